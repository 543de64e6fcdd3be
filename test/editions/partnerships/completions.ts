// Every way in which a record can be completed. It knows records as they are written, and shares no
// code with the library.

import { monthsBack } from "./printed-schemes.js";
import type { Complete, PrintedScheme } from "./printed-schemes.js";

/** A record as it is written, of which any part may be absent. */
export interface Written {
  readonly answers: Readonly<Record<string, WrittenAnswer>>;
  readonly subject: {
    readonly dateOfBirth?: string;
    readonly ageInYears?: number;
    readonly learningDisabilityOrSpecialNeeds?: "yes" | "no" | "not-known";
  };
  readonly completedOn?: string;
  readonly immediateDanger?: "yes" | "no" | "not-known";
}

/** The answer to a row. A No beside a sign that was noted leaves the row open. */
export interface WrittenAnswer {
  readonly answer: "yes" | "no" | "not-known";
  readonly signs?: readonly string[];
  readonly observedOn?: string;
}

/** The ways to complete each part of a record. Of a row, `undefined` is a No. */
export interface Ways {
  readonly on: string;
  readonly rows: readonly (readonly [row: string, ways: readonly (string | undefined)[]])[];
  readonly ages: readonly number[];
  readonly danger: readonly boolean[];
  readonly learning: readonly boolean[];
}

/** A day for records that have none. Nothing is then known of when a row was seen. */
const SOME_DAY = "2026-06-15";

export function waysOf(
  rows: readonly string[],
  scheme: PrintedScheme,
  written: Written,
  countedFrom: string | undefined,
): Ways {
  const day = countedFrom ?? written.completedOn;
  const on = day ?? SOME_DAY;
  return {
    on,
    rows: rows.map((row) => {
      const { answer, signs, observedOn } = written.answers[row] ?? { answer: "not-known" };
      if (answer === "no" && signs === undefined) return [row, [undefined]];
      const days = daysSeen(day === undefined ? undefined : observedOn, on, scheme.months[row]);
      return [row, answer === "yes" ? days : [undefined, ...days]];
    }),
    ages: agesOf(written, scheme.ages),
    danger: scheme.asksForDanger ? eitherWay(written.immediateDanger) : [false],
    learning: scheme.asksForLearning
      ? eitherWay(written.subject.learningDisabilityOrSpecialNeeds)
      : [false],
  };
}

/** How many ways there are to complete a record. */
export function wayCount({ rows, ages, danger, learning }: Ways): number {
  return rows.reduce(
    (product, [, ways]) => product * ways.length,
    ages.length * danger.length * learning.length,
  );
}

/** How many parts of a record are open. */
export function openCount({ rows, ages, danger, learning }: Ways): number {
  return [...rows.map(([, ways]) => ways), ages, danger, learning].filter((ways) => ways.length > 1)
    .length;
}

/** Visits a record in each of the ways in which it can be completed. It is the same object. */
export function visitAll(
  { on, rows, ages, danger, learning }: Ways,
  visit: (complete: Complete) => void,
): void {
  const seen: Record<string, string | undefined> = {};
  const fill = (place: number): void => {
    const next = rows[place];
    if (next === undefined) {
      for (const age of ages)
        for (const isInDanger of danger)
          for (const hasNeeds of learning)
            visit({ on, seen, age, danger: isInDanger, learning: hasNeeds });
      return;
    }
    const [row, ways] = next;
    for (const way of ways) {
      seen[row] = way;
      fill(place + 1);
    }
  };
  fill(0);
}

const eitherWay = (answer: string | undefined): readonly boolean[] =>
  answer === "yes" ? [true] : answer === "no" ? [false] : [true, false];

/** One day for each of the times that make a difference, of those on which a row may be seen. */
function daysSeen(
  observedOn: string | undefined,
  on: string,
  months: readonly number[] = [],
): string[] {
  const anyDay = [on, ...months.map((count) => monthsBack(on, count))];
  if (observedOn === undefined || months.length === 0) return anyDay;
  const days = daysIn(observedOn).filter((day) => day <= on);
  // What was seen after the day says nothing of when it was seen before.
  if (days.length === 0) return anyDay;
  const times = days.map((day) => months.map((count) => day > monthsBack(on, count)).join());
  return days.filter((_, index) => times.indexOf(times[index]!) === index);
}

/** The ages that make a difference, of those that the child may have on the day of the screening. */
function agesOf({ subject, completedOn }: Written, ages: readonly number[]): number[] {
  if (ages.length === 0) return [10];
  const any = ages.flatMap((age) => [age - 1, age]);
  const { dateOfBirth, ageInYears } = subject;
  if (dateOfBirth === undefined) return ageInYears === undefined ? any : [ageInYears];
  if (completedOn === undefined) return any;
  const years = daysIn(dateOfBirth).map((birth) => {
    const hadBirthday = completedOn.slice(5) >= birth.slice(5);
    return Number(completedOn.slice(0, 4)) - Number(birth.slice(0, 4)) - (hadBirthday ? 0 : 1);
  });
  return [...new Set(years)];
}

/** Every day of a year, of a month, or the day itself. */
function daysIn(date: string): string[] {
  const year = Number(date.slice(0, 4));
  const months =
    date.length > 4 ? [Number(date.slice(5, 7))] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const two = (number: number): string => String(number).padStart(2, "0");
  const days = months.flatMap((month) =>
    Array.from(
      { length: new Date(Date.UTC(year, month, 0)).getUTCDate() },
      (_, index) => `${year}-${two(month)}-${two(index + 1)}`,
    ),
  );
  return days.filter((day) => day.startsWith(date));
}
