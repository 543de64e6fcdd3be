// 7.4 · a comparison as people read it.

import { describe, expect, test } from "vitest";
import { parseScreening, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import { renderComparison } from "../../src/render/comparison.js";
import { compareScreenings } from "../../src/side-by-side/compare.js";
import { PIN } from "./records.js";

const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));

function screening(fields: object): Screening {
  const parsed = parseScreening({ edition: PIN, answers: {}, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function rendered(
  earlier: object,
  later: object,
  format: (typeof FORMATS)[number] = "text",
): string {
  const result = compareScreenings(screening(earlier), screening(later));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return renderComparison(result.value, format);
}

const text = (earlier: object, later: object): string =>
  rendered(earlier, later).replaceAll(/\s+/g, " ");

const EARLIER = {
  completedOn: "2026-01-14",
  completedBy: { role: "youth justice worker" },
  immediateDanger: "yes",
  answers: {
    ...ALL_NO,
    "late-or-missing": { answer: "yes", signs: ["going-missing"] },
    "unaccounted-money-or-goods": "yes",
    "gang-association": "yes",
  },
};
const LATER = {
  completedOn: "2026-04-15",
  answers: {
    ...ALL_NO,
    "late-or-missing": { answer: "yes", signs: ["regularly-late-home"] },
    "gang-association": "not-known",
  },
};

describe("7.4 · what changed", () => {
  test("stands first in one sentence, with the days between", () => {
    expect(text(EARLIER, LATER)).toContain(
      "Since 2026-01-14: 1 row changed from Yes to No, 1 from Yes to not known. 91 days lie between the two.",
    );
  });

  test("each kind is a heading over its rows in their printed words", () => {
    const markdown = rendered(EARLIER, LATER, "markdown");
    expect(markdown).toContain(
      "### 1 row changed from Yes to not known.\n\n- Escalating Concerns, row 12: Gang association or " +
        "membership \\[Screening Tool, line 262]\n" +
        "  - It was Yes and is not known. Whether it still holds is open.\n",
    );
    expect(markdown).toContain(
      "## Same answer, other signs noted\n\n- Emerging Concerns, row 1: Regularly coming home late or going " +
        "missing \\[Screening Tool, line 233]\n" +
        "  - It was Yes and is Yes.\n  - newly noted: Regularly coming home late\n  - no longer noted, which " +
        "does not say that it is gone: going missing\n",
    );
    expect(markdown).toContain(
      "| Escalating Concerns, row 12: Gang association or membership \\[Screening Tool, line 262] ",
    );
    expect(markdown.match(/^\| .*row \d+:/gm)).toHaveLength(38);
    expect(rendered(EARLIER, LATER, "html").match(/<th scope="row">[^<]*row \d+:/g)).toHaveLength(
      38,
    );
  });

  test("a row stands under the one change that it is", () => {
    const earlier = {
      answers: { clipping: "yes", "older-partner": "yes", "gang-association": "no" },
    };
    const later = {
      answers: { clipping: "no", "older-partner": "not-known", "gang-association": "not-known" },
    };
    const changes = rendered(earlier, later, "markdown")
      .split("## Every row")[0]
      ?.match(/^### .*$|row \d+/gm);
    expect(changes).toEqual([
      "### 1 row changed from Yes to No.",
      "row 3",
      "### 1 row changed from Yes to not known.",
      "row 6",
      "### 1 row changed from No to not known.",
      "row 12",
    ]);
    expect(rendered(earlier, later)).toContain("Earlier: No\nLater: Not known\n");
  });

  test("bounds, numbers, danger and who screened stand side by side", () => {
    expect(text(EARLIER, LATER)).toContain(
      "- Earlier: completed on 2026-01-14, by youth justice worker - Indicative level from the rows answered " +
        "Yes: Escalating Concerns. " +
        "- Rows: 3 yes, 35 no, 0 not known, 0 not answered. Signs noted: 1. No level follows from these " +
        "numbers. - Immediate danger: Yes",
    );
    expect(text(EARLIER, LATER)).toContain(
      "- Later: completed on 2026-04-15, by someone not named - Indicative level from the rows answered Yes: " +
        "Emerging Concerns. The level could reach Escalating Concerns. " +
        "- Rows: 1 yes, 36 no, 1 not known, 0 not answered.",
    );
    expect(text(EARLIER, LATER)).toContain(
      "Immediate danger is recorded on the earlier screening.",
    );
    expect(text({}, { immediateDanger: "yes" })).toContain(
      "Immediate danger is recorded on the later screening.",
    );
    expect(text({}, {})).not.toContain("is recorded on the");
  });

  test("the name No risk is shown for no screening", () => {
    expect(text({}, { answers: ALL_NO })).toContain(
      "Undetermined: no row is answered Yes, and rows are open. The level could reach Significant Concerns.",
    );
    expect(text({}, { answers: ALL_NO })).toContain(
      "No indicators recorded. This does not mean there is no risk. The list is not exhaustive.",
    );
    expect(text({}, { answers: ALL_NO })).not.toMatch(/level[^.]*: No risk/);
  });

  test("cautions have their place, their known issues and their row", () => {
    expect(text(EARLIER, LATER)).toContain(
      "is for people to say and to discuss. [7.4, line 187; 7.7, line 202; 7.8, lines 204–209]",
    );
    expect(text(EARLIER, LATER)).toContain(
      "Nothing here matches children. [Screening Tool, lines 229–232, 292] (known issue I-11)",
    );
    expect(
      text({ answers: { "late-or-missing": { answer: "no", signs: ["going-missing"] } } }, {}),
    ).toContain("(known issue I-06) Row: Emerging Concerns, row 1: Regularly coming home late");
    expect(
      text({ answers: { "changed-contacts": "yes", "reduced-contact": "yes" } }, {}),
    ).toContain("Where changes may rest on one fact");
  });

  test.each([
    ["2026-01-14", "2026-01-15", "1 day lies between the two."],
    ["2026-01-14", "2026-01-14", "Both are of one day."],
    ["2026-01-16", "2026-01-14", "By their dates the second is the older, by 2 days."],
    ["2026-01-15", "2026-01-14", "By their dates the second is the older, by 1 day."],
    ["2026-01-14", undefined, "How long lies between them is not recorded."],
  ])("%s and %s: %s", (earlier, later, sentence) => {
    expect(text({ completedOn: earlier }, { completedOn: later })).toContain(sentence);
  });

  test("nothing changed is told as that", () => {
    expect(text({}, {})).toContain("Changed answers --------------- No answer changed.");
  });

  test("no verdict is given", () => {
    expect(text(EARLIER, LATER)).not.toMatch(
      /improv|better|worse|reduced (?!contact)|progress|score|%/i,
    );
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = rendered(EARLIER, LATER, format)
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

test("under an edition that lacks a row its id is shown", () => {
  const result = compareScreenings(screening({ answers: { clipping: "yes" } }), screening({}));
  expect(
    result.ok && renderComparison(result.value, "text", { ...york, indicators: [] }),
  ).toContain("- clipping\n");
});
