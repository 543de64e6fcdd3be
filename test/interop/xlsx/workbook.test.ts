// The workbook as people open it: what it shows, what it lets them change, how it prints. The cells
// are read with the package that writes them; test/judges/libreoffice opens the same files with
// LibreOffice.

import { readXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { blankToolToCsv } from "csae-guidance/csv";
import { blankToolToXlsx, screeningFromXlsx, screeningToXlsx } from "csae-guidance/xlsx";
import { csvParseRows } from "d3-dsv";
import { trustWith } from "../example-trust.js";

const [sheet] = (await readXlsx(await blankToolToXlsx(), { readStyles: true })).sheets;
if (!sheet) throw new Error("the workbook has a sheet");
const rows = sheet.rows.map((row) => row.map((cell) => cell ?? ""));
const lineOf = (id: string): number => rows.findIndex(([, own]) => own === id);
const styleAt = (id: string, column: number) =>
  sheet.cells?.get(`${lineOf(id)},${column}`)?.style ?? {};
const validationAt = (cell: string) =>
  sheet.dataValidations?.find(({ range }) => range.split(" ").includes(cell));
const [ANSWER, BASIS, DAY, NOTE] = [3, 4, 5, 6];

describe("the blank tool", () => {
  test("has the lines of the CSV file, the emergency notice first", () => {
    const unmarked = csvParseRows(blankToolToCsv().slice(1)).map((row) =>
      row.map((cell) => cell.replace(/^'/, "")),
    );
    expect(rows.map((row) => row.slice(0, 8))).toEqual(unmarked);
    expect(sheet.merges?.[0]).toEqual({ startRow: 0, startCol: 0, endRow: 0, endCol: 7 });
  });

  test("lets people fill in what they are asked, and changes no printed word", () => {
    expect(sheet.protection?.sheet).toBe(true);
    expect(sheet.protection?.password).toBeUndefined();
    for (const column of [ANSWER, BASIS, DAY, NOTE])
      expect(styleAt("clipping", column).protection).toEqual({ locked: false });
    expect(styleAt("reference", ANSWER).protection).toEqual({ locked: false });
    for (const [id, column] of [
      ["clipping", 2],
      ["clipping", 7],
      ["going-missing", BASIS],
      ["reference", NOTE],
    ] as const)
      expect(styleAt(id, column).protection?.locked).not.toBe(false);
  });

  test("asks for text as text, so that nothing becomes a number or a date", () => {
    for (const [id, column] of [
      ["reference", ANSWER],
      ["date-of-birth", ANSWER],
      ["completed-on", ANSWER],
      ["clipping", DAY],
      ["clipping", NOTE],
      ["childs-voice", ANSWER],
    ] as const)
      expect(styleAt(id, column).numFmt).toBe("@");
    expect(styleAt("age-in-years", ANSWER).numFmt).toBe("0");
  });

  test("offers the answers in lists, and lets a cell be empty", () => {
    const row = lineOf("clipping") + 1;
    expect(validationAt(`D${row}`)).toMatchObject({
      type: "list",
      values: ["Yes", "No", "Not known"],
      allowBlank: true,
      errorStyle: "warning",
    });
    expect(validationAt(`D${lineOf("going-missing") + 1}`)).toMatchObject({ values: ["Noted"] });
    expect(validationAt(`D${lineOf("immediate-danger") + 1}`)).toMatchObject({
      values: ["Yes", "No", "Not known"],
    });
    expect(validationAt(`E${row}`)).toMatchObject({
      values: ["Expressed", "Observed", "Heard", "Identified"],
      inputMessage: "Expressed; Observed; Heard; Identified. Write semicolons between several.",
    });
    expect(validationAt(`F${row}`)).toMatchObject({
      inputMessage: "As far as it is known: YYYY-MM-DD, YYYY-MM or YYYY.",
    });
    expect(validationAt(`G${row}`)).toBeUndefined();
  });

  test("prints on A4, as wide as the page, with the notice and the columns on each", () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$2",
    });
    expect(sheet.headerFooter?.oddFooter).toBe(
      "&LChild Sexual Abuse and Exploitation Guidance&C&RPage &P of &N",
    );
    expect(sheet.freezePane).toEqual({ rows: 2 });
    expect(sheet.columns?.slice(0, 3).map(({ hidden }) => hidden === true)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("is the same file each time, with no time of writing in it", async () => {
    const file = await blankToolToXlsx();
    const kept = file.slice();
    expect(await blankToolToXlsx()).toEqual(kept);
    file.fill(0);
    expect(await blankToolToXlsx()).toEqual(kept);
    const { properties } = await readXlsx(await blankToolToXlsx());
    expect(properties?.modified?.toISOString()).toBe("1980-01-01T00:00:00.000Z");
  });

  test("answers nothing, and comes back so", async () => {
    expect(await screeningFromXlsx(await blankToolToXlsx())).toEqual({
      ok: true,
      value: { edition: pinOf(york), answers: {} },
    });
  });

  test("has an agency’s rows", async () => {
    const book = await readXlsx(await blankToolToXlsx(trustWith("=An example row")));
    expect(book.sheets[0]?.rows.find((row) => row[1] === "example-trust.new")?.[2]).toBe(
      "=An example row",
    );
  });
});

test("a screening names the child’s reference and the day on each page, without codes", async () => {
  const file = await screeningToXlsx({
    edition: pinOf(york),
    subject: { reference: "F&P-17" },
    completedOn: "2026-03-12",
    answers: {},
  });
  expect((await readXlsx(file)).sheets[0]?.headerFooter?.oddFooter).toContain(
    "&CF&&P-17 · 2026-03-12&R",
  );
});
