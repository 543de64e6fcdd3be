// Whether an edition is of the document that York's edition is of. What this library says of its
// own was written for that document.

import type { OwnSentences } from "../catalogue/of.js";
import type { Edition } from "./types.js";
import { yorkShown } from "./york.js";

/** An edition as far as its document and its language go. A tool by itself has no document. */
export interface OfDocument extends Pick<Edition, "hash"> {
  readonly document?: Edition["document"] | undefined;
  readonly sentences?: OwnSentences | undefined;
}

/**
 * Whether an edition is of York's document: its copy of the text is the same, byte for byte. A tool
 * without a document is York's if it has the content hash of York's.
 */
export function isOfYorksDocument({ document, hash }: OfDocument): boolean {
  if (document === undefined) return hash === yorkShown.hash;
  return document.text.sha256 === yorkShown.document.text.sha256;
}
