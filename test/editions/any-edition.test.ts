// Whatever is handed in as an edition. What is no edition is read as York's, and what an edition
// lacks is not shown. Every function that takes an edition as its last argument is called.

import { describe, expect, test } from "vitest";
import { parseScreening, pinOf, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { editionOf } from "../../src/editions/whole.js";
import { deepFreeze } from "../../src/foundation/objects.js";
import { callOf } from "../conformance/run.js";
import { LIBRARY, ROWS } from "../conformance/vectors.js";
import { oneIn } from "../thorough/thorough.js";

/** A function, the arguments of one of its vectors, and the place of the edition among them. */
interface Call {
  readonly name: string;
  readonly input: readonly unknown[];
  readonly at: number;
}

const CALLS: readonly Call[] = [...new Set(ROWS.map(({ call }) => call))].flatMap((name) => {
  const parameters = /^[^(]*\(([^)]*)\)/.exec(String(LIBRARY[name]))?.[1]?.split(",") ?? [];
  const at = parameters.findIndex((parameter) => /^\s*edition = /.test(parameter));
  const row = ROWS.find(({ call, input }) => call === name && input.length <= at);
  return at === -1 || !row ? [] : [{ name, input: row.input, at }];
});

/** What a function answers under an edition. Sets nothing in place of arguments that are left out. */
function answer({ name, input, at }: Call, edition: unknown): unknown {
  const under = (...given: unknown[]): unknown => {
    const all = [...given, ...Array.from({ length: at - given.length }, () => undefined)];
    return Reflect.apply(LIBRARY[name] as (...args: unknown[]) => unknown, undefined, [
      ...all,
      edition,
    ]);
  };
  return callOf({ ...LIBRARY, [name]: under }, york, name, input);
}

test("every function with an edition is called, renderers and exports too", () => {
  expect(CALLS.length).toBeGreaterThan(50);
  expect(CALLS.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["screen", "renderScreening", "toQuestionnaire"]),
  );
});

describe("what is no edition is read as York’s", () => {
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error("no");
      },
    },
  );
  test("the records of a list are parsed by map, whose index is no edition", () => {
    const records = [{ edition: pinOf(york), answers: { clipping: "yes" } }];
    expect(records.map(parseScreening as (record: unknown, index: unknown) => unknown)).toEqual([
      { ok: true, value: records[0] },
    ]);
  });

  test.each<[string, unknown]>([
    ["an index", 1],
    ["null", null],
    ["text", "york"],
    ["a list", [1, 2]],
    ["an empty object", {}],
    ["a result that was not looked into", { ok: true, value: york }],
    ["a promise", Promise.resolve(york)],
    ["what throws", throwing],
  ])("%s", (_, given) => {
    expect(editionOf(given as Edition)).toBe(york);
    for (const call of CALLS)
      expect([call.name, answer(call, given)]).toEqual([call.name, answer(call, undefined)]);
  });
});

describe("what an edition lacks is not shown", () => {
  /**
   * Every property of York's edition by its pointer. Of a list, those of its first item, and of
   * citations, which all have one shape, those of the first alone.
   */
  const places: string[][] = [];
  const isCited = (key: string): boolean => key === "citations";
  const walk = (value: unknown, path: string[]): void => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value)) {
      const isAnotherCitation = isCited(key) && places.some((place) => place.some(isCited));
      places.push([...path, key]);
      if (!isAnotherCitation) walk((value as Record<string, unknown>)[key], [...path, key]);
    }
  };
  walk(york, []);

  const without = (path: readonly string[], instead?: unknown): Edition => {
    const copy = structuredClone(york) as unknown;
    const holder = path
      .slice(0, -1)
      .reduce((at, key) => (at as Record<string, unknown>)[key], copy);
    const key = path.at(-1) ?? "";
    if (instead === undefined) Reflect.deleteProperty(holder as object, key);
    else Reflect.set(holder as object, key, instead);
    // Frozen, so that what is derived from it is made once for all functions.
    return deepFreeze(copy as Edition);
  };

  test("there are many parts", () => {
    expect(places.length).toBeGreaterThan(400);
  });

  test.each(oneIn(120, places).map((path) => [`/${path.join("/")}`, path] as const))(
    "%s",
    (_, path) => {
      for (const edition of [without(path), without(path, 7)]) {
        for (const call of CALLS) expect(() => answer(call, edition), call.name).not.toThrow();
      }
    },
  );
});
