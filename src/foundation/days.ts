// Dates as text: recognises them and compares them.

import type { IsoDate } from "./generated.js";

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Whether a value has the form of a whole date. It does not check that the month has that day,
 * because text sorts correctly without it.
 */
export function isDay(value: unknown): value is IsoDate {
  return typeof value === "string" && value.length === 10 && DATE.test(value);
}

/**
 * The first day that a whole or partial date allows. Undefined when the value does not have the
 * form of a date.
 */
export function firstDay(date: unknown): IsoDate | undefined {
  return typeof date === "string" && DATE.test(date) ? `${date}-01-01`.slice(0, 10) : undefined;
}

/** Whole days from one date to another. Negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * A number that grows by one each day. Years are counted from March, so that a leap day is the last
 * day of its year.
 */
function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [years, months] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day;
}
