// The first sheet answers four questions for somebody who has ten seconds: is anyone in danger, whom
// to ring, what the level is and who said so, what to do. Read are the urgent box, then headings
// and what is in bold. docs/documents.md says how it was tried.

import { describe, expect, test } from "vitest";
import { pinOf, recordJudgement, screen, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { renderScreening, renderScreeningRecord } from "csae-guidance/render";

const edition = pinOf(york);
const everyNo: Screening["answers"] = Object.fromEntries(
  york.indicators.map(({ id }) => [id, "no" as const]),
);

/** All is fictional. */
const SCREENINGS: Readonly<Record<string, Screening>> = {
  "nothing answered": { edition, answers: {} },
  "danger now": { edition, immediateDanger: "yes", answers: {} },
  "every row No": { edition, immediateDanger: "no", completedOn: "2026-03-12", answers: everyNo },
  "a Yes and open rows": { edition, answers: { "older-partner": "yes" } },
};

/** The words that are skimmed in ten seconds, at eight a second. */
const TEN_SECONDS = 80;

const summary = { format: "markdown", detail: "summary" } as const;
const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** What stands before a phrase, all of it up to the title and then headings and bold alone. */
function readBefore(page: string, phrase: string): string {
  const [box = "", rest = ""] = page.split(/^(?=# )/m);
  if (box.includes(phrase)) return box.split(phrase)[0] ?? "";
  const skimmed = rest
    .split("\n")
    .flatMap((line) => (line.startsWith("#") ? [line] : (/^\*\*.*\*\*/.exec(line) ?? [])))
    .join("\n");
  expect(skimmed).toContain(phrase);
  return skimmed.split(phrase)[0] ?? "";
}

describe.each(Object.entries(SCREENINGS))("%s", (name, screening) => {
  const judged = recordJudgement(screening, {
    level: "emerging",
    by: { role: "school nurse" },
    on: "2026-03-12",
  });
  const pages = [
    renderScreening(screen(screening), { ...summary, screening }),
    ...(judged.ok ? [renderScreeningRecord(judged.value, summary)] : []),
  ];

  test("999 is the first thing, and whether there is danger follows within fifty words", () => {
    for (const page of pages) {
      expect(words(readBefore(page, "999"))).toBeLessThan(18);
      const said =
        name === "danger now"
          ? "someone is in danger now"
          : name === "every row No"
            ? "As recorded on 12 March 2026, nobody was in danger."
            : "It is not recorded if someone is in danger now. Find out.";
      expect(words(readBefore(page, said))).toBeLessThan(50);
    }
  });

  test("the number of Children’s Social Care by day and by night stands in the box", () => {
    for (const page of pages) {
      expect(words(readBefore(page, "01904 551900"))).toBeLessThan(TEN_SECONDS);
      expect(words(readBefore(page, "0300 131 2131"))).toBeLessThan(TEN_SECONDS + 10);
    }
  });

  test("the headings say whether the level is of the rows or of a person, and where what to do stands", () => {
    const [screened = "", record = ""] = pages;
    expect(words(readBefore(screened, "Level by the rows"))).toBeLessThan(12);
    expect(words(readBefore(record, "Judged by school nurse on 12 March 2026"))).toBeLessThan(16);
    for (const page of pages)
      expect(words(readBefore(page, "Record and review"))).toBeLessThan(TEN_SECONDS);
  });
});
