// 7.4, 7.8, 10.14 · a timeline as people read it.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import { renderTimeline } from "../../../src/render/timeline/page.js";
import type { Timeline } from "../../../src/timeline/model.js";
import { HOSTILE, harmless } from "../hostile-words.js";
import {
  ALL_NO,
  FORTY,
  ONE_DATE,
  THREE,
  TIMELINES,
  on,
  timelineOf,
  timelineWith,
} from "./timelines.js";

const flat = (timeline: Timeline, format: Format = "text"): string =>
  renderTimeline(timeline, format).replaceAll(/\s+/g, " ");

describe("7.4 · a timeline in words", () => {
  test("says from when to when, and numbers the records", () => {
    expect(flat(THREE)).toContain(
      "3 records from 2026-01-14 to 2026-07-15, over 182 days. Records are numbered by date.",
    );
    expect(flat(ONE_DATE)).toContain("3 records, all of 2026-01-14.");
    expect(flat(timelineOf(on("2026-01-14", {})))).toContain("1 record of 2026-01-14.");
    expect(flat(timelineOf())).toContain("No record has a date. Records are numbered by date. ");
    expect(renderTimeline(timelineOf(), "markdown")).not.toMatch(/## (?:Records\n|Rows)/);
    expect(flat(timelineOf(on("2026-01-14", {}), on("2026-01-15", {})))).toContain(
      "2 records from 2026-01-14 to 2026-01-15, over 1 day.",
    );
    expect(flat(timelineOf(on("2026-01-14", {}), on("2026-01-15", {})))).toContain(
      "Record: 2: 2026-01-15, 1 day after record 1 ",
    );
  });

  test("has a line for each record: the days since the one before, the bound, and the judgement apart from it", () => {
    const text = flat(THREE);
    expect(text).toContain(
      "Record: 1: 2026-01-14 Indicative level: Escalating Concerns Judgement: None recorded",
    );
    expect(text).toContain(
      "Record: 2: 2026-04-15, 91 days after record 1 Indicative level: Escalating Concerns; could reach " +
        "Significant Concerns Judgement: Significant Concerns",
    );
    expect(text).toContain(
      "Judgements recorded ------------------- - 2026-04-20, on record 2: Significant Concerns, judged by " +
        "designated safeguarding lead",
    );
  });

  test.each([
    ["Escalating Concerns, row 12", "1: Yes; 2–3: Yes, continuing"],
    ["Emerging Concerns, row 1", "1: Yes; 2: No, ended; 3: Yes, reopened"],
    ["Escalating Concerns, row 3", "1: Yes; 2–3: Not known, last answered Yes at 1"],
    [
      "Escalating Concerns, row 6",
      "1: Yes; 2: Not known, last answered Yes at 1; 3: No, ended, open before it at 2",
    ],
    ["Escalating Concerns, row 14", "1: Yes; 2: No, ended; 3: No"],
    ["Significant Concerns, row 12", "1: No; 2: Not known; 3: Yes, new, open before it at 2"],
  ])("%s: %s", (place, times) => {
    const after = flat(THREE).split(`Row: ${place}: `)[1] ?? "";
    expect(
      after.slice(after.indexOf("Record by record: ")).startsWith(`Record by record: ${times} `),
    ).toBe(true);
  });

  test("names a gap of several records", () => {
    const told = timelineOf(
      ...["yes", "not-known", undefined, "yes"].map((answer, month) =>
        on(`2026-0${month + 1}-01`, answer === undefined ? {} : { clipping: answer }),
      ),
    );
    expect(flat(told)).toContain(
      "1: Yes; 2: Not known, last answered Yes at 1; 3: Not answered, last answered Yes at 1; 4: Yes, " +
        "continuing, open before it at 2–3",
    );
  });

  test("names the rows that were No, and those that were not answered, at every record", () => {
    const told = timelineOf(
      on("2026-01-14", { clipping: "no" }),
      on("2026-02-14", { clipping: "no", "gang-association": "no" }),
    );
    const [, no = "", never = ""] = flat(told).split(
      /Rows answered No at every record|Rows not answered at any record/,
    );
    expect(no).toContain("Escalating Concerns, row 3:");
    expect(no).not.toContain("row 12:");
    expect(never.match(/- \w+ Concerns, row/g)).toHaveLength(36);
    expect(flat(told)).toContain("1: Not answered; 2: No");
  });

  test("has a line for each theme that was Yes or not known", () => {
    const text = flat(THREE);
    expect(text).toContain(
      "Theme: Offending and gangs Record by record: 1: Yes; 2–3: Yes, continuing",
    );
    expect(text).toContain(
      "Theme: Late, missing and away Record by record: 1: Yes; 2: No, ended; 3: Yes, reopened",
    );
    expect(text).not.toContain("Theme: Online contact");
  });

  test("immediate danger stands under the title, where it is recorded", () => {
    expect(flat(ONE_DATE)).toContain("Immediate danger is recorded on record 3, of 2026-01-14.");
    expect(flat(THREE)).not.toContain("Immediate danger");
    expect(
      flat(
        timelineOf(
          on(undefined, {}, { immediateDanger: "yes" }),
          on(undefined, { clipping: "no" }),
        ),
      ),
    ).toContain("Immediate danger is recorded on a record without a date.");
    expect(flat(timelineOf(on(undefined, {}), on("2026-01-14", {})))).not.toContain(
      "Immediate danger is recorded",
    );
  });

  test("a record without a date is listed apart with what it says", () => {
    expect(flat(ONE_DATE)).toMatch(
      /Records without a date -+ - Indicative level: Escalating Concerns; could reach Significant Concerns - Yes: Escalating Concerns, row 3: [^-]* - Not known: Escalating Concerns, row 12: Gang association or membership \[[^\]]*\] - Other rows: 1 No, 35 not answered\./,
    );
    expect(flat(ONE_DATE)).toContain(
      "- 2026-02-01, on a record without a date: Emerging Concerns, judged by A. Example",
    );
  });

  test("cautions name the records they speak of", () => {
    expect(flat(ONE_DATE)).toMatch(
      /Records of one date stand in the order in which they were handed in\. .* \(known issue I-11\) Records: 1, 2, 3\./,
    );
    expect(flat(THREE)).toContain(
      "prints none. [10.14, line 387; 7.3, line 186] (known issue I-43)",
    );
  });

  test("what comes next is for people: a date for the review, and the four aims of 7.8", () => {
    expect(flat(THREE)).toMatch(
      /What to do next -+ - Set a date for the next review .* \[7\.8, lines 204–209\]/,
    );
  });
});

describe("what is never said", () => {
  test("the name of a level where no row is Yes", () => {
    const told = flat(
      timelineOf(on("2026-01-14", ALL_NO), on("2026-02-14", { ...ALL_NO, clipping: "not-known" })),
    );
    expect(told).toContain(
      "Indicative level: No indicators recorded, which does not mean that there is no risk Judgement",
    );
    expect(told).toContain(
      "Indicative level: Undetermined; could reach Escalating Concerns Judgement",
    );
    expect(told.replaceAll(york.indicationRule.text, "")).not.toContain("No risk");
  });

  test.each(TIMELINES)("a verdict: %s", (_, timeline) => {
    const ours = flat(timeline).replaceAll("Reduced contact", "");
    expect(
      ours.match(/improv|worse|better|reduced|score|per cent|%|escalated|progress/i),
    ).toBeNull();
  });
});

describe("in each format", () => {
  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = renderTimeline(THREE, format)
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

  test("a page of HTML has the drawing before the tables that say the same, and the others have none", () => {
    const html = renderTimeline(THREE, "html");
    expect(html.indexOf("<svg")).toBeGreaterThan(html.indexOf("<h2>Cautions</h2>"));
    expect(html.indexOf("<table")).toBeGreaterThan(html.indexOf("</svg>"));
    expect(html).toContain("The tables that follow say the same in words.");
    expect(renderTimeline(THREE, "text")).not.toContain("Drawing");
    expect(renderTimeline(THREE, "markdown")).not.toMatch(/Drawing|svg/);
    expect(renderTimeline(timelineOf(), "html")).not.toContain("<svg");
  });

  test("a drawing has no notice of its own within a page, and tables over time are marked as that", () => {
    const html = renderTimeline(THREE, "html");
    expect(html).toContain("<h2>Drawing</h2>\n<p><svg");
    expect(/<text[^>]*>([^<]*)</.exec(html)?.[1]).toBe(
      "3 records from 2026-01-14 to 2026-07-15, over 182 days.",
    );
    expect(html.match(/<table class="over-time">/g)).toHaveLength(5);
    expect(html).toContain(
      '<th scope="col">Record</th>\n<th scope="col">Indicative level</th>\n<th scope="col">Judgement</th>',
    );
    expect(html).toContain('<th scope="col">Theme</th>\n<th scope="col">Record by record</th>');
    expect(html).toContain('<th scope="row">1: 2026-01-14</th>');
  });

  test("a record that several judged has each of them", () => {
    const [first] = THREE.judgement;
    expect(flat({ ...THREE, judgement: [first!, { ...first!, level: "emerging" }] })).toContain(
      "Judgement: Significant Concerns, Emerging Concerns",
    );
  });

  test("forty records are all told", () => {
    const text = flat(FORTY);
    for (let record = 1; record <= 40; record += 1) expect(text).toContain(`Record: ${record}: 20`);
  });
});

describe("words of a record stay words", () => {
  test.each(Object.entries(HOSTILE))("%s", (_, words) => {
    const [plain, told] = [timelineWith(harmless(words)), timelineWith(words)];
    const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
    expect(tagsOf(renderTimeline(told, "html"))).toEqual(tagsOf(renderTimeline(plain, "html")));
    const marksOf = (text: string): string[] =>
      text.split("\n").filter((line) => /^(?:#|[-=~]{3}|\s*\|)/.test(line));
    for (const format of ["text", "markdown"] as const)
      expect(marksOf(renderTimeline(told, format))).toEqual(marksOf(renderTimeline(plain, format)));
    for (const format of FORMATS)
      expect(renderTimeline(told, format)).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}]/u);
  });

  test("only who judged is told, and nothing else that a record says in words", () => {
    const text = renderTimeline(timelineWith("Xyzzy"), "text");
    expect(text.match(/Xyzzy/g)).toHaveLength(3);
    expect(text).toContain("judged by Xyzzy, Xyzzy, Xyzzy");
  });
});
