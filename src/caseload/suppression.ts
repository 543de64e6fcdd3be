// Which numbers of a month are shown. From what is shown, each hidden number could still be
// anything from 0 to threshold - 1 (from 1 where rule 3 hides a section). This holds for tools with
// two or more rows in each section.
//
// 1. Bounds: a pair with fewer records than the threshold is hidden. Its records are in no other
//    number of the month. So no row speaks of them, and nothing shown adds up to them. How many
//    they are is told nowhere, not even for all months: whoever knows the month would know it.
// 2. Rows: an answer with a number below the threshold is hidden. A row is shown only where the
//    records that can hold it leave room for a number below the threshold in each hidden answer.
// 3. Sections: each record at a level has a Yes in its section, and each record that could reach a
//    level has an open row there. If the shown numbers explain so few of these records that every
//    hidden number must be above 0, the whole section is hidden.
//    Under any other rule a record says something else of its rows, so every row is hidden.
// 4. Themes and overlaps are derived from the shown numbers. What two rows share is never counted.
//
// So only the shown numbers and the room they leave tie the hidden ones: each can be set to
// anything below the threshold, as long as rule 3 holds, and the same is shown.
// test/caseload/attack.test.ts goes through every caseload of small tools, as somebody who knows
// the month.

import type { Edition, Indicator } from "../editions/types.js";
import { attempt } from "../foundation/attempt.js";
import { isObject } from "../foundation/objects.js";
import { sum } from "../foundation/numbers.js";
import { isByHighestRow, levelIdsOf, ranksOf, sectionsOf } from "../editions/levels.js";
import { pairsOf } from "./bounds.js";
import type { Bounds } from "./bounds.js";
import type { CountedAnswer } from "./counters.js";
import { overlapsOf, themesOf } from "./derived.js";
import type { TalliedBounds } from "./generated.js";
import type { BoundsCount, CaseloadFigures, Count, RowCount } from "./summary.js";

/** Common in official statistics, beside 3 and 10. A partnership's own rule goes before it. */
const THRESHOLD = 5;

/** The least number that is shown: a whole number of the options from 2 on, or the usual one. */
export function thresholdOf(options: unknown): number {
  const threshold = attempt(undefined, () =>
    isObject(options) ? options["threshold"] : undefined,
  );
  return typeof threshold === "number" && Number.isSafeInteger(threshold) && threshold >= 2
    ? threshold
    : THRESHOLD;
}

const HIDDEN: Count = /* @__PURE__ */ Object.freeze<Count>({ suppressed: true });

/** Shows a number from the threshold up and hides any smaller one. */
export function shown(count: number, threshold: number): Count {
  return count < threshold ? HIDDEN : { suppressed: false, count };
}

/** The numbers that a month shows. If all its bounds are hidden, they count no records. */
export function figuresOf(
  month: readonly TalliedBounds[],
  edition: Edition,
  threshold: number,
): CaseloadFigures {
  const counted = month.filter((tally) => tally.records >= threshold);
  const records = sum(counted.map((tally) => tally.records));
  const rows = rowsOf(counted, edition, threshold);
  return {
    records,
    bounds: pairsOf(levelIdsOf(edition)).pairs.map((pair) => boundsCount(pair, counted)),
    rows,
    themes: themesOf(rows, records, edition),
    overlaps: overlapsOf(rows, records, edition),
  };
}

function boundsCount(pair: Bounds, counted: readonly TalliedBounds[]): BoundsCount {
  const same = counted.find(
    ({ atLeast, couldReach }) => atLeast === pair.atLeast && couldReach === pair.couldReach,
  );
  return { ...pair, records: same ? { suppressed: false, count: same.records } : HIDDEN };
}

function rowsOf(
  counted: readonly TalliedBounds[],
  edition: Edition,
  threshold: number,
): RowCount[] {
  const numbers = edition.indicators.map((row, place) => rowOf(row, place, counted, threshold));
  if (!isByHighestRow(edition)) return numbers.map(hiddenRow);
  const rows = numbers.map((row) => withRoom(row, counted, threshold, edition));
  const withheld = sectionsOf(edition).filter(
    (level) =>
      !leavesFree(
        rows.filter((row) => row.level === level),
        level,
        counted,
        threshold,
      ),
  );
  return rows.map((row) => (withheld.includes(row.level) ? hiddenRow(row) : row));
}

function rowOf(
  { id, level }: Indicator,
  place: number,
  counted: readonly TalliedBounds[],
  threshold: number,
): RowCount {
  const number = (answer: CountedAnswer): Count =>
    shown(sum(counted.map((tally) => tally[answer][place] ?? 0)), threshold);
  return {
    indicator: id,
    level,
    yes: number("yes"),
    notKnown: number("notKnown"),
    unanswered: number("unanswered"),
  };
}

function hiddenRow({ indicator, level }: RowCount): RowCount {
  return { indicator, level, yes: HIDDEN, notKnown: HIDDEN, unanswered: HIDDEN };
}

/** Hides a whole row unless the records that can hold it leave room for the answers it hides. */
function withRoom(
  row: RowCount,
  counted: readonly TalliedBounds[],
  threshold: number,
  edition: Edition,
): RowCount {
  const ranks = ranksOf(edition);
  const rank = (level: string): number => ranks.get(level) ?? -1;
  const answers = [row.yes, row.notKnown, row.unanswered];
  const needed = sum(answers.map((answer) => (answer.suppressed ? threshold - 1 : answer.count)));
  return needed <= having(counted, ({ couldReach }) => rank(couldReach) >= rank(row.level))
    ? row
    : hiddenRow(row);
}

/**
 * Whether each hidden number of a section could be 0: the other numbers account for the section's
 * records without it. The hidden numbers of Not known must do so alone, and so must those of Not
 * answered, because someone may know that the other answer is never used.
 */
function leavesFree(
  rows: readonly RowCount[],
  level: string,
  counted: readonly TalliedBounds[],
  threshold: number,
): boolean {
  const atLevel = having(counted, ({ atLeast }) => atLeast === level);
  const couldReachIt = having(
    counted,
    ({ atLeast, couldReach }) => couldReach === level && atLeast !== level,
  );
  const [yes, notKnown, unanswered] = [
    rows.map((row) => row.yes),
    rows.map((row) => row.notKnown),
    rows.map((row) => row.unanswered),
  ];
  const open = [...notKnown, ...unanswered];
  return (
    accountsFor(yes, yes, atLevel, threshold) &&
    [notKnown, unanswered].every((hiding) => accountsFor(open, hiding, couldReachIt, threshold))
  );
}

/** Whether the shown numbers and all hidden ones but one can account for this many records. */
function accountsFor(
  counts: readonly Count[],
  hiding: readonly Count[],
  records: number,
  threshold: number,
): boolean {
  const others = Math.max(0, hiding.filter(({ suppressed }) => suppressed).length - 1);
  const numbers = counts.map((count) => (count.suppressed ? 0 : count.count));
  return records - sum(numbers) <= others * (threshold - 1);
}

function having(counted: readonly TalliedBounds[], fits: (bounds: Bounds) => boolean): number {
  return sum(counted.filter(fits).map(({ records }) => records));
}
