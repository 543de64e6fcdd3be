// Renders several agencies' screenings of one child side by side (1.16, 5.1). It shows every answer
// and calls none of them wrong.

import type { RootContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { ANSWER_LABELS, cited } from "../editions/labels.js";
import { ROW_ACCORDS } from "../side-by-side/index.js";
import type {
  AgencyAnswer,
  CombinedRow,
  CombinedScreening,
  RowAccord,
} from "../side-by-side/index.js";
import { bullets, document, heading, paragraph, said, strong } from "./format/document.js";
import type { Item, Words } from "./format/document.js";
import {
  actionSections,
  cautionWords,
  emergency,
  madeBy,
  person,
  rowWords,
  section,
  unreadNotice,
} from "./parts.js";
import { alone, bounds, completed, signWords } from "./side-by-side.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders several screenings of one child side by side: first the conflicts, then what agencies
 * agree on, what some or one of them knows, what nobody knows, and who could answer the rows that
 * are still open.
 *
 * @remarks Limit: it shows what the screenings hold, including notes on rows. A person decides whom
 *   to show it to. What agencies may tell each other is decided under chapter 8.
 * @guidance 1.16, lines 94–102; 5.1, lines 150–155
 * @param combination - From `combineScreenings`.
 * @param format - `"text"`, `"markdown"` or `"html"`.
 * @param edition - The edition that all screenings were read with.
 * @example
 * const combined = combineScreenings([
 *   { edition: pinOf(york), answers: { clipping: "no" } },
 *   { edition: pinOf(york), answers: { clipping: "yes" } },
 * ]);
 * combined.ok &&
 *   renderCombination(combined.value, "markdown").includes(
 *     "## Answered Yes by one and No by another",
 *   );
 * // true
 */
export function renderCombination(
  combination: CombinedScreening<Edition>,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    combination,
    () =>
      document(
        emergency(combination.emergency),
        "Screenings side by side",
        combination.immediateDanger === "yes"
          ? [
              paragraph([
                strong("Immediate danger is recorded on at least one of these screenings."),
              ]),
            ]
          : [],
        unreadNotice(combination.unread),
        paragraph([
          strong(`Together: ${bounds(combination, edition)}`),
          ` ${cited(combination.indication)}`,
        ]),
        paragraph(cited(combination.notAFullAssessment)),
        section(
          2,
          "Cautions",
          combination.cautions.map((caution) => cautionWords(caution, edition)),
        ),
        heading(2, "The screenings"),
        bullets(
          combination.sources.map((source, place) => ({
            words: [`${named(place)}, `, ...completed(source)],
            more: alone(source, edition),
          })),
        ),
        ROW_ACCORDS.flatMap((accord) =>
          section(
            2,
            ACCORD_HEADINGS[accord],
            combination.rows
              .filter((row) => row.accord === accord)
              .map((row) => rowItem(row, edition)),
          ),
        ),
        stillOpen(combination, edition),
        section(2, "Where signs may rest on one fact", combination.overlaps.map(cited)),
        combination.actions.length > 0 ? actionSections(2, combination, edition) : [],
        section(2, "What to do next", combination.prompts.map(cited)),
        madeBy(combination.edition, edition),
      ),
    format,
  );
}

const ACCORD_HEADINGS: Readonly<Record<RowAccord, string>> = {
  conflict: "Answered Yes by one and No by another",
  agreement: "Answered alike by all",
  "some-know": "Answered alike by several, left open by others",
  "only-one-knows": "Answered by one only",
  "nobody-knows": "Answered by nobody",
};

function rowItem(
  { indicator, answer, given, signs }: CombinedRow<Edition>,
  edition: Edition,
): Item {
  return {
    words: `Read as ${ANSWER_LABELS[answer]}. ${rowWords(indicator, edition)}`,
    more: [
      ...given.map(answerLine),
      ...signs.map(
        ({ sign, notedBy }) =>
          `noted by ${notedBy.map(named).join(", ")}: ${signWords([sign], edition).join("")}`,
      ),
    ],
  };
}

/** One answer with who gave it, how and when it came to be known, and the note on it. */
function answerLine(
  { answer, basis, observedOn, completedBy, note }: AgencyAnswer<Edition>,
  place: number,
): Words {
  return [
    `${named(place)}, `,
    person(completedBy),
    `: ${ANSWER_LABELS[answer]}`,
    ...(basis.length > 0 ? [`; how it is known: ${basis.join(", ")}`] : []),
    ...(observedOn === undefined ? [] : [`; when: ${observedOn}`]),
    ...(note?.trim() ? ["; note: ", said(note)] : []),
  ];
}

/** The open rows, grouped by who left them open. It does not guess whether they know more. */
function stillOpen(
  { unresolved, sources }: CombinedScreening<Edition>,
  edition: Edition,
): RootContent[] {
  const items = sources.map(({ completedBy }, place) => ({
    words: [`${named(place)}, `, person(completedBy)],
    more: unresolved
      .filter(({ leftOpenBy }) => leftOpenBy.includes(place))
      .map(({ indicator }) => rowWords(indicator, edition)),
  }));
  return section(
    2,
    "Rows still open, by who left them open and could answer",
    items.filter(({ more }) => more.length > 0),
  );
}

function named(place: number): string {
  return `Screening ${place + 1}`;
}
