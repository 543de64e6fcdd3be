// Invented rules of the shapes that published tools have. No row and no number is anyone's.

import type { Points, Rule, RulePart, RuleTool } from "../../../src/editions/rule/types.js";

/** What every rule in these tests rests on. */
export const SOURCE = {
  basis: "convention",
  citations: [{ section: "1", line: 1 }],
  note: "Invented for a test.",
} as const;

/** A tool of twelve rows over three levels, and a lowest level that no row has. */
export const TOOL: RuleTool = {
  levels: ["none", "low", "medium", "high"],
  rows: [
    ..."abcd".split("").map((id) => ({ id, level: "low" })),
    ..."efgh".split("").map((id) => ({ id, level: "medium" })),
    ..."ijkl".split("").map((id) => ({ id, level: "high" })),
  ],
  actions: [{ id: "call" }, { id: "meet" }],
};

const rows = (ids: string): string[] => ids.split("");
const one = (ids: string): Points[] => rows(ids).map((row) => ({ row, yes: 1 }));

const highestSection: RulePart = { kind: "highest-section", ...SOURCE };

/** Vulnerabilities count whenever they were seen, the others by when they were. */
const weighted: RulePart = {
  kind: "sum",
  points: [
    ...one("abcd"),
    ...rows("efgh").map((row) => ({ row, yes: 1, observed: { from: 0, before: 6 } })),
    ...rows("ijkl").flatMap((row) => [
      { row, yes: 5, observed: { from: 0, before: 6 } },
      { row, yes: 1, observed: { from: 6, before: 12 } },
    ]),
  ],
  bands: [
    { from: 0, level: "none" },
    { from: 6, level: "low" },
    { from: 11, level: "medium" },
    { from: 16, level: "high" },
  ],
  ...SOURCE,
};

const counted: RulePart = {
  kind: "count",
  reaches: [
    { atLeast: 1, level: "low" },
    { atLeast: 4, level: "medium" },
    { atLeast: 9, level: "high" },
  ],
  ...SOURCE,
};

const domains: RulePart = {
  kind: "sum",
  points: [{ row: "l", yes: 1 }],
  groups: ["abc", "efg", "ijk"].map((ids) => ({
    points: rows(ids).map((row, index) => ({ row, yes: index + 1 })),
    bands: [
      { from: 0, points: 0 },
      { from: 2, points: 1 },
      { from: 4, points: 2 },
    ],
  })),
  bands: [
    { from: 3, level: "medium" },
    { from: 6, level: "high" },
  ],
  ...SOURCE,
};

const sumOver = (ids: string, from: number): RulePart => ({
  kind: "sum",
  points: one(ids),
  bands: [
    { from, level: "low" },
    { from: from + 2, level: "high" },
  ],
  ...SOURCE,
});

/** The rules by what they show. */
export const RULES: Readonly<Record<string, Rule>> = {
  "the highest section": highestSection,
  "points by windows, in bands": weighted,
  "a number of rows": counted,
  "floors on age and need": {
    kind: "highest",
    of: [
      highestSection,
      { kind: "floor", when: { under: 13 }, level: "medium", ...SOURCE },
      {
        kind: "floor",
        when: {
          all: [
            { fact: "learningDisabilityOrSpecialNeeds", is: "yes" },
            { any: [{ anyYes: ["a", "b"] }, { under: 16 }] },
          ],
        },
        level: "low",
        ...SOURCE,
      },
      {
        kind: "floor",
        when: {
          any: [
            { fact: "immediateDanger", is: "yes" },
            { atLeast: 2, of: ["c", "d", "e"] },
          ],
        },
        level: "high",
        ...SOURCE,
      },
    ],
    ...SOURCE,
  },
  "domains that are banded first": domains,
  "the highest of two sums that share rows": {
    kind: "highest",
    of: [sumOver("abcdef", 2), sumOver("defghi", 3)],
    ...SOURCE,
  },
  "a trigger to an action": {
    kind: "highest",
    of: [
      counted,
      { kind: "any-of", rows: ["a", "i"], action: "call", ...SOURCE },
      { kind: "any-of", rows: ["l"], level: "high", ...SOURCE },
      {
        kind: "gate",
        when: { under: 16 },
        rule: { kind: "any-of", rows: ["b", "c"], action: "meet", ...SOURCE },
        ...SOURCE,
      },
    ],
    ...SOURCE,
  },
  "a gate before a count": {
    kind: "gate",
    when: { atLeast: 2, of: ["a", "b", "c", "d"] },
    rule: {
      kind: "count",
      rows: ["c", "d", "e", "f", "i"],
      reaches: [
        { atLeast: 1, level: "medium" },
        { atLeast: 4, level: "high" },
      ],
      ...SOURCE,
    },
    ...SOURCE,
  },
  "what a No counts for": {
    kind: "sum",
    points: [
      { row: "a", no: 2 },
      { row: "b", yes: 1, no: 3 },
      { row: "i", no: 2, yes: 4, observed: { from: 0, before: 3 } },
      ...one("efgh"),
    ],
    bands: [
      { from: 4, level: "low" },
      { from: 8, level: "high" },
    ],
    ...SOURCE,
  },
  "rows that pull both ways": {
    kind: "highest",
    of: [
      highestSection,
      {
        kind: "sum",
        points: [...rows("abc").map((row) => ({ row, no: 1 })), { row: "e", yes: 1 }],
        bands: [{ from: 3, level: "medium" }],
        ...SOURCE,
      },
      { kind: "floor", when: { fact: "immediateDanger", is: "yes" }, level: "low", ...SOURCE },
      {
        kind: "gate",
        when: { fact: "immediateDanger", is: "no" },
        rule: sumOver("ijkl", 1),
        ...SOURCE,
      },
    ],
    ...SOURCE,
  },
  "windows that do not fit each other": {
    kind: "highest",
    of: [
      {
        kind: "sum",
        points: rows("ij").map((row) => ({ row, yes: 2, observed: { from: 0, before: 6 } })),
        bands: [
          { from: 2, level: "low" },
          { from: 4, level: "high" },
        ],
        ...SOURCE,
      },
      {
        kind: "sum",
        points: rows("ij").map((row) => ({ row, yes: 1, observed: { from: 6, before: 12 } })),
        bands: [
          { from: 1, level: "low" },
          { from: 2, level: "medium" },
        ],
        ...SOURCE,
      },
    ],
    ...SOURCE,
  },
  "a profile": {
    kind: "profile",
    areas: [
      { id: "home", name: "Home", rule: counted },
      { id: "away", name: "Away", rule: domains },
      {
        id: "online",
        name: "Online",
        rule: { kind: "any-of", rows: ["a", "k"], level: "medium", ...SOURCE },
      },
    ],
    ...SOURCE,
  },
};

/** The rules whose bounds may be too wide, because a row or a fact pulls them both ways. */
export const NOT_EXACT: readonly string[] = [
  "rows that pull both ways",
  "windows that do not fit each other",
];
