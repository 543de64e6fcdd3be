// How long the subject of a screening has lived, as one would write it for York's ages alone. The
// dates are read once. Years have twelve months of 31 days, so that a birthday is a whole number of
// years later.

import type { Screening } from "csae-guidance";

const YEAR = 12 * 31;

const NOT_TOLD = { least: Number.NaN, most: Number.NaN };

/** In days. Between the two, each is possible. NaN if it cannot be told; below 0 before birth. */
export interface Lived {
  readonly least: number;
  readonly most: number;
}

/** How long someone has lived on the day of the screening. */
export function livedBy({ subject, completedOn }: Screening): Lived {
  if (subject === undefined) return NOT_TOLD;
  const { dateOfBirth: born, ageInYears: age } = subject;
  if (born !== undefined) {
    if (completedOn === undefined) return NOT_TOLD;
    const on = firstDay(completedOn);
    const first = firstDay(born);
    return { least: on - (born.length === 10 ? first : lastDay(born)), most: on - first };
  }
  if (age === undefined) return NOT_TOLD;
  return { least: age * YEAR, most: age * YEAR };
}

export function isUnder(years: number, { least, most }: Lived): boolean {
  return least >= 0 && most < years * YEAR;
}

export function isAtLeast(years: number, { least }: Lived): boolean {
  return least >= years * YEAR;
}

/** The first day that a whole or partial date allows. */
function firstDay(date: string): number {
  const month = date.length > 4 ? twoDigits(date, 5) : 1;
  const day = date.length > 7 ? twoDigits(date, 8) : 1;
  return yearIn(date) * YEAR + month * 31 + day;
}

/** The last day that a partial date allows. */
function lastDay(date: string): number {
  const year = yearIn(date);
  const month = date.length > 4 ? twoDigits(date, 5) : 12;
  return year * YEAR + month * 31 + daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function yearIn(date: string): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2);
}

/** The number of two digits. The code of the digit 0 is 48. */
function twoDigits(date: string, at: number): number {
  return date.charCodeAt(at) * 10 + date.charCodeAt(at + 1) - 48 * 11;
}
