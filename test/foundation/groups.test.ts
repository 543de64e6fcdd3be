// Items of a list by key: none is lost, and the order stays.

import { describe, expect, test } from "vitest";
import { areRepeated, groupsOf } from "../../src/foundation/groups.js";

test("each key has its items in the order given, and the keys stand as they first come", () => {
  expect(groupsOf(["b1", "a1", "b2", "c1", "a2"], (item) => item.slice(0, 1))).toEqual([
    ["b1", "b2"],
    ["a1", "a2"],
    ["c1"],
  ]);
});

test("no item is no group, and a key of an object's own is a key like any other", () => {
  expect(groupsOf([], String)).toEqual([]);
  expect(groupsOf(["__proto__", "toString", "__proto__"], String)).toEqual([
    ["__proto__", "__proto__"],
    ["toString"],
  ]);
});

describe("items that a list has before", () => {
  test("are told one by one, and undefined repeats nothing", () => {
    expect(areRepeated(["a", "b", "a", undefined, undefined, "a", 1, "1", 1])).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });
});
