// The vectors say what the guidance says, are what the library answers, and would be failed by a
// library that answers anything else.

import { readdirSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { ISSUE_CODES } from "../../src/foundation/result.js";
import { valueAt } from "../../src/foundation/result.js";
import { FILES, FOLDER, YORK, read } from "./files.js";
import { failuresOf } from "./run.js";
import { ENTRIES, LIBRARY, ROWS, answerTo, vectorFiles } from "./vectors.js";
import schema from "./vectors.schema.json" with { type: "json" };

/** Public functions without vectors, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  withEdition: "It gives functions, and each of them has vectors.",
};

describe("the tables", () => {
  test("have vectors for every public function", () => {
    const functions = Object.values(ENTRIES).flatMap((entry) =>
      Object.entries(entry)
        .filter(([, exported]) => typeof exported === "function")
        .map(([name]) => name),
    );
    expect(functions.filter((name) => !ROWS.some(({ call }) => call === name)).toSorted()).toEqual(
      Object.keys(WITHOUT).toSorted(),
    );
  });

  test.each(ROWS)("$call: $title", (row) => {
    const answer = answerTo(row);
    for (const [pointer, value] of row.holds) {
      const found = pointer === "" ? answer : valueAt(answer, pointer);
      if (value instanceof RegExp) expect(found).toMatch(value);
      else expect([pointer, found]).toEqual([pointer, value]);
    }
  });

  test("show every code of an issue", () => {
    const told = new Set(
      ROWS.flatMap(
        (row) => JSON.stringify(answerTo(row) ?? null).match(/"code":"[a-z-]+"/g) ?? [],
      ).map((code) => code.slice(8, -1)),
    );
    expect(ISSUE_CODES.filter((code) => !told.has(code))).toEqual([]);
  });
});

describe("the files", () => {
  test("are what the tables and the library make now: npm run vectors writes them", () => {
    const made = vectorFiles();
    expect(readdirSync(FOLDER).toSorted()).toEqual([...made.keys()].toSorted());
    // The order of keys says nothing: an edition that was parsed before comes back as it was then.
    for (const [name, content] of made)
      expect(
        isDeepStrictEqual(JSON.parse(read(name)), JSON.parse(content)) ? "" : `${name} has drifted`,
      ).toBe("");
  });

  test("have the shape that they say, and no title twice", () => {
    const validate = new Ajv2020({ strict: true }).compile(schema);
    for (const file of FILES) {
      expect([file.function, validate(file)]).toEqual([file.function, true]);
      expect([file.function, new Set(file.vectors.map(({ title }) => title)).size]).toEqual([
        file.function,
        file.vectors.length,
      ]);
    }
    expect(validate({ function: "screen", vectors: [{ title: "x" }] })).toBe(false);
  });

  test("are not met by a library that answers anything else", () => {
    for (const file of FILES) {
      const other = { ...LIBRARY, [file.function]: () => "something else" };
      expect([file.function, failuresOf(other, YORK, file).length]).toEqual([
        file.function,
        file.vectors.length,
      ]);
    }
  });

  test("tell a small difference: one count, one order, one blank taken for No", () => {
    const screenings = FILES.find((file) => file.function === "screen")!;
    const { screen } = LIBRARY;
    const changed = (change: (outcome: Record<string, unknown>) => unknown): number =>
      failuresOf(
        {
          ...LIBRARY,
          screen: (...input: readonly never[]) =>
            change(screen!(...input) as Record<string, unknown>),
        },
        YORK,
        screenings,
      ).length;
    expect(changed((outcome) => outcome)).toBe(0);
    expect(
      changed((outcome) => ({
        ...outcome,
        counts: { ...(outcome["counts"] as object), unanswered: 0 },
      })),
    ).toBeGreaterThan(0);
    expect(
      changed((outcome) => ({
        ...outcome,
        prompts: (outcome["prompts"] as unknown[]).toReversed(),
      })),
    ).toBe(screenings.vectors.length);
  });
});
