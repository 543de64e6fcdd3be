// Days as text, told from other text and put in order. No zod: what stays in csae-guidance/core
// compares dates with these.

import type { IsoDate } from "./dates.js";

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * Whether a value has the form of a whole date. Whether its month has that day is not asked: days
 * as text sort without it.
 */
export function isDay(value: unknown): value is IsoDate {
  return typeof value === "string" && value.length === 10 && DATE.test(value);
}

/**
 * The first day that a date, whole or in part, allows; nothing where the value has not the form of
 * one.
 */
export function firstDay(date: unknown): IsoDate | undefined {
  return typeof date === "string" && DATE.test(date) ? `${date}-01-01`.slice(0, 10) : undefined;
}

/** Whole days from one date to another; negative where the other is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * A number that grows by one from day to day. The year is counted from March, so that a leap day is
 * its last.
 */
function dayNumber(date: IsoDate): number {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const [years, months] = month < 3 ? [year - 1, month + 9] : [year, month - 3];
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day;
}
