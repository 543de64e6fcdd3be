// Ages (1.12, 1.13, 10.4, 10.5). The library has no clock and never fills in a date, so some ages
// cannot be told.

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
  // Only input that was not parsed throws when it is read.
  return attempt<UnderAge>("cannot-tell", () => {
    const { dateOfBirth, ageInYears } = subject;
    return underAt(on, dateOfBirth, ageInYears)(age);
  });
}

/**
 * As {@link isUnder}, for any age and facts that were looked at before. The dates are read once.
 */
export function underAt(
  on: unknown,
  dateOfBirth: unknown,
  ageInYears: unknown,
): (age: number) => UnderAge {
  const firstBirth = dayOf(dateOfBirth, "first");
  const lastBirth = dayOf(dateOfBirth, "last");
  const today = dayOf(on, "only");
  return (age) => {
    if (!Number.isFinite(age)) return "cannot-tell";
    if (!Number.isNaN(firstBirth)) {
      const under = underFrom(firstBirth, age, today);
      return under === underFrom(lastBirth, age, today) ? under : "cannot-tell";
    }
    if (typeof ageInYears !== "number" || Number.isNaN(ageInYears)) return "cannot-tell";
    return ageInYears < age ? "yes" : "no";
  };
}

/** Whether every day that a date of birth allows is after a day. */
export function isBornAfter(on: unknown, dateOfBirth: unknown): boolean {
  return dayOf(dateOfBirth, "first") > dayOf(on, "only");
}

function underFrom(birth: Day, age: number, today: Day): UnderAge {
  if (Number.isNaN(today) || today < birth) return "cannot-tell";
  // 29 February comes between the day before and the day after, even in a year without it.
  return today < birth + age * YEAR ? "yes" : "no";
}

/** A number that grows with each day. It is only for comparing days. NaN stands for no day. */
type Day = number;

/** The days from one birthday to the next, in these numbers. */
const YEAR = 12 * 31;

/**
 * The first or the last day that a date allows. `only` is the day of a whole date. Every screening
 * with a date of birth comes here, so digits are read where they stand.
 */
function dayOf(date: unknown, which: "first" | "last" | "only"): Day {
  if (typeof date !== "string" || !isOfDateForm(date, which)) return Number.NaN;
  const isLast = which === "last";
  const year = digitsIn(date, 0, 4);
  const month = date.length > 4 ? digitsIn(date, 5, 7) : isLast ? 12 : 1;
  const most = daysIn(year, month);
  const day = date.length > 7 ? digitsIn(date, 8, 10) : isLast ? most : 1;
  return day >= 1 && day <= most ? (year * 12 + month) * 31 + day : Number.NaN;
}

/** Whether a text is as long as a date, and has its dashes. */
function isOfDateForm(text: string, which: "first" | "last" | "only"): boolean {
  const { length } = text;
  if (length !== 10 && (which === "only" || (length !== 7 && length !== 4))) return false;
  return (length < 7 || text[4] === "-") && (length < 10 || text[7] === "-");
}

/** The number that the digits of a text make. NaN if one of them is no digit. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

const ZERO = 48;

/** The number of days in a month. NaN if there is no such month. */
function daysIn(year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) return Number.NaN;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
