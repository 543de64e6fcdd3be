// Writes the rows of a sheet: the emergency notice, the columns, the lines, and values that no
// other cell can hold.

import type { Edition } from "../../editions/types.js";
import { pointer } from "../../foundation/result.js";
import type { Recorded } from "../../foundation/as-recorded.js";
import { valuesFor } from "../../questions/entry.js";
import type { Question } from "../../questions/item.js";
import { MOST_CHARACTERS, fitText } from "./fit.js";
import { AS_RECORDED, COLUMNS, sourceOf } from "./lines.js";
import type { Column, Line } from "./lines.js";

/** A cell as it is written. A number stands for itself: people may count with it. */
export type Cell = string | number;

/** The emergency notice, which is the first cell of every sheet. */
export function noticeOf({ emergency: { text, numbers, also } }: Edition): string {
  return [text, ...numbers.map(({ number, when }) => `${number}: ${when}`), also].join(" ");
}

/** The rows of a sheet. Each has a cell for every column. */
export function rowsFor(edition: Edition, lines: readonly Line[], record: unknown): Cell[][] {
  return [
    COLUMNS.map((_, place) => (place === 0 ? noticeOf(edition) : "")),
    [...COLUMNS],
    ...lines.map((line) => COLUMNS.map((column) => cellOf(line, column, record))),
  ];
}

function cellOf(line: Line, column: Column, record: unknown): Cell {
  if (column === "kind" || column === "id" || column === "words") return line[column];
  if (column === "source") return sourceOf(line);
  const question = line.cells[column];
  if (!question) return "";
  const cells = valuesFor(question, record).map((value) => written(question, value));
  const [first = ""] = cells;
  return cells.length > 1 ? cells.join("; ") : first;
}

function written({ choices, type }: Question, value: unknown): Cell {
  if (choices) return choices.options.find((option) => option.value === value)?.display ?? "";
  if (typeof value === "number" && type === "integer") return value;
  return typeof value === "string" ? fitText(value) : "";
}

/** The rows of a value that no other cell can hold. A value too long for one cell has several. */
export function recordedRows({ path, value }: Recorded): Cell[][] {
  const json = jsonOf(value);
  return Array.from({ length: Math.ceil(json.length / MOST_CHARACTERS) }, (_, part) =>
    COLUMNS.map((column): Cell => {
      if (column === "kind") return AS_RECORDED;
      if (column === "id") return pointer(path);
      return column === "answer"
        ? json.slice(part * MOST_CHARACTERS, (part + 1) * MOST_CHARACTERS)
        : "";
    }),
  );
}

/** JSON in ASCII, so that no character is lost or taken for another. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
