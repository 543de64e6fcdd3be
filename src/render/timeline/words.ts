// The words for a timeline. Its drawing and the tables that say the same both use them. Records are
// numbered from 1.

import type { Edition } from "../../editions/types.js";
import type { RowState } from "../../foundation/vocabulary.js";
import type {
  Timeline,
  TimelineIndication,
  TimelineJudgement,
  TimelineRow,
  TimelineStep,
} from "../../timeline/index.js";
import { plainText } from "../format/document.js";
import type { Part, Words } from "../format/document.js";
import type { Page } from "../page.js";
import { author } from "../one-of-several.js";
import { hasNoYesAt, levelName } from "../names.js";
import { inOneLine } from "../parts.js";

/** A row or a theme, with its answer at every record. */
export interface OverTime {
  readonly answers: readonly { readonly state: RowState }[];
  readonly steps: readonly TimelineStep[];
}

/** The first and the last date, in one sentence. */
export function span(page: Page, { records }: Timeline<Edition>): Part[] {
  const [first, last] = [records[0], records.at(-1)];
  if (!first || !last) return page.say("timeline.no-date-at-all");
  if (first.on === last.on)
    return page.say("timeline.of-one-day", { count: records.length, date: page.day(first.on) });
  return page.say("timeline.of-days", {
    records: records.length,
    first: page.day(first.on),
    last: page.day(last.on),
    days: page.say("timeline.days", { count: last.day }),
  });
}

/**
 * A record by its number and date. A whole document has the days since the one before it as well.
 */
export function recordName(
  page: Page,
  { records, stretches }: Timeline<Edition>,
  record: number,
): Part[] {
  const date = page.day(records[record]?.on ?? "");
  const [since] = stretches.filter(({ to }) => to === record);
  return since && page.detail === "full"
    ? page.say("timeline.name-after", {
        number: record + 1,
        date,
        days: page.say("timeline.days", { count: since.days }),
        before: since.from + 1,
      })
    : page.say("timeline.name", { number: record + 1, date });
}

/**
 * The records on which danger is recorded or not known: a sentence for each dated record, and one
 * for the undated records.
 */
export function dangers(page: Page, { records, undated }: Timeline<Edition>): Part[][] {
  return (["yes", "not-known"] as const).flatMap((danger) => [
    ...records.flatMap(({ on, immediateDanger }, record) =>
      immediateDanger === danger
        ? [page.say(`timeline.danger-${danger}`, { number: record + 1, date: page.day(on) })]
        : [],
    ),
    ...(undated.some(({ immediateDanger }) => immediateDanger === danger)
      ? [page.say(`timeline.danger-${danger}-undated`)]
      : []),
  ]);
}

/**
 * The level of a record, as a bound. With no row answered Yes, no level is named. Where areas have
 * levels, it is that of the highest.
 */
export function bound(
  page: Page,
  indication: Pick<TimelineIndication<Edition>, "atLeast" | "couldReach">,
): Part[] {
  const level = boundOfRows(page, indication);
  return page.edition.rule.kind === "profile"
    ? page.say("timeline.highest-area", { level })
    : level;
}

function boundOfRows(
  page: Page,
  { atLeast, couldReach }: Pick<TimelineIndication<Edition>, "atLeast" | "couldReach">,
): Part[] {
  const [level, higher] = [levelName(page, atLeast), levelName(page, couldReach)];
  if (!hasNoYesAt(page, atLeast))
    return couldReach === atLeast ? [level] : page.say("timeline.could-reach", { level, higher });
  return couldReach === atLeast
    ? page.say("timeline.no-indicators")
    : page.say("timeline.no-yes-could-reach", { level: higher });
}

/** The level of the record at an index, as a bound. */
export function boundAt(page: Page, { indication }: Timeline<Edition>, record: number): Part[] {
  return indication
    .filter((point) => point.record === record)
    .flatMap((point) => bound(page, point));
}

/** What a person judged, with who and when. */
export function judged(page: Page, { level, by, on }: TimelineJudgement<Edition>): Part[] {
  return page.say("timeline.judged", {
    level: levelName(page, level),
    person: author(page, by),
    date: page.day(on),
  });
}

/** What a person judged, and when. */
export function judgedInShort(page: Page, { level, on }: TimelineJudgement<Edition>): Part[] {
  return page.say("timeline.judged-short", { level: levelName(page, level), date: page.day(on) });
}

/** The judgements of the record at an index. The words are the caller's. */
export function judgedAt(
  page: Page,
  { judgement }: Timeline<Edition>,
  record: number,
  show: (judgement: TimelineJudgement<Edition>) => Words,
): readonly Part[] {
  const own = judgement.filter((point) => point.record === record).map(show);
  return own.length > 0 ? inOneLine(page, own) : page.say("timeline.none-judged");
}

/**
 * The answer of a row or a theme at every record, with its change from the records before:
 * `1: Yes · 2: now No · 3–4: No · 5: Yes again`.
 */
export function timesInWords(page: Page, { answers, steps }: OverTime): readonly Part[] {
  const words = answers.map(({ state }, record) => {
    const step = steps[record - 1];
    return step ? stepWords(page, step, page.say(state)) : page.say(state);
  });
  const starts = words.flatMap((word, record) => {
    const before = words[record - 1];
    return before && plainText(before) === plainText(word) ? [] : [{ word, record }];
  });
  const runs = starts.map(({ word, record }, run) =>
    page.say("timeline.run", {
      records: places(page, record, (starts[run + 1]?.record ?? words.length) - 1),
      answer: word,
    }),
  );
  return inOneLine(page, runs);
}

/**
 * An answer beside the records before it. A No that follows no Yes has no other word, and neither
 * has an open answer if the last answer before it was not Yes.
 */
function stepWords(
  page: Page,
  { change, lastAnswered, gap }: TimelineStep,
  answer: Part[],
): Part[] {
  if (change === "answered-no") return answer;
  if (change === "open")
    return lastAnswered?.answer === "yes"
      ? page.say("timeline.last-yes", { answer, record: lastAnswered.record + 1 })
      : answer;
  const changed = page.say(`timeline.${change}`);
  return gap
    ? page.say("timeline.open-before", { answer: changed, records: places(page, ...gap) })
    : changed;
}

function places(page: Page, first: number, last: number): Part[] {
  return first === last
    ? [first + 1]
    : page.say("timeline.several", { first: first + 1, last: last + 1 });
}

/**
 * Whether a row or a theme was Yes, or open with something recorded, in at least one record. A
 * drawing shows only these.
 */
export function isDrawn({ answers }: OverTime): boolean {
  return answers.some(({ state }) => state !== "no" && state !== "unanswered");
}

/** Whether a row was the same at every record. */
export function isAlways(state: RowState): (row: OverTime) => boolean {
  return ({ answers }) => answers.every((answer) => answer.state === state);
}

/** What a drawing leaves out, in words: open rows first. */
export function notDrawn(
  page: Page,
  { records, rows, undated, judgement }: Timeline<Edition>,
): Part[][] {
  const left = records.length > 0 ? rows.filter((row) => !isDrawn(row)) : [];
  const [never, no] = [left.filter(isAlways("unanswered")), left.filter(isAlways("no"))];
  const mixed = left.length - never.length - no.length;
  const unplaced = judgement.filter(({ record }) => record === undefined).length;
  const counted = [
    ["timeline.not-drawn-unanswered", never.length],
    ["timeline.not-drawn-mixed", mixed],
    ["timeline.not-drawn-no", no.length],
    ["timeline.not-drawn-undated", undated.length],
    ["timeline.not-drawn-judgement", unplaced],
  ] as const;
  return counted.flatMap(([id, count]) => (count > 0 ? [page.say(id, { count })] : []));
}

/** Whether the answer to a row changed from one record to another. */
export function hasChanged({ answers }: TimelineRow<Edition>): boolean {
  return new Set(answers.map(({ state }) => state)).size > 1;
}
