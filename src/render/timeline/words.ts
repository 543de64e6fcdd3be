// The words for a timeline. Its drawing and the tables that say the same both use them. Records are
// numbered from 1.

import type { Edition } from "../../editions/types.js";
import { ANSWER_LABELS } from "../../editions/labels.js";
import type { RowState } from "../../foundation/vocabulary.js";
import type { Timeline, TimelineIndication } from "../../timeline/index.js";
import type { TimelineStep } from "../../timeline/index.js";
import { count } from "../parts.js";

/** A row or a theme, with its answer at every record. */
export interface OverTime {
  readonly answers: readonly { readonly state: RowState }[];
  readonly steps: readonly TimelineStep[];
}

/** The first and the last date, in one sentence. */
export function span({ records }: Timeline<Edition>): string {
  const [first, last] = [records[0], records.at(-1)];
  if (!first || !last) return "No record has a date.";
  if (first.on === last.on)
    return records.length === 1
      ? `1 record of ${first.on}.`
      : `${records.length} records, all of ${first.on}.`;
  return (
    `${records.length} records from ${first.on} to ${last.on}, over ` +
    `${count(last.day, "day", "days")}.`
  );
}

/** Every record by its number and date, with the days since the one before it. */
export function recordNames({ records, stretches }: Timeline<Edition>): string[] {
  return records.map(({ on }, record) => {
    const since = stretches
      .filter(({ to }) => to === record)
      .map(({ from, days }) => `, ${count(days, "day", "days")} after record ${from + 1}`);
    return `${record + 1}: ${on}${since.join("")}`;
  });
}

/**
 * The records with immediate danger: a sentence for each dated record, and one for the undated
 * records.
 */
export function dangers({ records, undated }: Timeline<Edition>): string[] {
  const where = [
    ...records.flatMap(({ on, immediateDanger }, record) =>
      immediateDanger === "yes" ? [`record ${record + 1}, of ${on}`] : [],
    ),
    ...(undated.some(({ immediateDanger }) => immediateDanger === "yes")
      ? ["a record without a date"]
      : []),
  ];
  return where.map((record) => `Immediate danger is recorded on ${record}.`);
}

/** The indicated level of a record. With no row answered Yes, no indicated level is named. */
export function indicated(
  { atLeast, couldReach }: Pick<TimelineIndication, "atLeast" | "couldReach">,
  edition: Edition,
): string {
  const reach = couldReach === atLeast ? "" : `; could reach ${edition.levels[couldReach].name}`;
  if (atLeast !== "no-risk") return `${edition.levels[atLeast].name}${reach}`;
  return reach === ""
    ? "No indicators recorded, which does not mean that there is no risk"
    : `Undetermined${reach}`;
}

/** The indicated level of the record at an index. */
export function indicatedAt(
  { indication }: Timeline<Edition>,
  record: number,
  edition: Edition,
): string {
  return indication
    .filter((point) => point.record === record)
    .map((bounds) => indicated(bounds, edition))
    .join("");
}

/** The levels that people judged for a record. */
export function judged({ judgement }: Timeline<Edition>, record: number, edition: Edition): string {
  const levels = judgement
    .filter((point) => point.record === record)
    .map(({ level }) => edition.levels[level].name);
  return levels.join(", ") || "None recorded";
}

/**
 * The answer of a row or a theme at every record, with its change from the records before:
 * `1: Yes; 2: No, ended; 3–4: No; 5: Yes, reopened`.
 */
export function timesInWords({ answers, steps }: OverTime): string {
  const first = answers.slice(0, 1).map(({ state }) => ANSWER_LABELS[state]);
  const words = [
    ...first,
    ...steps.flatMap((step, from) =>
      answers
        .slice(from + 1, from + 2)
        .map(({ state }) => [ANSWER_LABELS[state], ...stepWords(step)].join(", ")),
    ),
  ];
  const starts = words.flatMap((word, record) =>
    word === words[record - 1] ? [] : [{ word, record }],
  );
  return starts
    .map(
      ({ word, record }, run) =>
        `${places(record, (starts[run + 1]?.record ?? words.length) - 1)}: ${word}`,
    )
    .join("; ");
}

/**
 * The words that a step adds to its answer. A No that ends nothing needs none, and neither does an
 * open answer if the last answer before it was not Yes.
 */
function stepWords({ change, lastAnswered, gap }: TimelineStep): string[] {
  if (change === "answered-no") return [];
  if (change === "open")
    return lastAnswered?.answer === "yes"
      ? [`last answered Yes at ${lastAnswered.record + 1}`]
      : [];
  return [change, ...(gap ? [`open before it at ${places(...gap)}`] : [])];
}

function places(first: number, last: number): string {
  return first === last ? `${first + 1}` : `${first + 1}–${last + 1}`;
}

/**
 * Whether a row or a theme was Yes, or open with something recorded, in at least one record. A
 * drawing shows only these.
 */
export function isDrawn({ answers }: OverTime): boolean {
  return answers.some(({ state }) => state !== "no" && state !== "unanswered");
}

/** What a drawing leaves out, in words. */
export function notDrawn({ records, rows, undated, judgement }: Timeline<Edition>): string[] {
  const left = rows.filter((row) => !isDrawn(row)).length;
  const unplaced = judgement.filter(({ record }) => record === undefined).length;
  return [
    ...(records.length > 0 && left > 0
      ? [`${count(left, "row is", "rows are")} No or not answered at every record and not drawn.`]
      : []),
    ...(undated.length > 0
      ? [
          `${count(undated.length, "record without a date is", "records without a date are")} ` +
            "not drawn.",
        ]
      : []),
    ...(unplaced > 0
      ? [
          `The level of ${count(unplaced, "judgement", "judgements")} on a record without a ` +
            "date is not drawn.",
        ]
      : []),
  ];
}
