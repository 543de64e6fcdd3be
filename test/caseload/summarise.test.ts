// What a summary of a caseload shows and hides, by hand.

import { describe, expect, test } from "vitest";
import { pinOf, screen, york } from "csae-guidance";
import { summariseCaseload } from "../../src/caseload/index.js";
import type { CaseloadFigures, CaseloadSummary } from "../../src/caseload/index.js";
import { entryOf, otherwiseNo, times } from "./caseloads.js";

const ESCALATING = york.indicators
  .filter(({ level }) => level === "escalating")
  .map(({ id }) => id);
const no = otherwiseNo({});
const yes = (...rows: string[]) => otherwiseNo(Object.fromEntries(rows.map((row) => [row, "yes"])));
const hidden = { suppressed: true };
const number = (count: number) => ({ suppressed: false, count });

const boundsShown = ({ bounds }: CaseloadFigures): string[] =>
  bounds.flatMap(({ atLeast, couldReach, records }) =>
    records.suppressed ? [] : [`${atLeast} to ${couldReach}: ${records.count}`],
  );
const yesShown = ({ rows }: CaseloadFigures): Record<string, number> =>
  Object.fromEntries(
    rows.flatMap((row) => (row.yes.suppressed ? [] : [[row.indicator, row.yes.count]])),
  );
const row = ({ total }: CaseloadSummary, id: string) =>
  total.rows.find(({ indicator }) => indicator === id);

/** March: 24 at Escalating, 7 without a Yes, 3 at Significant. February: 4 without a Yes. */
const CASELOAD = [
  ...times(10, yes("clipping"), "2026-03-02"),
  ...times(8, yes("older-partner"), "2026-03-31"),
  ...times(6, yes("clipping", "older-partner"), "2026-03"),
  ...times(7, no, "2026-03-14"),
  ...times(3, yes("abduction-and-imprisonment", "clipping"), "2026-03-14"),
  ...times(4, no, "2026-02-14"),
];

describe("1.16 · a caseload in numbers", () => {
  const summary = summariseCaseload(CASELOAD);

  test("the emergency notice stands first, then the edition that is counted", () => {
    expect(Object.keys(summary).slice(0, 3)).toEqual(["emergency", "edition", "threshold"]);
    expect(summary.emergency.numbers.map(({ number: call }) => call)).toEqual(["999", "101"]);
    expect(summary.edition).toEqual(pinOf(york));
    expect([summary.threshold, summary.readToTheEnd, summary.suppression.basis]).toEqual([
      5,
      true,
      "convention",
    ]);
  });

  // A No beside a noted sign, and a word that is no answer.
  test.each([
    ["contradicted", { answer: "no", signs: ["clipping-and-robbery"] }],
    ["unread", "Yes"],
  ])("a row that is %s is open, and counted as no No", (_, answer) => {
    const answers = JSON.parse(JSON.stringify({ ...no, clipping: answer })) as typeof no;
    const open = summariseCaseload([
      ...times(8, answers, "2026-03-02"),
      ...times(8, otherwiseNo({ "older-partner": "not-known" }), "2026-03-02"),
    ]);
    expect(boundsShown(open.total)).toEqual(["no-risk to escalating: 16"]);
    expect(row(open, "clipping")).toMatchObject({ notKnown: hidden, unanswered: number(8) });
  });

  test("bounds by month: the rare ones are not shown, and a month of rare ones not at all", () => {
    expect(summary.months.map(({ month, records }) => [month, records])).toEqual([["2026-03", 31]]);
    expect(boundsShown(summary.months[0]!)).toEqual([
      "no-risk to no-risk: 7",
      "escalating to escalating: 24",
    ]);
    expect(summary.months[0]?.bounds).toHaveLength(10);
    expect(summary.months[0]?.bounds.at(-1)).toEqual({
      atLeast: "significant",
      couldReach: "significant",
      records: hidden,
    });
  });

  test("records whose bounds are rare stand in no row, and how many they are is told nowhere", () => {
    expect(JSON.stringify(summary)).not.toContain("setAside");
    expect(summary.total.records).toBe(31);
    expect(yesShown(summary.months[0]!)).toEqual({ clipping: 16, "older-partner": 14 });
  });

  test("a row names its level and shows nothing of what is rare, none among it", () => {
    expect(row(summary, "clipping")).toEqual({
      indicator: "clipping",
      level: "escalating",
      yes: number(16),
      notKnown: hidden,
      unanswered: hidden,
    });
    expect(row(summary, "gang-association")).toEqual({
      indicator: "gang-association",
      level: "escalating",
      yes: hidden,
      notKnown: hidden,
      unanswered: hidden,
    });
    expect(summary.total.rows.map(({ indicator }) => indicator)).toEqual(
      york.indicators.map(({ id }) => id),
    );
  });

  test("a theme has the bounds that its rows leave it, and counts a record once", () => {
    const [withTheme] = summariseCaseload([
      ...times(10, yes("clipping")),
      ...times(9, yes("debts-or-fear")),
      ...times(6, yes("clipping", "debts-or-fear")),
      ...times(20, yes("gang-association")),
    ]).months;
    expect(withTheme?.themes.find(({ theme }) => theme === "money-and-goods")?.records).toEqual({
      suppressed: false,
      atLeast: 16,
      atMost: 31,
    });
    expect(withTheme?.themes.find(({ theme }) => theme === "sexual-exploitation")?.records).toEqual(
      { suppressed: false, atLeast: 16, atMost: 16 },
    );
    expect(withTheme?.themes.find(({ theme }) => theme === "online")?.records).toEqual(hidden);
    expect(withTheme?.themes).toHaveLength(york.themes.length);
  });

  test("I-04 · rows that can rest on one fact are named with the most that they can share", () => {
    const once = [
      ...times(10, yes("sexual-activity-or-exploitation")),
      ...times(7, yes("sexual-exploitation-again")),
      ...times(12, yes("taken-to-clubs-or-hotels")),
    ];
    const inMarch = once.map((entry) => ({ ...entry, completedOn: "2026-03" }));
    const { months, total } = summariseCaseload([...once, ...inMarch]);
    const pregnancy = {
      overlap: "pregnancy-printed-twice",
      rows: ["sexual-activity-or-exploitation", "sexual-exploitation-again"],
      atMost: 7,
    };
    expect(
      months.map(({ overlaps }) =>
        overlaps.find(({ overlap }) => overlap === "pregnancy-printed-twice"),
      ),
    ).toEqual([pregnancy, pregnancy]);
    expect(total.overlaps.find(({ overlap }) => overlap === "pregnancy-printed-twice")).toEqual({
      ...pregnancy,
      atMost: 14,
    });
    expect(summary.total.overlaps.map(({ overlap }) => overlap)).not.toContain(
      "pregnancy-printed-twice",
    );
  });

  test("not known and not answered are two numbers, and neither is No", () => {
    const open = { ...yes("older-partner"), clipping: "not-known" } as const;
    const left = Object.fromEntries(
      Object.entries(yes("older-partner")).filter(([id]) => id !== "clipping"),
    );
    const { total } = summariseCaseload([
      ...times(6, open),
      ...times(9, left),
      ...times(30, yes("clipping")),
    ]);
    expect(boundsShown(total)).toEqual(["escalating to escalating: 45"]);
    expect(total.rows.find(({ indicator }) => indicator === "clipping")).toMatchObject({
      yes: number(30),
      notKnown: number(6),
      unanswered: number(9),
    });
  });
});

describe("what is hidden to protect a number that is small", () => {
  test("a row that nearly all records share, for it would say that the others are few", () => {
    // 24 records can hold the row; 17 with a Yes leave 7, and what is not shown needs room for 4 and 4.
    expect(
      yesShown(
        summariseCaseload([...times(17, yes("clipping")), ...times(7, yes("older-partner"))]).total,
      ),
    ).toEqual({ "older-partner": 7 });
    expect(
      yesShown(
        summariseCaseload([...times(16, yes("clipping")), ...times(8, yes("older-partner"))]).total,
      ),
    ).toEqual({ clipping: 16, "older-partner": 8 });
  });

  test("a section where the rows shown leave records over that one small row must account for", () => {
    const others = ESCALATING.filter((id) => id !== "gang-association");
    const each = others.flatMap((id) => times(6, yes(id)));
    const [none, two, five] = [0, 2, 5].map(
      (gang) => summariseCaseload([...each, ...times(gang, yes("gang-association"))]).total,
    );
    expect(yesShown(none!)).toEqual(Object.fromEntries(others.map((id) => [id, 6])));
    expect(yesShown(two!)).toEqual({});
    expect(boundsShown(two!)).toEqual(["escalating to escalating: 80"]);
    expect(yesShown(five!)).toEqual({
      ...Object.fromEntries(others.map((id) => [id, 6])),
      "gang-association": 5,
    });
  });

  test("a section where open rows leave records over that one small row must account for", () => {
    const open = (id: string) => ({ ...no, [id]: "not-known" as const });
    const others = ESCALATING.filter((id) => id !== "gang-association");
    const each = others.flatMap((id) => times(6, open(id)));
    const notKnown = (gang: number) =>
      summariseCaseload([...each, ...times(gang, open("gang-association"))]).total.rows.filter(
        (it) => !it.notKnown.suppressed,
      );
    expect(notKnown(0)).toHaveLength(13);
    expect(notKnown(2)).toHaveLength(0);
    expect(notKnown(5)).toHaveLength(14);
  });

  test("records that could reach a higher level are not accounted for by the rows of a lower one", () => {
    const open = (id: string) => ({ ...no, [id]: "not-known" as const });
    const each = ESCALATING.filter((id) => id !== "gang-association").flatMap((id) =>
      times(6, open(id)),
    );
    const { total } = summariseCaseload([...each, ...times(6, open("abduction-and-imprisonment"))]);
    expect(boundsShown(total)).toEqual(["no-risk to escalating: 78", "no-risk to significant: 6"]);
    expect(
      total.rows.filter(({ level, notKnown }) => level === "escalating" && !notKnown.suppressed),
    ).toHaveLength(13);
  });
});

describe("totals", () => {
  test("are sums of what the months show: what a month hides is in none of them", () => {
    const month = (on: string, clipping: number) => [
      ...times(clipping, yes("clipping"), on),
      ...times(20, yes("older-partner"), on),
    ];
    const { months, total } = summariseCaseload([
      ...month("2026-01", 5),
      ...month("2026-02", 4),
      ...month("2026-03", 9),
    ]);
    expect(months.map(yesShown)).toEqual([
      { clipping: 5 },
      {},
      { clipping: 9, "older-partner": 20 },
    ]);
    expect(yesShown(total)).toEqual({ clipping: 14, "older-partner": 20 });
    expect(total.records).toBe(25 + 24 + 29);
    expect(boundsShown(total)).toEqual(["escalating to escalating: 78"]);
  });

  test("a theme has the sum of its bounds, of the months that show it", () => {
    const month = (on: string, debts: number) => [
      ...times(10, yes("clipping"), on),
      ...times(debts, yes("debts-or-fear"), on),
      ...times(20, yes("gang-association"), on),
    ];
    const { months, total } = summariseCaseload([...month("2026-01", 9), ...month("2026-02", 6)]);
    const money = ({ themes }: CaseloadFigures) =>
      themes.find(({ theme }) => theme === "money-and-goods");
    // At least the larger of its two rows, at most both together.
    expect(months.map((it) => money(it)?.records)).toEqual([
      { suppressed: false, atLeast: 10, atMost: 19 },
      { suppressed: false, atLeast: 10, atMost: 16 },
    ]);
    expect(money(total)).toEqual({
      ...money(months[0]!),
      records: { suppressed: false, atLeast: 20, atMost: 35 },
    });
    const oneMonth = summariseCaseload([...month("2026-01", 9), ...times(5, no, "2026-02")]);
    expect([money(oneMonth.months[1]!)?.records, money(oneMonth.total)?.records]).toEqual([
      hidden,
      { suppressed: false, atLeast: 10, atMost: 19 },
    ]);
    const other = summariseCaseload([...times(5, no, "2026-01"), ...month("2026-02", 9)]);
    expect(money(other.total)?.records).toEqual({ suppressed: false, atLeast: 10, atMost: 19 });
  });

  test("of nothing are all hidden", () => {
    const { months, total, ofOtherEditions } = summariseCaseload([]);
    expect([months, total.records, ofOtherEditions]).toEqual([[], 0, hidden]);
    expect([boundsShown(total), yesShown(total), total.overlaps]).toEqual([[], {}, []]);
  });
});

describe("months", () => {
  test.each([
    ["a day", "2026-03-14", "2026-03"],
    ["a month", "2026-03", "2026-03"],
    ["a year alone is no month", "2026", "not-recorded"],
    ["no date", undefined, "not-recorded"],
    ["what is no date", "in March", "not-recorded"],
  ])("%s", (_, completedOn, month) => {
    expect(summariseCaseload(times(5, no, completedOn)).months.map((it) => it.month)).toEqual([
      month,
    ]);
  });

  test("stand in order, and the records without one behind them", () => {
    const entries = ["2026-11", "2025-02", undefined, "2026-02"].flatMap((on) => times(5, no, on));
    expect(summariseCaseload(entries).months.map(({ month }) => month)).toEqual([
      "2025-02",
      "2026-02",
      "2026-11",
      "not-recorded",
    ]);
  });
});

describe("the threshold", () => {
  test.each([
    [2, 2],
    [10, 10],
    [1, 5],
    [0, 5],
    [-3, 5],
    [2.5, 5],
    [Number.NaN, 5],
    [Number.POSITIVE_INFINITY, 5],
  ])("%d is read as %d", (threshold, read) => {
    expect(summariseCaseload([], { threshold }).threshold).toBe(read);
  });

  test("what is no set of options is read as none", () => {
    for (const options of [null, 3, "3", [], { threshold: "3" }])
      expect(Reflect.apply(summariseCaseload, undefined, [[], options])).toMatchObject({
        threshold: 5,
      });
  });

  test("records of bounds as frequent as the threshold are shown", () => {
    const { total } = summariseCaseload([...times(5, no), ...times(6, yes("clipping"))]);
    expect(total.records).toBe(11);
  });

  test("numbers from the threshold on are shown", () => {
    expect(summariseCaseload(times(3, no), { threshold: 3 }).total.records).toBe(3);
    expect(summariseCaseload(times(2, no), { threshold: 3 }).total.records).toBe(0);
  });
});

describe("what is handed in", () => {
  test("outcomes of another edition are counted apart, under the same threshold", () => {
    const another = { ...york, hash: "0".repeat(64), toolHash: "1".repeat(64) };
    const outcome = screen({ edition: york, answers: no }, another);
    const counted = (of: number) =>
      summariseCaseload([...times(6, no), ...Array.from({ length: of }, () => ({ outcome }))]);
    expect([counted(5).ofOtherEditions, counted(5).total.records]).toEqual([number(5), 6]);
    expect(counted(4).ofOtherEditions).toEqual(hidden);
    expect(
      summariseCaseload(
        Array.from({ length: 5 }, () => ({ outcome })),
        {},
        another,
      ).total.records,
    ).toBe(5);
  });

  test("what is no outcome is counted apart and never thrown at", () => {
    const { outcome } = entryOf({ answers: no });
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("Jane Example");
        },
      },
    );
    const strange = [
      null,
      7,
      "entry",
      {},
      trap,
      { outcome: null },
      { outcome: {} },
      { outcome: trap },
      { outcome: { ...outcome, indication: undefined } },
      { outcome: { ...outcome, indication: { atLeast: "high", couldReach: "significant" } } },
      { outcome: { ...outcome, indication: { atLeast: "significant", couldReach: "emerging" } } },
    ];
    const summary = Reflect.apply(summariseCaseload, undefined, [strange]) as CaseloadSummary;
    expect([summary.unreadable, summary.readToTheEnd, summary.total.records]).toEqual([
      number(strange.length),
      true,
      0,
    ]);
    expect(JSON.stringify(summary)).not.toContain("Jane Example");
  });

  test("rows that cannot be read, are told twice or are of no edition add nothing", () => {
    const { outcome } = entryOf({ answers: yes("clipping") });
    const twice = {
      ...outcome,
      present: [
        ...outcome.present,
        ...outcome.present,
        { indicator: 4 },
        null,
        { indicator: "__proto__" },
      ],
      unresolved: "none",
    };
    const entries = Array.from({ length: 16 }, () => ({ outcome: twice }));
    const summary = Reflect.apply(summariseCaseload, undefined, [
      [...entries, ...times(8, yes("older-partner"))],
    ]) as CaseloadSummary;
    expect(yesShown(summary.total)).toEqual({ clipping: 16, "older-partner": 8 });
  });

  test("an async iterable is read as it comes", async () => {
    async function* stream() {
      for (const entry of CASELOAD) yield await Promise.resolve(entry);
    }
    expect(await summariseCaseload(stream())).toEqual(summariseCaseload(CASELOAD));
  });

  test("an error of the host comes back as it is, and never as a number", async () => {
    const error = new Error("the database is gone");
    function* list() {
      yield* times(5, no);
      throw error;
    }
    async function* stream() {
      yield* await Promise.resolve(times(5, no));
      throw error;
    }
    expect(() => summariseCaseload(list())).toThrow(error);
    await expect(summariseCaseload(stream())).rejects.toBe(error);
  });

  test("a list of four thousand million gaps is none that can be read", () => {
    expect(summariseCaseload(new Array(4_000_000_000))).toMatchObject({
      readToTheEnd: false,
      months: [],
    });
  });

  test.each([
    [undefined],
    [null],
    [7],
    ["text"],
    [{}],
    [Promise.resolve([])],
    [{ [Symbol.iterator]: 7 }],
    [{ chunk: 1, entries: [] }],
    [{ chunk: "", entries: [] }],
    [{ chunk: "x".repeat(201), entries: [] }],
    [{ chunk: "1", entries: 7 }],
  ])("%o is no caseload, and says so", (outcomes) => {
    expect(Reflect.apply(summariseCaseload, undefined, [outcomes])).toMatchObject({
      readToTheEnd: false,
      months: [],
    });
  });

  test("no reference, no words and no day come out", () => {
    const words = "Jane Example";
    const outcome = screen({
      edition: york,
      subject: { reference: words, dateOfBirth: "2011-05-17" },
      completedOn: "2026-03-17",
      childsVoice: words,
      notes: { emerging: words },
      answers: { ...no, clipping: { answer: "yes", note: words, observedOn: "2026-03-17" } },
    });
    const written = JSON.stringify(
      summariseCaseload(Array.from({ length: 30 }, () => ({ outcome, completedOn: "2026-03-17" }))),
    );
    expect(written).not.toMatch(/Jane|2011|-17/);
  });
});
