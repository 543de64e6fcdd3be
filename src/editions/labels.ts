// Printed words as people see them, whether on a page, in a questionnaire or in a spreadsheet.

import type { RowState } from "../foundation/vocabulary.js";
import type { Citation, Edition, Sign } from "./types.js";

/** The source of something, such as `[7.9, line 224; Screening Tool, lines 249, 257]`. */
export function source(citations: readonly Citation[]): string {
  const sections = [...new Set(citations.map(({ section }) => section))];
  const places = sections.map((section) => {
    const lines = citations
      .filter((citation) => citation.section === section)
      .map(({ line, endLine }) => (endLine === undefined ? `${line}` : `${line}–${endLine}`));
    return (
      `${section}, line${lines.length > 1 || lines[0]?.includes("–") ? "s" : ""} ` +
      lines.join(", ")
    );
  });
  return `[${places.join("; ")}]`;
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
  { display }: Edition,
  { id, label }: { readonly id: string; readonly label: string },
): string {
  const own = display && Object.hasOwn(display, id) ? display[id] : undefined;
  return own === undefined ? label : `${label} (here: ${own})`;
}

/** The printed words of a sign, with the words that govern it in brackets. */
export function signLabel(edition: Edition, { id, label, leadIn, leadOut }: Sign): string {
  return [leadIn && `(${leadIn})`, shownLabel(edition, { id, label }), leadOut && `(${leadOut})`]
    .filter(Boolean)
    .join(" ");
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
