// Finds the reporter's and the source's details where they are repeated in other words of the form.

import type { DateOfBirth, InformationSource, PoliceForm, Reporter } from "./schema.js";

/**
 * Details of at least this many letters and digits are found within words as well; shorter ones as
 * words of their own.
 */
const LONG = 6;

/** Numbers written with and without a country or trunk prefix agree in their last digits. */
const LAST_DIGITS = 9;

interface Comparable {
  /** Words parted by one space each, with one before and one behind. */
  readonly words: string;
  /** The same without spaces. */
  readonly closed: string;
}

/**
 * Makes the test whether a text repeats a detail of the form's reporter or source.
 *
 * Capitals, accents, spaces and punctuation make no difference. Job titles and organisations are
 * details as well. A year or a month of birth and a mark such as “-” point to nobody and are not
 * looked for.
 */
export function repeatsDetailsOf({
  reporter = {},
  source = {},
}: PoliceForm): (text: string) => boolean {
  const details = [
    ...wordsOf(reporter),
    ...wordsOf(source),
    ...numbersOf(reporter),
    ...numbersOf(source),
  ];
  const tests = details.flatMap(testFor);
  return (text) => {
    const given = comparable(text);
    return tests.some((test) => test(given, text));
  };
}

function wordsOf({
  fullName,
  address,
  telephone,
  dateOfBirth,
  ...other
}: Reporter & InformationSource): string[] {
  const { jobTitle, organisation, email, whoOrWhere, otherPartner } = other;
  const given = [
    fullName,
    address,
    telephone,
    jobTitle,
    organisation,
    email,
    whoOrWhere,
    otherPartner,
    wholeDate(dateOfBirth),
  ];
  return given.filter((detail) => detail !== undefined);
}

function wholeDate(date: DateOfBirth | undefined): string | undefined {
  return typeof date === "string" && date.length === "2013-05-14".length ? date : undefined;
}

/**
 * Each telephone number in what was given as one, by its last digits: “07700 900123 or 01904
 * 000000” are two.
 */
function numbersOf({ telephone = "" }: Reporter | InformationSource): string[] {
  const numbers = telephone.split(/[^\d\s+().-]/).map((part) => part.replace(/\D/g, ""));
  return numbers
    .filter((digits) => digits.length >= LAST_DIGITS)
    .map((digits) => digits.slice(-LAST_DIGITS));
}

function testFor(detail: string): ((given: Comparable, text: string) => boolean)[] {
  const { words, closed } = comparable(detail);
  // A script that does not part words with spaces is searched within them, however short the
  // detail.
  if (closed.length >= LONG || /[^\p{ASCII}]/u.test(closed))
    return [(given) => given.closed.includes(closed)];
  if (closed !== "") return [(given) => given.words.includes(words)];
  const signs = detail.trim();
  return /[^\p{ASCII}]/u.test(signs) ? [(_, text) => text.includes(signs)] : [];
}

/** Upper case, since lower case writes a final sigma in its own way. */
function comparable(text: string): Comparable {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { words: ` ${words} `, closed: words.replaceAll(" ", "") };
}
