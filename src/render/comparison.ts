// Renders what changed between two screenings of one child (7.4). People say what it means; the
// wording gives no verdict.

import type { RootContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { ANSWER_LABELS, cited } from "../editions/labels.js";
import type { Elapsed, RowComparison, ScreeningComparison } from "../side-by-side/index.js";
import { bullets, document, heading, paragraph, strong, table } from "./format/document.js";
import type { Item } from "./format/document.js";
import {
  cautionWords,
  count,
  emergency,
  madeBy,
  rowWords,
  section,
  unreadNotice,
} from "./parts.js";
import { alone, completed, signWords } from "./side-by-side.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders the comparison of two screenings: the days between, both bounds, what changed kind by
 * kind, and every row.
 *
 * @remarks Limit: it lists and concludes nothing. A person decides whom to show it to.
 * @guidance 7.4, line 187; 7.8, lines 204–209
 * @param comparison - From `compareScreenings`.
 * @param format - `"text"`, `"markdown"` or `"html"`.
 * @param edition - The edition that both screenings were read with.
 * @example
 * const one = {
 *   edition: pinOf(york),
 *   completedOn: "2026-03-03",
 *   answers: { clipping: "yes" },
 * } as const;
 * const compared = compareScreenings(one, {
 *   ...one,
 *   completedOn: "2026-04-02",
 *   answers: { clipping: "not-known" },
 * });
 * compared.ok &&
 *   renderComparison(compared.value, "markdown").includes(
 *     "### 1 row changed from Yes to not known.",
 *   );
 * // true
 */
export function renderComparison(
  comparison: ScreeningComparison<Edition>,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    comparison,
    () =>
      document(
        emergency(comparison.emergency),
        "Two screenings compared",
        danger(comparison),
        unreadNotice(comparison.earlier.unread, " of the earlier screening"),
        unreadNotice(comparison.later.unread, " of the later screening"),
        paragraph([
          strong(comparison.text),
          ` ${ELAPSED[comparison.elapsed.order](comparison.elapsed)}`,
        ]),
        section(
          2,
          "Cautions",
          comparison.cautions.map((caution) => cautionWords(caution, edition)),
        ),
        heading(2, "The two screenings"),
        bullets([
          {
            words: ["Earlier: ", ...completed(comparison.earlier)],
            more: alone(comparison.earlier, edition),
          },
          {
            words: ["Later: ", ...completed(comparison.later)],
            more: alone(comparison.later, edition),
          },
        ]),
        paragraph(cited(comparison.later.indication)),
        changes(comparison, edition),
        section(
          2,
          "Same answer, other signs noted",
          comparison.signChanges.map((row) => rowItem(row, edition)),
        ),
        section(2, "Where changes may rest on one fact", comparison.overlaps.map(cited)),
        heading(2, "Every row"),
        table({
          columns: ["Row", "Earlier", "Later"],
          naming: "Row",
          rows: comparison.rows.map(({ indicator, from, to }) => [
            rowWords(indicator, edition),
            ANSWER_LABELS[from],
            ANSWER_LABELS[to],
          ]),
        }),
        madeBy(comparison.edition, edition),
      ),
    format,
  );
}

function danger({ earlier, later }: ScreeningComparison<Edition>): RootContent[] {
  const recorded = [
    ...(earlier.immediateDanger === "yes" ? ["earlier"] : []),
    ...(later.immediateDanger === "yes" ? ["later"] : []),
  ];
  return recorded.map((which) =>
    paragraph([strong(`Immediate danger is recorded on the ${which} screening.`)]),
  );
}

const ELAPSED: Readonly<Record<Elapsed["order"], (elapsed: Elapsed) => string>> = {
  "in-order": ({ days = 0 }) => `${count(days, "day lies", "days lie")} between the two.`,
  "same-day": () => "Both are of one day.",
  reversed: ({ days = 0 }) =>
    `By their dates the second is the older, by ${count(days, "day", "days")}.`,
  "not-dated": () => "How long lies between them is not recorded.",
};

function changes(
  { kinds, changes: rows }: ScreeningComparison<Edition>,
  edition: Edition,
): RootContent[] {
  const kindSections = kinds.flatMap(({ from, to, text }) =>
    section(
      3,
      text,
      rows.filter((row) => row.from === from && row.to === to).map((row) => rowItem(row, edition)),
    ),
  );
  return [
    heading(2, "Changed answers"),
    ...(kindSections.length > 0 ? kindSections : [paragraph("No answer changed.")]),
  ];
}

function rowItem(
  { indicator, text, signsGained, signsNoLongerNoted }: RowComparison<Edition>,
  edition: Edition,
): Item {
  return {
    words: rowWords(indicator, edition),
    more: [
      text,
      ...signWords(signsGained, edition).map((sign) => `newly noted: ${sign}`),
      ...signWords(signsNoLongerNoted, edition).map(
        (sign) => `no longer noted, which does not say that it is gone: ${sign}`,
      ),
    ],
  };
}
