// Whether a record was made under another edition than the one it is read by, and with another tool.

import { describe, expect, test } from "vitest";
import { editionHash, parseEdition, pinOf, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { isOfAnotherEdition, isOfOtherContent } from "../../src/editions/pin.js";

const pin = {
  id: "york",
  version: "1.0.0",
  hash: "1104b68d90fa29f63a6c963775120b2f02658b9456959ea6aa0f1e9ec96d6102",
  toolHash: "9febff57a27fddf592deb3dc96bdb39672a7143b9c5bf682e7c69e4de55875f1",
};
const { toolHash, ...withoutTool } = pin;
const other = "0".repeat(64);

test("an edition is pinned by id, version, content hash and tool hash, and nothing more", () => {
  expect(pinOf(york)).toEqual(pin);
});

describe("an edition from before there was a tool hash", () => {
  const content = Object.fromEntries(
    Object.entries(york).filter(([key]) => key !== "toolHash" && key !== "hash"),
  ) as Omit<Edition, "hash" | "toolHash">;
  const hash = editionHash(content as Edition);
  const kept = { ...content, hash };

  test("gets one where it is parsed", () => {
    const parsed = parseEdition(kept);
    if (!parsed.ok) throw new Error("refused");
    expect(pinOf(parsed.value)).toEqual({ ...pin, hash });
    expect(isOfAnotherEdition({ ...pin, hash: other }, parsed.value)).toBe(false);
    expect(isOfAnotherEdition({ ...pin, toolHash: other }, parsed.value)).toBe(true);
  });

  test("has none until then, and is told apart by the rest", () => {
    expect(pinOf(kept)).toEqual({ ...withoutTool, hash });
    expect(isOfAnotherEdition({ ...pin, hash: other }, kept)).toBe(true);
  });
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
