// Sums of points, with windows and with groups that are banded before. The numbers stay in here:
// only the level that they reach leaves.

import { numberAt } from "../../foundation/numbers.js";
import { completedMonths, firstDayOf, lastDayOf } from "../../foundation/calendar.js";
import type { Grounds, Part, Ranks, Reading, RowUse } from "./part.js";
import { stepAt, stepsOf } from "./row-rules.js";
import type { Steps } from "./row-rules.js";
import type { Points, SumRule } from "./types.js";

/** The points of a row in one sum, of all its entries together. */
interface RowPoints extends RowUse {
  /** The least points that any answer gives. */
  readonly floor: number;
}

/** The sums of a rule: its own rows, and groups of rows with bands. */
interface Sums {
  readonly own: readonly RowPoints[];
  readonly groups: readonly { readonly rows: readonly RowPoints[]; readonly bands: Steps }[];
}

/** The least or the most points of a row. */
type PointsAt = (row: RowPoints, at: Reading) => number;

/** Compiles a sum of points. */
export function sumPart({ points, groups = [], bands }: SumRule, ranks: Ranks): Part {
  const sums: Sums = {
    own: rowPointsOf(points, ranks),
    groups: groups.map((group) => ({
      rows: rowPointsOf(group.points, ranks),
      bands: stepsOf(group.bands.map((band) => [band.from, band.points])),
    })),
  };
  const rows = [...sums.own, ...sums.groups.flatMap((group) => group.rows)];
  const explainRows = (of: readonly RowPoints[], at: Reading, grounds: Grounds): void => {
    for (const row of of) if (leastPoints(row, at) > row.floor) grounds.rows.push(row.place);
  };
  const levels = stepsOf(bands.map(({ from, level }) => [from, ranks.rankOf(level)]));
  return {
    least: (at) => stepAt(levels, total(sums, leastPoints, at)),
    most: (at) => stepAt(levels, total(sums, mostPoints, at)),
    explain: (at, grounds) => {
      explainRows(sums.own, at, grounds);
      // A group that adds no points is nothing that the level rests on.
      for (const { rows: ofGroup, bands: steps } of sums.groups)
        if (stepAt(steps, sumOf(ofGroup, leastPoints, at)) > 0) explainRows(ofGroup, at, grounds);
    },
    rows,
    facts: [],
    asked: [],
  };
}

function total({ own, groups }: Sums, pointsAt: PointsAt, at: Reading): number {
  let sum = sumOf(own, pointsAt, at);
  for (const { rows, bands } of groups) sum += stepAt(bands, sumOf(rows, pointsAt, at));
  return sum;
}

function sumOf(rows: readonly RowPoints[], pointsAt: PointsAt, at: Reading): number {
  let sum = 0;
  for (const row of rows) sum += pointsAt(row, at);
  return sum;
}

function leastPoints(row: RowPoints, at: Reading): number {
  const state = at.facts.states(row.place);
  if (state === "no") return row.no;
  const yes = yesPoints(row, at, Math.min);
  return state === "yes" ? yes : Math.min(row.no, yes);
}

function mostPoints(row: RowPoints, at: Reading): number {
  const state = at.facts.states(row.place);
  if (state === "no") return row.no;
  const yes = yesPoints(row, at, Math.max);
  return state === "yes" ? yes : Math.max(row.no, yes);
}

/**
 * The least or the most points of a Yes, over the months that its date allows. A date that lies
 * after the day contradicts it, so that nothing is known of the time, as without a date.
 */
function yesPoints(
  { place, starts, values }: RowPoints,
  { facts, today }: Reading,
  pick: (a: number, b: number) => number,
): number {
  if (starts.length === 1) return numberAt(values, 0);
  const observedOn = facts.observedOn(place);
  const first = firstDayOf(observedOn);
  const isKnown = first <= today;
  const most = isKnown ? completedMonths(first, today) : Number.POSITIVE_INFINITY;
  const fewest = isKnown ? completedMonths(lastDayOf(observedOn), today) : 0;
  let index = starts.length - 1;
  while (index > 0 && numberAt(starts, index) > most) index -= 1;
  let points = numberAt(values, index);
  while (index > 0 && numberAt(starts, index) > fewest) {
    index -= 1;
    points = pick(points, numberAt(values, index));
  }
  return points;
}

/** The points of each row, its entries added up. */
function rowPointsOf(points: readonly Points[], ranks: Ranks): RowPoints[] {
  const entries = new Map<number, Points[]>();
  for (const each of points)
    for (const place of ranks.placesOf([each.row])) {
      const known = entries.get(place);
      if (known) known.push(each);
      else entries.set(place, [each]);
    }
  return [...entries].map(([place, ofRow]) => rowPoints(place, ofRow));
}

function rowPoints(place: number, entries: readonly Points[]): RowPoints {
  const no = entries.reduce((sum, entry) => sum + (entry.no ?? 0), 0);
  const starts = startsOf(entries);
  const values = starts.map(() => 0);
  for (const { yes = 0, observed } of entries) {
    const from = observed ? starts.indexOf(observed.from) : 0;
    const before = observed ? starts.indexOf(observed.before) : starts.length;
    for (let index = from; index < before; index += 1)
      values[index] = numberAt(values, index) + yes;
  }
  return { place, no, starts, values, floor: Math.min(no, ...values) };
}

/** The months at which the points of a row may change. */
function startsOf(entries: readonly Points[]): number[] {
  const edges = entries.flatMap(({ observed }) =>
    observed ? [observed.from, observed.before] : [],
  );
  return [...new Set([0, ...edges])].sort((a, b) => a - b);
}
