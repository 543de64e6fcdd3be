// The text of a sheet as rows of cells: written, and read with any of four separators. What is
// wrong with it as text is found in the same walk.

import { MOST_ENTRIES } from "../../foundation/objects.js";
import type { Issue } from "../../foundation/result.js";
import { isHeader } from "../sheet/from-rows.js";

/** The separators that spreadsheets write. */
const SEPARATORS = /* @__PURE__ */ Object.freeze([",", ";", "\t", "|"] as const);

/** How many characters from the start of a text its columns are looked for. */
const HEAD = 50_000;

/** How many rows from the start of a text its columns are looked for. */
const HEAD_ROWS = 20;

const TOO_LONG =
  `Expected a sheet of at most ${MOST_ENTRIES} lines. ` + "Take out the empty ones at the end.";
const BROKEN =
  "A quotation mark is missing or stands where none can, so the lines after it cannot be " +
  "told apart. Save the sheet from the spreadsheet again.";

/** A row of a text, and where the next one starts. */
interface Row {
  readonly cells: readonly string[];
  /** Whether a quotation mark is missing or stands where none can. */
  readonly isBroken: boolean;
  readonly next: number;
}

/** The rows of a text, or why it cannot be split into rows. */
interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly flaw?: Issue;
}

/** Writes a row, with the line end of RFC 4180. A cell that needs quotation marks gets them. */
export function rowText(cells: readonly string[]): string {
  return `${cells.map(quoted).join(",")}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The separator with which a text has columns at its start. */
export function separatorOf(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  return SEPARATORS.find((separator) => hasHeader(head, separator));
}

function hasHeader(head: string, separator: string): boolean {
  let count = 0;
  for (const { cells } of walk(head, separator)) {
    if (isHeader(cells)) return true;
    count += 1;
    if (count === HEAD_ROWS) return false;
  }
  return false;
}

/**
 * Splits a text into rows. A text with too many of them, or with quotation marks that do not match,
 * has a flaw: parsers of CSV each repair quotation marks in their own way, so it is refused.
 */
export function rowsOf(text: string, separator: string): Rows {
  const rows: (readonly string[])[] = [];
  for (const { cells, isBroken } of walk(text, separator)) {
    if (rows.length === MOST_ENTRIES)
      return { rows, flaw: { code: "unreadable", path: "", message: TOO_LONG } };
    if (isBroken)
      return {
        rows,
        flaw: { code: "wrong-format", path: `/lines/${rows.length + 1}`, message: BROKEN },
      };
    rows.push(cells);
  }
  return { rows };
}

/** Walks a text once, row by row. A line end at the end of the text begins no other row. */
function* walk(text: string, separator: string): Generator<Row, void> {
  const unquotedEnd = new RegExp(`[${separator}\r\n]`, "g");
  let at = 0;
  while (at < text.length) {
    const row = rowAt(text, at, separator, unquotedEnd);
    yield row;
    at = row.next;
  }
}

function rowAt(text: string, start: number, separator: string, unquotedEnd: RegExp): Row {
  const cells: string[] = [];
  let [isBroken, at] = [false, start];
  for (;;) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at) : endOfUnquoted(text, at, unquotedEnd);
    const cell = isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end);
    cells.push(cell);
    const after = text[end];
    const isLast = after === undefined || after === "\r" || after === "\n";
    isBroken ||= isQuoted
      ? end > text.length || !(isLast || after === separator)
      : cell.includes('"');
    if (isLast) return { cells, isBroken, next: end + (text.startsWith("\r\n", end) ? 2 : 1) };
    at = end + 1;
  }
}

/** Where a quoted cell ends. If its quotation mark is never closed: after the end of the text. */
function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length + 1 : at + 1;
}

function endOfUnquoted(text: string, start: number, end: RegExp): number {
  end.lastIndex = start;
  return end.exec(text)?.index ?? text.length;
}
