// What can be walked, what is plain, and what is frozen.

import { describe, expect, test } from "vitest";
import { attempt } from "../../src/foundation/attempt.js";
import {
  MOST_ENTRIES,
  deepFreeze,
  isList,
  isObject,
  isOfRecordSize,
  isPlainObject,
  isWalkable,
  recordOf,
} from "../../src/foundation/objects.js";

const no = (): never => {
  throw new Error("no");
};
class Fields {
  a = 1;
}
class WithMethod extends Fields {
  read(): number {
    return this.a;
  }
}
class MethodAlone {
  read(): number {
    return 1;
  }
}
class WithGetter extends Fields {
  get b(): number {
    return this.a;
  }
}
const withFieldForGetter = Object.defineProperty(new WithGetter(), "b", { value: 1 });
const withoutEnd = (): object => new Proxy({}, { getPrototypeOf: () => withoutEnd() });
const trap: unknown = new Proxy({}, { get: no, ownKeys: no, getOwnPropertyDescriptor: no });
const revoked = ((): unknown => {
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  return proxy;
})();
const withGaps = (length: number, ...values: unknown[]): unknown[] =>
  Object.assign(new Array<unknown>(length), values);
const keys = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, 1]));

test.each<[string, unknown, boolean, boolean]>([
  ["an object", {}, true, true],
  ["one without a prototype", Object.create(null), true, true],
  ["a list", [], true, false],
  ["an instance", new Date(0), true, false],
  ["one that inherits nothing", Object.create({}), true, true],
  ["one that inherits a value", Object.create({ a: 1 }), true, false],
  ["one of a class of fields", new Fields(), true, true],
  ["one of a class with a method", new WithMethod(), true, true],
  ["one with nothing but a method", new MethodAlone(), true, false],
  ["one with a getter", new WithGetter(), true, false],
  ["one with a field in the place of a getter", withFieldForGetter, true, true],
  ["one whose prototypes have no end", withoutEnd(), true, false],
  ["a function", no, false, false],
  ["null", null, false, false],
  ["text", "words", false, false],
])("%s is an object: %s → plain: %s", (_, value, object, plain) => {
  expect([isObject(value), isPlainObject(value)]).toEqual([object, plain]);
});

describe("a list that can be walked", () => {
  test.each<[string, () => unknown, boolean]>([
    ["nothing in it", () => [], true],
    ["a thousand gaps", () => withGaps(1_000), true],
    ["one more", () => withGaps(1_001), false],
    ["a thousand gaps beside two values", () => withGaps(1_002, 1, 2), true],
    ["one more beside them", () => withGaps(1_003, 1, 2), false],
    ["four thousand million gaps", () => withGaps(4_294_967_295), false],
    ["no list", () => ({ length: 2 }), false],
  ])("%s: %s", (_, make, is) => {
    expect(isList(make())).toBe(is);
  });

  test.each<[string, () => unknown, boolean]>([
    ["at the top", () => withGaps(2_000), false],
    ["deep down", () => ({ a: [{ b: [1, withGaps(2_000)] }] }), false],
    ["behind one that throws", () => ({ a: trap, b: withGaps(2_000) }), false],
    [
      "in a property beside a getter that throws",
      () => Object.defineProperty({ b: withGaps(2_000) }, "a", { enumerable: true, get: no }),
      false,
    ],
    ["nowhere", () => ({ a: [{ b: [1, "x", null] }] }), true],
    ["nowhere, though something throws", () => ({ a: trap, b: revoked }), true],
    [
      "nowhere, though it holds itself",
      () => {
        const value: unknown[] = [];
        value.push(value, { value });
        return value;
      },
      true,
    ],
  ])("one that cannot is found %s", (_, make, walkable) => {
    expect([isWalkable(make()), isOfRecordSize(make())]).toEqual([walkable, walkable]);
  });
});

test.each<[string, unknown, boolean]>([
  ["a list of 5000", Array.from({ length: MOST_ENTRIES }), true],
  ["a list of 5001", Array.from({ length: MOST_ENTRIES + 1 }), false],
  ["an object of 5000", keys(MOST_ENTRIES), true],
  ["an object of 5001", keys(MOST_ENTRIES + 1), false],
  ["5001 deep down", { a: [keys(MOST_ENTRIES + 1)] }, false],
  ["many in many", Array.from({ length: 100 }, () => keys(100)), true],
  ["text of 5001 letters", "x".repeat(5_001), true],
])("%s is of a record's size: %s", (_, value, fits) => {
  expect([MOST_ENTRIES, isOfRecordSize(value), isWalkable(value)]).toEqual([5_000, fits, true]);
});

test("freezing goes all the way down, and stops at what is frozen", () => {
  const inner = { list: [{ a: 1 }] };
  const open = { a: 1 };
  const value = deepFreeze({ inner, frozen: Object.freeze({ open }), none: null, text: "words" });
  expect([value, inner, inner.list, inner.list[0], open].map(Object.isFrozen)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  const gaps = withGaps(2_000, { a: 1 });
  expect([deepFreeze(gaps), gaps[0]].map(Object.isFrozen)).toEqual([true, true]);
  expect(deepFreeze(7)).toBe(7);
  expect(deepFreeze(null)).toBeNull();
});

test("a record has each key once, in order", () => {
  expect(Object.entries(recordOf(["b", "a"], (key) => key.toUpperCase()))).toEqual([
    ["b", "B"],
    ["a", "A"],
  ]);
});

test("an attempt gives what is read, or else the other", () => {
  expect([attempt(1, () => 2), attempt(1, no)]).toEqual([2, 1]);
});
