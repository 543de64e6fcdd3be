// The counters behind a summary. They grow with the number of months, never with the number of
// outcomes.

import { isOfAnotherEdition } from "../editions/pin.js";
import type { Edition } from "../editions/types.js";
import { firstDay } from "../foundation/days.js";
import { isList, isObject } from "../foundation/objects.js";
import { RISK_LEVELS } from "../foundation/vocabulary.js";
import type { RiskLevel } from "../foundation/vocabulary.js";

/** Stands for the month of an outcome without one. It sorts after every month. */
const NO_MONTH = "not-recorded";

/**
 * The answers that are counted. No is not counted: with it, the numbers of a row would add up to
 * the number of records in the month.
 */
export type CountedAnswer = "yes" | "notKnown" | "unanswered";

export interface Bounds {
  readonly atLeast: RiskLevel;
  readonly couldReach: RiskLevel;
}

/**
 * The records of one month with the same bounds: how many there are, and how many give each answer
 * in each row.
 */
export interface BoundsTally extends Bounds {
  records: number;
  readonly answers: Readonly<Record<CountedAnswer, Map<string, number>>>;
}

export interface Tally {
  readonly months: Map<string, BoundsTally[]>;
  ofOtherEditions: number;
  unreadable: number;
}

export function emptyTally(): Tally {
  return { months: new Map(), ofOtherEditions: 0, unreadable: 0 };
}

/** Adds one entry to the counters and keeps nothing else of it. */
export function count(tally: Tally, entry: unknown, edition: Edition): void {
  const read = entryAsFarAsShaped(entry, edition);
  if (read === "unreadable") tally.unreadable += 1;
  else if (read === "of-another-edition") tally.ofOtherEditions += 1;
  else countEntry(tally, read);
}

function countEntry({ months }: Tally, { month, bounds, answers }: CountedEntry): void {
  const ofMonth = months.get(month) ?? [];
  months.set(month, ofMonth);
  let same = ofMonth.find(
    ({ atLeast, couldReach }) => atLeast === bounds.atLeast && couldReach === bounds.couldReach,
  );
  if (!same) {
    same = {
      ...bounds,
      records: 0,
      answers: { yes: new Map(), notKnown: new Map(), unanswered: new Map() },
    };
    ofMonth.push(same);
  }
  same.records += 1;
  for (const [row, answer] of answers)
    same.answers[answer].set(row, (same.answers[answer].get(row) ?? 0) + 1);
}

/** The parts of an outcome that are counted. */
interface CountedEntry {
  readonly month: string;
  readonly bounds: Bounds;
  /** Each row once. */
  readonly answers: ReadonlyMap<string, CountedAnswer>;
}

function entryAsFarAsShaped(
  entry: unknown,
  edition: Edition,
): CountedEntry | "unreadable" | "of-another-edition" {
  try {
    const { outcome, completedOn } = isObject(entry) ? entry : {};
    if (!isObject(outcome) || !isObject(outcome["edition"])) return "unreadable";
    if (!hasToolOf(edition, outcome["edition"])) return "of-another-edition";
    const bounds = boundsOf(outcome["indication"]);
    return bounds
      ? { month: monthOf(completedOn), bounds, answers: answersOf(outcome) }
      : "unreadable";
  } catch {
    // Only an outcome that `screen` did not make can throw when it is read.
    return "unreadable";
  }
}

/** Whether a pin names the hash of the edition, or its tool. */
function hasToolOf(edition: Edition, pin: Readonly<Record<string, unknown>>): boolean {
  return pin["toolHash"] === undefined
    ? pin["hash"] === edition.hash
    : !isOfAnotherEdition(pin, edition);
}

/** The month of a date. A year alone has no month, nor has text that is not a date. */
function monthOf(date: unknown): string {
  return typeof date === "string" && date.length > 4
    ? (firstDay(date)?.slice(0, 7) ?? NO_MONTH)
    : NO_MONTH;
}

function boundsOf(indication: unknown): Bounds | undefined {
  if (!isObject(indication)) return undefined;
  const atLeast = RISK_LEVELS.find((level) => level === indication["atLeast"]);
  const couldReach = RISK_LEVELS.find((level) => level === indication["couldReach"]);
  return atLeast && couldReach && RISK_LEVELS.indexOf(atLeast) <= RISK_LEVELS.indexOf(couldReach)
    ? { atLeast, couldReach }
    : undefined;
}

function answersOf(outcome: Readonly<Record<string, unknown>>): Map<string, CountedAnswer> {
  const open = rowsIn(outcome["unresolved"]).map(
    ({ indicator, answer }) =>
      [indicator, answer === "not-known" ? "notKnown" : "unanswered"] as const,
  );
  const yes = rowsIn(outcome["present"]).map(({ indicator }) => [indicator, "yes"] as const);
  return new Map<string, CountedAnswer>([...open, ...yes]);
}

function rowsIn(list: unknown): { readonly indicator: string; readonly answer: unknown }[] {
  if (!isList(list)) return [];
  return list.flatMap((item: unknown) =>
    isObject(item) && typeof item["indicator"] === "string"
      ? [{ indicator: item["indicator"], answer: item["answer"] }]
      : [],
  );
}
