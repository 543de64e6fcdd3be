// What is derived from an object is remembered only while it cannot change.

import { expect, test } from "vitest";
import { memo } from "../../src/foundation/memo.js";
import { deepFreeze } from "../../src/foundation/objects.js";

const counting = (): { countOf: (key: { list: number[] }) => number; made: () => number } => {
  let made = 0;
  return {
    countOf: memo((key: { list: number[] }) => {
      made += 1;
      return key.list.length;
    }),
    made: () => made,
  };
};

test("a frozen object is derived from once", () => {
  const { countOf, made } = counting();
  const key = deepFreeze({ list: [1, 2] });
  expect([countOf(key), countOf(key), made()]).toEqual([2, 2, 1]);
});

test("an object that can change is derived from anew", () => {
  const { countOf, made } = counting();
  const key = { list: [1] };
  expect(countOf(key)).toBe(1);
  key.list.push(2);
  expect([countOf(key), made()]).toEqual([2, 2]);
});

test("nor is one remembered of which only the outside is frozen", () => {
  const { countOf, made } = counting();
  const key = Object.freeze({ list: [1] });
  expect(countOf(key)).toBe(1);
  key.list.push(2);
  expect([countOf(key), made()]).toEqual([2, 2]);
});

test("an object that cannot be looked into is not remembered, and nothing is thrown", () => {
  const inner = new Proxy(Object.freeze({}), {
    ownKeys: () => {
      throw new Error("no");
    },
  });
  const made: unknown[] = [];
  const remembered = memo((key: object) => made.push(key));
  const key = Object.freeze({ inner });
  expect([remembered(key), remembered(key)]).toEqual([1, 2]);
});
