// 10.11 · the plain words: a child of about 9 to 11 can read them, and nothing in them blames.

import readability from "text-readability";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { EASY_READ_WORDS } from "../../src/young-person/index.js";

const ENTRIES = (["explanations", "rows"] as const).flatMap((part) =>
  Object.entries(EASY_READ_WORDS[part]).map(([key, text]) => ({ key: `${part}/${key}`, text })),
);
const HEADINGS = [
  ...Object.values(EASY_READ_WORDS.headings),
  ...Object.values(EASY_READ_WORDS.themes),
];
const ALL = ENTRIES.map(({ text }) => text).join(" ");

describe("a reading age of about 9 to 11", () => {
  // A grade of 4 to 6 is a reading age of about 9 to 11. The whole stands at 2.7, well below.
  test("the whole is below the fourth grade by Flesch and Kincaid, and easy to read", () => {
    expect(readability.fleschKincaidGrade(ALL)).toBeLessThan(4);
    expect(readability.fleschReadingEase(ALL)).toBeGreaterThan(90);
  });

  test.each(ENTRIES)("$key is at most of the sixth grade", ({ text }) => {
    expect(readability.fleschKincaidGrade(text)).toBeLessThanOrEqual(6);
  });

  test.each(ENTRIES)("$key has no sentence of more than 20 words", ({ text }) => {
    for (const sentence of text.split(/(?<=[.?])\s/))
      expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
  });

  test("headings are short", () => {
    for (const heading of HEADINGS) expect(heading.split(" ").length).toBeLessThanOrEqual(5);
  });
});

describe("nothing blames, ranks or labels", () => {
  test.each([
    [
      "blame",
      /victim|fault|lifestyle|choos|choice|behav|risk[- ]?tak|promiscu|prostitut|at risk|put(?:s|ting)? (?:your|them)sel/i,
    ],
    ["level", /level|emerging|escalating|significant|score|high|low\b/i],
    [
      "printed terms that a child should not have to read",
      /exploit|perpetrat|clipping|terminat|abort|rape|masturbat|penetrat|oral|heroin|opiate|CSE|trafficked/i,
    ],
  ])("%s", (_, pattern) => {
    const unblaming = ALL.replace(EASY_READ_WORDS.explanations["not-your-fault"], "");
    expect([unblaming, ...HEADINGS].join("\n")).not.toMatch(pattern);
  });

  test("that nothing is the child's fault is said, and that a gift or a yes changes nothing", () => {
    expect(EASY_READ_WORDS.explanations["not-your-fault"]).toBe(
      "If someone hurts you or uses you, it is not your fault. That is so even if you said yes, or if they " +
        "gave you something.",
    );
  });

  test("rows speak of “a young person”, never of the reader", () => {
    for (const [row, text] of Object.entries(EASY_READ_WORDS.rows))
      expect(text, row).not.toMatch(
        row === "withdrawn-disclosure-or-injuries" ? /\byour\b/i : /\byou(?:r|rs|rself)?\b/i,
      );
  });
});

describe("every row and theme of the printed tool has its words", () => {
  test("38 rows, each once", () => {
    expect(Object.keys(EASY_READ_WORDS.rows).toSorted()).toEqual(
      york.indicators.map(({ id }) => id).toSorted(),
    );
    expect(Object.keys(EASY_READ_WORDS.rows)).toHaveLength(38);
  });

  test("16 themes", () => {
    expect(Object.keys(EASY_READ_WORDS.themes).toSorted()).toEqual(
      york.themes.map(({ id }) => id).toSorted(),
    );
  });

  test("the number to ring in danger is that of the edition, and no other number is in the words", () => {
    expect(EASY_READ_WORDS.explanations["danger-now"]).toContain(york.emergency.numbers[0]?.number);
    expect(ALL.match(/\d+/g)).toEqual(["999", "13", "21"]);
  });
});
