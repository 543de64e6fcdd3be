// A timeline as a drawing: what it holds, what it leaves out, and what each of its marks stands for.

import { beforeEach, describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { rowName } from "../../../src/render/names.js";
import { renderTimelineSvg } from "../../../src/render/timeline/svg.js";
import { HOSTILE } from "../hostile-words.js";
import { PIN, recordOf } from "../records.js";
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

const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
const descriptionOf = (svg: string): string => /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)?.[1] ?? "";

/** What stands in the line of a row, from its name to the next text that is no mark of it. */
const lineOf = (svg: string, name: string): string => {
  const [, after = ""] = svg.split(`>${name}`);
  return after.split(/<text x="10"/)[0] ?? "";
};

describe.each(TIMELINES)("%s", (_, timeline) => {
  let svg: string;
  beforeEach(() => {
    svg = renderTimelineSvg(timeline);
  });

  test("is an image with a title and a description, and the notice is first in the drawing and the description", () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" viewBox="0 0 \d+ \d+" role="img" aria-labelledby="timeline-title" aria-describedby="timeline-desc"/,
    );
    expect(svg).toContain(
      '<title id="timeline-title">Timeline of screenings</title><desc id="timeline-desc">If anyone is in danger now',
    );
    expect(textsOf(svg)[0]).toMatch(/call 999/);
  });

  test("is black on white, and holds nothing that runs, loads or links", () => {
    expect(
      new Set([...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour)),
    ).toEqual(new Set(timeline.records.length > 0 ? ["white", "black", "none"] : ["white"]));
    expect(svg).not.toMatch(
      /<(?:script|style|image|use|a|foreignObject|animate)\b|href|url\(|\son\w+=|style=/,
    );
  });

  test("has words in its texts alone", () => {
    expect(svg.replaceAll(/<(text|title|desc)\b[^>]*>[^<]*<\/\1>/g, "")).not.toMatch(/>[^<]+</);
  });

  test("fits on a page of A4, and every text stands within it", () => {
    const [width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [])
      .slice(1)
      .map(Number);
    expect(height / width).toBeLessThanOrEqual(1.36);
    for (const [, x, y] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)) {
      expect(Number(x)).toBeLessThan(width);
      expect(Number(y)).toBeLessThan(height);
    }
    expect(svg).not.toContain("NaN");
  });
});

describe("what a drawing shows", () => {
  let svg: string;
  beforeEach(() => {
    svg = renderTimelineSvg(THREE);
  });

  test("the number and date of each record and the days between", () => {
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        "3 records from 14 January 2026 to 15 July 2026, over 182 days.",
        "1",
        "2",
        "3",
        "14 January 2026",
        "15 April 2026",
        "15 July 2026",
        "91",
      ]),
    );
  });

  test("two bands of levels by their printed names; no level has a name where no row is Yes", () => {
    const texts = textsOf(svg);
    const band = (title: string): string[] =>
      texts.slice(texts.indexOf(title) + 1, texts.indexOf(title) + 5);
    expect(band("Level, from the rows answered Yes")).toEqual([
      "Significant Concerns",
      "Escalating Concerns",
      "Emerging Concerns",
      "No row answered Yes",
    ]);
    expect(band("Judgement, made by a person")).toEqual([
      "Significant Concerns",
      "Escalating Concerns",
      "Emerging Concerns",
      "No risk",
    ]);
    expect(textsOf(renderTimelineSvg(timelineOf(on("2026-01-14", ALL_NO))))).toContain(
      "Judgement, made by a person: none recorded",
    );
  });

  test("rows under their printed level, by number and short name, and only those that were Yes or not known", () => {
    const texts = textsOf(svg);
    expect(texts.slice(texts.indexOf("Emerging Concerns", 22))).toEqual(
      expect.arrayContaining([
        `1. ${rowName(york, "late-or-missing")}`,
        `12. ${rowName(york, "gang-association")}`,
      ]),
    );
    expect(texts.join(" ")).not.toContain(rowName(york, "sexually-transmitted-infections"));
    expect(texts).toContain("32 rows were No at every record. They are not drawn.");
  });

  test("each answer by its shape, and a line where a Yes continues or is open", () => {
    const gang = lineOf(svg, `12. ${rowName(york, "gang-association")}`);
    expect(gang.match(/<circle [^>]*r="4"/g)).toHaveLength(3);
    expect(gang.match(/stroke-width="2"/g)).toHaveLength(2);
    const older = lineOf(svg, `6. ${rowName(york, "older-partner")}`);
    expect(older.match(/stroke-dasharray="2 2"/g)).toHaveLength(2);
    const late = lineOf(svg, `1. ${rowName(york, "late-or-missing")}`);
    expect(late).not.toContain("dasharray");
    expect(late).toMatch(/<circle .*l8 8m0 -8l-8 8.*l5\.5 5\.5l-5\.5 5\.5l-5\.5 -5\.5z/);
  });

  test("every mark in the key", () => {
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining([
        "Yes",
        "Yes, new",
        "Yes again",
        "Not known",
        "No",
        "Now No",
        "Not answered",
        "Judged by a person",
        "Still Yes",
        "Open after a Yes",
        "Level from the rows",
        "It could reach",
      ]),
    );
  });

  test("danger, and what it leaves out", () => {
    const texts = textsOf(renderTimelineSvg(ONE_DATE));
    expect(texts).toEqual(
      expect.arrayContaining([
        "Immediate danger is recorded on record 3, of 14 January 2026.",
        "1 record has no date. It is not drawn.",
        "1 judgement is on a record without a date. Its level is not drawn.",
      ]),
    );
    expect(
      textsOf(renderTimelineSvg(timelineOf(on(undefined, {}), on(undefined, {})))).slice(-2),
    ).toEqual(["No record has a date.", "2 records have no date. They are not drawn."]);
    const judgedUndated = recordOf(
      { edition: PIN, answers: {} },
      { level: "emerging", by: {}, on: "2026-02-01" },
    );
    expect(textsOf(renderTimelineSvg(timelineOf(judgedUndated, judgedUndated)))).toContain(
      "2 judgements are on records without a date. Their levels are not drawn.",
    );
    expect(
      textsOf(
        renderTimelineSvg(
          timelineOf(
            on("2026-01-14", Object.fromEntries(Object.keys(ALL_NO).map((id) => [id, "yes"]))),
          ),
        ),
      ),
    ).not.toContainEqual(expect.stringContaining("not drawn"));
    expect(
      textsOf(
        renderTimelineSvg(
          timelineOf(
            on("2026-01-14", {
              ...Object.fromEntries(Object.keys(ALL_NO).map((id) => [id, "yes"])),
              clipping: "no",
            }),
          ),
        ),
      ),
    ).toContain("1 row was No at every record. It is not drawn.");
  });

  test("rows that nobody answered are counted apart from rows that are No, and first", () => {
    const notes = (...records: object[]): string[] =>
      textsOf(
        renderTimelineSvg(
          timelineOf(...records.map((answers, month) => on(`2026-0${month + 1}-01`, answers))),
        ),
      ).filter((text) => text.includes("not drawn"));
    expect(notes({ clipping: "yes" })).toEqual([
      "37 rows were not answered at any record. They are not drawn.",
    ]);
    expect(
      notes(
        { clipping: "yes", "older-partner": "no", "gang-association": "no" },
        { "older-partner": "no" },
      ),
    ).toEqual([
      "35 rows were not answered at any record. They are not drawn.",
      "1 row was No at some records and not answered at others. It is not drawn.",
      "1 row was No at every record. It is not drawn.",
    ]);
  });

  test("dates stand upright, and days too where columns are narrow", () => {
    expect(svg.match(/rotate/g)).toHaveLength(3);
    const upright = [...renderTimelineSvg(FORTY).matchAll(/rotate\(-90 [^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(upright).toHaveLength(40 + 39);
    expect(
      renderTimelineSvg(
        timelineOf(...Array.from({ length: 6 }, (_, month) => on(`2026-0${month + 1}-01`, {}))),
      ).match(/rotate/g),
    ).toHaveLength(6);
  });
});

test("what cannot be drawn says so below the notice, a line of its own for each sentence", () => {
  const svg = renderTimelineSvg(undefined as never);
  const sentences = textsOf(svg);
  expect(sentences.slice(-3)).toEqual([
    "This cannot be shown",
    "What was handed in is not what this is made from, or what was asked for is not known. Nothing of it is shown.",
    "That says nothing about the child. Look at the record itself.",
  ]);
  expect(sentences.slice(0, 2)).toEqual([
    expect.stringMatching(/^If anyone is in danger now/),
    expect.stringMatching(/^999: /),
  ]);
  expect([...svg.matchAll(/<text x="10" y="(\d+)"/g)].map(([, y]) => Number(y))).toEqual(
    sentences.map((_, place) => 20 + 18 * place),
  );
  expect(descriptionOf(svg)).toBe(sentences.join(" "));
});

describe("the description", () => {
  test("says in words what is drawn", () => {
    const words = descriptionOf(renderTimelineSvg(THREE));
    expect(words).toContain(
      "Record 2: 15 April 2026, 91 days after record 1. Level from the rows: Escalating Concerns; could reach " +
        "Significant Concerns. Judgement: Significant Concerns.",
    );
    expect(words).toContain(
      `Escalating Concerns: ${rowName(york, "gang-association")}, record by record: 1: Yes · 2–3: still Yes.`,
    );
    expect(words).toContain("32 rows were No at every record. They are not drawn.");
  });
});

describe("a drawing holds no words of a record", () => {
  test.each(Object.entries(HOSTILE))("%s", (_, words) => {
    expect(renderTimelineSvg(timelineWith(words))).toBe(renderTimelineSvg(timelineWith("x")));
  });
});

describe("a drawing is well-formed XML, whatever a label of an overlay holds", () => {
  test.each(
    Object.entries({ ...HOSTILE, "an end of CDATA": "a ]]> b", "no characters": "a\u0001\uFFFE" }),
  )("%s", (_, words) => {
    const odd = {
      ...york,
      levels: york.levels.map((level) =>
        level.id === "escalating" ? { ...level, name: words } : level,
      ),
      display: { clipping: words, escalating: words },
      emergency: { ...york.emergency, text: words },
    };
    const svg = renderTimelineSvg(
      { ...timelineOf(on("2026-01-14", { clipping: "yes" })), emergency: odd.emergency },
      odd,
    );
    expect(svg).not.toContain("]]>");
    expect(svg).not.toMatch(/[^\P{Cc}]|[\p{Cs}\uFFFE\uFFFF]/u);
    expect(svg.replaceAll(/<\/?[a-z]+(?: [a-zA-Z:-]+="[^"<]*")*>/g, "")).not.toMatch(
      /<|&(?!#x[0-9A-F]+;|gt;)/,
    );
    expect(textsOf(svg)).toContain("Level, from the rows answered Yes");
  });
});
