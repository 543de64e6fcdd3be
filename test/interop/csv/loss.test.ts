// Every row of the loss table in docs/csv.md: the cell that it names holds the field, and without it the field is gone.

import { csvFormatRows, csvParseRows } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { parseScreening } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { screeningFromCsv, screeningToCsv } from "csae-guidance/csv";
import { fieldsOf, lossTable, wholeRecord } from "../loss.js";

const rows = lossTable("csv.md", "Screening: field by field");
const fields = fieldsOf("screening");

function parsed(input: unknown): Screening {
  const result = parseScreening(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("the screening in CSV", () => {
  test("the table has every field, and the whole record comes back", () => {
    expect(rows.map(({ field }) => field).toSorted()).toEqual(
      fields.map(({ field }) => field).toSorted(),
    );
    const whole = parsed(wholeRecord("screening"));
    expect(screeningFromCsv(screeningToCsv(whole))).toEqual({ ok: true, value: whole });
  });

  test.each(fields)("$field", ({ field, alone }) => {
    const record = parsed(alone);
    const row = rows.find((each) => each.field === field);
    expect(row?.fate).toBe("kept");
    const text = screeningToCsv(record);
    expect(screeningFromCsv(text)).toEqual({ ok: true, value: record });
    const [key = "", column = "answer"] =
      /^(.*?)(?:, in the column (.*)|, and .*)?$/.exec(row?.where ?? "")?.slice(1) ?? [];
    const cells = csvParseRows(text.slice(1));
    const at = cells[1]?.indexOf(column) ?? -1;
    const line = cells.find(([kind, id]) => `${kind} ${id}` === key);
    expect(line?.[at]).toBeTruthy();
    line![at] = "";
    const back = screeningFromCsv(csvFormatRows(cells));
    expect(back).not.toEqual({ ok: true, value: record });
  });
});
