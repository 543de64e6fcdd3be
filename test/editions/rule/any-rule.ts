// Rules of any shape, for laws that hold for all of them.

import fc from "fast-check";
import type {
  Condition,
  Points,
  Rule,
  RulePart,
  RuleTool,
} from "../../../src/editions/rule/types.js";
import { SOURCE } from "./invented.js";

/** A small tool, so that every completion of its records can be tried. */
export const SMALL_TOOL: RuleTool = {
  levels: ["none", "low", "high"],
  rows: [
    { id: "a", level: "low" },
    { id: "b", level: "low" },
    { id: "c", level: "low" },
    { id: "d", level: "high" },
    { id: "e", level: "high" },
    { id: "f", level: "none" },
  ],
  actions: [{ id: "call" }],
};

const row = fc.constantFrom(...SMALL_TOOL.rows.map(({ id }) => id));
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 4 });
const level = fc.constantFrom("low", "high");
const small = fc.integer({ min: 0, max: 3 });

const points: fc.Arbitrary<Points[]> = fc
  .uniqueArray(
    fc.record({
      row,
      yes: small,
      no: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: small }),
      windows: fc.constantFrom<number[][]>(
        [],
        [],
        [[0, 6]],
        [[6, 12]],
        [
          [0, 3],
          [3, 12],
        ],
        [
          [3, 6],
          [12, 14],
        ],
      ),
      further: small,
    }),
    { minLength: 1, maxLength: 4, selector: (each) => each.row },
  )
  .map((all) =>
    all.flatMap(({ row: id, yes, no, windows, further }): Points[] =>
      windows.length === 0
        ? [{ row: id, yes, no }]
        : windows.map(([from = 0, before = 0], index) => ({
            row: id,
            yes: index === 0 ? yes : further,
            ...(index === 0 ? { no } : {}),
            observed: { from, before },
          })),
    ),
  );

const starts = (most: number, length: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: most }), { minLength: 1, maxLength: length })
    .map((all) => all.sort((a, b) => a - b));

const bands = starts(6, 2).map((all) =>
  all.map((from, index) => ({ from, level: all.length === 1 || index === 1 ? "high" : "low" })),
);

const groups = fc.array(
  fc.record({
    points,
    bands: starts(4, 2).map((all) => all.map((from, index) => ({ from, points: index + 1 }))),
  }),
  { minLength: 1, maxLength: 2 },
);

const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.record({ under: fc.constantFrom(10, 13, 16) }),
    fc.record({
      fact: fc.constantFrom(
        "immediateDanger" as const,
        "learningDisabilityOrSpecialNeeds" as const,
      ),
      is: fc.constantFrom("yes" as const, "yes" as const, "no" as const),
    }),
    fc.record({ anyYes: rows }),
    rows.chain((of) =>
      fc.record({ atLeast: fc.integer({ min: 1, max: of.length }), of: fc.constant(of) }),
    ),
    fc.record({ all: fc.array(tie("any"), { minLength: 1, maxLength: 2 }) }),
    fc.record({ any: fc.array(tie("any"), { minLength: 1, maxLength: 2 }) }),
  ),
})).any;

const part = fc.letrec<{ any: RulePart }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant<RulePart>({ kind: "highest-section", ...SOURCE }),
    rows.map((some): RulePart => ({ kind: "highest-section", rows: some, ...SOURCE })),
    starts(5, 2).map((all): RulePart => ({
      kind: "count",
      reaches: all.map((atLeast, index) => ({ atLeast, level: index === 0 ? "low" : "high" })),
      ...SOURCE,
    })),
    fc
      .tuple(points, bands)
      .map(([own, of]): RulePart => ({ kind: "sum", points: own, bands: of, ...SOURCE })),
    fc.tuple(points, groups, bands).map(([own, some, of]): RulePart => ({
      kind: "sum",
      points: own,
      groups: some,
      bands: of,
      ...SOURCE,
    })),
    fc
      .tuple(rows, level)
      .map(([some, to]): RulePart => ({ kind: "any-of", rows: some, level: to, ...SOURCE })),
    rows.map((some): RulePart => ({ kind: "any-of", rows: some, action: "call", ...SOURCE })),
    fc
      .tuple(condition, level)
      .map(([when, to]): RulePart => ({ kind: "floor", when, level: to, ...SOURCE })),
    fc
      .tuple(condition, tie("any"))
      .map(([when, rule]): RulePart => ({ kind: "gate", when, rule, ...SOURCE })),
    fc
      .array(tie("any"), { minLength: 1, maxLength: 3 })
      .map((of): RulePart => ({ kind: "highest", of, ...SOURCE })),
  ),
})).any;

/** Any rule for the small tool. Some of its parts may make no difference. */
export const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  { weight: 5, arbitrary: part },
  {
    weight: 1,
    arbitrary: fc.array(part, { minLength: 1, maxLength: 2 }).map((rules): Rule => ({
      kind: "profile",
      areas: rules.map((rule, index) => ({ id: `area-${index}`, name: "An area", rule })),
      ...SOURCE,
    })),
  },
);
