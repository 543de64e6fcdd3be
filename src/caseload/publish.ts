// Publishes a tally: the only place where small numbers are hidden (1.16).

import { catalogueOf } from "../editions/catalogue-of.js";
import { pinOf } from "../editions/pin.js";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { sum } from "../foundation/numbers.js";
import { areOfOneTool, noCounters, tallyFrom, toolIn } from "./counters.js";
import type { OfOneTool } from "./counters.js";
import { totalOf } from "./derived.js";
import type { CaseloadTally } from "./generated.js";
import { parseTally } from "./parse.js";
import type { CaseloadMonth, CaseloadOptions, CaseloadSummary } from "./summary.js";
import { figuresOf, shown, thresholdOf } from "./suppression.js";

/**
 * Makes of a tally the summary that can be published: by month, how many records have which bounds,
 * and how many answer each row Yes, Not known or not at all. From these numbers it derives bounds
 * for themes and overlaps.
 *
 * Small numbers are hidden so that they cannot be worked out from the others, even by someone who
 * knows the method and the month. From what is shown, each hidden number could still be anything
 * from 0 to threshold − 1 (from 1 where a whole section of the tool had to be withheld). How many
 * records are left out of a month is not told.
 *
 * Totals are sums of what is shown. What two rows have in common is counted nowhere, because such a
 * number is about few children. Instead a theme has bounds, and an overlap has the most that it can
 * come to.
 *
 * This is the only function that hides anything, so publish nothing but what it returns, and only
 * for the whole: summaries of parts cannot be added up, because each has hidden its own small
 * numbers. {@link mergeTallies} adds up.
 *
 * @remarks Limit: it ranks no children and says nothing about any child. It does not say what a
 *   number means: more may be known, or more may be happening. It sees one tally. Two summaries of
 *   almost the same records, of the same records at two thresholds, or of one agency and of
 *   several, can be subtracted from each other; {@link checkRelease} warns of it. So can a summary
 *   and the numbers of another source. Publish a month only when it is over, and only once.
 * @guidance 1.16, line 96; 7.7, line 202; 7.9, line 211
 * @param tally - From {@link tallyCaseload}, {@link mergeTallies} or {@link parseTally}. A tally of
 *   another tool is counted in `ofOtherEditions` alone.
 * @param options - See {@link CaseloadOptions}.
 * @param edition - The edition whose rows, themes and words are shown.
 * @returns The summary, emergency notice first. Of what is no tally nothing is counted, and
 *   `readToTheEnd` is false. Never throws.
 * @example
 * const outcome = screen({ edition: pinOf(york), answers: { clipping: "yes" } });
 * const tally = tallyCaseload(
 *   Array.from({ length: 60 }, () => ({ outcome, completedOn: "2026-03-14" })),
 * );
 * publishTally(tally).months.map(({ month, records }) => [month, records]); // [["2026-03", 60]]
 * publishTally(tally, { threshold: 100 }).months; // []
 */
export function publishTally(
  tally: CaseloadTally,
  options: CaseloadOptions = {},
  edition: Edition = york,
): CaseloadSummary {
  edition = editionOf(edition);
  const threshold = thresholdOf(options);
  const { months, readToTheEnd, ofOtherEditions, unreadable } = underTool(toolIn(edition), tally);
  const figures = months
    .map(({ month, bounds }): CaseloadMonth => ({
      month,
      ...figuresOf(bounds, edition, threshold),
    }))
    .filter(({ records }) => records > 0);
  const words = catalogueOf(edition);
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    threshold,
    readToTheEnd,
    months: figures,
    total: totalOf(figures, figuresOf([], edition, threshold)),
    ofOtherEditions: shown(ofOtherEditions, threshold),
    unreadable: shown(unreadable, threshold),
    suppression: {
      text: words["caseload.suppression"],
      basis: "convention",
      note: words["caseload.suppression-note"],
    },
  };
}

/** A tally as far as it is one, with what was made with another tool counted as that. */
function underTool(own: OfOneTool, given: unknown): CaseloadTally {
  const parsed = parseTally(given);
  if (!parsed.ok) return tallyFrom({ ...noCounters(own), readToTheEnd: false });
  const tally = parsed.value;
  if (areOfOneTool(tally, own)) return tally;
  const records = tally.months.flatMap(({ bounds }) => bounds.map((group) => group.records));
  return { ...tally, months: [], ofOtherEditions: tally.ofOtherEditions + sum(records) };
}
