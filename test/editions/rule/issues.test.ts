// What is wrong with a rule, whatever is handed in.

import { describe, expect, test } from "vitest";
import { ruleIssues } from "../../../src/editions/rule/issues.js";
import { RULES, SOURCE, TOOL } from "./invented.js";

const told = (rule: unknown): string[] =>
  ruleIssues(rule, TOOL).map(({ code, path }) => `${code} ${path}`);
const any = (fields: object): object => ({
  kind: "any-of",
  rows: ["a"],
  level: "low",
  ...SOURCE,
  ...fields,
});
const section = { kind: "highest-section", ...SOURCE };
const floor = (when: unknown, level = "low"): object => ({ kind: "floor", when, level, ...SOURCE });
const count = (...reaches: unknown[]): object => ({ kind: "count", reaches, ...SOURCE });
const highest = (...of: unknown[]): object => ({ kind: "highest", of, ...SOURCE });
const gate = (rule: unknown, when: unknown = { under: 13 }): object => ({
  kind: "gate",
  when,
  rule,
  ...SOURCE,
});
const BANDS = [{ from: 1, level: "low" }];
const sum = (points: unknown, bands: unknown = BANDS, more: object = {}): object => ({
  kind: "sum",
  points,
  bands,
  ...more,
  ...SOURCE,
});
const within = (from: unknown, before: unknown, row = "a"): object => ({
  row,
  yes: 1,
  observed: { from, before },
});
const nested = (depth: number, inner: unknown, wrap: (inner: unknown) => unknown): unknown =>
  depth === 0 ? inner : wrap(nested(depth - 1, inner, wrap));
const json = (text: string): unknown => JSON.parse(text) as unknown;

describe("a rule without issues", () => {
  test.each(Object.entries(RULES))("%s", (_, rule) => {
    expect(told(rule)).toEqual([]);
  });

  test.each<[string, unknown]>([
    [
      "all that a shape allows to be absent",
      { kind: "highest-section", basis: "printed", citations: SOURCE.citations },
    ],
    [
      "a last line of a citation",
      { ...section, citations: [{ section: "1", line: 1, endLine: 2 }] },
    ],
    ["fields that are there and undefined", { ...section, rows: undefined }],
    [
      "a first band from 0 at the lowest level, as it is printed",
      sum([{ row: "a", yes: 1 }], [{ from: 0, level: "none" }, ...BANDS]),
    ],
    ["windows of a row that meet", sum([within(0, 6), within(6, 12)])],
    [
      "one row in the points and in a group",
      sum([{ row: "a", yes: 1 }], BANDS, {
        groups: [{ points: [{ row: "a", yes: 1 }], bands: [{ from: 1, points: 1 }] }],
      }),
    ],
    ["a rule as deep as rules may be", nested(7, section, (inner) => highest(inner))],
    [
      "a condition as deep as conditions may be",
      floor(nested(7, { under: 13 }, (inner) => ({ all: [inner] }))),
    ],
    ["one object in several places", highest(...Array.from({ length: 3 }, () => section))],
  ])("%s", (_, rule) => {
    expect(told(rule)).toEqual([]);
  });
});

describe("every issue of a rule", () => {
  test.each<[what: string, rule: unknown, issues: string[]]>([
    ["no rule", undefined, ["missing /rule"]],
    ["a list", [], ["wrong-type /rule"]],
    ["a text", "highest-section", ["wrong-type /rule"]],
    ["no kind", {}, ["missing /rule/kind"]],
    ["an unknown kind", { kind: "average", ...SOURCE }, ["unknown-word /rule/kind"]],
    [
      "the name of a method as a kind",
      { kind: "constructor", ...SOURCE },
      ["unknown-word /rule/kind"],
    ],
    ["an unknown key", { ...section, weight: 2 }, ["unknown-key /rule"]],
    ["a key of another kind", { ...section, level: "low" }, ["unknown-key /rule"]],
    [
      "the key __proto__",
      json(
        `{"__proto__":1,"kind":"highest-section","basis":"printed","citations":[{"section":"1","line":1}]}`,
      ),
      ["unknown-key /rule"],
    ],
    ["no source", { kind: "highest-section" }, ["missing /rule/basis", "missing /rule/citations"]],
    ["no citation", { ...section, citations: [] }, ["empty-citations /rule/citations"]],
    [
      "a citation of nothing",
      { ...section, citations: [{ section: "", line: 0, endLine: 1.5, page: 3 }] },
      [
        "unknown-key /rule/citations/0",
        "out-of-range /rule/citations/0/section",
        "out-of-range /rule/citations/0/line",
        "wrong-type /rule/citations/0/endLine",
      ],
    ],
    ["a convention without a note", { ...section, note: undefined }, ["missing-note /rule"]],
    ["a note without words", { ...section, note: "" }, ["out-of-range /rule/note"]],
    ["no rows in a list", any({ rows: [] }), ["out-of-range /rule/rows"]],
    [
      "unknown rows",
      any({ rows: ["a", "z", "__proto__", 1, null] }),
      [1, 2, 3, 4].map((at) => `dangling-id /rule/rows/${at}`),
    ],
    ["a row named twice", { ...section, rows: ["a", "b", "a"] }, ["duplicate-id /rule/rows/2"]],
    // eslint-disable-next-line no-sparse-arrays
    ["a hole in a list", any({ rows: ["a", , "b"] }), ["missing /rule/rows/1"]],
    ["an unknown level", any({ level: "severe" }), ["dangling-id /rule/level"]],
    ["the lowest level", any({ level: "none" }), ["no-effect /rule/level"]],
    ["an unknown action", any({ level: undefined, action: "run" }), ["dangling-id /rule/action"]],
    ["a level and an action", any({ action: "call" }), ["contradiction /rule"]],
    ["neither of them", any({ level: undefined }), ["missing /rule"]],
    ["no steps", count(), ["out-of-range /rule/reaches"]],
    [
      "steps that descend",
      count({ atLeast: 4, level: "low" }, { atLeast: 2, level: "medium" }),
      ["wrong-order /rule/reaches/1"],
    ],
    [
      "steps of one level",
      count({ atLeast: 1, level: "low" }, { atLeast: 2, level: "low" }),
      ["wrong-order /rule/reaches/1"],
    ],
    [
      "two steps at one number",
      count({ atLeast: 1, level: "low" }, { atLeast: 1, level: "high" }),
      ["wrong-order /rule/reaches/1"],
    ],
    [
      "more than there are rows",
      count({ atLeast: 13, level: "low" }),
      ["no-effect /rule/reaches/0"],
    ],
    [
      "more than the rows that are named",
      { ...count({ atLeast: 3, level: "low" }), rows: ["a", "b"] },
      ["no-effect /rule/reaches/0"],
    ],
    [
      "a step from nothing on",
      count({ atLeast: 0, level: "low" }),
      ["out-of-range /rule/reaches/0/atLeast"],
    ],
    ["half a row", count({ atLeast: 1.5, level: "low" }), ["wrong-type /rule/reaches/0/atLeast"]],
    ["no points", sum([]), ["out-of-range /rule/points"]],
    [
      "fractions and less than nothing",
      sum([{ row: "a", yes: 0.5, no: -1 }]),
      ["wrong-type /rule/points/0/yes", "out-of-range /rule/points/0/no"],
    ],
    [
      "infinite points",
      sum([
        { row: "a", yes: Infinity },
        { row: "b", yes: NaN },
        { row: "c", yes: 2 ** 53 },
      ]),
      [0, 1]
        .map((at) => `wrong-type /rule/points/${at}/yes`)
        .concat("out-of-range /rule/points/2/yes"),
    ],
    ["points of neither answer", sum([{ row: "a" }]), ["missing /rule/points/0"]],
    [
      "the same points for both",
      sum([
        { row: "a", yes: 1, no: 1 },
        { row: "b", yes: 1 },
      ]),
      ["no-effect /rule/points/0"],
    ],
    [
      "a row twice in a sum",
      sum([
        { row: "a", yes: 1 },
        { row: "a", no: 1 },
      ]),
      ["duplicate-id /rule/points/1"],
    ],
    [
      "a row with a window and without",
      sum([within(0, 6), { row: "a", yes: 1 }]),
      ["duplicate-id /rule/points/1"],
    ],
    ["windows that overlap", sum([within(6, 12), within(0, 7)]), ["duplicate-id /rule/points/0"]],
    [
      "windows that end before they start",
      sum([within(6, 6), within(6, 3, "b")]),
      [0, 1].map((at) => `out-of-range /rule/points/${at}/observed/before`),
    ],
    [
      "windows that are none",
      sum([within(-1, 6), within(0, "6", "b"), { row: "c", yes: 1, observed: 6 }]),
      [
        "out-of-range /rule/points/0/observed/from",
        "wrong-type /rule/points/1/observed/before",
        "wrong-type /rule/points/2/observed",
      ],
    ],
    ["no bands", sum([{ row: "a", yes: 1 }], []), ["out-of-range /rule/bands"]],
    [
      "a band beyond the greatest sum",
      sum([{ row: "a", yes: 1 }, within(0, 6, "b")], [...BANDS, { from: 3, level: "high" }]),
      ["no-effect /rule/bands/1"],
    ],
    [
      "a band below the least sum",
      sum(
        [{ row: "a", yes: 2, no: 5 }],
        [
          { from: 1, level: "low" },
          { from: 2, level: "high" },
        ],
      ),
      ["no-effect /rule/bands/0"],
    ],
    [
      "the lowest level above 0",
      sum(
        [{ row: "a", yes: 5 }],
        [
          { from: 2, level: "none" },
          { from: 5, level: "low" },
        ],
      ),
      ["no-effect /rule/bands/0"],
    ],
    [
      "bands that descend",
      sum(
        [{ row: "a", yes: 5 }],
        [
          { from: 2, level: "high" },
          { from: 3, level: "low" },
        ],
      ),
      ["wrong-order /rule/bands/1"],
    ],
    [
      "no groups",
      sum([{ row: "a", yes: 1 }], BANDS, { groups: [] }),
      ["out-of-range /rule/groups"],
    ],
    [
      "groups whose bands give less",
      sum([], BANDS, {
        groups: [
          {
            points: [{ row: "a", yes: 3 }],
            bands: [
              { from: 0, points: 2 },
              { from: 2, points: 1 },
            ],
          },
        ],
      }),
      ["wrong-order /rule/groups/0/bands/1"],
    ],
    [
      "a band beyond what groups give",
      sum([], [{ from: 2, level: "low" }], {
        groups: [{ points: [{ row: "a", yes: 9 }], bands: [{ from: 5, points: 1 }] }],
      }),
      ["no-effect /rule/bands/0"],
    ],
    [
      "a group that is none",
      sum([], BANDS, { groups: [7, { points: [], bands: [] }] }),
      [
        "wrong-type /rule/groups/0",
        "out-of-range /rule/groups/1/points",
        "out-of-range /rule/groups/1/bands",
      ],
    ],
    ["a floor at the lowest level", floor({ under: 13 }, "none"), ["no-effect /rule/level"]],
    [
      "floors that contradict each other",
      highest(floor({ anyYes: ["a", "b"] }), floor({ anyYes: ["b", "a"] }, "high")),
      ["contradiction /rule/of/1"],
    ],
    [
      "a floor twice",
      highest(floor({ under: 13 }), floor({ under: 13 })),
      ["no-effect /rule/of/1"],
    ],
    ["no condition", floor(undefined), ["missing /rule/when"]],
    ["an empty condition", floor({}), ["missing /rule/when"]],
    ["two conditions in one", floor({ under: 13, anyYes: ["a"] }), ["contradiction /rule/when"]],
    [
      "a condition of another kind",
      floor({ not: { under: 13 } }),
      ["unknown-key /rule/when", "missing /rule/when"],
    ],
    ["an age that nobody is under", floor({ under: 0 }), ["no-effect /rule/when/under"]],
    ["an age that everybody is under", floor({ under: 121 }), ["no-effect /rule/when/under"]],
    ["half a year", floor({ under: 12.5 }), ["wrong-type /rule/when/under"]],
    [
      "an unknown fact",
      floor({ fact: "income", is: "maybe" }),
      ["unknown-word /rule/when/fact", "unknown-word /rule/when/is"],
    ],
    [
      "more rows than are named",
      floor({ atLeast: 2, of: ["a"] }),
      ["no-effect /rule/when/atLeast"],
    ],
    ["a number of no rows", floor({ atLeast: 2 }), ["missing /rule/when/of"]],
    ["no conditions in a list", floor({ all: [] }), ["out-of-range /rule/when/all"]],
    [
      "a fact both ways at once",
      floor({
        all: [
          { fact: "immediateDanger", is: "yes" },
          { fact: "immediateDanger", is: "no" },
        ],
      }),
      ["no-effect /rule/when/all"],
    ],
    [
      "a fact either way",
      floor({
        any: [
          { fact: "immediateDanger", is: "no" },
          { fact: "immediateDanger", is: "yes" },
        ],
      }),
      ["no-effect /rule/when/any"],
    ],
    [
      "a profile within a rule",
      gate({ kind: "profile", areas: [{ id: "x", name: "X", rule: section }], ...SOURCE }),
      ["unknown-word /rule/rule/kind"],
    ],
    [
      "areas without names, and twice",
      {
        kind: "profile",
        areas: [
          { id: "X Y", name: "", rule: section },
          { id: "x", name: "X", rule: section },
          { id: "x", name: "Y", rule: 1 },
        ],
        ...SOURCE,
      },
      [
        "wrong-format /rule/areas/0/id",
        "out-of-range /rule/areas/0/name",
        "duplicate-id /rule/areas/2/id",
        "wrong-type /rule/areas/2/rule",
      ],
    ],
    ["no parts", highest(), ["out-of-range /rule/of"]],
    [
      "rules too deep",
      nested(8, section, (inner) => highest(inner)),
      [`out-of-range /rule${"/of/0".repeat(8)}`],
    ],
    [
      "conditions too deep",
      floor(nested(8, { under: 13 }, (inner) => ({ any: [inner] }))),
      [`out-of-range /rule/when${"/any/0".repeat(8)}`],
    ],
    [
      "rows of rows at the lowest level",
      gate({ ...section, rows: ["z"] }),
      ["dangling-id /rule/rule/rows/0"],
    ],
  ])("%s", (_, rule, issues) => {
    expect(told(rule)).toEqual(issues);
  });

  test("rows that all stand at the lowest level make no difference", () => {
    const tool = { levels: ["low", "high"], rows: [{ id: "a", level: "low" }], actions: [] };
    const rule = { ...section, rows: ["a"] };
    expect(ruleIssues(rule, tool).map(({ code }) => code)).toEqual(["no-effect"]);
  });
});

describe("a rule that is made to do harm", () => {
  const circle: Record<string, unknown> = { kind: "highest", ...SOURCE };
  circle["of"] = [circle];
  const wide: Record<string, unknown>[] = [section];
  for (let level = 0; level < 7; level += 1)
    wide.push({ kind: "highest", of: Array.from({ length: 500 }, () => wide[level]), ...SOURCE });
  const throwing = (target: object): object =>
    new Proxy(target, {
      get: () => {
        throw new Error("a secret");
      },
      ownKeys: () => {
        throw new Error("a secret");
      },
    });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const vast: unknown[] = [];
  vast.length = 4e9;
  test.each<[string, unknown, string[]]>([
    ["a circle", circle, ["out-of-range /rule"]],
    [
      "a rule as deep as memory",
      nested(5_000, section, (inner) => gate(inner)),
      ["out-of-range /rule"],
    ],
    ["few objects in very many places", wide.at(-1), ["out-of-range /rule"]],
    [
      "a getter that throws",
      {
        ...section,
        get rows(): never {
          throw new Error("a secret");
        },
      },
      ["unreadable /rule"],
    ],
    ["a list that throws", any({ rows: throwing(["a"]) }), ["unreadable /rule"]],
    ["an object that throws", throwing({}), ["unreadable /rule"]],
    ["an object that is no more", revoked.proxy, ["unreadable /rule"]],
    [
      "more entries than a list may have",
      any({ rows: Array.from({ length: 5_001 }, () => "a") }),
      ["unreadable /rule"],
    ],
    ["a list of holes", any({ rows: vast }), ["unreadable /rule"]],
    ["an instance", new Map([["kind", "count"]]), ["wrong-type /rule"]],
    ["a function", () => section, ["wrong-type /rule"]],
    ["a text object", any({ level: Object("low") as unknown }), ["dangling-id /rule/level"]],
  ])("%s", (_, rule, issues) => {
    expect(told(rule)).toEqual(issues);
    expect(JSON.stringify(ruleIssues(rule, TOOL))).not.toContain("secret");
  });

  test("is told of without its content", () => {
    const rule = any({ rows: ["a secret"], level: "a secret", "a secret": 1, basis: "a secret" });
    expect(ruleIssues(rule, TOOL)).toHaveLength(4);
    expect(JSON.stringify(ruleIssues(rule, TOOL))).not.toContain("secret");
  });

  test("does not come in by the tool", () => {
    expect(ruleIssues(section, throwing({}) as typeof TOOL)).toHaveLength(1);
  });

  test("takes no longer with many rows than they need", () => {
    const ids = Array.from({ length: 5_000 }, (_, index) => `row-${index}`);
    const tool = { ...TOOL, rows: ids.map((id) => ({ id, level: "high" })) };
    const points = ids.map((row) => within(0, 6, row));
    const rule = highest(sum(points), any({ rows: ids }), count({ atLeast: 5_000, level: "high" }));
    const started = performance.now();
    expect(ruleIssues(rule, tool)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
