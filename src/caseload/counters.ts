// The counters behind a tally, as arrays of numbers. They grow with the number of months, never
// with the number of records.

import { numberAt } from "../foundation/numbers.js";
import { deepFreeze, recordOf } from "../foundation/objects.js";
import { RISK_LEVELS } from "../foundation/vocabulary.js";
import type { RiskLevel } from "../foundation/vocabulary.js";
import { TALLY_FORMAT } from "./format.js";
import type { CaseloadTally, TalliedBounds, TalliedMonth } from "./generated.js";

export interface Bounds {
  readonly atLeast: RiskLevel;
  readonly couldReach: RiskLevel;
}

/** Every possible pair of bounds, lowest first. */
export const PAIRS: readonly Bounds[] = /* @__PURE__ */ RISK_LEVELS.flatMap((atLeast, place) =>
  RISK_LEVELS.slice(place).map((couldReach) => ({ atLeast, couldReach })),
);

const PLACES: ReadonlyMap<unknown, ReadonlyMap<unknown, number>> = /* @__PURE__ */ new Map(
  RISK_LEVELS.map((level) => [
    level,
    new Map(
      PAIRS.flatMap(({ atLeast, couldReach }, place) =>
        atLeast === level ? [[couldReach, place]] : [],
      ),
    ),
  ]),
);

/** The place of a pair of levels among {@link PAIRS}. Undefined for what are no bounds. */
export function pairOf(atLeast: unknown, couldReach: unknown): number | undefined {
  return PLACES.get(atLeast)?.get(couldReach);
}

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
export type OfOneTool = Pick<CaseloadTally, "toolHash" | "rows">;

/** Whether two tallies, or a tally and an edition, have the same rows at the same places. */
export function areOfOneTool(one: OfOneTool, other: OfOneTool): boolean {
  return (
    one.toolHash === other.toolHash &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, place) => row === other.rows[place])
  );
}

export interface Counters extends OfOneTool {
  /** For each month its groups, by the place of their pair of bounds. */
  readonly months: Map<string, (Group | undefined)[]>;
  readonly chunks: Set<string>;
  ofOtherEditions: number;
  unreadable: number;
  readToTheEnd: boolean;
}

export function noCounters({ toolHash, rows }: OfOneTool): Counters {
  return {
    toolHash,
    rows,
    months: new Map(),
    chunks: new Set(),
    ofOtherEditions: 0,
    unreadable: 0,
    readToTheEnd: true,
  };
}

/** The groups of a month, made at first use. */
export function groupsOf({ months }: Counters, month: string): (Group | undefined)[] {
  let groups = months.get(month);
  if (groups === undefined) months.set(month, (groups = PAIRS.map(() => undefined)));
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
      const group = groupOf(groups, pairOf(added.atLeast, added.couldReach) ?? 0, counters);
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
  const { toolHash, rows, months, chunks, ofOtherEditions, unreadable, readToTheEnd } = counters;
  return deepFreeze<CaseloadTally>({
    forPublication: false,
    format: TALLY_FORMAT,
    toolHash,
    rows,
    chunks: [...chunks].sort(),
    months: [...months]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([month, groups]): TalliedMonth => ({
        month,
        bounds: groups.flatMap((group, pair) => boundsFrom(group, pair, rows.length)),
      })),
    ofOtherEditions,
    unreadable,
    readToTheEnd,
  });
}

function boundsFrom(group: Group | undefined, pair: number, rows: number): TalliedBounds[] {
  const bounds = PAIRS[pair];
  if (!group || !bounds) return [];
  const answers = recordOf(COUNTED, (answer) => {
    const from = COUNTED.indexOf(answer) * rows;
    return group.answers.slice(from, from + rows);
  });
  return [{ ...bounds, records: group.records, ...answers }];
}
