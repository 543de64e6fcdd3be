// The sheets in LibreOffice: opened, saved in another format, opened and saved again. What comes
// back is the record that went in.

import { afterAll, describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { blankToolToCsv, screeningFromCsv, screeningToCsv } from "csae-guidance/csv";
import { blankToolToXlsx, screeningFromXlsx, screeningToXlsx } from "csae-guidance/xlsx";
import { CSV, Office, isOfficeInstalled } from "./office.js";

/** Texts that a spreadsheet takes for something else if it may, and some that it does not. */
const TEXTS = [
  "00731",
  "731",
  "1E5",
  "1e-5",
  "-1",
  "+44 1904 000000",
  "1,234.50",
  "1.234,50",
  "1 234",
  "50%",
  "£5.00",
  "€5",
  "$5",
  "(5)",
  ".5",
  "5.",
  "1/2",
  "1 1/2",
  "3/4",
  "12:30",
  "9:30 pm",
  "24:00",
  "1:02:03.5",
  "2013-05",
  "2026-03-12",
  "12/03/2026",
  "12/13/2026",
  "12.3.26",
  "Mar-13",
  "5 May",
  "May 5, 2026",
  "Wednesday 11 March 2026",
  "2026-03-12T10:00:00",
  "TRUE",
  "false",
  "Yes",
  "#N/A",
  "=1+1",
  "@name",
  "'quoted'",
  "'00731",
  "“typographic” – …",
  "two\nlines",
  "a;=1+1",
  "a, b | c",
  "日本 🙂",
];
/** How many fields of text each record of this test has. */
const FIELDS = 10;
/** Records whose fields of text hold the texts, one each. */
const RECORDS: readonly Screening[] = Array.from(
  { length: Math.ceil(TEXTS.length / FIELDS) },
  (_, place) => {
    const at = (field: number): string => TEXTS[(place * FIELDS + field) % TEXTS.length] ?? "";
    return {
      edition: pinOf(york),
      subject: { reference: at(0), ageInYears: 14, dateOfBirth: "2011-05" },
      completedOn: "2026-03-12",
      completedBy: { name: at(1), role: at(2), organisation: at(3) },
      answers: {
        clipping: "yes",
        "late-or-missing": {
          answer: "yes",
          signs: ["going-missing"],
          basis: ["observed", "heard"],
          observedOn: "2013-05",
          note: at(4),
        },
      },
      notes: { emerging: at(5), escalating: at(6), significant: at(7) },
      protectiveFactors: at(8),
      childsVoice: at(9),
    };
  },
);
const BLANK = { edition: pinOf(york), answers: {} };
/** How a person opens CSV that is UTF-8: commas, quotation marks, that encoding. */
const AS_UTF_8 = "CSV:44,34,76,1";

describe.skipIf(!isOfficeInstalled())("LibreOffice", () => {
  const office = new Office();
  afterAll(() => {
    office.close();
  });
  const csv = RECORDS.map((record) => Buffer.from(screeningToCsv(record)));

  const valuesOf = (files: readonly Uint8Array[]): unknown[] =>
    files.map((file) => {
      const read = screeningFromCsv(file);
      return read.ok ? read.value : read.issues;
    });
  const valuesOfXlsx = (files: readonly Uint8Array[]): Promise<unknown[]> =>
    Promise.all(
      files.map(async (file) => {
        const read = await screeningFromXlsx(file);
        return read.ok ? read.value : read.issues;
      }),
    );

  test.each(["xlsx", "ods"] as const)("CSV → %s → CSV", (ending) => {
    const saved = office.convert(csv, "csv", { ending }, AS_UTF_8);
    expect(valuesOf(office.convert(saved, ending, CSV))).toEqual(RECORDS);
  });

  test("CSV → .xlsx, read as a workbook", async () => {
    const saved = office.convert(csv, "csv", { ending: "xlsx" }, AS_UTF_8);
    expect(await valuesOfXlsx(saved)).toEqual(RECORDS);
  });

  test("a workbook → .ods → .xlsx", async () => {
    const files = await Promise.all(RECORDS.map((record) => screeningToXlsx(record)));
    const saved = office.convert(files, "xlsx", { ending: "ods" });
    expect(await valuesOfXlsx(office.convert(saved, "ods", { ending: "xlsx" }))).toEqual(RECORDS);
  });

  test("a workbook → CSV", async () => {
    const files = await Promise.all(RECORDS.map((record) => screeningToXlsx(record)));
    // CSV has no formats: an apostrophe that a person wrote before a value is taken for the mark.
    // The sheet then contradicts what it keeps beside its cells, which is told.
    expect(valuesOf(office.convert(files, "xlsx", CSV))).toEqual(
      RECORDS.map((record): unknown =>
        JSON.stringify(record).includes('"\'00731"')
          ? [expect.objectContaining({ code: "not-as-recorded" })]
          : record,
      ),
    );
  });

  test("the blank sheets, untouched, with all defaults", async () => {
    const [opened = new Uint8Array()] = office.convert([Buffer.from(blankToolToCsv())], "csv", {
      ending: "csv",
    });
    expect(screeningFromCsv(opened)).toEqual({ ok: true, value: BLANK });
    const [workbook = new Uint8Array()] = office.convert([await blankToolToXlsx()], "xlsx", {
      ending: "xlsx",
    });
    expect(await screeningFromXlsx(workbook)).toEqual({ ok: true, value: BLANK });
  });

  test("CSV with all defaults comes back as it was, or is told to be in another encoding", () => {
    const read = valuesOf(office.convert(csv, "csv", { ending: "csv" }));
    read.forEach((value, place) => {
      if (Array.isArray(value))
        expect(value).toEqual([
          expect.objectContaining({
            code: "wrong-format",
            message: expect.stringContaining("UTF-8") as unknown,
          }),
        ]);
      else expect(value).toEqual(RECORDS[place]);
    });
  });

  test("the blank workbook prints on few pages", async () => {
    const [pdf = new Uint8Array()] = office.convert([await blankToolToXlsx()], "xlsx", {
      ending: "pdf",
    });
    const pages =
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThan(9);
  });
});
