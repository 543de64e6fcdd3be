// Which answers would settle a level.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRule } from "../../../src/editions/rule/compile.js";
import { settlingSets } from "../../../src/editions/rule/settle.js";
import type { SettlingOfArea } from "../../../src/editions/rule/settle.js";
import type { SettlingSet } from "../../../src/editions/rule/settling.js";
import type { Rule, RuleTool } from "../../../src/editions/rule/types.js";
import { anyRule, SMALL_TOOL } from "./any-rule.js";
import { extremesOf, factsOf } from "./every-completion.js";
import type { PartialRecord } from "./every-completion.js";
import { RULES, SOURCE, TOOL } from "./invented.js";
import { recordsAtRandom } from "./records.js";

/** Rows by their letter: y is Yes, n is No, and every other row is open. */
const recordOf = (
  answers: string,
  more: Partial<PartialRecord> = {},
  tool = TOOL,
): PartialRecord => ({
  rows: tool.rows.map((_, place) => {
    const given = answers[place];
    return { state: given === "y" ? "yes" : given === "n" ? "no" : "open" };
  }),
  day: "2026-06-15",
  ages: [16, 16],
  immediateDanger: "no",
  learningDisabilityOrSpecialNeeds: "no",
  ...more,
});

const openOf = ({ rows }: PartialRecord): number[] =>
  rows.flatMap(({ state }, place) => (state === "open" ? [place] : []));

const settled = (
  rule: Rule,
  record: PartialRecord,
  { tool = TOOL, most = 100, open = openOf(record), unread = 0 } = {},
): readonly SettlingOfArea[] =>
  settlingSets(compileRule(rule, tool), factsOf(record, unread), open, most);

const shown = (
  { sets, isComplete }: SettlingOfArea,
  { levels, rows }: RuleTool = TOOL,
): string[] => {
  const named = (places: readonly number[]): string =>
    places.map((place) => rows[place]!.id).join("");
  return [
    ...sets.map(({ rank, oneYes, allYes, allNo }) =>
      [
        `${levels[rank]}:`,
        oneYes.length > 0 ? `one of ${named(oneYes)} yes` : "",
        allYes.length > 0 ? `${named(allYes)} yes` : "",
        allNo.length > 0 ? `${named(allNo)} no` : "",
      ]
        .filter((part) => part !== "")
        .join(" "),
    ),
    ...(isComplete ? [] : ["and others"]),
  ];
};

describe("the highest section", () => {
  const rule = RULES["the highest section"]!;
  test.each<[string, string, string[]]>([
    [
      "nothing answered",
      "............",
      [
        "none: abcdefghijkl no",
        "low: one of abcd yes efghijkl no",
        "medium: one of efgh yes ijkl no",
        "high: one of ijkl yes",
      ],
    ],
    [
      "a Yes at the level needs no other",
      "y.......nnn.",
      ["low: efghl no", "medium: one of efgh yes l no", "high: one of l yes"],
    ],
    ["open rows below make no difference", "....ynnnnnnn", ["medium:"]],
    ["the highest level reached", "...........y", ["high:"]],
    ["all answered", "nnnnnnnnnnnn", ["none:"]],
  ])("%s", (_, answers, sets) => {
    expect(settled(rule, recordOf(answers)).map((each) => shown(each))).toEqual([sets]);
  });

  test("a row that cannot be answered stays open", () => {
    const record = recordOf("nnnnnnnnnn..");
    expect(settled(rule, record, { open: [10, 10, 0] }).map((each) => shown(each))).toEqual([
      ["high: one of k yes"],
    ]);
  });

  test("an answer that could stand for any row leaves the highest level alone", () => {
    const record = recordOf("nnnnnnnnnnn.");
    expect(settled(rule, record, { unread: 1 }).map((each) => shown(each))).toEqual([
      ["high: one of l yes"],
    ]);
  });

  test("an open fact is not assumed", () => {
    const floors = RULES["floors on age and need"]!;
    const gatedBy = (record: PartialRecord): string[][] =>
      settled({ ...floors, of: "of" in floors ? floors.of.slice(0, 2) : [] } as Rule, record).map(
        (each) => shown(each),
      );
    expect(gatedBy(recordOf("nnnnnnnn...n", { ages: [0, 20] }))).toEqual([
      ["high: one of ijk yes"],
    ]);
    expect(gatedBy(recordOf("nnnnnnnn...n", { ages: [3, 3] }))).toEqual([
      ["medium: ijk no", "high: one of ijk yes"],
    ]);
  });
});

describe("other rules", () => {
  test.each<[string, string, string, string[]]>([
    ["a number of rows", "one short of a level", "yyynnnnnnnn.", ["low: l no", "medium: l yes"]],
    [
      "a number of rows",
      "any two of three",
      "yynnnnnnn...",
      [
        "low: jk no",
        "low: jl no",
        "low: kl no",
        "medium: jk yes",
        "medium: jl yes",
        "medium: kl yes",
      ],
    ],
    [
      "domains that are banded first",
      "a domain, or a row of its own, is enough",
      "nynnnynnnn..",
      ["none: kl no", "medium: k yes", "medium: l yes"],
    ],
    [
      "what a No counts for",
      "a No that raises",
      "..ynnnnnnnnn",
      ["none: ab yes", "low: a no", "low: b no"],
    ],
    [
      "a gate before a count",
      "one row opens the gate",
      "y.nnnynnnnnn",
      ["none: b no", "medium: b yes"],
    ],
    [
      "points by windows, in bands",
      "a date that is not known cannot be answered",
      "yyyynnnnnnn.",
      ["none: l no"],
    ],
  ])("%s: %s", (name, _, answers, sets) => {
    expect(settled(RULES[name]!, recordOf(answers)).map((each) => shown(each))).toEqual([sets]);
  });

  test("one row with more points is a smaller set than two", () => {
    const rule: Rule = {
      kind: "sum",
      points: [
        { row: "a", yes: 1 },
        { row: "b", yes: 1 },
        { row: "c", yes: 2 },
      ],
      bands: [{ from: 2, level: "high" }],
      ...SOURCE,
    };
    expect(settled(rule, recordOf("...nnnnnnnnn")).map((each) => shown(each))).toEqual([
      ["none: ac no", "none: bc no", "high: c yes"],
    ]);
  });

  test("each area of a profile has its own", () => {
    const areas = settled(RULES["a profile"]!, recordOf("nyynnynnn.n."));
    expect(areas.map((area) => [area.id, shown(area)])).toEqual([
      ["home", ["low: jl no", "medium: j yes", "medium: l yes"]],
      ["away", ["medium:"]],
      ["online", ["none:"]],
    ]);
  });

  test("are cut to the most that are asked for", () => {
    const [only] = settled(RULES["a number of rows"]!, recordOf("yynnnnnnn..."), { most: 2 });
    expect(shown(only!)).toEqual([
      "low: jk no",
      "low: jl no",
      "medium: jk yes",
      "medium: jl yes",
      "and others",
    ]);
  });
});

describe("more rows than are searched in full", () => {
  const ids = Array.from({ length: 24 }, (_, index) => `row-${index}`);
  const tool: RuleTool = { ...TOOL, rows: ids.map((id) => ({ id, level: "low" })) };
  const rule: Rule = {
    kind: "count",
    reaches: [
      { atLeast: 1, level: "low" },
      { atLeast: 10, level: "medium" },
      { atLeast: 14, level: "high" },
    ],
    ...SOURCE,
  };

  test("have one set for each level, with no row to spare", () => {
    const [only] = settled(rule, recordOf("", {}, tool), { tool });
    expect(only!.isComplete).toBe(false);
    expect(
      only!.sets.map(({ rank, allYes, allNo }) => [rank, allYes.length, allNo.length]),
    ).toEqual([
      [0, 0, 24],
      [1, 1, 15],
      [2, 10, 11],
      [3, 14, 0],
    ]);
  });

  test("have all smallest sets where few rows are enough", () => {
    const [only] = settled(rule, recordOf("y".repeat(9), {}, tool), { tool });
    expect(only!.sets.filter(({ rank }) => rank === 2)).toHaveLength(1);
    const near: Rule = { ...rule, reaches: [{ atLeast: 1, level: "low" }] };
    const [all] = settled(near, recordOf("", {}, tool), { tool, most: 3 });
    expect(all!.sets.filter(({ rank }) => rank === 1).map(({ allYes }) => allYes)).toEqual([
      [0],
      [1],
      [2],
    ]);
  });
});

describe("rows that pull both ways", () => {
  const rule = RULES["rows that pull both ways"]!;

  test("have sets that settle, which may not be all", () => {
    const record = recordOf("...nnnnnnnnn");
    const [only] = settled(rule, record);
    expect(only!.isComplete).toBe(false);
    expect(only!.sets.length).toBeGreaterThan(0);
    for (const set of only!.sets)
      expect(levelsAfter(rule, TOOL, record, set)).toEqual([set.rank, set.rank]);
  });
});

function levelsAfter(
  rule: Rule,
  tool: RuleTool,
  record: PartialRecord,
  set: SettlingSet,
  area = 0,
  one = set.oneYes[0],
): readonly number[] {
  const rows = record.rows.map((row, place) => {
    const isYes = place === one || set.allYes.includes(place);
    return isYes || set.allNo.includes(place)
      ? { ...row, state: isYes ? ("yes" as const) : ("no" as const) }
      : row;
  });
  return extremesOf(rule, tool, { ...record, rows }).levels[area]!;
}

describe("any rule", () => {
  const seed = fc.integer({ min: 1, max: 1e6 });

  test("is settled by each of its sets, whichever Yes is given", () => {
    fc.assert(
      fc.property(anyRule, seed, (rule, from) => {
        for (const record of recordsAtRandom(3, rule, SMALL_TOOL, from))
          settled(rule, record, { tool: SMALL_TOOL }).forEach(({ sets }, area) => {
            for (const set of sets)
              for (const one of set.oneYes.length > 0 ? set.oneYes : [undefined])
                expect(levelsAfter(rule, SMALL_TOOL, record, set, area, one)).toEqual([
                  set.rank,
                  set.rank,
                ]);
          });
      }),
      { numRuns: 600 },
    );
  });

  test("has all smallest sets where it says so, and no others", () => {
    fc.assert(
      fc.property(anyRule, seed, (rule, from) => {
        for (const record of recordsAtRandom(2, rule, SMALL_TOOL, from))
          settled(rule, record, { tool: SMALL_TOOL }).forEach(({ sets, isComplete }, area) => {
            if (!isComplete || openOf(record).length > 4) return;
            const spelled = sets.flatMap(({ oneYes, allYes, ...set }) =>
              (oneYes.length > 0 ? oneYes : [undefined]).map((one) => ({
                ...set,
                allYes: one === undefined ? allYes : [one],
              })),
            );
            const texts = spelled.map(({ rank, allYes, allNo }) =>
              JSON.stringify([rank, allYes, allNo]),
            );
            expect(texts.sort()).toEqual(smallestOf(rule, record, area).sort());
          });
      }),
      { numRuns: 300 },
    );
  });
});

/** The smallest sets of each level, found by trying every answer to every set of open rows. */
function smallestOf(rule: Rule, record: PartialRecord, area: number): string[] {
  const open = openOf(record);
  const found = new Map<number, { size: number; sets: string[] }>();
  for (let nth = 0; nth < 3 ** open.length; nth += 1) {
    const answers = open.map((_, index) => Math.floor(nth / 3 ** index) % 3);
    const placesWith = (answer: number): number[] =>
      open.filter((_, index) => answers[index] === answer);
    const set = { rank: 0, oneYes: [], allYes: placesWith(1), allNo: placesWith(2) };
    const [least, most] = levelsAfter(rule, SMALL_TOOL, record, set, area);
    if (least === undefined || least !== most) continue;
    const size = set.allYes.length + set.allNo.length;
    const known = found.get(least);
    const text = JSON.stringify([least, set.allYes, set.allNo]);
    if (!known || size < known.size) found.set(least, { size, sets: [text] });
    else if (size === known.size) known.sets.push(text);
  }
  return [...found.values()].flatMap(({ sets }) => sets);
}
