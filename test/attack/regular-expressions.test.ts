// No regular expression of the library backtracks catastrophically: every one is put before
// recheck, whether it stands in src/ or is made while the library runs. Those of the code that is
// bundled are looked at in the built package (test/package).

import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { check } from "recheck";
import { describe, expect, test } from "vitest";
import { expressionsIn } from "./expressions.js";
import type { Expression } from "./expressions.js";

const source = new URL("../../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const literals = new Map(
  files.flatMap((file) => [...expressionsIn(readFileSync(new URL(file, source), "utf8"))]),
);

/** Loads the library, parses, renders and hands over the schemas, which hold expressions as text. */
const USE = `
import { parseScreening, screen } from "csae-guidance";
import { renderBlankTool, renderScreening } from "csae-guidance/render";
import { schemaFiles } from "csae-guidance/json-schema";
const parsed = parseScreening({ edition: { id: "york", version: "1.0.0" }, answers: {} });
if (!parsed.ok) throw new Error("a blank screening parses");
renderBlankTool("text");
renderScreening(screen(parsed.value), "text");
give(schemaFiles());
`;

/**
 * What `new RegExp` makes while the library loads, parses, renders and describes its records, zod's
 * own included. One script holds the library and all it imports, so that everything loads here.
 */
async function madeAtRunTime(): Promise<Map<string, Expression>> {
  const made = new Map<string, Expression>();
  const noted = new Proxy(RegExp, {
    construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
      const expression = new target(pattern, flags);
      made.set(String(expression), { pattern: expression.source, flags: expression.flags });
      return expression;
    },
  });
  const { outputFiles } = await build({
    stdin: { contents: USE, resolveDir: fileURLToPath(new URL("../../", import.meta.url)) },
    bundle: true,
    write: false,
    platform: "node",
    format: "iife",
    // Keep what packages declare free of side effects: without a bundler it is loaded too.
    ignoreAnnotations: true,
  });
  let schemas: unknown;
  const give = (given: unknown): void => {
    schemas = given;
  };
  // The script has to see our RegExp in place of the global one.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function("RegExp", "require", "give", outputFiles[0]?.text ?? "")(
    noted,
    createRequire(import.meta.url),
    give,
  );
  JSON.stringify(schemas, (key, value: unknown) => {
    if (key === "pattern" && typeof value === "string")
      made.set(`pattern ${value}`, { pattern: value, flags: "u" });
    return value;
  });
  return made;
}

const made = await madeAtRunTime();

describe("regular expressions", () => {
  test("there are some of both kinds", () => {
    expect(literals.size).toBeGreaterThan(30);
    expect(made.size).toBeGreaterThan(5);
  });

  test("one that is vulnerable is found out", async () => {
    expect(await check("^(a+)+$", "")).toMatchObject({ status: "vulnerable" });
  });

  test.each([...literals, ...made])("%s is safe", async (_, { pattern, flags }) => {
    // The default of ten seconds is too short on a busy machine.
    expect(await check(pattern, flags, { timeout: 100_000 })).toMatchObject({ status: "safe" });
  });
});
