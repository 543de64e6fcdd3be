// How each detail of the reporter and the source is looked for in a text (Appendix One, line 429).

import { birthsOf, detailsThatCount, searched } from "./details.js";
import type { Birth, Detail, DetailField, InWords, Searched } from "./details.js";
import type { PoliceForm } from "./generated.js";
import { addDate, addDates, dateIn } from "./written-dates.js";
import type { Dates } from "./written-dates.js";
import { isEverydayWord, partsFinder, partsOfName, withoutTitles } from "./written-names.js";
import { numberIn, numbersOf } from "./written-numbers.js";
import { containing, plainLetters, wordsOf, written } from "./written-words.js";

/**
 * Details with at least this many letters and digits are also found within words. Shorter details
 * are found only as words of their own.
 */
const LONG = 6;

/** The most lines of an address that are looked for one by one. */
const MOST_LINES = 12;

/** Finds the detail that a text repeats. */
export interface Search {
  /** A part of a name says nothing where other people’s names stand. */
  readonly isPartOfName?: true;
  readonly detailIn: (searched: Searched) => Detail | undefined;
}

/** The searches for the details of a form, in the order in which a detail is named. */
export function searchesOf(form: PoliceForm): Search[] {
  const details = detailsThatCount(form);
  const births = birthsOf(form);
  if (details.length + births.length === 0) return [];
  const names = details.filter(({ detail }) => detail.field === "fullName");
  const shared = wordsOfOthers(form, names);
  return [
    ...names.map(({ detail, text }): Search => {
      const hasPart = partsFinder(partsOfName(text, shared));
      return { isPartOfName: true, detailIn: ({ read }) => (hasPart(read) ? detail : undefined) };
    }),
    ...details.flatMap(wholesOf),
    ...births.map(({ detail, date }) => searchFor(detail, whole(searched(date)))),
    ...numbersAndDates(details, births),
    emails(details),
  ];
}

function searchFor(detail: Detail, isIn: Test): Search {
  return { detailIn: (given) => (isIn(given) ? detail : undefined) };
}

/** The words of the names of the people involved who are neither the reporter nor the source. */
function wordsOfOthers({ people = [] }: PoliceForm, names: readonly InWords[]): Set<string> {
  if (names.length === 0) return new Set();
  const areThey = names.map(({ text }) => whole(searched(withoutTitles(text))));
  const others = people
    .map(({ fullName = "" }) => searched(fullName))
    .filter((given) => !areThey.some((isIn) => isIn(given)));
  return new Set(others.flatMap(({ read }) => wordsOf(read)));
}

function wholesOf({ detail, ...given }: InWords): Search[] {
  return testsFor(detail.field, given).map((isIn) => searchFor(detail, isIn));
}

function testsFor(field: DetailField, given: Searched): Test[] {
  switch (field) {
    case "fullName": {
      const name = searched(withoutTitles(given.text));
      return isEverydayWord(name.read) ? [] : [whole(name)];
    }
    case "address":
      return [whole(given), ...linesOf(given.text).map((line) => asWords(searched(line)))];
    case "email":
      return [given.text, ...inWords(given.text)].map((text) => whole(searched(text)));
    default:
      return [whole(given)];
  }
}

/** An e-mail address with its signs in words. */
function inWords(email: string): string[] {
  const at = email.replaceAll("@", " at ");
  const [name = "", ...domain] = at.split(" at ");
  return [at, [name, ...domain.map(dots)].join(" at "), dots(at)];
}

function dots(text: string): string {
  return text.replaceAll(".", " dot ");
}

/** Telephone numbers and dates stand in any box. Each is looked up, however many there are. */
function numbersAndDates(details: readonly InWords[], births: readonly Birth[]): Search[] {
  const numbers = (["reporter", "source"] as const).map((of) =>
    numbersOf<Detail>(
      { of, field: "telephone" },
      details.filter(({ detail }) => detail.of === of).map(({ read }) => read),
    ),
  );
  const dates: Dates<Detail> = new Map();
  // The first box that has a date is named.
  for (const { detail, read } of [...details].reverse())
    if (detail.field !== "telephone" && detail.field !== "email") addDates(read, detail, dates);
  for (const { detail, date } of births) addDate(date, detail, dates);
  return [
    { detailIn: ({ read }) => numberIn(read, numbers) },
    { detailIn: ({ read }) => dateIn(read, dates) },
  ];
}

/** E-mail addresses, which stand in any box too. */
function emails(details: readonly InWords[]): Search {
  const addresses = new Map(
    details.flatMap(({ detail: { of }, text }) =>
      emailsIn(text).map((address): [string, Detail] => [address, { of, field: "email" }]),
    ),
  );
  return {
    detailIn: ({ text }) =>
      addresses.size === 0
        ? undefined
        : emailsIn(text).flatMap((address) => addresses.get(address) ?? [])[0],
  };
}

type Test = (searched: Searched) => boolean;

/** Finds the whole of a detail, in any spelling. */
function whole(detail: Searched): Test {
  const { closed } = detail.short;
  // Some scripts do not separate words with spaces. They are searched within words, however short
  // the detail.
  if (closed.length >= LONG || /[^\p{ASCII}]/u.test(closed)) {
    const isIn = containing(closed);
    return ({ short }) => isIn(short.closed);
  }
  if (closed !== "") return asWords(detail);
  const signs = detail.text.trim();
  const isIn = containing(signs);
  return ({ text }) => /[^\p{ASCII}]/u.test(signs) && isIn(text);
}

/** Finds a detail as words of their own. */
function asWords(detail: Searched): Test {
  const isIn = containing(detail.short.spaced);
  return ({ short }) => isIn(short.spaced);
}

/** The lines of an address that have a number in them: the house, the postcode. */
function linesOf(address: string): string[] {
  return address
    .split(/[,;\n\r]+/)
    .filter((line) => /\p{N}/u.test(line) && /\p{L}[^\p{L}]*\p{L}/u.test(line))
    .slice(0, MOST_LINES);
}

/** Each e-mail address in a text, folded. */
function emailsIn(text: string): string[] {
  const plain = plainLetters(text);
  if (!plain.includes("@")) return [];
  return plain
    .split(/[\s<>()[\],;:"']+/)
    .filter((piece) => piece.includes("@"))
    .map((piece) => written(piece).closed)
    .filter((address) => address !== "");
}
