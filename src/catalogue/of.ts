// English with the sentences that an edition gives in place of it.

import { isObject } from "../foundation/objects.js";
import type { Catalogue, Forms, SentenceId } from "./catalogue.js";
import { english } from "./english.js";

/** Sentences in place of those of this library, by their id. */
export type OwnSentences = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Whether the text is the id of a sentence. */
export function isSentenceId(id: string): id is SentenceId {
  return Object.hasOwn(english(), id);
}

/** English with the sentences of an edition. One of another shape than the English is not used. */
export function catalogueWith({
  sentences = {},
}: {
  readonly sentences?: OwnSentences | undefined;
}): Catalogue {
  const own = Object.entries(sentences).filter(
    ([id, sentence]) => isSentenceId(id) && isLike(english()[id], sentence),
  );
  return own.length === 0 ? english() : { ...english(), ...Object.fromEntries(own) };
}

/** Whether a sentence is a text where the English one is, and forms of it where that has forms. */
export function isLike(known: string | Forms, given: unknown): given is string | Forms {
  return typeof known === "string"
    ? typeof given === "string"
    : isObject(given) && typeof given["other"] === "string";
}
