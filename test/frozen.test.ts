// Nothing that a program is given can be changed under another's hands: what an entry exports, and what two answers
// share, is frozen to the bottom.

import { describe, expect, test } from "vitest";
import { RISK_LEVELS, YES_NO_NOT_KNOWN, parseScreening, pinOf, screen, york } from "csae-guidance";
import { attempt } from "../src/foundation/attempt.js";
import { argumentsOf } from "./conformance/run.js";
import type { Library } from "./conformance/run.js";
import { LIBRARY, ROWS } from "./conformance/vectors.js";
import { ENTRIES } from "./docs/run-example.js";

const FUNCTIONS = Object.fromEntries(
  Object.values(ENTRIES).flatMap((exported) =>
    Object.entries(exported).filter(([, value]) => typeof value === "function"),
  ),
) as Library;

const no = (): never => {
  throw new Error("no");
};

/** Whether a value is an object or a list as JSON has them. Functions and schemas are not. */
const isPlain = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as null);

/** Every plain object and list in a value, with its path. */
function plainIn(
  value: unknown,
  path: string,
  found = new Map<object, string>(),
): Map<object, string> {
  if (!isPlain(value) || found.has(value)) return found;
  found.set(value, path);
  for (const [key, part] of Object.entries(value)) plainIn(part, `${path}/${key}`, found);
  return found;
}

const openIn = (found: ReadonlyMap<object, string>): string[] =>
  [...found].flatMap(([value, path]) => (Object.isFrozen(value) ? [] : [path]));

describe("what an entry exports is frozen to the bottom", () => {
  test.each(Object.entries(ENTRIES))("%s", (_, exported) => {
    const values = Object.entries(exported).map(([name, value]) => plainIn(value, name));
    expect(values.flatMap(openIn)).toEqual([]);
  });

  test("lists and tables are among it, and schemas are no plain objects", () => {
    const plain = Object.values(ENTRIES).flatMap((exported) =>
      Object.entries(exported).flatMap(([name, value]) => (isPlain(value) ? [name] : [])),
    );
    expect(plain).toContain("york");
    expect(plain).toContain("RISK_LEVELS");
    expect(plain).toContain("REDACTION_RULES");
    expect(plain).toContain("JSON_SCHEMA_NAMES");
    expect(plain.filter((name) => /schema$/i.test(name))).toEqual([]);
  });

  test("an open one is found, and its path is told", () => {
    const open = Object.freeze({ list: Object.freeze([{ a: 1 }]) });
    expect(openIn(plainIn(open, "TABLE"))).toEqual(["TABLE/list/0"]);
  });
});

describe("what two answers to the same input share is frozen", () => {
  /** What both of two answers hold and is not frozen, beside what was handed in. */
  const sharedOpen = (name: string, given: () => readonly unknown[]): string[] => {
    const answer = (): Map<object, string> =>
      attempt(new Map<object, string>(), () =>
        plainIn(Reflect.apply(FUNCTIONS[name]!, undefined, given()), name),
      );
    const first = answer();
    return openIn(new Map([...answer()].filter(([value]) => first.has(value))));
  };

  test.each(ROWS)("$call: $title", ({ call, input }) => {
    expect(sharedOpen(call, () => argumentsOf(LIBRARY, york, input))).toEqual([]);
  });

  test.each(Object.keys(FUNCTIONS))(
    "%s, of what cannot be read, of nothing and of a name",
    (name) => {
      const unreadable = new Proxy({}, { get: no, ownKeys: no });
      for (const given of [[unreadable], [york, unreadable], [], ["flag"]])
        expect(sharedOpen(name, () => given)).toEqual([]);
    },
  );
});

test("a list that a page turns round throws, and the level stays what it was", () => {
  const answers = { "abduction-and-imprisonment": "yes" } as const;
  const screening = { edition: pinOf(york), answers };
  const before = JSON.stringify(screen(screening));
  const asInJavaScript = (list: readonly string[]): string[] => list as string[];
  expect(() => asInJavaScript(RISK_LEVELS).reverse()).toThrow(TypeError);
  expect(() => asInJavaScript(RISK_LEVELS).sort()).toThrow(TypeError);
  expect(() => asInJavaScript(YES_NO_NOT_KNOWN).push("perhaps")).toThrow(TypeError);
  expect(screen(screening).indication.atLeast).toBe("significant");
  expect(JSON.stringify(screen(screening))).toBe(before);
  expect(parseScreening({ ...screening, answers: { clipping: "perhaps" } })).toMatchObject({
    ok: false,
    issues: [{ code: "unknown-word", path: "/answers/clipping" }],
  });
});
