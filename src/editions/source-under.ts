// What words of this library rest on under an edition. They were written for York's document. Under
// an edition of another document they are a convention, and cite no place of York's.

import { memo } from "../foundation/memo.js";
import type { Basis } from "../foundation/vocabulary.js";
import { catalogueOf } from "./catalogue-of.js";
import type { Citation, SourceDocument } from "./types.js";
import { isOfYorksDocument } from "./yorks-document.js";
import type { OfDocument } from "./yorks-document.js";

/** The section that a citation of the whole text of a document names. */
export const WHOLE_TEXT = "the whole text";

type Citations = readonly [Citation, ...Citation[]];

/** Citations of the whole text, for words that stand nowhere in it. */
export function wholeTextOf({ text: { lines } }: Pick<SourceDocument, "text">): Citations {
  return [{ section: WHOLE_TEXT, line: 1, endLine: Math.max(lines, 1) }];
}

/** Where words come from. The known issues of the text go by one name or the other. */
interface Source {
  readonly basis: Basis;
  readonly citations: readonly Citation[];
  readonly note?: string | undefined;
  readonly issues?: readonly string[] | undefined;
  readonly knownIssues?: readonly string[] | undefined;
}

/** A source as it is under an edition. */
type Under<Own extends Source> = {
  readonly [Key in keyof Own]: Key extends "citations"
    ? Own[Key] | Citations
    : Key extends keyof Source
      ? Source[Key] & (undefined extends Own[Key] ? unknown : NonNullable<Source[Key]>)
      : Own[Key];
} & Pick<Source, "note">;

/**
 * What words of this library rest on under an edition. Under one of York's document it is the
 * source that is given. Under any other it is a convention with the whole text of that document for
 * its source, no known issues, and a note that says so.
 */
export function sourceUnder<Own extends Source>(edition: OfDocument, source: Own): Under<Own>;
export function sourceUnder(edition: OfDocument, source: Source): Source {
  const own = ownSourceUnder(edition);
  if (!own) return source;
  return {
    ...source,
    ...own,
    ...(source.issues && { issues: [] }),
    ...(source.knownIssues && { knownIssues: [] }),
  };
}

/** What replaces a source. Null for an edition of York's document. */
const ownSourceUnder = /* @__PURE__ */ memo(
  (edition: OfDocument): (Source & { readonly citations: Citations }) | null =>
    isOfYorksDocument(edition)
      ? null
      : {
          basis: "convention",
          note: catalogueOf(edition)["caution.of-this-library"],
          citations: wholeTextOf(edition.document ?? { text: { lines: 1 } }),
        },
);
