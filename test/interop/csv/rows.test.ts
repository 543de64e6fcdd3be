// The text of a sheet is split into rows, and rows are written, as another parser of CSV does it.
// Only a text whose quotation marks do not match has no rows here: parsers repair it in many ways.

import fc from "fast-check";
import { dsvFormat } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { rowText, rowsOf, separatorOf } from "../../../src/interop/csv/rows.js";

const SEPARATORS = [",", ";", "\t", "|"] as const;
const ENDS = ["\r\n", "\n", "\r"] as const;
const HEADER = ["kind", "id", "answer"];

/** Characters that mean something in a sheet, and a few that do not. */
const character = fc.constantFrom('"', ",", ";", "\t", "\r", "\n", " ", "a", "é", "😀", "\uFEFF");
const cell = fc.oneof(fc.string({ unit: character, maxLength: 6 }), fc.string({ unit: "binary" }));
const separators = fc.constantFrom(...SEPARATORS);

/** A well-quoted text: cells that may be quoted without need, rows of any length, any line ends. */
const wellQuoted = separators.chain((separator) => {
  const written = fc
    .tuple(cell, fc.boolean())
    .map(([text, isQuoted]) =>
      isQuoted || /["\r\n]/.test(text) || text.includes(separator)
        ? `"${text.replaceAll('"', '""')}"`
        : text,
    );
  const row = fc.oneof(fc.constant([""]), fc.array(written, { minLength: 1, maxLength: 5 }));
  const line = fc.tuple(row, fc.constantFrom(...ENDS));
  return fc.record({
    separator: fc.constant(separator),
    text: fc
      .tuple(fc.array(line, { maxLength: 8 }), fc.boolean())
      .map(([lines, isEndless]) =>
        lines
          .map(([cells, end], index) =>
            isEndless && index === lines.length - 1
              ? cells.join(separator)
              : cells.join(separator) + end,
          )
          .join(""),
      ),
  });
});

/** Names of columns and what separates them, in any order: often a header, often a broken one. */
const nearlyHeader = fc
  .array(fc.oneof(fc.constantFrom(...HEADER, "kind,id,answer", "id;answer;kind\n"), character), {
    maxLength: 14,
  })
  .map((parts) => parts.join(""));

describe("the same as d3-dsv", () => {
  test("any rows are written", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 })), (rows) => {
        expect(rows.map(rowText).join("")).toBe(
          rows.map((row) => `${dsvFormat(",").formatRow(row)}\r\n`).join(""),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("any well-quoted text is read, with any separator, line ends and empty lines", () => {
    fc.assert(
      fc.property(wellQuoted, ({ separator, text }) => {
        expect(rowsOf(text, separator)).toEqual({ rows: dsvFormat(separator).parseRows(text) });
      }),
      { numRuns: 2_000 },
    );
  });

  test("any text at all is, unless it has a flaw", () => {
    fc.assert(
      fc.property(fc.string({ unit: character }), separators, (text, separator) => {
        const { rows, flaw } = rowsOf(text, separator);
        const expected = dsvFormat(separator).parseRows(text);
        expect(rows).toEqual(flaw ? expected.slice(0, rows.length) : expected);
      }),
      { numRuns: 2_000 },
    );
  });

  test("the separator is found, also where quotation marks do not match", () => {
    fc.assert(
      fc.property(nearlyHeader, (text) => {
        expect(separatorOf(text)).toBe(
          SEPARATORS.find((separator) =>
            dsvFormat(separator)
              .parseRows(text)
              .slice(0, 20)
              .some((row) => HEADER.every((name) => row.some((each) => each.trim() === name))),
          ),
        );
      }),
      { numRuns: 5_000 },
    );
  });
});

describe("quotation marks that do not match", () => {
  test.each([
    ["one that is never closed", 'a\n"b', 2],
    ["one that is never closed, with doubled ones", '"a""', 1],
    ["one in the middle of a cell", 'a\r\nb"c,d', 2],
    ["words after a closed one", '"a"b\n', 1],
    ["a space after a closed one", '"a" ,b', 1],
  ])("%s: the line is named", (_, text, line) => {
    expect(rowsOf(text, ",").flaw).toMatchObject({
      code: "wrong-format",
      path: `/lines/${line}`,
    });
  });

  test("columns are found before one that is never closed, and in it", () => {
    expect(separatorOf('kind;id;answer\n"row')).toBe(";");
    expect(separatorOf('kind;id;"answer')).toBe(";");
  });
});
