// What goes to a sheet comes back as it was, and no spreadsheet takes any of it for a formula.

import fc from "fast-check";
import { csvParseRows, dsvFormat } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { screeningFromCsv, screeningToCsv } from "csae-guidance/csv";
import { screenings } from "../odd-screenings.js";

/** What begins a formula (OWASP), in both widths, once what a spreadsheet takes off the front is gone. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

describe("there and back", () => {
  test("every screening is the same", () => {
    fc.assert(
      fc.property(screenings, (screening) => {
        expect(screeningFromCsv(screeningToCsv(screening))).toEqual({ ok: true, value: screening });
      }),
      { numRuns: 500 },
    );
  });

  test("also once a spreadsheet saved it with other separators, line ends and no byte order mark", () => {
    fc.assert(
      fc.property(
        screenings,
        fc.constantFrom(";", "\t", ",", "|"),
        fc.constantFrom("\n", "\r\n"),
        (screening, separator, end) => {
          const rows = csvParseRows(screeningToCsv(screening).slice(1));
          const saved = dsvFormat(separator);
          expect(screeningFromCsv(rows.map((row) => saved.formatRow(row)).join(end))).toEqual({
            ok: true,
            value: screening,
          });
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe("formulas", () => {
  test("no cell is one", () => {
    fc.assert(
      fc.property(screenings, (screening) => {
        expect(
          csvParseRows(screeningToCsv(screening).slice(1))
            .flat()
            .filter((cell) => FORMULA.test(cell)),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("no piece is one either, cut at semicolons, bars, tabs and line ends, quoted or not", () => {
    fc.assert(
      fc.property(screenings, (screening) => {
        expect(
          screeningToCsv(screening)
            .slice(1)
            .split(/[;|\t\r\n]/)
            .filter((piece) => /^[\s"]*[=+\-@＝＋－＠]/u.test(piece)),
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
