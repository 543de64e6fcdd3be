// The page of a caseload, to the letter, from numbers that are made up.

import { expect, test } from "vitest";
import { summariseCaseload, york } from "csae-guidance";
import type { CaseloadSummary } from "csae-guidance";
import { renderCaseload } from "csae-guidance/render";

const hidden = { suppressed: true } as const;
const shown = (count: number) => ({ suppressed: false, count }) as const;

const FIGURES = {
  bounds: [
    { atLeast: "no-risk", couldReach: "emerging", records: shown(9) },
    { atLeast: "emerging", couldReach: "emerging", records: hidden },
  ],
  rows: [
    {
      indicator: "clipping",
      level: "escalating",
      yes: shown(6),
      notKnown: hidden,
      unanswered: shown(7),
    },
    {
      indicator: "late-or-missing",
      level: "emerging",
      yes: hidden,
      notKnown: hidden,
      unanswered: hidden,
    },
  ],
  themes: [
    { theme: "going-missing", records: { suppressed: false, atLeast: 6, atMost: 6 } },
    { theme: "money-and-goods", records: { suppressed: false, atLeast: 6, atMost: 9 } },
    { theme: "sexual-exploitation", records: hidden },
  ],
  overlaps: [
    { overlap: york.overlaps[0]!.id, atMost: 1 },
    { overlap: york.overlaps[1]!.id, atMost: 2 },
  ],
};

function page(change: object): string {
  const summary = { ...summariseCaseload([]), ...change };
  return renderCaseload(summary, "markdown").replaceAll("\\[", "[");
}

/** A month or the whole, from its heading on. */
const part = (written: string, heading: string): string =>
  written.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";

const CELLS = [
  ["Level", "Row", "Yes", "Not known", "Not answered"],
  ["Escalating Concerns", "‘Clipping’: sex offered, then robbery", "6", "Not shown", "7"],
];

test("a month with one of each thing hidden", () => {
  const written = part(
    page({
      months: [{ month: "2026-03", records: 1, ...FIGURES }],
      total: { records: 1, ...FIGURES },
    }),
    "March 2026: 1 record counted",
  );
  const [bounds = "", rows = "", themes = "", overlaps = ""] = written
    .split(/\n?### .*\n/)
    .slice(1);
  expect(written.match(/^### .*$/gm)).toEqual([
    "### Bounds",
    "### Rows",
    "### Themes",
    "### Not to be added up: rows that can rest on one fact",
  ]);
  expect(bounds).toBe(
    "\n| At least | Could reach       | Records |\n| -------- | ----------------- | ------- |\n| No risk  | " +
      "Emerging Concerns | 9       |\n\n1 pair of bounds not shown. Not shown does not mean none.\n",
  );
  expect(
    rows
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((words) => words.trim()),
      ),
  ).toEqual([CELLS[0], expect.anything(), CELLS[1]]);
  expect(rows).toMatch(/\n\n1 row not shown\. Not shown does not mean none\.\n$/);
  expect(themes.replaceAll(/ +/g, " ")).toBe(
    "\n| Theme | Records |\n| ---------------------- | ------- |\n| Late, missing and away | " +
      "6 |\n| Money and goods | 6 to 9 |\n\n1 theme not shown. Not shown does not mean none.\n",
  );
  expect(overlaps.match(/^- .*$/gm)?.map((line) => line.replace(/^.*\] (?=At most)/, ""))).toEqual([
    "At most 1 record stands in more than one of their numbers.",
    "At most 2 records stand in more than one of their numbers.",
  ]);
  expect(overlaps).toContain(`- ${york.overlaps[0]!.what} [`);
});

test("two of each thing hidden, and tables by the column that names their rows", () => {
  const twice = {
    bounds: [...FIGURES.bounds, FIGURES.bounds[1]],
    rows: [...FIGURES.rows, FIGURES.rows[1]],
    themes: [...FIGURES.themes, FIGURES.themes[2]],
    overlaps: [],
  };
  const month = { month: "not-recorded", records: 2, ...twice };
  const written = page({
    months: [month, { ...month, month: "2026-03" }],
    total: { records: 4, ...twice },
  });
  for (const heading of [
    "All months together: 4 records counted",
    "Month not recorded: 2 records counted",
    "March 2026: 2 records counted",
  ]) {
    expect(part(written, heading).match(/^\d+ .* not shown\./gm)).toEqual([
      "2 pairs of bounds not shown.",
      "2 rows not shown.",
      "2 themes not shown.",
    ]);
  }
  const html = renderCaseload(
    { ...summariseCaseload([]), months: [month], total: month } as unknown as CaseloadSummary,
    "html",
  );
  expect([...html.matchAll(/<th scope="row">([^<]*)</g)].map(([, words]) => words)).toEqual([
    "No risk",
    CELLS[1]![1]!,
    "Late, missing and away",
    "Money and goods",
  ]);
});

test("all months together are counted in the singular, too", () => {
  const month = { month: "2026-03", records: 1, ...FIGURES };
  expect(
    page({ months: [month, { ...month, month: "2026-04" }], total: { records: 1, ...FIGURES } }),
  ).toContain("## All months together: 1 record counted\n");
});

test("no month is said to have nothing where one has", () => {
  expect(
    page({
      months: [{ month: "2026-03", records: 1, ...FIGURES }],
      total: { records: 1, ...FIGURES },
    }),
  ).not.toContain("No month has anything to show.");
});

test("where no theme is shown there is no table of any, and a row of another edition has its id", () => {
  const none = {
    ...FIGURES,
    rows: [{ ...FIGURES.rows[0]!, indicator: "a-row-of-theirs" }],
    themes: [FIGURES.themes[2]!],
  };
  const written = page({
    months: [{ month: "2026-03", records: 1, ...none }],
    total: { records: 1, ...none },
  });
  expect(written).not.toContain("| Theme");
  expect(written).toMatch(/\| Escalating Concerns +\| a-row-of-theirs +\|/);
});
