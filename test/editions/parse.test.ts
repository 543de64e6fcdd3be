// Editions kept as JSON, and the edition that a record pins.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkEdition,
  defineOverlay,
  editionFor,
  parseEdition,
  pinOf,
  screen,
  york,
} from "csae-guidance";
import type { Edition, EditionPin } from "csae-guidance";

const again = (edition: object = york): Record<string, unknown> =>
  JSON.parse(JSON.stringify(edition)) as Record<string, unknown>;
const told = (input: unknown): string[] => {
  const parsed = parseEdition(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
};
const overlaid = (version: string): Edition => {
  const made = defineOverlay(york, { id: "a-trust", version });
  return made.ok ? made.value : york;
};

describe("an edition that was kept as JSON", () => {
  test("comes back equal and frozen", () => {
    const parsed = parseEdition(again());
    expect(parsed.ok && parsed.value).toEqual(york);
    expect(parsed.ok && Object.isFrozen(parsed.value.contacts[0])).toBe(true);
  });

  test("is one object, however often it is parsed, so that its look-ups are made once", () => {
    const [first, second] = [parseEdition(again()), parseEdition(again())];
    expect(first.ok && second.ok && first.value === second.value).toBe(true);
    if (!first.ok || !second.ok) return;
    const record = { edition: pinOf(york), answers: {} };
    expect(screen(record, first.value).actions).toBe(screen(record, second.value).actions);
  });

  test("is compared whole before it is taken for the same", () => {
    parseEdition(again());
    const emergency = { ...york.emergency, text: "Nobody needs to be called." };
    expect(told({ ...again(), emergency })).toEqual(["wrong-hash /hash"]);
    expect(told({ ...again(), extra: 1 })).toEqual(["unknown-key "]);
    expect(told({ ...again(), indicators: york.indicators.slice(1) })).toEqual([
      "wrong-hash /hash",
      "wrong-hash /toolHash",
    ]);
  });

  test("is held against its hash by the check and under an overlay too", () => {
    const changed = { ...york, title: "Another title" };
    expect(checkEdition(changed).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "wrong-hash /hash",
    ]);
    const made = defineOverlay(changed, { id: "a-trust", version: "1.0.0" });
    expect(made.ok ? [] : made.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "wrong-hash /hash",
    ]);
    expect(checkEdition({ ...york, toolHash: "0".repeat(64) }).map(({ path }) => path)).toEqual([
      "/hash",
      "/toolHash",
    ]);
  });

  test("may lack what came later, and nothing else", () => {
    expect(told({ ...again(), toolHash: undefined })).toEqual(["wrong-hash /hash"]);
    expect(told({ ...again(), cautions: {} })).toEqual(["wrong-hash /hash"]);
    expect(told({ ...again(), levels: {} })).toContain("wrong-type /levels");
    expect(told({ ...again(), hash: undefined })).toEqual(["missing /hash"]);
  });

  test.each<[unknown, string]>([
    [undefined, "missing "],
    [null, "wrong-type "],
    ["{}", "wrong-type "],
    [[], "wrong-type "],
    [new Map(), "wrong-type "],
  ])("%o is refused", (input, expected) => {
    expect(told(input)).toEqual([expected]);
  });

  test("more than sixteen are parsed, each rightly", () => {
    const editions = Array.from({ length: 20 }, (_, place) => overlaid(`1.0.${place}`));
    for (const edition of [...editions, ...editions]) {
      const parsed = parseEdition(again(edition));
      expect(parsed.ok && parsed.value.hash).toBe(edition.hash);
    }
  });

  test("no issue holds anything that was handed in, and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 4 }), (value, words) => {
        const input = { ...york, [`secret${words}`]: value };
        expect(JSON.stringify(parseEdition(input))).not.toContain("secret");
        expect(parseEdition(value).ok).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the edition that a record pins", () => {
  const [one, two] = [overlaid("1.0.0"), overlaid("2.0.0")];
  const editions = [york, one, two];

  test.each<[string, EditionPin, Edition | undefined]>([
    ["by its hash", pinOf(two), two],
    ["by its hash, whatever else the pin names", { ...pinOf(two), id: "x", version: "9" }, two],
    ["by id and version where there is no hash", { id: one.id, version: one.version }, one],
    ["not one of another hash", { ...pinOf(one), hash: "0".repeat(64) }, undefined],
    ["not one of another version", { id: "york", version: "0.9.0" }, undefined],
    ["not one with the same tool alone", { ...pinOf(york), hash: "0".repeat(64) }, undefined],
  ])("%s", (_, pin, expected) => {
    expect(editionFor(pin, editions)).toBe(expected);
  });

  test("not by id and version if two editions of other content have both", () => {
    const other = { ...york, hash: "0".repeat(64) };
    expect(editionFor({ id: "york", version: "1.0.0" }, [york, other])).toBe(undefined);
    expect(editionFor({ id: "york", version: "1.0.0" }, [york, york])).toBe(york);
  });

  test("none, and no exception, for what is no pin or no list", () => {
    for (const value of [undefined, null, 7, "york", {}, []]) {
      expect(editionFor(value as never, editions)).toBe(undefined);
      expect(editionFor(pinOf(york), value as never)).toBe(undefined);
    }
    expect(editionFor(pinOf(york), [null, york] as never)).toBe(york);
  });
});
