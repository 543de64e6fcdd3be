// The sentences of issues. They say what was expected, never what was there.

import { closest, distance } from "fastest-levenshtein";

/** What a value of a type is called. The types are those of JSON Schema and of zod. */
export function nameOfType(type: string): string {
  return Object.hasOwn(TYPE_NAMES, type) ? (TYPE_NAMES[type] ?? "") : "another type";
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "a whole number",
  int: "a whole number",
  number: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

/** The sentence for a value that is missing or of another type. */
export function expected(what: string, isMissing: boolean): string {
  return isMissing ? `Missing: expected ${what}.` : `Expected ${what}.`;
}

/** The sentence for text of another format. */
export function expectedFormat(format: string | undefined): string {
  return (
    (format === undefined ? undefined : FORMAT_SENTENCES[format]) ??
    "Expected another format; see the documentation of this field."
  );
}

/** The formats of dates and times. */
const FORMAT_SENTENCES: Readonly<Record<string, string>> = {
  date: "Expected a calendar date that exists, as YYYY-MM-DD.",
  "partial-date":
    "Expected a date that exists, as YYYY-MM-DD, or the part that is known, as YYYY-MM or YYYY.",
  "date-time": "Expected a time that exists, with its offset, such as 2026-03-14T09:30:00+00:00.",
  "date-or-time":
    "Expected when it happened: a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, or a " +
    "time with its offset, such as 2026-03-14T09:30:00Z.",
};

/** Whether a format is one of dates and times. */
export function isFormatOfDates(format: string | undefined): boolean {
  return format !== undefined && Object.hasOwn(FORMAT_SENTENCES, format);
}

/** The sentence for a number or a length that is out of range. */
export function expectedBound(
  of: "number" | "length",
  bound: "least" | "most",
  limit: number,
): string {
  return `Expected a ${of} of at ${bound} ${limit}.`;
}

export const OTHER_SHAPE = "Expected another shape; see the documentation of this field.";

/** Names up to 12 known words. Of a longer list it gives only the number. */
export function wordList(words: readonly string[]): string {
  return words.length > 12
    ? `one of the ${words.length} known words`
    : words.length > 1
      ? `one of: ${words.join(", ")}`
      : `${words[0]}`;
}

/**
 * The longest key that is compared with the known keys, and the most unknown keys of one object
 * that are compared.
 */
const NEAR_MISS = { length: 80, keys: 20 } as const;

/**
 * Counts the unknown keys and names the known keys nearest to them. It never names the unknown
 * keys.
 */
export function unknownKeys(unknown: readonly string[], known: readonly string[]): string {
  const near = new Set(unknown.slice(0, NEAR_MISS.keys).flatMap((key) => nearest(key, known)));
  const all = known.length > 0 && known.length <= 12 ? ` The keys are: ${known.join(", ")}.` : "";
  const meant = near.size > 0 ? ` Did you mean: ${[...near].join(", ")}?` : all;
  return `${unread(unknown.length)}${meant}`;
}

function unread(keys: number): string {
  return keys === 1
    ? "1 key here is not known, so nothing under it was read."
    : `${keys} keys here are not known, so nothing under them was read.`;
}

const HAND_IN_THAT =
  "The record names another edition, whose ids may mean something else: hand in that edition.";

/** Counts the unknown keys of a record of another edition. None of the known keys is meant. */
export function unknownKeysUnderAnother(keys: number): string {
  return `${unread(keys)} ${HAND_IN_THAT}`;
}

/** The sentence for an unknown id in a record of another edition. */
export const ID_UNDER_ANOTHER = `Expected an id that this edition has. ${HAND_IN_THAT}`;

/** The known key that differs from a key in the fewest letters, if they are few enough. */
function nearest(key: string, known: readonly string[]): string[] {
  if (key.length > NEAR_MISS.length) return [];
  const plain = key.toLowerCase().replace(/[\s_]+/g, "-");
  // Words whose length alone differs by more letters than are allowed cannot match.
  const alike = known.filter(
    (word) => Math.abs(word.length - plain.length) <= lettersAllowed(word),
  );
  if (alike.length === 0) return [];
  const guess = closest(plain, alike);
  return distance(plain, guess) <= lettersAllowed(guess) ? [guess] : [];
}

function lettersAllowed(word: string): number {
  return Math.max(1, Math.floor(word.length / 5));
}
