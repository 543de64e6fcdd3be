// 10.11 · the plain words: they can be read with a reading age of 9 to 11, and nothing in them blames.

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

describe("a reading age of 9 to 11", () => {
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

  test.each(ENTRIES)("$key has no line of more than 35 words", ({ text }) => {
    for (const line of text.split("\n")) expect(line.split(" ").length).toBeLessThanOrEqual(35);
  });

  test("no row is as long as a page: what a row names twice in the printed tool is said once", () => {
    for (const [row, text] of Object.entries(EASY_READ_WORDS.rows))
      expect(text.split(/\s+/).length, row).toBeLessThanOrEqual(90);
    expect(EASY_READ_WORDS.rows["sexual-exploitation-again"]).toBe(
      "The adults’ list says some of these sexual things again. One of them is that people use a young " +
        "person for sex.",
    );
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
    expect(unblaming).not.toBe(ALL);
    expect([unblaming, ...HEADINGS].join("\n")).not.toMatch(pattern);
  });

  test("that nothing is the child's fault is said, and that a gift or a yes changes nothing", () => {
    expect(EASY_READ_WORDS.explanations["not-your-fault"]).toBe(
      "If someone hurts you or uses you, it is not your fault. That is so even if you said yes, or if they " +
        "gave you something.",
    );
  });

  test.each([
    "clipping",
    "dependency-or-drug-supply",
    "intelligence-offences-or-recruiting",
  ] as const)("%s · someone may be making them do it", (row) => {
    expect(EASY_READ_WORDS.rows[row]).toContain("Someone may be making them do it.");
  });

  test.each([
    [
      "5.2, line 170 · what is done is done under pressure",
      EASY_READ_WORDS.explanations["may-be-made-to"],
      "Some of the things on the list are things that young people do. Someone may be making them do it.",
    ],
    [
      "line 252 · nothing doubts a child who told",
      EASY_READ_WORDS.rows["withdrawn-assault-complaint"],
      "A young person says that someone hurt them, and later takes it back. Adults could not find out more.",
    ],
    [
      "line 244 · going to school is no worry",
      EASY_READ_WORDS.rows["education-and-behaviour"].split("\n")[0],
      "A young person goes to school, training or work, but misses some of it.",
    ],
    [
      "line 289 · violence at home is not made small",
      EASY_READ_WORDS.rows["mental-health-and-emotional-harm"].split("\n")[2],
      "Or there is violence at home. It makes them scared or sad.",
    ],
    [
      "line 271 · county lines are explained",
      EASY_READ_WORDS.rows["gang-identity-places-moved-or-held"].split("\n")[1],
      "Or they say that they are in county lines. That is when a gang gets young people to move drugs from " +
        "town to town.",
    ],
  ])("%s", (_, words, expected) => {
    expect(words).toBe(expected);
  });

  test("whoever may hurt young people is not said to do it for certain, nor to help them", () => {
    expect(ALL.match(/may be hurting or using young people/g)).toHaveLength(3);
    expect(ALL).not.toMatch(/may use young people|uses young people/);
  });

  test("county lines are never named without being explained", () => {
    for (const { text } of ENTRIES.filter(({ text: words }) => words.includes("county lines")))
      expect(text).toMatch(/move drugs/);
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
    for (const key of ["danger-now", "cannot-speak", "text-999", "if-you-hurt"] as const)
      expect(EASY_READ_WORDS.explanations[key]).toContain(york.emergency.numbers[0]?.number);
    expect([...new Set(ALL.match(/\d+/g))]).toEqual(["999", "55", "13", "21"]);
  });
});
