// Bad input gets every problem at once, and none of it back.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseScreening, parseScreeningText, york } from "csae-guidance";
import { screeningSchema } from "csae-guidance/schemas";
import type { Issue } from "csae-guidance";

const pin = { id: york.id, version: york.version, hash: york.hash };
const issuesOf = (input: unknown): readonly Issue[] => {
  const result = parseScreening(input);
  return result.ok ? [] : result.issues;
};
const told = (input: unknown): [string, string][] =>
  issuesOf(input).map(({ code, path }) => [code, path]);

describe("10.9 · an incomplete screening is valid", () => {
  test.each([
    ["nothing but the edition", { edition: pin }],
    ["no answers", { edition: pin, answers: {} }],
    ["one answer", { edition: pin, answers: { clipping: "not-known" } }],
    ["an answer with no detail", { edition: pin, answers: { clipping: { answer: "yes" } } }],
    [
      "a sign noted on a row answered No",
      { edition: pin, answers: { clipping: { answer: "no", signs: ["clipping-and-robbery"] } } },
    ],
    ["another version of the edition", { edition: { id: "york", version: "0.9.0" }, answers: {} }],
    ["another hash", { edition: { ...pin, hash: "0".repeat(64) }, answers: {} }],
    ["another edition", { edition: { id: "elsewhere", version: "2" }, answers: {} }],
    ["a year of birth", { edition: pin, subject: { dateOfBirth: "2013" }, answers: {} }],
    ["a month of birth", { edition: pin, subject: { dateOfBirth: "2013-05" }, answers: {} }],
    ["notes by level", { edition: pin, answers: {}, notes: { emerging: "words" } }],
    ["long words", { edition: pin, answers: {}, childsVoice: "x".repeat(100_000) }],
  ])("%s", (_, input) => {
    expect(told(input)).toEqual([]);
  });

  test("the schema takes notes by level as the parser does", () => {
    expect(
      screeningSchema.safeParse({ edition: pin, notes: { emerging: "words", "no-risk": "words" } })
        .success,
    ).toBe(true);
  });

  test("an absent row stays absent", () => {
    const result = parseScreening({ edition: pin });
    expect(result.ok && result.value.answers).toEqual({});
  });
});

describe("bad input", () => {
  test.each([
    ["not an object", "yes", [["wrong-type", ""]]],
    ["nothing", undefined, [["missing", ""]]],
    ["null", null, [["wrong-type", ""]]],
    ["a list", [], [["wrong-type", ""]]],
    ["no edition", { answers: {} }, [["missing", "/edition"]]],
    ["an edition that is a word", { edition: "york", answers: {} }, [["wrong-type", "/edition"]]],
    [
      "an edition with no version and another hash",
      { edition: { id: "york", hash: "abc" }, answers: {} },
      [
        ["missing", "/edition/version"],
        ["wrong-format", "/edition/hash"],
      ],
    ],
    [
      "an unknown row",
      { edition: pin, answers: { "going-missng": "yes" } },
      [["unknown-key", "/answers"]],
    ],
    [
      "an unknown sign",
      { edition: pin, answers: { clipping: { answer: "yes", signs: ["other"] } } },
      [["unknown-word", "/answers/clipping/signs/0"]],
    ],
    [
      "a sign of another row",
      { edition: pin, answers: { clipping: { answer: "yes", signs: ["going-missing"] } } },
      [["unknown-word", "/answers/clipping/signs/0"]],
    ],
    [
      "another word",
      { edition: pin, answers: { clipping: "maybe" } },
      [["unknown-word", "/answers/clipping"]],
    ],
    [
      "an empty word",
      { edition: pin, answers: { clipping: "" } },
      [["unknown-word", "/answers/clipping"]],
    ],
    [
      "true for yes",
      { edition: pin, answers: { clipping: true } },
      [["unknown-word", "/answers/clipping"]],
    ],
    [
      "another word in a detailed answer",
      { edition: pin, answers: { clipping: { answer: "Yes" } } },
      [["unknown-word", "/answers/clipping/answer"]],
    ],
    [
      "a detailed answer with no answer",
      { edition: pin, answers: { clipping: { note: "words" } } },
      [["missing", "/answers/clipping/answer"]],
    ],
    ["an unknown key", { edition: pin, answers: {}, score: 4 }, [["unknown-key", ""]]],
    [
      "an unknown key in a detailed answer",
      { edition: pin, answers: { clipping: { answer: "yes", sure: true } } },
      [["unknown-key", "/answers/clipping"]],
    ],
    [
      "an unknown level in the notes",
      { edition: pin, answers: {}, notes: { severe: "words" } },
      [["unknown-key", "/notes"]],
    ],
    [
      "a day that no calendar has",
      { edition: pin, answers: {}, completedOn: "2026-02-30" },
      [["invalid-date", "/completedOn"]],
    ],
    [
      "a date in another order",
      { edition: pin, answers: {}, completedOn: "14/03/2026" },
      [["invalid-date", "/completedOn"]],
    ],
    [
      "29 February of an ordinary year",
      { edition: pin, answers: {}, subject: { dateOfBirth: "2013-02-29" } },
      [["invalid-date", "/subject/dateOfBirth"]],
    ],
    [
      "a month that no year has",
      { edition: pin, answers: {}, subject: { dateOfBirth: "2013-13" } },
      [["invalid-date", "/subject/dateOfBirth"]],
    ],
    [
      "an age below 0",
      { edition: pin, answers: {}, subject: { ageInYears: -1 } },
      [["out-of-range", "/subject/ageInYears"]],
    ],
    [
      "an age above 130",
      { edition: pin, answers: {}, subject: { ageInYears: 131 } },
      [["out-of-range", "/subject/ageInYears"]],
    ],
    [
      "part of a year",
      { edition: pin, answers: {}, subject: { ageInYears: 12.5 } },
      [["wrong-type", "/subject/ageInYears"]],
    ],
    [
      "a text for a list",
      { edition: pin, answers: { clipping: { answer: "yes", signs: "clipping-and-robbery" } } },
      [["wrong-type", "/answers/clipping/signs"]],
    ],
  ])("%s", (_, input, expected) => {
    expect(told(input)).toEqual(expected);
  });

  test("every problem is told at once", () => {
    const input = {
      edition: { id: "york" },
      answers: { clipping: "perhaps", nowhere: "yes" },
      completedOn: "soon",
      extra: 1,
    };
    expect(told(input).sort()).toEqual([
      ["invalid-date", "/completedOn"],
      ["missing", "/edition/version"],
      ["unknown-key", ""],
      ["unknown-key", "/answers"],
      ["unknown-word", "/answers/clipping"],
    ]);
  });

  test.each([
    ['{"edition":{"id":"york","version":"1.0.0"},"answers":{"__proto__":"yes"}}', "/answers"],
    [
      '{"edition":{"id":"york","version":"1.0.0"},"answers":{},"__proto__":{"immediateDanger":"no"}}',
      "",
    ],
    ['{"edition":{"id":"york","version":"1.0.0"},"answers":{"constructor":"yes"}}', "/answers"],
    [
      '{"edition":{"id":"york","version":"1.0.0"},"answers":{},"subject":{"__proto__":{"ageInYears":12}}}',
      "/subject",
    ],
  ])("a prototype key is an unknown key: %s", (json, path) => {
    expect(told(JSON.parse(json))).toEqual([["unknown-key", path]]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("input nested ten thousand deep is refused where the shape ends", () => {
    let nested: unknown = "end";
    for (let depth = 0; depth < 10_000; depth += 1) nested = { deeper: nested };
    expect(told({ edition: pin, answers: { clipping: nested }, subject: nested })).toEqual([
      ["unknown-key", "/subject"],
      ["missing", "/answers/clipping/answer"],
      ["unknown-key", "/answers/clipping"],
    ]);
  });

  test("input that cannot be read is an issue and no exception", () => {
    const hostile = {
      edition: pin,
      get answers(): object {
        throw new Error("Jane Example");
      },
    };
    expect(issuesOf(hostile)).toEqual([
      {
        code: "unreadable",
        path: "",
        message:
          "The input cannot be read. Hand in plain data, such as JSON.parse gives, with at most 5000 entries " +
          "in a list or object.",
      },
    ]);
  });

  test("a near miss of a known id is named, with how many keys were not read", () => {
    expect(
      issuesOf({ edition: pin, answers: { Late_Or_Missing: "yes", clippng: "no" } })[0]?.message,
    ).toBe(
      "2 keys here are not known, so nothing under them was read. Did you mean: late-or-missing, clipping?",
    );
    expect(issuesOf({ edition: pin, answers: {}, subject: { age: 12 } })[0]?.message).toBe(
      "1 key here is not known, so nothing under it was read. The keys are: reference, dateOfBirth, " +
        "ageInYears, learningDisabilityOrSpecialNeeds.",
    );
  });

  test("messages say what is expected", () => {
    const messages = (input: object): string[] =>
      issuesOf({ edition: pin, answers: {}, ...input }).map(({ message }) => message);
    expect(messages({ completedOn: 20260314 })).toEqual(["Expected text."]);
    expect(messages({ completedOn: "today" })).toEqual([
      "Expected a calendar date that exists, as YYYY-MM-DD.",
    ]);
    expect(messages({ subject: { dateOfBirth: "spring" } })).toEqual([
      "Expected a date that exists, as YYYY-MM-DD, or the part that is known, as YYYY-MM or YYYY.",
    ]);
    expect(messages({ subject: { ageInYears: 200 } })).toEqual([
      "Expected a number of at most 130.",
    ]);
    expect(messages({ subject: { ageInYears: -3 } })).toEqual(["Expected a number of at least 0."]);
    expect(messages({ subject: { ageInYears: "12" } })).toEqual(["Expected a whole number."]);
    expect(messages({ answers: { clipping: { answer: "yes", signs: [7] } } })).toEqual([
      "Expected clipping-and-robbery.",
    ]);
    expect(
      messages({ answers: { "late-or-missing": { answer: "yes", basis: ["guessed"] } } }),
    ).toEqual(["Expected one of: expressed, observed, heard, identified."]);
    expect(messages({ edition: { id: "", version: "1" } })).toEqual([
      "Expected a length of at least 1.",
    ]);
    expect(messages({ edition: { ...pin, hash: "short" } })).toEqual([
      "Expected another format; see the documentation of this field.",
    ]);
  });

  test("the emergency notice stands beside the issues", () => {
    const result = parseScreening({});
    expect(!result.ok && result.emergency.text).toBe(
      "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to finish this.",
    );
  });

  test("no submitted value or key stands in an issue, whatever is submitted", () => {
    const marker = "JaneExample1997";
    const marked = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      key: fc.constantFrom(
        marker,
        "answers",
        "edition",
        "subject",
        "clipping",
        "__proto__",
        "completedOn",
      ),
      values: [fc.constantFrom(marker, 7, null)],
    });
    fc.assert(
      fc.property(marked, marked, marked, (answers, subject, extra) => {
        const result = parseScreening({
          edition: marker,
          answers,
          subject,
          completedOn: marker,
          [marker]: extra,
          notes: { [marker]: extra },
        });
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain(marker);
      }),
    );
  });
});

test("a text with more entries than any record has is the one issue that it is unreadable", () => {
  const answers = Object.fromEntries(
    Array.from({ length: 5_001 }, (_, row) => [`row${row}`, "no"]),
  );
  const result = parseScreeningText(JSON.stringify({ edition: pin, answers }));
  expect(!result.ok && result.issues.map(({ code, path }) => [code, path])).toEqual([
    ["unreadable", ""],
  ]);
  const long = JSON.stringify({ edition: pin, answers: {}, childsVoice: "x".repeat(20_000) });
  expect(parseScreeningText(long).ok).toBe(true);
});
