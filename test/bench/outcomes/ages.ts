// The cautions about a child's age, as one would write them for York's ages alone.

import type { Screening, ScreeningOutcome } from "csae-guidance";
import { CAUTIONS, OF_ANOTHER_AGE } from "./york-tables.js";

type Caution = ScreeningOutcome["cautions"][number];
type Under = (years: number) => boolean | undefined;

/** Adds the caution of a child under 13 to a list. */
export function addUnder13(screening: Screening, to: Caution[]): void {
  if (underOf(screening)(13) === true) to.push(CAUTIONS["under-13"]);
}

/** Adds the other cautions about the subject of a parsed screening to a list. */
export function addAgeCautions(
  screening: Screening,
  present: ScreeningOutcome["present"],
  to: Caution[],
): void {
  const { dateOfBirth, ageInYears, learningDisabilityOrSpecialNeeds } = screening.subject ?? {};
  const under = underOf(screening);
  if (dateOfBirth === undefined && ageInYears === undefined) to.push(CAUTIONS["age-not-recorded"]);
  else addToldOnes(screening, under, present, to);
  if (learningDisabilityOrSpecialNeeds !== "yes") return;
  if (under(18) !== false) to.push(CAUTIONS["additional-needs"]);
  else if (under(22) !== false) to.push(CAUTIONS["needs-at-18-or-over"]);
}

function addToldOnes(
  { subject, completedOn }: Screening,
  under: Under,
  present: ScreeningOutcome["present"],
  to: Caution[],
): void {
  const { dateOfBirth: born, ageInYears: age } = subject ?? {};
  if (under(13) === undefined) to.push(CAUTIONS["age-not-told"]);
  else if (under(18) === undefined) to.push(CAUTIONS["age-18-not-told"]);
  if (born !== undefined) {
    if (age !== undefined && (under(age) === true || under(age + 1) === false))
      to.push(CAUTIONS["age-and-birth-differ"]);
    if (completedOn !== undefined && dayNumber(born, false) > dayNumber(completedOn, false))
      to.push(CAUTIONS["born-after-the-screening"]);
  }
  for (const { signs } of present)
    for (const sign of signs) {
      const aged = OF_ANOTHER_AGE.get(sign);
      if (aged && under(aged.under) === false) to.push(aged.caution);
    }
  if (under(18) === false) to.push(CAUTIONS["aged-18-or-over"]);
  if (under(21) === false) to.push(CAUTIONS["aged-21-or-over"]);
}

/** Whether the subject is under an age. Undefined if it cannot be told. */
function underOf({ subject, completedOn }: Screening): Under {
  const { dateOfBirth: born, ageInYears: age } = subject ?? {};
  if (born === undefined) return (years) => (age === undefined ? undefined : age < years);
  const on = completedOn === undefined ? Number.NaN : dayNumber(completedOn, false);
  const [first, last] = [dayNumber(born, false), dayNumber(born, true)];
  return (years) => {
    if (!(on >= last)) return undefined;
    if (on < first + years * YEAR) return true;
    return on >= last + years * YEAR ? false : undefined;
  };
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
