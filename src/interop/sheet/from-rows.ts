// Reads the rows of a sheet: its lines by number, and the record that they fill. Anything that has
// no place in the record is an issue at its line.

import { placeOf } from "../../foundation/as-recorded.js";
import type { RecordedAt } from "../../foundation/as-recorded.js";
import type { Edition } from "../../editions/types.js";
import { attempt } from "../../foundation/attempt.js";
import type { Issue } from "../../foundation/result.js";
import { tell } from "../../questions/entry.js";
import type { Entry, Progress } from "../../questions/entry.js";
import { hasDamagedWords, hasWords, isDamaged, lettersOf } from "./fit.js";
import { NO_CELL, lineFrom, textOf } from "./from-cells.js";
import type { CellValue, Cells } from "./from-cells.js";
import { AS_RECORDED, COLUMNS } from "./lines.js";
import type { Column, Line } from "./lines.js";
import { noticeOf } from "./to-rows.js";

/** What was read from a sheet. */
export interface Sheet {
  /** The record. Absent if it cannot be read. */
  readonly said?: Readonly<Record<string, unknown>>;
  readonly recorded: readonly RecordedAt[];
  readonly progress: Progress;
}

type Row = readonly CellValue[];

/** The cells of a line in the input, and the path of the line. */
interface Found {
  readonly cells: Cells;
  readonly at: string;
}

const ENCODING =
  "The sheet was saved or read in another encoding than UTF-8, so that letters and marks were " +
  "lost. Nobody changed these words. Save it as “CSV UTF-8”, or hand in the bytes of the file: " +
  "UTF-8, UTF-16 and windows-1252 are read as such.";

/** Whether a row holds the names of the columns. */
export function isHeader(row: Row): boolean {
  return (["kind", "id", "answer"] satisfies Column[]).every((name) =>
    row.some((cell) => typeof cell === "string" && cell.trim() === name),
  );
}

/**
 * Reads rows with the lines of an edition. One of the rows must hold the names of the columns. If
 * an encoding went wrong, that is the one issue: what else differs may follow from it.
 */
export function sheetFrom(rows: readonly Row[], edition: Edition, lines: readonly Line[]): Sheet {
  const progress: Progress = { issues: [], locations: new Map() };
  const start = rows.findIndex(isHeader);
  aboveFrom(rows.slice(0, start), edition, progress);
  const columns = rows
    .slice(start, start + 1)
    .flatMap((header) => columnsOf(header, `/lines/${start + 1}`, progress));
  const written = rows.slice(start + 1).flatMap((row, index): Found[] => {
    const at = `/lines/${start + index + 2}`;
    const cells = cellsOf(row, columns, at, progress);
    return Object.values(cells).every((cell) => cell === "") ? [] : [{ cells, at }];
  });
  const known = new Map(lines.map((line) => [keyOf(line), line]));
  const damaged = written.find(({ cells }) => isDamagedLine(cells, known.get(keyOf(cells))));
  if (damaged) {
    const issue: Issue = { code: "wrong-format", path: damaged.at, message: ENCODING };
    return { recorded: [], progress: { ...progress, issues: [issue] } };
  }
  const found = foundAmong(
    written.filter(({ cells }) => cells.kind !== AS_RECORDED),
    known,
    progress,
  );
  const entry: Entry = { record: {}, keys: [] };
  for (const line of lines) {
    const { cells, at } = found.get(keyOf(line)) ?? {};
    if (cells && at !== undefined) lineFrom(line, cells, at, entry, progress);
  }
  const beside = written.filter(({ cells }) => cells.kind === AS_RECORDED);
  return { said: entry.record, recorded: recordedIn(beside, progress), progress };
}

/** The lines that the sheet of the edition has, each once. */
function foundAmong(
  written: readonly Found[],
  known: ReadonlyMap<string, Line>,
  progress: Progress,
): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const line of written) {
    const key = keyOf(line.cells);
    if (!known.has(key))
      tell(
        progress,
        "unknown-word",
        `${line.at}/id`,
        "The sheet has no line of this kind and id. Put both back as they were, or take the " +
          "line out.",
      );
    else if (found.has(key))
      tell(
        progress,
        "duplicate-id",
        line.at,
        "This line stands here already. Which of the two holds cannot be told.",
      );
    else found.set(key, line);
  }
  return found;
}

/**
 * What stands above the columns. The notice is known by its letters, whatever became of its
 * quotation marks and commas.
 */
function aboveFrom(rows: readonly Row[], edition: Edition, progress: Progress): void {
  const notice = lettersOf(noticeOf(edition));
  rows.forEach((row, index) => {
    const cells = row.map(textOf).filter((cell) => cell.trim() !== "");
    if (cells.length > 0 && lettersOf(cells.join("")) !== notice)
      tell(
        progress,
        "unknown-key",
        `/lines/${index + 1}`,
        "Only the emergency notice stands above the columns. Take the rest out: it would be lost.",
      );
  });
}

function isDamagedLine(cells: Cells, line: Line | undefined): boolean {
  const words = textOf(cells.words);
  return (
    Object.values(cells).some((cell) => isDamaged(textOf(cell))) ||
    (line !== undefined && !hasWords(words, line.words) && hasDamagedWords(words, line.words))
  );
}

function keyOf({ kind, id }: Pick<Cells, "kind" | "id">): string {
  return `${textOf(kind)} ${textOf(id)}`;
}

/** The column of each cell of a row. */
function columnsOf(header: Row, at: string, progress: Progress): (Column | undefined)[] {
  const names = header.map((cell) => textOf(cell).trim());
  const columns = names.map((cell) => COLUMNS.find((name) => name === cell));
  if (names.some((name, index) => name !== "" && columns[index] === undefined))
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
  row: Row,
  columns: readonly (Column | undefined)[],
  at: string,
  progress: Progress,
): Cells {
  if (row.some((cell, index) => columns[index] === undefined && textOf(cell).trim() !== ""))
    tell(progress, "unknown-key", at, NO_CELL);
  const cells: Partial<Record<Column, CellValue>> = {};
  for (const [index, column] of columns.entries()) {
    const cell = row[index] ?? "";
    if (column !== undefined) cells[column] = textOf(cell).trim() === "" ? "" : cell;
  }
  return cells;
}

/** The values that other cells cannot hold. Lines of one id hold the parts of one value. */
function recordedIn(lines: readonly Found[], progress: Progress): RecordedAt[] {
  const byId = new Map<string, { readonly at: string; readonly parts: Cells[] }>();
  for (const { cells, at } of lines) {
    const id = textOf(cells.id);
    const known = byId.get(id);
    if (known) known.parts.push(cells);
    else byId.set(id, { at, parts: [cells] });
  }
  return [...byId].flatMap(([id, { at, parts }]): RecordedAt[] => {
    const path = placeOf(id);
    const value = attempt<{ readonly value: unknown } | undefined>(undefined, () => ({
      value: JSON.parse(parts.map(({ answer }) => textOf(answer)).join("")),
    }));
    const isBare = parts.every((cells) =>
      Object.entries(cells).every(
        ([column, cell]) => ["kind", "id", "answer"].includes(column) || cell === "",
      ),
    );
    if (path && value && isBare) return [{ path, value: value.value, at }];
    tell(
      progress,
      "wrong-format",
      at,
      "Expected the place and, as JSON, the value of something recorded, as this library writes " +
        "them.",
    );
    return [];
  });
}
