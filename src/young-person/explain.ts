// The blank screening tool explained to a young person, sentence by sentence (10.11).

import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { blankToolInPlainWords } from "./blank-tool.js";
import type { EasyReadWords } from "./generated.js";
import { EASY_READ_WORDS } from "./easy-read.js";

/**
 * Explains the blank screening tool to a young person of about 9 to 11, in easy-read words: what to
 * do in danger, what the list is and is not, that nothing done to them is their fault, what each
 * row means, and whom they can talk to or ring.
 *
 * The words are those of {@link blankToolInPlainWords}, without headings and sources.
 *
 * @remarks Limit: it takes no screening, because a completed tool can hold what others said and
 *   police intelligence (I-45). A person decides whether to show it. Contacts come at the end and
 *   are as printed; an agency checks them before use.
 * @guidance 10.11, line 381; Screening Tool, lines 227–292
 * @param edition - The edition whose tool it is.
 * @param words - From {@link parsePlainWords}, or this library's English words.
 * @returns What to read, one entry for each explanation, row and contact. Danger comes first. Never
 *   throws.
 * @example
 * explainForYoungPerson()[0]; // "Are you in danger now? Is someone else? Ring 999 now."
 */
export function explainForYoungPerson(
  edition: Edition = york,
  words: EasyReadWords<Edition> = EASY_READ_WORDS,
): string[] {
  edition = editionOf(edition);
  const { before, groups, after, contacts } = blankToolInPlainWords(edition, words);
  const sentences = [...before, ...groups.flatMap(({ rows }) => rows), ...after].map(
    ({ text }) => text,
  );
  return [...sentences, ...contacts.map(({ name, asPrinted }) => `${name}: ${asPrinted}`)];
}
