// The cautions about a child's age, as one would write them for York's ages alone.

import type { Screening, ScreeningOutcome } from "csae-guidance";
import { CAUTIONS } from "./york-tables.js";

/** Adds the cautions of a parsed screening to a list. */
export function addAgeCautions(
  { subject, completedOn }: Screening,
  to: ScreeningOutcome["cautions"][number][],
): void {
  const born = subject?.dateOfBirth;
  const age = subject?.ageInYears;
  if (born === undefined) {
    if (age === undefined) return;
    if (age >= 18) to.push(CAUTIONS["aged-18-or-over"]);
    if (age >= 21) to.push(CAUTIONS["aged-21-or-over"]);
    if (age < 13) to.push(CAUTIONS["under-13"]);
    return;
  }
  const on = completedOn === undefined ? Number.NaN : dayNumber(completedOn, false);
  const [first, last] = [dayNumber(born, false), dayNumber(born, true)];
  const known = on >= last;
  if (known && on >= last + 18 * YEAR) to.push(CAUTIONS["aged-18-or-over"]);
  if (known && on >= last + 21 * YEAR) to.push(CAUTIONS["aged-21-or-over"]);
  const under13 = known && on < first + 13 * YEAR;
  if (under13) to.push(CAUTIONS["under-13"]);
  const told = (years: number): boolean => on < first + years * YEAR || on >= last + years * YEAR;
  if (!known || !told(13) || !told(18)) to.push(CAUTIONS["age-not-told"]);
}

/** Days count 31 a month, so that a birthday is a whole number of years later. */
const YEAR = 12 * 31;

/** The first or the last day that a whole or partial date allows. */
function dayNumber(date: string, last: boolean): number {
  const year = Number(date.slice(0, 4));
  const month = date.length > 4 ? Number(date.slice(5, 7)) : last ? 12 : 1;
  const day = date.length > 7 ? Number(date.slice(8)) : last ? daysIn(year, month) : 1;
  return year * YEAR + (month - 1) * 31 + (day - 1);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
