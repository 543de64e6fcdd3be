// Ages (1.12, 1.13, 10.4, 10.5). The library has no clock and never fills in a date, so some ages
// cannot be told.

import { attempt } from "../foundation/attempt.js";
import { YEAR, dayOf, firstDayOf, lastDayOf } from "../foundation/calendar.js";
import type { Day } from "../foundation/calendar.js";
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
  const firstBirth = firstDayOf(dateOfBirth);
  const lastBirth = lastDayOf(dateOfBirth);
  const today = dayOf(on);
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
  return firstDayOf(dateOfBirth) > dayOf(on);
}

function underFrom(birth: Day, age: number, today: Day): UnderAge {
  if (Number.isNaN(today) || today < birth) return "cannot-tell";
  // 29 February comes between the day before and the day after, even in a year without it.
  return today < birth + age * YEAR ? "yes" : "no";
}
