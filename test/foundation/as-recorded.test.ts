// What stands beside an export, and whether it fits the rest.

import { describe, expect, test } from "vitest";
import {
  contradictions,
  differences,
  located,
  placeOf,
  withRecorded,
} from "../../src/foundation/as-recorded.js";

test.each<[string, string[] | undefined]>([
  ["/a", ["a"]],
  ["/a/0/b~1c", ["a", "0", "b/c"]],
  [`/a${"/b".repeat(15)}`, ["a", ...Array.from({ length: 15 }, () => "b")]],
  [`/a${"/b".repeat(16)}`, undefined],
  ["", undefined],
  ["a", undefined],
])("%s leads to %j", (path, keys) => {
  expect(placeOf(path)).toEqual(keys);
});

describe("the least that differs", () => {
  test.each<[string, unknown, unknown, [string, unknown][]]>([
    ["nothing", { a: 1, b: ["x"] }, { a: 1, b: ["x"] }, []],
    ["nothing of what is not recorded", { a: 1, b: 2 }, { a: 1 }, []],
    ["nothing of what is undefined", {}, { a: undefined }, []],
    ["nothing of what is undefined, whatever is said", { a: 1 }, { a: undefined }, []],
    ["a value", { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [["a/c", 3]]],
    ["a value that is not said", { a: {} }, { a: { c: 3 } }, [["a/c", 3]]],
    ["an item of a list as long", { a: [1, 2, 3] }, { a: [1, 5, 3] }, [["a/1", 5]]],
    ["a list that is longer", { a: [1] }, { a: [1, 2] }, [["a", [1, 2]]]],
    ["a list that is shorter", { a: [1, 2] }, { a: [1] }, [["a", [1]]]],
    ["a list for an object", { a: {} }, { a: [] }, [["a", []]]],
    ["an object for a list", { a: [] }, { a: {} }, [["a", {}]]],
    ["an object for text", { a: "x" }, { a: {} }, [["a", {}]]],
    ["null for an object", { a: {} }, { a: null }, [["a", null]]],
    ["an object for null", { a: null }, { a: {} }, [["a", {}]]],
    ["what is inherited is not said", {}, { toString: 1 }, [["toString", 1]]],
    ["all", 1, 2, [["", 2]]],
    [
      "two places",
      { a: 1, b: { c: 1 } },
      { a: 2, b: { c: 2 } },
      [
        ["a", 2],
        ["b/c", 2],
      ],
    ],
  ])("%s", (_, said, recorded, least) => {
    expect(differences(said, recorded).map(({ path, value }) => [path.join("/"), value])).toEqual(
      least,
    );
  });
});

describe("values put at their places", () => {
  const put = (said: unknown, ...recorded: [string, unknown][]): unknown =>
    withRecorded(
      said,
      recorded.map(([path, value]) => ({ path: path === "" ? [] : path.split("/"), value })),
    );

  test.each<[string, unknown, [string, unknown][], unknown]>([
    ["none", { a: 1 }, [], { a: 1 }],
    ["over another", { a: 1, b: 2 }, [["a", 3]], { a: 3, b: 2 }],
    ["where none was", { a: { b: 1 } }, [["a/c/d", 3]], { a: { b: 1, c: { d: 3 } } }],
    [
      "in a list",
      { a: [1, { b: 2 }, 3] },
      [
        ["a/1/b", 9],
        ["a/2", 8],
      ],
      { a: [1, { b: 9 }, 8] },
    ],
    ["past the end of a list", { a: [1] }, [["a/1", 2]], { a: [1] }],
    ["in place of text", { a: "x" }, [["a/b", 1]], { a: { b: 1 } }],
    ["at a name that all objects have", {}, [["toString/x", 1]], { toString: { x: 1 } }],
    ["in place of all", { a: 1 }, [["", 2]], 2],
  ])("%s", (_, said, recorded, record) => {
    const before = JSON.stringify(said);
    expect(put(said, ...recorded)).toEqual(record);
    expect(JSON.stringify(said)).toBe(before);
  });
});

describe("what contradicts the rest", () => {
  const told = (value: unknown, said: unknown, record: unknown, again: unknown): string[] =>
    contradictions([{ path: ["a", "b"], value, at: "/here" }], said, record, again).map(
      ({ code, path }) => `${code} ${path}`,
    );

  test("nothing, where it says what could not be said and the record holds it", () => {
    expect(told("\u0000", { a: {} }, { a: { b: "\u0000" } }, { a: {} })).toEqual([]);
    expect(told([1], { a: { b: [] } }, { a: { b: [1] } }, { a: { b: [] } })).toEqual([]);
  });

  test("a value whose place says something else, or that something was put over", () => {
    expect(told("x", { a: { b: "y" } }, { a: { b: "x" } }, { a: { b: "x" } })).toEqual([
      "not-as-recorded /here",
    ]);
    expect(told("x", { a: {} }, { a: { b: "z" } }, { a: {} })).toEqual(["not-as-recorded /here"]);
    expect(
      contradictions([{ path: ["a"], value: 1, at: "/x" }], { a: 2 }, { a: 1 }, { a: 1 })[0]
        ?.message,
    ).toBe(
      "This says something else than what stands in its place. Which of the two holds cannot be told.",
    );
  });
});

describe("issues told where the value came from", () => {
  const at = (path: string): string | undefined =>
    located(
      [{ code: "missing", path, message: "…" }],
      new Map([
        ["/a/b", "/item/1"],
        ["/a/b/c", "/item/2"],
        ["/d/e", "/item/3"],
      ]),
    )[0]?.path;

  test.each([
    ["/a/b", "/item/1"],
    ["/a/b/c", "/item/2"],
    ["/a/b/c/d", "/item/2"],
    ["/a/b/x", "/item/1"],
    ["/a", "/item/1"],
    ["/a/x", "/item/1"],
    ["/d", "/item/3"],
    ["/x", ""],
    ["", ""],
  ])("%s is told at %s", (path, place) => {
    expect(at(path)).toBe(place);
  });

  test("at the nearest whole part of a path, and at the root where that is known", () => {
    const issue = { code: "missing", message: "…" } as const;
    expect(
      located(
        [{ ...issue, path: "/a/b" }],
        new Map([
          ["/a/bc", "/item/1"],
          ["/a", "/item/2"],
        ]),
      )[0]?.path,
    ).toBe("/item/2");
    expect(located([{ ...issue, path: "/ab" }], new Map([["/abc/d", "/item/1"]]))[0]?.path).toBe(
      "",
    );
    expect(located([{ ...issue, path: "/x" }], new Map([["", "/item"]]))[0]?.path).toBe("/item");
  });

  test("of none there is none", () => {
    expect(located([], new Map())).toEqual([]);
  });
});
