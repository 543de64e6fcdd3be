// 7.2, Screening Tool line 232 · what is handed in and is no answer of the edition. It is open, it is
// counted, and a caution stands first. None of it is taken for No.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CONCERN_LEVELS,
  RISK_LEVELS,
  combineScreenings,
  compareScreenings,
  defineOverlay,
  parseScreening,
  pinOf,
  screen,
  timeline,
  york,
} from "csae-guidance";
import type { Edition, RiskLevel, Screening, ScreeningOutcome } from "csae-guidance";
import { renderScreening } from "csae-guidance/render";

const PIN = pinOf(york);
const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));

/** What plain JavaScript can hand in, whatever the types say. */
const outcomeOf = (input: unknown): ScreeningOutcome => screen(input as Screening);
const ofAnswers = (answers: unknown): ScreeningOutcome =>
  outcomeOf({ edition: PIN, subject: { ageInYears: 15 }, answers });
const boundsOf = ({ indication }: ScreeningOutcome<Edition>): string[] => [
  indication.atLeast,
  indication.couldReach,
];
const cautionIds = ({ cautions }: ScreeningOutcome): string[] => cautions.map(({ id }) => id);

describe("what is no screening at all", () => {
  const parsed = parseScreening({ edition: PIN, answers: { clipping: "yes" } });
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["text", "yes"],
    ["a number", 7],
    ["a list", []],
    ["a map", new Map([["answers", ALL_NO]])],
    ["a promise", Promise.resolve({ edition: PIN, answers: ALL_NO })],
    ["a Result that is good", parsed],
    ["a Result that is not", parseScreening(7)],
    ["an outcome", screen({ edition: PIN, answers: {} })],
    ["what throws when it is read", new Proxy({}, { get: () => expect.fail("read") })],
    [
      "answers that throw when they are read",
      {
        edition: PIN,
        get answers(): never {
          throw new Error("no");
        },
      },
    ],
  ])("%s · unread, the highest level can be reached, and it is said first", (_, input) => {
    const outcome = outcomeOf(input);
    expect(outcome.unread).toBe(1);
    expect(boundsOf(outcome)).toEqual(["no-risk", "significant"]);
    expect(outcome.indication.settled).toBe(false);
    expect(cautionIds(outcome)[0]).toBe("answers-not-read");
    expect(outcome.emergency.text).toContain("call 999");
  });

  test("a screening without answers is a screening", () => {
    expect(outcomeOf({}).unread).toBe(0);
    expect(outcomeOf({ edition: PIN, notes: {}, childsVoice: "" }).unread).toBe(0);
  });
});

class Answers {
  readonly clipping = "yes";
}
class AnswersBehindGetter {
  get clipping(): string {
    return "yes";
  }
}

describe("answers that are no object", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["text", "yes"],
    ["true", true],
    ["a list", [["clipping", "yes"]]],
    ["a map", new Map([["clipping", "yes"]])],
    ["a date", new Date(0)],
    ["bytes", new Uint8Array()],
    ["answers behind a getter", new AnswersBehindGetter()],
    ["what has its answers from elsewhere", Object.create({ clipping: "yes" })],
  ])("%s", (_, answers) => {
    const outcome = ofAnswers(answers);
    expect(outcome.unread).toBe(1);
    expect(boundsOf(outcome)).toEqual(["no-risk", "significant"]);
    expect(cautionIds(outcome)).toEqual(["answers-not-read"]);
  });

  test("an instance of a class is read by its fields", () => {
    const outcome = ofAnswers(new Answers());
    expect(outcome.unread).toBe(0);
    expect(boundsOf(outcome)).toEqual(["escalating", "significant"]);
  });
});

describe("a word that is no answer", () => {
  test.each<[string, unknown]>([
    ["Yes", "Yes"],
    ["YES", "YES"],
    ["y", "y"],
    ["true", true],
    ["1", 1],
    ["null", null],
    ["empty text", ""],
    ["a list", ["yes"]],
    ["details without an answer", { note: "Fictional: seen twice." }],
    ["details with another word", { answer: "Yes" }],
    ["a map", new Map([["answer", "yes"]])],
  ])("%s · the row is open and all others are as they were", (_, answer) => {
    const outcome = ofAnswers({ ...ALL_NO, clipping: answer });
    expect(outcome.unread).toBe(1);
    expect(outcome.unresolved).toEqual([
      { indicator: "clipping", level: "escalating", answer: "unread" },
    ]);
    expect(boundsOf(outcome)).toEqual(["no-risk", "escalating"]);
    expect(cautionIds(outcome)).toEqual(["answers-not-read"]);
    expect(outcome.counts).toMatchObject({ yes: 0, no: 37, notKnown: 0, unanswered: 1 });
  });

  test("an answer that is undefined is not there", () => {
    const outcome = ofAnswers({ clipping: undefined, nowhere: undefined });
    expect(outcome.unread).toBe(0);
    expect(cautionIds(outcome)).toEqual([]);
  });
});

describe("a row or a sign that the edition does not have", () => {
  test("a row · it could be any row", () => {
    const outcome = ofAnswers({ ...ALL_NO, "older-partnr": "yes" });
    expect(outcome.unread).toBe(1);
    expect(outcome.unresolved).toEqual([]);
    expect(boundsOf(outcome)).toEqual(["no-risk", "significant"]);
    expect(cautionIds(outcome)).toEqual(["answers-not-read"]);
  });

  test("a row answered No there · it could be any row as well, and hides no other", () => {
    const outcome = ofAnswers({ nowhere: "no", clipping: "yes" });
    expect(outcome.unread).toBe(1);
    expect(outcome.indication.because).toEqual(["clipping"]);
  });

  test("a sign · it may stand at another level", () => {
    const outcome = ofAnswers({
      ...ALL_NO,
      "late-or-missing": { answer: "yes", signs: ["going-missing", "nowhere"] },
    });
    expect(outcome.unread).toBe(1);
    expect(outcome.present[0]?.signs).toEqual(["going-missing"]);
    expect(boundsOf(outcome)).toEqual(["emerging", "significant"]);
  });

  test.each(["all", 7, { 0: "going-missing" }, [["going-missing"]]])("signs %o", (signs) => {
    const outcome = ofAnswers({ ...ALL_NO, "late-or-missing": { answer: "yes", signs } });
    expect(outcome.unread).toBe(1);
    expect(boundsOf(outcome)).toEqual(["emerging", "significant"]);
  });
});

describe("7.2 · a sign noted on a row answered No", () => {
  const outcome = ofAnswers({
    ...ALL_NO,
    "abduction-and-imprisonment": {
      answer: "no",
      signs: ["abduction-and-forced-imprisonment"],
    },
  });

  test("the row is open and contradicted", () => {
    expect(outcome.unresolved).toEqual([
      { indicator: "abduction-and-imprisonment", level: "significant", answer: "contradicted" },
    ]);
    expect(boundsOf(outcome)).toEqual(["no-risk", "significant"]);
    expect(outcome.counts).toMatchObject({ yes: 0, no: 38, unanswered: 0 });
    expect(outcome.unread).toBe(0);
  });

  test("its caution stands first, and nothing says that no indicator is recorded", () => {
    expect(outcome.cautions[0]).toMatchObject({
      id: "sign-without-a-yes",
      indicator: "abduction-and-imprisonment",
    });
    expect(cautionIds(outcome)).not.toContain("nothing-recorded");
    expect(renderScreening(outcome, "text")).not.toContain("No indicators recorded");
  });

  test("a sign that is not known to the edition contradicts nothing, and is counted", () => {
    const unknown = ofAnswers({ ...ALL_NO, clipping: { answer: "no", signs: ["nowhere"] } });
    expect([unknown.unread, unknown.unresolved.length]).toEqual([1, 0]);
    expect(boundsOf(unknown)).toEqual(["no-risk", "significant"]);
  });
});

describe("10.9 · a record of an agency’s own edition", () => {
  const made = defineOverlay(york, {
    id: "trust",
    version: "1.0.0",
    addedRows: [
      {
        id: "trust.a",
        level: "significant",
        label: "Row A",
        signs: [{ id: "trust.a-sign", label: "A sign" }],
        themes: [york.themes[0]!.id],
      },
    ],
  });
  if (!made.ok) throw new Error("The overlay was refused.");
  const overlay = made.value;
  const parsed = parseScreening(
    { edition: pinOf(overlay), answers: { ...ALL_NO, "trust.a": "yes" } },
    overlay,
  );
  if (!parsed.ok) throw new Error("The record was refused.");
  const record: unknown = parsed.value;

  test("under its own edition nothing is unread", () => {
    const outcome = screen(parsed.value, overlay);
    expect(outcome.unread).toBe(0);
    expect(boundsOf(outcome)).toEqual(["significant", "significant"]);
  });

  test("under the edition of the guidance its own row is unread and could be any", () => {
    const outcome = outcomeOf(record);
    expect(outcome.unread).toBe(1);
    expect(boundsOf(outcome)).toEqual(["no-risk", "significant"]);
    expect(cautionIds(outcome)).toEqual([
      "another-edition",
      "answers-not-read",
      "age-not-recorded",
    ]);
  });
});

describe("the order of the first cautions", () => {
  test("another edition, answers not read, signs without a Yes", () => {
    const outcome = outcomeOf({
      edition: { id: "york", version: "0.9.0" },
      answers: {
        ...ALL_NO,
        nowhere: "yes",
        "late-or-missing": { answer: "no", signs: ["going-missing"] },
      },
    });
    expect(cautionIds(outcome).slice(0, 3)).toEqual([
      "another-edition",
      "answers-not-read",
      "sign-without-a-yes",
    ]);
  });

  test("“nothing recorded” is never said beside another edition", () => {
    const outcome = outcomeOf({ edition: { id: "york", version: "0.9.0" }, answers: ALL_NO });
    expect(cautionIds(outcome)).toEqual(["another-edition", "age-not-recorded"]);
  });
});

describe("7.4, 1.16 · several screenings", () => {
  const unread = {
    edition: PIN,
    completedOn: "2026-03-03",
    answers: { ...ALL_NO, clipping: "Yes" },
  };
  const contradicted = {
    edition: PIN,
    completedOn: "2026-03-05",
    answers: { ...ALL_NO, "late-or-missing": { answer: "no", signs: ["going-missing"] } },
  };
  const given = [unread, contradicted] as unknown as Screening[];

  test("a comparison shows what a row was and is, and says first that answers were not read", () => {
    const compared = compareScreenings(given[0]!, given[1]!);
    if (!compared.ok) throw new Error("refused");
    expect(compared.value.changes.map(({ indicator, from, to }) => [indicator, from, to])).toEqual([
      ["late-or-missing", "no", "contradicted"],
      ["clipping", "unread", "no"],
    ]);
    expect(compared.value.changes.map(({ text }) => text)).toEqual([
      "It was No and is No beside a noted sign. The earlier No does not answer it.",
      "It was not readable and is No. Whether it was so before stays open.",
    ]);
    expect(compared.value.cautions[0]?.id).toBe("answers-not-read");
    expect([compared.value.earlier.unread, compared.value.later.unread]).toEqual([1, 0]);
  });

  test("in a combination both rows are open, and no agency’s No settles them", () => {
    const combined = combineScreenings(given);
    if (!combined.ok) throw new Error("refused");
    expect(combined.value.unresolved).toEqual([
      {
        indicator: "late-or-missing",
        level: "emerging",
        answer: "contradicted",
        leftOpenBy: [1],
      },
      { indicator: "clipping", level: "escalating", answer: "unread", leftOpenBy: [0] },
    ]);
    expect(combined.value.unread).toBe(1);
    expect(combined.value.indication).toMatchObject({
      atLeast: "no-risk",
      couldReach: "escalating",
    });
    expect(combined.value.cautions[0]?.id).toBe("answers-not-read");
  });

  test("a combination with a row that the edition lacks can reach the highest level", () => {
    const other = { edition: PIN, answers: { ...ALL_NO, nowhere: "yes" } } as unknown as Screening;
    const combined = combineScreenings([other, { edition: PIN, answers: {} }]);
    expect(combined).toMatchObject({ ok: true, value: { unread: 1 } });
    expect(combined.ok && combined.value.indication.couldReach).toBe("significant");
  });

  test("in a timeline an unread answer ends nothing", () => {
    const yes = { edition: PIN, completedOn: "2026-03-01", answers: { clipping: "yes" } } as const;
    const made = timeline([yes, ...given]);
    if (!made.ok) throw new Error("refused");
    const row = made.value.rows.find(({ indicator }) => indicator === "clipping");
    expect(row?.answers.map(({ state }) => state)).toEqual(["yes", "unread", "no"]);
    expect(row?.steps.map(({ change }) => change)).toEqual(["open", "ended"]);
    expect(made.value.records.map((record) => record.unread)).toEqual([0, 1, 0]);
    expect(made.value.cautions[0]).toMatchObject({ id: "answers-not-read", records: [1] });
  });
});

describe("whatever stands in answers", () => {
  const word = fc.oneof(
    fc.constantFrom("yes", "no", "not-known", "Yes", "", null, 1, true),
    fc.jsonValue(),
    fc.record({ answer: fc.constantFrom("yes", "no", "Yes"), signs: fc.jsonValue() }),
  );
  const id = fc.oneof(fc.constantFrom(...york.indicators.map((row) => row.id)), fc.string());
  const answers = fc.dictionary(id, word);
  const rankOf = (level: (typeof RISK_LEVELS)[number]): number => RISK_LEVELS.indexOf(level);

  test("the level is never settled below what could be meant", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const outcome = ofAnswers(given);
        const rows = new Map<string, RiskLevel>(york.indicators.map((row) => [row.id, row.level]));
        const couldBe = Object.entries(given).filter(([, answer]) => answer !== "no");
        for (const [row] of couldBe)
          expect(rankOf(outcome.indication.couldReach)).toBeGreaterThanOrEqual(
            rankOf(rows.get(row) ?? "significant"),
          );
      }),
    );
  });

  test("adding what cannot be read never lowers what could be reached, and is counted", () => {
    fc.assert(
      fc.property(answers, fc.jsonValue(), (given, extra) => {
        const [before, after] = [ofAnswers(given), ofAnswers({ ...given, "no such row": extra })];
        expect(rankOf(after.indication.couldReach)).toBeGreaterThanOrEqual(
          rankOf(before.indication.couldReach),
        );
        expect(after.indication.couldReach).toBe(CONCERN_LEVELS.at(-1));
        expect(after.unread).toBe(before.unread + (Object.hasOwn(given, "no such row") ? 0 : 1));
        expect(after.present).toEqual(before.present);
      }),
    );
  });

  test("what the parser takes leaves nothing unread", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const parsed = parseScreening({ edition: PIN, answers: given });
        if (parsed.ok) expect(screen(parsed.value).unread).toBe(0);
        else expect(ofAnswers(given).unread).toBeGreaterThan(0);
      }),
    );
  });
});
