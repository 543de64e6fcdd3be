// Whether a record was made under another edition than the one it is read by.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { isOfAnotherEdition } from "../../src/editions/pin.js";

const pin = {
  id: "york",
  version: "1.0.0",
  hash: "a5d867e09d196e5524b60e0ad3232a5e06a7640958205884c016b26a2bd936dd",
};

test("an edition is pinned by id, version and hash, and nothing more", () => {
  expect(pinOf(york)).toEqual(pin);
});

describe("a record is of another edition", () => {
  test.each<[unknown, boolean]>([
    [pin, false],
    [{ id: "york", version: "1.0.0" }, false],
    [{ ...pin, id: "leeds" }, true],
    [{ ...pin, version: "1.0.1" }, true],
    [{ ...pin, hash: "0".repeat(64) }, true],
    [{ id: "leeds", version: "1.0.0" }, true],
    [{ id: "york", version: "2.0.0" }, true],
    [{}, true],
    [undefined, false],
    [null, false],
    ["york", false],
  ])("%j: %s", (given, expected) => {
    expect(isOfAnotherEdition(given, york)).toBe(expected);
  });
});
