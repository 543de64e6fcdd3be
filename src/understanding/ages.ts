// Ages (1.12, 1.13, 10.4, 10.5). The library has no clock and never fills in a date, so some ages
// cannot be told.

import { attempt } from "../foundation/attempt.js";
import { YEAR, dayOf, firstDayOf, lastDayOf } from "../foundation/calendar.js";
import type { IsoDate, PartialDate } from "../foundation/generated.js";

/** What is known of an age. If both are given, the date of birth is used. */
export interface AgeFacts {
  readonly dateOfBirth?: PartialDate | undefined;
  /** Completed years on the day that is asked about. */
  readonly ageInYears?: number | undefined;
}

/** Whether a child is under an age, or that it cannot be told. */
export type UnderAge = "yes" | "no" | "cannot-tell";

/**
 * Tells whether someone is under an age on a day.
 *
 * A partial date of birth gives an answer only if every day it allows gives the same one. If the
 * birth is after the day, the age cannot be told. Someone born on 29 February has their birthday on
 * 1 March in other years.
 *
 * @remarks Limit: it says nothing about consent. The guidance prints the ages 13, 16, 18 and 21 for
 *   different purposes (I-17, I-18).
 * @guidance 1.12–1.13, lines 83–88; 10.4–10.5, lines 367–369
 * @param age - In completed years.
 * @param subject - A date of birth, an age in years on the day, both or neither.
 * @param on - The day, as an ISO 8601 calendar date.
 * @returns `"cannot-tell"` if anything needed is missing or is not a date or a number. Never
 *   throws.
 * @example
 * isUnder(13, { dateOfBirth: "2013-05-14" }, "2026-05-13"); // "yes"
 * @example
 * isUnder(13, { dateOfBirth: "2013" }, "2026-05-13"); // "cannot-tell"
 */
export function isUnder(age: number, subject: AgeFacts, on: IsoDate): UnderAge {
  // Only input that was not parsed throws when it is read.
  return attempt<UnderAge>("cannot-tell", () => {
    const { dateOfBirth, ageInYears } = subject;
    return underIn(ageRange(on, dateOfBirth, ageInYears), age);
  });
}

/**
 * Between which ages someone is, in years and parts of a year. An age is NaN if it cannot be told:
 * it is neither under an age nor not under it. Before every birth that is allowed, `youngest` is
 * NaN and `oldest` is below 0.
 */
export interface AgeRange {
  readonly youngest: number;
  readonly oldest: number;
}

/** Between which ages someone is on a day, whatever was recorded. */
export function ageRange(on: unknown, dateOfBirth: unknown, ageInYears: unknown): AgeRange {
  const first = firstDayOf(dateOfBirth);
  if (Number.isNaN(first)) {
    const age = typeof ageInYears === "number" ? ageInYears : Number.NaN;
    return { youngest: age, oldest: age };
  }
  const today = dayOf(on);
  const last = lastDayOf(dateOfBirth);
  return {
    youngest: today < last ? Number.NaN : (today - last) / YEAR,
    oldest: (today - first) / YEAR,
  };
}

/** Whether every day that a date of birth allows is after the day of the range. */
export function isBornAfter({ youngest, oldest }: AgeRange): boolean {
  return Number.isNaN(youngest) && oldest < 0;
}

/** Whether someone between two ages is under an age. */
export function underIn({ youngest, oldest }: AgeRange, age: number): UnderAge {
  if (!Number.isFinite(age)) return "cannot-tell";
  if (youngest >= age) return "no";
  return oldest < age && youngest < age ? "yes" : "cannot-tell";
}
