// Writes a sheet as text: the emergency notice, the columns, the lines.

import type { Edition } from "../../editions/types.js";
import { pointer } from "../../foundation/result.js";
import type { Recorded } from "../../foundation/as-recorded.js";
import { valuesFor } from "../../questions/entry.js";
import type { Question } from "../../questions/item.js";
import { fitText, safeCell } from "./cells.js";
import { rowText } from "./rows.js";
import { AS_RECORDED, COLUMNS, sourceOf } from "./sheet.js";
import type { Column, Line } from "./sheet.js";

/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The emergency notice, which is the first cell of every sheet. */
export function noticeOf({ emergency: { text, numbers, also } }: Edition): string {
  return [text, ...numbers.map(({ number, when }) => `${number}: ${when}`), also].join(" ");
}

export function sheetOf(
  edition: Edition,
  lines: readonly Line[],
  record: unknown,
  recorded: readonly Recorded[],
): string {
  const rows = [
    [noticeOf(edition)],
    COLUMNS,
    ...lines.map((line) => COLUMNS.map((column) => cellOf(line, column, record))),
    ...recorded.map(({ path, value }) => [AS_RECORDED, pointer(path), "", jsonOf(value)]),
  ];
  return (
    BYTE_ORDER_MARK +
    rows.map((row) => rowText(COLUMNS.map((_, index) => safeCell(row[index] ?? "")))).join("")
  );
}

function cellOf(line: Line, column: Column, record: unknown): string {
  if (column === "kind" || column === "id" || column === "words") return line[column];
  if (column === "source") return sourceOf(line);
  const question = line.cells[column];
  return question
    ? valuesFor(question, record)
        .map((value) => written(question, value))
        .join("; ")
    : "";
}

function written({ choices }: Question, value: unknown): string {
  if (choices) return choices.options.find((option) => option.value === value)?.display ?? "";
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? fitText(value) : "";
}

/** JSON in ASCII, so that no character is lost or taken for another. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
