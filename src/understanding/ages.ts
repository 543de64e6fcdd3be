// Ages (1.12, 1.13, 10.4, 10.5). The library has no clock and never fills in a date, so some ages
// cannot be told.

import { isDay } from "../foundation/days.js";
import { attempt } from "../foundation/attempt.js";
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
  return areUnder([age], subject, on)[0];
}

/** As {@link isUnder}, for several ages. The dates are read once. */
export function areUnder<const Ages extends readonly number[]>(
  ages: Ages,
  subject: AgeFacts,
  on: IsoDate,
): { readonly [K in keyof Ages]: UnderAge };
export function areUnder(ages: readonly number[], subject: AgeFacts, on: IsoDate): UnderAge[] {
  // Only input that was not parsed throws when it is read.
  return attempt(
    ages.map(() => "cannot-tell"),
    () => readUnder(ages, subject, on),
  );
}

function readUnder(ages: readonly number[], subject: AgeFacts, on: IsoDate): UnderAge[] {
  const { dateOfBirth, ageInYears } = subject;
  const birth = daysAllowed(dateOfBirth);
  const today = isDay(on) ? daysAllowed(on)?.first : undefined;
  return ages.map((age) => {
    if (!Number.isFinite(age)) return "cannot-tell";
    if (birth) {
      const [first, last] = [underFrom(birth.first, age, today), underFrom(birth.last, age, today)];
      return first === last ? first : "cannot-tell";
    }
    if (typeof ageInYears !== "number" || Number.isNaN(ageInYears)) return "cannot-tell";
    return ageInYears < age ? "yes" : "no";
  });
}

/** A number that grows with each day. It is only for comparing days. */
type Day = number;

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The days from one birthday to the next, in these numbers. */
const YEAR = 12 * 31;

function dayOf(year: number, month: number, day: number): Day {
  return (year * 12 + month) * 31 + day;
}

/** The first and the last day that a whole or partial date allows. */
function daysAllowed(date: unknown): { readonly first: Day; readonly last: Day } | undefined {
  if (typeof date !== "string" || !DATE.test(date)) return undefined;
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  const month = Number(date.slice(5, 7));
  if (month < 1 || month > 12) return undefined;
  const most = daysIn(year, month);
  if (date.length === 7) return { first: dayOf(year, month, 1), last: dayOf(year, month, most) };
  const day = Number(date.slice(8, 10));
  if (day < 1 || day > most) return undefined;
  const only = dayOf(year, month, day);
  return { first: only, last: only };
}

function underFrom(birth: Day, age: number, today: Day | undefined): UnderAge {
  if (today === undefined || today < birth) return "cannot-tell";
  // 29 February comes between the day before and the day after, even in a year without it.
  return today < birth + age * YEAR ? "yes" : "no";
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
