// Renders a screening, with or without a judgement (chapter 7), for a terminal, a case note or a
// page. The wording informs; it never gives a verdict.

import type { RootContent } from "mdast";
import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { ANSWER_LABELS, cited, signLabel } from "../editions/labels.js";
import { isObject } from "../foundation/objects.js";
import { OPEN_STATES } from "../foundation/vocabulary.js";
import type { OpenState } from "../foundation/vocabulary.js";
import type { Screening, ScreeningOutcome, ScreeningRecord } from "../screening/index.js";
import { screen } from "../screening/index.js";
import { bullets, document, heading, paragraph, quote, said, strong } from "./format/document.js";
import type { Item } from "./format/document.js";
import {
  actionSections,
  cautionWords,
  count,
  emergency,
  indicationSentence,
  madeBy,
  person,
  promptLine,
  rowWords,
  section,
  unreadNotice,
} from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders the outcome of a screening.
 *
 * @remarks Limit: contacts are text and not links, as printed or as an overlay gives them. An
 *   agency confirms them before use. Words of a record cannot add headings, links, table cells or
 *   terminal control codes.
 * @guidance Screening Tool, lines 227–292; 7.7–7.9, lines 202–224
 * @param outcome - From {@link screen}.
 * @param format - `"text"` for a terminal, `"markdown"` for a case note, `"html"` for a page to
 *   read and to print.
 * @param edition - The edition that the outcome was made with.
 * @example
 * renderScreening(screen({ edition: pinOf(york), answers: {} }), "text").split("\n")[0];
 * // "If anyone is in danger now, or a crime is happening or about to happen: call"
 */
export function renderScreening(
  outcome: ScreeningOutcome<Edition>,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    outcome,
    () =>
      document(
        emergency(outcome.emergency),
        "Screening",
        danger(outcome),
        unreadNotice(outcome.unread),
        result(outcome, edition),
        nextSteps(outcome.prompts, edition),
      ),
    format,
  );
}

/**
 * Renders a whole screening record: the judgement, then what the tool says, then the record's own
 * words. The judgement and the indication are both kept.
 *
 * @remarks Limit: it shows what the record holds, including words about other people. A person
 *   decides whom to show it to (I-45).
 * @guidance 7.7, line 202
 * @param record - From `recordJudgement`.
 * @example
 * const record = recordJudgement(
 *   { edition: pinOf(york), answers: { clipping: "yes" } },
 *   { level: "significant", by: { role: "designated safeguarding lead" }, on: "2026-03-14" },
 * );
 * record.ok &&
 *   renderScreeningRecord(record.value, "markdown").includes("differs from the indicative level");
 * // true
 */
export function renderScreeningRecord(
  record: ScreeningRecord<Edition>,
  format: Format,
  edition: Edition = york,
): string {
  edition = editionOf(edition);
  return write(
    record,
    () => {
      const outcome = { ...screen(record.screening, edition), actions: record.actions };
      return document(
        emergency(record.emergency),
        "Screening and judgement",
        danger(outcome),
        unreadNotice(Math.max(record.unread, outcome.unread)),
        judgement(record, edition),
        result(outcome, edition, record.screening),
        notes(record.screening, edition),
        nextSteps(record.prompts, edition),
      );
    },
    format,
  );
}

function danger({ immediateDanger }: ScreeningOutcome<Edition>): RootContent[] {
  return immediateDanger === "yes"
    ? [paragraph([strong("Immediate danger is recorded on this screening.")])]
    : [];
}

function judgement(
  { judgement: judged, indication, differs, screening }: ScreeningRecord<Edition>,
  edition: Edition,
): RootContent[] {
  const [own, indicated] = [
    edition.levels[judged.level].name,
    edition.levels[indication.atLeast].name,
  ];
  const { reference, dateOfBirth, ageInYears } = screening.subject ?? {};
  return [
    heading(2, "Judgement of the level of concern"),
    paragraph([strong(own), ", judged by ", person(judged.by), ` on ${judged.on}.`]),
    ...(differs
      ? [
          paragraph(
            `This judgement (${own}) differs from the indicative level (${indicated}). Both ` +
              "are kept.",
          ),
        ]
      : []),
    ...(judged.reason?.trim() ? [paragraph("Reason:"), quote(judged.reason)] : []),
    bullets([
      { words: ["Child’s reference: ", reference?.trim() ? said(reference) : "not recorded"] },
      `Age: ${dateOfBirth === undefined ? (ageInYears ?? "not recorded") : `born ${dateOfBirth}`}`,
      {
        words: [
          `Screening completed: ${screening.completedOn ?? "no date recorded"}, by `,
          person(screening.completedBy),
        ],
      },
      {
        words: [
          "Discussed with: ",
          judged.discussedWith ? person(judged.discussedWith) : "not recorded",
          judged.discussedOn ? ` on ${judged.discussedOn}` : "",
        ],
      },
      `Review on: ${judged.reviewOn ?? "not recorded"}`,
    ]),
  ];
}

function result(
  outcome: ScreeningOutcome<Edition>,
  edition: Edition,
  screening?: Screening<Edition>,
): RootContent[] {
  const row = (id: string): string => rowWords(id, edition);
  return [
    heading(2, "What the screening tool says"),
    paragraph([strong(indicationSentence(outcome, edition)), ` ${cited(outcome.indication)}`]),
    ...uncertainty(outcome, edition),
    paragraph(cited(outcome.notAFullAssessment)),
    ...section(
      3,
      "Cautions",
      outcome.cautions.map((caution) => cautionWords(caution, edition)),
    ),
    ...section(
      3,
      "Rows answered Yes",
      outcome.present.map(({ indicator, signs }) => ({
        words: row(indicator),
        more: [...signLines(edition, indicator, signs), ...sourceLines(screening, indicator)],
        quoted: rowNotes(screening, indicator),
      })),
    ),
    paragraph(countsSentence(outcome)),
    ...section(3, "Where signs may rest on one fact", outcome.overlaps.map(cited)),
    ...section(
      3,
      "Rows still open",
      outcome.unresolved.map(({ indicator, answer }) => ({
        words: `${ANSWER_LABELS[answer]}. ${row(indicator)}`,
        more: sourceLines(screening, indicator),
        quoted: rowNotes(screening, indicator),
      })),
    ),
    ...actionSections(3, outcome, edition),
    madeBy(outcome.edition, edition),
  ];
}

function uncertainty(outcome: ScreeningOutcome<Edition>, edition: Edition): RootContent[] {
  const { indication, unread, unresolved } = outcome;
  const open = [
    ...OPEN_STATES.flatMap((state) => {
      const rows = unresolved.filter(({ answer }) => answer === state).length;
      return rows > 0 ? [`${count(rows, "row", "rows")} ${OPEN_WORDS[state]}`] : [];
    }),
    ...(unread > 0 ? [`${count(unread, "answer", "answers")} not readable`] : []),
  ];
  const reach = indication.settled
    ? "They cannot raise the level indicated."
    : `The level could reach ${edition.levels[indication.couldReach].name}.`;
  return open.length > 0
    ? [paragraph(`${open.join(", ")}. ${reach} Act on what you know; you need not wait.`)]
    : [];
}

const OPEN_WORDS: Readonly<Record<OpenState, string>> = {
  contradicted: "answered No beside a noted sign",
  unread: "not readable",
  "not-known": "not known",
  unanswered: "not answered",
};

function signLines(edition: Edition, indicator: string, signs: readonly string[]): string[] {
  const noted =
    edition.indicators
      .find(({ id }) => id === indicator)
      ?.signs.filter(({ id }) => signs.includes(id)) ?? [];
  return noted.length > 0
    ? noted.map((sign) => `noted: ${signLabel(edition, sign)}`)
    : ["no sign noted: a Yes may rest on some or all of them"];
}

/** How and when the answer to a row came to be known, if that was recorded. */
function sourceLines(screening: Screening<Edition> | undefined, indicator: string): string[] {
  const answer = screening?.answers[indicator];
  if (!isObject(answer)) return [];
  return [
    ...(answer.basis?.length ? [`how it is known: ${answer.basis.join(", ")}`] : []),
    ...(answer.observedOn ? [`when: ${answer.observedOn}`] : []),
  ];
}

function rowNotes(screening: Screening<Edition> | undefined, indicator: string): string[] {
  const answer = screening?.answers[indicator];
  return isObject(answer) && answer.note?.trim() ? [answer.note] : [];
}

function countsSentence({ counts }: ScreeningOutcome<Edition>): string {
  const rows =
    `Rows: ${counts.yes} yes, ${counts.no} no, ${counts.notKnown} not known, ` +
    `${counts.unanswered} not answered.`;
  const distinct =
    counts.distinctSigns < counts.signs ? `, ${counts.distinctSigns} of them distinct` : "";
  return `${rows} Signs noted: ${counts.signs}${distinct}. No level follows from these numbers.`;
}

/** The record's own words, each as a quotation. */
function notes(screening: Screening<Edition>, edition: Edition): RootContent[] {
  const answeredNo = edition.indicators.filter(({ id }) => {
    const answer = screening.answers[id];
    return isObject(answer) && answer.answer === "no";
  });
  const parts = [
    ...Object.values(edition.levels).map(
      ({ id, name }) => [`Notes: ${name}`, screening.notes?.[id]] as const,
    ),
    ["Protective factors", screening.protectiveFactors] as const,
    ["What the child says", screening.childsVoice] as const,
  ];
  const onNo = answeredNo
    .map(({ id }): Item => ({ words: rowWords(id, edition), quoted: rowNotes(screening, id) }))
    .filter(({ quoted }) => quoted?.length);
  return [
    ...section(2, "Notes on rows answered No", onNo),
    ...parts.flatMap(([title, note]) => (note?.trim() ? [heading(2, title), quote(note)] : [])),
  ];
}

function nextSteps(prompts: ScreeningOutcome["prompts"], edition: Edition): RootContent[] {
  return section(
    2,
    "What to do next",
    prompts.map((prompt) => promptLine(edition, prompt)),
  );
}
