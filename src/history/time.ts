// Compares times with any offsets, for the order of a history. The library has no clock: every time
// comes from the caller.

import { firstDay } from "../foundation/days.js";

const TIME = /^\d{4}-(?:0[1-9]|1[0-2])-\d{2}T\d{2}:\d{2}(:\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Seconds on one scale for every offset, for comparing only. `NaN` if the value does not have the
 * form of a time.
 */
export function secondsOf(time: unknown): number {
  if (typeof time !== "string") return Number.NaN;
  const parts = TIME.exec(time);
  if (!parts) return Number.NaN;
  const number = (from: number, to?: number): number => Number(time.slice(from, to));
  const seconds = Number(parts[1]?.slice(1) ?? 0);
  const ahead = time.endsWith("Z")
    ? 0
    : Number(`${time.at(-6)}1`) * (number(-5, -3) * 60 + number(-2));
  return (
    (daysTo(number(0, 4), number(5, 7), number(8, 10)) * 24 * 60 +
      number(11, 13) * 60 +
      number(14, 16) -
      ahead) *
      60 +
    seconds
  );
}

/**
 * The earliest moment that a time or a whole or partial date can mean, in seconds as above. A day
 * begins first where clocks are 14 hours ahead, and nothing is further ahead.
 */
export function earliestSecondsOf(when: unknown): number {
  const day = firstDay(when);
  return secondsOf(day === undefined ? when : `${day}T00:00+14:00`);
}

/**
 * Days to a calendar day. Years are counted from March, so that a leap day is the last day of a
 * year.
 */
function daysTo(calendarYear: number, month: number, day: number): number {
  const year = month > 2 ? calendarYear : calendarYear - 1;
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return (
    year * 365 +
    Math.floor(year / 4) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    daysBeforeMonth +
    day
  );
}
