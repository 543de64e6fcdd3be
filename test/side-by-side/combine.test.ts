// 1.16, 5.1 · several agencies' screenings of one child side by side: nothing overwritten, no child matched.

import { describe, expect, test } from "vitest";
import { parseScreening, screen, york } from "csae-guidance";
import type { AnswerState, Screening } from "csae-guidance";
import { combineScreenings } from "../../src/side-by-side/combine.js";
import type { CombinedRow, CombinedScreening } from "../../src/side-by-side/combination.js";

const PIN = { id: york.id, version: york.version, hash: york.hash };
const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));

function screening(fields: object): Screening {
  const parsed = parseScreening({ edition: PIN, answers: {}, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function combined(...all: object[]): CombinedScreening {
  const result = combineScreenings(all.map(screening));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const clipping = (state: AnswerState): object => ({
  answers: state === "unanswered" ? {} : { clipping: state },
});
const rowOf = ({ rows }: CombinedScreening, id: string): CombinedRow =>
  rows.find(({ indicator }) => indicator === id)!;
const ids = ({ cautions }: CombinedScreening): string[] => cautions.map(({ id }) => id);

describe("what the answers to a row come to", () => {
  test.each([
    // The answers, how they stand to each other, what the row reads as.
    [["yes", "yes"], "agreement", "yes"],
    [["no", "no"], "agreement", "no"],
    [["no", "no", "no"], "agreement", "no"],
    [["yes", "no"], "conflict", "yes"],
    [["no", "yes"], "conflict", "yes"],
    [["no", "no", "yes"], "conflict", "yes"],
    [["yes", "no", "not-known"], "conflict", "yes"],
    [["yes", "no", "unanswered"], "conflict", "yes"],
    [["yes", "yes", "not-known"], "some-know", "yes"],
    [["yes", "yes", "unanswered"], "some-know", "yes"],
    [["no", "no", "not-known"], "some-know", "not-known"],
    [["no", "no", "unanswered"], "some-know", "no"],
    [["yes", "not-known"], "only-one-knows", "yes"],
    [["unanswered", "yes"], "only-one-knows", "yes"],
    [["no", "not-known"], "only-one-knows", "not-known"],
    [["no", "unanswered"], "only-one-knows", "no"],
    [["no", "not-known", "unanswered"], "only-one-knows", "not-known"],
    [["yes"], "only-one-knows", "yes"],
    [["no"], "only-one-knows", "no"],
    [["not-known"], "nobody-knows", "not-known"],
    [["unanswered"], "nobody-knows", "unanswered"],
    [["not-known", "not-known"], "nobody-knows", "not-known"],
    [["not-known", "unanswered"], "nobody-knows", "not-known"],
    [["unanswered", "unanswered"], "nobody-knows", "unanswered"],
  ] as const)("%s: %s, read as %s", (answers, accord, answer) => {
    const combination = combined(...answers.map(clipping));
    expect(rowOf(combination, "clipping")).toMatchObject({
      indicator: "clipping",
      level: "escalating",
      answers,
      accord,
      answer,
      conflict: accord === "conflict",
    });
    expect(ids(combination).includes("agencies-differ")).toBe(accord === "conflict");
    expect(combination.unresolved.some(({ indicator }) => indicator === "clipping")).toBe(
      answer === "not-known" || answer === "unanswered",
    );
    expect(combination.present.some(({ indicator }) => indicator === "clipping")).toBe(
      answer === "yes",
    );
  });

  test("every row of the tool is there, in printed order", () => {
    expect(combined({}).rows.map(({ indicator }) => indicator)).toEqual(
      york.indicators.map(({ id }) => id),
    );
  });
});

describe("7.7 · the bounds of the combination", () => {
  test("a Yes of anyone keeps its row Yes: nothing is outvoted", () => {
    const { indication, counts } = combined(
      { answers: ALL_NO },
      { answers: { ...ALL_NO, "abduction-and-imprisonment": "yes" } },
      { answers: ALL_NO },
    );
    expect(indication).toMatchObject({
      atLeast: "significant",
      couldReach: "significant",
      settled: true,
      basis: "convention",
      because: ["abduction-and-imprisonment"],
    });
    expect(counts).toMatchObject({ yes: 1, no: 37 });
  });

  test("one agency's No does not settle what another does not know", () => {
    expect(
      combined({ answers: ALL_NO }, { answers: { clipping: "not-known" } }).indication,
    ).toMatchObject({ atLeast: "no-risk", couldReach: "escalating", settled: false });
  });

  test("one agency's No stands where another left the row empty", () => {
    const combination = combined({ answers: ALL_NO }, {});
    expect(combination.indication).toMatchObject({
      atLeast: "no-risk",
      couldReach: "no-risk",
      settled: true,
    });
    expect(ids(combination)).toContain("nothing-recorded");
  });

  test("actions, overlaps and what the tool says of them go with the bounds", () => {
    const { actions, overlaps, atOtherLevels, cautions, prompts, notAFullAssessment } = combined(
      {
        answers: {
          "changed-contacts": { answer: "yes", signs: ["less-contact-with-family-or-friends"] },
        },
      },
      { answers: { "reduced-contact": "yes" } },
    );
    expect(new Set(actions.map(({ level }) => level))).toEqual(new Set(["emerging"]));
    expect(overlaps.map(({ overlap }) => overlap)).toContain("contact-printed-twice");
    expect(cautions.map(({ id }) => id)).toContain("repeats-within-a-level");
    expect(prompts.map(({ id }) => id)).toEqual([
      "judgement",
      "discussion",
      "review",
      "effectiveness",
    ]);
    expect([atOtherLevels.length > 0, notAFullAssessment]).toEqual([true, york.notAFullAssessment]);
  });

  test.each([
    [["yes", "no"], "yes"],
    [["not-known", "no"], "not-known"],
    [["no", undefined], "no"],
    [[undefined, undefined], "unanswered"],
  ] as const)("danger recorded by any stays recorded: %s", (given, danger) => {
    expect(combined(...given.map((immediateDanger) => ({ immediateDanger }))).immediateDanger).toBe(
      danger,
    );
  });
});

describe("nothing is overwritten", () => {
  const nurse = {
    completedOn: "2026-03-03",
    completedBy: { role: "school nurse", organisation: "a school" },
    answers: {
      "late-or-missing": {
        answer: "yes",
        signs: ["going-missing"],
        basis: ["heard", "observed"],
        observedOn: "2026-02",
        note: "Twice in one week.",
      },
    },
  };
  const worker = {
    completedOn: "2026-03-05",
    completedBy: { role: "youth worker" },
    answers: {
      "late-or-missing": {
        answer: "no",
        signs: ["going-missing", "regularly-late-home"],
        note: "Always there.",
      },
      clipping: "not-known",
    },
  };

  test("each answer stands with its signs, basis, dates, note and who gave it", () => {
    expect(rowOf(combined(nurse, worker), "late-or-missing").given).toEqual([
      {
        answer: "yes",
        signs: ["going-missing"],
        basis: ["observed", "heard"],
        observedOn: "2026-02",
        note: "Twice in one week.",
        completedOn: "2026-03-03",
        completedBy: { role: "school nurse", organisation: "a school" },
      },
      {
        answer: "contradicted",
        signs: ["regularly-late-home", "going-missing"],
        basis: [],
        note: "Always there.",
        completedOn: "2026-03-05",
        completedBy: { role: "youth worker" },
      },
    ]);
  });

  test("signs are drawn together, each with who noted it", () => {
    expect(rowOf(combined(nurse, worker), "late-or-missing").signs).toEqual([
      { sign: "regularly-late-home", notedBy: [1] },
      { sign: "going-missing", notedBy: [0, 1] },
    ]);
  });

  test("each screening stands whole, with what the tool says of it alone", () => {
    const { screenings, sources } = combined(nurse, worker);
    expect(screenings).toEqual([screening(nurse), screening(worker)]);
    const { indication, counts, unread, cautions, immediateDanger } = screen(screening(nurse));
    expect(sources[0]).toEqual({
      completedOn: "2026-03-03",
      completedBy: nurse.completedBy,
      indication,
      counts,
      unread,
      cautions,
      immediateDanger,
    });
    expect(sources[1]?.cautions.map(({ id, indicator }) => [id, indicator])).toContainEqual([
      "sign-without-a-yes",
      "late-or-missing",
    ]);
  });

  test("who left a row open could answer it; nothing more is guessed", () => {
    const { unresolved } = combined(nurse, worker, { answers: { clipping: "no" } });
    expect(unresolved.find(({ indicator }) => indicator === "clipping")).toEqual({
      indicator: "clipping",
      level: "escalating",
      answer: "not-known",
      leftOpenBy: [0, 1],
    });
    expect(unresolved.find(({ indicator }) => indicator === "older-partner")).toEqual({
      indicator: "older-partner",
      level: "escalating",
      answer: "unanswered",
      leftOpenBy: [0, 1, 2],
    });
    expect(unresolved.find(({ indicator }) => indicator === "late-or-missing")).toBeUndefined();
  });
});

describe("what a reader must know", () => {
  test("no child is matched: differing references and dates of birth are told and not repeated", () => {
    const combination = combined(
      { subject: { reference: "C-17" } },
      { subject: { reference: "C-18" } },
    );
    expect(ids(combination)).toEqual(
      expect.arrayContaining(["one-child-as-told", "subjects-differ"]),
    );
    expect(JSON.stringify(combination.cautions)).not.toMatch(/C-1/);
    expect(combination.sources.map(({ reference }) => reference)).toEqual(["C-17", "C-18"]);
    expect(
      ids(combined({ subject: { dateOfBirth: "2011" } }, { subject: { dateOfBirth: "2012" } })),
    ).toContain("subjects-differ");
    expect(ids(combined({ subject: { reference: "C-17" } }, {}))).not.toContain("subjects-differ");
  });

  test.each([
    [[{ completedOn: "2026-03-03" }, { completedOn: "2026-03-03" }], false],
    [[{ completedOn: "2026-03-03" }, { completedOn: "2026-03-04" }], true],
    [[{ completedOn: "2026-03-03" }, {}], true],
    [[{}, {}], true],
    [[{}], false],
  ])("days that differ or are not recorded are told", (all, told) => {
    expect(ids(combined(...all)).includes("different-days")).toBe(told);
  });

  test("of one screening alone nothing is said of belonging together", () => {
    expect(ids(combined({}))).toEqual(["age-not-recorded"]);
  });

  test("a screening without a content hash is combined, and said", () => {
    expect(ids(combined({ edition: { id: york.id, version: york.version } }, {}))).toContain(
      "no-content-hash",
    );
  });

  test("a conflict cites where agencies are asked to work together", () => {
    const caution = combined(clipping("yes"), clipping("no")).cautions.find(
      ({ id }) => id === "agencies-differ",
    );
    expect(caution).toMatchObject({
      basis: "convention",
      citations: [
        { section: "1.16", line: 94, endLine: 102 },
        { section: "5.1", line: 150, endLine: 155 },
        { section: "8.8", line: 326 },
      ],
    });
  });

  test("the emergency notice stands first and the edition is named", () => {
    const combination = combined({});
    expect(Object.keys(combination)[0]).toBe("emergency");
    expect(combination.emergency).toBe(york.emergency);
    expect(combination.edition).toEqual({ ...PIN, toolHash: york.toolHash });
  });
});

describe("report 2.3, 5.1 · only screenings made with the text given are combined", () => {
  const other = { id: "elsewhere", version: "9.9.9", hash: "0".repeat(64) };

  test("another edition, version or hash is refused at its place, all at once", () => {
    const result = combineScreenings([
      screening({}),
      screening({ edition: { ...PIN, hash: other.hash } }),
      screening({ edition: other }),
    ]);
    expect(result).toMatchObject({ ok: false, emergency: york.emergency });
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      "/1/edition/hash",
      "/2/edition/id",
      "/2/edition/version",
      "/2/edition/hash",
    ]);
    expect(JSON.stringify(result.ok ? "" : result.issues)).not.toMatch(/elsewhere|9\.9\.9|0000/);
  });

  test("one within a combination is refused at its place there", () => {
    const made = combineScreenings([{ edition: other, answers: {} }], { ...york, ...other });
    expect(made.ok && combineScreenings([screening({}), made.value])).toMatchObject({
      ok: false,
      issues: [{ path: "/1/screenings/0/edition/id" }, {}, {}],
    });
  });

  test.each([
    ["no screening", [], "out-of-range "],
    ["no list", { 0: {} }, "out-of-range "],
    ["nothing", undefined, "out-of-range "],
    ["an empty combination", [{ screenings: [] }], "out-of-range "],
    ["what is no screening", [undefined], "missing /0/edition"],
    ["a gap in the list", Array(1), "missing /0/edition"],
    ["a list of text", { screenings: ["x"] }, "out-of-range "],
    ["a combination of text", [{ screenings: ["x"] }], "missing /0/screenings/0/edition"],
    [
      "a list that throws when read",
      new Proxy([], {
        get: () => {
          throw new Error("read");
        },
      }),
      "out-of-range ",
    ],
  ])("%s is refused", (_, input, issue) => {
    // @ts-expect-error -- input that was not parsed
    const result = combineScreenings(input);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      issue,
    ]);
    expect(result).toMatchObject({ emergency: york.emergency });
  });
});
