// What the types of chapter 9 promise to callers.

import { expectTypeOf, test } from "vitest";
import { checkFlags, raiseFlag } from "csae-guidance";
import type { Flag } from "csae-guidance";
import type { Practitioner } from "csae-guidance";
import { unparsed } from "../unparsed.js";

test("a flag has no place for details", () => {
  expectTypeOf<keyof Flag>().toEqualTypeOf<"child" | "category" | "caller" | "raisedOn">();
  const flag = { child: "C-1", category: "gifts", caller: {}, raisedOn: "2026-03-02" };
  // @ts-expect-error -- the team does not keep them (9.2)
  checkFlags([{ ...flag, details: "words" }], { child: "C-1" });
});

test("a flag and a check cannot be written to", () => {
  const result = raiseFlag(unparsed({}));
  // @ts-expect-error -- read-only
  if (result.ok) result.value.category = "another";
  expectTypeOf(checkFlags([], { child: "C-1" }).putInTouch).toEqualTypeOf<
    readonly Practitioner[]
  >();
});
