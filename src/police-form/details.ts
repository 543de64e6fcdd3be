// The details of the reporter and the source (Appendix One, line 429), and which of them name
// nobody.

import { KINDS_OF_BODY, TOWNS_AND_MORE, isPlaceholder } from "./everyday-words.js";
import type { DateOfBirth, InformationSource, PoliceForm, Reporter } from "./generated.js";
import { saysSomething } from "../foundation/says-something.js";
import { isEverydayWord } from "./written-names.js";
import { shortened, wordsOf, written } from "./written-words.js";
import type { Shortened, WrittenText } from "./written-words.js";

type Owner = "reporter" | "source";
export type DetailField = Exclude<keyof (Reporter & InformationSource), "from" | "willingToEngage">;

/** A detail of the reporter or the source. */
export interface Detail {
  /** Whose it is. */
  readonly of: Owner;
  /** The field of the form that holds it. */
  readonly field: DetailField;
}

/** A text that is searched, in the ways in which it is read. */
export interface Searched {
  readonly text: string;
  readonly read: WrittenText;
  /** With the words of streets in their short form. */
  readonly short: Shortened;
}

/** Reads a text once for all searches. */
export function searched(text: string): Searched {
  const read = written(text);
  return { text, read, short: shortened(read) };
}

/** A detail and the words of it. */
export interface InWords extends Searched {
  readonly detail: Detail;
}

/** Each detail in words, an organisation last: it says the least about who told. */
function detailsOf({ reporter = {}, source = {} }: PoliceForm): InWords[] {
  const fields = [
    "fullName",
    "telephone",
    "email",
    "address",
    "jobTitle",
    "whoOrWhere",
    "otherPartner",
    "organisation",
  ] as const satisfies readonly DetailField[];
  const owners: readonly (readonly [Owner, Reporter & InformationSource])[] = [
    ["reporter", reporter],
    ["source", source],
  ];
  return fields.flatMap((field) =>
    owners.flatMap(([of, person]) => {
      const text = person[field];
      return text === undefined ? [] : [{ detail: { of, field }, ...searched(text) }];
    }),
  );
}

/** A whole date of birth. */
export interface Birth {
  readonly detail: Detail;
  /** In ISO 8601. */
  readonly date: string;
}

/** The dates of birth that are looked for. A year or an age could be anybody's. */
export function birthsOf({ reporter = {}, source = {} }: PoliceForm): Birth[] {
  const owners: readonly (readonly [Owner, DateOfBirth | undefined])[] = [
    ["reporter", reporter.dateOfBirth],
    ["source", source.dateOfBirth],
  ];
  return owners.flatMap(([of, date]) =>
    typeof date === "string" && date.length === "2013-05-14".length
      ? [{ detail: { of, field: "dateOfBirth" }, date }]
      : [],
  );
}

/** What names nobody does so in a few words. */
const FEW = 12;

/**
 * Whether the words of a detail name nobody: what is written where there is nothing to write, an
 * address that is all of a town or more, a body named only by its kind, such as “School”, and an
 * everyday word by itself.
 */
function namesNobody({ detail: { field }, text, read }: InWords): boolean {
  if (isPlaceholder(text)) return true;
  if (read.count === 0 || read.count > FEW) return false;
  const words = wordsOf(read);
  if (field === "address") return TOWNS_AND_MORE.has(words.join(" "));
  if (field !== "organisation" && field !== "otherPartner" && field !== "whoOrWhere") return false;
  return words.every((word) => KINDS_OF_BODY.has(word)) || isEverydayWord(read);
}

/** The details that are looked for. */
export function detailsThatCount(form: PoliceForm): InWords[] {
  return detailsOf(form).filter((each) => !namesNobody(each));
}

/** The details that are not looked for, because the words name nobody. */
export function notLookedFor(form: PoliceForm): Detail[] {
  return detailsOf(form)
    .filter((each) => saysSomething(each.text) && namesNobody(each))
    .map(({ detail }) => detail);
}
