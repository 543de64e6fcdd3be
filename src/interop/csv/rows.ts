// Cuts the text of a sheet into rows and cells, and finds what is wrong with it as text.

import { MOST_ENTRIES } from "../../foundation/objects.js";
import type { Issue } from "../../foundation/result.js";
import type { Column } from "./sheet.js";

/** The separators that spreadsheets write. */
export const SEPARATORS = [",", ";", "\t"] as const;

/** How many characters from the start of a text its columns are looked for. */
export const HEAD = 5_000;

const TOO_LONG =
  `Expected a sheet of at most ${MOST_ENTRIES} lines. ` + "Take out the empty ones at the end.";
const BROKEN =
  "A quotation mark is missing or stands where none can, so the lines after it cannot be " +
  "told apart. Save the sheet from the spreadsheet again.";

/** Whether a row holds the names of the columns. */
export function isHeader(row: readonly string[]): boolean {
  return (["kind", "id", "answer"] satisfies Column[]).every((name) =>
    row.some((cell) => cell.trim() === name),
  );
}

/**
 * Why a text cannot be split into lines: there are too many, or its quotation marks do not match.
 * Parsers of CSV each repair quotation marks in their own way, so such a text is refused.
 */
export function flawOf(text: string, separator: string): Issue | undefined {
  const ends = new Set([separator, "\r", "\n"]);
  const unquotedEnd = new RegExp(`["${separator}\r\n]`, "g");
  let [line, at] = [1, 0];
  while (at < text.length) {
    if (line > MOST_ENTRIES) return { code: "unreadable", path: "", message: TOO_LONG };
    const end = text[at] === '"' ? endOfQuoted(text, at) : endOfUnquoted(text, at, unquotedEnd);
    if (end === undefined || (end < text.length && !ends.has(text[end] ?? "")))
      return { code: "wrong-format", path: `/lines/${line}`, message: BROKEN };
    if (text[end] === "\n" || (text[end] === "\r" && text[end + 1] !== "\n")) line += 1;
    at = end + 1;
  }
  return undefined;
}

function endOfQuoted(text: string, start: number): number | undefined {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? undefined : at + 1;
}

function endOfUnquoted(text: string, start: number, end: RegExp): number {
  end.lastIndex = start;
  return end.exec(text)?.index ?? text.length;
}
