// How any schema's problems become issues.

import { describe, expect, test } from "vitest";
import * as z from "zod";
import { york } from "csae-guidance";
import { parseWith } from "../../src/foundation/parse.js";
import { pointer, valueAt } from "../../src/foundation/result.js";

function told(schema: z.ZodType, input: unknown): [string, string, string][] {
  const result = parseWith(schema, input, york.emergency);
  return result.ok ? [] : result.issues.map(({ code, path, message }) => [code, path, message]);
}

describe("parseWith", () => {
  test.each<[string, z.ZodType, unknown, [string, string, string][]]>([
    ["a list that is none", z.array(z.string()), "a", [["wrong-type", "", "Expected a list."]]],
    ["a list that is too short", z.array(z.string()).min(2), ["a"], [["out-of-range", "", "Expected a length of at least 2."]]],
    ["a list that is too long", z.array(z.string()).max(1), ["a", "b"], [["out-of-range", "", "Expected a length of at most 1."]]],
    ["text that is too long", z.string().max(3), "abcd", [["out-of-range", "", "Expected a length of at most 3."]]],
    ["a number that is too big", z.number().max(3), 4, [["out-of-range", "", "Expected a number of at most 3."]]],
    ["true or false", z.boolean(), "yes", [["wrong-type", "", "Expected true or false."]]],
    ["a type that is seldom", z.date(), "2026", [["wrong-type", "", "Expected another type."]]],
    ["one word only", z.literal("yes"), "no", [["unknown-word", "", "Expected yes."]]],
    ["one of many words", z.enum(Array.from({ length: 13 }, (_, index) => `word-${index}`)), "other", [["unknown-word", "", "Expected one of the 13 known words."]]],
    ["a missing word", z.strictObject({ answer: z.enum(["yes", "no"]) }), {}, [["missing", "/answer", "Missing: expected one of: yes, no."]]],
    ["a rule of a schema's own", z.string().refine((text) => text.length < 2), "ab", [["wrong-type", "", "Expected another shape; see the documentation of this field."]]],
    ["a union of which no branch fits", z.union([z.string(), z.number()]), {}, [["wrong-type", "", "Expected another shape; see the documentation of this field."]]],
    ["an unknown key of a record", z.record(z.enum(["a"]), z.string()), { a: "x", b: "y" }, [["unknown-key", "", "1 key here is not known, so nothing under it was read."]]],
    ["an unknown key where none is known", z.strictObject({}), { b: "y" }, [["unknown-key", "", "1 key here is not known, so nothing under it was read."]]],
  ])("%s", (_, schema, input, expected) => {
    expect(told(schema, input)).toEqual(expected);
  });

  test("many unknown keys are counted, and only a few are compared with the known ones", () => {
    const input = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key-${index}`, 1]));
    expect(told(z.strictObject({ "key-one": z.number().optional() }), input).map(([, , message]) => message)).toEqual([
      "5000 keys here are not known, so nothing under them was read. The keys are: key-one.",
    ]);
  });

  test("a very long key is not compared at all", () => {
    expect(told(z.strictObject({ answer: z.string().optional() }), { ["answer".padEnd(100_000, "x")]: 1 })[0]?.[2]).toContain("The keys are: answer.");
  });

  test("what stands at a pointer is found, and nothing that is inherited", () => {
    expect(valueAt({ "a/b": [{ "c~d": 1 }] }, "/a~1b/0/c~0d")).toBe(1);
    expect(valueAt({ a: 1 }, "")).toEqual({ a: 1 });
    expect([valueAt({ a: 1 }, "/a/b"), valueAt({}, "/toString"), valueAt(null, "/a")]).toEqual([undefined, undefined, undefined]);
  });

  test("a path is a JSON Pointer", () => {
    expect(pointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
    expect(pointer([])).toBe("");
  });
});
