// The ledger: what a publication gives away beside those before it.

import { describe, expect, test } from "vitest";
import {
  RELEASE_CAUTIONS,
  checkRelease,
  defineOverlay,
  publishTally,
  summariseCaseload,
  tallyCaseload,
  york,
} from "csae-guidance";
import type { CaseloadEntry, CaseloadSummary, ReleaseCheck } from "csae-guidance";
import { otherwiseNo, times } from "./caseloads.js";

const yes = (...rows: string[]) => otherwiseNo(Object.fromEntries(rows.map((row) => [row, "yes"])));
const no = otherwiseNo({});
const march = "2026-03-14";
const summary = (...entries: CaseloadEntry[][]): CaseloadSummary =>
  summariseCaseload(entries.flat());
const told = ({ findings }: ReleaseCheck): string[] =>
  findings.map(({ caution, before, month }) => [caution, before, month].join(" ").trim());

const first = summary(times(20, yes("clipping"), march), times(10, yes("older-partner"), march));

describe("nothing is found", () => {
  test("in an empty ledger", () => {
    const check = checkRelease([], first);
    expect(check).toMatchObject({ findings: [], cautions: [] });
    expect(Object.keys(check)[0]).toBe("emergency");
  });

  test("where a month has the same numbers again, read back from JSON", () => {
    const ledger = JSON.parse(JSON.stringify([first, { summary: first, covers: ["York"] }])) as [];
    expect(checkRelease(ledger, { summary: first, covers: ["York"] }).findings).toEqual([]);
  });

  test("where months follow each other", () => {
    const april = summary(times(21, yes("clipping"), "2026-04-02"));
    expect(checkRelease([first], april).findings).toEqual([]);
    const both = summary(
      times(20, yes("clipping"), march),
      times(10, yes("older-partner"), march),
      times(21, yes("clipping"), "2026-04-02"),
    );
    expect(checkRelease([first, april], both).findings).toEqual([]);
  });

  test("between partners who share no record", () => {
    const other = { summary: summary(times(21, yes("clipping"), march)), covers: ["health"] };
    expect(checkRelease([other], { summary: first, covers: ["schools"] }).findings).toEqual([]);
  });
});

describe("what is found", () => {
  test("the same month with two records more: the two, and every number that stayed", () => {
    const again = summary(
      times(22, yes("clipping"), march),
      times(10, yes("older-partner"), march),
    );
    const check = checkRelease([first], again);
    expect(told(check)).toEqual([
      "small-difference 0 2026-03",
      "same-month-again 0 2026-03",
      "part-and-whole 0 2026-03",
    ]);
    const row = york.indicators.findIndex(({ id }) => id === "clipping");
    const stayed = york.indicators.findIndex(({ id }) => id === "older-partner");
    expect(check.findings[0]?.numbers).toEqual(
      expect.arrayContaining([`/months/0/rows/${row}/yes`, `/months/0/rows/${stayed}/yes`]),
    );
    expect(check.findings[1]?.numbers).toEqual([]);
  });

  test("each caution once, in the order of the list, with what to do", () => {
    const again = summary(
      times(22, yes("clipping"), march),
      times(12, yes("older-partner"), march),
      times(5, no, march),
    );
    const { cautions, findings } = checkRelease([first, first], again);
    expect(findings.length).toBeGreaterThan(cautions.length);
    expect(cautions.map(({ id }) => id)).toEqual([
      "small-difference",
      "hidden-and-shown",
      "same-month-again",
      "part-and-whole",
    ]);
    for (const { text, note, basis, citations } of cautions) {
      expect(text).toMatch(/Leave|Publish/);
      expect([basis, citations[0]?.section, typeof note]).toEqual(["convention", "1.16", "string"]);
    }
  });

  test("L11 · the same records at another threshold", () => {
    const tally = tallyCaseload([
      ...times(20, yes("clipping"), march),
      ...times(6, yes("clipping", "late-or-missing"), march),
      ...times(7, no, march),
    ]);
    const [at5, at10] = [5, 10].map((threshold) => publishTally(tally, { threshold }));
    expect(told(checkRelease([at5!], at10!))).toContain("another-threshold 0 2026-03");
    expect(told(checkRelease([at10!], at5!))).toContain("another-threshold 0 2026-03");
    // Even where every number is the same.
    const same = [5, 6].map((threshold) =>
      summariseCaseload(times(20, yes("clipping"), march), { threshold }),
    );
    expect(told(checkRelease(same.slice(0, 1), same[1]!))).toEqual(["another-threshold 0 2026-03"]);
  });

  test("a number that was hidden is shown now, and the other way round", () => {
    const hidden = summary(times(20, yes("clipping"), march), times(4, no, march));
    const shown = summary(times(40, yes("clipping"), march), times(5, no, march));
    for (const [before, next] of [
      [hidden, shown],
      [shown, hidden],
    ] as const) {
      const check = checkRelease([before], next);
      expect(told(check)).toContain("hidden-and-shown 0 2026-03");
      expect(check.findings[0]?.numbers).toEqual(["/months/0/bounds/0/records"]);
    }
  });

  test("L11 · agency A, and A with B", () => {
    const a = { summary: first, covers: ["A"] };
    const both = {
      summary: summary(times(40, yes("clipping"), march), times(12, yes("older-partner"), march)),
      covers: ["A", "B"],
    };
    for (const check of [checkRelease([a], both), checkRelease([both], a)]) {
      expect(told(check)).toContain("part-and-whole 0 2026-03");
      expect(told(check)).toContain("small-difference 0 2026-03");
      expect(told(check)).not.toContain("same-month-again 0 2026-03");
    }
    // Without saying what they cover.
    expect(told(checkRelease([first], both.summary))).toContain("part-and-whole 0 2026-03");
    // The same numbers say that B has none.
    expect(told(checkRelease([a], { ...a, covers: ["B", "A"] }))).toContain(
      "part-and-whole 0 2026-03",
    );
  });

  test("a month that only the whole or only the part shows", () => {
    const a = { summary: summary(times(4, no, march)), covers: ["A"] };
    const both = { summary: summary(times(8, no, march)), covers: ["A", "B"] };
    expect(told(checkRelease([a], both))).toEqual(["hidden-and-shown 0 2026-03"]);
    expect(told(checkRelease([both], a))).toEqual(["hidden-and-shown 0 2026-03"]);
  });

  test("other numbers of as many records, of which neither is within the other", () => {
    const other = summary(
      times(10, yes("clipping"), march),
      times(20, yes("older-partner"), march),
    );
    expect(told(checkRelease([first], other))).toEqual([
      "small-difference 0 2026-03",
      "same-month-again 0 2026-03",
    ]);
  });

  test("a total that is of no month", () => {
    const strange = (number: number) =>
      Array.from({ length: number }, () => 7 as unknown as CaseloadEntry);
    const one = summary(times(20, yes("clipping"), march), strange(10));
    const later = times(20, yes("clipping"), "2026-04-14");
    const grown = summary(times(20, yes("clipping"), march), later, strange(12));
    const check = checkRelease([one], grown);
    expect(check.findings).toEqual([
      { caution: "small-difference", before: 0, numbers: ["/unreadable"] },
    ]);
    const apart = summary(later, strange(12));
    expect(checkRelease([one], apart).findings).toEqual([]);
    const atTen = summariseCaseload([...later, ...strange(12)], { threshold: 10 });
    expect(told(checkRelease([one], atTen))).toEqual(["small-difference 0"]);
  });

  test("another tool has other rows: the month is told", () => {
    const made = defineOverlay(york, {
      id: "example-trust",
      version: "1.0.0",
      agency: "Example Trust",
      addedRows: [
        {
          id: "example-trust.a-row",
          level: "significant",
          label: "A row",
          signs: [{ id: "example-trust.a-sign", label: "A sign" }],
          themes: ["online"],
        },
      ],
    });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const other = publishTally(tallyCaseload([], made.value), {}, made.value);
    const month = { ...first.months[0]!, rows: other.total.rows };
    expect(told(checkRelease([first], { ...other, months: [month] }))).toContain(
      "same-month-again 0 2026-03",
    );
  });
});

describe("what cannot be read is told first", () => {
  const broken = { ...first, months: [{ ...first.months[0]!, bounds: [{ records: 3 }] }] };

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a number", 7],
    ["a tally", tallyCaseload([])],
    ["a summary with a number that is none", broken],
    ["a summary with a month that is none", { ...first, months: [{ month: 3 }] }],
    ["a summary without its last numbers", { ...first, unreadable: 3 }],
    ["covers that are no list of texts", { summary: first, covers: [7] }],
    ["covers of nobody", { summary: first, covers: [] }],
  ])("%s", (_, strange) => {
    const given = strange as CaseloadSummary;
    expect(told(checkRelease([first, given], first))).toEqual(["ledger-not-read 1"]);
    const check = checkRelease([first], given);
    expect([told(check), check.cautions[0]?.id]).toEqual([
      ["ledger-not-read"],
      RELEASE_CAUTIONS[0],
    ]);
  });

  test("a ledger that is none", () => {
    for (const ledger of [undefined, 7, {}, new Array(4_000_000_000)])
      expect(
        (Reflect.apply(checkRelease, undefined, [ledger, first]) as ReleaseCheck).findings,
      ).toEqual([{ caution: "ledger-not-read", numbers: [] }]);
  });
});
