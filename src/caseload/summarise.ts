// Summarises many outcomes by month: their rows, themes and bounds in numbers, with small numbers
// hidden (1.16).

import { pinOf } from "../editions/pin.js";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { sum } from "../foundation/numbers.js";
import { isList, isObject } from "../foundation/objects.js";
import { totalOf } from "./derived.js";
import type { CaseloadEntry, CaseloadMonth, CaseloadOptions, CaseloadSummary } from "./summary.js";
import { figuresOf, setAsideOf, shown, thresholdOf } from "./suppression.js";
import { count, emptyTally } from "./tally.js";
import type { Tally } from "./tally.js";

const SUPPRESSION = /* @__PURE__ */ Object.freeze({
  text:
    "A number that is too small is not shown, and neither is one that would give a small one " +
    "away. Not shown is not none: a 0 is not shown either. Records whose bounds are rare in " +
    "their month are set aside and stand in no other number. No is not counted, and a Yes, a " +
    "Not known or a Not answered that is not shown is not a No. Totals add up what is shown, " +
    "so they can be too low, never too high.",
  basis: "convention",
  note:
    "The guidance says nothing of numbers. Whoever has two summaries of almost the same " +
    "records can take one from the other: give out one for each period, and not again after a " +
    "few more records.",
} as const);

/**
 * Summarises a caseload for a partnership's problem profile. By month, it counts how many records
 * have which bounds, and how many answer each row Yes, Not known or not at all. From these numbers
 * it derives bounds for themes and overlaps.
 *
 * Small numbers are hidden so that they cannot be worked out from the others, even by someone who
 * knows the method. From what is shown, each hidden number could still be anything from 0 to
 * threshold − 1 (from 1 where a whole section of the tool had to be withheld).
 *
 * Totals are sums of what is shown. What two rows have in common is counted nowhere, because such a
 * number is about few children. Instead a theme has bounds, and an overlap has the most that it can
 * come to.
 *
 * Only counters are kept: for each month, each pair of bounds and each row. Outcomes are not kept.
 *
 * @remarks Limit: it ranks no children and says nothing about any child. It does not say what a
 *   number means: more may be known, or more may be happening. Two summaries of almost the same
 *   records can be subtracted from each other. So can a summary and the numbers of another source.
 *   Publish a month only when it is over, and only once.
 * @guidance 1.16, line 96; 7.7, line 202; 7.9, line 211
 * @param outcomes - Outcomes of {@link screen}, each with the date of its screening. Any iterable
 *   or async iterable, read once.
 * @param options - See {@link CaseloadOptions}.
 * @param edition - The edition whose outcomes are counted in full, as are those of editions with
 *   the same tool. Of other editions only the number of outcomes is given.
 * @returns The summary, emergency notice first. For an async iterable, a promise of it. Of entries
 *   that are not outcomes only the number is given. If reading the outcomes fails, `readToTheEnd`
 *   is false. Never throws or rejects.
 * @example
 * const outcome = screen({ edition: pinOf(york), answers: { clipping: "yes" } });
 * const summary = summariseCaseload(
 *   Array.from({ length: 60 }, () => ({ outcome, completedOn: "2026-03-14" })),
 * );
 * summary.months.map(({ month, records }) => [month, records]); // [["2026-03", 60]]
 * summary.total.bounds.find(
 *   ({ atLeast, couldReach }) => atLeast === "escalating" && couldReach === "significant",
 * )?.records;
 * // { suppressed: false, count: 60 }
 */
export function summariseCaseload(
  outcomes: Iterable<CaseloadEntry>,
  options?: CaseloadOptions,
  edition?: Edition,
): CaseloadSummary;
export function summariseCaseload(
  outcomes: AsyncIterable<CaseloadEntry>,
  options?: CaseloadOptions,
  edition?: Edition,
): Promise<CaseloadSummary>;
export function summariseCaseload(
  outcomes: Iterable<CaseloadEntry> | AsyncIterable<CaseloadEntry>,
  options?: CaseloadOptions,
  edition?: Edition,
): CaseloadSummary | Promise<CaseloadSummary>;
export function summariseCaseload(
  outcomes: Iterable<CaseloadEntry> | AsyncIterable<CaseloadEntry>,
  options: CaseloadOptions = {},
  edition: Edition = york,
): CaseloadSummary | Promise<CaseloadSummary> {
  edition = editionOf(edition);
  const tally = emptyTally();
  const threshold = thresholdOf(options);
  const summary = (readToTheEnd: boolean): CaseloadSummary =>
    summaryOf(tally, readToTheEnd, threshold, edition);
  try {
    if (Array.isArray(outcomes) && !isList(outcomes)) return summary(false);
    if (isAsync(outcomes)) return countAll(outcomes, tally, edition).then(summary);
    for (const entry of outcomes) count(tally, entry, edition);
    return summary(true);
  } catch {
    // The host's error may hold what the host read, so it is not passed on.
    return summary(false);
  }
}

function isAsync(outcomes: unknown): outcomes is AsyncIterable<unknown> {
  return isObject(outcomes) && Symbol.asyncIterator in outcomes;
}

/** Whether the outcomes could be read to their end. */
async function countAll(
  outcomes: AsyncIterable<unknown>,
  tally: Tally,
  edition: Edition,
): Promise<boolean> {
  try {
    for await (const entry of outcomes) count(tally, entry, edition);
    return true;
  } catch {
    return false;
  }
}

function summaryOf(
  { months: tallies, ofOtherEditions, unreadable }: Tally,
  readToTheEnd: boolean,
  threshold: number,
  edition: Edition,
): CaseloadSummary {
  const inOrder = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  const months = inOrder
    .map(([month, tally]): CaseloadMonth => ({ month, ...figuresOf(tally, edition, threshold) }))
    .filter(({ records }) => records > 0);
  const setAside = sum(inOrder.map(([, tally]) => setAsideOf(tally, threshold)));
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    threshold,
    readToTheEnd,
    months,
    total: totalOf(months, figuresOf([], edition, threshold)),
    setAside: shown(setAside, threshold),
    ofOtherEditions: shown(ofOtherEditions, threshold),
    unreadable: shown(unreadable, threshold),
    suppression: SUPPRESSION,
  };
}
