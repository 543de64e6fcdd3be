// What once threw, hung or took too long, and every hostile value in place of the first argument of what reads and writes.
// `npm run test:fuzz` looks for more.

import { describe, expect, test } from "vitest";
import { called, isUntouched } from "./calls.js";
import corpus from "./corpus.json" with { type: "json" };
import { HOSTILE, MAKERS } from "./hostile.js";
import { READ, WRITE, callWith } from "./inputs.js";

test.each(corpus)("$call with $value at /$at: $because", ({ call, at, value }) => {
  const make = MAKERS[value];
  if (!make) throw new Error("no such value");
  const { name, input } = callWith(call, at, make());
  expect(called(name, input).wrong).toBeUndefined();
});

describe.each([...READ, ...WRITE])("%s", (name) => {
  test("answers every hostile value, with issues that hold nothing of it", () => {
    expect(Object.entries(HOSTILE).flatMap(([what, make]) => called(name, callWith(name, "", make()).input).wrong?.concat(`: ${what}`) ?? [])).toEqual([]);
    expect(isUntouched()).toBe(true);
  });
});

/** These take no record, or review it first, as an empty one where it is none. */
const SHOWN_AS_EMPTY = ["renderBlankTool", "renderPlainTool", "renderPoliceForm", "renderSharingRecord"];

describe("what cannot be shown", () => {
  test.each(WRITE.filter((name) => !SHOWN_AS_EMPTY.includes(name)))("%s says so below the notice", (name) => {
    const { input } = callWith(name, "", 7n);
    const shown = called(name, input).answer;
    expect(shown).toContain("999");
    expect(shown).toMatch(/this cannot be shown/i);
    expect(String(shown).indexOf("999")).toBeLessThan(String(shown).search(/this cannot be shown/i));
  });

  test("a format that is none gives text", () => {
    const { input } = callWith("renderIssues", "", []);
    expect(String(called("renderIssues", [input[0], "pdf"]).answer)).toMatch(/^If .*999[^<]*THIS CANNOT BE SHOWN/s);
  });
});
