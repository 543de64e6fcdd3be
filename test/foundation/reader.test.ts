// Copies without zod: what they take, and what they leave to the schema.

import { beforeEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { york } from "csae-guidance";
import { parseByReader } from "../../src/foundation/parse.js";
import {
  fields,
  filledText,
  listOf,
  oneOf,
  text,
  textLike,
  wholeNumber,
} from "../../src/foundation/reader.js";
import type { Reader } from "../../src/foundation/reader.js";

const LEFT = "left to the schema";
const copied = (copy: Reader<unknown>, value: unknown): unknown => {
  const made = copy(value);
  return made === z.INVALID ? LEFT : made;
};

test.each<[string, () => Reader<unknown>, unknown[], unknown[]]>([
  ["text", () => text, ["", "words"], [7, null, undefined, ["words"]]],
  ["text of a form", () => textLike(/^a+$/), ["a", "aa"], ["", "b", 7, ["a"]]],
  ["text that is not empty", () => filledText, ["a", " "], ["", 7, ["a"]]],
  ["one of some words", () => oneOf(["yes", "no"]), ["yes", "no"], ["Yes", "", undefined, ["yes"]]],
  ["a whole number", () => wholeNumber(0, 130), [0, 1, 130], [-1, 131, 0.5, Number.NaN, "1", [1]]],
  [
    "a list",
    () => listOf(text),
    [[], ["a", ""]],
    ["a", { length: 0 }, [7], ["a", 7], ["a", undefined]],
  ],
])("%s", (_, make, taken, left) => {
  const copy = make();
  expect(taken.map((value) => copied(copy, value))).toEqual(taken);
  expect(left.map((value) => copied(copy, value))).toEqual(left.map(() => LEFT));
});

describe("an object", () => {
  let copy: Reader<unknown>;
  beforeEach(() => {
    copy = fields<{ id: string; at: { day: string }; list: string[] }>(
      { id: text, at: fields<{ day: string }>({ day: text }), list: listOf(text) },
      "id",
    );
  });

  test("is copied with all that is in it", () => {
    const value = { id: "a", at: { day: "b" }, list: ["c"] };
    const made = copied(copy, value) as typeof value;
    expect(made).toStrictEqual(value);
    expect([made === value, made.at === value.at, made.list === value.list]).toEqual([
      false,
      false,
      false,
    ]);
    expect(copied(copy, { id: "a" })).toStrictEqual({ id: "a" });
    expect(copied(copy, Object.assign(Object.create(null) as object, { id: "a" }))).toStrictEqual({
      id: "a",
    });
  });

  test("is left to the schema where anything is not as told", () => {
    const hidden = Object.defineProperty({ id: "a" }, "secret", { enumerable: false, value: 1 });
    const left = [
      null,
      "a",
      [],
      {},
      { at: {} },
      { id: 7 },
      { id: "a", other: 1 },
      { id: "a", at: { day: 7 } },
      { id: "a", at: "b" },
      { id: undefined },
      hidden,
      new (class {
        id = "a";
      })(),
      Object.create({ id: "a" }),
    ];
    expect(left.map((value) => copied(copy, value))).toEqual(left.map(() => LEFT));
  });

  test("what is left of it is the least that the schema has to look at", () => {
    const rest = (value: unknown): unknown => copy.rest?.(value);
    expect(rest({ id: "a", at: { day: "b" }, list: ["c"] })).toEqual({ id: "a" });
    expect(rest({ id: "a", at: { day: 7 }, list: ["c"] })).toEqual({ id: "a", at: { day: 7 } });
    expect(rest({ id: 7, at: { day: "b" }, list: [7], other: 1 })).toEqual({
      id: 7,
      list: [7],
      other: 1,
    });
    expect(rest({ at: { day: "b", other: 1 } })).toEqual({ at: { other: 1 } });
    for (const value of [
      "a",
      null,
      ["a"],
      new (class {
        id = "a";
      })(),
    ])
      expect(rest(value)).toBe(value);
  });

  test("with a key that no loop finds or that would be the prototype is looked at as a whole", () => {
    const hidden = Object.defineProperty({ id: "a", list: ["c"] }, "secret", {
      enumerable: false,
      value: 1,
    });
    const prototype: unknown = JSON.parse('{"id":"a","list":["c"],"__proto__":1}');
    expect([copy.rest?.(hidden) === hidden, copy.rest?.(prototype) === prototype]).toEqual([
      true,
      true,
    ]);
  });

  test("of too many entries is never looked at", () => {
    const many = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, 1]));
    expect(Object.keys(copy.rest?.(many(5_000)) as object)).toHaveLength(5_000);
    expect(copy.rest?.(many(5_001))).toHaveLength(5_001);
    expect(Array.isArray(copy.rest?.(many(5_001)))).toBe(true);
  });
});

describe("a record of it", () => {
  const schema = z.strictObject({
    id: z.string(),
    list: z.array(z.string()).optional(),
    day: z.iso.date().optional(),
  });
  const copy = fields<{ id: string; list: string[] }>(
    { id: text, list: listOf(text) },
    "id",
  ) as Reader<z.infer<typeof schema>>;
  const read = (input: unknown): unknown => {
    const result = parseByReader(copy, schema, input, york.emergency);
    return result.ok ? result.value : result.issues.map(({ code, path }) => `${code} ${path}`);
  };

  test.each<[string, unknown, unknown]>([
    ["plain", { id: "a", list: ["b"] }, { id: "a", list: ["b"] }],
    [
      "with what only the schema reads",
      { id: "a", list: ["b"], day: "2026-03-02" },
      { id: "a", list: ["b"], day: "2026-03-02" },
    ],
    [
      "with problems, each told once",
      { list: ["b", 7], day: "soon", other: 1 },
      ["missing /id", "wrong-type /list/1", "invalid-date /day", "unknown-key "],
    ],
    ["that is none", "words", ["wrong-type "]],
    [
      "that throws",
      Object.defineProperty({ id: "a" }, "list", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
      ["unreadable "],
    ],
    [
      "of too many entries",
      Object.fromEntries(Array.from({ length: 5_001 }, (_, key) => [`k${key}`, 1])),
      ["unreadable "],
    ],
  ])("%s", (_, input, expected) => {
    expect(read(input)).toEqual(expected);
  });
});
