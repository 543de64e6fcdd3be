// 9.2: flags of one child meet under one key, however the reference was typed, and a flag that cannot
// be read is never taken for none.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkFlags, childKey, parseFlag, parseFlags } from "csae-guidance";
import type { Flag } from "csae-guidance";
import { anyText } from "../any-text.js";

const flag = (child: string): Flag => ({
  child,
  category: "missing from home",
  caller: { role: "school nurse" },
  raisedOn: "2026-03-02",
});
const ids = (flags: unknown, child = "C-0042"): string[] =>
  checkFlags(flags as Flag[], { child }).cautions.map(({ id }) => id);

describe("the key of a child", () => {
  test.each([
    ["spaces at the ends", " C-0042\n"],
    ["small letters", "c-0042"],
    ["a dash of a word processor", "C–0042"],
    ["a hyphen that does not break", "C\u20110042"],
    ["wide characters", "Ｃ-００４２"],
    ["a soft hyphen and a joiner, which are not seen", "C-\u00AD00\u200D42"],
    ["a mark of direction", "\u200EC-0042"],
  ])("is the same with %s, and the flag is found", (_, child) => {
    expect(childKey(child)).toBe("c-0042");
    expect(checkFlags([flag(child)], { child: "C-0042" }).flags).toEqual([flag(child)]);
    expect(checkFlags([flag("C-0042")], { child }).flags).toEqual([flag("C-0042")]);
  });

  test.each([
    ["another number", "C-0043"],
    ["another letter", "B-0042"],
    ["no dash", "C0042"],
    ["a space in place of the dash", "C 0042"],
  ])("is another with %s", (_, child) => {
    expect(childKey(child)).not.toBe("c-0042");
    expect(checkFlags([flag(child)], { child: "C-0042" }).flags).toEqual([]);
  });

  test("is its own key, whatever the reference is", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(childKey(childKey(text))).toBe(childKey(text));
      }),
    );
  });

  test.each([[undefined], [null], [42], [{}], [["C-1"]]])("of %j is empty", (reference) => {
    expect(childKey(reference as never)).toBe("");
  });
});

describe("what cannot be read is told, and never taken for none", () => {
  test.each<[string, unknown]>([
    ["no list", undefined],
    ["a text in place of the list", "C-0042"],
    ["a list with nothing in place of a flag", [null]],
    ["a list with a text in place of a flag", [flag("C-0042"), "C-0042"]],
    ["a flag of a child that is not named", [{ ...flag("C-1"), child: "  " }]],
    ["a flag whose child is a number", [{ ...flag("C-1"), child: 42 }]],
  ])("%s", (_, flags) => {
    expect(ids(flags)[0]).toBe("flags-not-read");
    expect(ids(flags)).not.toContain("no-flag-found");
  });

  test("an enquiry about nobody finds nothing, and does not say that there is none", () => {
    expect(ids([flag("C-0042")], "  ")[0]).toBe("flags-not-read");
    expect(ids([flag("C-0042")], "  ")).not.toContain("no-flag-found");
  });

  test("a list that is read whole says that no flag was found", () => {
    expect(ids([flag("C-1")])).toContain("no-flag-found");
    expect(ids([flag("C-1")])).not.toContain("flags-not-read");
  });

  test("flags that are read are shown beside what is not", () => {
    expect(checkFlags([null as never, flag("C-0042")], { child: "C-0042" }).flags).toEqual([
      flag("C-0042"),
    ]);
  });
});

describe("reading flags back", () => {
  test("keeps every word as it was", () => {
    expect(parseFlag(flag(" C-1 "))).toEqual({ ok: true, value: flag(" C-1 ") });
    expect(parseFlags([flag("C-1"), flag("C-2")])).toEqual({
      ok: true,
      value: [flag("C-1"), flag("C-2")],
    });
    expect(parseFlags([])).toEqual({ ok: true, value: [] });
  });

  test("tells every problem of every flag at once, with its place and none of its words", () => {
    const read = parseFlags([
      { ...flag("C-1"), details: "Jane Example" },
      flag("C-1"),
      { category: "x".repeat(81), caller: {}, raisedOn: "Jane Example" },
      null,
    ]);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unknown-key /0",
      "missing /2/child",
      "out-of-range /2/category",
      "invalid-date /2/raisedOn",
      "wrong-type /3",
    ]);
    expect(JSON.stringify(read)).not.toContain("Jane");
  });

  test.each([
    [undefined, "missing"],
    [{}, "wrong-type"],
    ["[]", "wrong-type"],
  ])("%j is no list", (input, code) => {
    const read = parseFlags(input);
    expect(!read.ok && read.issues.map((issue) => `${issue.code} ${issue.path}`)).toEqual([
      `${code} `,
    ]);
  });
});
