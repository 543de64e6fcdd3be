// The catalogue under which an edition is shown. Some sentences of this library speak of York's
// document. Under an edition of another document, others stand in their place.

import type { Catalogue, SentenceId } from "../catalogue/catalogue.js";
import { english } from "../catalogue/english.js";
import { isSentenceId, catalogueWith } from "../catalogue/of.js";
import { memo } from "../foundation/memo.js";
import { isOfYorksDocument } from "./yorks-document.js";
import type { OfDocument } from "./yorks-document.js";

/** What the id of a sentence ends with that stands in place of another under any document. */
const OF_ANY = ".of-any-document";

/**
 * The catalogue of an edition: English, with the sentences that the edition gives in place of it.
 */
export const catalogueOf = /* @__PURE__ */ memo((edition: OfDocument): Catalogue => {
  const words = catalogueWith(edition);
  return isOfYorksDocument(edition) ? words : { ...words, ...sentencesOfAny(words) };
});

/** The sentences for any document, by the ids of those in whose place they stand. */
function sentencesOfAny(words: Catalogue): Partial<Catalogue> {
  const pairs = Object.keys(words).flatMap((id) => {
    const stated = id.slice(0, -OF_ANY.length);
    return id.endsWith(OF_ANY) && isSentenceId(id) && isSentenceId(stated) ? [{ id, stated }] : [];
  });
  // A sentence that the edition gives itself stands.
  const isOwn = (id: SentenceId): boolean => words[id] !== english()[id];
  return Object.fromEntries(
    pairs
      .filter(({ id, stated }) => isOwn(id) || !isOwn(stated))
      .map(({ id, stated }) => [stated, words[id]]),
  );
}
