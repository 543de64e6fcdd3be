// Input that was not parsed, read as far as it has a shape; and the schemas that every chapter shares.

import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { daysBetween } from "../../src/foundation/days.js";
import {
  asFarAsShaped,
  fieldsOf,
  listOf,
  practitionerAsFarAsShaped,
  textOf,
} from "../../src/foundation/as-far-as-shaped.js";
import { partsOf } from "../../src/foundation/result.js";
import {
  citationSchema,
  editionPinSchema,
  emergencyNoticeSchema,
  idSchema,
  isoDateSchema,
  noticeSchema,
  partialDateSchema,
  practitionerSchema,
} from "../../src/foundation/schema.js";

test("fields, lists and text, and otherwise nothing", () => {
  const record = { a: 1 };
  const list = [1];
  expect([
    fieldsOf(record) === record,
    fieldsOf(null),
    fieldsOf("a"),
    listOf(list) === list,
    listOf("a"),
    listOf({ length: 1 }),
    textOf("a"),
    textOf(""),
    textOf(7),
  ]).toEqual([true, {}, {}, true, [], [], "a", "", undefined]);
});

test("a practitioner, with those fields that are text", () => {
  expect(
    practitionerAsFarAsShaped({
      name: "A. Example",
      role: "nurse",
      organisation: "Example Trust",
      age: 40,
    }),
  ).toStrictEqual({ name: "A. Example", role: "nurse", organisation: "Example Trust" });
  expect(practitionerAsFarAsShaped({ name: 7, role: null, organisation: ["x"] })).toStrictEqual({});
  expect(practitionerAsFarAsShaped("A. Example")).toStrictEqual({});
});

describe("as JSON has it", () => {
  test.each<[string, unknown, unknown]>([
    ["a record", { a: 1, b: [undefined, () => 1], c: undefined }, { a: 1, b: [null, null] }],
    ["what says of itself how it is written", { toJSON: () => ({ a: 2 }) }, { a: 2 }],
    ["what is no plain data", { a: new Date(0), b: [new Map([["a", 1]])] }, { b: [null] }],
    [
      "an instance of a class",
      {
        a: new (class {
          b = 1;
        })(),
      },
      { a: { b: 1 } },
    ],
    ["text", "words", {}],
    ["nothing", undefined, {}],
    [
      "what throws",
      {
        get a(): never {
          throw new Error("no");
        },
      },
      {},
    ],
    ["a number that JSON has not", { a: 1n }, {}],
  ])("%s", (_, record, read) => {
    expect(asFarAsShaped(record, (fields) => fields)).toEqual(read);
  });

  test("a list of gaps without end", () => {
    expect(asFarAsShaped({ a: new Array(4_294_967_295) }, (fields) => fields)).toEqual({});
  });
});

test.each([
  ["2026-03-01", "2026-03-02", 1],
  ["2026-03-02", "2026-03-01", -1],
  ["2024-02-28", "2024-03-01", 2],
  ["2023-02-28", "2023-03-01", 1],
  ["1900-02-28", "1900-03-01", 1],
  ["2000-02-28", "2000-03-01", 2],
  ["2025-12-31", "2026-01-01", 1],
  ["2025-01-01", "2026-01-01", 365],
  ["2000-01-01", "2400-01-01", 146_097],
])("from %s to %s are %d days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test("the parts of a pointer", () => {
  expect([partsOf(""), partsOf("/"), partsOf("/a~1b/~01")]).toEqual([[], [""], ["a/b", "~1"]]);
});

const takes = (schema: z.ZodType, ...values: unknown[]): boolean[] =>
  values.map((value) => schema.safeParse(value).success);

describe("the schemas of every chapter", () => {
  test("dates that exist, whole or in part", () => {
    expect(
      takes(
        isoDateSchema,
        "2024-02-29",
        "2026-02-29",
        "2026-03",
        "2026-13-01",
        "2026-3-1",
        "2026-03-01T00:00:00Z",
      ),
    ).toEqual([true, false, false, false, false, false]);
    expect(
      takes(
        partialDateSchema,
        "2024-02-29",
        "2026-03",
        "2026",
        "2026-02-29",
        "2026-00",
        "26",
        "x2026",
        "2026x",
        "2026-03-",
      ),
    ).toEqual([true, true, true, false, false, false, false, false, false]);
  });

  test("ids", () => {
    expect(
      takes(
        idSchema,
        "clipping",
        "17-a",
        "example-trust.new-row",
        "Clipping",
        "-a",
        "a.b.c",
        "",
        "a b",
        "a.",
      ),
    ).toEqual([true, true, true, false, false, false, false, false, false]);
  });

  test("a citation", () => {
    expect(
      takes(citationSchema, { section: "7.9", line: 1 }, { section: "7.9", line: 1, endLine: 2 }),
    ).toEqual([true, true]);
    expect(
      takes(
        citationSchema,
        { section: "", line: 1 },
        { section: "7.9", line: 0 },
        { section: "7.9", line: 1.5 },
        { section: "7.9", line: 1, endLine: 0 },
        { section: "7.9", line: 1, page: 2 },
        { line: 1 },
      ),
    ).toEqual(Array(6).fill(false));
  });

  test("a pin", () => {
    const hash = "0a".repeat(32);
    expect(
      takes(
        editionPinSchema,
        { id: "york", version: "1.0.0" },
        { id: "york", version: "1.0.0", hash },
      ),
    ).toEqual([true, true]);
    expect(
      takes(
        editionPinSchema,
        { id: "", version: "1" },
        { id: "york", version: "" },
        { id: "york", version: "1", hash: `${hash}0` },
        { id: "york", version: "1", hash: hash.toUpperCase() },
        { id: "york", version: "1", of: 1 },
      ),
    ).toEqual(Array(5).fill(false));
  });

  test("a practitioner", () => {
    expect(
      takes(
        practitionerSchema,
        {},
        { name: "A", role: "b", organisation: "c" },
        { name: 7 },
        { role: null },
        { organisation: [] },
        { age: 40 },
      ),
    ).toEqual([true, true, false, false, false, false]);
  });

  test("notices with their source", () => {
    const sourced = { citations: [{ section: "7.9", line: 1 }], basis: "printed" };
    const notice = { id: "a", text: "Words.", ...sourced };
    expect(takes(noticeSchema, notice, { ...notice, note: "n", knownIssues: ["I-04"] })).toEqual([
      true,
      true,
    ]);
    expect(
      takes(
        noticeSchema,
        { ...notice, citations: [] },
        { ...notice, basis: "guess" },
        { ...notice, note: "" },
        { ...notice, knownIssues: [4] },
        { ...notice, text: "" },
        { ...notice, id: "A" },
        { ...notice, more: 1 },
      ),
    ).toEqual(Array(7).fill(false));
    const emergency = {
      ...notice,
      id: "emergency",
      numbers: [{ number: "999", when: "Now." }],
      also: "Tell.",
    };
    expect(takes(emergencyNoticeSchema, emergency)).toEqual([true]);
    expect(
      takes(
        emergencyNoticeSchema,
        { ...emergency, id: "other" },
        { ...emergency, text: "" },
        { ...emergency, numbers: [] },
        { ...emergency, numbers: [{ number: "999", when: "" }] },
        { ...emergency, numbers: [{ number: "999", when: "x", more: 1 }] },
        { ...emergency, also: "" },
        { ...emergency, more: 1 },
      ),
    ).toEqual(Array(7).fill(false));
  });
});
