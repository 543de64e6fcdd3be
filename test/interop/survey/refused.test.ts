// What is no data of our surveys, or more than that: each thing is told at its path and never repeated.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import {
  fromSurveyData,
  judgementFromSurveyData,
  policeFormFromSurveyData,
} from "csae-guidance/survey";

describe("refused", () => {
  const pin = { "edition-pin": { id: "york", version: "1.0.0" } };
  test.each<[string, unknown, string[]]>([
    ["nothing", undefined, ["wrong-type "]],
    ["a list", [], ["wrong-type "]],
    ["text", "secret", ["wrong-type "]],
    ["no pin", { clipping: "yes" }, ["missing /edition-pin"]],
    ["a pin that is none", { "edition-pin": "secret" }, ["wrong-type /edition-pin"]],
    ["an unknown name", { ...pin, secret: 1 }, ["unknown-key "]],
    [
      "a prototype key",
      JSON.parse('{"edition-pin":{"id":"york","version":"1.0.0"},"__proto__":{"secret":1}}'),
      ["unknown-key "],
    ],
    ["signs of what has none", { ...pin, "reference:signs": ["secret"] }, ["unknown-key "]],
    ["an unknown word", { ...pin, clipping: "secret" }, ["unknown-word /clipping"]],
    ["a boolean for an answer", { ...pin, clipping: false }, ["unknown-word /clipping"]],
    ["a list for an answer", { ...pin, clipping: ["yes"] }, ["unknown-word /clipping"]],
    [
      "signs that are no list",
      { ...pin, "late-or-missing": "yes", "late-or-missing:signs": "going-missing" },
      ["wrong-type /late-or-missing:signs"],
    ],
    [
      "a sign of another row",
      { ...pin, "late-or-missing": "yes", "late-or-missing:signs": ["older-partner"] },
      ["unknown-word /late-or-missing:signs/0"],
    ],
    [
      "a sign without an answer",
      { ...pin, "late-or-missing:signs": ["going-missing"] },
      ["missing /late-or-missing:signs/0"],
    ],
    ["a number for text", { ...pin, reference: 7 }, ["wrong-type /reference"]],
    ["an age in words", { ...pin, "age-in-years": "secret" }, ["wrong-type /age-in-years"]],
    [
      "a day that does not exist",
      { ...pin, "completed-on": "2026-02-30" },
      ["invalid-date /completed-on"],
    ],
    ["recorded, and no list", { ...pin, "as-recorded": {} }, ["wrong-type /as-recorded"]],
    [
      "recorded, and no place",
      {
        ...pin,
        "as-recorded": [
          7,
          { path: "", value: 1 },
          { path: "/childsVoice" },
          { path: "/childsVoice", value: "", secret: 1 },
          { path: 7, value: 1 },
        ],
      },
      [0, 1, 2, 3, 4].map((index) => `wrong-format /as-recorded/${index}`),
    ],
    [
      "recorded against an answer",
      { ...pin, clipping: "yes", "as-recorded": [{ path: "/answers/clipping", value: "no" }] },
      ["not-as-recorded /as-recorded/0"],
    ],
    [
      "recorded where a question could",
      { ...pin, "as-recorded": [{ path: "/childsVoice", value: "secret" }] },
      ["not-as-recorded /as-recorded/0"],
    ],
  ])("%s", (_, data, expected) => {
    const result = fromSurveyData(data);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expected,
    );
    expect(JSON.stringify(result)).not.toContain("secret");
  });

  test.each<[string, unknown, string[]]>([
    ["people that are no list", { "who-is-involved": {} }, ["wrong-type /who-is-involved"]],
    [
      "people that are no objects",
      { "who-is-involved": [7, { secret: 1 }] },
      ["wrong-type /who-is-involved/0", "unknown-key /who-is-involved/1"],
    ],
    [
      "aliases that are no objects",
      { "who-is-involved": [{ "person-aliases": ["secret", { secret: 1 }] }] },
      [
        "wrong-type /who-is-involved/0/person-aliases/0",
        "wrong-type /who-is-involved/0/person-aliases/1",
      ],
    ],
    [
      "an alias that is a number",
      { "who-is-involved": [{ "person-aliases": [{ "person-aliases:text": 7 }] }] },
      ["wrong-type /who-is-involved/0/person-aliases/0/person-aliases:text"],
    ],
    [
      "two boxes where there is one",
      { "who-is-involved": [{ "person-date-of-birth:unknown": ["unknown", "unknown"] }] },
      ["duplicate-id /who-is-involved/0/person-date-of-birth:unknown"],
    ],
    [
      "a date of birth in two shapes",
      {
        "who-is-involved": [
          { "person-date-of-birth:date": "2013", "person-date-of-birth:ageInYears": 12 },
        ],
      },
      ["unknown-key /who-is-involved/0/person-date-of-birth:date"],
    ],
  ])("of a police form: %s", (_, data, expected) => {
    const result = policeFormFromSurveyData(data);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expected,
    );
    expect(JSON.stringify(result)).not.toContain("secret");
  });
});

describe("each kind of issue has its sentence", () => {
  const pin = { "edition-pin": { id: "york", version: "1.0.0" } };
  const sentences = (
    data: unknown,
    read: (data: unknown) => {
      ok: boolean;
      issues?: readonly { message: string }[];
    } = fromSurveyData,
  ): string[] => {
    const result = read(data);
    return result.ok ? [] : (result.issues ?? []).map(({ message }) => message);
  };

  test.each<[string, unknown, string]>([
    ["no data", [], "Expected the data of a survey: an object."],
    [
      "a name",
      { ...pin, strange: 1 },
      "The survey has no question of this name. Take it out: it would be lost.",
    ],
    [
      "a word",
      { ...pin, clipping: "perhaps" },
      "Expected one of: yes, no, not-known. Leave the question out where there is no answer.",
    ],
    [
      "a way of knowing",
      { ...pin, clipping: "yes", "clipping:basis": ["heard", "guessed"] },
      "Expected one of: expressed, observed, heard, identified. Leave the question out where there is no answer.",
    ],
    [
      "signs that are no list",
      { ...pin, clipping: "yes", "clipping:signs": "x" },
      "Expected a list.",
    ],
    [
      "a sign",
      { ...pin, clipping: "yes", "clipping:signs": ["going-missing"] },
      "Expected a sign of this row, by its id.",
    ],
    ["what is recorded beside, and no list", { ...pin, "as-recorded": {} }, "Expected a list."],
    [
      "what is recorded beside",
      { ...pin, "as-recorded": [{ path: "x", value: 1 }] },
      "Expected the path and the value of something recorded, as this library writes them.",
    ],
  ])("%s", (_, data, expected) => {
    expect(sentences(data)).toEqual([expected]);
  });

  test.each<[string, unknown, string]>([
    ["people", { "who-is-involved": [7] }, "Expected an object."],
    [
      "aliases",
      { "who-is-involved": [{ "person-aliases": [{ "person-aliases:text": "Ex", more: 1 }] }] },
      "Expected an object that holds text alone.",
    ],
    [
      "a box ticked twice",
      { "who-is-involved": [{ "person-date-of-birth:unknown": ["unknown", "unknown"] }] },
      "Give one answer. Which of several holds cannot be told.",
    ],
  ])("of a police form: %s", (_, data, expected) => {
    expect(sentences(data, policeFormFromSurveyData)).toEqual([expected]);
  });
});

describe("what is no answer to SurveyJS is none here", () => {
  const pin = { "edition-pin": { id: "york", version: "1.0.0" } };
  test.each([
    ["", "late-or-missing:note"],
    [null, "clipping"],
    [[], "clipping"],
    [undefined, "clipping"],
    [[], "clipping:signs"],
    [[], "clipping:basis"],
    ["", "reference"],
  ])("%j for %s", (value, name) => {
    expect(fromSurveyData({ ...pin, [name]: value })).toEqual({
      ok: true,
      value: { edition: { id: "york", version: "1.0.0" }, answers: {} },
    });
  });

  test("an alias left empty is none, and a person left empty is one", () => {
    expect(
      policeFormFromSurveyData({ "who-is-involved": [{ "person-aliases": [{}] }, {}] }),
    ).toEqual({ ok: true, value: { people: [{}, {}] } });
    for (const nobody of [[], null, ""])
      expect(policeFormFromSurveyData({ "who-is-involved": nobody })).toEqual({
        ok: true,
        value: {},
      });
    expect(
      policeFormFromSurveyData({ "other-agencies": [{ "other-agencies:text": "Health" }, {}] }),
    ).toEqual({ ok: true, value: { otherAgencies: ["Health"] } });
  });

  test("a judgement is read by itself, and told under its own name", () => {
    expect(
      judgementFromSurveyData({
        "judgement:level": "escalating",
        "judgement:by:role": "School nurse",
        "judgement:on": "2026-03-12",
        "judgement:discussed-with:name": "A. Example",
        clipping: "yes",
      }),
    ).toEqual({
      ok: true,
      value: {
        level: "escalating",
        by: { role: "School nurse" },
        on: "2026-03-12",
        discussedWith: { name: "A. Example" },
      },
    });
    const result = judgementFromSurveyData({
      "judgement:level": "escalating",
      "judgement:by:role": "School nurse",
      "judgement:on": "2026-02-30",
    });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "invalid-date /judgement:on",
    ]);
  });
});

test.each<[string, unknown]>([
  [
    "a getter that throws",
    {
      get clipping(): never {
        throw new Error("trap");
      },
    },
  ],
  [
    "a list of 5,001",
    {
      "edition-pin": { id: "york", version: "1.0.0" },
      reference: Array.from({ length: 5_001 }, () => "x"),
    },
  ],
  [
    "5,001 things recorded beside",
    {
      "edition-pin": { id: "york", version: "1.0.0" },
      "as-recorded": Array.from({ length: 5_001 }, () => 7),
    },
  ],
])("%s cannot be read", (_, data) => {
  expect(fromSurveyData(data)).toMatchObject({
    ok: false,
    issues: [{ code: "unreadable", path: "" }],
    emergency: york.emergency,
  });
});
