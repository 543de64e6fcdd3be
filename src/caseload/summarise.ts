// Summarises many outcomes by month, with small numbers hidden (1.16).

import type { Edition } from "../editions/types.js";
import { york } from "../editions/york.js";
import { publishTally } from "./publish.js";
import type { CaseloadOptions, CaseloadSummary, Entries, EntriesLater } from "./summary.js";
import { tallyCaseload } from "./tally.js";

/**
 * Summarises a caseload for a partnership's problem profile, where all of it is in one place: what
 * {@link publishTally} makes of {@link tallyCaseload}.
 *
 * @remarks Limit: that of {@link publishTally}. Summaries of parts cannot be added up; tallies can
 *   be merged.
 * @guidance 1.16, line 96; 7.7, line 202; 7.9, line 211
 * @param outcomes - Outcomes of {@link screen}, each with the date of its screening. Any iterable
 *   or async iterable, read once.
 * @param options - See {@link CaseloadOptions}.
 * @param edition - The edition whose outcomes are counted in full, as are those of editions with
 *   the same tool. Of other editions only the number of outcomes is given.
 * @returns The summary, emergency notice first. For an async iterable, a promise of it. Of entries
 *   that are not outcomes only the number is given. If what is handed in is no iterable,
 *   `readToTheEnd` is false. An error that the iterable itself throws is thrown on, or rejects the
 *   promise.
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
  outcomes: Entries,
  options?: CaseloadOptions,
  edition?: Edition,
): CaseloadSummary;
export function summariseCaseload(
  outcomes: EntriesLater,
  options?: CaseloadOptions,
  edition?: Edition,
): Promise<CaseloadSummary>;
export function summariseCaseload(
  outcomes: Entries | EntriesLater,
  options?: CaseloadOptions,
  edition?: Edition,
): CaseloadSummary | Promise<CaseloadSummary>;
export function summariseCaseload(
  outcomes: Entries | EntriesLater,
  options: CaseloadOptions = {},
  edition: Edition = york,
): CaseloadSummary | Promise<CaseloadSummary> {
  const tally = tallyCaseload(outcomes, edition);
  return tally instanceof Promise
    ? tally.then((counted) => publishTally(counted, options, edition))
    : publishTally(tally, options, edition);
}
