// A caseload in numbers as people read it.

import { beforeEach, describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import { summariseCaseload } from "../../src/caseload/index.js";
import { renderCaseload } from "../../src/render/caseload.js";
import { otherwiseNo, times } from "../caseload/caseloads.js";

const yes = (...rows: string[]) => otherwiseNo(Object.fromEntries(rows.map((row) => [row, "yes"])));
const flat = (words: string): string => words.replaceAll(/\s+/g, " ");

const SUMMARY = summariseCaseload([
  ...times(10, yes("clipping"), "2026-03-02"),
  ...times(8, yes("debts-or-fear"), "2026-03-31"),
  ...times(6, yes("clipping", "debts-or-fear"), "2026-03"),
  ...times(7, yes(), "2026-03-14"),
  ...times(13, { ...yes("gang-association"), "older-partner": "not-known" }),
  ...times(9, yes("sexually-transmitted-infections")),
  ...times(2, yes("abduction-and-imprisonment"), "2026-03-14"),
]);

describe("1.16 · a caseload in numbers", () => {
  let text: string;
  beforeEach(() => {
    text = flat(renderCaseload(SUMMARY, "text"));
  });

  test("rows stand by their short names, with their numbers by month and in all", () => {
    expect(text).toContain("All months together: 53 records counted");
    expect(text).toContain("March 2026: 31 records counted");
    expect(text).toContain("Month not recorded: 22 records counted");
    expect(text).toContain(
      "Level: Escalating Concerns Row: ‘Clipping’: sex offered, then robbery Yes: 16 Not known: Not shown Not " +
        "answered: Not shown",
    );
    expect(text).toContain(
      "Row: Older partner Yes: Not shown Not known: 13 Not answered: Not shown",
    );
  });

  test("bounds stand with the names of the levels", () => {
    expect(text).toContain(
      "At least: Escalating Concerns Could reach: Escalating Concerns Records: 46",
    );
    expect(text).toContain("At least: No risk Could reach: No risk Records: 7");
  });

  test("what is hidden is told in words, and that it is not none", () => {
    expect(text).toContain(
      "“Not shown” means: fewer than 5, or hidden to protect a number that is.",
    );
    expect(text).toContain("a 0 is not shown either");
    expect(text).toContain("Some records are left out so that no child can be picked out.");
    expect(text).toContain("8 pairs of bounds not shown. Not shown does not mean none.");
    expect(text).toContain("36 rows not shown. Not shown does not mean none.");
    expect(text).not.toContain("Left out so that");
    expect(text).toContain("Outcomes of another edition: fewer than 5");
  });

  test("the summary has the totals and the last months, and no row", () => {
    const summary = flat(renderCaseload(SUMMARY, { format: "text", detail: "summary" }));
    expect(summary).toContain("CASELOAD IN NUMBERS: SUMMARY");
    expect(summary).toContain("All months together: 53 records counted");
    expect(summary).toContain("Theme: Money and goods Records: 16 to 30");
    expect(summary).toContain(
      "Month not recorded: 22 records counted · March 2026: 31 records counted",
    );
    expect(summary).not.toMatch(/Row: |rows not shown/);
  });

  test("the summary has no more than six months, and says how many more there are", () => {
    const months = Array.from({ length: 9 }, (_, place) => `2026-0${place + 1}`);
    const summary = summariseCaseload(months.flatMap((month) => times(5, yes(), month)));
    const rendered = flat(renderCaseload(summary, { format: "text", detail: "summary" }));
    expect(rendered).toContain(
      "September 2026: 5 records counted · August 2026: 5 records counted · ",
    );
    expect(rendered).toContain("April 2026: 5 records counted · and 3 more");
  });

  test("a theme stands with its bounds", () => {
    expect(text).toContain("Theme: Money and goods Records: 16 to 30");
    expect(text).toContain("Theme: Sexual exploitation Records: 16 ");
  });

  test("I-04 · rows that can rest on one fact are not to be added up", () => {
    const repeated = summariseCaseload([
      ...times(20, yes("sexual-activity-or-exploitation")),
      ...times(7, yes("sexual-exploitation-again")),
      ...times(8, yes("taken-to-clubs-or-hotels")),
    ]);
    expect(flat(renderCaseload(repeated, "text"))).toContain(
      "Repeated pregnancy, miscarriage or termination is printed in two rows of the Significant section. [2] " +
        "At most 7 records stand in more than one of their numbers.",
    );
  });

  test("it gives no verdict and compares nobody", () => {
    expect(text).not.toMatch(
      /score|percent|%|worse|improved|reduced(?! contact)|ranking|highest risk/i,
    );
    expect(text).toContain("They say nothing about any child");
    expect(text).toContain("The guidance has no counting rule.");
  });

  test("an empty caseload says so", () => {
    const empty = flat(renderCaseload(summariseCaseload([]), "text"));
    expect(empty).toContain("No month has anything to show.");
    expect(empty).not.toContain("All months together");
  });

  test("a month with bounds alone has no empty table", () => {
    const markdown = renderCaseload(summariseCaseload(times(5, yes(), "2026-03")), "markdown");
    expect(markdown).toContain("### Rows\n\n38 rows not shown. Not shown does not mean none.\n");
    expect(markdown).toContain("16 themes not shown.");
    expect(markdown).toContain("## March 2026: 5 records counted");
    expect(markdown).not.toContain("All months together");
  });

  test("where every row is shown, none is said to be missing", () => {
    const markdown = renderCaseload(
      summariseCaseload(york.indicators.flatMap(({ id }) => times(6, yes(id)))),
      "markdown",
    );
    expect(markdown).not.toMatch(/(?:rows|themes) not shown/);
    expect(markdown).toContain("7 pairs of bounds not shown.");
  });

  test("what could not be read is told first", () => {
    expect(flat(renderCaseload({ ...SUMMARY, readToTheEnd: false }, "text"))).toContain(
      "Something that was handed in could not be read as a caseload. It is in none of the numbers.",
    );
  });

  test("a row, a theme or an overlap that the edition does not know stands by its id or not at all", () => {
    const other = { ...york, indicators: [], themes: [], overlaps: [] };
    const rendered = flat(renderCaseload(SUMMARY, "text", other));
    expect(rendered).toContain("Row: clipping Yes: 16");
    expect(rendered).toContain("Theme: money-and-goods Records: 16 to 30");
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = flat(
      renderCaseload(SUMMARY, format)
        .replace(/^[\s\S]*<body[^>]*>/, "")
        .replaceAll(/<[^>]*>|\*/g, ""),
    ).trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });
});
