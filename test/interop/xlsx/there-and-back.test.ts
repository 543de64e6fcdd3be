// Workbooks as people and spreadsheets leave them.

import fc from "fast-check";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { Cell, CellValue, WriteSheet } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { screeningToCsv } from "csae-guidance/csv";
import { blankToolToXlsx, screeningFromXlsx, screeningToXlsx } from "csae-guidance/xlsx";
import { csvParseRows } from "d3-dsv";
import { MAKERS, MARKER } from "../../fuzz/hostile.js";
import { oneIn } from "../../thorough/thorough.js";
import { screenings } from "../odd-screenings.js";

const blankFile = await blankToolToXlsx();
const blank = (await readXlsx(blankFile)).sheets[0]?.rows ?? [];
const line = (id: string): number => blank.findIndex((row) => row[1] === id) + 1;

/** The blank tool with cells written into it, as a workbook. */
async function filled(
  cells: readonly (readonly [id: string, column: string, value: CellValue])[],
  beside: Partial<WriteSheet> = {},
  others: readonly WriteSheet[] = [],
): Promise<Uint8Array> {
  const rows = blank.map((row) => [...row]);
  const header = rows[1] ?? [];
  for (const [id, column, value] of cells)
    rows.find((row) => row[1] === id)![header.indexOf(column)] = value;
  return writeXlsx({ sheets: [{ name: "Sheet1", rows, ...beside }, ...others] });
}

/** A quick run takes one value in eight: to write a workbook takes a while. */
const HOSTILE = oneIn(8, Object.entries(MAKERS));

const told = async (file: unknown): Promise<unknown> => {
  const result = await screeningFromXlsx(file);
  return result.ok ? result.value : result.issues.map(({ code, path }) => `${code} ${path}`);
};
const sentence = async (file: unknown): Promise<string | undefined> => {
  const result = await screeningFromXlsx(file);
  return result.ok ? undefined : result.issues[0]?.message;
};
const screening = { edition: pinOf(york), answers: {} };

test("every screening is the same there and back", async () => {
  await fc.assert(
    fc.asyncProperty(screenings, async (odd) => {
      expect(await screeningFromXlsx(await screeningToXlsx(odd))).toEqual({
        ok: true,
        value: odd,
      });
    }),
    { numRuns: 100 },
  );
});

test.each([
  "_x0041_",
  "'=1+1",
  "'00731",
  "00731",
  "1E5",
  "TRUE",
  "=1+1",
  "a\r\nb",
  " a\t",
  "&#65;",
])("text comes back as it was: %j", async (childsVoice) => {
  expect(await told(await screeningToXlsx({ ...screening, childsVoice }))).toEqual({
    ...screening,
    childsVoice,
  });
});

test("a workbook that a spreadsheet made of the CSV file is read, its marks taken off", async () => {
  const record = { ...screening, subject: { reference: "00731" }, childsVoice: "-1" };
  const rows = csvParseRows(screeningToCsv(record).slice(1));
  expect(await told(await writeXlsx({ sheets: [{ name: "Sheet1", rows }] }))).toEqual(record);
});

describe("filled in by a person", () => {
  test("answers, signs, a number, a whole day", async () => {
    expect(
      await told(
        await filled([
          ["clipping", "answer", "Yes"],
          ["late-or-missing", "answer", "not known"],
          ["going-missing", "answer", "x"],
          ["late-or-missing", "basis", "Heard; Observed"],
          ["age-in-years", "answer", 14],
          ["completed-on", "answer", new Date("2026-03-12T00:00:00Z")],
        ]),
      ),
    ).toEqual({
      edition: pinOf(york),
      subject: { ageInYears: 14 },
      completedOn: "2026-03-12",
      answers: {
        "late-or-missing": {
          answer: "not-known",
          signs: ["going-missing"],
          basis: ["heard", "observed"],
        },
        clipping: "yes",
      },
    });
  });

  test.each<[string, string, string, CellValue, string]>([
    ["a reference that became a number", "reference", "answer", 731, "wrong-type"],
    ["a note that became a truth value", "clipping", "note", true, "wrong-type"],
    ["a part of a date that became a day", "date-of-birth", "answer", new Date(0), "wrong-type"],
    ["a day with a time", "completed-on", "answer", new Date("2026-03-12T10:00Z"), "invalid-date"],
    ["a truth value for an answer", "clipping", "answer", false, "unknown-word"],
    ["a number for an answer", "clipping", "answer", 0, "unknown-word"],
    ["half a year", "age-in-years", "answer", 14.5, "wrong-type"],
  ])("%s is told and not taken", async (_, id, column, value, code) => {
    const cells: (readonly [string, string, CellValue])[] = [
      ["clipping", "answer", "Yes"],
      [id, column, value],
    ];
    expect(await told(await filled(cells))).toEqual([`${code} /lines/${line(id)}/${column}`]);
  });

  test("a line that is gone is unanswered, and an empty workbook is none", async () => {
    const rows = blank.filter(([, id]) => id !== "clipping");
    expect(await told(await writeXlsx({ sheets: [{ name: "a", rows }] }))).toEqual(screening);
    expect(await told(await writeXlsx({ sheets: [{ name: "a" }] }))).toEqual(["wrong-format "]);
  });
});

describe("what stands in no cell is told", () => {
  const at = `/lines/${line("clipping")}/note`;
  const cells = (cell: Partial<Cell>): Partial<WriteSheet> => ({
    cells: new Map([[`${line("clipping") - 1},6`, cell]]),
  });
  test.each<[string, Promise<Uint8Array>, string[]]>([
    [
      "a comment",
      filled([], cells({ value: "", comment: { text: MARKER } })),
      [`unknown-key ${at}`],
    ],
    [
      "a comment beyond the columns, beside an answer that is none",
      filled([["clipping", "answer", "perhaps"]], {
        cells: new Map([["4,9", { value: "", comment: { text: MARKER } }]]),
      }),
      ["unknown-key /lines/5/10", `unknown-word /lines/${line("clipping")}/answer`],
    ],
    ["a formula without a result", filled([], cells({ formula: "A1" })), [`wrong-type ${at}`]],
    [
      "a text box",
      filled([], { textBoxes: [{ text: MARKER, anchor: { from: { row: 1, col: 1 } } }] }),
      ["unknown-key "],
    ],
    ["words on another sheet", filled([], {}, [{ name: "b", rows: [[MARKER]] }]), ["unknown-key "]],
    [
      "two sheets with the columns",
      filled([], {}, [{ name: "b", rows: [["kind", "id", "answer"]] }]),
      ["duplicate-id "],
    ],
  ])("%s", async (_, file, expected) => {
    const result = await screeningFromXlsx(await file);
    expect(!result.ok && result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expected,
    );
    expect(JSON.stringify(result)).not.toContain(MARKER);
  });

  test("another sheet without words is no matter", async () => {
    expect(await told(await filled([], {}, [{ name: "b", rows: [[null, ""]] }]))).toEqual(
      screening,
    );
  });
});

describe("what is no workbook", () => {
  test.each(HOSTILE)("%s", async (_, make) => {
    const result = await screeningFromXlsx(make());
    expect(result).toMatchObject({ ok: false, issues: [{ path: "" }] });
    expect(JSON.stringify(result)).not.toContain(MARKER);
  });

  test.each<[string, Uint8Array]>([
    ["no bytes", new Uint8Array()],
    ["text", Buffer.from("kind,id,answer\n")],
    ["half a file", blankFile.slice(0, 8_000)],
  ])("%s: save it as .xlsx again", async (_, file) => {
    expect(await told(file)).toEqual(["wrong-format "]);
    expect(await sentence(file)).toBe(
      "Expected an .xlsx workbook without a password. Save the sheet as .xlsx again.",
    );
  });

  test("a file or a sheet that is far too large", async () => {
    expect(await told(new Uint8Array(2_000_001))).toEqual(["unreadable "]);
    const rows = [...blank, ...Array.from({ length: 5_000 }, () => ["a"])];
    expect(await told(await writeXlsx({ sheets: [{ name: "a", rows }] }))).toEqual(["unreadable "]);
  });

  test.each(HOSTILE)("nothing is thrown when %s is written", async (_, make) => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    expect((await screeningToXlsx(make())).length).toBeGreaterThan(1_000);
  });
});
