// Writes screenings (chapter 7) as the text of CSV files, and reads them back.

import { editionOf } from "../../editions/whole.js";
import type { Edition, York } from "../../editions/types.js";
import { york } from "../../editions/york.js";
import { pinOf } from "../../editions/pin.js";
import { asFarAsShaped } from "../../foundation/as-far-as-shaped.js";
import { memo } from "../../foundation/memo.js";
import type { Result } from "../../foundation/result.js";
import type { Screening } from "../../screening/index.js";
import { rowsOfScreening, screeningFromRows } from "../sheet/screening.js";
import { rowsIn, textFor } from "./text.js";

/**
 * The blank screening tool as the text of a CSV file, to fill in with a spreadsheet: a line for
 * each row, and the signs of the row under it.
 *
 * The first cell is the emergency notice. Write answers as Yes, No or Not known, and signs as
 * Noted. An empty cell is unanswered and never a No. {@link screeningFromCsv} reads the sheet back.
 * The text begins with a byte order mark, by which spreadsheets recognise UTF-8.
 *
 * @remarks Limit: a spreadsheet may turn `2013-05` into a date of its own. Format the columns for
 *   dates as text. A date in another form is an issue and is never guessed.
 * @guidance Screening Tool, lines 227–292
 * @param edition - The edition whose tool it is.
 * @returns The text, with the line ends of RFC 4180 (CRLF).
 * @example
 * blankToolToCsv().split("\r\n")[1]; // "kind,id,words,answer,basis,observed on,note,source"
 */
export function blankToolToCsv(edition: Edition = york): string {
  return blankSheet(editionOf(edition));
}

const blankSheet = /* @__PURE__ */ memo((edition: Edition) =>
  textFor(rowsOfScreening({ edition: pinOf(edition) }, edition)),
);

/**
 * Writes a screening as the text of a CSV file, with the same lines as {@link blankToolToCsv}.
 *
 * No cell begins with a character that a spreadsheet could take for the start of a formula: an
 * apostrophe stands before it, at the front of a cell and wherever the cell could be split. Values
 * that cells cannot hold, such as an empty text or signs in another order than printed, are kept in
 * lines of the kind `as recorded`, so that nothing is lost on the way back.
 *
 * @remarks Limit: the file holds what the screening says about a child, in plain text. The host
 *   controls who may read it.
 * @guidance Screening Tool, lines 227–292
 * @param screening - A screening, complete or not.
 * @param edition - The edition whose rows it answers.
 * @returns The text.
 * @example
 * screeningToCsv({ edition: pinOf(york), answers: {}, childsVoice: "=1+1" }).includes(",'=1+1,");
 * // true
 */
export function screeningToCsv<E extends Edition = York>(
  screening: Screening<NoInfer<E>>,
  edition?: E,
): string;
export function screeningToCsv(screening: Screening<Edition>, edition: Edition = york): string {
  edition = editionOf(edition);
  return asFarAsShaped(screening, (record) => textFor(rowsOfScreening(record, edition)));
}

/**
 * Reads a screening from the text of a CSV file that {@link blankToolToCsv} or
 * {@link screeningToCsv} wrote, as people and spreadsheets leave it.
 *
 * Separators may be commas, semicolons or tabs, with any line ends, and lines and columns in any
 * order. A line that was deleted is unanswered. Upper and lower case are the same in an answer, and
 * `x` notes a sign. Anything that is not an answer is an issue: `N/A` and `-` are never read as No.
 *
 * @remarks Limit: it reads text. An `.xlsx` file must be saved as CSV first. A sheet of more than
 *   5000 lines gives the one issue `unreadable`.
 * @guidance Screening Tool, lines 227–292; 10.9, line 377
 * @param text - Anything. A sheet is text.
 * @param edition - The edition whose rows and signs it may name.
 * @returns The screening, or every issue with a stable code, a sentence and a path such as
 *   `/lines/12/answer`. Lines are numbered as a spreadsheet numbers them. No issue holds any of the
 *   text. Never throws.
 * @example
 * screeningFromCsv(screeningToCsv({ edition: pinOf(york), answers: { clipping: "not-known" } }));
 * // { ok: true, value: { edition: pinOf(york), answers: { clipping: "not-known" } } }
 */
export function screeningFromCsv<E extends Edition = York>(
  text: unknown,
  edition?: E,
): Result<Screening<E>>;
export function screeningFromCsv(
  text: unknown,
  edition: Edition = york,
): Result<Screening<Edition>> {
  edition = editionOf(edition);
  const read = rowsIn(text);
  return read.rows
    ? screeningFromRows(read.rows, edition)
    : { ok: false, issues: [read.flaw], emergency: edition.emergency };
}
