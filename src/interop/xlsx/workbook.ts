// Lays a sheet out as a workbook: printed words that cannot be changed, cells to fill in with a
// list of their answers, and pages of A4.

import type { Cell as StyledCell, CellStyle, DataValidation, WriteSheet } from "hucre/xlsx";
import type { Edition } from "../../editions/types.js";
import type { Question } from "../../questions/item.js";
import { COLUMNS, formatOf, linesOf } from "../sheet/lines.js";
import type { Column, Line } from "../sheet/lines.js";
import type { Cell } from "../sheet/to-rows.js";

/** The rows above the lines: the emergency notice and the names of the columns. */
const ABOVE = 2;
/** The width of each column in characters. The first two are for software, and are hidden. */
const WIDTHS: Readonly<Record<Column, number>> = {
  kind: 10,
  id: 30,
  words: 58,
  answer: 22,
  basis: 22,
  "observed on": 15,
  note: 44,
  source: 32,
};
const HIDDEN: readonly Column[] = ["kind", "id"];
const LAST = letterOf(COLUMNS.length - 1);

/** The height of a line of text in points, in the font that workbooks have if none is named. */
const LINE_HEIGHT = 15;

const TOP = { vertical: "top", wrapText: true } as const;
const GREY = { type: "pattern", pattern: "solid", fgColor: { rgb: "E8E8E8" } } as const;
const LINE = { style: "thin", color: { rgb: "808080" } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

/** Text as it is: a spreadsheet makes no number and no date of what is written here. */
const AS_TEXT = "@";
const TO_FILL_IN: CellStyle = {
  numFmt: AS_TEXT,
  alignment: TOP,
  border: BOX,
  protection: { locked: false },
};
const STYLES: Readonly<Record<Line["kind"] | "notice" | "names", CellStyle>> = {
  notice: { font: { bold: true, size: 12 }, alignment: TOP },
  names: { font: { bold: true }, alignment: TOP, fill: GREY },
  section: { font: { bold: true, size: 13 }, alignment: TOP, fill: GREY },
  text: { alignment: TOP },
  field: { alignment: TOP },
  row: { font: { bold: true }, alignment: TOP },
  sign: { alignment: { ...TOP, horizontal: "left", indent: 2 } },
};

/** The worksheet of the rows of a sheet. */
export function worksheetOf(
  edition: Edition,
  rows: readonly (readonly Cell[])[],
  heading: string,
): WriteSheet {
  const lines = linesOf(edition);
  return {
    name: "Screening tool",
    rows: rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell : written(cell)))),
    columns: COLUMNS.map((column) => ({
      width: WIDTHS[column],
      ...(HIDDEN.includes(column) && { hidden: true }),
    })),
    rowDefs: heightsOf(rows, lines),
    cells: stylesOf(rows, lines),
    merges: rows.flatMap((_, place) => {
      const wide = wideIn(lines[place - ABOVE], place);
      return wide ? [{ startRow: place, startCol: wide[0], endRow: place, endCol: wide[1] }] : [];
    }),
    dataValidations: validationsOf(lines),
    freezePane: { rows: ABOVE },
    protection: { sheet: true, formatColumns: true, formatRows: true },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${ABOVE}`,
      printArea: `$A$1:$${LAST}$${rows.length}`,
    },
    headerFooter: {
      oddFooter: `&L${footer(edition.title)}&C${footer(heading)}&RPage &P of &N`,
    },
  };
}

/** Text as the file format holds it: `_x0041_` would be read as an escaped A. */
function written(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** Words in a footer, where `&` begins a code. Footers hold 255 characters. */
function footer(words: string): string {
  return words.slice(0, 70).replaceAll("&", "&&");
}

/**
 * The columns that are one cell in a row: all of them for the notice, and otherwise those that a
 * text to read or to write can have beside the source.
 */
function wideIn(line: Line | undefined, place: number): readonly [number, number] | undefined {
  if (place === 0) return [0, COLUMNS.length - 1];
  if (!line) return undefined;
  const last = COLUMNS.indexOf("note");
  if (line.kind === "text" || line.kind === "section") return [COLUMNS.indexOf("words"), last];
  return line.kind === "field" ? [COLUMNS.indexOf("answer"), last] : undefined;
}

/**
 * The heights of the rows that need more than one line. Not every spreadsheet works them out when
 * it opens a file, and none does for joined cells.
 */
function heightsOf(
  rows: readonly (readonly Cell[])[],
  lines: readonly Line[],
): Map<number, { readonly height: number }> {
  return new Map(
    rows.flatMap((row, place) => {
      const wide = wideIn(lines[place - ABOVE], place);
      const most = Math.max(
        ...row.map((cell, index) => linesIn(String(cell), widthOf(index, wide))),
      );
      return most > 1 ? [[place, { height: most * LINE_HEIGHT }]] : [];
    }),
  );
}

/** The width of a cell, with the columns that are one with it. Nothing hidden has a width. */
function widthOf(index: number, [start, end]: readonly [number, number] = [index, index]): number {
  const joined = start === index ? COLUMNS.slice(start, end + 1) : [COLUMNS[index]];
  return joined.reduce(
    (width, column) =>
      column === undefined || HIDDEN.includes(column) ? width : width + WIDTHS[column],
    0,
  );
}

/** How many lines a text has in a cell. Bold letters are wider, and words are not cut. */
function linesIn(text: string, width: number): number {
  if (width === 0) return 1;
  return text
    .split(/\r\n?|\n/)
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * 0.85))), 0);
}

function stylesOf(
  rows: readonly (readonly Cell[])[],
  lines: readonly Line[],
): Map<string, Partial<StyledCell>> {
  return new Map(
    rows.flatMap((row, place) =>
      row.map((cell, index): [string, Partial<StyledCell>] => [
        `${place},${index}`,
        { style: styleOf(lines[place - ABOVE], place, COLUMNS[index], cell) },
      ]),
    ),
  );
}

function styleOf(
  line: Line | undefined,
  place: number,
  column: Column | undefined,
  cell: Cell,
): CellStyle {
  if (place === 0) return STYLES.notice;
  if (place < ABOVE) return STYLES.names;
  if (!line || column === undefined) return { numFmt: AS_TEXT, alignment: { vertical: "top" } };
  const question = line.cells[column];
  if (!question) return column === "source" ? STYLES.text : STYLES[line.kind];
  return question.type === "integer" && cell === "" ? { ...TO_FILL_IN, numFmt: "0" } : TO_FILL_IN;
}

/** The answers to choose from, and help for what is written. Cells of one kind share theirs. */
function validationsOf(lines: readonly Line[]): DataValidation[] {
  const ranges = new Map<string, { readonly made: Omit<DataValidation, "range">; at: string[] }>();
  lines.forEach((line, index) => {
    COLUMNS.forEach((column, place) => {
      const question = line.cells[column];
      const made = question && validationOf(question);
      if (!made) return;
      const key = JSON.stringify(made);
      const known = ranges.get(key) ?? { made, at: [] };
      known.at.push(`${letterOf(place)}${index + ABOVE + 1}`);
      ranges.set(key, known);
    });
  });
  return [...ranges.values()].map(({ made, at }) => ({ ...made, range: at.join(" ") }));
}

function validationOf(question: Question): Omit<DataValidation, "range"> | undefined {
  const { choices, many } = question;
  const isList = many === "list";
  if (choices) {
    const values = choices.options.map(({ display }) => display);
    return {
      type: "list",
      values,
      allowBlank: true,
      showErrorMessage: !isList,
      errorStyle: "warning",
      errorTitle: "Not one of the answers",
      errorMessage:
        `Choose one of: ${values.join(", ")}. ` + "Leave the cell empty if there is no answer.",
      ...(isList && {
        showInputMessage: true,
        inputTitle: "One or more",
        inputMessage: `${values.join("; ")}. Write semicolons between several.`,
      }),
    };
  }
  const how = formatOf(question);
  return how === undefined
    ? undefined
    : {
        type: "textLength",
        operator: "lessThanOrEqual",
        formula1: "10",
        allowBlank: true,
        showErrorMessage: false,
        showInputMessage: true,
        inputTitle: "Date",
        inputMessage: `As far as it is known: ${how}.`,
      };
}

/** The letter of a column. A sheet has fewer than 26. */
function letterOf(place: number): string {
  return String.fromCharCode("A".charCodeAt(0) + place);
}
