// Every example in a doc comment and every block of the README and of docs/ runs and gives what it says.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isThorough } from "../thorough/thorough.js";
import { blocksOf } from "./blocks.js";
import { ENTRIES, runExample } from "./run-example.js";

const root = new URL("../../", import.meta.url);
const files = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts"),
);

const inComments = files.flatMap((file) => {
  const comments =
    readFileSync(new URL(`src/${file}`, root), "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments.flatMap((comment) =>
    comment
      .replaceAll(/^\s*(?:\/\*\*|\*\/|\* ?)/gm, "")
      .split(/^@example\s*$/m)
      .slice(1)
      .map((example) => ({
        file,
        example: example.split(/^@\w/m)[0]?.replaceAll("*/", "").trim() ?? "",
      })),
  );
});

describe("examples in doc comments", () => {
  test("there are some", () => {
    expect(inComments.length).toBeGreaterThan(8);
  });

  test.each(inComments)("$file: $example", async ({ example }) => {
    const claims = await runExample(example);
    expect(claims.length).toBeGreaterThan(0);
    for (const { actual, expected } of claims) expect(actual).toEqual(expected);
  });
});

const pages = [
  "README.md",
  ...readdirSync(new URL("docs/", root))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const blocks = pages.flatMap((page) =>
  blocksOf(page)
    .filter(({ language }) => language === "ts")
    .map(({ code, files }) => ({ block: code, files })),
);

describe("blocks of the README and of docs/", () => {
  test.each(blocks)("$block", async ({ block, files: named }) => {
    const claims = await runExample(block, named);
    expect(claims.length).toBeGreaterThan(0);
    for (const { actual, expected } of claims) expect(actual).toEqual(expected);
  });
});

test.runIf(isThorough)("every example compiles under the strictest settings of the project", () => {
  const folder = new URL("node_modules/.cache/csae-guidance/examples/", root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const names = Object.entries(ENTRIES)
    .map(([entry, exported]) => `import { ${Object.keys(exported).join(", ")} } from "${entry}";\n`)
    .join("");
  const zod = 'import * as z from "zod";\n';
  const examples = [
    ...inComments.map(({ example }) => `${zod}${names}${example}`),
    ...blocks.map(({ block }) => block),
  ];
  examples.forEach((example, index) => {
    writeFileSync(new URL(`example-${index}.ts`, folder), `${example}\nexport {};\n`);
  });
  const config = {
    extends: fileURLToPath(new URL("tsconfig.json", root)),
    compilerOptions: { noUnusedLocals: false },
    include: ["*.ts"],
  };
  writeFileSync(new URL("tsconfig.json", folder), JSON.stringify(config));
  const compiler = fileURLToPath(new URL("node_modules/typescript7/bin/tsc", root));
  expect(
    execFileSync(process.execPath, [compiler, "--project", fileURLToPath(folder)], {
      encoding: "utf8",
    }),
  ).toBe("");
});
