// Telephone numbers in a text: however they are spaced, in digits or in words, with a country code
// or without, with an area code or without.

import { numberAt } from "../foundation/numbers.js";
import type { WrittenText } from "./written-words.js";

/** Numbers written with and without a country or trunk prefix agree in their last digits. */
const LAST_DIGITS = 9;
const BILLION = 1_000_000_000;
/** A number with at least so many digits has an area code, which people leave out. */
const WITH_AREA_CODE = 10;
/** Without its area code a number has six digits to eight. The last six are compared. */
const LOCAL_LENGTHS = [6, 7, 8] as const;
const MILLION = 1_000_000;
const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;

/** The telephone numbers in some details, and what they stand for. */
export interface Numbers<T> {
  readonly of: T;
  /** The last nine digits of each, in order. */
  readonly whole: Int32Array;
  /** The last six digits of each that has an area code, in order. */
  readonly local: Int32Array;
}

/**
 * The telephone numbers in some details. A number ends where a group of digits ends, so two numbers
 * in one field are found, whatever parts them.
 */
export function numbersOf<T>(of: T, details: readonly WrittenText[]): Numbers<T> {
  const whole: number[] = [];
  const local: number[] = [];
  for (const read of details)
    throughDigits(read, {
      onGroup: (last, count) => {
        if (count >= LAST_DIGITS) whole.push(last);
        if (count >= WITH_AREA_CODE) local.push(last % MILLION);
        return undefined;
      },
    });
  // To put many numbers into a map takes several times as long.
  return { of, whole: Int32Array.from(whole).sort(), local: Int32Array.from(local).sort() };
}

/** What the first number of a text that is among the numbers stands for. */
export function numberIn<T>(read: WrittenText, numbers: readonly Numbers<T>[]): T | undefined {
  const some = numbers.filter(({ whole }) => whole.length > 0);
  if (some.length === 0) return undefined;
  return throughDigits(read, {
    onDigit: (last) => some.find(({ whole }) => isAmong(last, whole))?.of,
    // Without its area code a number stands alone: it begins and ends with a group of digits.
    onGroup: (last, _, starts) =>
      LOCAL_LENGTHS.some((length) => (starts >> (length - 1)) & 1)
        ? some.find(({ local }) => isAmong(last % MILLION, local))?.of
        : undefined,
  });
}

/** Whether a number is in a list that is in order. */
function isAmong(number: number, list: Int32Array): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numberAt(list, middle) < number) from = middle + 1;
    else to = middle;
  }
  return list[from] === number;
}

/** What is made of the digits of a text. The first answer ends the way through it. */
interface Visit<T> {
  /** After each digit from the ninth on, by the last nine as one number. */
  readonly onDigit?: (last: number) => T | undefined;
  /**
   * After each group of digits: also how many there were since the last letter, and where groups
   * began. In `starts` bit n is set if one began n + 1 digits ago.
   */
  readonly onGroup: (last: number, count: number, starts: number) => T | undefined;
}

/** Letters part two numbers. Anything else can stand within one. */
function throughDigits<T>({ spaced }: WrittenText, { onDigit, onGroup }: Visit<T>): T | undefined {
  const text = inDigits(spaced);
  let last = 0;
  let count = 0;
  let starts = 0;
  let isInGroup = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      last = (last % (BILLION / 10)) * 10 + (code - ZERO);
      count += 1;
      starts = ((starts << 1) | (isInGroup ? 0 : 1)) & 0xff;
      isInGroup = true;
      const found = count >= LAST_DIGITS ? onDigit?.(last) : undefined;
      if (found !== undefined) return found;
      continue;
    }
    const found = isInGroup ? onGroup(last, count, starts) : undefined;
    if (found !== undefined) return found;
    isInGroup = false;
    if (code !== SPACE) last = count = starts = 0;
  }
  return undefined;
}

/** Digits in words: “oh double seven”. */
const IN_WORDS =
  / (?:(DOUBLE|TR[EI][BP]LE) )?(ZERO|OH|NOUGHT|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE)(?= )/g;
const DIGITS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["ONE", "1"],
  ["TWO", "2"],
  ["THREE", "3"],
  ["FOUR", "4"],
  ["FIVE", "5"],
  ["SIX", "6"],
  ["SEVEN", "7"],
  ["EIGHT", "8"],
  ["NINE", "9"],
]);
/**
 * Letters O beside digits, which are noughts, with what stands before them: the oldest browsers
 * know no lookbehind.
 */
const LETTERS_O = /[0-9 ]O+(?= ?[0-9])|[0-9]O+(?= )/g;

function inDigits(spaced: string): string {
  return spaced
    .replace(IN_WORDS, (_, times: string | undefined, word: string) => {
      const count = times === undefined ? 1 : times === "DOUBLE" ? 2 : 3;
      return ` ${(DIGITS.get(word) ?? "0").repeat(count)}`;
    })
    .replace(LETTERS_O, (noughts) => noughts.replaceAll("O", "0"));
}
