// Reads a sheet from text: its lines by number, and the record that they fill. Anything that has no
// place in the record is an issue at its line.

import { placeOf } from "../../foundation/as-recorded.js";
import type { RecordedAt } from "../../foundation/as-recorded.js";
import type { Edition } from "../../editions/types.js";
import { attempt } from "../../foundation/attempt.js";
import { pointer } from "../../foundation/result.js";
import type { Issue } from "../../foundation/result.js";
import { fill, tell } from "../../questions/entry.js";
import type { Entry, Progress } from "../../questions/entry.js";
import type { Option, Question } from "../../questions/item.js";
import { textOfCell } from "./cells.js";
import { isHeader, rowsOf, separatorOf } from "./rows.js";
import { AS_RECORDED, COLUMNS, sourceOf } from "./sheet.js";
import type { Column, Line } from "./sheet.js";
import { noticeOf } from "./to-csv.js";

/** What was read from a sheet. */
export interface Sheet {
  /** The record. Absent if the text is not a sheet. */
  readonly said?: Readonly<Record<string, unknown>>;
  readonly recorded: readonly RecordedAt[];
  readonly progress: Progress;
}

type Cells = Readonly<Partial<Record<Column, string>>>;

/** The cells of a line in the input, and the path of the line. */
interface Found {
  readonly cells: Cells;
  readonly at: string;
}

const SENTENCES = {
  noSheet:
    "Expected the text of a sheet as this library writes one, with the columns " +
    `${COLUMNS.join(", ")}.`,
  above: "Only the emergency notice stands above the columns. Take the rest out: it would be lost.",
  noCell: "Nothing can be said here. Move it into a note, or take it out: it would be lost.",
  reworded:
    "These are not the words of this line. Put them back as they were, or leave them out: " +
    "they may have asked something else.",
  date:
    "Expected a date as YYYY-MM-DD, or the part that is known. A spreadsheet may have " +
    "rewritten it: give the cell the format text and write it again.",
} as const;

/** Reads a sheet with the lines of an edition. */
export function sheetFrom(text: unknown, edition: Edition, lines: readonly Line[]): Sheet {
  const progress: Progress = { issues: [], locations: new Map() };
  const nothing = { recorded: [], progress };
  if (typeof text !== "string") {
    tell(progress, "wrong-type", "", "Expected text.");
    return nothing;
  }
  const sheet = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(sheet);
  if (separator === undefined) {
    tell(progress, "wrong-format", "", SENTENCES.noSheet);
    return nothing;
  }
  const { rows, flaw } = rowsOf(sheet, separator);
  if (!flaw) return { ...rowsFrom(rows, edition, lines, progress), progress };
  tell(progress, flaw.code, flaw.path, flaw.message);
  return nothing;
}

function rowsFrom(
  rows: readonly (readonly string[])[],
  edition: Edition,
  lines: readonly Line[],
  progress: Progress,
): Required<Pick<Sheet, "said" | "recorded">> {
  const start = rows.findIndex(isHeader);
  rows.slice(0, start).forEach((row, index) => {
    if (row.some((cell) => cell.trim() !== "" && textOfCell(cell) !== noticeOf(edition)))
      tell(progress, "unknown-key", `/lines/${index + 1}`, SENTENCES.above);
  });
  const columns = columnsOf(rows[start] ?? [], `/lines/${start + 1}`, progress);
  const known = new Set(lines.map(keyOf));
  const found = new Map<string, Found>();
  const recorded: RecordedAt[] = [];
  rows.slice(start + 1).forEach((row, index) => {
    const at = `/lines/${start + index + 2}`;
    const cells = cellsOf(row, columns, at, progress);
    if (Object.values(cells).every((cell) => cell === "")) return;
    const key = `${cells.kind ?? ""} ${cells.id ?? ""}`;
    if (cells.kind === AS_RECORDED) recorded.push(...recordedIn(cells, at, progress));
    else if (!known.has(key))
      tell(
        progress,
        "unknown-word",
        `${at}/id`,
        "The sheet has no line of this kind and id. Put both back as they were, or take the " +
          "line out.",
      );
    else if (found.has(key))
      tell(
        progress,
        "duplicate-id",
        at,
        "This line stands here already. Which of the two holds cannot be told.",
      );
    else found.set(key, { cells, at });
  });
  const entry: Entry = { record: {}, keys: [] };
  for (const line of lines) lineFrom(line, found.get(keyOf(line)), entry, progress);
  return { said: entry.record, recorded };
}

function keyOf({ kind, id }: Line): string {
  return `${kind} ${id}`;
}

/** The column of each cell of a row. */
function columnsOf(
  header: readonly string[],
  at: string,
  progress: Progress,
): (Column | undefined)[] {
  const columns = header.map((cell) => COLUMNS.find((name) => name === cell.trim()));
  if (header.some((cell, index) => cell.trim() !== "" && columns[index] === undefined))
    tell(
      progress,
      "unknown-key",
      at,
      `Only these columns are read: ${COLUMNS.join(", ")}. Take others out: they would be lost.`,
    );
  if (columns.some((column, index) => column !== undefined && columns.indexOf(column) < index))
    tell(progress, "duplicate-id", at, "Give each column once.");
  return columns;
}

function cellsOf(
  row: readonly string[],
  columns: readonly (Column | undefined)[],
  at: string,
  progress: Progress,
): Cells {
  if (row.some((cell, index) => columns[index] === undefined && cell.trim() !== ""))
    tell(progress, "unknown-key", at, SENTENCES.noCell);
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const cell = row[index] ?? "";
      return column === undefined ? [] : [[column, cell.trim() === "" ? "" : textOfCell(cell)]];
    }),
  );
}

function recordedIn(
  { id = "", answer = "", ...others }: Cells,
  at: string,
  progress: Progress,
): RecordedAt[] {
  const path = placeOf(id);
  const value = attempt<{ readonly value: unknown } | undefined>(undefined, () => ({
    value: JSON.parse(answer),
  }));
  const isBare = Object.entries(others).every(([column, cell]) => column === "kind" || cell === "");
  if (path && value && isBare) return [{ path, value: value.value, at }];
  tell(
    progress,
    "wrong-format",
    at,
    "Expected the place and, as JSON, the value of something recorded, as this library writes " +
      "them.",
  );
  return [];
}

function lineFrom(line: Line, found: Found | undefined, entry: Entry, progress: Progress): void {
  if (!found) return;
  const { cells, at } = found;
  for (const column of COLUMNS) {
    const text = cells[column] ?? "";
    const [question, path] = [line.cells[column], `${at}/${column}`];
    if (question) {
      if (!question.many) progress.locations.set(pointer(question.at), path);
      if (text !== "") cellFrom(question, text, path, entry, progress);
    } else if (text !== "" && text !== printed(line, column)) {
      const isOurs = column === "words" || column === "source";
      tell(
        progress,
        isOurs ? "unknown-word" : "unknown-key",
        path,
        isOurs ? SENTENCES.reworded : SENTENCES.noCell,
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
  text: string,
  path: string,
  entry: Entry,
  progress: Progress,
): void {
  if (question.choices)
    choicesFrom(question, question.choices.options, text, path, entry, progress);
  else if (question.type !== "integer") fill(question, text, path, entry, progress);
  else if (/^\s*\d{1,9}\s*$/.test(text)) fill(question, Number(text), path, entry, progress);
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
  return issue.code === "invalid-date" ? { ...issue, message: SENTENCES.date } : issue;
}
