// The glossary (lines 465–487) and the terms that this library adds to it (I-39).

import type { Edition, GlossaryEntry } from "../editions/schema/index.js";
import { york } from "../editions/york.js";

/** A longer text is no term and is not looked up. */
const LONGEST = 200;

/**
 * Finds a term of the glossary by its printed form, by what its letters stand for or by another
 * name.
 *
 * Case, doubled spaces, the shape of apostrophes, and spaces and quotation marks at the ends make
 * no difference. Nor does a plural s; on an abbreviation it must be a small letter behind capitals,
 * for CPS is not the plural of CP.
 *
 * @remarks Limit: it finds terms and does not search meanings. `from` says whether the printed
 *   glossary has the entry or this library adds it; meanings are in our words.
 * @guidance Glossary, lines 465–487
 * @param term - The term as someone read or heard it.
 * @param edition - The edition whose glossary to look in.
 * @returns The entry with its citations; `undefined` for anything else. Never throws.
 * @example
 * define(" cycsb ")?.term; // "CYSCP"
 * define("Children’s  Social Care")?.from; // "library"
 * define("CPs")?.expansion; // "Child Protection"
 * define("CPS"); // undefined
 */
export function define(term: string, edition: Edition = york): GlossaryEntry | undefined {
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
 * Every form under which an entry is found. A term comes before what letters stand for, and both
 * before other names.
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
 * One space between words, straight apostrophes and quotation marks, and none of these at the ends.
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

/** Two small letters together make a word. Anything else, such as CP or DfE, is an abbreviation. */
function isPlural(asked: string, form: string): boolean {
  return /\p{Ll}{2}/u.test(form) ? sameWords(asked, `${form}s`) : asked === `${form}s`;
}
