// The package from its tarball meets every vector on other runtimes. Where a runtime is not there,
// the reason is printed.

import { execFileSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasBrowser } from "../browser/browser.js";
import { FLAGS, PATH } from "../browser/chromium.js";
import { ALL_MET, packedProject, vectorScript } from "../package/project.js";

const at = (path: string): string =>
  fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

/** What runs a file, and how it is told to. */
const RUNTIMES: readonly (readonly [name: string, program: string, words: readonly string[]])[] = [
  ["Node 20", process.execPath, []],
  ["Node 22", at("node-22/bin/node"), []],
  ["Node 24", at("node-24/bin/node"), []],
  ["Bun", at("@oven/bun-linux-x64/bin/bun"), []],
  [
    "Deno",
    at("@deno/linux-x64-glibc/deno"),
    ["run", "--quiet", "--no-remote", "--node-modules-dir=manual", "--allow-read"],
  ],
];
const WORKERD = at("@cloudflare/workerd-linux-64/bin/workerd");

function isThere(program: string): boolean {
  const there = existsSync(program);
  if (!there) console.warn(`skipped: ${program} is not there. Run: npm run runtimes:install`);
  return there;
}

let project = "";
beforeAll(() => {
  project = packedProject();
  for (const [format, name] of [
    ["esm", "main.mjs"],
    ["cjs", "main.cjs"],
  ] as const) {
    writeFileSync(
      join(project, name),
      vectorScript(project, { format, whole: false, tell: (answer) => `console.log(${answer});` }),
    );
  }
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe.each(RUNTIMES)("%s", (_, program, words) => {
  test.skipIf(!isThere(program)).each([
    ["ESM", "main.mjs"],
    ["CommonJS", "main.cjs"],
  ])("%s", (__, file) => {
    expect(
      JSON.parse(execFileSync(program, [...words, file], { cwd: project, encoding: "utf8" })),
    ).toEqual(ALL_MET);
  });
});

test.skipIf(!isThere(WORKERD))("workerd", () => {
  const worker = vectorScript(project, {
    format: "esm",
    whole: true,
    tell: (answer) =>
      `export default { test() { const answer = ${answer}; if (answer !== ` +
      `${JSON.stringify(JSON.stringify(ALL_MET))}) throw new Error(answer); } };`,
  });
  writeFileSync(join(project, "worker.mjs"), worker);
  writeFileSync(
    join(project, "config.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2026-11-01"))]);
`,
  );
  // It ends with another code than 0 where the handler throws, which is shown by one that does.
  execFileSync(WORKERD, ["test", "config.capnp"], { cwd: project, stdio: "pipe" });
  writeFileSync(
    join(project, "worker.mjs"),
    "export default { test() { throw new Error('no'); } };",
  );
  expect(() =>
    execFileSync(WORKERD, ["test", "config.capnp"], { cwd: project, stdio: "pipe" }),
  ).toThrow();
});

test.skipIf(!hasBrowser)("Chromium", async () => {
  const browser = await chromium.launch({
    executablePath: PATH,
    args: [...FLAGS],
    timeout: 60_000,
  });
  try {
    const page = await browser.newPage();
    await page.evaluate(
      vectorScript(project, {
        format: "iife",
        whole: true,
        tell: (answer) => `globalThis.answer = ${answer};`,
      }),
    );
    expect(JSON.parse(await page.evaluate<string>("globalThis.answer"))).toEqual(ALL_MET);
  } finally {
    await browser.close();
  }
});
