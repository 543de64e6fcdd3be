// Finds a person's name in a text: the whole of it in any spelling, and each part of it.

import {
  BEFORE_A_MONTH,
  EVERYDAY_WORDS,
  KINDS_OF_BODY,
  MONTH_NAMES,
  PLACE_WORDS,
  TELLING,
  TITLES,
  isPlaceholder,
} from "./everyday-words.js";
import {
  CAPITALISED,
  HAS_DIGITS,
  JOINED,
  OPENS,
  couldBeOneOf,
  isMarked,
  startOf,
  wordAt,
  wordsOf,
  written,
} from "./written-words.js";
import type { WrittenText } from "./written-words.js";

/** A part of a name has at least this many letters. */
const SHORTEST = 3;

/** The parts of a name that are looked for by themselves. */
export interface NameParts {
  /** Found wherever they stand as a word. */
  readonly anywhere: ReadonlySet<string>;
  /** Found only where they are plainly a name: after a title, or with a capital in a sentence. */
  readonly asNames: ReadonlySet<string>;
  /** Found only after a title. */
  readonly afterTitle: ReadonlySet<string>;
}

/** A name without the titles before it. */
export function withoutTitles(name: string): string {
  const words = wordsOf(written(name));
  const titles = words.findIndex((word) => !TITLES.has(word));
  return titles < 1 ? name : words.slice(titles).join(" ");
}

/**
 * The parts of a name: first names and surname, and what a hyphen or an apostrophe joins, each in
 * its spellings. A surname that is in `shared` as well, as a mother's is her child's, is found only
 * after a title.
 */
export function partsOfName(name: string, shared: ReadonlySet<string>): NameParts {
  const plain = isPlaceholder(name) ? [] : piecesOf(name);
  const inTwo = withTwoLetters(name);
  const others = inTwo === undefined ? [] : piecesOf(inTwo);
  const parts = plain
    .map((part, place) => ({ part, spellings: spellingsOf(part, others[place]) }))
    .filter(({ part }) => isPart(part));
  const [first, last] = [parts[0], parts.at(-1)];
  const ofAnother = last !== first && last && shared.has(last.part) ? last : undefined;
  const own = parts.filter(({ part }) => part !== ofAnother?.part);
  const all = own.flatMap(({ part, spellings }) => [part, ...spellings.filter(isPart)]);
  return {
    anywhere: new Set(all.filter((part) => !EVERYDAY_WORDS.has(part))),
    asNames: new Set(all.filter((part) => EVERYDAY_WORDS.has(part))),
    afterTitle: new Set(ofAnother ? [ofAnother.part, ...ofAnother.spellings.filter(isPart)] : []),
  };
}

/** The words of a name, and after each that is joined to the one before also the two as one. */
function piecesOf(name: string): string[] {
  const read = written(name);
  let joined = "";
  return wordsOf(read).flatMap((word, place) => {
    const isJoined = isMarked(read, place, JOINED);
    joined = isJoined ? joined + word : word;
    return isJoined ? [word, joined] : [word];
  });
}

function isPart(word: string): boolean {
  return word.length >= SHORTEST && !/\p{N}/u.test(word) && !TITLES.has(word);
}

const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ø: "oe",
  ü: "ue",
  å: "aa",
};

/** A name with two letters for one: “Müller” is written as “Mueller” too. */
function withTwoLetters(name: string): string | undefined {
  const small = name.toLowerCase().normalize("NFC");
  const inTwo = small.replace(/[äöøüå]/g, (letter) => String(TWO_LETTERS[letter]));
  return inTwo === small ? undefined : inTwo;
}

/** Other spellings of a part: “Mueller” as “Müller”, “McDonald” as “MacDonald”. */
function spellingsOf(part: string, inTwoLetters = part): string[] {
  if (inTwoLetters === part && !/[AOU]E|AA|^MA?C/.test(part)) return [];
  return [
    inTwoLetters,
    part.replace(/([AOU])E/g, "$1").replace(/AA/g, "A"),
    part.replace(/^MAC(?=..)/, "MC"),
    part.replace(/^MC(?=..)/, "MAC"),
  ].filter((other) => other !== part);
}

/** Makes a test for whether a text has a part of a name. */
export function partsFinder(parts: NameParts): (read: WrittenText) => boolean {
  const { anywhere, asNames, afterTitle } = parts;
  const couldBe = couldBeOneOf([...anywhere, ...asNames, ...afterTitle]);
  if (anywhere.size + asNames.size + afterTitle.size === 0) return () => false;
  const isNamed = (read: WrittenText, place: number): boolean => {
    const start = startOf(read, place);
    const length = startOf(read, place + 1) - 1 - start;
    const first = read.spaced.charCodeAt(start);
    if (isMarked(read, place, HAS_DIGITS))
      return withoutDigits(wordAt(read, place)).some((word) => anywhere.has(word));
    if (couldBe(first, length) && isFound(read, place)) return true;
    // “O’Brien” and “Mc Donald” are two words of one name.
    if (length >= SHORTEST || place + 1 >= read.count) return false;
    const both = startOf(read, place + 2) - 2 - start;
    return couldBe(first, both) && anywhere.has(wordAt(read, place) + wordAt(read, place + 1));
  };
  const isFound = (read: WrittenText, place: number): boolean => {
    const word = wordAt(read, place);
    const isAnywhere = anywhere.has(word);
    if (!isAnywhere && !asNames.has(word) && !afterTitle.has(word)) return false;
    if (TITLES.has(wordAt(read, place - 1))) return true;
    if (isPlace(read, place)) return false;
    return isAnywhere || (asNames.has(word) && isPlainlyAName(read, place, word));
  };
  return (read) => {
    for (let place = 0; place < read.count; place += 1) if (isNamed(read, place)) return true;
    return false;
  };
}

/** A word with digits in it, without them and with the letters that they look like. */
function withoutDigits(word: string): string[] {
  const letters = word.replace(/[0-9]+/g, "");
  if (letters === "") return [];
  const likeI = word.replace(/[013457]/g, (digit) => String(LIKE_LETTERS[digit]));
  return [letters, likeI, likeI.replace(/I/g, "L"), ...word.split(/[0-9]+/)];
}

const LIKE_LETTERS: Readonly<Record<string, string>> = {
  0: "O",
  1: "I",
  3: "E",
  4: "A",
  5: "S",
  7: "T",
};

/** “Rose Lane”, which is no name unless it has a title: “Mrs Lane”. */
function isPlace(read: WrittenText, place: number): boolean {
  return (
    isMarked(read, place, CAPITALISED) &&
    isMarked(read, place + 1, CAPITALISED) &&
    PLACE_WORDS.has(wordAt(read, place + 1))
  );
}

function isPlainlyAName(read: WrittenText, place: number, word: string): boolean {
  if (!isMarked(read, place, CAPITALISED)) return false;
  if (isMarked(read, place, OPENS)) return TELLING.has(wordAt(read, place + 1));
  return !MONTH_NAMES.has(word) || !isMonth(wordAt(read, place - 1), wordAt(read, place + 1));
}

/** “In May”, “14 May” and “May 2026” are a month. */
function isMonth(before: string, after: string): boolean {
  return BEFORE_A_MONTH.has(before) || /^\p{N}/u.test(before) || /^\p{N}/u.test(after);
}

/** Whether a name is one everyday word. “Will” is looked for only where it is plainly a name. */
export function isEverydayWord(name: WrittenText): boolean {
  return name.count === 1 && EVERYDAY_WORDS.has(wordAt(name, 0));
}

/** The whole of a name has at most this many words. */
const MOST_WORDS = 8;

/**
 * Makes a test for whether a text repeats one of many names, whole or in part, or the whole name of
 * a body. It takes time in proportion to the names and the text.
 */
export function namesFinder(
  names: readonly string[],
  bodies: readonly string[],
): (text: string) => boolean {
  const distinct = [...new Set(names)].filter((name) => !isPlaceholder(name));
  const parts = distinct.map((name) => partsOfName(name, new Set()));
  const hasPart = partsFinder({
    anywhere: new Set(parts.flatMap(({ anywhere }) => [...anywhere])),
    asNames: new Set(parts.flatMap(({ asNames }) => [...asNames])),
    afterTitle: new Set(),
  });
  const whole = distinct
    .map((name) => written(withoutTitles(name)))
    .filter((name) => !isEverydayWord(name));
  const wholes = new Set(
    [...whole, ...bodies.filter(namesABody).map(written)].map(({ closed }) => closed),
  );
  return (text) => {
    const read = written(text);
    return hasPart(read) || hasWhole(wordsOf(read), wholes);
  };
}

function namesABody(body: string): boolean {
  return !isPlaceholder(body) && wordsOf(written(body)).some((word) => !KINDS_OF_BODY.has(word));
}

function hasWhole(words: readonly string[], wholes: ReadonlySet<string>): boolean {
  return words.some((_, at) => {
    let joined = "";
    return words.slice(at, at + MOST_WORDS).some((word) => {
      joined += word;
      return wholes.has(joined);
    });
  });
}
