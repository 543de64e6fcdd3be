// Days as numbers, to compare them and to count completed months. Every screening with a date of
// birth comes here, so digits are read where they stand.

/** A day as a number that grows with each day. It is only for comparing. NaN stands for no day. */
export type Day = number;

/** Days in these numbers from one month to the next. */
const MONTH = 32;

/** The same from one birthday to the next. */
export const YEAR = 12 * MONTH;

/** The day that a whole date names. */
export function dayOf(date: unknown): Day {
  return typeof date === "string" && date.length === 10 ? bound(date, false) : Number.NaN;
}

/** The first day that a whole or partial date allows. */
export function firstDayOf(date: unknown): Day {
  return typeof date === "string" ? bound(date, false) : Number.NaN;
}

/** The last day that a whole or partial date allows. */
export function lastDayOf(date: unknown): Day {
  return typeof date === "string" ? bound(date, true) : Number.NaN;
}

/**
 * The completed months from one day to a later one. Below 0 if the other is earlier. A month that
 * lacks the day of the first is complete on the first of the next, as a birthday on 29 February
 * falls on 1 March.
 */
export function completedMonths(from: Day, to: Day): number {
  const months = Math.floor(to / MONTH) - Math.floor(from / MONTH);
  return to % MONTH < from % MONTH ? months - 1 : months;
}

/** The first or the last day that a whole or partial date allows. */
function bound(date: string, isLast: boolean): Day {
  const { length } = date;
  if (length !== 10 && length !== 7 && length !== 4) return Number.NaN;
  if ((length > 4 && date[4] !== "-") || (length > 7 && date[7] !== "-")) return Number.NaN;
  const year = digitsIn(date, 0, 4);
  const month = length > 4 ? digitsIn(date, 5, 7) : isLast ? 12 : 1;
  const most = daysIn(year, month);
  const day = length > 7 ? digitsIn(date, 8, 10) : isLast ? most : 1;
  return day >= 1 && day <= most ? (year * 12 + month) * MONTH + day : Number.NaN;
}

/** The number that the digits of a text make. NaN if one of them is no digit. */
function digitsIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
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
