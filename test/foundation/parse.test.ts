// How any schema's problems become issues.

import { describe, expect, test } from "vitest";
import * as z from "zod";
import { york } from "csae-guidance";
import { parseWith } from "../../src/foundation/parse.js";
import { pointer, valueAt } from "../../src/foundation/result.js";
import { strictObject } from "../../src/foundation/strict-object.js";

function told(schema: z.ZodType, input: unknown): [string, string, string][] {
  const result = parseWith(schema, input, york.emergency);
  return result.ok ? [] : result.issues.map(({ code, path, message }) => [code, path, message]);
}

describe("parseWith", () => {
  test.each<[string, z.ZodType, unknown, [string, string, string][]]>([
    ["a list that is none", z.array(z.string()), "a", [["wrong-type", "", "Expected a list."]]],
    [
      "a list that is too short",
      z.array(z.string()).min(2),
      ["a"],
      [["out-of-range", "", "Expected a length of at least 2."]],
    ],
    [
      "a list that is too long",
      z.array(z.string()).max(1),
      ["a", "b"],
      [["out-of-range", "", "Expected a length of at most 1."]],
    ],
    [
      "text that is too long",
      z.string().max(3),
      "abcd",
      [["out-of-range", "", "Expected a length of at most 3."]],
    ],
    [
      "a number that is too big",
      z.number().max(3),
      4,
      [["out-of-range", "", "Expected a number of at most 3."]],
    ],
    ["true or false", z.boolean(), "yes", [["wrong-type", "", "Expected true or false."]]],
    ["a type that is seldom", z.date(), "2026", [["wrong-type", "", "Expected another type."]]],
    ["one word only", z.literal("yes"), "no", [["unknown-word", "", "Expected yes."]]],
    [
      "one of many words",
      z.enum(Array.from({ length: 13 }, (_, index) => `word-${index}`)),
      "other",
      [["unknown-word", "", "Expected one of the 13 known words."]],
    ],
    [
      "a missing word",
      z.strictObject({ answer: z.enum(["yes", "no"]) }),
      {},
      [["missing", "/answer", "Missing: expected one of: yes, no."]],
    ],
    [
      "a rule of a schema's own",
      z.string().refine((text) => text.length < 2),
      "ab",
      [["wrong-type", "", "Expected another shape; see the documentation of this field."]],
    ],
    [
      "a union of which no branch fits",
      z.union([z.string(), z.number()]),
      {},
      [["wrong-type", "", "Expected another shape; see the documentation of this field."]],
    ],
    [
      "an unknown key of a record",
      z.record(z.enum(["a"]), z.string()),
      { a: "x", b: "y" },
      [["unknown-key", "", "1 key here is not known, so nothing under it was read."]],
    ],
    [
      "an unknown key of a record by a pattern",
      z.record(z.string().regex(/^a/), z.string()),
      { b: "y" },
      [["unknown-key", "/b", "Expected another shape; see the documentation of this field."]],
    ],
    [
      "an entry of a map",
      z.map(z.object({}), z.number()),
      new Map([[{}, "x"]]),
      [["wrong-type", "", "Expected another shape; see the documentation of this field."]],
    ],
    [
      "a number that is no multiple",
      z.number().multipleOf(2),
      3,
      [["out-of-range", "", "Expected another shape; see the documentation of this field."]],
    ],
    [
      "a whole number past all that are safe",
      z.int(),
      2 ** 60,
      [["out-of-range", "", "Expected a number of at most 9007199254740991."]],
    ],
    [
      "missing text",
      z.strictObject({ name: z.string() }),
      {},
      [["missing", "/name", "Missing: expected text."]],
    ],
    [
      "one of twelve words",
      z.enum(Array.from({ length: 12 }, (_, index) => `w${index}`)),
      "other",
      [["unknown-word", "", "Expected one of: w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11."]],
    ],
    [
      "an unknown key where none is known",
      z.strictObject({}),
      { b: "y" },
      [["unknown-key", "", "1 key here is not known, so nothing under it was read."]],
    ],
  ])("%s", (_, schema, input, expected) => {
    expect(told(schema, input)).toEqual(expected);
  });

  test("many unknown keys are counted, and only a few are compared with the known ones", () => {
    const input = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`key-${index}`, 1]),
    );
    expect(
      told(z.strictObject({ "key-one": z.number().optional() }), input).map(
        ([, , message]) => message,
      ),
    ).toEqual([
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
    const schema = z.strictObject(
      Object.fromEntries(known.map((key) => [key, z.string().optional()])),
    );
    const [[, , message] = []] = told(schema, Object.fromEntries(keys.map((key) => [key, "x"])));
    expect(message?.endsWith(end)).toBe(true);
  });

  test("a schema made when it is looked into is an object to other tools", () => {
    expect(z.toJSONSchema(strictObject(() => ({ a: z.string() })))).toMatchObject({
      type: "object",
      properties: { a: { type: "string" } },
      required: ["a"],
      additionalProperties: false,
    });
  });

  test("a very long key is not compared at all", () => {
    expect(
      told(z.strictObject({ answer: z.string().optional() }), {
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
