// The counters behind a tally, as arrays of numbers. They grow with the number of months, never
// with the number of records.

import type { Edition } from "../editions/types.js";
import { numberAt } from "../foundation/numbers.js";
import { deepFreeze, recordOf } from "../foundation/objects.js";
import { pairsOf } from "./bounds.js";
import type { Bounds, PairsOfBounds } from "./bounds.js";
import { TALLY_FORMAT } from "./format.js";
import type { CaseloadTally, TalliedBounds, TalliedMonth } from "./generated.js";

/**
 * The answers that are counted, in the order of the counters. No is not counted: with it, the
 * numbers of a row would add up to the number of records in the month.
 */
export const COUNTED = ["yes", "notKnown", "unanswered"] as const;
export type CountedAnswer = (typeof COUNTED)[number];

/** The records of one month with the same bounds. */
export interface Group {
  records: number;
  /**
   * Every row for the first counted answer, then every row for the next. A list of numbers of 32
   * bits would not hold what many tallies come to, and hardened hosts have none of 64.
   */
  readonly answers: number[];
}

/** What tallies have in common that can be merged. */
export type OfOneTool = Pick<CaseloadTally, "toolHash" | "levels" | "rows">;

/** What tallies of an edition have in common. */
export function toolIn({ toolHash, levels, indicators }: Edition): OfOneTool {
  return { toolHash, levels: levels.map(({ id }) => id), rows: indicators.map(({ id }) => id) };
}

/**
 * Whether two tallies, or a tally and an edition, have the same levels and rows at the same places.
 */
export function areOfOneTool(one: OfOneTool, other: OfOneTool): boolean {
  return (
    one.toolHash === other.toolHash &&
    areSame(one.levels, other.levels) &&
    areSame(one.rows, other.rows)
  );
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}

export interface Counters extends OfOneTool, PairsOfBounds {
  /** For each month its groups, by the place of their pair of bounds. */
  readonly months: Map<string, (Group | undefined)[]>;
  readonly chunks: Set<string>;
  ofOtherEditions: number;
  unreadable: number;
  readToTheEnd: boolean;
}

export function noCounters({ toolHash, levels, rows }: OfOneTool): Counters {
  return {
    toolHash,
    levels,
    rows,
    ...pairsOf(levels),
    months: new Map(),
    chunks: new Set(),
    ofOtherEditions: 0,
    unreadable: 0,
    readToTheEnd: true,
  };
}

/** The groups of a month, made at first use. */
export function groupsOf({ months, pairs }: Counters, month: string): (Group | undefined)[] {
  let groups = months.get(month);
  if (groups === undefined) months.set(month, (groups = pairs.map(() => undefined)));
  return groups;
}

export function groupOf(
  groups: (Group | undefined)[],
  pair: number,
  { rows }: Pick<Counters, "rows">,
): Group {
  return (groups[pair] ??= {
    records: 0,
    answers: new Array<number>(rows.length * COUNTED.length).fill(0),
  });
}

/** Adds a tally of the same tool to the counters. */
export function addTally(counters: Counters, tally: CaseloadTally): void {
  for (const { month, bounds } of tally.months) {
    const groups = groupsOf(counters, month);
    for (const added of bounds) {
      const group = groupOf(
        groups,
        counters.pairOf(added.atLeast, added.couldReach) ?? 0,
        counters,
      );
      group.records += added.records;
      addAll(group.answers, added);
    }
  }
  for (const chunk of tally.chunks) counters.chunks.add(chunk);
  counters.ofOtherEditions += tally.ofOtherEditions;
  counters.unreadable += tally.unreadable;
  counters.readToTheEnd &&= tally.readToTheEnd;
}

function addAll(answers: number[], added: TalliedBounds): void {
  let place = 0;
  for (const answer of COUNTED)
    for (const number of added[answer]) {
      answers[place] = numberAt(answers, place) + number;
      place += 1;
    }
}

/** Whether every counter is still a number that can be told from its neighbours. */
export function areExact({ months, ofOtherEditions, unreadable }: Counters): boolean {
  const records = [...months.values()].flat().map((group) => group?.records ?? 0);
  return [...records, ofOtherEditions, unreadable].every(Number.isSafeInteger);
}

/** The counters as a tally: frozen, and the same for the same numbers. */
export function tallyFrom(counters: Counters): CaseloadTally {
  const { toolHash, levels, rows, pairs, months, chunks } = counters;
  const { ofOtherEditions, unreadable, readToTheEnd } = counters;
  return deepFreeze<CaseloadTally>({
    forPublication: false,
    format: TALLY_FORMAT,
    toolHash,
    levels,
    rows,
    chunks: [...chunks].sort(),
    months: [...months]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([month, groups]): TalliedMonth => ({
        month,
        bounds: groups.flatMap((group, place) => boundsFrom(group, pairs[place], rows.length)),
      })),
    ofOtherEditions,
    unreadable,
    readToTheEnd,
  });
}

function boundsFrom(
  group: Group | undefined,
  bounds: Bounds | undefined,
  rows: number,
): TalliedBounds[] {
  if (!group || !bounds) return [];
  const answers = recordOf(COUNTED, (answer) => {
    const from = COUNTED.indexOf(answer) * rows;
    return group.answers.slice(from, from + rows);
  });
  return [{ ...bounds, records: group.records, ...answers }];
}
