// The sections of the page of a screening (chapter 7), in the order in which they stand: what the
// child says, why, what to talk over and do, what is open, what to check, and the notes.

import { sectionsOf } from "../editions/levels.js";
import { rowOf } from "../editions/rows.js";
import type { RootContent } from "mdast";
import type { Edition, ShownEdition } from "../editions/types.js";
import { isObject } from "../foundation/objects.js";
import { groupsOf } from "../foundation/groups.js";
import { OPEN_STATES } from "../foundation/vocabulary.js";
import type { PromptId } from "../foundation/vocabulary.js";
import type { Prompt, Screening, ScreeningOutcome } from "../screening/index.js";
import { bullets, heading, paragraph, quote } from "./format/document.js";
import type { Item, Part, Words } from "./format/document.js";
import { levelName, rowInPrint, rowName, sectionName, signWords, isOneThing } from "./names.js";
import {
  cautionLine,
  cautionsFirst,
  firstOf,
  howKnown,
  inOneLine,
  isUrgent,
  labelledQuote,
  notWithActions,
  promptLine,
  section,
  talkOver,
} from "./parts.js";
import { excerpt } from "./page.js";
import type { Page } from "./page.js";

/** Whether a prompt is about what is weak in a judgement. It stands beside the judgement. */
export function isAboutJudgement({ id }: Prompt): boolean {
  return ABOUT_JUDGEMENT.includes(id);
}

const ABOUT_JUDGEMENT: readonly PromptId[] = [
  "danger-recorded",
  "below-indication",
  "below-open-rows",
  "reason",
  "discussed-with-oneself",
];

/** What the child says, and what protects the child. That nothing is recorded is said. */
export function voice(page: Page, screening: Screening<Edition> | undefined): RootContent[] {
  if (!screening) return [];
  const { childsVoice, protectiveFactors } = screening;
  return [
    heading(2, page.say("screening.voice")),
    childsVoice?.trim()
      ? quote(excerpt(page, childsVoice, 200))
      : paragraph(page.say("screening.voice-not-recorded")),
    ...(protectiveFactors?.trim()
      ? labelledQuote(page, page.say("screening.protective"), protectiveFactors)
      : []),
  ];
}

/** Why, what to talk over and do, what is open, what to check, and the notes. */
export function rest(
  page: Page,
  outcome: ScreeningOutcome<ShownEdition>,
  screening?: Screening<Edition>,
): RootContent[][] {
  const isFull = page.detail === "full";
  return [
    why(page, outcome, screening),
    talkOver(page, outcome, noActions(page, outcome)),
    section(
      2,
      page.say("screening.next"),
      outcome.prompts
        .filter((prompt) => !isAboutJudgement(prompt))
        .map((prompt) => promptLine(page, prompt)),
    ),
    open(page, outcome, screening),
    section(2, page.say("screening.check"), toCheck(page, outcome)),
    ...(isFull
      ? [
          section(
            3,
            page.say("screening.one-fact"),
            outcome.overlaps
              .filter(({ overlap }) => !outcome.cautions.some((said) => said.overlap === overlap))
              .map((overlap) => page.cited(overlap)),
          ),
          notes(page, screening),
        ]
      : []),
  ];
}

/** Cautions that stand nowhere else on the page. */
function toCheck(page: Page, { actions, cautions }: ScreeningOutcome<ShownEdition>): Words[] {
  // Cautions in the same words stand once. They are about rows of their own.
  const shown = groupsOf(
    notWithActions(actions, cautions).filter((caution) => !isUrgent(caution)),
    ({ text }) => text,
  );
  return cautionsFirst(
    page,
    3,
    shown,
    ([{ id }]) => id,
    ([caution, ...same]): Words => cautionLine(page, caution, same),
  );
}

/**
 * That no action is printed for the level. It is not said where danger is recorded or rows are
 * open: it would read as if nothing had to be done.
 */
function noActions(
  page: Page,
  { indication, immediateDanger, unread, unresolved }: ScreeningOutcome<ShownEdition>,
): RootContent[] {
  const isQuiet =
    indication.settled &&
    unresolved.length === 0 &&
    unread === 0 &&
    (immediateDanger === "no" || immediateDanger === "unanswered");
  return isQuiet
    ? [paragraph(page.say("screening.no-actions", { level: levelName(page, indication.atLeast) }))]
    : [];
}

function why(
  page: Page,
  outcome: ScreeningOutcome<ShownEdition>,
  screening?: Screening<Edition>,
): RootContent[] {
  // The rows that the level rests on come first.
  const rows = [...sectionsOf(page.edition)]
    .reverse()
    .flatMap((at) => outcome.present.filter((row) => row.level === at));
  const items = firstOf(page, 6, rows, ({ indicator, level: at, signs }): Item => {
    const name = page.say("screening.row", {
      level: sectionName(page, at),
      name: [rowName(page.edition, indicator)],
    });
    const known = howRowIsKnown(page, screening, indicator);
    if (page.detail === "summary")
      return { words: known.length > 0 ? [...name, " (", ...inOneLine(page, known), ")"] : name };
    return {
      words: name,
      more: [
        page.say("screening.row-in-print", { label: rowInPrint(page, indicator) }),
        ...(signs.length > 0
          ? signWords(signs, page.edition).map((sign) =>
              page.say("screening.sign-noted", { sign: [sign] }),
            )
          : isOneThing(page.edition, indicator)
            ? []
            : [page.say("screening.no-sign-noted")]),
        ...known,
      ],
      quoted: noteOn(screening, indicator),
    };
  });
  const withoutYes = rowsAnsweredNo(page, outcome);
  if (items.length + withoutYes.length === 0) return [];
  return [
    heading(2, page.say("screening.why")),
    bullets([...items, ...withoutYes]),
    ...(page.detail === "full" ? [paragraph(countsSentence(page, outcome))] : []),
  ];
}

/** Rows that the level rests on because they are answered No. */
function rowsAnsweredNo(
  page: Page,
  { indication, present }: ScreeningOutcome<ShownEdition>,
): Words[] {
  const { because, areas = [] } = indication;
  const grounds = new Set([...because, ...areas.flatMap((area) => area.because)]);
  for (const { indicator } of present) grounds.delete(indicator);
  return [...grounds].flatMap((id) => {
    const row = rowOf(page.edition, id);
    return row
      ? [
          page.say("screening.row-answered-no", {
            level: sectionName(page, row.level),
            name: [rowName(page.edition, id)],
          }),
        ]
      : [];
  });
}

/** How and when the answer to a row came to be known, if that was recorded. */
function howRowIsKnown(
  page: Page,
  screening: Screening<Edition> | undefined,
  indicator: string,
): Part[][] {
  const answer = screening?.answers[indicator];
  if (!isObject(answer)) return [];
  const { basis = [], observedOn } = answer;
  return howKnown(page, basis, observedOn ? page.day(observedOn) : undefined);
}

function noteOn(screening: Screening<Edition> | undefined, indicator: string): string[] {
  const answer = screening?.answers[indicator];
  return isObject(answer) && answer.note?.trim() ? [answer.note] : [];
}

function countsSentence(page: Page, { counts }: ScreeningOutcome<ShownEdition>): Part[] {
  const { yes, no, notKnown, unanswered, signs, distinctSigns: distinct } = counts;
  const holes = { yes, no, notKnown, unanswered, signs };
  return distinct < signs
    ? page.say("screening.counts-distinct", { ...holes, distinct })
    : page.say("screening.counts", holes);
}

/** The most open rows of one state and level that a summary names. It counts more than these. */
const NAMED = 5;

/** The open rows by state and level, in short names. What is noted on one stands below. */
function open(
  page: Page,
  { unresolved }: ScreeningOutcome<ShownEdition>,
  screening?: Screening<Edition>,
): RootContent[] {
  if (unresolved.length === 0) return [];
  const lines = OPEN_STATES.flatMap((state) =>
    sectionsOf(page.edition).flatMap((at): Words[] => {
      const rows = unresolved.filter(({ answer, level: of }) => answer === state && of === at);
      if (rows.length === 0) return [];
      const names =
        page.detail === "summary" && rows.length > NAMED
          ? [page.say("screening.row-count", { count: rows.length })]
          : rows.map(({ indicator }): Words => rowName(page.edition, indicator));
      return [
        page.say("screening.open-at", {
          state: page.say(state),
          level: sectionName(page, at),
          names: inOneLine(page, names),
        }),
      ];
    }),
  );
  const noted = unresolved
    .map(({ indicator }): Item => ({
      words: rowName(page.edition, indicator),
      more: howRowIsKnown(page, screening, indicator),
      quoted: noteOn(screening, indicator),
    }))
    .filter(({ more = [], quoted = [] }) => more.length + quoted.length > 0);
  return [
    heading(2, page.say("screening.open")),
    bullets(lines),
    ...(page.detail === "full" ? section(3, page.say("screening.open-with-notes"), noted) : []),
  ];
}

/** The notes of the record, each as a quotation. */
function notes(page: Page, screening: Screening<Edition> | undefined): RootContent[] {
  if (!screening) return [];
  const onNo = page.edition.indicators
    .filter(({ id }) => {
      const answer = screening.answers[id];
      return isObject(answer) && answer.answer === "no";
    })
    .map(({ id }): Item => ({
      words: rowName(page.edition, id),
      quoted: noteOn(screening, id),
    }))
    .filter(({ quoted = [] }) => quoted.length > 0);
  const byLevel = page.edition.levels.flatMap(({ id }): RootContent[] => {
    const note = screening.notes?.[id];
    return note?.trim()
      ? [heading(3, page.say("screening.notes-at", { level: levelName(page, id) })), quote(note)]
      : [];
  });
  const all = [...byLevel, ...section(3, page.say("screening.notes-on-no"), onNo)];
  return all.length > 0 ? [heading(2, page.say("screening.notes")), ...all] : [];
}
