// 7.4, 7.8, 10.14 · a timeline as people read it.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { FORMATS } from "../../../src/render/format/options.js";
import type { As } from "../../../src/render/format/options.js";
import { rowName } from "../../../src/render/names.js";
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

const flat = (timeline: Timeline, as: As = "text"): string =>
  renderTimeline(timeline, as).replaceAll(/\s+/g, " ");

const name = (id: string): string => rowName(york, id);

describe("7.4 · a timeline in words", () => {
  test("says from when to when, and numbers the records", () => {
    expect(flat(THREE)).toContain(
      "3 records from 14 January 2026 to 15 July 2026, over 182 days. Records are numbered by date.",
    );
    expect(flat(ONE_DATE)).toContain("3 records, all of 14 January 2026.");
    expect(flat(timelineOf(on("2026-01-14", {})))).toContain("1 record of 14 January 2026.");
    expect(flat(timelineOf())).toContain("No record has a date. Records are numbered by date. ");
    expect(renderTimeline(timelineOf(), "markdown")).not.toMatch(/## (?:Records\n|Rows)/);
    expect(flat(timelineOf(on("2026-01-14", {}), on("2026-01-15", {})))).toContain(
      "2 records from 14 January 2026 to 15 January 2026, over 1 day.",
    );
    expect(flat(timelineOf(on("2026-01-14", {}), on("2026-01-15", {})))).toContain(
      "Record: 2: 15 January 2026, 1 day after record 1 ",
    );
  });

  test("the reference and the days stand under the title", () => {
    const child = { subject: { reference: "FICTIONAL-0001" } };
    expect(flat(timelineOf(on("2026-01-14", {}, child), on("2026-02-14", {}, child)))).toContain(
      "====== Record: FICTIONAL-0001 · 14 January 2026 to 14 February 2026 2 records",
    );
  });

  test("the judgement made last and the latest level stand first, and people decide", () => {
    expect(flat(THREE)).toContain(
      "Judgement and level ------------------- - Judged last: Significant Concerns, by designated safeguarding " +
        "lead, 20 April 2026. - Latest record, Record 3 (15 July 2026 · someone not named): Significant " +
        "Concerns. The guidance has no counting rule. You decide, with your Child Protection lead. [1]",
    );
    expect(flat(timelineOf(on("2026-01-14", {})))).toContain(
      "- No judgement is recorded. - Latest",
    );
  });

  test("has a line for each record: the days since the one before, the bound, and the judgement apart from it", () => {
    const text = flat(THREE);
    expect(text).toContain(
      "Record: 1: 14 January 2026 Level from the rows: Escalating Concerns Judgement: None recorded",
    );
    expect(text).toContain(
      "Record: 2: 15 April 2026, 91 days after record 1 Level from the rows: Escalating Concerns; could reach " +
        "Significant Concerns Judgement: Significant Concerns, by designated safeguarding lead, 20 April 2026",
    );
  });

  test.each([
    ["gang-association", "1: Yes · 2–3: still Yes"],
    ["late-or-missing", "1: Yes · 2: now No · 3: Yes again"],
    ["clipping", "1: Yes · 2–3: Not known, last answered Yes at 1"],
    [
      "older-partner",
      "1: Yes · 2: Not known, last answered Yes at 1 · 3: now No, open before it at 2",
    ],
    ["school-attendance", "1: Yes · 2: now No · 3: No"],
    ["mental-health-and-emotional-harm", "1: No · 2: Not known · 3: Yes, new, open before it at 2"],
  ])("%s: %s", (id, times) => {
    expect(`${flat(THREE)} `).toContain(`Row: ${name(id)} Record by record: ${times} `);
  });

  test("names a gap of several records", () => {
    const told = timelineOf(
      ...["yes", "not-known", undefined, "yes"].map((answer, month) =>
        on(`2026-0${month + 1}-01`, answer === undefined ? {} : { clipping: answer }),
      ),
    );
    expect(flat(told)).toContain(
      "1: Yes · 2: Not known, last answered Yes at 1 · 3: Not answered, last answered Yes at 1 · 4: still Yes, " +
        "open before it at 2–3",
    );
  });

  test("names the rows that were not answered and those that were No at every record: open first", () => {
    const told = timelineOf(
      on("2026-01-14", { clipping: "no" }),
      on("2026-02-14", { clipping: "no", "gang-association": "no" }),
    );
    const [, never = "", no = ""] = flat(told).split(
      /Not answered at any record: |No at every record: /,
    );
    expect(never.split(" · ")).toHaveLength(36);
    expect(no).toMatch(new RegExp(`^${name("clipping").slice(0, 8)}`));
    expect(no.split("Check ---")[0]).not.toContain(name("gang-association"));
    expect(flat(told)).toContain("1: Not answered · 2: No");
  });

  test("the printed words of a row stand once, where its answer changed", () => {
    const print = flat(THREE).split("Rows that changed, as printed")[1] ?? "";
    expect(print).toContain("Has a significantly older boyfriend/girlfriend [");
    expect(print).not.toContain("Gang association or membership [");
  });

  test("has a line for each theme that was Yes or not known", () => {
    const text = flat(THREE);
    expect(text).toContain("Theme: Offending and gangs Record by record: 1: Yes · 2–3: still Yes");
    expect(text).toContain(
      "Theme: Late, missing and away Record by record: 1: Yes · 2: now No · 3: Yes again",
    );
    expect(text).not.toContain("Theme: Online contact");
  });

  test("1.17 · danger stands before the title, with whose it is", () => {
    const first = (timeline: Timeline): string =>
      flat(timeline).split("TIMELINE OF SCREENINGS")[0] ?? "";
    expect(first(ONE_DATE)).toContain(
      "Immediate danger is recorded: Record 3 (14 January 2026 · someone not named).",
    );
    expect(
      first(
        timelineOf(
          on(
            "2026-01-14",
            {},
            {
              immediateDanger: "yes",
              subject: { reference: "FICTIONAL-0001" },
              completedBy: { role: "youth worker" },
            },
          ),
        ),
      ),
    ).toContain(
      "Immediate danger is recorded: Record 1 (FICTIONAL-0001 · 14 January 2026 · youth worker).",
    );
    expect(first(THREE)).not.toContain("Immediate danger");
    expect(
      first(
        timelineOf(
          on(undefined, {}, { immediateDanger: "not-known" }),
          on(undefined, { clipping: "no" }),
        ),
      ),
    ).toContain(
      "is recorded as not known: Record without a date (date not recorded · someone not named).",
    );
  });

  test("a record without a date is listed apart with what it says", () => {
    expect(flat(ONE_DATE)).toContain(
      "Records without a date ---------------------- - Record without a date (date not recorded · someone not " +
        "named) - Level from the rows: Escalating Concerns; could reach Significant Concerns - Yes: " +
        `${name("clipping")} - Not known: ${name("gang-association")} - Other rows: 1 No, 35 not answered. ` +
        "- Judged on a record without a date: Emerging Concerns, by A. Example, 1 February 2026",
    );
  });

  test("cautions name the records they speak of, and what holds of every timeline stands last", () => {
    expect(flat(ONE_DATE)).toMatch(
      /Check -+ - Records of one date stand in the order in which they were handed in\..* \[\d+\] Records 1, 2, 3\. - /,
    );
    expect(flat(THREE)).toContain("10.14, line 387; 7.3, line 186; known issue I-43");
  });

  test("what comes next is for people: a date for the review, and the four aims of 7.8", () => {
    expect(flat(THREE)).toMatch(/Record and review -+ - Set .*review.* \[2\] - .* \[3\]/);
  });
});

describe("a summary", () => {
  const summary = (timeline: Timeline): string =>
    flat(timeline, { format: "text", detail: "summary" });

  test("says what each row is at the latest record, in short names", () => {
    expect(summary(THREE)).toContain(
      "At the latest record -------------------- " +
        `- Yes, new: ${name("mental-health-and-emotional-harm")} ` +
        `- Yes again: ${name("late-or-missing")} ` +
        `- Still Yes: ${name("gang-association")} ` +
        `- Open, last answered Yes: ${name("clipping")} ` +
        `- Now No: ${name("older-partner")}`,
    );
    expect(summary(timelineOf(on("2026-01-14", { clipping: "yes" })))).toContain(
      `- Yes: ${name("clipping")} - 37 other rows are open.`,
    );
  });

  test("has the latest records, and says how many are earlier", () => {
    expect(summary(FORTY)).toContain("The whole document has 37 earlier records. Record: 38: ");
    expect(summary(THREE)).not.toContain("earlier record");
    expect(summary(THREE)).toContain("Record: 2: 15 April 2026 Level");
  });

  test("has no drawing", () => {
    expect(renderTimeline(THREE, { format: "html", detail: "summary" })).not.toContain("<svg");
  });
});

describe("what is never said", () => {
  test("the name of a level where no row is Yes", () => {
    const told = flat(
      timelineOf(on("2026-01-14", ALL_NO), on("2026-02-14", { ...ALL_NO, clipping: "not-known" })),
    );
    expect(told).toContain(
      "Level from the rows: No indicators recorded, which does not mean that there is no risk Judgement",
    );
    expect(told).toContain(
      "Level from the rows: No row is Yes yet; could reach Escalating Concerns Judgement",
    );
    expect(told).not.toContain("No risk");
  });

  test.each(TIMELINES)("a verdict: %s", (_, timeline) => {
    const ours = flat(timeline).replaceAll("Reduced contact", "");
    expect(
      ours.match(/improv|worse|better|reduced|score|per cent|%|escalated|progress|ended/i),
    ).toBeNull();
  });
});

describe("in each format", () => {
  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = renderTimeline(THREE, format)
      .replace(/^[\s\S]*<body[^>]*>/, "")
      .replaceAll(/<[^>]*>|\*/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });

  test("a page of HTML has the drawing after the tables that say the same, and the others have none", () => {
    const html = renderTimeline(THREE, "html");
    expect(html.indexOf("<svg")).toBeGreaterThan(html.lastIndexOf("</table>"));
    expect(html).toContain("The tables before it say the same in words.");
    expect(renderTimeline(THREE, "text")).not.toContain("Drawing");
    expect(renderTimeline(THREE, "markdown")).not.toMatch(/Drawing|svg/);
    expect(renderTimeline(timelineOf(), "html")).not.toContain("<svg");
  });

  test("the drawing keeps the size of its text and scrolls by keyboard too, without a notice of its own", () => {
    const html = renderTimeline(THREE, "html");
    expect(html).toMatch(
      /<h2>Drawing<\/h2>\n<div class="drawing" role="region" aria-label="Drawing" tabindex="0"><svg [^>]*width="720" viewBox="0 0 720 /,
    );
    expect(html).toContain(".drawing { overflow-x: auto; }");
    expect(/<text[^>]*>([^<]*)</.exec(html)?.[1]).toBe(
      "3 records from 14 January 2026 to 15 July 2026, over 182 days.",
    );
  });

  test("tables over time are marked as that", () => {
    const html = renderTimeline(THREE, "html");
    expect(html.match(/<table class="over-time">/g)).toHaveLength(5);
    expect(html).toContain(
      '<th scope="col">Record</th>\n<th scope="col">Level from the rows</th>\n<th scope="col">Judgement</th>',
    );
    expect(html).toContain('<th scope="col">Theme</th>\n<th scope="col">Record by record</th>');
    expect(html).toContain('<th scope="row">1: 14 January 2026</th>');
  });

  test("a record that several judged has each of them", () => {
    const [first] = THREE.judgement;
    expect(flat({ ...THREE, judgement: [first!, { ...first!, level: "emerging" }] })).toContain(
      "Judgement: Significant Concerns, by designated safeguarding lead, 20 April 2026 · Emerging Concerns, by ",
    );
  });

  test("forty records are all told", () => {
    const text = flat(FORTY);
    for (let record = 1; record <= 40; record += 1)
      expect(text).toMatch(new RegExp(`Record: ${record}: \\d+ \\w+ 20`));
  });
});

describe("words of a record stay words", () => {
  test.each(Object.entries(HOSTILE))("%s", (_, words) => {
    const [plain, told] = [timelineWith(harmless(words)), timelineWith(words)];
    const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
    expect(tagsOf(renderTimeline(told, "html"))).toEqual(tagsOf(renderTimeline(plain, "html")));
    const marksOf = (text: string): string[] =>
      text
        .split("\n")
        .filter((line) => /^(?:#|[-=~]{3}|\s*\|)/.test(line))
        // A row of a table may hold the words. It has as many cells.
        .map((line) =>
          line.startsWith("|") ? `${line.split(/(?<!\\)\|/).length - 2} cells` : line,
        );
    for (const format of ["text", "markdown"] as const)
      expect(marksOf(renderTimeline(told, format))).toEqual(marksOf(renderTimeline(plain, format)));
    for (const format of FORMATS)
      expect(renderTimeline(told, format)).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}]/u);
  });

  test("only the reference, and who completed or judged, is told of a record's own words", () => {
    const text = renderTimeline(timelineWith("Xyzzy"), "text");
    expect(
      new Set(text.match(/^.*Xyzzy.*$/gm)?.map((line) => line.replaceAll(/\d+/g, "0"))),
    ).toEqual(
      new Set([
        "Record: Xyzzy · Xyzzy. · 0 March 0 to 0 April 0",
        "- Judged last: Escalating Concerns, by Xyzzy, Xyzzy, Xyzzy, 0 March 0.",
        "- Latest record, Record 0 (Xyzzy. · 0 April 0 · someone not named): No",
        "Judgement: Escalating Concerns, by Xyzzy, Xyzzy, Xyzzy, 0 March 0",
      ]),
    );
  });
});
