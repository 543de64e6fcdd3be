// How a tree becomes lines of text.

import type { RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { heading, paragraph, said, table } from "../../../src/render/format/document.js";
import { textOf } from "../../../src/render/format/text.js";

const text = (...children: RootContent[]): string => textOf({ type: "root", children });

describe("lines break", () => {
  test.each([
    [
      "at the last space before the margin",
      `${"a".repeat(40)} ${"b".repeat(39)} c`,
      `${"a".repeat(40)} ${"b".repeat(39)}\nc\n`,
    ],
    [
      "nowhere in a word that is longer than a line",
      `a ${"b".repeat(100)} c`,
      `a\n${"b".repeat(100)}\nc\n`,
    ],
    [
      "not before what could pass for a bullet",
      `${"a".repeat(79)} - b`,
      `${"a".repeat(79)} -\nb\n`,
    ],
    [
      "not before what could underline a heading",
      `${"a".repeat(79)} ==== b`,
      `${"a".repeat(79)} ====\nb\n`,
    ],
    [
      "before a bracket and before a quotation mark",
      `${"a".repeat(79)} [7.9] ${"b".repeat(73)} “c”`,
      `${"a".repeat(79)}\n[7.9] ${"b".repeat(73)}\n“c”\n`,
    ],
    [
      "as characters are counted, not halves of them",
      `${"👪".repeat(39)} ${"x".repeat(40)} y`,
      `${"👪".repeat(39)} ${"x".repeat(40)}\ny\n`,
    ],
    [
      "with no line left empty before a word as long as a line",
      ` ${"a".repeat(80)}`,
      ` ${"a".repeat(80)}\n`,
    ],
    ["with every other space made a plain one", "a\u2003b\u00A0c", "a b c\n"],
    ["nowhere when there are no words", "", "\n"],
  ])("%s", (_, words, expected) => {
    expect(text(paragraph(words))).toBe(expected);
  });
});

test("a row of a table names its columns, as far as they have names", () => {
  expect(
    text(
      table({
        columns: ["Row"],
        naming: 0,
        rows: [
          ["1", "late"],
          ["2", "missing"],
        ],
      }),
    ),
  ).toBe("Row: 1\nlate\n\nRow: 2\nmissing\n");
});

test("a heading has all of its words", () => {
  expect(
    text({
      ...heading(2, ""),
      children: [said("Y rhestr"), { type: "text", value: " (The list)" }],
    }),
  ).toBe("Y rhestr (The list)\n-------------------\n");
});

test("a node without words leaves an empty line", () => {
  expect(text(paragraph("a"), { type: "thematicBreak" }, paragraph("b"))).toBe("a\n\n\n\nb\n");
});
