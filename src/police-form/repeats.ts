// Finds details of the reporter and the source that are repeated elsewhere in the form (Appendix
// One, line 429).

import { policeFormAsFarAsShaped } from "./as-far-as-shaped.js";
import type { DateOfBirth, InformationSource, PoliceForm, Reporter } from "./generated.js";

/**
 * Details with at least this many letters and digits are also found within words. Shorter details
 * are found only as words of their own.
 */
const LONG = 6;

/** Numbers written with and without a country or trunk prefix agree in their last digits. */
const LAST_DIGITS = 9;

interface Comparable {
  /**
   * The words, separated by one space each, with one space before the first and one after the last.
   */
  readonly words: string;
  /** The same without spaces. */
  readonly closed: string;
}

/**
 * Makes a test for whether a text repeats a detail of the form's reporter or source.
 *
 * Capitals, accents, spaces and punctuation make no difference. Job titles and organisations count
 * as details. A year or a month of birth, and text such as “-”, point to nobody and are not
 * searched for.
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

/** The same for a form that may not have been parsed. */
export function repeatsSourceOf(form: unknown): (text: string) => boolean {
  return repeatsDetailsOf(policeFormAsFarAsShaped(form));
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
 * The last digits of each telephone number in the field. “07700 900123 or 01904 000000” holds two
 * numbers.
 */
function numbersOf({ telephone = "" }: Reporter | InformationSource): string[] {
  const numbers = telephone.split(/[^\d\s+().-]/).map((part) => part.replace(/\D/g, ""));
  return numbers
    .filter((digits) => digits.length >= LAST_DIGITS)
    .map((digits) => digits.slice(-LAST_DIGITS));
}

function testFor(detail: string): ((given: Comparable, text: string) => boolean)[] {
  const { words, closed } = comparable(detail);
  // Some scripts do not separate words with spaces. They are searched within words, however short
  // the detail.
  if (closed.length >= LONG || /[^\p{ASCII}]/u.test(closed))
    return [(given) => given.closed.includes(closed)];
  if (closed !== "") return [(given) => given.words.includes(words)];
  const signs = detail.trim();
  return /[^\p{ASCII}]/u.test(signs) ? [(_, text) => text.includes(signs)] : [];
}

/** Upper case, because lower case writes a final sigma differently. */
function comparable(text: string): Comparable {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return { words: ` ${words} `, closed: words.replaceAll(" ", "") };
}
