// Rows of a database, read without their nulls: what goes, what stays where it was, and what is handed on untouched.

import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { parsePoliceForm, parseScreening, pinOf, screen, withoutNulls, york } from "csae-guidance";

const no = (): never => {
  throw new Error("no");
};

test.each<[string, unknown, unknown]>([
  ["a property that is null goes", { a: null, b: "x" }, { b: "x" }],
  ["at any depth", { a: { b: { c: null, d: 1 } } }, { a: { b: { d: 1 } } }],
  ["in the objects of a list", { a: [{ b: null }, { b: 1 }] }, { a: [{}, { b: 1 }] }],
  ["an entry of a list keeps its place", [null, { a: null }, [null]], [null, {}, [null]]],
  [
    "undefined, false, 0 and empty text stay",
    { a: undefined, b: false, c: 0, d: "" },
    { a: undefined, b: false, c: 0, d: "" },
  ],
  ["an object of nulls is empty", { by: { name: null, role: null } }, { by: {} }],
  ["null alone stays null", null, null],
  ["text alone stays text", "null", "null"],
  ["nothing stays nothing", undefined, undefined],
  [
    "a row without a prototype",
    Object.assign(Object.create(null) as object, { a: null, b: 1 }),
    { b: 1 },
  ],
  [
    "what an agency added is not looked into",
    { agencyExtension: { "agency:ref": null, "agency:list": [{ a: null }] }, otherReferrals: null },
    { agencyExtension: { "agency:ref": null, "agency:list": [{ a: null }] } },
  ],
  ["but where none is stored it goes", { agencyExtension: null }, {}],
])("%s", (_, row, expected) => {
  expect(withoutNulls(row)).toStrictEqual(expected);
});

test("gaps of a list stay gaps, and keys that objects inherit are only keys", () => {
  const list = withoutNulls({ list: Object.assign(new Array<unknown>(3), { 1: null }) }).list;
  expect([list.length, Object.keys(list)]).toEqual([3, ["1"]]);
  const copy = withoutNulls(JSON.parse('{ "__proto__": { "a": null }, "b": null }') as object);
  expect([Object.keys(copy), Object.getPrototypeOf(copy)]).toEqual([
    ["__proto__"],
    Object.prototype,
  ]);
});

test("the row itself is not changed, and the copy is another", () => {
  const row = { a: null, list: [{ b: null }] };
  const before = structuredClone(row);
  const copy = withoutNulls(row);
  expect(row).toStrictEqual(before);
  expect(copy).not.toBe(row);
  expect(withoutNulls(Object.freeze({ a: null, b: 1 }))).toEqual({ b: 1 });
});

test("a row that is an instance of a driver's class becomes a plain object", () => {
  class Row {
    readonly a = null;
    readonly b = 1;
  }
  expect(withoutNulls({ row: new Row() })).toStrictEqual({ row: { b: 1 } });
});

class WithGetter {
  readonly a = null;
  get b(): number {
    return 1;
  }
}

describe("what is no plain object or list is handed on untouched", () => {
  test.each<[string, unknown]>([
    ["a date", new Date(0)],
    ["a map", new Map([["a", null]])],
    ["an instance with a getter", new WithGetter()],
    ["a promise", Promise.resolve({ a: null })],
    ["a function", no],
    ["a list of nothing but gaps", new Array(1_000_000)],
  ])("%s", (_, value) => {
    expect([withoutNulls(value), withoutNulls({ value, a: null }).value]).toEqual([value, value]);
    expect(withoutNulls({ value }).value).toBe(value);
  });

  test("so that the parser can report it", () => {
    const completedOn = new Date("2026-03-14");
    const row = { edition: pinOf(york), completedOn, immediateDanger: null };
    expect(parseScreening(withoutNulls(row))).toMatchObject({
      ok: false,
      issues: [{ code: "wrong-type", path: "/completedOn" }],
    });
  });
});

describe("what cannot be read is handed back as it was, and nothing is thrown", () => {
  const nested = (depth: number): unknown => {
    let value: unknown = { end: null };
    for (let level = 0; level < depth; level += 1) value = { value };
    return value;
  };

  test("a getter or a proxy that throws", () => {
    const getter = Object.defineProperty({ a: null }, "b", { enumerable: true, get: no });
    const proxy = new Proxy({}, { ownKeys: no });
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    for (const part of [getter, proxy, revoked] as unknown[]) {
      expect(withoutNulls(part)).toBe(part);
      const copy = withoutNulls({ part, other: { a: null } });
      expect([copy.part === part, copy.other]).toEqual([true, {}]);
    }
  });

  test("what holds itself", () => {
    const row: { a: null; self?: unknown; list: unknown[] } = { a: null, list: [] };
    row.self = row;
    row.list.push(row.list);
    const copy = withoutNulls(row) as { self: unknown; list: unknown[] };
    expect(Object.keys(copy)).toEqual(["list", "self"]);
    expect([copy.self === row, copy.list[0] === row.list]).toEqual([true, true]);
  });

  test("what is nested more than a hundred deep", () => {
    const text = (depth: number): string => JSON.stringify(withoutNulls(nested(depth)));
    expect([text(100).includes("null"), text(101).includes("null")]).toEqual([false, true]);
    expect(() => withoutNulls(nested(100_000))).not.toThrow();
  });

  test("what stands in many places is copied once", () => {
    let value: unknown = { end: null };
    for (let level = 0; level < 60; level += 1) value = { a: value, b: value };
    expect(withoutNulls(value)).not.toBe(value);
  });
});

test("a stored screening reads as it was recorded: where null stood, nothing was answered", () => {
  const row = {
    edition: pinOf(york),
    subject: { reference: "C-1", dateOfBirth: null },
    completedOn: null,
    answers: { clipping: { answer: "yes", signs: null, note: null }, "gang-association": null },
    notes: null,
  };
  expect(parseScreening(row).ok).toBe(false);
  const parsed = parseScreening(withoutNulls(row));
  if (!parsed.ok) throw new Error("not read");
  expect(parsed.value).toEqual({
    edition: pinOf(york),
    subject: { reference: "C-1" },
    answers: { clipping: { answer: "yes" } },
  });
  expect(screen(parsed.value).unresolved).toContainEqual({
    indicator: "gang-association",
    level: "escalating",
    answer: "unanswered",
  });
});

test("a null in a list is reported at its place", () => {
  const people = [{ fullName: null }, null];
  expect(parsePoliceForm(withoutNulls({ people, source: null }))).toMatchObject({
    ok: false,
    issues: [{ path: "/people/1" }],
  });
});

test("of any JSON: no property is null, every list is as long, and a second time changes nothing", () => {
  const hasNull = (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    (Array.isArray(value)
      ? value.some((entry: unknown) => hasNull(entry))
      : Object.values(value).some((part) => part === null || hasNull(part)));
  const listsOf = (value: unknown): number[] =>
    typeof value === "object" && value !== null
      ? [...(Array.isArray(value) ? [value.length] : []), ...Object.values(value).flatMap(listsOf)]
      : [];
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const copy: unknown = withoutNulls(value as unknown);
      expect(hasNull(copy)).toBe(false);
      expect(listsOf(copy)).toEqual(listsOf(value));
      expect(withoutNulls(copy)).toEqual(copy);
    }),
  );
});
