// Reads the cells of a line: what a person filled in, beside the printed words.

import { pointer } from "../../foundation/result.js";
import type { Issue } from "../../foundation/result.js";
import { fill, tell } from "../../questions/entry.js";
import type { Entry, Progress } from "../../questions/entry.js";
import type { Option, Question } from "../../questions/item.js";
import { hasWords } from "./fit.js";
import { COLUMNS, sourceOf } from "./lines.js";
import type { Column, Line } from "./lines.js";

/**
 * A cell as it is read. Beside text, a workbook has numbers, truth values and days. A day is as ISO
 * 8601, with its time if it has one.
 */
export type CellValue = string | number | boolean | { readonly day: string };

export type Cells = Readonly<Partial<Record<Column, CellValue>>>;

export const NO_CELL =
  "Nothing can be said here. Move it into a note, or take it out: it would be lost.";

/** The text of a cell. */
export function textOf(cell: CellValue = ""): string {
  return typeof cell === "object" ? cell.day : String(cell);
}

/** Fills a record from the cells of a line. */
export function lineFrom(
  line: Line,
  cells: Cells,
  at: string,
  entry: Entry,
  progress: Progress,
): void {
  for (const column of COLUMNS) {
    const cell = cells[column] ?? "";
    const [question, path] = [line.cells[column], `${at}/${column}`];
    if (question) {
      if (!question.many) progress.locations.set(pointer(question.at), path);
      if (cell !== "") cellFrom(question, cell, path, entry, progress);
    } else if (cell !== "" && !hasWords(textOf(cell), printed(line, column))) {
      const isOurs = column === "words" || column === "source";
      tell(
        progress,
        isOurs ? "unknown-word" : "unknown-key",
        path,
        isOurs
          ? "These are not the words of this line. Put them back as they were, or leave them " +
              "out: they may have asked something else."
          : NO_CELL,
      );
    }
  }
}

/** The printed text of a cell that people do not fill in. */
function printed(line: Line, column: Column): string {
  if (column === "source") return sourceOf(line);
  return column === "kind" || column === "id" || column === "words" ? line[column] : "";
}

function cellFrom(
  question: Question,
  cell: CellValue,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  const { type, choices } = question;
  if (choices) choicesFrom(question, choices.options, textOf(cell), path, entry, progress);
  else if (type === "integer") integerFrom(question, cell, path, entry, progress);
  else if (typeof cell === "string") fill(question, cell, path, entry, progress);
  else if (type === "date" && typeof cell === "object")
    fill(question, cell.day, path, entry, progress);
  else
    tell(
      progress,
      "wrong-type",
      path,
      "This cell holds a number, a date or a truth value and not text. The spreadsheet may have " +
        "changed what was written, such as 007 into 7: give the cell the format text and write " +
        "it again.",
    );
}

function integerFrom(
  question: Question,
  cell: CellValue,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  const number = typeof cell === "string" && /^\s*\d{1,9}\s*$/.test(cell) ? Number(cell) : cell;
  if (typeof number === "number" && Number.isSafeInteger(number))
    fill(question, number, path, entry, progress);
  else tell(progress, "wrong-type", path, "Expected a whole number.");
}

function choicesFrom(
  question: Question,
  options: readonly Option[],
  text: string,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  const chosen = (question.many === "list" ? text.split(/[;,]/) : [text]).map((part) =>
    options.find((option) => isWritten(option, part.trim().toLowerCase())),
  );
  const known = chosen.flatMap((option) => option ?? []);
  if (known.length === chosen.length)
    for (const { value } of known) fill(question, value, path, entry, progress);
  else
    tell(
      progress,
      "unknown-word",
      path,
      `Expected one of: ${options.map(({ display }) => display).join(", ")}. Leave the cell ` +
        "empty where there is no answer: empty is never read as No.",
    );
}

/**
 * Whether words in lower case name an option, by its label or its code. `x` names an option that
 * can only be noted.
 */
function isWritten({ code, display }: Option, words: string): boolean {
  return words === code || words === display.toLowerCase() || (code === "noted" && words === "x");
}

/**
 * The issue as it is reported for a sheet. For an invalid date it says what spreadsheets do to
 * dates.
 */
export function toldOfSheet(issue: Issue): Issue {
  return issue.code === "invalid-date"
    ? {
        ...issue,
        message:
          "Expected a date as YYYY-MM-DD, or the part that is known. A spreadsheet may have " +
          "rewritten it: give the cell the format text and write it again.",
      }
    : issue;
}
