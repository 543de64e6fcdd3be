// No regular expression of the library backtracks catastrophically: every one is put before
// recheck, whether it stands in src/ or is made while the library runs. Those of the code that is
// bundled are looked at in the built package (test/package).

import { readFileSync, readdirSync } from "node:fs";
import { check } from "recheck";
import { afterAll, describe, expect, test, vi } from "vitest";
import { expressionsIn } from "./expressions.js";
import type { Expression } from "./expressions.js";

const source = new URL("../../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const literals = new Map(
  files.flatMap((file) => [...expressionsIn(readFileSync(new URL(file, source), "utf8"))]),
);

/** What `new RegExp` makes while the library loads, parses, renders and describes its records; zod's own among it. */
async function madeAtRunTime(): Promise<Map<string, Expression>> {
  const made = new Map<string, Expression>();
  vi.stubGlobal(
    "RegExp",
    new Proxy(RegExp, {
      construct(target, [pattern, flags]: [string | RegExp, string | undefined]) {
        const expression = new target(pattern, flags);
        made.set(String(expression), { pattern: expression.source, flags: expression.flags });
        return expression;
      },
    }),
  );
  vi.resetModules();
  const { parseScreening, screen } = await import("csae-guidance");
  const { renderBlankTool, renderScreening } = await import("csae-guidance/render");
  const parsed = parseScreening({ edition: { id: "york", version: "1.0.0" }, answers: {} });
  if (!parsed.ok) throw new Error("a blank screening parses");
  renderBlankTool("text");
  renderScreening(screen(parsed.value), "text");
  const { schemaFiles } = await import("csae-guidance/json-schema");
  JSON.stringify(schemaFiles(), (key, value: unknown) => {
    if (key === "pattern" && typeof value === "string")
      made.set(`pattern ${value}`, { pattern: value, flags: "u" });
    return value;
  });
  return made;
}

const made = await madeAtRunTime();
afterAll(() => {
  vi.unstubAllGlobals();
});

describe("regular expressions", () => {
  test("there are some of both kinds", () => {
    expect(literals.size).toBeGreaterThan(30);
    expect(made.size).toBeGreaterThan(5);
  });

  test("one that is vulnerable is found out", async () => {
    expect(await check("^(a+)+$", "")).toMatchObject({ status: "vulnerable" });
  });

  test.each([...literals, ...made])("%s is safe", async (_, { pattern, flags }) => {
    expect(await check(pattern, flags)).toMatchObject({ status: "safe" });
  });
});
