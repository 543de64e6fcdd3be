// Cells of CSV as they are written and as they come back, one by one.

import { describe, expect, test } from "vitest";
import { fitText, isDamaged } from "../../../src/interop/sheet/fit.js";
import { safeCell, textOfCell } from "../../../src/interop/sheet/marks.js";

describe("what could begin a formula stands behind an apostrophe", () => {
  test.each([
    ["words", "words"],
    ["", ""],
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@name", "'@name"],
    ["＝1", "'＝1"],
    ["'quoted'", "''quoted'"],
    ["  =1", "'  =1"],
    ["\twords", "'\twords"],
    ["\r\nwords", "'\r\nwords"],
    [" \n", "' \n"],
    ["a=1", "a=1"],
    ["a =1", "a =1"],
    ['a"=1', 'a"=1'],
    ["a;=1", "a;'=1"],
    ["a;b=1", "a;b=1"],
    ["a\t@b", "a\t'@b"],
    ["a|=1+1", "a|'=1+1"],
    ["a =1+1", "a =1+1"],
    ["a\n-b", "a\n'-b"],
    ["a\r+b", "a\r'+b"],
    ['a; "=1', "a; \"'=1"],
    ["a\u00a0;\u00a0=1", "a\u00a0;\u00a0'=1"],
    ["a\u2028=1", "a\u2028=1"],
    [";=1;-2;x", ";'=1;'-2;x"],
    ["=1;=2", "'=1;'=2"],
    ["a;'=1", "a;''=1"],
    ["a;;", "a;;"],
    ["a;=", "a;'="],
    ["a;'", "a;''"],
    ["'", "''"],
    ["''", "'''"],
  ])("%j is written %j, and comes back", (text, cell) => {
    expect(safeCell(text)).toBe(cell);
    expect(textOfCell(cell)).toBe(text);
  });

  test.each(["'words", "a;'b", "a'=1", "a '=1", "'", "it's", ";'"])(
    "an apostrophe that marks nothing is left: %j",
    (cell) => {
      expect(textOfCell(cell)).toBe(cell);
    },
  );
});

describe("what a spreadsheet takes for a value stands behind an apostrophe too", () => {
  test.each([
    "00731",
    "1E5",
    "1,234.50",
    "1 234",
    "50%",
    "£5.00",
    "€ 5",
    "(5)",
    ".5",
    "5.",
    "1/2",
    "1 1/2",
    "12:30",
    "9.30 pm",
    "24:00:00",
    "2013-05",
    "2026-03-12",
    "12/03/2026",
    "12.3.26",
    "Mar-13",
    "5 May",
    "May 5, 2026",
    "5. Mai",
    "Wednesday 11 March 2026 10:30 PM",
    "2026-03-12T10:00:00Z",
    "1.0.0",
    "#5",
    "TRUE",
    "true",
    "False",
    "１２３",
    "Year 9",
  ])("%s", (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
    expect(textOfCell(`'${text}`)).toBe(text);
    expect(textOfCell(safeCell(`'${text}`))).toBe(`'${text}`);
  });

  test.each([
    "words",
    "Seen with two others, twice on 5 May",
    "F-17b: see the file of 2026",
    "true friends",
    "[Screening Tool, line 233]",
    "9febff57a27fddf592deb3dc96bdb39672a7143b9c5bf682e7c69e4de55875f1",
    "a1=b2",
    "He said “5”.",
  ])("and nothing else: %s", (text) => {
    expect(safeCell(text)).toBe(text);
  });
});

describe("what no sheet holds", () => {
  test.each([
    ["words", "words"],
    ["  words ", "  words "],
    ["a\tb\r\nc", "a\tb\r\nc"],
    ["a\u0000b\u001fc\u007f", "a□b□c□"],
    ["a\ufeffb", "a□b"],
    ["half \ud83d of a character", "half □ of a character"],
    ["a\ufffdb\u0085c", "a□b□c"],
    ["donâ€™t", "don□™t"],
    ["x".repeat(30_000), "x".repeat(30_000)],
    ["x".repeat(30_001), `${"x".repeat(29_998)}□`],
    [`${"x".repeat(29_997)}🙂🙂`, `${"x".repeat(29_997)}□`],
    ["a whole 🙂", "a whole 🙂"],
    ["", ""],
    [" \t\u00a0\n", ""],
  ])("%j is %j", (text, fit) => {
    expect(fitText(text)).toBe(fit);
  });
});

test.each([
  ["a replacement character", "do\ufffdt", true],
  ["a control character of Latin-1", "do\u0092t", true],
  ["UTF-8 as windows-1252: an apostrophe", "donâ€™t", true],
  ["UTF-8 as windows-1252: a letter", "RenÃ©", true],
  ["UTF-8 as windows-1252: a pound", "Â£5", true],
  ["letters with marks", "René, Ångström, NÃO, Âge, £5, don’t", false],
  ["nothing", "", false],
])("damage by another encoding: %s", (_, text, is) => {
  expect(isDamaged(text)).toBe(is);
  expect(isDamaged(fitText(text))).toBe(false);
});
