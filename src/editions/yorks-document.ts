// Whether an edition is of the document that York's edition is of. What this library says of its
// own was written for that document.

import type { OwnSentences } from "../catalogue/of.js";
import type { Edition } from "./types.js";
import { york } from "./york.js";

/** An edition as far as its document and its language go. A tool by itself has no document. */
export interface OfDocument extends Pick<Edition, "hash"> {
  readonly document?: Edition["document"] | undefined;
  readonly sentences?: OwnSentences | undefined;
}

/**
 * Whether an edition is of York's document: its copy of the text is the same, byte for byte. A tool
 * without a document is York's if it has the content hash of York's.
 */
export function isOfYorksDocument(edition: OfDocument): boolean {
  const { document, hash } = edition;
  if (edition === york || document === undefined) return hash === york.hash;
  return document.text.sha256 === york.document.text.sha256;
}
