// 7.7: a person's judgement beside the indication.

import { describe, expect, test } from "vitest";
import { pinOf, recordJudgement, york } from "csae-guidance";
import type { ScreeningRecord } from "csae-guidance";
import { unparsed } from "../unparsed.js";

const screening = {
  edition: { id: york.id, version: york.version, hash: york.hash },
  answers: { clipping: "yes" },
} as const;
const by = { role: "designated safeguarding lead" };

function recorded(judgement: object): ScreeningRecord {
  const result = recordJudgement(screening, unparsed(judgement));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const AGREED = { level: "no-risk", by, on: "2026-03-14" } as const;
const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no" as const]));
const CONTRADICTED = {
  "abduction-and-imprisonment": { answer: "no", signs: ["abduction-and-forced-imprisonment"] },
} as const;
/** What every record asks while nothing is discussed and no review is set. */
const STANDING = ["discussion", "review", "effectiveness"];

const promptIds = (record: ScreeningRecord): string[] => record.prompts.map(({ id }) => id);

describe("7.7 · judgement and indication are two", () => {
  test("a judgement that differs keeps both levels, and the actions of both with the judgement's first", () => {
    const record = recorded({ level: "significant", by, on: "2026-03-14" });
    expect(record).toMatchObject({
      differs: true,
      judgement: { level: "significant" },
      indication: { atLeast: "escalating", because: ["clipping"] },
    });
    expect(record.actions.map(({ id }) => id)).toEqual([
      "call-999",
      "make-safeguarding-referral",
      "consider-disruption",
      "update-service-assessment-again",
      "record-information",
      // of the indicated level, only what the judged one does not ask for: no second, weaker referral
      "early-help-assessment-again",
      "police-information-form-again",
    ]);
    expect(record.cautions.map(({ id }) => id)).toEqual([
      "age-not-recorded",
      "consent-to-referral",
      "actions-at-other-levels",
    ]);
    expect(Object.keys(record)[0]).toBe("emergency");
    expect(record.screening).toBe(screening);
  });

  test("a judgement below the indication is kept as well", () => {
    const record = recorded({
      level: "no-risk",
      by,
      on: "2026-03-14",
      reason: "Seen with the child; a misunderstanding.",
    });
    expect(record.differs).toBe(true);
    expect(record.actions[0]?.id).toBe("call-999-and-social-care");
    expect(record.actions).toHaveLength(6);
  });

  test("a referral that the rows call for is not lost under a lower judgement", () => {
    const record = recordJudgement(
      { edition: pinOf(york), answers: { "physical-symptoms-of-assault": "yes" } },
      { level: "escalating", by, on: "2026-03-14" },
    );
    expect(record.ok && record.value.actions.map(({ id }) => id)).toEqual([
      "call-999-and-social-care",
      "early-help-assessment-again",
      "consider-referral-threshold",
      "police-information-form-again",
      "update-service-assessment",
      "record-on-each-agency-system",
      "make-safeguarding-referral",
      "consider-disruption",
    ]);
  });

  test("one that agrees lists the level's actions once and asks for no reason", () => {
    const record = recorded({ level: "escalating", by, on: "2026-03-14" });
    expect(record.differs).toBe(false);
    expect(record.actions).toHaveLength(6);
    expect(promptIds(record)).toEqual(["below-open-rows", "discussion", "review", "effectiveness"]);
  });
});

describe("what the record still asks of a person", () => {
  test.each([
    ["a missing reason", {}, ["reason", "discussion", "review", "effectiveness"]],
    ["a reason of spaces", { reason: "  \n" }, ["reason", "discussion", "review", "effectiveness"]],
    ["a reason", { reason: "More is known." }, ["discussion", "review", "effectiveness"]],
    [
      "a discussion",
      { reason: "r", discussedWith: { role: "manager" }, discussedOn: "2026-03-15" },
      ["review", "effectiveness"],
    ],
    [
      "a review date",
      { reason: "r", discussedWith: { role: "manager" }, reviewOn: "2026-04-14" },
      ["effectiveness"],
    ],
  ])("%s", (_, fields, ids) => {
    expect(promptIds(recorded({ level: "significant", by, on: "2026-03-14", ...fields }))).toEqual(
      ids,
    );
  });

  test.each([
    ["nothing answered", {}, ["below-open-rows"]],
    [
      "nothing answered and danger",
      { immediateDanger: "yes" },
      ["danger-recorded", "below-open-rows"],
    ],
    ["every row No", { answers: ALL_NO }, []],
    ["every row No and danger", { answers: ALL_NO, immediateDanger: "yes" }, ["danger-recorded"]],
    ["an unread answer", { answers: { ...ALL_NO, nowhere: "yes" } }, ["below-open-rows"]],
    ["a No beside a noted sign", { answers: { ...ALL_NO, ...CONTRADICTED } }, ["below-open-rows"]],
  ] as const)("a judgement of No risk with %s", (_, fields, more) => {
    const record = recordJudgement({ edition: pinOf(york), answers: {}, ...fields }, AGREED);
    if (!record.ok) throw new Error("refused");
    expect(promptIds(record.value).filter((id) => !STANDING.includes(id))).toEqual(more);
  });

  test.each([
    [
      "below the rows",
      {},
      { answers: { ...ALL_NO, clipping: "yes" } },
      ["below-indication", "reason"],
    ],
    [
      "below the rows and below what is open",
      {},
      { answers: { clipping: "yes" } },
      ["below-indication", "below-open-rows", "reason"],
    ],
    [
      "below the rows, with a full stop for a reason",
      { reason: "." },
      { answers: { ...ALL_NO, clipping: "yes" } },
      ["below-indication", "reason"],
    ],
    [
      "discussed with oneself, by name",
      { by: { name: "Rose May" }, discussedWith: { name: "rose  may", role: "lead" } },
      { answers: ALL_NO },
      ["discussed-with-oneself"],
    ],
    [
      "discussed with someone recorded in the same words",
      { by: { role: "teacher" }, discussedWith: { role: "Teacher" } },
      { answers: ALL_NO },
      ["discussed-with-oneself"],
    ],
    [
      "discussed with somebody else of the same role",
      {
        by: { name: "A. One", role: "teacher" },
        discussedWith: { name: "B. Two", role: "teacher" },
      },
      { answers: ALL_NO },
      [],
    ],
    ["discussed with nobody named", { discussedWith: {} }, { answers: ALL_NO }, ["discussion"]],
  ] as const)("a judgement of No risk %s", (_, fields, screened, more) => {
    const record = recordJudgement(
      { edition: pinOf(york), ...screened },
      { ...AGREED, discussedWith: { role: "manager" }, ...fields },
    );
    if (!record.ok) throw new Error("refused");
    const standing = ["review", "effectiveness"];
    expect(promptIds(record.value).filter((id) => !standing.includes(id))).toEqual(more);
  });

  test("unread answers stay in the record", () => {
    const answers = { ...ALL_NO, nowhere: "yes", clipping: "Yes" };
    // @ts-expect-error -- what plain JavaScript can hand in
    const record = recordJudgement({ edition: pinOf(york), answers }, AGREED);
    expect(record).toMatchObject({
      ok: true,
      value: { unread: 2, indication: { atLeast: "no-risk", couldReach: "significant" } },
    });
    expect(record.ok && record.value.cautions[0]?.id).toBe("answers-not-read");
  });

  test("each prompt cites its paragraph", () => {
    expect(
      recorded({ level: "significant", by, on: "2026-03-14" }).prompts.map(
        ({ citations }) => citations[0],
      ),
    ).toEqual([
      { section: "7.7", line: 202 },
      { section: "7.7", line: 202 },
      { section: "10.14", line: 387 },
      { section: "7.8", line: 204, endLine: 209 },
    ]);
  });
});

describe("a judgement that cannot be read", () => {
  test.each([
    ["nothing", undefined, [["missing", ""]]],
    ["no level", { by, on: "2026-03-14" }, [["missing", "/level"]]],
    ["a level by number", { level: 2, by, on: "2026-03-14" }, [["unknown-word", "/level"]]],
    [
      "nobody and no day",
      { level: "emerging" },
      [
        ["missing", "/by"],
        ["missing", "/on"],
      ],
    ],
    [
      "an impossible day and an unknown key",
      { level: "emerging", by, on: "2026-02-30", score: 3 },
      [
        ["invalid-date", "/on"],
        ["unknown-key", ""],
      ],
    ],
    [
      "text for a person",
      { level: "emerging", by: "Jane Example", on: "2026-03-14" },
      [["wrong-type", "/by"]],
    ],
  ])("%s", (_, judgement, expected) => {
    const result = recordJudgement(screening, unparsed(judgement));
    expect(!result.ok && result.issues.map(({ code, path }) => [code, path])).toEqual(expected);
    expect(!result.ok && result.emergency.numbers[0]?.number).toBe("999");
    expect(JSON.stringify(result)).not.toContain("Jane Example");
  });
});
