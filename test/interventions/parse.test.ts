// Bad input to a record of interventions gets every problem at once, and none of it back.

import fc from "fast-check";
import { interventionsSchema } from "csae-guidance/schemas";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { parseInterventions, reviewInterventions } from "../../src/interventions/index.js";

const told = (input: unknown): unknown => {
  const result = parseInterventions(input);
  return !result.ok && result.issues.map(({ code, path }) => [code, path]);
};

describe("a record can be saved at any time", () => {
  test.each([
    ["nothing", {}],
    ["no interventions yet", { interventions: [] }],
    ["an intervention of which nothing is known", { interventions: [{}] }],
    [
      "an intervention whose beginning is known in part",
      { interventions: [{ what: "A group.", from: "2025", until: "2026-02", aims: [] }] },
    ],
    [
      "what was seen, and no more",
      { interventions: [{ seen: [{ aim: "prevent-going-missing" }] }] },
    ],
    [
      "all of it",
      {
        edition: { id: "york", version: "1.0.0", hash: york.hash },
        interventions: [
          {
            what: "A group.",
            by: { name: "A. Example", role: "youth worker", organisation: "Example Youth Project" },
            from: "2026-01-05",
            assessedBy: "FEHA",
            aims: ["prevent-going-missing", "change-behaviour-that-carries-risk"],
            seen: [
              {
                aim: "prevent-going-missing",
                what: "Home by ten.",
                by: { role: "foster carer" },
                on: "2026-02-03",
              },
            ],
          },
        ],
        noneFor: ["prevent-abuse-and-exploitation"],
      },
    ],
    [
      "long words, markup and other scripts",
      { interventions: [{ what: `<b>**\u202E\u0000 ${"x".repeat(100_000)}` }] },
    ],
  ])("%s", (_, input) => {
    const result = parseInterventions(input);
    expect(result.ok && result.value).toEqual(input);
    expect(interventionsSchema.safeParse(input).success).toBe(true);
  });

  test("the aims are those of the edition", () => {
    const [first] = york.interventionAims;
    const one: Edition = {
      ...york,
      id: "small",
      interventionAims: [{ ...first!, id: "keep-in-school" }],
    };
    expect(parseInterventions({ noneFor: ["keep-in-school"] }, one).ok).toBe(true);
    expect(told({ noneFor: ["keep-in-school"] })).toEqual([["unknown-word", "/noneFor/0"]]);
  });
});

describe("bad input", () => {
  test.each([
    ["nothing", undefined, [["missing", ""]]],
    ["a list", [], [["wrong-type", ""]]],
    [
      "another aim",
      { interventions: [{ aims: ["everything"] }] },
      [["unknown-word", "/interventions/0/aims/0"]],
    ],
    [
      "something seen in view of no aim",
      { interventions: [{ seen: [{ what: "w" }] }] },
      [["missing", "/interventions/0/seen/0/aim"]],
    ],
    ["a verdict", { interventions: [{ effective: true }] }, [["unknown-key", "/interventions/0"]]],
    ["a verdict on an aim", { score: 3 }, [["unknown-key", ""]]],
    [
      "days that no calendar has",
      { interventions: [{ from: "2026-02-30", until: "soon" }] },
      [
        ["invalid-date", "/interventions/0/from"],
        ["invalid-date", "/interventions/0/until"],
      ],
    ],
    [
      "words for people",
      { interventions: [{ by: "youth worker", seen: [{ aim: "prevent-going-missing", by: 1 }] }] },
      [
        ["wrong-type", "/interventions/0/by"],
        ["wrong-type", "/interventions/0/seen/0/by"],
      ],
    ],
    [
      "one aim that is in no list",
      { noneFor: "prevent-going-missing" },
      [["wrong-type", "/noneFor"]],
    ],
    ["a prototype key", JSON.parse('{"__proto__":{}}'), [["unknown-key", ""]]],
  ])("%s", (_, input, expected) => {
    expect(told(input)).toEqual(expected);
  });

  test("input that cannot be read is an issue and no exception, the emergency notice beside it", () => {
    const result = parseInterventions({
      get interventions(): never {
        throw new Error("Jane Example");
      },
    });
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(["unreadable"]);
    expect(!result.ok && result.emergency).toBe(york.emergency);
  });

  test("no submitted value or key stands in an issue, and nothing is thrown, whatever is submitted", () => {
    const marker = "JaneExample1997";
    const marked = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      key: fc.constantFrom(marker, "what", "by", "aims", "seen", "__proto__"),
      values: [fc.constantFrom(marker, 7, null)],
    });
    fc.assert(
      fc.property(marked, marked, (one, other) => {
        const result = parseInterventions({
          interventions: [one, { seen: [other], [marker]: other }],
          noneFor: [marker],
          edition: one,
        });
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain(marker);
        // @ts-expect-error -- the types forbid what plain JavaScript can hand in
        expect(Object.keys(reviewInterventions(one))[0]).toBe("emergency");
      }),
    );
  });
});
