// 1.16, 5.1 · screenings side by side as people read them.

import { describe, expect, test } from "vitest";
import { parseScreening, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import { renderCombination } from "../../src/render/combination.js";
import { combineScreenings } from "../../src/side-by-side/combine.js";
import { HOSTILE, harmless } from "./hostile-words.js";
import { PIN } from "./records.js";

const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));

function screening(fields: object): Screening {
  const parsed = parseScreening({ edition: PIN, answers: {}, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function rendered(all: readonly object[], format: (typeof FORMATS)[number] = "text"): string {
  const result = combineScreenings(all.map(screening));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return renderCombination(result.value, format);
}

const text = (...all: object[]): string => rendered(all).replaceAll(/\s+/g, " ");

const NURSE = {
  completedOn: "2026-03-03",
  completedBy: { role: "school nurse" },
  immediateDanger: "yes",
  answers: {
    ...ALL_NO,
    clipping: "not-known",
    "late-or-missing": {
      answer: "yes",
      signs: ["going-missing"],
      basis: ["observed", "heard"],
      observedOn: "2026-02",
      note: "Twice in one week.",
    },
  },
};
const WORKER = {
  completedOn: "2026-03-05",
  completedBy: { role: "youth worker" },
  answers: {
    "late-or-missing": { answer: "no", signs: ["going-missing"] },
    "gang-association": "no",
    "older-partner": "not-known",
  },
};

describe("1.16 · screenings side by side", () => {
  test("conflicts come first, with every answer, its basis, its dates, its note and who gave it", () => {
    expect(rendered([NURSE, WORKER], "markdown")).toContain(
      "## Answered Yes by one and No by another\n\n" +
        "- Read as Yes. Emerging Concerns, row 1: Regularly coming home late or going missing \\[Screening " +
        "Tool, line 233]\n" +
        "  - Screening 1, school nurse: Yes; how it is known: observed, heard; when: 2026-02; note: Twice in " +
        "one week.\n" +
        "  - Screening 2, youth worker: No, but a sign is noted\n" +
        "  - noted by Screening 1, Screening 2: going missing\n",
    );
  });

  test("a note of spaces is none", () => {
    expect(text({ answers: { clipping: { answer: "yes", note: " \n" } } })).not.toContain("note:");
  });

  test("agreement, what several or one know and what nobody knows have a heading each, in this order", () => {
    const headings = rendered(
      [NURSE, WORKER, { answers: { "gang-association": "no", "reduced-contact": "no" } }],
      "markdown",
    ).match(/^## Answered.*$/gm);
    expect(headings).toEqual([
      "## Answered Yes by one and No by another",
      "## Answered alike by all",
      "## Answered alike by several, left open by others",
      "## Answered by one only",
      "## Answered by nobody",
    ]);
  });

  test("who left a row open could answer it", () => {
    const markdown = rendered([NURSE, WORKER, { completedBy: {}, answers: ALL_NO }], "markdown");
    expect(markdown).toContain(
      "## Rows still open, by who left them open and could answer\n\n- Screening 1, school nurse\n  - " +
        "Escalating Concerns, row 3: ‘Clipping’ i.e.,",
    );
    expect(markdown).toContain(
      "- Screening 2, youth worker\n  - Escalating Concerns, row 3: ‘Clipping’",
    );
    expect(markdown.split("## Rows still open")[1]).not.toContain("- Screening 3");
  });

  test("the bounds together stand first and those of each screening under it", () => {
    expect(text(NURSE, WORKER)).toContain(
      "Together: Indicative level from the rows answered Yes: Emerging Concerns. The level could reach " +
        "Escalating Concerns. The level indicated is the highest section",
    );
    expect(text(NURSE, WORKER)).toContain(
      "- Screening 2, completed on 2026-03-05, by youth worker - Undetermined: no row is answered Yes, and " +
        "rows are open. The level could reach Significant Concerns.",
    );
    expect(text({})).toContain(
      "- Screening 1, completed on a day that is not recorded, by someone not named",
    );
  });

  test("danger recorded by any stands before all but the emergency notice", () => {
    expect(text(NURSE, WORKER)).toContain(
      "SCREENINGS SIDE BY SIDE ======================= Immediate danger is recorded on at least one of these " +
        "screenings. Together:",
    );
    expect(text(WORKER)).not.toContain("Immediate danger is recorded");
  });

  test("cautions of the tool and of setting side by side are told, with the row they speak of", () => {
    expect(text(NURSE, WORKER)).toContain(
      "neither is called wrong. Those who answered can look at it together, as far as each may tell the other " +
        "what they know. [1.16, lines 94–102; 5.1, lines 150–155; 8.8, line 326]",
    );
    expect(text(WORKER)).toContain(
      "Neither the sign nor the answer has been changed. [Screening Tool, line 232] (known issue I-06) Row: " +
        "Emerging Concerns, row 1:",
    );
  });

  test("actions of the level indicated are for discussion, and those printed elsewhere stand apart", () => {
    expect(text(NURSE)).toContain(
      "Listed in the guidance at Emerging Concerns, to discuss with your lead",
    );
    expect(text(NURSE)).toContain(
      "Listed at other levels, not repeated here: consider with your lead",
    );
    expect(text({ answers: ALL_NO })).not.toMatch(/Listed in the guidance|lists no actions/);
    const result = combineScreenings([screening(NURSE)]);
    expect(
      result.ok && renderCombination({ ...result.value, atOtherLevels: [] }, "text"),
    ).not.toContain("Listed at other levels");
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = rendered([NURSE, WORKER], format)
      .replace(/^[\s\S]*<body>/, "")
      .replaceAll(/<[^>]*>|\*/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });
});

describe("1.11 · words of a screening stay words", () => {
  const written = (words: string): string =>
    rendered(
      [
        {
          completedBy: { name: words, role: words, organisation: words },
          answers: { clipping: { answer: "yes", note: words } },
        },
        { answers: { clipping: "no" } },
      ],
      "html",
    );

  test.each(Object.entries(HOSTILE))("%s", (_, words) => {
    expect(written(words).match(/<[^>]*>/g)).toEqual(written(harmless(words)).match(/<[^>]*>/g));
  });
});
