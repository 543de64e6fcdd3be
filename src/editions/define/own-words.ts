// The words of this library in an edition whose document has none for the purpose.

import type { Notice } from "../../foundation/generated.js";
import { wholeTextOf } from "../source-under.js";
import type { SourceDocument } from "../types.js";

/** What words of this library rest on: the whole text, which does not have them. */
export function ownSource({
  text,
}: Pick<SourceDocument, "text">): Pick<Notice, "basis" | "note" | "citations"> {
  return {
    basis: "convention",
    note: "The draft of this edition has no words for this. These are words of this library.",
    citations: wholeTextOf({ text }),
  };
}

/** Words of this library as a notice. */
export function ownNotice<Id extends string, Words extends object = { readonly text: string }>(
  document: Pick<SourceDocument, "text">,
  id: Id,
  words: Words,
): Omit<Notice, "id" | "text"> & Words & { readonly id: Id } {
  return { id, ...words, ...ownSource(document) };
}

/** Words of this library as notices, by their ids. */
export function ownNotices<Id extends string>(
  document: Pick<SourceDocument, "text">,
  words: Readonly<Record<Id, string>>,
): Readonly<Record<Id, Notice>>;
export function ownNotices(
  document: Pick<SourceDocument, "text">,
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, Notice>> {
  return Object.fromEntries(
    Object.entries(words).map(([id, text]) => [id, ownNotice(document, id, { text })]),
  );
}
