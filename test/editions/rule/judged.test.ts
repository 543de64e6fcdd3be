// What rules make of records, with every expected value written out.

import { describe, expect, test } from "vitest";
import { compileRule } from "../../../src/editions/rule/compile.js";
import type { FactId, RuleFacts } from "../../../src/editions/rule/part.js";
import type { Rule } from "../../../src/editions/rule/types.js";
import { RULES, SOURCE, TOOL } from "./invented.js";

const ids = TOOL.rows.map(({ id }) => id).join("");
const namesOf = (places: readonly number[]): string => places.map((place) => ids[place]).join("");

/** A record: the rows answered Yes and those that are open. All others are answered No. */
interface Given extends Partial<Omit<RuleFacts, "observedOn">> {
  readonly yes?: string;
  readonly open?: string;
  readonly seen?: Readonly<Record<string, unknown>>;
  readonly age?: number;
}

const factsOf = ({ yes = "", open = "", seen = {}, age, ...more }: Given): RuleFacts => ({
  states: (place) =>
    yes.includes(ids[place]!) ? "yes" : open.includes(ids[place]!) ? "open" : "no",
  observedOn: (place) => seen[ids[place]!],
  day: "2026-06-15",
  isUnder: (limit) => (age === undefined ? "cannot-tell" : age < limit ? "yes" : "no"),
  immediateDanger: "no",
  learningDisabilityOrSpecialNeeds: "no",
  unreadOthers: 0,
  ...more,
});

const judged = (
  rule: Rule | undefined,
  given: Given,
): [string, string, string, readonly FactId[]] => {
  const { atLeast, couldReach, because, facts } = compileRule(rule!, TOOL).judge(factsOf(given));
  return [TOOL.levels[atLeast]!, TOOL.levels[couldReach]!, namesOf(because), facts];
};

type Row = [
  what: string,
  given: Given,
  atLeast: string,
  couldReach: string,
  because: string,
  facts?: FactId[],
];

const table = (name: string, rows: Row[]): void => {
  describe(name, () => {
    test.each(rows)("%s", (_, given, atLeast, couldReach, because, facts = []) => {
      expect(judged(RULES[name], given)).toEqual([atLeast, couldReach, because, facts]);
    });
  });
};

table("the highest section", [
  ["all No", {}, "none", "none", ""],
  ["nothing answered", { open: ids }, "none", "high", ""],
  ["rests on the rows of its level alone", { yes: "abeg", open: "cf" }, "medium", "medium", "eg"],
  ["an open row above", { yes: "a", open: "l" }, "low", "high", "a"],
  ["answers that could stand for any row", { yes: "e", unreadOthers: 1 }, "medium", "high", "e"],
]);

table("points by windows, in bands", [
  ["5 points", { yes: "i", seen: { i: "2026-03-01" } }, "none", "none", ""],
  ["6 points", { yes: "ai", seen: { i: "2026-03-01" } }, "low", "low", "ai"],
  ["10 points", { yes: "ij", seen: { i: "2026-03-01", j: "2026-06" } }, "low", "low", "ij"],
  ["11 points", { yes: "aij", seen: { i: "2026-03-01", j: "2026" } }, "medium", "medium", "aij"],
  [
    "15 points",
    { yes: "ijk", seen: { i: "2026", j: "2026", k: "2026" } },
    "medium",
    "medium",
    "ijk",
  ],
  ["16 points", { yes: "aijk", seen: { i: "2026", j: "2026", k: "2026" } }, "high", "high", "aijk"],
  ["6 months less a day", { yes: "ai", seen: { i: "2025-12-16" } }, "low", "low", "ai"],
  ["6 months", { yes: "ai", seen: { i: "2025-12-15" } }, "none", "none", ""],
  [
    "12 months less a day",
    { yes: "abcdei", seen: { e: "2026", i: "2025-06-16" } },
    "low",
    "low",
    "abcdei",
  ],
  ["12 months", { yes: "abcdei", seen: { e: "2026", i: "2025-06-15" } }, "none", "none", ""],
  ["a month that is in both windows", { yes: "abi", seen: { i: "2025-12" } }, "none", "low", ""],
  [
    "a year, of which only the days up to the day count",
    { yes: "ai", seen: { i: "2026" } },
    "low",
    "low",
    "ai",
  ],
  ["no date", { yes: "ai" }, "none", "low", ""],
  ["a date that no calendar has", { yes: "ai", seen: { i: "2026-02-30" } }, "none", "low", ""],
  ["a date after the day", { yes: "ai", seen: { i: "2026-06-16" } }, "none", "low", ""],
  [
    "a day that is not known",
    { yes: "ai", seen: { i: "2026-03-01" }, day: undefined },
    "none",
    "low",
    "",
  ],
  [
    "a day of which a part is known",
    { yes: "ai", seen: { i: "2026-03-01" }, day: "2026-06" },
    "none",
    "low",
    "",
  ],
  [
    "an open row with a date",
    { yes: "a", open: "i", seen: { i: "2026-03-01" } },
    "none",
    "low",
    "",
  ],
  [
    "an open row seen long ago",
    { yes: "abcd", open: "i", seen: { i: "2013" } },
    "none",
    "none",
    "",
  ],
]);

table("a number of rows", [
  ["none", {}, "none", "none", ""],
  ["one", { yes: "l" }, "low", "low", "l"],
  ["three and an open one", { yes: "abc", open: "d" }, "low", "medium", "abc"],
  ["four", { yes: "abcd" }, "medium", "medium", "abcd"],
  ["eight", { yes: "abcdefgh" }, "medium", "medium", "abcdefgh"],
  ["nine", { yes: "abcdefghi" }, "high", "high", "abcdefghi"],
  ["all open", { open: ids }, "none", "high", ""],
]);

table("floors on age and need", [
  ["12 years", { age: 12 }, "medium", "medium", "", ["age"]],
  ["13 years", { age: 13 }, "none", "none", ""],
  ["an age that is not known lifts what could be reached alone", {}, "none", "medium", ""],
  ["rows of the level beside the floor", { age: 12, yes: "ae" }, "medium", "medium", "e", ["age"]],
  [
    "need and age",
    { age: 15, learningDisabilityOrSpecialNeeds: "yes" },
    "low",
    "low",
    "",
    ["age", "learningDisabilityOrSpecialNeeds"],
  ],
  [
    "need and rows",
    { age: 16, yes: "b", learningDisabilityOrSpecialNeeds: "yes" },
    "low",
    "low",
    "b",
    ["learningDisabilityOrSpecialNeeds"],
  ],
  [
    "need that is not known",
    { age: 15, learningDisabilityOrSpecialNeeds: "open" },
    "none",
    "low",
    "",
  ],
  ["danger", { age: 16, immediateDanger: "yes" }, "high", "high", "", ["immediateDanger"]],
  ["two of three rows", { age: 16, yes: "ce" }, "high", "high", "ce"],
  ["one of them and an open one", { age: 16, yes: "c", open: "d" }, "low", "high", "c"],
]);

table("domains that are banded first", [
  ["1 in each domain gives nothing", { yes: "aei" }, "none", "none", ""],
  ["points of one domain do not carry over", { yes: "abce" }, "none", "none", ""],
  ["2 in each domain gives 1 each", { yes: "bfj" }, "medium", "medium", "bfj"],
  ["4 in each domain gives 2 each", { yes: "acegik" }, "high", "high", "acegik"],
  ["an open row can lift its domain by one band", { yes: "bfi", open: "k" }, "none", "medium", ""],
]);

table("a gate before a count", [
  ["one row of the gate", { yes: "aefi" }, "none", "none", ""],
  ["two rows of the gate", { yes: "abe" }, "medium", "medium", "abe"],
  ["rows that stand in both", { yes: "cd" }, "medium", "medium", "cd"],
  ["a gate that may open", { yes: "cef", open: "d" }, "none", "high", ""],
]);

table("what a No counts for", [
  ["all No", {}, "low", "low", "abi"],
  ["all open", { open: ids }, "none", "high", ""],
  [
    "a No that counts less than a Yes may",
    { yes: "i", seen: { i: "2026-06" } },
    "high",
    "high",
    "abi",
  ],
  [
    "a Yes outside of the window counts less than a No",
    { yes: "abi", seen: { i: "2026-01" } },
    "none",
    "none",
    "",
  ],
]);

table("rows that pull both ways", [
  [
    "a Yes gives low, a No gives medium with the other two",
    { open: "a", learningDisabilityOrSpecialNeeds: "open" },
    "low",
    "medium",
    "bc",
  ],
  [
    "danger or none: a level either way",
    { open: "abc", yes: "i", immediateDanger: "open" },
    "high",
    "high",
    "i",
  ],
  [
    "known of danger alone",
    { yes: "abc", immediateDanger: "yes" },
    "low",
    "low",
    "abc",
    ["immediateDanger"],
  ],
]);

describe("the highest of several rules", () => {
  test("rests on the parts that give its level", () => {
    expect(judged(RULES["the highest of two sums that share rows"], { yes: "abde" })).toEqual([
      "high",
      "high",
      "abde",
      [],
    ]);
    expect(judged(RULES["the highest of two sums that share rows"], { yes: "degh" })).toEqual([
      "low",
      "low",
      "degh",
      [],
    ]);
  });
});

describe("a trigger to an action", () => {
  const compiled = compileRule(RULES["a trigger to an action"]!, TOOL);
  const asked = (given: Given): unknown =>
    compiled
      .judge(factsOf(given))
      .actions.map(({ action, isCertain, because, facts }) => [
        action,
        isCertain,
        namesOf(because),
        facts,
      ]);

  test.each<[string, Given, unknown]>([
    ["a Yes asks for it", { yes: "ai", age: 16 }, [["call", true, "ai", []]]],
    ["an open row may", { open: "a", age: 16 }, [["call", false, "", []]]],
    ["a No does not", { yes: "efg", age: 16 }, []],
    ["a gate on age", { yes: "b", age: 15 }, [["meet", true, "b", ["age"]]]],
    ["a gate on an age that is not known", { yes: "b" }, [["meet", false, "", []]]],
    [
      "answers that could stand for any row",
      { age: 16, unreadOthers: 1 },
      [
        ["call", false, "", []],
        ["meet", false, "", []],
      ],
    ],
  ])("%s", (_, given, actions) => {
    expect(asked(given)).toEqual(actions);
  });

  test("leaves the level as it is", () => {
    expect(judged(RULES["a trigger to an action"], { yes: "a", age: 16 })).toEqual([
      "low",
      "low",
      "a",
      [],
    ]);
  });
});

describe("a profile", () => {
  const compiled = compileRule(RULES["a profile"]!, TOOL);

  test("has bounds for each area, and those of the highest for the whole", () => {
    const { atLeast, couldReach, because, areas } = compiled.judge(
      factsOf({ yes: "abfj", open: "k" }),
    );
    expect(compiled.isProfile).toBe(true);
    expect([atLeast, couldReach, namesOf(because)]).toEqual([2, 2, "abfj"]);
    expect(
      areas.map((area) => [
        area.id,
        area.name,
        area.atLeast,
        area.couldReach,
        namesOf(area.because),
      ]),
    ).toEqual([
      ["home", "Home", 2, 2, "abfj"],
      ["away", "Away", 2, 2, "abfj"],
      ["online", "Online", 2, 2, "a"],
    ]);
  });

  test("every area could reach the highest level if an answer could stand for any row", () => {
    const { areas } = compiled.judge(factsOf({ unreadOthers: 1 }));
    expect(areas.map(({ atLeast, couldReach }) => [atLeast, couldReach])).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
    ]);
  });
});

describe("bounds that are exact", () => {
  const sum = (points: { row: string; yes?: number; no?: number }[]): Rule => ({
    kind: "sum",
    points,
    bands: [{ from: 1, level: "high" }],
    ...SOURCE,
  });
  const boundsOf = (rule: Rule): string => compileRule(rule, TOOL).bounds;

  test("need not be those of one direction, if every part of the rule has the same", () => {
    const noCounts = sum([{ row: "a", no: 2 }]);
    const both = {
      kind: "highest",
      of: [noCounts, sum([{ row: "a", yes: 1, no: 3 }])],
      ...SOURCE,
    } as Rule;
    expect([boundsOf(noCounts), boundsOf(both)]).toEqual(["exact", "exact"]);
    const apart = {
      kind: "highest",
      of: [noCounts, sum([{ row: "a", yes: 1 }])],
      ...SOURCE,
    } as Rule;
    expect(boundsOf(apart)).toBe("sound");
  });

  test("are of each result: another direction in another area or action is no matter", () => {
    const area = (id: string, rule: Rule): object => ({ id, name: id, rule });
    const profile = {
      kind: "profile",
      areas: [area("x", sum([{ row: "a", no: 2 }])), area("y", sum([{ row: "a", yes: 2 }]))],
      ...SOURCE,
    } as unknown as Rule;
    const action = {
      kind: "highest",
      of: [sum([{ row: "a", no: 1 }]), { kind: "any-of", rows: ["a"], action: "call", ...SOURCE }],
      ...SOURCE,
    } as Rule;
    expect([boundsOf(profile), boundsOf(action)]).toEqual(["exact", "exact"]);
  });

  test("more open rows than are tried leave the bounds wider, and never wrong", () => {
    const ids13 = Array.from({ length: 13 }, (_, index) => `row-${index}`);
    const tool = { ...TOOL, rows: ids13.map((id) => ({ id, level: "low" })) };
    // Of 13 rows, 7 are answered Yes or 7 are answered No.
    const most = (answer: "yes" | "no"): object => ({
      kind: "sum",
      points: ids13.map((row) => ({ row, [answer]: 1 })),
      bands: [{ from: 7, level: "low" }],
      ...SOURCE,
    });
    const rule = { kind: "highest", of: [most("yes"), most("no")], ...SOURCE } as unknown as Rule;
    const { judge } = compileRule(rule, tool);
    const open = (count: number): RuleFacts => ({
      ...factsOf({ age: 16 }),
      states: (place) => (place < count ? "open" : "no"),
    });
    expect(judge(open(13))).toMatchObject({ atLeast: 0, couldReach: 1 });
    expect(judge(open(12))).toMatchObject({ atLeast: 1, couldReach: 1, because: [12] });
  });
});

test("an id that the tool lacks counts for nothing", () => {
  const rule: Rule = { kind: "any-of", rows: ["a", "zz"], level: "severe", ...SOURCE };
  expect(judged(rule, { yes: "a" })).toEqual(["none", "none", "", []]);
  expect(
    compileRule(
      { kind: "profile", areas: [], ...SOURCE },
      { levels: [], rows: [], actions: [] },
    ).judge(factsOf({})),
  ).toMatchObject({ couldReach: 0, areas: [] });
});
