// Cells as they are written and as they come back, one by one.

import { describe, expect, test } from "vitest";
import { fitText, textOfCell, safeCell } from "../../../src/interop/csv/cells.js";

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

describe("what no sheet holds", () => {
  test.each([
    ["words", "words"],
    ["  words ", "  words "],
    ["a\tb\r\nc", "a\tb\r\nc"],
    ["a\u0000b\u001fc\u007f", "a\uFFFDb\uFFFDc\uFFFD"],
    ["a\ufeffb", "a\uFFFDb"],
    ["half \ud83d of a character", "half \uFFFD of a character"],
    ["a whole 🙂", "a whole 🙂"],
    ["", ""],
    [" \t\u00a0\n", ""],
  ])("%j is %j", (text, fit) => {
    expect(fitText(text)).toBe(fit);
  });
});
