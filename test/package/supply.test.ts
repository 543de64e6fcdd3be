// What is published comes from the source alone, runs nothing when it is installed, and holds no
// regular expression that can be made to run on and on.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expressionsIn } from "../attack/expressions.js";
import { packedProject, root } from "./project.js";

let project = "";
beforeAll(() => {
  project = packedProject();
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** The hash of the tarball as it would be published. */
function tarballHash(): string {
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", project], {
      cwd: root,
      encoding: "utf8",
    }),
  ) as { filename: string }[];
  return createHash("sha256")
    .update(readFileSync(join(project, packed?.filename ?? "")))
    .digest("hex");
}

test("a second build gives the same tarball, bit for bit", () => {
  const first = tarballHash();
  execFileSync("npm", ["run", "build"], { cwd: root, stdio: "pipe" });
  expect(tarballHash()).toBe(first);
});

test("neither the package nor anything it brings runs a script when it is installed", () => {
  const folder = join(project, "node_modules");
  const names = readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@")
        ? readdirSync(join(folder, name)).map((inner) => `${name}/${inner}`)
        : [name],
    );
  expect(names.toSorted()).toEqual(["commander", "csae-guidance", "yaml", "zod"]);
  for (const name of names) {
    const { scripts = {} } = JSON.parse(
      readFileSync(join(folder, name, "package.json"), "utf8"),
    ) as { scripts?: Record<string, string> };
    expect([
      name,
      ["preinstall", "install", "postinstall"].filter((script) => script in scripts),
    ]).toEqual([name, []]);
  }
});

describe("regular expressions of what is published, bundled code included", () => {
  const dist = join(root, "dist");
  const found = new Map(
    readdirSync(dist)
      .filter((file) => file.endsWith(".js"))
      .flatMap((file) => [...expressionsIn(readFileSync(join(dist, file), "utf8"))]),
  );
  /** Those of bundled code that would be slow on long input, and why none reaches them. */
  const unreached: Readonly<Record<string, string>> = {
    "/ +$/":
      "markdown-table takes spaces off the end of a row only where rows end without a bar; ours end with one",
  };

  test("there are some", () => {
    expect(found.size).toBeGreaterThan(60);
  });

  test.each([...found])("%s", async (written, { pattern, flags }) => {
    const { status } = await check(pattern, flags, { timeout: 100_000 });
    expect(status).toBe(written in unreached ? "vulnerable" : "safe");
  });
});
