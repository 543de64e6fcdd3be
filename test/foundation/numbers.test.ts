// Numbers of lists.

import { expect, test } from "vitest";
import { numberAt, sum } from "../../src/foundation/numbers.js";

test("a place that a list lacks counts as nothing", () => {
  expect([0, 1, 2, -1].map((place) => numberAt([7, 8], place))).toEqual([7, 8, 0, 0]);
});

test("no numbers come to nothing", () => {
  expect([sum([]), sum([1, 2, 3])]).toEqual([0, 6]);
});
