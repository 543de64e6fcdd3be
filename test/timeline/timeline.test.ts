// 7.4, 7.8, 10.14 · records of one child over time.

import { describe, expect, test } from "vitest";
import { pinOf, recordJudgement, york } from "csae-guidance";
import type { Screening, ScreeningRecord } from "csae-guidance";
import { daysBetween } from "../../src/foundation/days.js";
import type { Timeline } from "../../src/timeline/model.js";
import { timeline } from "../../src/timeline/timeline.js";
import { ROW_PLACES, row, sign } from "../acceptance/ids.js";
import { unparsed } from "../unparsed.js";
import cases from "../acceptance/cases.json" with { type: "json" };

const PIN = pinOf(york);
const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"] as const));

const on = (
  completedOn: string | undefined,
  answers: Screening["answers"] = {},
  fields: Partial<Screening> = {},
): Screening => ({
  edition: PIN,
  ...(completedOn === undefined ? {} : { completedOn }),
  answers,
  ...fields,
});

function judged(screening: Screening, judgement: object): ScreeningRecord {
  const result = recordJudgement(
    screening,
    unparsed({ by: { role: "designated safeguarding lead" }, ...judgement }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function made(...records: readonly (Screening | ScreeningRecord)[]): Timeline {
  const result = timeline(records);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const statesOf = ({ rows }: Timeline, id: string): string[] =>
  rows
    .filter(({ indicator }) => indicator === id)
    .flatMap(({ answers }) => answers.map(({ state }) => state));
const cautionOf = ({ cautions }: Timeline, id: string) =>
  cautions.find((caution) => caution.id === id);

describe("VG-12 · three reviews", () => {
  const reviews = cases.cases.find(({ id }) => id === "VG-12")?.screenings as unknown as {
    input: { completedOn: string; yes: Record<string, string[]>; notKnown?: string[] };
  }[];
  const reviewOf = ({
    completedOn,
    yes,
    notKnown = [],
  }: (typeof reviews)[number]["input"]): Screening =>
    on(
      completedOn,
      Object.fromEntries(
        ROW_PLACES.map((place) => [
          row(place).id,
          yes[place]
            ? { answer: "yes" as const, signs: yes[place].map(sign) }
            : notKnown.includes(place)
              ? ("not-known" as const)
              : ("no" as const),
        ]),
      ),
    );
  const told = made(...reviews.map(({ input }) => reviewOf(input)).toReversed());
  const rowAt = (place: string) => told.rows.find(({ indicator }) => indicator === row(place).id);

  test("stand in the order of their dates, 91 days apart each", () => {
    expect(told.records).toEqual([
      { on: "2026-01-14", day: 0, immediateDanger: "unanswered", unread: 0 },
      { on: "2026-04-15", day: 91, immediateDanger: "unanswered", unread: 0 },
      { on: "2026-07-15", day: 182, immediateDanger: "unanswered", unread: 0 },
    ]);
    expect(told.stretches).toEqual([
      { from: 0, to: 1, days: 91 },
      { from: 1, to: 2, days: 91 },
    ]);
    expect(told.undated).toEqual([]);
  });

  test.each([
    ["EM-01", ["yes", "yes", "no"], ["continuing", "ended"]],
    ["EM-04", ["yes", "no", "no"], ["ended", "answered-no"]],
    ["ES-02", ["yes", "not-known", "not-known"], ["open", "open"]],
    ["ES-07", ["yes", "yes", "no"], ["continuing", "ended"]],
    ["ES-11", ["yes", "not-known", "no"], ["open", "ended"]],
    ["ES-14", ["yes", "yes", "yes"], ["continuing", "continuing"]],
    ["SG-12", ["no", "no", "yes"], ["answered-no", "new"]],
    ["SG-01", ["no", "no", "no"], ["answered-no", "answered-no"]],
  ])("%s", (place, states, changes) => {
    expect(rowAt(place)?.answers.map(({ state }) => state)).toEqual(states);
    expect(rowAt(place)?.steps.map(({ change }) => change)).toEqual(changes);
  });

  test("a Yes that became not known is open since January, and ended in July over a gap where it then is No", () => {
    expect(rowAt("ES-02")?.steps[1]).toEqual({
      change: "open",
      lastAnswered: { record: 0, answer: "yes" },
      gap: [1, 1],
    });
    expect(rowAt("ES-11")?.steps[1]).toEqual({
      change: "ended",
      lastAnswered: { record: 0, answer: "yes" },
      gap: [1, 1],
    });
    expect(rowAt("ES-02")?.notKnownAt).toEqual([1, 2]);
    expect(rowAt("ES-11")?.notKnownAt).toEqual([1]);
  });

  test("the signs noted stand at each record", () => {
    expect(rowAt("EM-01")?.answers.map(({ signs }) => signs)).toEqual([
      [sign("EM-01b")],
      [sign("EM-01a")],
      [],
    ]);
    expect(rowAt("ES-14")?.answers.map(({ signs }) => signs)).toEqual([
      [sign("ES-14a"), sign("ES-14e")],
      [sign("ES-14a")],
      [sign("ES-14a")],
    ]);
  });

  test("every other row is No at each record", () => {
    const named = ["EM-01", "EM-04", "ES-02", "ES-07", "ES-11", "ES-14", "SG-12"].map(
      (place) => row(place).id,
    );
    const others = told.rows.filter(({ indicator }) => !named.includes(indicator));
    expect(others).toHaveLength(31);
    expect(new Set(others.flatMap(({ answers }) => answers.map(({ state }) => state)))).toEqual(
      new Set(["no"]),
    );
  });

  test("the line of indications has the bounds of each, and nobody judged", () => {
    expect(told.indication).toEqual([
      { record: 0, atLeast: "escalating", couldReach: "escalating" },
      { record: 1, atLeast: "escalating", couldReach: "escalating" },
      { record: 2, atLeast: "significant", couldReach: "significant" },
    ]);
    expect(told.judgement).toEqual([]);
  });

  test("nothing needs to be said of dates, references or hashes", () => {
    expect(told.cautions.map(({ id }) => id)).toEqual([
      "people-conclude",
      "changes-are-of-answers",
      "days-are-facts",
      "themes-are-ours",
    ]);
  });
});

describe("7.4, 7.8, 10.14 · what stands beside every timeline", () => {
  test("the emergency notice is first, the edition and the places of the text are named", () => {
    const told = made(on("2026-01-14"), on("2026-02-14"));
    expect(Object.keys(told)[0]).toBe("emergency");
    expect(told.emergency).toBe(york.emergency);
    expect(told.edition).toEqual(PIN);
    expect(cautionOf(told, "people-conclude")).toMatchObject({
      basis: "reading",
      citations: [
        { section: "7.4", line: 187 },
        { section: "7.8", line: 204, endLine: 209 },
        { section: "10.14", line: 387 },
      ],
    });
    expect(cautionOf(told, "changes-are-of-answers")).toMatchObject({
      basis: "convention",
      citations: [{ section: "7.4", line: 187 }],
    });
    expect(cautionOf(told, "days-are-facts")).toMatchObject({
      basis: "convention",
      issues: ["I-43"],
      citations: [
        { section: "10.14", line: 387 },
        { section: "7.3", line: 186 },
      ],
    });
    expect(told.prompts.map(({ id, citations }) => [id, citations[0].line])).toEqual([
      ["review", 387],
      ["effectiveness", 204],
    ]);
  });

  test("every caution has a note, and cites", () => {
    const told = made(
      on(
        "2026-01-14",
        {},
        { edition: { id: york.id, version: york.version }, subject: { reference: "A" } },
      ),
      on("2026-01-14", {}, { subject: { reference: "B" } }),
      on(undefined),
    );
    expect(told.cautions.map(({ id }) => id)).toEqual([
      "people-conclude",
      "changes-are-of-answers",
      "days-are-facts",
      "themes-are-ours",
      "same-date",
      "no-date",
      "subjects-differ",
      "no-content-hash",
    ]);
    for (const { note, citations } of told.cautions)
      expect([(note ?? "").length > 0, citations.length > 0]).toEqual([true, true]);
    expect(JSON.stringify(told.cautions)).not.toMatch(/improv|reduc|better|worse|progress has/i);
  });

  test("immediate danger stands as recorded", () => {
    expect(
      made(
        on("2026-01-14", {}, { immediateDanger: "yes" }),
        on("2026-02-14", {}, { immediateDanger: "no" }),
        on("2026-03-14"),
      ).records.map(({ immediateDanger }) => immediateDanger),
    ).toEqual(["yes", "no", "unanswered"]);
  });
});

describe("themes", () => {
  const themeOf = ({ themes }: Timeline, id: string) => themes.find(({ theme }) => theme === id);
  const inTheme = york.indicators
    .filter(({ themes }) => themes.some((theme) => theme === "online"))
    .map(({ id }) => id);

  test("every theme is there with its rows", () => {
    const told = made(on("2026-01-14"));
    expect(told.themes.map(({ theme }) => theme)).toEqual(york.themes.map(({ id }) => id));
    expect(themeOf(told, "online")?.indicators).toEqual(inTheme);
  });

  test("a theme is Yes where one row is, open where one row is and none is Yes, and No only where all are", () => {
    const [first = "", second = "", third = ""] = inTheme;
    const without = (id: string) =>
      Object.fromEntries(Object.entries(ALL_NO).filter(([other]) => other !== id));
    const told = made(
      on("2026-01-14", { ...ALL_NO, [first]: "yes" as const, [second]: "not-known" as const }),
      on("2026-02-14", { ...ALL_NO, [first]: "no" as const, [second]: "yes" as const }),
      on("2026-03-14", { ...without(third), [first]: "not-known" as const }),
      on("2026-04-14", without(third)),
      on("2026-05-14", ALL_NO),
      on("2026-06-14", { ...ALL_NO, [third]: "yes" as const }),
    );
    expect(themeOf(told, "online")?.answers).toEqual([
      { state: "yes", yes: [first], open: [second] },
      { state: "yes", yes: [second], open: [] },
      { state: "not-known", yes: [], open: [first, third] },
      { state: "unanswered", yes: [], open: [third] },
      { state: "no", yes: [], open: [] },
      { state: "yes", yes: [third], open: [] },
    ]);
    expect(themeOf(told, "online")?.steps.map(({ change }) => change)).toEqual([
      "continuing",
      "open",
      "open",
      "ended",
      "reopened",
    ]);
  });
});

describe("7.7 · judgement and indication are two lines", () => {
  test("a judgement stands at its own day, and none is filled in from the indication", () => {
    const told = made(
      judged(on("2026-02-14", { clipping: "yes" }), {
        level: "significant",
        on: "2026-02-16",
        reason: "More is known.",
      }),
      on("2026-01-14", { clipping: "yes" }),
    );
    expect(told.indication.map(({ atLeast }) => atLeast)).toEqual(["escalating", "escalating"]);
    expect(told.judgement).toEqual([
      {
        record: 1,
        level: "significant",
        by: { role: "designated safeguarding lead" },
        on: "2026-02-16",
        day: 33,
      },
    ]);
  });

  test("judgements are in the order they were made, whichever record they are on", () => {
    const told = made(
      judged(on("2026-01-14"), { level: "emerging", on: "2026-03-01" }),
      judged(on("2026-02-14"), { level: "escalating", on: "2026-01-10", by: {} }),
      judged(on(undefined), {
        level: "no-risk",
        on: "2026-02-01",
        by: { name: "A. Example", organisation: "Example School" },
      }),
    );
    expect(told.judgement).toEqual([
      { record: 1, level: "escalating", by: {}, on: "2026-01-10", day: -4 },
      {
        level: "no-risk",
        by: { name: "A. Example", organisation: "Example School" },
        on: "2026-02-01",
        day: 18,
      },
      {
        record: 0,
        level: "emerging",
        by: { role: "designated safeguarding lead" },
        on: "2026-03-01",
        day: 46,
      },
    ]);
  });

  test("with no dated record judgements are placed from the first of them", () => {
    const told = made(
      judged(on(undefined), { level: "emerging", on: "2026-03-01" }),
      judged(on(undefined), { level: "escalating", on: "2026-02-28" }),
    );
    expect(told.judgement.map(({ level, day }) => [level, day])).toEqual([
      ["escalating", 0],
      ["emerging", 1],
    ]);
    expect(told.judgement[0]).not.toHaveProperty("record");
  });

  test("open rows raise only what a record could reach", () => {
    expect(
      made(on("2026-01-14", { ...ALL_NO, clipping: "not-known" }), on("2026-02-14", ALL_NO))
        .indication,
    ).toEqual([
      { record: 0, atLeast: "no-risk", couldReach: "escalating" },
      { record: 1, atLeast: "no-risk", couldReach: "no-risk" },
    ]);
  });
});

describe("I-11 · the tool has no place for a date", () => {
  test("records of one date keep the order given, and that is said", () => {
    const [yes, no] = [on("2026-01-14", { clipping: "yes" }), on("2026-01-14", { clipping: "no" })];
    const [one, other] = [made(on("2026-03-01"), yes, no), made(no, on("2026-03-01"), yes)];
    expect(statesOf(one, "clipping")).toEqual(["yes", "no", "unanswered"]);
    expect(statesOf(other, "clipping")).toEqual(["no", "yes", "unanswered"]);
    expect(one.stretches[0]).toEqual({ from: 0, to: 1, days: 0 });
    expect(cautionOf(one, "same-date")).toMatchObject({ records: [0, 1], issues: ["I-11"] });
  });

  test("records without a date are listed apart with all they say, and that is said", () => {
    const told = made(
      on(
        undefined,
        { clipping: { answer: "yes", signs: ["clipping-and-robbery"] } },
        { immediateDanger: "yes" },
      ),
      on("2026-01-14"),
      on(undefined, ALL_NO),
    );
    expect(told.records.map((record) => record.on)).toEqual(["2026-01-14"]);
    expect(told.undated).toHaveLength(2);
    expect(told.undated[0]).toMatchObject({
      immediateDanger: "yes",
      atLeast: "escalating",
      couldReach: "significant",
    });
    expect(told.undated[0]?.answers.filter(({ state }) => state !== "unanswered")).toEqual([
      { indicator: "clipping", state: "yes", signs: ["clipping-and-robbery"] },
    ]);
    expect(told.undated[1]?.answers.map(({ state }) => state)).toEqual(
      york.indicators.map(() => "no"),
    );
    expect(cautionOf(told, "no-date")).not.toHaveProperty("records");
    expect(cautionOf(told, "nothing-to-compare")).toBeDefined();
  });

  test("where references or dates of birth differ is said, and neither is repeated", () => {
    const told = made(
      on("2026-01-14", {}, { subject: { reference: "Ref-1", dateOfBirth: "2011" } }),
      on("2026-02-14", {}, { subject: { reference: " Ref-1 ", dateOfBirth: "2011-05" } }),
      on("2026-03-14"),
      on("2026-04-14", {}, { subject: { reference: "Ref-2" } }),
      on("2026-05-14", {}, { subject: { dateOfBirth: "2011-06-01" } }),
    );
    expect(cautionOf(told, "subjects-differ")).toMatchObject({ records: [3, 4] });
    expect(JSON.stringify(told.cautions)).not.toMatch(/Ref-|2011/);
    expect(told.records.map(({ reference }) => reference)).toEqual([
      "Ref-1",
      "Ref-1",
      undefined,
      "Ref-2",
      undefined,
    ]);
    expect(JSON.stringify(told)).not.toContain("2011");
    expect(
      cautionOf(
        made(on("2026-01-14", {}, { subject: { reference: "Ref-1" } }), on("2026-02-14")),
        "subjects-differ",
      ),
    ).toBeUndefined();
  });
});

describe("a timeline of few records", () => {
  test("none", () => {
    expect(made()).toMatchObject({
      records: [],
      undated: [],
      stretches: [],
      indication: [],
      judgement: [],
    });
    expect(made().rows).toHaveLength(38);
    expect(cautionOf(made(), "nothing-to-compare")).toBeDefined();
  });

  test("one", () => {
    const told = made(on("2026-01-14", { clipping: "yes" }));
    expect(told.rows.every(({ steps }) => steps.length === 0)).toBe(true);
    expect(told.rows.filter(({ notAnsweredAt }) => notAnsweredAt.length === 1)).toHaveLength(37);
    expect(cautionOf(told, "nothing-to-compare")).toBeDefined();
  });
});

describe("a record of another edition", () => {
  const other = { id: york.id, version: york.version, hash: "0".repeat(64) };

  test("is refused with every place that names another, and the emergency notice stands beside", () => {
    const result = timeline([
      on("2026-01-14"),
      on("2026-02-14", {}, { edition: other }),
      {
        ...judged(on("2026-03-14"), { level: "emerging", on: "2026-03-14" }),
        edition: { id: PIN.id, version: "9.9.9", hash: PIN.hash, toolHash: "0".repeat(64) },
      },
    ]);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      "/1/edition/hash",
      "/2/edition/version",
      "/2/edition/toolHash",
    ]);
    expect(result).toMatchObject({ ok: false, emergency: { id: "emergency" } });
    expect(JSON.stringify(result)).not.toMatch(/0{64}|9\.9\.9/);
  });

  test("a judged screening is refused for its own pin as well", () => {
    const record = judged(on("2026-03-14", {}, { edition: { ...other, id: "elsewhere" } }), {
      level: "emerging",
      on: "2026-03-14",
    });
    const result = timeline([record]);
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual([
      "/0/screening/edition/id",
      "/0/screening/edition/hash",
    ]);
  });

  test("one without a content hash is placed, and that is said", () => {
    const told = made(
      on("2026-01-14"),
      on("2026-02-14", {}, { edition: { id: york.id, version: york.version } }),
    );
    expect(cautionOf(told, "no-content-hash")).toMatchObject({ records: [1], issues: ["I-42"] });
    const judgedWithout = judged(
      on("2026-03-14", {}, { edition: { id: york.id, version: york.version } }),
      { level: "emerging", on: "2026-03-14" },
    );
    expect(cautionOf(made(judgedWithout), "no-content-hash")).toMatchObject({ records: [0] });
    expect(
      cautionOf(
        made(
          on("2026-01-14"),
          on(undefined, {}, { edition: { id: york.id, version: york.version } }),
        ),
        "no-content-hash",
      ),
    ).toMatchObject({ records: [] });
  });
});

describe("input that was not parsed", () => {
  const read = (records: unknown) => timeline(records as Screening[]);
  const throws = {
    get: () => {
      throw new Error("no");
    },
  };
  const judgementOf = (judgement: unknown) => {
    const result = read([{ edition: PIN, screening: on("2026-01-14"), judgement }]);
    return result.ok ? result.value.judgement : [];
  };

  test.each([
    ["nothing", undefined],
    ["a word", "x"],
    ["an object", { length: 3 }],
    ["a list that throws", new Proxy([], { get: throws.get })],
  ])("%s is no record", (_, records) => {
    expect(read(records)).toMatchObject({ ok: true, value: { records: [], undated: [] } });
  });

  test("records that pin nothing are refused, each at its place", () => {
    const result = read([undefined, 1, on("2026-01-14"), { screening: null }, []]);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["missing", "/0/edition"],
      ["missing", "/1/edition"],
      ["missing", "/3/edition"],
      ["missing", "/3/screening/edition"],
      ["missing", "/4/edition"],
    ]);
  });

  test("a record that throws when it is looked at has no pin, and is refused", () => {
    expect(read([new Proxy({}, { has: throws.get })])).toMatchObject({
      ok: false,
      issues: [{ code: "missing", path: "/0/edition" }],
    });
  });

  test.each([
    ["no object", 1],
    ["no known level", { level: "high", on: "2026-01-14" }],
    ["no day", { level: "emerging", on: "soon" }],
  ])("a judgement with %s is none", (_, judgement) => {
    expect(judgementOf(judgement)).toEqual([]);
  });

  test("who judged is read as far as it is text", () => {
    expect(
      judgementOf({
        level: "emerging",
        on: "2026-01-14",
        by: { name: 1, role: "teacher", organisation: null },
      }),
    ).toEqual([
      { record: 0, level: "emerging", by: { role: "teacher" }, on: "2026-01-14", day: 0 },
    ]);
    expect(judgementOf({ level: "emerging", on: "2026-01-14", by: "x" })).toMatchObject([
      { by: {} },
    ]);
  });
});

describe("days between dates", () => {
  test.each([
    ["2026-01-14", "2026-01-14", 0],
    ["2026-01-14", "2026-04-15", 91],
    ["2026-04-15", "2026-01-14", -91],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["1900-02-28", "1900-03-01", 1],
    ["2000-02-28", "2000-03-01", 2],
    ["2025-12-31", "2026-01-01", 1],
    ["2000-01-01", "2026-01-01", 9497],
    ["0001-01-01", "0002-01-01", 365],
  ])("%s to %s: %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
