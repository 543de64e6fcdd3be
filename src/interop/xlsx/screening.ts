// Writes screenings (chapter 7) as workbooks, and reads them back.

import { editionOf } from "../../editions/whole.js";
import type { Edition, York } from "../../editions/types.js";
import { york } from "../../editions/york.js";
import { pinOf } from "../../editions/pin.js";
import { asFarAsShaped, fieldsOf } from "../../foundation/as-far-as-shaped.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import { memo } from "../../foundation/memo.js";
import { UNREADABLE } from "../../foundation/result.js";
import type { Issue, Result } from "../../foundation/result.js";
import type { Screening } from "../../screening/index.js";
import { bytesOf } from "../sheet/bytes.js";
import { textOfCell } from "../sheet/marks.js";
import { rowsOfScreening, screeningFromRows } from "../sheet/screening.js";
import type { Cell } from "../sheet/to-rows.js";
import { rowsIn } from "./cells.js";
import { bytesOfWorkbook, workbookIn } from "./hucre.js";
import { worksheetOf } from "./workbook.js";

/** The largest file that is read, in bytes. A filled-in sheet has some 40 kB. */
const MOST_BYTES = 2_000_000;

/**
 * The blank screening tool as an `.xlsx` workbook, to fill in with Excel, LibreOffice or another
 * spreadsheet: a line for each row, and the signs of the row under it.
 *
 * The first cell is the emergency notice. Answers are chosen from lists. Cells to fill in are text,
 * so that no reference, date or note becomes a number. Printed words are protected without a
 * password. The sheet prints on A4 in landscape, with the notice on every page. An empty cell is
 * unanswered and never a No. {@link screeningFromXlsx} reads the file back.
 *
 * @remarks Limit: it needs the package `hucre`, which you install beside this one, and loads it at
 *   the first call.
 * @guidance Screening Tool, lines 227–292
 * @param edition - The edition whose tool it is.
 * @returns The bytes of the file, for the caller alone. The same edition gives the same bytes. They
 *   are made once for each frozen edition.
 * @example
 * (await blankToolToXlsx()).slice(0, 2); // new Uint8Array([0x50, 0x4b])
 */
export async function blankToolToXlsx(edition: Edition = york): Promise<Uint8Array> {
  const workbook = await blankWorkbook(editionOf(edition));
  return workbook.slice();
}

const blankWorkbook = /* @__PURE__ */ memo((edition: Edition) =>
  workbookOf({ edition: pinOf(edition) }, edition),
);

/**
 * Writes a screening as an `.xlsx` workbook, with the same lines as {@link blankToolToXlsx}.
 *
 * Text is text: nothing in a cell is a formula. Values that cells cannot hold, such as an empty
 * text or signs in another order than printed, are kept in lines of the kind `as recorded`, so that
 * nothing is lost on the way back.
 *
 * @remarks Limit: the file holds what the screening says about a child, without encryption. The
 *   host controls who may read it. The footer names the child's reference and the day of the
 *   screening. It needs the package `hucre`.
 * @guidance Screening Tool, lines 227–292
 * @param screening - A screening, complete or not.
 * @param edition - The edition whose rows it answers.
 * @returns The bytes of the file.
 * @example
 * const file = await screeningToXlsx({ edition: pinOf(york), answers: { clipping: "not-known" } });
 * await screeningFromXlsx(file);
 * // { ok: true, value: { edition: pinOf(york), answers: { clipping: "not-known" } } }
 */
export function screeningToXlsx<E extends Edition = York>(
  screening: Screening<NoInfer<E>>,
  edition?: E,
): Promise<Uint8Array>;
export async function screeningToXlsx(
  screening: Screening<Edition>,
  edition: Edition = york,
): Promise<Uint8Array> {
  edition = editionOf(edition);
  return asFarAsShaped(screening, (record) => workbookOf(record, edition));
}

/**
 * Reads a screening from an `.xlsx` workbook that {@link blankToolToXlsx} or
 * {@link screeningToXlsx} wrote, as people and spreadsheets leave it. It also reads a workbook that
 * a spreadsheet made of the CSV file.
 *
 * Lines and columns may stand in any order. A line that was deleted is unanswered. A number or a
 * date where text was asked for is an issue: the spreadsheet may have changed what was written. So
 * is whatever else people wrote and no cell holds, such as a comment or another sheet.
 *
 * @remarks Limit: a file of more than 2 MB, or a sheet of more than 5000 lines, gives the one issue
 *   `unreadable`. A file with a password is not read. It needs the package `hucre`.
 * @guidance Screening Tool, lines 227–292; 10.9, line 377
 * @param file - Anything. A workbook is the bytes of a file, as a `Uint8Array` or an `ArrayBuffer`.
 * @param edition - The edition whose rows and signs it may name.
 * @returns The screening, or every issue with a stable code, a sentence and a path such as
 *   `/lines/12/answer`. Lines are numbered as a spreadsheet numbers them. No issue holds any of the
 *   file. It rejects only if `hucre` is not installed.
 * @example
 * const read = await screeningFromXlsx(new Uint8Array([1, 2, 3]));
 * !read.ok && read.issues.map(({ code, path }) => `${code} ${path}`); // ["wrong-format "]
 */
export function screeningFromXlsx<E extends Edition = York>(
  file: unknown,
  edition?: E,
): Promise<Result<Screening<E>>>;
export async function screeningFromXlsx(
  file: unknown,
  edition: Edition = york,
): Promise<Result<Screening<Edition>>> {
  edition = editionOf(edition);
  const refused = (...issues: readonly Issue[]): Result<never> => ({
    ok: false,
    issues,
    emergency: edition.emergency,
  });
  const bytes = bytesOf(file);
  if (!bytes)
    return refused({ code: "wrong-type", path: "", message: "Expected the bytes of a file." });
  if (bytes.length > MOST_BYTES) return refused(UNREADABLE);
  const workbook = await workbookIn(bytes);
  if (!workbook)
    return refused({
      code: "wrong-format",
      path: "",
      message: "Expected an .xlsx workbook without a password. Save the sheet as .xlsx again.",
    });
  const { rows, issues } = rowsIn(workbook);
  if (!rows) return refused(...issues);
  const read = screeningFromRows(rows, edition, withoutMark);
  if (issues.length === 0) return read;
  return refused(...issues, ...(read.ok ? [] : read.issues));
}

async function workbookOf(record: Fields, edition: Edition): Promise<Uint8Array> {
  const rows = rowsOfScreening(record, edition, withoutMark);
  const { reference } = fieldsOf(record["subject"]);
  const heading = [reference, record["completedOn"]].filter((part) => typeof part === "string");
  return bytesOfWorkbook(
    `Screening tool: ${edition.title}`,
    worksheetOf(edition, rows, heading.join(" · ")),
  );
}

/** A cell comes back without a mark, whether or not it was one of CSV. */
function withoutMark(cell: Cell): Cell {
  return typeof cell === "number" ? cell : textOfCell(cell);
}
