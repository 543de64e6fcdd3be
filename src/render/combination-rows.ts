// The rows of a combination (1.16, 5.1): every answer to each with who gave it, in short where
// nothing more is noted.

import { sectionsOf } from "../editions/levels.js";
import type { RootContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { groupsOf } from "../foundation/groups.js";
import { OPEN_STATES } from "../foundation/vocabulary.js";
import type { RowState } from "../foundation/vocabulary.js";
import { ROW_ACCORDS } from "../side-by-side/index.js";
import type { AgencyAnswer, CombinedRow, RowAccord } from "../side-by-side/index.js";
import { bullets, heading, joined, paragraph, said } from "./format/document.js";
import type { Item, Part, Words } from "./format/document.js";
import type { Page } from "./page.js";
import { rowInPrint, rowName, sectionName, signWords } from "./names.js";
import { firstOf, howKnown, inOneLine, section } from "./parts.js";
import { namesOf } from "./one-of-several.js";

/** Whether a row is neither Yes nor No. */
export function isOpen(state: RowState | undefined): boolean {
  return OPEN_STATES.some((open) => open === state);
}

/** The rows answered Yes: those with a No beside it first. */
export function why(page: Page, rows: readonly CombinedRow<Edition>[]): RootContent[] {
  const yes = rows.filter(({ answer }) => answer === "yes");
  const having = (accord: RowAccord): CombinedRow<Edition>[] =>
    [...sectionsOf(page.edition)]
      .reverse()
      .flatMap((level) => yes.filter((row) => row.accord === accord && row.level === level));
  if (page.detail === "summary")
    return section(
      2,
      page.say("screening.why"),
      firstOf(page, 3, ROW_ACCORDS.flatMap(having), (row) =>
        row.conflict
          ? rowLine(page, row)
          : page.say("screening.row", {
              level: sectionName(page, row.level),
              name: [rowName(page.edition, row.indicator)],
            }),
      ),
    );
  const sections = ROW_ACCORDS.flatMap((accord) =>
    accord === "nobody-knows"
      ? []
      : section(
          3,
          page.say(`combination.${accord}`),
          having(accord).map((row) => ({
            words: rowLine(page, row),
            more: [
              ...(row.conflict
                ? [page.say("screening.row-in-print", { label: rowInPrint(page, row.indicator) })]
                : []),
              ...details(page, row),
            ],
          })),
        ),
  );
  return sections.length > 0 ? [heading(2, page.say("screening.why")), ...sections] : [];
}

function rowLine(page: Page, { indicator, level, answers }: CombinedRow<Edition>): Part[] {
  return page.say("combination.row", {
    level: sectionName(page, level),
    name: [rowName(page.edition, indicator)],
    answers: answersInWords(page, answers),
  });
}

/** The answers to a row in words, with who gave them. */
function answersInWords(page: Page, answers: readonly RowState[]): Part[] {
  const states = (["yes", "no", ...OPEN_STATES] as const).flatMap((state): Words[] => {
    const places = answers.flatMap((answer, place) => (answer === state ? [place] : []));
    if (places.length === 0) return [];
    return [
      page.say("combination.said", {
        answer: page.say(`combination.said-${state}`, { count: places.length }),
        who: numbers(page, places),
      }),
    ];
  });
  return page.say("combination.answers", {
    answers: joined(states, page.words["side-by-side.comma"]),
  });
}

/** Screenings by their numbers on this page. */
function numbers(page: Page, places: readonly number[]): Part[] {
  return page.say("combination.numbers", {
    count: places.length,
    numbers: joined(
      places.map((place): Words => [place + 1]),
      page.words["side-by-side.comma"],
    ),
  });
}

/** How and when each answer came to be known, the notes on it, and the signs noted. */
function details(page: Page, { given, signs }: CombinedRow<Edition>): Words[] {
  return [
    ...given.flatMap((answer, place) => detailsOf(page, answer, place)),
    ...signs.map(({ sign, notedBy }) =>
      page.say("combination.sign-noted", {
        sign: [signWords([sign], page.edition).join("")],
        who: numbers(page, notedBy),
      }),
    ),
  ];
}

function detailsOf(
  page: Page,
  { basis, observedOn, note }: AgencyAnswer<Edition>,
  place: number,
): Words[] {
  const which = page.say("combination.which", { number: place + 1 });
  const known = howKnown(
    page,
    basis,
    observedOn === undefined ? undefined : [said(page.day(observedOn))],
  );
  return [
    ...(known.length > 0
      ? [page.say("combination.how-known", { which, details: inOneLine(page, known) })]
      : []),
    ...(note?.trim() ? [page.say("combination.note", { which, note: [said(note)] })] : []),
  ];
}

/** Rows whose answers are alike, on one line: what was answered by whom, and their short names. */
function alike(
  page: Page,
  rows: readonly CombinedRow<Edition>[],
  line: (answers: Words, names: Words) => Words,
): Words[] {
  return groupsOf(rows, ({ answers }) => answers.join(" ")).map((same) =>
    line(
      answersInWords(page, same[0].answers),
      namesOf(
        page,
        same.map(({ indicator }) => indicator),
      ),
    ),
  );
}

/** The open rows by level. Nobody is taken to know more than another. */
export function open(page: Page, rows: readonly CombinedRow<Edition>[]): RootContent[] {
  if (rows.length === 0) return [];
  const lines = sectionsOf(page.edition).flatMap((at) =>
    alike(
      page,
      rows.filter(({ level }) => level === at),
      (answers, names) =>
        page.say("combination.rows-at", { level: sectionName(page, at), answers, names }),
    ),
  );
  return [
    heading(2, page.say("screening.open")),
    paragraph(page.say("combination.could-answer")),
    bullets(lines),
    ...section(3, page.say("screening.open-with-notes"), withDetails(page, rows)),
  ];
}

/** The rows that are No and left open by nobody, with what is noted on them. */
export function answeredNo(page: Page, rows: readonly CombinedRow<Edition>[]): RootContent[] {
  return section(2, page.say("combination.answered-no"), [
    ...alike(page, rows, (answers, names) => page.say("combination.rows", { answers, names })),
    ...withDetails(page, rows),
  ]);
}

function withDetails(page: Page, rows: readonly CombinedRow<Edition>[]): Item[] {
  return rows
    .map((row) => ({ words: rowName(page.edition, row.indicator), more: details(page, row) }))
    .filter(({ more }) => more.length > 0);
}
