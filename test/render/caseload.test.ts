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

  test("rows stand in their printed words, with their numbers by month and in all", () => {
    expect(text).toContain("All months together: 53 records counted");
    expect(text).toContain("2026-03: 31 records counted");
    expect(text).toContain("Month not recorded: 22 records counted");
    expect(text).toContain(
      "Section: Escalating Concerns Row: 3 Examples of behaviour: ‘Clipping’ i.e., offering to have sex with " +
        "the intention of robbing the victim, " +
        "then running before sexual activity [Screening Tool, line 251] Yes: 16 Not known: Not shown Not " +
        "answered: Not shown",
    );
    expect(text).toContain(
      "Has a significantly older boyfriend/girlfriend [Screening Tool, line 254] Yes: Not shown Not known: 13 " +
        "Not answered: Not shown",
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
    expect(text).toContain("8 pairs of bounds not shown. Not shown does not mean none.");
    expect(text).toContain("36 rows not shown. Not shown does not mean none.");
    expect(text).toContain(
      "Records set aside because their bounds are rare in their month: fewer than 5",
    );
    expect(text).toContain("Outcomes of another edition: fewer than 5");
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
      "Repeated pregnancy, miscarriage or termination is printed in two rows of the Significant section. " +
        "[Screening Tool, lines 269, 288] " +
        "At most 7 records stand in more than one of their numbers.",
    );
  });

  test("it gives no verdict and compares nobody", () => {
    expect(text).not.toMatch(
      /score|percent|%|worse|improved|reduced(?! contact)|ranking|highest risk/i,
    );
    expect(text).toContain("They say nothing of any child");
    expect(text).toContain("The guidance prints no rule from answers to a level.");
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
    expect(markdown).toContain("## 2026-03: 5 records counted");
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

  test("outcomes that broke off are told first", () => {
    expect(flat(renderCaseload({ ...SUMMARY, readToTheEnd: false }, "text"))).toContain(
      "The outcomes broke off before their end. The numbers are of those that came before.",
    );
  });

  test("a row, a theme or an overlap that the edition does not know stands by its id or not at all", () => {
    const other = { ...york, indicators: [], themes: [], overlaps: [] };
    const rendered = flat(renderCaseload(SUMMARY, "text", other));
    expect(rendered).toContain("Examples of behaviour: clipping Yes: 16");
    expect(rendered).toContain("Theme: money-and-goods Records: 16 to 30");
  });

  test("records set aside are told from the threshold on", () => {
    const rendered = flat(
      renderCaseload(
        summariseCaseload([
          ...times(7, yes(), "2026-01"),
          ...times(4, yes("clipping"), "2026-01"),
          ...times(3, yes(), "2026-02"),
        ]),
        "text",
      ),
    );
    expect(rendered).toContain("Records set aside because their bounds are rare in their month: 7");
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = flat(
      renderCaseload(SUMMARY, format)
        .replace(/^[\s\S]*<body>/, "")
        .replaceAll(/<[^>]*>|\*/g, ""),
    ).trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });
});
