// 9.1 and 9.2: a flag holds a broad category, the caller, the day and whose it is. It has no place for details.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { raiseFlag } from "csae-guidance";
import { flagSchema } from "csae-guidance/schemas";
import { flag as anyFlag } from "./arbitraries.js";
import { unparsed } from "../unparsed.js";

const flag = {
  child: "C-1",
  category: "missing from home",
  caller: { role: "head of year" },
  raisedOn: "2026-03-02",
};
const told = (input: unknown): [string, string][] => {
  const result = raiseFlag(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path]);
};

describe("9.2 · a flag", () => {
  test("has four fields and no other", () => {
    expect(Object.keys(flagSchema.shape)).toEqual(["child", "category", "caller", "raisedOn"]);
  });

  test.each([
    ["as a caller gives it", flag],
    ["of a caller who is not named", { ...flag, caller: {} }],
    ["of a caller named in full", { ...flag, caller: { name: "A", role: "b", organisation: "c" } }],
    ["with a category of one letter", { ...flag, category: "x" }],
    ["with a category of 80 characters", { ...flag, category: "x".repeat(80) }],
    [
      "with markup, right-to-left words and an emoji in one line",
      { ...flag, category: "<b>عربي</b> 🙂 | # \u202Egnp" },
    ],
    ["with a tab and a null byte, which are no line breaks", { ...flag, category: "a\tb\u0000" }],
    ["with a reference of any length", { ...flag, child: "x".repeat(100_000) }],
    ["of 29 February in a leap year", { ...flag, raisedOn: "2024-02-29" }],
  ])("%s comes back as it is", (_, input) => {
    expect(raiseFlag(input)).toEqual({ ok: true, value: input });
  });
});

test("spaces at the ends of a reference go, and within it they stay", () => {
  expect(raiseFlag({ ...flag, child: " C 1\t" })).toMatchObject({ value: { child: "C 1" } });
});

describe("9.2 · details cannot be kept", () => {
  test.each(["details", "notes", "story", "severity", "consent", "expiresOn"])(
    "a field for %s is no field of a flag",
    (field) => {
      expect(told({ ...flag, [field]: "words" })).toEqual([["unknown-key", ""]]);
    },
  );

  test.each([
    ["81 characters", "x".repeat(81), [["out-of-range", "/category"]]],
    ["a story of 100,000 characters", "x".repeat(100_000), [["out-of-range", "/category"]]],
    ["nothing", "", [["wrong-format", "/category"]]],
    ["spaces", "   ", [["wrong-format", "/category"]]],
    ["a no-break space", "\u00A0", [["wrong-format", "/category"]]],
    ["a line feed", "a\nb", [["wrong-format", "/category"]]],
    ["a line feed at the end", "a\n", [["wrong-format", "/category"]]],
    ["a carriage return", "a\rb", [["wrong-format", "/category"]]],
    ["a vertical tab", "a\vb", [["wrong-format", "/category"]]],
    ["a form feed", "a\fb", [["wrong-format", "/category"]]],
    ["a next line", "a\u0085b", [["wrong-format", "/category"]]],
    ["a line separator", "a\u2028b", [["wrong-format", "/category"]]],
    ["a paragraph separator", "a\u2029b", [["wrong-format", "/category"]]],
    ["a list of categories", ["a", "b"], [["wrong-type", "/category"]]],
    ["no category", undefined, [["missing", "/category"]]],
  ])("a category of %s", (_, category, expected) => {
    expect(told({ ...flag, category })).toEqual(expected);
  });

  test("each refusal says what is expected, and where the details belong", () => {
    const messages = [
      { category: "x".repeat(81) },
      { category: "a\nb" },
      { category: " " },
      { child: " " },
    ].map((wrong) => {
      const result = raiseFlag({ ...flag, ...wrong });
      return result.ok ? "" : result.issues.map(({ message }) => message).join();
    });
    expect(messages).toEqual([
      "Expected a broad category of at most 80 characters. The details stay in the caller's own system (9.2).",
      "Expected one line. The details stay in the caller's own system (9.2).",
      "Expected a broad category, and not only spaces.",
      "Expected a reference for the child, and not only spaces.",
    ]);
  });
});

describe("bad input", () => {
  test.each<[string, unknown, [string, string][]]>([
    ["nothing", undefined, [["missing", ""]]],
    ["text", "a flag", [["wrong-type", ""]]],
    ["a list", [flag], [["wrong-type", ""]]],
    ["no child", { ...flag, child: undefined }, [["missing", "/child"]]],
    ["an empty reference", { ...flag, child: "" }, [["wrong-format", "/child"]]],
    ["a reference of spaces", { ...flag, child: " \n " }, [["wrong-format", "/child"]]],
    ["a number for a reference", { ...flag, child: 7 }, [["wrong-type", "/child"]]],
    ["text for a caller", { ...flag, caller: "Jane Example" }, [["wrong-type", "/caller"]]],
    ["a caller's telephone", { ...flag, caller: { telephone: "1" } }, [["unknown-key", "/caller"]]],
    [
      "a day that no calendar has",
      { ...flag, raisedOn: "2026-02-30" },
      [["invalid-date", "/raisedOn"]],
    ],
    ["part of a date", { ...flag, raisedOn: "2026-03" }, [["invalid-date", "/raisedOn"]]],
    [
      "a prototype key",
      JSON.parse('{"__proto__":{"child":"C-1"}}'),
      [
        ["missing", "/child"],
        ["missing", "/category"],
        ["missing", "/caller"],
        ["missing", "/raisedOn"],
        ["unknown-key", ""],
      ],
    ],
    [
      "everything at once",
      { child: " ", category: `${"x".repeat(81)}\n`, caller: 1, raisedOn: "soon", more: 1 },
      [
        ["wrong-format", "/child"],
        ["out-of-range", "/category"],
        ["wrong-format", "/category"],
        ["wrong-type", "/caller"],
        ["invalid-date", "/raisedOn"],
        ["unknown-key", ""],
      ],
    ],
  ])("%s", (_, input, expected) => {
    expect(told(input)).toEqual(expected);
  });

  test("what throws when it is read is an issue, with the emergency notice beside it", () => {
    const result = raiseFlag({
      ...flag,
      get caller(): never {
        throw new Error("Jane Example");
      },
    });
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual(["unreadable"]);
    expect(!result.ok && result.emergency.numbers[0]?.number).toBe("999");
    expect(JSON.stringify(result)).not.toContain("Jane Example");
  });

  test("no issue holds anything that was handed in", () => {
    const marker = "Zq7-marker";
    const place = fc.constantFrom("child", "category", "caller", "raisedOn", "name", marker);
    fc.assert(
      fc.property(
        place,
        fc.constantFrom(`${marker}\n`, marker.repeat(9), [marker], { [marker]: marker }),
        (field, value) => {
          const result = raiseFlag(
            unparsed(
              field === "name"
                ? { ...flag, caller: { name: [value] } }
                : { ...flag, [field]: value },
            ),
          );
          expect(result.ok ? "" : JSON.stringify(result.issues)).not.toContain(marker);
        },
      ),
    );
  });
});

test("what is saved and read again is the same flag", () => {
  fc.assert(
    fc.property(anyFlag, (input) => {
      const first = raiseFlag(input);
      expect(first).toEqual({ ok: true, value: input });
      expect(raiseFlag(JSON.parse(JSON.stringify(input)))).toEqual(first);
    }),
  );
});
