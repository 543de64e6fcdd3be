// Tallies: counted in parts, merged, read back, and published only with small numbers hidden.

import { describe, expect, expectTypeOf, test } from "vitest";
import {
  mergeTallies,
  parseTally,
  pinOf,
  publishTally,
  screen,
  summariseCaseload,
  tallyCaseload,
  york,
} from "csae-guidance";
import type { CaseloadSummary, CaseloadTally, Issue, Result } from "csae-guidance";
import { renderCaseload } from "csae-guidance/render";
import { entryOf, otherwiseNo, times } from "./caseloads.js";

const yes = (...rows: string[]) => otherwiseNo(Object.fromEntries(rows.map((row) => [row, "yes"])));
const march = (records: number) => times(records, yes("clipping"), "2026-03-14");
const chunk = (name: string, records = 3) =>
  tallyCaseload({ chunk: name, entries: march(records) });
const told = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ code, path }: Issue) => `${code} ${path}`);
const merged = (...tallies: CaseloadTally[]): CaseloadTally => {
  const result = mergeTallies(tallies);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
/** A tally as it comes from another machine, with some of it otherwise. */
const json = (tally: CaseloadTally, change: object = {}): unknown => ({
  ...(JSON.parse(JSON.stringify(tally)) as object),
  ...change,
});

describe("a tally", () => {
  const open = { ...yes("clipping"), "older-partner": "not-known" } as const;
  const tally = tallyCaseload({
    chunk: "1 to 4",
    entries: [
      ...times(2, yes("clipping"), "2026-03-14"),
      ...times(1, open, "2026-02"),
      ...times(1, { clipping: "yes" }),
    ],
  });
  const places = Object.fromEntries(york.indicators.map(({ id }, place) => [id, place]));

  test("says first that it is not for publication, and what its numbers are of", () => {
    expect(Object.entries(tally).slice(0, 6)).toEqual([
      ["forPublication", false],
      ["format", "csae-caseload-tally-1"],
      ["toolHash", york.toolHash],
      ["levels", ["no-risk", "emerging", "escalating", "significant"]],
      ["rows", york.indicators.map(({ id }) => id)],
      ["chunks", ["1 to 4"]],
    ]);
  });

  test("has small numbers, by month, pair of bounds and row, in order", () => {
    expect(tally.months.map(({ month }) => month)).toEqual(["2026-02", "2026-03", "not-recorded"]);
    const [february, inMarch, undated] = tally.months.map(({ bounds }) => bounds);
    expect(inMarch).toMatchObject([
      { atLeast: "escalating", couldReach: "escalating", records: 2 },
    ]);
    expect(inMarch?.[0]?.yes[places["clipping"]!]).toBe(2);
    expect(february?.[0]?.notKnown[places["older-partner"]!]).toBe(1);
    expect(undated).toMatchObject([{ atLeast: "escalating", couldReach: "significant" }]);
    expect(undated?.[0]?.unanswered.reduce((sum, number) => sum + number, 0)).toBe(37);
  });

  test("is plain JSON, frozen to the bottom", () => {
    expect(JSON.parse(JSON.stringify(tally))).toEqual(tally);
    expect(Object.isFrozen(tally.months[0]?.bounds[0]?.yes)).toBe(true);
  });

  test("is no summary, for the compiler and for a page", () => {
    expectTypeOf<CaseloadTally>().not.toExtend<CaseloadSummary>();
    expectTypeOf<CaseloadSummary>().not.toExtend<CaseloadTally>();
    const page = String(Reflect.apply(renderCaseload, undefined, [tally, "text"]));
    expect(page).toMatch(/this cannot be shown/i);
  });

  test("counts a stream as a list, and throws on what a stream throws", async () => {
    const error = new Error("the database is gone");
    async function* stream(end?: Error) {
      for (const entry of march(3)) yield await Promise.resolve(entry);
      if (end) throw end;
    }
    expect(await tallyCaseload({ chunk: "1", entries: stream() })).toEqual(chunk("1"));
    await expect(tallyCaseload(stream(error))).rejects.toBe(error);
    expect(() =>
      tallyCaseload(
        (function* () {
          yield* march(1);
          throw error;
        })(),
      ),
    ).toThrow(error);
  });

  test("an entry that throws is unreadable, and leaves nothing behind", () => {
    const { outcome } = entryOf({ answers: yes("clipping") });
    const late = Object.defineProperty({ ...outcome }, "unresolved", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(tallyCaseload([{ outcome: late }])).toEqual({ ...tallyCaseload([]), unreadable: 1 });
  });

  test("what cannot be read is said, and its chunk is not counted", () => {
    const none = Reflect.apply(tallyCaseload, undefined, [{ chunk: "1", entries: 7 }]) as object;
    expect(none).toEqual({ ...tallyCaseload([]), readToTheEnd: false });
  });

  test("a row that is both Yes and open counts as Yes, once", () => {
    const { outcome } = entryOf({ answers: { clipping: "yes" } });
    const twice = {
      ...outcome,
      unresolved: [...outcome.unresolved, { ...outcome.present[0]!, answer: "not-known" as const }],
    };
    expect(tallyCaseload([{ outcome: twice }])).toEqual(tallyCaseload([{ outcome }]));
  });
});

describe("merging", () => {
  test("adds up what the parts counted, and names their chunks", () => {
    const all = merged(chunk("b"), chunk("a", 4), tallyCaseload(march(2)));
    expect(all.chunks).toEqual(["a", "b"]);
    expect(all.months[0]?.bounds[0]?.records).toBe(9);
    expect({ ...all, chunks: [] }).toEqual(tallyCaseload(march(9)));
  });

  test("refuses a chunk that was counted before, each at its place, and repeats none", () => {
    const result = mergeTallies([
      chunk("Jane 1"),
      chunk("Jane 2"),
      merged(chunk("Jane 1"), chunk("Jane 3")),
      merged(chunk("Jane 2"), chunk("Jane 3"), chunk("Jane 4")),
    ]);
    expect(told(result)).toEqual([
      "duplicate-id /2/chunks/0",
      "duplicate-id /3/chunks/0",
      "duplicate-id /3/chunks/1",
    ]);
    expect(JSON.stringify(result)).not.toContain("Jane");
    expect(!result.ok && result.emergency.numbers[0]?.number).toBe("999");
  });

  test("a chunk delivered twice is safe in a table by chunk", () => {
    const table = new Map<string, CaseloadTally>();
    for (const name of ["1", "2", "1", "3", "2"]) table.set(name, chunk(name));
    expect(merged(...table.values()).months[0]?.bounds[0]?.records).toBe(9);
  });

  test("refuses tallies of another tool, and rows that are not those of the tool", () => {
    const one = chunk("1");
    const others = [
      json(chunk("2"), { toolHash: "0".repeat(64) }),
      json(chunk("3"), { rows: one.rows.toReversed() }),
    ] as CaseloadTally[];
    expect(told(mergeTallies([one, ...others]))).toEqual([
      "another-edition /1/toolHash",
      "another-edition /2/toolHash",
    ]);
  });

  test("no tally at all names no tool, so there is nothing to count by", () => {
    for (const tallies of [[], undefined, "text", new Array(4_000_000_000)])
      expect(told(Reflect.apply(mergeTallies, undefined, [tallies]) as Result<unknown>)).toEqual([
        "missing ",
      ]);
  });

  test("tells every tally that is none, at its place", () => {
    const summary = JSON.parse(JSON.stringify(summariseCaseload([]))) as CaseloadTally;
    const broken = json(chunk("1"), { unreadable: -1, ofOtherEditions: "2" }) as CaseloadTally;
    const issues = told(mergeTallies([summary, chunk("1"), broken]));
    expect(issues).toContain("missing /0/forPublication");
    expect(issues.filter((issue) => issue.includes("/2"))).toEqual([
      "wrong-type /2/ofOtherEditions",
      "out-of-range /2/unreadable",
    ]);
  });

  test("numbers that together are past counting are an issue", () => {
    const many = json(tallyCaseload([]), { unreadable: Number.MAX_SAFE_INTEGER }) as CaseloadTally;
    expect(told(mergeTallies([many, many]))).toEqual(["out-of-range "]);
  });

  test("what one part could not read stays said", () => {
    const unread = Reflect.apply(tallyCaseload, undefined, [7]) as CaseloadTally;
    expect(merged(chunk("1"), unread).readToTheEnd).toBe(false);
    expect(merged(chunk("1"), chunk("2")).readToTheEnd).toBe(true);
  });

  test("a thousand chunks and more make one tally that can be read back", () => {
    const one = json(chunk("1", 1)) as CaseloadTally;
    const all = merged(
      ...Array.from({ length: 6_000 }, (_, at) => ({ ...one, chunks: [`${at}`] })),
    );
    expect(all.months[0]?.bounds[0]?.records).toBe(6_000);
    expect(parseTally(JSON.parse(JSON.stringify(all)))).toEqual({ ok: true, value: all });
    expect(publishTally(all).total.records).toBe(6_000);
  });
});

describe("reading a tally back", () => {
  const tally = merged(chunk("1"), tallyCaseload(times(2, {}, "2026-03-02")));
  const [month] = tally.months;
  const [group] = month!.bounds;
  const rows = tally.rows.length;
  const inGroup = (change: object) => ({
    months: [{ month: "2026-03", bounds: [{ ...group, ...change }] }],
  });
  const list = (first: unknown) => [first, ...new Array<number>(rows - 1).fill(0)];

  test("gives the same tally, frozen", () => {
    const result = parseTally(json(tally));
    expect(result).toEqual({ ok: true, value: tally });
    expect(result.ok && Object.isFrozen(result.value.months)).toBe(true);
  });

  test.each<[string, object, string[]]>([
    ["a negative number", { unreadable: -1 }, ["out-of-range /unreadable"]],
    ["half a record", { ofOtherEditions: 1.5 }, ["wrong-type /ofOtherEditions"]],
    ["a number as text", inGroup({ records: "3" }), ["wrong-type /months/0/bounds/0/records"]],
    ["a group of nobody", inGroup({ records: 0 }), ["out-of-range /months/0/bounds/0/records"]],
    ["a negative answer", inGroup({ yes: list(-1) }), ["out-of-range /months/0/bounds/0/yes/0"]],
    ["half an answer", inGroup({ yes: list(0.5) }), ["wrong-type /months/0/bounds/0/yes/0"]],
    ["an answer as text", inGroup({ yes: list("1") }), ["wrong-type /months/0/bounds/0/yes/0"]],
    [
      "more answers than records",
      inGroup({ yes: list(2), notKnown: list(2), unanswered: list(0) }),
      ["out-of-range /months/0/bounds/0/yes/0"],
    ],
    ["a list too short", inGroup({ notKnown: [] }), ["out-of-range /months/0/bounds/0/notKnown"]],
    [
      "bounds the wrong way round",
      inGroup({ atLeast: "significant", couldReach: "emerging" }),
      ["wrong-order /months/0/bounds/0/couldReach"],
    ],
    [
      "a level that is none",
      inGroup({ atLeast: "high" }),
      ["wrong-order /months/0/bounds/0/couldReach"],
    ],
    [
      "a month that is none",
      { months: [{ month: "2026-13", bounds: [] }] },
      ["wrong-format /months/0/month"],
    ],
    ["a month twice", { months: [month, month] }, ["duplicate-id /months/1/month"]],
    [
      "a pair of bounds twice",
      { months: [{ month: "2026-03", bounds: [group, group] }] },
      ["duplicate-id /months/0/bounds/1"],
    ],
    ["a chunk twice", { chunks: ["1", "2", "1"] }, ["duplicate-id /chunks/2"]],
    ["a chunk without a name", { chunks: [""] }, ["out-of-range /chunks/0"]],
    [
      "a row twice",
      { rows: [...tally.rows.slice(1), tally.rows[1]] },
      [`duplicate-id /rows/${rows - 1}`],
    ],
    ["another format", { format: "2" }, ["unknown-word /format"]],
    ["for publication", { forPublication: true }, ["unknown-word /forPublication"]],
    ["no hash", { toolHash: "York" }, ["wrong-format /toolHash"]],
    ["another key", { setAside: 3 }, ["unknown-key "]],
  ])("%s is refused", (_, change, issues) => {
    expect(told(parseTally(json(tally, change)))).toEqual(issues);
  });

  test.each([
    ["a summary", summariseCaseload([]), "missing /forPublication"],
    ["a list", [], "wrong-type "],
    ["nothing", undefined, "missing "],
    [
      "a list of months without end",
      json(tally, { months: new Array(6_000).fill(0) }),
      "unreadable ",
    ],
    [
      "a list of chunks that are none",
      json(tally, { chunks: new Array(6_000).fill(0) }),
      "unreadable ",
    ],
    [
      "what throws when it is read",
      Object.defineProperty({}, "months", {
        enumerable: true,
        get: () => {
          throw new Error("no");
        },
      }),
      "unreadable ",
    ],
  ])("%s is refused", (_, input, issue) => {
    expect(told(parseTally(input))).toContain(issue);
  });

  test("no issue repeats what was handed in", () => {
    const result = parseTally(
      json(tally, { Jane: 1, chunks: ["Jane", "Jane"], rows: ["Jane", "Jane"], format: "Jane" }),
    );
    expect(JSON.stringify(!result.ok && result.issues)).not.toContain("Jane");
  });

  test("read one by one from a list, its place is not taken for an edition", () => {
    expect(Reflect.apply(Array.prototype.map, [json(tally)], [parseTally])).toEqual([
      { ok: true, value: tally },
    ]);
  });
});

describe("publishing", () => {
  const entries = [...times(16, yes("clipping"), "2026-03-14"), ...times(8, yes("older-partner"))];

  test("is the summary of the same entries", () => {
    expect(publishTally(tallyCaseload(entries))).toEqual(summariseCaseload(entries));
    expect(publishTally(tallyCaseload(entries), { threshold: 20 })).toEqual(
      summariseCaseload(entries, { threshold: 20 }),
    );
  });

  test("hides in the whole and not in the parts", () => {
    const parts = [1, 2, 3].map((name) => chunk(`${name}`));
    expect(parts.map((part) => publishTally(part).total.records)).toEqual([0, 0, 0]);
    expect(publishTally(merged(...parts)).total.records).toBe(9);
  });

  test("what is no tally has no numbers, and the summary says that it was not read", () => {
    for (const strange of [undefined, 7, summariseCaseload(entries), { months: [] }])
      expect(Reflect.apply(publishTally, undefined, [strange])).toEqual({
        ...summariseCaseload([]),
        readToTheEnd: false,
      });
  });

  test("a tally of another tool is counted as outcomes of other editions", () => {
    const another = { ...york, hash: "0".repeat(64), toolHash: "1".repeat(64) };
    const outcome = screen({ edition: pinOf(another), answers: yes("clipping") }, another);
    const tally = tallyCaseload(
      Array.from({ length: 6 }, () => ({ outcome })),
      another,
    );
    const summary = publishTally(tally);
    expect([summary.months, summary.ofOtherEditions]).toEqual([
      [],
      { suppressed: false, count: 6 },
    ]);
    expect(publishTally(tally, {}, another).total.records).toBe(6);
  });
});
