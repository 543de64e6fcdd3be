// The blank screening tool explained to a young person, sentence by sentence (10.11).

import { reachedAt } from "../editions/contact-trust.js";
import type { Contact, Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { blankToolInPlainWords } from "./blank-tool.js";
import type { EasyReadWords } from "./generated.js";
import { EASY_READ_WORDS } from "./easy-read.js";

/**
 * Explains the blank screening tool to a young person, in easy-read words: whom to call, what the
 * list is and is not, that nothing done to them is their fault, what each row means, and whom they
 * can talk to or ring. A reading age of 9 to 11 is enough; it is meant for about 12 and over.
 *
 * The words are those of {@link blankToolInPlainWords}, without headings and sources. What stands
 * beside a row follows it.
 *
 * @remarks Limit: it takes no screening, because a completed tool can hold what others said and
 *   police intelligence (I-45). A person decides whether to show it. An agency checks the contacts
 *   before use.
 * @guidance 10.11, line 381; Screening Tool, lines 227–292
 * @param edition - The edition whose tool it is.
 * @param words - From {@link parsePlainWords}, or this library's English words.
 * @returns What to read, one entry for each explanation, row and contact. Whom to call comes first.
 *   Never throws.
 * @example
 * explainForYoungPerson()[0]; // "Are you in danger now? Is someone else? Ring 999 now."
 */
export function explainForYoungPerson(
  edition: Edition = york,
  words: EasyReadWords<Edition> = EASY_READ_WORDS,
): string[] {
  edition = editionOf(edition);
  const { help, before, groups, after, contacts } = blankToolInPlainWords(edition, words);
  const rows = groups.flatMap((group) => group.rows);
  const isHelpline = ({ functions }: Contact): boolean => functions.includes("child-helpline");
  return [
    ...help.map(({ text }) => text),
    ...contacts.filter(isHelpline).map(numberOf),
    ...before.map(({ text }) => text),
    ...rows.flatMap(({ text, beside }) => [text, ...(beside ? [beside.text] : [])]),
    ...after.map(({ text }) => text),
    ...contacts.filter((contact) => !isHelpline(contact)).map(numberOf),
  ];
}

function numberOf(contact: Contact): string {
  return `${contact.name}: ${reachedAt(contact)}`;
}
