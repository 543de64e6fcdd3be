// Reads and writes the file format with the package hucre. It has no dependencies of its own, knows
// lists of answers, protection and page set-up, and bounds what a hostile file can make of itself.

import type * as Hucre from "hucre/xlsx";
import type { Workbook, WriteSheet } from "hucre/xlsx";

/**
 * The time in every file. This library reads no clock, and the same screening gives the same file.
 */
const NO_TIME = "1980-01-01T00:00:00Z";

/** The bytes of a workbook with one sheet. */
export async function bytesOfWorkbook(title: string, sheet: WriteSheet): Promise<Uint8Array> {
  const { writeXlsx } = await hucre();
  // eslint-disable-next-line no-restricted-globals -- it is a fixed time and not the clock
  const time = new Date(NO_TIME);
  return writeXlsx({ sheets: [sheet], properties: { title, created: time, modified: time } });
}

/** The workbook in a file. Undefined if there is none that can be read. */
export async function workbookIn(bytes: Uint8Array): Promise<Workbook | undefined> {
  const { readXlsx } = await hucre();
  try {
    return await readXlsx(bytes);
  } catch {
    return undefined;
  }
}

/** The package, which a host installs. It is an ES module, so that CommonJS can only import it. */
function hucre(): Promise<typeof Hucre> {
  // eslint-disable-next-line no-restricted-syntax -- hosts without workbooks need not install it
  return import("hucre/xlsx");
}
