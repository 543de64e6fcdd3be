// Sheets larger than any: they are answered, too.

import { csvFormatRows, csvParseRows } from "d3-dsv";
import { expect, test } from "vitest";
import { blankToolToCsv, screeningFromCsv } from "csae-guidance/csv";

const blank = blankToolToCsv();
const rows = csvParseRows(blank.slice(1));
const longVoice = csvFormatRows(
  rows.map((row) =>
    row[1] === "childs-voice"
      ? row.map((cell, column) => (column === 3 ? ";\"' ".repeat(2_000_000) : cell))
      : row,
  ),
);

test.each<[string, string, string[]]>([
  ["quotes", '"'.repeat(10_000_000), ["wrong-format "]],
  ["separators", ";".repeat(10_000_000), ["wrong-format "]],
  ["spaces after the last line", `${blank}${" ".repeat(10_000_000)}`, []],
  ["a million lines after the last", `${blank}${"a\n".repeat(1_000_000)}`, ["unreadable "]],
  ["empty lines after the last", `${blank}${"\r\n".repeat(1_000_000)}`, ["unreadable "]],
  ["one answer as long", longVoice, []],
])("ten megabytes are answered: %s", (_, text, told) => {
  const result = screeningFromCsv(text);
  expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(told);
});
