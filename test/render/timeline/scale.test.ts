// Where numbers lie on a linear scale. Values are worked out by hand, but for the one that shows the
// order of the arithmetic.

import { expect, test } from "vitest";
import { linearScale } from "../../../src/render/timeline/scale.js";

test.each([
  ["the lower end lies at the start", 10, 100],
  ["the upper end at the end", 20, 300],
  ["what is between, in proportion", 15, 200],
  ["and near the start", 11, 120],
  ["what is below goes on before the start", 5, 0],
  ["what is above goes on after the end", 25, 400],
])("%s", (_, value, expected) => {
  expect(linearScale([10, 20], [100, 300])(value)).toBe(expected);
});

test("a scale may run backwards", () => {
  expect(linearScale([0, 4], [300, 100])(1)).toBe(250);
});

test("with one number on it, that lies in the middle", () => {
  expect([0, 7].map(linearScale([7, 7], [100, 300]))).toEqual([200, 200]);
});

test("the ends are weighted and then added, so that no drawing changes in its last digit", () => {
  expect(linearScale([0, 6], [457, 687])(1)).toBe(495.33333333333337);
  expect(457 + 230 * (1 / 6)).toBe(495.3333333333333);
});
