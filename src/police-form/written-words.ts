// Reads text for comparison: the words in it, whatever letters they are written with. Capitals,
// accents, invisible characters and letters of other alphabets that look alike make no difference.

import { numberAt } from "../foundation/numbers.js";
import { ASCII, BREAKS, CAPITAL, DIGIT, SEPARATES, SMALL, SPACES, signOf } from "./letters.js";
import type { Sign } from "./letters.js";

/** A text as far as it is compared. */
export interface WrittenText {
  /** The folded words, separated by one space each, with one at either end. */
  readonly spaced: string;
  /** The same without spaces. */
  readonly closed: string;
  /** How many words there are. */
  readonly count: number;
  /** Where each word begins in `spaced`. It ends one before the next. */
  readonly starts: Uint32Array;
  /** What else is known of each word: a sum of the marks below. */
  readonly marks: Uint8Array;
}

/** A word starts with a capital and goes on in small letters, as a name does. */
export const CAPITALISED = 1;
/** A word opens a sentence, where a capital says nothing. */
export const OPENS = 2;
/** No white space is between a word and the one before, but a hyphen or an apostrophe. */
export const JOINED = 4;
/** A word has digits in it. */
export const HAS_DIGITS = 8;

/** Marks on letters, and characters that show nothing. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
const NOT_ASCII = /[^\p{ASCII}]/u;
const SPACE = 0x20;
/** A small letter is this much after its capital. */
const CASE = 0x20;
/** The last character of ASCII. */
const LAST = 0x7f;

/** Text without marks and invisible characters, each letter and digit in its plainest form. */
export function plainLetters(text: string): string {
  return NOT_ASCII.test(text) ? text.normalize("NFKD").replace(UNSEEN, "") : text;
}

/**
 * The words of a text, in order. It writes numbers into lists: to make a string of each word of a
 * long text takes many times as long.
 */
export function written(text: string): WrittenText {
  const plain = plainLetters(text);
  // A letter that is none of ASCII can be written with several.
  const size = plain.length * (NOT_ASCII.test(plain) ? 3 : 1) + 2;
  const [codes, closed] = [new Uint16Array(size), new Uint16Array(size)];
  const starts = new Uint32Array((plain.length >> 1) + 2);
  const marks = new Uint8Array((plain.length >> 1) + 2);
  let signs: Map<number, Sign> | undefined;
  codes[0] = SPACE;
  let length = 1;
  let count = 0;
  let mark: number = OPENS;
  let isWithin = false;
  for (let at = 0; at < plain.length; at += 1) {
    const code = plain.charCodeAt(at);
    let kind = code <= LAST ? (ASCII[code] ?? SEPARATES) : SEPARATES;
    let letters = "";
    if (code > LAST) {
      const point = plain.codePointAt(at) ?? code;
      if (point !== code) at += 1;
      signs ??= new Map();
      let sign = signs.get(point);
      if (sign === undefined) signs.set(point, (sign = signOf(String.fromCodePoint(point))));
      ({ kind, letters } = sign);
    }
    if (kind >= SEPARATES) {
      if (isWithin) {
        codes[length++] = SPACE;
        isWithin = false;
        mark = JOINED;
      }
      if (kind === BREAKS) mark |= OPENS;
      else if (kind === SPACES) mark &= ~JOINED;
      continue;
    }
    if (!isWithin) {
      starts[count++] = length;
      if (kind === CAPITAL) mark |= CAPITALISED;
      isWithin = true;
    } else if (kind === CAPITAL) mark &= ~CAPITALISED;
    if (kind === DIGIT) mark |= HAS_DIGITS;
    marks[count - 1] = mark;
    const folded = kind === SMALL && letters === "" ? code - CASE : code;
    // Each word that is behind has a space more in front.
    if (letters === "") closed[length - count] = codes[length++] = folded;
    else
      for (let next = 0; next < letters.length; next += 1)
        closed[length - count] = codes[length++] = letters.charCodeAt(next);
  }
  if (isWithin || count === 0) codes[length++] = SPACE;
  starts[count] = length;
  return {
    spaced: textOf(codes, length),
    closed: textOf(closed, count === 0 ? 0 : length - count - 1),
    count,
    starts,
    marks,
  };
}

/** A call takes so many letters at most. */
const AT_ONCE = 8192;

function textOf(codes: Uint16Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += AT_ONCE)
    text += lettersOf(codes.subarray(at, Math.min(length, at + AT_ONCE)));
  return text;
}

function lettersOf(codes: Uint16Array): string {
  return String(Reflect.apply(String.fromCharCode, undefined, codes));
}

/** Where a word begins; where one after the last would, for what is behind it. */
export function startOf({ starts, spaced }: WrittenText, place: number): number {
  return starts[place] ?? spaced.length;
}

/** A word of a text, or nothing where there is none. */
export function wordAt(read: WrittenText, place: number): string {
  return place < 0 || place >= read.count
    ? ""
    : read.spaced.slice(startOf(read, place), startOf(read, place + 1) - 1);
}

/** Whether a word has a mark. Where there is none, it has none. */
export function isMarked({ marks, count }: WrittenText, place: number, mark: number): boolean {
  return place < count && (numberAt(marks, place) & mark) > 0;
}

/** All words of a text. */
export function wordsOf(read: WrittenText): string[] {
  return Array.from({ length: read.count }, (_, place) => wordAt(read, place));
}

/**
 * Makes a quick test for words that could be among some, by their first letter and their length.
 * Only what passes need be looked up.
 */
export function couldBeOneOf(words: Iterable<string>): (first: number, length: number) => boolean {
  const lengths = new Uint32Array(LAST + 1);
  for (const word of words) {
    const first = word.charCodeAt(0) & LAST;
    lengths[first] = numberAt(lengths, first) | (1 << (word.length & 31));
  }
  return (first, length) => ((numberAt(lengths, first & LAST) >>> (length & 31)) & 1) === 1;
}

/** The words of streets, which people shorten. */
const SHORT_FORMS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["STREET", "ST"],
  ["ROAD", "RD"],
  ["AVENUE", "AVE"],
  ["LANE", "LN"],
  ["DRIVE", "DR"],
  ["CLOSE", "CL"],
  ["COURT", "CT"],
  ["GARDENS", "GDNS"],
  ["TERRACE", "TCE"],
  ["CRESCENT", "CRES"],
  ["SQUARE", "SQ"],
  ["PLACE", "PL"],
]);
const LONG_FORMS =
  / (?:STREET|ROAD|AVENUE|LANE|DRIVE|CLOSE|COURT|GARDENS|TERRACE|CRESCENT|SQUARE|PLACE)(?= )/g;

/** A text as its words are compared with a whole detail. */
export type Shortened = Pick<WrittenText, "spaced" | "closed">;

/** The words of a text with streets in their short form, so that both ways of writing are equal. */
export function shortened({ spaced: long, closed }: WrittenText): Shortened {
  const spaced = long.replace(LONG_FORMS, (word) => ` ${String(SHORT_FORMS.get(word.slice(1)))}`);
  return { spaced, closed: spaced.length === long.length ? closed : spaced.replaceAll(" ", "") };
}

/** So many letters are looked for by the machine’s own search, which is quick. */
const HEAD = 16;

/**
 * Makes a test for whether a text contains a pattern. It takes time in proportion to the text,
 * whatever the pattern (Knuth, Morris and Pratt).
 */
export function containing(pattern: string): (text: string) => boolean {
  const head = pattern.slice(0, HEAD);
  let back: Uint32Array | undefined;
  return (text) => {
    if (pattern.length > text.length) return false;
    const from = text.indexOf(head);
    if (from === -1 || pattern.length <= HEAD) return from !== -1;
    back ??= repeatsIn(pattern);
    for (let at = from, same = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      while (same > 0 && code !== pattern.charCodeAt(same)) same = numberAt(back, same - 1);
      if (code === pattern.charCodeAt(same)) same += 1;
      if (same === pattern.length) return true;
    }
    return false;
  };
}

/** For each place of a pattern, how much of its beginning ends there. */
function repeatsIn(pattern: string): Uint32Array {
  const back = new Uint32Array(pattern.length);
  for (let at = 1, same = 0; at < pattern.length; at += 1) {
    const code = pattern.charCodeAt(at);
    while (same > 0 && code !== pattern.charCodeAt(same)) same = numberAt(back, same - 1);
    if (code === pattern.charCodeAt(same)) same += 1;
    back[at] = same;
  }
  return back;
}
