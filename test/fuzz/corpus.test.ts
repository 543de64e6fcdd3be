// What once threw, hung or took too long, and every hostile value in place of each input of each function.
// `npm run test:fuzz` looks for more.

import { describe, expect, test } from "vitest";
import { FUNCTIONS, called, isUntouched } from "./calls.js";
import { oneIn } from "../thorough/thorough.js";
import corpus from "./corpus.json" with { type: "json" };
import { HOSTILE, MAKERS } from "./hostile.js";
import { WRITE, callWith, inputsOf } from "./inputs.js";

/** An entry names the place of the argument, where that is not the first. */
interface Entry {
  readonly call: string;
  readonly argument?: number;
  readonly at: string;
  readonly value: string;
  readonly because: string;
}

test.each<Entry>(corpus)("$call with $value at /$at: $because", ({ call, argument, at, value }) => {
  const make = MAKERS[value];
  if (!make) throw new Error("no such value");
  const { name, input } = callWith(call, at, make(), argument);
  expect(called(name, input).wrong).toBeUndefined();
});

// A quick run gives each function one value in four, and the next function others.
const CALLED = FUNCTIONS.map(
  (name, place) => [name, oneIn(4, Object.entries(HOSTILE), place)] as const,
);

describe.each(CALLED)("%s", (name, values) => {
  test("answers every hostile value, with issues that hold nothing of it", () => {
    const wrong = inputsOf(name).flatMap(([place]) =>
      values.flatMap(
        ([what, make]) =>
          called(name, callWith(name, "", make(), place).input).wrong?.concat(
            `: ${what} at ${place}`,
          ) ?? [],
      ),
    );
    expect(wrong).toEqual([]);
    expect(isUntouched()).toBe(true);
  });
});

/** These take no record, or review it first, as an empty one where it is none. */
const SHOWN_AS_EMPTY = [
  "renderBlankTool",
  "renderPlainTool",
  "renderPoliceForm",
  "renderSharingRecord",
];

describe("what cannot be shown", () => {
  test.each(WRITE.filter((name) => !SHOWN_AS_EMPTY.includes(name)))(
    "%s says so below the notice",
    (name) => {
      const { input } = callWith(name, "", 7n);
      const shown = called(name, input).answer;
      expect(shown).toContain("999");
      expect(shown).toMatch(/this cannot be shown/i);
      expect(String(shown).indexOf("999")).toBeLessThan(
        String(shown).search(/this cannot be shown/i),
      );
    },
  );

  test("an unknown format gives text", () => {
    const { input } = callWith("renderIssues", "", []);
    expect(String(called("renderIssues", [input[0], "pdf"]).answer)).toMatch(
      /^If .*999[^<]*THIS CANNOT BE SHOWN/s,
    );
  });
});
