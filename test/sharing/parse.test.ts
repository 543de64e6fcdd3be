// Bad input to a sharing record gets every problem at once, and none of it back.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import type { Issue } from "csae-guidance";
import { parseSharingRecord, reviewSharing } from "csae-guidance";

const issuesOf = (input: unknown): readonly Issue[] => {
  const result = parseSharingRecord(input);
  return result.ok ? [] : result.issues;
};
const told = (input: unknown): [string, string][] =>
  issuesOf(input).map(({ code, path }) => [code, path]);

describe("a record can be saved at any time", () => {
  test.each([
    ["nothing", {}],
    ["a status alone", { consent: { status: "withdrawn" } }],
    ["a consent that says what it is", { consent: { kind: "to-disclose", status: "given" } }],
    [
      "a ground with no reason",
      { consent: { status: "not-sought", notSoughtBecause: [{ ground: "other" }] } },
    ],
    ["no purposes and a reason", { publicInterest: { purposes: [], reason: "r" } }],
    ["a role alone", { decider: { role: "" } }],
    [
      "the edition it was made under",
      { edition: { id: "york", version: "1.0.0", hash: york.hash } },
    ],
    ["another edition", { edition: { id: "elsewhere", version: "2" } }],
    [
      "what only records",
      {
        competenceConsidered: { by: "named nurse", on: "2026-03-02", note: "n" },
        lawfulBasisNoted: "l",
        dutyToShareConsidered: "d",
        moreDetrimentalBecause: "m",
        statutoryReportingNoted: "s",
      },
    ],
    [
      "long words, markup and other scripts",
      { necessity: "x".repeat(100_000), reasoning: "<b>**\u202e\u0000 \u{1f600}" },
    ],
  ])("%s", (_, input) => {
    const result = parseSharingRecord(input);
    expect(result.ok && result.value).toEqual(input);
  });
});

describe("bad input", () => {
  test.each([
    ["nothing", undefined, [["missing", ""]]],
    ["null", null, [["wrong-type", ""]]],
    ["a list", [], [["wrong-type", ""]]],
    ["a consent with no status", { consent: {} }, [["missing", "/consent/status"]]],
    ["another status", { consent: { status: "implied" } }, [["unknown-word", "/consent/status"]]],
    [
      "consent to a referral",
      { consent: { kind: "to-a-referral", status: "given" } },
      [["unknown-word", "/consent/kind"]],
    ],
    [
      "consent to sexual activity",
      { consent: { kind: "to-sexual-activity", status: "given" } },
      [["unknown-word", "/consent/kind"]],
    ],
    [
      "another ground",
      { consent: { status: "not-sought", notSoughtBecause: [{ ground: "8.6(1)" }] } },
      [["unknown-word", "/consent/notSoughtBecause/0/ground"]],
    ],
    [
      "a ground that is a word",
      { consent: { status: "not-sought", notSoughtBecause: ["other"] } },
      [["wrong-type", "/consent/notSoughtBecause/0"]],
    ],
    [
      "another purpose",
      { publicInterest: { purposes: ["protect-childen"] } },
      [["unknown-word", "/publicInterest/purposes/0"]],
    ],
    [
      "no list of purposes",
      { publicInterest: { reason: "r" } },
      [["missing", "/publicInterest/purposes"]],
    ],
    [
      "a decider with no role",
      { decider: { suitablyQualified: true } },
      [["missing", "/decider/role"]],
    ],
    [
      "yes for true",
      { decider: { role: "r", suitablyQualified: "yes" } },
      [["wrong-type", "/decider/suitablyQualified"]],
    ],
    ["another decision", { decision: "no" }, [["unknown-word", "/decision"]]],
    [
      "a day that no calendar has",
      { decidedOn: "2026-02-30", recordedOn: "today" },
      [
        ["invalid-date", "/decidedOn"],
        ["invalid-date", "/recordedOn"],
      ],
    ],
    ["an edition that is a word", { edition: "york" }, [["wrong-type", "/edition"]]],
    [
      "a short hash",
      { edition: { id: "york", version: "1", hash: "abc" } },
      [["wrong-format", "/edition/hash"]],
    ],
    ["an unknown key", { approved: true }, [["unknown-key", ""]]],
    [
      "an unknown key within",
      { consent: { status: "given", capacity: true } },
      [["unknown-key", "/consent"]],
    ],
    [
      "a competence that is found",
      { competenceConsidered: { competent: true } },
      [["unknown-key", "/competenceConsidered"]],
    ],
    [
      "a number for words",
      { necessity: 3, immediateDanger: true },
      [
        ["unknown-word", "/immediateDanger"],
        ["wrong-type", "/necessity"],
      ],
    ],
  ])("%s", (_, input, expected) => {
    expect(told(input)).toEqual(expected);
  });

  test.each([
    ['{"__proto__":{"decision":"share"}}', ""],
    ['{"consent":{"status":"given","__proto__":{}}}', "/consent"],
  ])("a prototype key is an unknown key: %s", (json, path) => {
    expect(told(JSON.parse(json))).toEqual([["unknown-key", path]]);
  });

  test("input that cannot be read is an issue and no exception, the emergency notice beside it", () => {
    const result = parseSharingRecord({
      get consent(): never {
        throw new Error("Jane Example");
      },
    });
    expect(!result.ok && result.issues.map(({ code }) => code)).toEqual(["unreadable"]);
    expect(!result.ok && result.emergency).toBe(york.emergency);
  });

  test("no submitted value or key stands in an issue, and nothing is thrown, whatever is submitted", () => {
    const marker = "JaneExample1997";
    const marked = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      key: fc.constantFrom(
        marker,
        "consent",
        "status",
        "decider",
        "role",
        "purposes",
        "__proto__",
        "kind",
      ),
      values: [fc.constantFrom(marker, 7, null)],
    });
    fc.assert(
      fc.property(marked, marked, marked, (consent, decider, publicInterest) => {
        const input = { consent, decider, publicInterest, decision: marker, [marker]: consent };
        const result = parseSharingRecord(input);
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).not.toContain(marker);
        // @ts-expect-error -- the types forbid what plain JavaScript can hand in
        expect(JSON.stringify(reviewSharing(input))).not.toContain(marker);
      }),
    );
  });
});
