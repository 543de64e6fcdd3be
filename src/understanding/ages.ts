// Ages (1.12, 1.13, 10.4, 10.5). The library has no clock and never fills in a date, so some ages
// cannot be told.

import { attempt } from "../foundation/attempt.js";
import type { IsoDate, PartialDate } from "../foundation/dates.js";

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
  return attempt("cannot-tell", () => readUnder(age, subject, on));
}

function readUnder(age: number, subject: AgeFacts, on: IsoDate): UnderAge {
  if (!Number.isFinite(age)) return "cannot-tell";
  const birth = daysAllowed(subject.dateOfBirth);
  if (birth) {
    const [first, last] = [underFrom(birth[0], age, on), underFrom(birth[1], age, on)];
    return first === last ? first : "cannot-tell";
  }
  if (typeof subject.ageInYears !== "number" || Number.isNaN(subject.ageInYears))
    return "cannot-tell";
  return subject.ageInYears < age ? "yes" : "no";
}

type Day = readonly [year: number, month: number, day: number];

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first and the last day that a whole or partial date allows. */
function daysAllowed(date: unknown): readonly [Day, Day] | undefined {
  const parts = typeof date === "string" ? DATE.exec(date) : null;
  if (!parts) return undefined;
  const [year, month, day] = [
    Number(parts[1]),
    Number(parts[2] ?? Number.NaN),
    Number(parts[3] ?? Number.NaN),
  ];
  if (Number.isNaN(month))
    return [
      [year, 1, 1],
      [year, 12, 31],
    ];
  if (month < 1 || month > 12) return undefined;
  const last = daysIn(year, month);
  if (Number.isNaN(day))
    return [
      [year, month, 1],
      [year, month, last],
    ];
  return day < 1 || day > last
    ? undefined
    : [
        [year, month, day],
        [year, month, day],
      ];
}

function underFrom([year, month, day]: Day, age: number, on: unknown): UnderAge {
  const today = daysAllowed(on);
  if (!today || typeof on !== "string" || on.length !== 10) return "cannot-tell";
  if (order(today[0]) < order([year, month, day])) return "cannot-tell";
  // 29 February comes between the day before and the day after, even in a year without it.
  return order(today[0]) < order([year + age, month, day]) ? "yes" : "no";
}

/** A number that grows with each day. It is only for comparing days. */
function order([year, month, day]: Day): number {
  return (year * 12 + month) * 31 + day;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
