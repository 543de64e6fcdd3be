// Rows and signs by their ids.

import { expect, test } from "vitest";
import { york } from "csae-guidance";
import { placesOfRows, rowOf, signOf } from "../../src/editions/rows.js";

test("a row is found by its id", () => {
  expect(rowOf(york, "clipping")?.level).toBe("escalating");
  expect(york.indicators[placesOfRows(york).get("clipping") ?? -1]?.id).toBe("clipping");
  expect(rowOf(york, "gang-association")?.label).toBe("Gang association or membership");
});

test("a sign is found by its id, in whichever row it stands", () => {
  expect(signOf(york, "gang-association-or-membership")?.label).toBe(
    "Gang association or membership",
  );
});

test.each(["nowhere", "", "__proto__", "constructor"])("there is no row and no sign %j", (id) => {
  expect([rowOf(york, id), signOf(york, id), placesOfRows(york).has(id)]).toEqual([
    undefined,
    undefined,
    false,
  ]);
});
