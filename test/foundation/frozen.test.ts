// Data whose parts are made at first use: what it looks like, and that it never passes for frozen without being so.

import { expect, test } from "vitest";
import { isFrozenThroughout, lazily } from "../../src/foundation/frozen.js";
import { memo } from "../../src/foundation/memo.js";
import { deepFreeze } from "../../src/foundation/objects.js";

const counting = (): {
  parts: { id: string; list: { a: number }[]; none: null };
  read: () => number;
} => {
  let read = 0;
  return {
    parts: {
      id: "x",
      get list() {
        read += 1;
        return [{ a: read }];
      },
      none: null,
    },
    read: () => read,
  };
};

test("a part is read when it is first looked at, once, and frozen to the bottom", () => {
  const { parts, read } = counting();
  const made = lazily(parts);
  expect([Object.keys(made), made.id, made.none, read()]).toEqual([
    ["id", "list", "none"],
    "x",
    null,
    0,
  ]);
  const { list } = made;
  expect([made.list === list, list, read()]).toEqual([true, [{ a: 1 }], 1]);
  expect([list, list[0]].map(Object.isFrozen)).toEqual([true, true]);
});

test("it looks plain: text, spread, copies and comparison give the same", () => {
  const made = lazily(counting().parts);
  const plain = { id: "x", list: [{ a: 1 }], none: null };
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  expect([{ ...made }, structuredClone(made), JSON.parse(JSON.stringify(made))]).toEqual([
    plain,
    plain,
    plain,
  ]);
  expect(made).toStrictEqual(plain);
});

test("nothing of it can be changed, redefined or added", () => {
  const { parts } = counting();
  const made = lazily(parts);
  expect(Object.isFrozen(made)).toBe(true);
  expect(Object.getOwnPropertyDescriptor(made, "list")).toMatchObject({
    enumerable: true,
    configurable: false,
  });
  expect(Reflect.set(made, "list", [])).toBe(false);
  expect(Reflect.defineProperty(made, "list", { value: [] })).toBe(false);
  expect(Reflect.set(made, "id", "y")).toBe(false);
  expect(Reflect.set(made, "other", 1)).toBe(false);
});

test("what is derived from it is kept, and reads only what it needs", () => {
  const { parts, read } = counting();
  const made = lazily(parts);
  let derived = 0;
  const idOf = memo(({ id }: { id: string }) => {
    derived += 1;
    return id;
  });
  expect([idOf(made), idOf(made), derived, read()]).toEqual(["x", "x", 1, 0]);
  const around = Object.freeze({ id: "around", made });
  expect([idOf(around), idOf(around), derived, read()]).toEqual(["around", "around", 2, 0]);
});

test("what lies under something frozen is frozen too, so that it is frozen throughout", () => {
  const open = { a: 1 };
  const shared = lazily({ list: [open] });
  const made = lazily({ outside: Object.freeze({ open }), shared, twice: [open, open] });
  expect([isFrozenThroughout(made), isFrozenThroughout(shared)]).toEqual([true, true]);
  expect([made.outside.open, made.shared, made.twice[1]]).toEqual([open, shared, open]);
  expect(Object.isFrozen(open)).toBe(true);
});

test.each<[string, object, boolean]>([
  ["frozen by walking it", deepFreeze({ list: [{ a: 1 }] }), true],
  ["open", { list: [] }, false],
  ["frozen outside only", Object.freeze({ list: [] }), false],
  ["frozen around a copy that is open", Object.freeze({ copy: { ...lazily({ a: [1] }) } }), false],
  [
    "frozen around what lies open beside it",
    Object.freeze({ made: lazily({ a: [1] }), list: [] }),
    false,
  ],
])("%s → frozen throughout: %s", (_, value, is) => {
  expect([isFrozenThroughout(value), isFrozenThroughout(value)]).toEqual([is, is]);
});
