// What a record pins: the content hash of an edition.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editionHash, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { canonicalText } from "../../src/editions/hash.js";

const backwards = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(backwards)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, part]) => [name, backwards(part)]),
        )
      : value;

describe("the content hash of an edition", () => {
  test("is the one that the edition carries", () => {
    expect(editionHash(york)).toBe(york.hash);
    expect(york.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test("does not hang on the order of properties, nor on the hash carried", () => {
    expect(editionHash(backwards(york) as Edition)).toBe(york.hash);
    const unhashed: Edition = { ...york, hash: "" };
    expect(editionHash(unhashed)).toBe(york.hash);
  });

  test("hangs on every word, citation and order of a list", () => {
    const [first, second, ...rest] = york.indicators;
    if (!first || !second) throw new Error("no rows");
    const others: readonly Edition[] = [
      { ...york, version: "1.0.1" },
      { ...york, indicators: [second, first, ...rest] },
      { ...york, indicators: [{ ...first, label: `${first.label} ` }, second, ...rest] },
      { ...york, emergency: { ...york.emergency, citations: [{ section: "1.17", line: 42 }] } },
    ];
    const hashes = others.map(editionHash);
    expect(new Set([york.hash, ...hashes]).size).toBe(5);
  });

  test("of what is no edition is that of the empty object, by RFC 8785 and FIPS 180-4", () => {
    // SHA-256 of the two bytes "{}", as any other implementation gives it.
    const empty = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
    const circle: Record<string, unknown> = {};
    circle["circle"] = circle;
    for (const value of [{}, { hash: "x" }, null, undefined, circle, 1n])
      expect(editionHash(value as unknown as Edition)).toBe(empty);
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(editionHash(value as Edition)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});

test("what is equal has the same text, and nothing has none", () => {
  expect(canonicalText({ b: 1, a: [null] })).toBe('{"a":[null],"b":1}');
  expect(canonicalText(undefined)).toBe("");
});
