// A screening as the rows of a sheet, and the rows of a sheet as a screening.

import type { Edition } from "../../editions/types.js";
import { differences } from "../../foundation/as-recorded.js";
import { fieldsOf } from "../../foundation/as-far-as-shaped.js";
import type { Fields } from "../../foundation/as-far-as-shaped.js";
import type { Result } from "../../foundation/result.js";
import { withDetail, withoutDetail } from "../../questions/detail.js";
import { screeningPart, settled } from "../../questions/form.js";
import type { Screening } from "../../screening/index.js";
import { toldOfSheet } from "./from-cells.js";
import { sheetFrom } from "./from-rows.js";
import type { CellValue } from "./from-cells.js";
import { linesOf } from "./lines.js";
import { recordedRows, rowsFor } from "./to-rows.js";
import type { Cell } from "./to-rows.js";

/** How a cell comes back from a file, if not as it was written. */
type ReadAs = (cell: Cell) => Cell;

const asWritten: ReadAs = (cell) => cell;

/** The rows of the sheet of a screening. */
export function rowsOfScreening(record: Fields, edition: Edition, readAs = asWritten): Cell[][] {
  const rows = rowsOfLines(record, edition);
  const said = saidIn(rows, edition, readAs);
  return [...rows, ...differences(said, record).flatMap(recordedRows)];
}

function rowsOfLines(record: Fields, edition: Edition): Cell[][] {
  return rowsFor(edition, linesOf(edition), withDetail(record));
}

/** The screening in the rows of a sheet, or every issue at its line. */
export function screeningFromRows(
  rows: readonly (readonly CellValue[])[],
  edition: Edition,
  readAs = asWritten,
): Result<Screening<Edition>> {
  const { emergency } = edition;
  const { said, recorded, progress } = sheetFrom(rows, edition, linesOf(edition));
  if (!said) return { ok: false, issues: progress.issues, emergency };
  const screening = settled(
    screeningPart(edition),
    withoutDetail(said),
    recorded,
    progress,
    (record) => saidIn(rowsOfLines(record, edition), edition, readAs),
    edition,
  );
  return screening.ok ? screening : { ...screening, issues: screening.issues.map(toldOfSheet) };
}

/** What rows say by themselves once they come back from a file. */
function saidIn(rows: readonly (readonly Cell[])[], edition: Edition, readAs: ReadAs): Fields {
  const read = rows.map((row) => row.map(readAs));
  return withoutDetail(fieldsOf(sheetFrom(read, edition, linesOf(edition)).said));
}
