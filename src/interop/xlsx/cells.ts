// Reads the rows of a workbook. Whatever else it holds that people wrote is an issue.

import type { CellValue as Held, Sheet, Workbook } from "hucre/xlsx";
import { attempt } from "../../foundation/attempt.js";
import { MOST_ENTRIES } from "../../foundation/objects.js";
import { UNREADABLE } from "../../foundation/result.js";
import type { Issue } from "../../foundation/result.js";
import type { CellValue } from "../sheet/from-cells.js";
import { isHeader } from "../sheet/from-rows.js";
import { COLUMNS } from "../sheet/lines.js";
import { textOfCell } from "../sheet/marks.js";

/** The rows of a workbook, and what of it has no place in a row. */
interface Read {
  readonly rows?: readonly (readonly CellValue[])[];
  readonly issues: readonly Issue[];
}

/** Reads the rows of the one sheet of a workbook that has the columns. */
export function rowsIn({ sheets }: Workbook): Read {
  const read = sheets.map((sheet) => ({ sheet, rows: sheet.rows.map((row) => row.map(valueOf)) }));
  const [first, ...more] = read.filter(({ rows }) => rows.some(isHeader));
  if (!first)
    return {
      issues: [
        {
          code: "wrong-format",
          path: "",
          message:
            "Expected a workbook as this library writes one, with a sheet that has the columns " +
            `${COLUMNS.join(", ")}.`,
        },
      ],
    };
  if (first.rows.length > MOST_ENTRIES) return { issues: [UNREADABLE] };
  const others = read.filter(({ sheet, rows }) => sheet !== first.sheet && hasText(rows));
  return {
    rows: first.rows,
    issues: [
      ...(others.length === 0 ? [] : [more.length > 0 ? SEVERAL : BESIDE]),
      ...beside(first.sheet),
    ],
  };
}

const SEVERAL: Issue = {
  code: "duplicate-id",
  path: "",
  message:
    "Several sheets of the workbook have the columns. Which of them holds cannot be told. Leave " +
    "one of them.",
};
const BESIDE: Issue = {
  code: "unknown-key",
  path: "",
  message:
    "Another sheet of the workbook has words on it. Only the sheet with the columns is read. " +
    "Take the other out: its words would be lost.",
};

function hasText(rows: readonly (readonly CellValue[])[]): boolean {
  return rows.some((row) => row.some((cell) => cell !== ""));
}

/** A cell as a sheet has it. A mark of CSV may have come along with the text. */
function valueOf(held: Held | undefined): CellValue {
  if (held === null || held === undefined) return "";
  if (typeof held === "string") return textOfCell(held);
  return typeof held === "object" ? { day: dayOf(held) } : held;
}

/** The day, with the time if it has one. */
function dayOf(date: Exclude<Held, string | number | boolean | null>): string {
  const time = attempt("", () => date.toISOString());
  return time.endsWith("T00:00:00.000Z") ? time.slice(0, 10) : time;
}

/** What people can write on a sheet that stands in no cell, and formulas without a result. */
function beside({ cells, textBoxes = [] }: Sheet): Issue[] {
  const found = [...(cells ?? [])].flatMap(([key, { comment, formula, value, formulaResult }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const path = `/lines/${row + 1}/${COLUMNS[column] ?? column + 1}`;
    return [
      ...(comment ? [{ code: "unknown-key" as const, path, message: COMMENT }] : []),
      ...(formula !== undefined && (value ?? formulaResult ?? null) === null
        ? [{ code: "wrong-type" as const, path, message: FORMULA }]
        : []),
    ];
  });
  return textBoxes.length === 0
    ? found
    : [...found, { code: "unknown-key", path: "", message: TEXT_BOX }];
}

const COMMENT = "This cell has a comment. Move it into a note, or take it out: it would be lost.";
const FORMULA = "This cell has a formula without a result. Write what it should say in its place.";
const TEXT_BOX =
  "The sheet has a text box. Move its words into a note, or take it out: they would be lost.";
