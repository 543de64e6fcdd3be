// Whole dates in a text, in the forms in which people write them.

import { couldBeOneOf } from "./written-words.js";
import type { WrittenText } from "./written-words.js";

const MONTHS: ReadonlyMap<string, number> = /* @__PURE__ */ months();
/** Days in words. “Twenty-first” is twenty and first. */
const DAYS: ReadonlyMap<string, number> = /* @__PURE__ */ days();
const TENS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ["TWENTY", 20],
  ["THIRTY", 30],
]);
/** What may stand between the parts of a date. */
const BETWEEN: ReadonlySet<string> = /* @__PURE__ */ between();

const couldBe = /* @__PURE__ */ couldBeAWord();

function couldBeAWord(): ReturnType<typeof couldBeOneOf> {
  return couldBeOneOf([...MONTHS.keys(), ...DAYS.keys(), ...TENS.keys(), ...BETWEEN]);
}

function months(): Map<string, number> {
  const names =
    "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER";
  const all = names.split(" ").flatMap((name, place): [string, number][] => [
    [name, place + 1],
    [name.slice(0, 3), place + 1],
  ]);
  return new Map([...all, ["SEPT", 9]]);
}

function days(): Map<string, number> {
  const names =
    "FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH ELEVENTH TWELFTH " +
    "THIRTEENTH FOURTEENTH FIFTEENTH SIXTEENTH SEVENTEENTH EIGHTEENTH NINETEENTH TWENTIETH";
  const all = names.split(" ").map((name, place): [string, number] => [name, place + 1]);
  return new Map([...all, ["THIRTIETH", 30]]);
}

function between(): Set<string> {
  const words =
    "ST ND RD TH OF THE DAY IN YEAR MON TUE TUES WED THU THUR THURS FRI SAT SUN MONDAY TUESDAY " +
    "WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY";
  return new Set(words.split(" "));
}

/** Dates, each with whatever it stands for. A year of two digits has a key of its own. */
export type Dates<T> = Map<number, T>;

function keyOf(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

/** Adds a whole date (ISO 8601). The last to add a date keeps it. */
export function addDate<T>(date: string, of: T, dates: Dates<T>): void {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  for (const each of [year, year % 100]) dates.set(keyOf(each, month, day), of);
}

/** Adds the whole dates in a detail. */
export function addDates<T>(read: WrittenText, of: T, dates: Dates<T>): void {
  throughDates(read, (year, month, day) => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    const years = year < 100 ? [1900 + year, 2000 + year] : [year];
    for (const each of years) addDate(`${each}-${month}-${day}`, of, dates);
    return undefined;
  });
}

/** What the first date of a text that is among some stands for. */
export function dateIn<T>(read: WrittenText, dates: Dates<T>): T | undefined {
  return dates.size === 0 || !/[0-9]/.test(read.spaced)
    ? undefined
    : throughDates(read, (year, month, day) => dates.get(keyOf(year, month, day)));
}

/** A part of a date: the day, month or year that it can be. */
interface Part {
  readonly day?: number;
  readonly month?: number;
  /** Of two digits or four. */
  readonly year?: number;
}
const NO_PART: Part = {};

/** Goes through whatever can be read as a date. The first answer of `visit` ends it. */
function throughDates<T>(
  { spaced }: WrittenText,
  visit: (year: number, month: number, day: number) => T | undefined,
): T | undefined {
  let [first, second, tens] = [NO_PART, NO_PART, 0];
  for (let end = 1; end < spaced.length;) {
    const start = end;
    const code = spaced.charCodeAt(start);
    end = endOfPiece(spaced, start);
    if (code === SPACE) continue;
    const size = end - start;
    const isDigits = isDigit(code);
    const piece = (isDigits ? size <= LONGEST : couldBe(code, size))
      ? spaced.slice(start, end)
      : "";
    if (BETWEEN.has(piece)) continue;
    const isTens = TENS.get(piece);
    if (isTens !== undefined) {
      tens = isTens;
      continue;
    }
    const third = isDigits ? partInDigits(piece) : partInWords(piece, tens);
    const found =
      (isDigits ? inOne(piece, visit) : undefined) ?? inOrder(first, second, third, visit);
    if (found !== undefined) return found;
    [first, second, tens] = [second, third, 0];
  }
  return undefined;
}

/** The longest row of digits that is a date: 14051980. */
const LONGEST = 8;
const SPACE = 0x20;

/** Where digits, letters or a space end. */
function endOfPiece(spaced: string, start: number): number {
  const first = spaced.charCodeAt(start);
  let end = start + 1;
  if (first === SPACE) return end;
  for (; end < spaced.length; end += 1) {
    const code = spaced.charCodeAt(end);
    if (code === SPACE || isDigit(code) !== isDigit(first)) break;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function partInDigits(piece: string): Part {
  if (piece === "" || piece.length > 4 || piece.length === 3) return NO_PART;
  const value = Number(piece);
  if (piece.length === 4) return { year: value };
  return {
    ...(value >= 1 && value <= 31 && { day: value }),
    ...(value >= 1 && value <= 12 && { month: value }),
    ...(piece.length === 2 && { year: value }),
  };
}

function partInWords(word: string, tens: number): Part {
  const month = MONTHS.get(word);
  const day = DAYS.get(word);
  return month === undefined ? (day === undefined ? NO_PART : { day: tens + day }) : { month };
}

/** Day, month and year in any of the orders in use. */
function inOrder<T>(
  first: Part,
  second: Part,
  third: Part,
  visit: (year: number, month: number, day: number) => T | undefined,
): T | undefined {
  if (third.year !== undefined) {
    if (first.day !== undefined && second.month !== undefined) {
      const found = visit(third.year, second.month, first.day);
      if (found !== undefined) return found;
    }
    if (first.month !== undefined && second.day !== undefined) {
      const found = visit(third.year, first.month, second.day);
      if (found !== undefined) return found;
    }
  }
  return first.year !== undefined && second.month !== undefined && third.day !== undefined
    ? visit(first.year, second.month, third.day)
    : undefined;
}

/** Written without anything between: 14051980, 19800514, 140580. */
function inOne<T>(
  piece: string,
  visit: (year: number, month: number, day: number) => T | undefined,
): T | undefined {
  const sizes = ORDERS[piece.length] ?? [];
  for (const [day, month, year, size] of sizes) {
    const found = visit(
      Number(piece.slice(year, year + size)),
      Number(piece.slice(month, month + 2)),
      Number(piece.slice(day, day + 2)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** By the number of digits: where day, month and year begin, and how long the year is. */
const ORDERS: Readonly<Record<number, readonly (readonly [number, number, number, number])[]>> = {
  6: [
    [0, 2, 4, 2],
    [2, 0, 4, 2],
    [4, 2, 0, 2],
  ],
  8: [
    [0, 2, 4, 4],
    [2, 0, 4, 4],
    [6, 4, 0, 4],
  ],
};
