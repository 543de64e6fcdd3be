// What is generated is what the schemas and the types of results give now.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Table } from "../../src/foundation/table.js";
import { isThorough } from "../thorough/thorough.js";
import { silentFields, unreachedFields } from "./complaints.js";

// It reads the types of the whole library, which takes ten seconds.
test.runIf(isThorough)("what is committed is what is generated now", async () => {
  const { generatedFiles } = await import("./files.js");
  const files = await generatedFiles();
  expect(files.size).toBeGreaterThan(9);
  for (const [path, text] of files)
    expect(
      readFileSync(new URL(`../../src/${path}`, import.meta.url), "utf8") === text,
      `src/${path} is not up to date: run \`npm run generate\`.`,
    ).toBe(true);
});

test("a field that says nothing, or not whom it can reach, is named", () => {
  const tables = new Map<string, Table>([
    [
      "record",
      {
        type: "object",
        properties: {
          said: { type: "string", description: "A word.", reaches: "subject" },
          silent: { type: "string" },
          list: { description: "Parts.", items: { $ref: "#/$defs/part" } },
        },
      },
    ],
    ["part", { properties: { inner: { description: "A number.", type: "integer" } } }],
  ]);
  expect(silentFields("record", tables)).toEqual([
    "record/silent does not say what it holds: give it a description.",
  ]);
  expect(unreachedFields("record", tables)).toEqual([
    "record/silent does not say whom it can reach: give it a reach.",
    "record/list/*/inner does not say whom it can reach: give it a reach.",
  ]);
});
