// What a reader tells of values that do not fit a table.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { readerOf } from "../../src/foundation/reader.js";
import { pointer, valueAt } from "../../src/foundation/result.js";
import type { Table } from "../../src/foundation/table.js";

function told(table: Table, input: unknown): [string, string, string][] {
  const result = readerOf<unknown>(() => table).parse(input, york);
  return result.ok ? [] : result.issues.map(({ code, path, message }) => [code, path, message]);
}

const OF_TWO_WORDS = {
  type: "object",
  propertyNames: { enum: ["a", "b"] },
  additionalProperties: { type: "string" },
} as const satisfies Table;
const TEXT: Table = { type: "string" };
/** A strict object of text fields. */
const fields = (...keys: readonly string[]): Table => ({
  type: "object",
  properties: Object.fromEntries(keys.map((key) => [key, TEXT])),
  additionalProperties: false,
});

describe("a reader", () => {
  test.each<[string, Table, unknown, [string, string, string][]]>([
    [
      "a list that is none",
      { type: "array", items: TEXT },
      "a",
      [["wrong-type", "", "Expected a list."]],
    ],
    [
      "a list that is too short",
      { type: "array", items: TEXT, minItems: 2 },
      ["a"],
      [["out-of-range", "", "Expected a length of at least 2."]],
    ],
    [
      "a pair of one",
      { type: "array", prefixItems: [TEXT, TEXT], items: false, minItems: 2, maxItems: 2 },
      ["a"],
      [["out-of-range", "", "Expected a length of at least 2."]],
    ],
    [
      "a pair of three",
      { type: "array", prefixItems: [TEXT, TEXT], items: false, minItems: 2, maxItems: 2 },
      ["a", 7, "c"],
      [
        ["out-of-range", "", "Expected a length of at most 2."],
        ["wrong-type", "/1", "Expected text."],
      ],
    ],
    [
      "a list whose first item is missing",
      { type: "array", prefixItems: [TEXT], items: TEXT, minItems: 1 },
      [],
      [["missing", "/0", "Missing: expected text."]],
    ],
    [
      "a value with a check that the reader was not given",
      { check: "json" },
      "a",
      [["wrong-format", "", "Expected another shape; see the documentation of this field."]],
    ],
    [
      "text that is too long",
      { type: "string", maxLength: 3 },
      "abcd",
      [["out-of-range", "", "Expected a length of at most 3."]],
    ],
    [
      "a list where filled text belongs",
      { type: "string", minLength: 1 },
      [],
      [
        ["wrong-type", "", "Expected text."],
        ["out-of-range", "", "Expected a length of at least 1."],
      ],
    ],
    [
      "a number that is too big",
      { type: "integer", minimum: 0, maximum: 3 },
      4,
      [["out-of-range", "", "Expected a number of at most 3."]],
    ],
    [
      "a number that is not whole",
      { type: "integer", minimum: 0, maximum: 3 },
      0.5,
      [["wrong-type", "", "Expected a whole number."]],
    ],
    ["true or false", { type: "boolean" }, "yes", [["wrong-type", "", "Expected true or false."]]],
    ["one word only", { const: "yes" }, "no", [["unknown-word", "", "Expected yes."]]],
    [
      "one of many words",
      { enum: Array.from({ length: 13 }, (_, index) => `word-${index}`) },
      "other",
      [["unknown-word", "", "Expected one of the 13 known words."]],
    ],
    [
      "a missing word",
      { type: "object", properties: { answer: { enum: ["yes", "no"] } }, required: ["answer"] },
      {},
      [["missing", "/answer", "Missing: expected one of: yes, no."]],
    ],
    [
      "a union of which no branch fits",
      { anyOf: [TEXT, { type: "integer" }] },
      {},
      [["wrong-type", "", "Expected another shape; see the documentation of this field."]],
    ],
    [
      "an unknown key of a dictionary of words",
      { type: "object", propertyNames: { enum: ["a"] }, additionalProperties: TEXT },
      { a: "x", b: "y" },
      [["unknown-key", "", "1 key here is not known, so nothing under it was read."]],
    ],
    [
      "a missing word of a dictionary",
      { ...OF_TWO_WORDS, required: ["a", "b"] },
      { a: "x" },
      [["missing", "/b", "Missing: expected text."]],
    ],
    ["a word that a dictionary need not have", OF_TWO_WORDS, { a: "x" }, []],
    [
      "another shape of a word that a dictionary need not have",
      OF_TWO_WORDS,
      { a: 1, c: "x" },
      [
        ["wrong-type", "/a", "Expected text."],
        ["unknown-key", "", "1 key here is not known, so nothing under it was read."],
      ],
    ],
    [
      "an unknown key of a dictionary by a pattern",
      { type: "object", propertyNames: { pattern: "^a" }, additionalProperties: TEXT },
      { b: "y" },
      [["unknown-key", "", "Expected another shape; see the documentation of this field."]],
    ],
    [
      "a whole number past all that are safe",
      { type: "integer" },
      2 ** 60,
      [["out-of-range", "", "Expected a number of at most 9007199254740991."]],
    ],
    [
      "a whole number before all that are safe",
      { type: "integer" },
      -(2 ** 60),
      [["out-of-range", "", "Expected a number of at least -9007199254740991."]],
    ],
    [
      "missing text",
      { type: "object", properties: { name: TEXT }, required: ["name"] },
      {},
      [["missing", "/name", "Missing: expected text."]],
    ],
    [
      "one of twelve words",
      { enum: Array.from({ length: 12 }, (_, index) => `w${index}`) },
      "other",
      [["unknown-word", "", "Expected one of: w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11."]],
    ],
    [
      "an unknown key where none is known",
      { type: "object", properties: {}, additionalProperties: false },
      { b: "y" },
      [["unknown-key", "", "1 key here is not known, so nothing under it was read."]],
    ],
  ])("%s", (_, table, input, expected) => {
    expect(told(table, input)).toEqual(expected);
  });

  test("many unknown keys are counted, and only a few are compared with the known ones", () => {
    const input = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`key-${index}`, 1]),
    );
    expect(told(fields("key-one"), input).map(([, , message]) => message)).toEqual([
      "5000 keys here are not known, so nothing under them was read. The keys are: key-one.",
    ]);
  });

  test.each<[string, readonly string[], readonly string[], string]>([
    ["a word of four letters with one other", ["name"], ["nane"], "Did you mean: name?"],
    ["a word of four letters with two others", ["name"], ["nans"], "The keys are: name."],
    [
      "a word of ten letters with two others",
      ["abcdefghij"],
      ["abcdefghxy"],
      "Did you mean: abcdefghij?",
    ],
    [
      "a shorter word stands before it, of as many other letters and more than it may have",
      ["abcdefgh", "abcdefghxy"],
      ["abcdefghij"],
      "Did you mean: abcdefghxy?",
    ],
    [
      "capitals, spaces and underscores",
      ["a-b-c-d-e"],
      ["A_b C__d  e"],
      "Did you mean: a-b-c-d-e?",
    ],
    [
      "twenty strange keys, and a near one after them",
      ["answer"],
      [...Array.from({ length: 20 }, (_, index) => `strange-${index}`), "answr"],
      "The keys are: answer.",
    ],
    [
      "nineteen strange keys, and a near one after them",
      ["answer"],
      [...Array.from({ length: 19 }, (_, index) => `strange-${index}`), "answr"],
      "Did you mean: answer?",
    ],
    [
      "a key of eighty letters",
      ["a".repeat(80)],
      [`${"a".repeat(79)}b`],
      `Did you mean: ${"a".repeat(80)}?`,
    ],
    [
      "a key of eighty-one letters",
      ["a".repeat(81)],
      [`${"a".repeat(80)}b`],
      `The keys are: ${"a".repeat(81)}.`,
    ],
    [
      "twelve known keys",
      Array.from({ length: 12 }, (_, index) => `key-${index}-long`),
      ["other"],
      `The keys are: ${Array.from({ length: 12 }, (_, index) => `key-${index}-long`).join(", ")}.`,
    ],
    [
      "thirteen known keys",
      Array.from({ length: 13 }, (_, index) => `key-${index}-long`),
      ["other"],
      "was read.",
    ],
  ])("an unknown key: %s", (_, known, keys, end) => {
    const [[, , message] = []] = told(
      fields(...known),
      Object.fromEntries(keys.map((key) => [key, "x"])),
    );
    expect(message?.endsWith(end)).toBe(true);
  });

  test("a very long key is not compared at all", () => {
    expect(
      told(fields("answer"), {
        ["answer".padEnd(100_000, "x")]: 1,
      })[0]?.[2],
    ).toContain("The keys are: answer.");
  });

  test("what stands at a pointer is found, and nothing that is inherited", () => {
    expect(valueAt({ "a/b": [{ "c~d": 1 }] }, "/a~1b/0/c~0d")).toBe(1);
    expect(valueAt({ a: 1 }, "")).toEqual({ a: 1 });
    expect([valueAt({ a: 1 }, "/a/b"), valueAt({}, "/toString"), valueAt(null, "/a")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("a path is a JSON Pointer", () => {
    expect(pointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
    expect(pointer([])).toBe("");
  });
});
