// Whether a record was made under another edition than the one it is read by, and with another tool.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { isOfAnotherEdition, isOfOtherContent } from "../../src/editions/pin.js";

const pin = {
  id: "york",
  version: "1.0.0",
  hash: "10bc41266924e97e5803bb77e6b9ea836279c4f47142c512fc5b3d2ca4b22a74",
  toolHash: "cba88e5b10ac4c43904a5cbc2699af8e9b7b870371f2e62f3c7711f466a30c9e",
};
const { toolHash, ...withoutTool } = pin;
const other = "0".repeat(64);

test("an edition is pinned by id, version, content hash and tool hash, and nothing more", () => {
  expect(pinOf(york)).toEqual(pin);
});

test("the tool hash of an edition from before there was one is worked out", () => {
  const old = { ...york, toolHash: undefined };
  expect(pinOf(old)).toEqual(pin);
  expect(isOfAnotherEdition({ ...pin, hash: other }, old)).toBe(false);
  expect(isOfAnotherEdition({ ...pin, toolHash: other }, old)).toBe(true);
});

describe("a record is of another edition", () => {
  test.each<[string, unknown, boolean, boolean]>([
    ["all four parts", pin, false, false],
    ["id, version and hash", withoutTool, false, false],
    ["id and version", { id: "york", version: "1.0.0" }, false, false],
    ["another id with the same tool", { ...pin, id: "leeds" }, false, true],
    ["another version with the same tool", { ...pin, version: "1.0.1" }, false, true],
    ["another hash with the same tool", { ...pin, hash: other }, false, true],
    ["the tool alone", { toolHash }, false, true],
    ["another tool", { ...pin, toolHash: other }, true, false],
    ["a tool hash that is none", { ...pin, toolHash: 7 }, true, false],
    ["another id, with no word on the tool", { ...withoutTool, id: "leeds" }, true, true],
    ["another version, with no word on it", { ...withoutTool, version: "1.0.1" }, true, true],
    ["another hash, with no word on it", { ...withoutTool, hash: other }, true, true],
    ["another id alone", { id: "leeds", version: "1.0.0" }, true, true],
    ["an empty pin", {}, true, true],
    ["no pin", undefined, false, false],
    ["null", null, false, false],
    ["text", "york", false, false],
  ])("%s", (_, given, another, otherContent) => {
    expect(isOfAnotherEdition(given, york)).toBe(another);
    expect(isOfOtherContent(given, york)).toBe(otherContent);
  });
});
