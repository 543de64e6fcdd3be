// Looks up terms in the glossary (lines 465–487), including the terms that this library adds
// (I-39).

import { editionOf } from "../editions/whole.js";
import type { Edition, GlossaryEntry, York } from "../editions/types.js";
import { york } from "../editions/york.js";

/** Longer text is not a term and is not looked up. */
const LONGEST = 200;

/**
 * Finds a glossary entry by its printed term, by what an abbreviation stands for, or by another
 * name.
 *
 * Case, doubled spaces and the shape of apostrophes make no difference, nor do spaces and quotation
 * marks at the ends. A plural s makes no difference either. On an abbreviation it must be a small
 * letter after capitals, because CPS is not the plural of CP.
 *
 * @remarks Limit: it finds terms and does not search meanings. `from` says whether the entry is in
 *   the printed glossary or added by this library. Meanings are in our words.
 * @guidance Glossary, lines 465–487
 * @param term - The term as someone read or heard it.
 * @param edition - The edition that has the glossary.
 * @returns The entry with its citations, or `undefined` if there is none. Never throws.
 * @example
 * define(" cycsb ")?.term; // "CYSCP"
 * define("Children’s  Social Care")?.from; // "library"
 * define("CPs")?.expansion; // "Child Protection"
 * define("CPS"); // undefined
 */
export function define<E extends Edition = York>(
  term: string,
  edition?: E,
): GlossaryEntry<E["glossary"][number]["id"]> | undefined;
export function define(term: string, edition: Edition = york): GlossaryEntry | undefined {
  edition = editionOf(edition);
  if (typeof term !== "string" || term.length > LONGEST) return undefined;
  const asked = normalised(term);
  const forms = formsOf(edition.glossary);
  return (
    forms.find(({ form }) => sameWords(form, asked)) ??
    forms.find(({ form }) => isPlural(asked, form))
  )?.entry;
}

interface Form {
  readonly form: string;
  readonly entry: GlossaryEntry;
}

/**
 * Every form by which an entry can be found, in this order: terms, what abbreviations stand for,
 * other names.
 */
function formsOf(glossary: Edition["glossary"]): Form[] {
  const formOf = (entry: GlossaryEntry, words: string): Form => ({
    form: normalised(words),
    entry,
  });
  return [
    ...glossary.map((entry) => formOf(entry, entry.term)),
    ...glossary.flatMap((entry) =>
      entry.expansion === undefined ? [] : [formOf(entry, entry.expansion)],
    ),
    ...glossary.flatMap((entry) => entry.aliases.map((alias) => formOf(entry, alias))),
  ];
}

/**
 * Puts one space between words, makes apostrophes and quotation marks straight, and removes all of
 * these at the ends.
 */
function normalised(words: string): string {
  const straight = words.replaceAll(/[‘’‛′`´]/g, "'").replaceAll(/[“”„‟″]/g, '"');
  const spaced = straight.replaceAll(/\s+/g, " ");
  return spaced.replaceAll(/[ '"]+/g, (run, at: number) =>
    at === 0 || at + run.length === spaced.length ? "" : run,
  );
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * A form with two small letters together is a word. Any other, such as CP or DfE, is an
 * abbreviation.
 */
function isPlural(asked: string, form: string): boolean {
  return /\p{Ll}{2}/u.test(form) ? sameWords(asked, `${form}s`) : asked === `${form}s`;
}
