// Printed words as people see them, whether on a page, in a questionnaire or in a spreadsheet.

import { ownValue } from "../foundation/objects.js";
import type { Catalogue } from "../catalogue/catalogue.js";
import { partsOf, sentenceIn } from "../catalogue/catalogue.js";
import { english } from "../catalogue/english.js";
import { catalogueOf } from "./catalogue-of.js";
import type { RowState } from "../foundation/vocabulary.js";
import { WHOLE_TEXT } from "./source-under.js";
import type { Citation, ShownEdition, Sign } from "./types.js";

/** The source of something, such as `[7.9, line 224; Screening Tool, lines 249, 257]`. */
export function source(citations: readonly Citation[]): string {
  return `[${placesOf(citations)}]`;
}

/**
 * The places of a source, such as `7.9, line 224; Screening Tool, lines 249, 257`. Words of this
 * library have the whole text for their source, without lines.
 */
export function placesOf(citations: readonly Citation[], words: Catalogue = english()): string {
  const sections = [...new Set(citations.map(({ section }) => section))];
  const places = sections.map((section) => {
    if (section === WHOLE_TEXT) return words["source-whole"];
    const lines = citations
      .filter((citation) => citation.section === section)
      .map(({ line, endLine }) => (endLine === undefined ? `${line}` : `${line}–${endLine}`));
    const count = lines.length > 1 || lines[0]?.includes("–") ? 2 : 1;
    return partsOf(words["source-lines"], { section, lines: lines.join(", "), count }).join("");
  });
  return places.join("; ");
}

/** A sentence with its source. */
export function cited({
  text,
  citations,
}: {
  readonly text: string;
  readonly citations: readonly Citation[];
}): string {
  return `${text} ${source(citations)}`;
}

/**
 * The printed words. If an overlay has the agency's own words, they stand beside the printed ones
 * (I-40).
 */
export function shownLabel(
  edition: ShownEdition,
  { id, label }: { readonly id: string; readonly label: string },
): string {
  const own = ownWords(edition, id);
  return own === undefined
    ? label
    : sentenceIn(catalogueOf(edition), "agency-words", { printed: label, own });
}

/** The words of an agency or of a translation for a row, a sign or a level. Undefined for none. */
export function ownWords({ display = {} }: ShownEdition, id: string): string | undefined {
  return ownValue(display, id);
}

/**
 * The short name of a row, for lists. An edition kept before rows had names has none: there the
 * whole printed label stands in its place, and nothing is cut. An agency's own words for the row
 * stand beside it, as beside the label.
 */
export function shortName(
  edition: ShownEdition,
  row: { readonly id: string; readonly label: string; readonly name?: string | undefined },
): string {
  return shownLabel(edition, { id: row.id, label: row.name || row.label });
}

/** The printed words of a sign, with the words that govern it in brackets. */
export function signLabel(edition: ShownEdition, sign: Sign): string {
  return governed(sign, shownLabel(edition, sign));
}

/** Words for a sign, with the printed words that govern it in brackets. */
export function governed({ leadIn, leadOut }: Sign, words: string): string {
  return [leadIn && `(${leadIn})`, words, leadOut && `(${leadOut})`].filter(Boolean).join(" ");
}

/** The words for the state of an answer. */
export const ANSWER_LABELS: Readonly<Record<RowState, string>> = {
  yes: "Yes",
  no: "No",
  "not-known": "Not known",
  unanswered: "Not answered",
  unread: "Could not be read",
  contradicted: "No, but a sign is noted",
};
