// Laws that hold for every caseload.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { screen, york } from "csae-guidance";
import {
  mergeTallies,
  parseTally,
  publishTally,
  summariseCaseload,
  tallyCaseload,
} from "../../src/caseload/index.js";
import type {
  CaseloadEntry,
  CaseloadFigures,
  CaseloadSummary,
  CaseloadTally,
  Count,
} from "../../src/caseload/index.js";
import { isThorough } from "../thorough/thorough.js";
import { ROWS, caseload, entryOf, otherwiseNo } from "./caseloads.js";
import type { CaseRecord } from "./caseloads.js";

const summaryOf = (records: readonly CaseRecord[], threshold = 5): CaseloadSummary =>
  summariseCaseload(records.map(entryOf), { threshold });
const numberOf = (count: Count | undefined): number =>
  count === undefined || count.suppressed ? 0 : count.count;

/** Every number of a set of figures that adds up over months. */
function numbers({ bounds, rows }: CaseloadFigures): Count[] {
  return [
    ...bounds.map(({ records }) => records),
    ...rows.flatMap(({ yes, notKnown, unanswered }) => [yes, notKnown, unanswered]),
  ];
}

/** Every way to take some of a few months. */
function subsets<T>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>(
    (made, item) => [...made, ...made.map((some) => [...some, item])],
    [[]],
  );
}

describe("every caseload", () => {
  test("no number below the threshold is shown", () => {
    fc.assert(
      fc.property(caseload, fc.integer({ min: 2, max: 8 }), (records, threshold) => {
        const { months, total, ofOtherEditions } = summaryOf(records, threshold);
        for (const count of [total, ...months].flatMap(numbers).concat(ofOtherEditions))
          expect(count.suppressed || count.count >= threshold).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("the order of the records makes no difference", () => {
    fc.assert(
      fc.property(caseload, (records) => {
        expect(summaryOf(records.toReversed())).toEqual(summaryOf(records));
      }),
      { numRuns: 30 },
    );
  });

  test("what is shown is true: no number is above the one behind it, and bounds are exact", () => {
    fc.assert(
      fc.property(caseload, (records) => {
        for (const { month, rows, records: counted } of summaryOf(records).months) {
          const ofMonth = records.filter(({ completedOn }) => completedOn?.startsWith(month));
          expect(counted).toBeLessThanOrEqual(ofMonth.length);
          for (const { indicator, yes, notKnown } of rows) {
            expect(numberOf(yes)).toBeLessThanOrEqual(
              ofMonth.filter(({ answers }) => answers[indicator] === "yes").length,
            );
            expect(numberOf(notKnown)).toBeLessThanOrEqual(
              ofMonth.filter(({ answers }) => answers[indicator] === "not-known").length,
            );
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("every tally", () => {
  /** Three parts of a caseload, with entries of every kind. */
  const parts = fc.tuple(part(), part(), part());
  const merged = (...tallies: CaseloadTally[]): CaseloadTally => {
    const result = mergeTallies(tallies);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };

  test("the tally of nothing changes none it is merged with", () => {
    fc.assert(
      fc.property(part(), (entries) => {
        const tally = tallyCaseload(entries);
        expect(merged(tally)).toEqual(tally);
        expect(merged(tally, tallyCaseload([]))).toEqual(tally);
        expect(merged(tallyCaseload([]), tally)).toEqual(tally);
      }),
      { numRuns: 20 },
    );
  });

  test("tallies merge in any order and in any steps", () => {
    fc.assert(
      fc.property(parts, (all) => {
        const [a, b, c] = all.map((entries, chunk) =>
          tallyCaseload({ chunk: `${chunk}`, entries }),
        ) as [CaseloadTally, CaseloadTally, CaseloadTally];
        expect(merged(b, a)).toEqual(merged(a, b));
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(c, a, b)).toEqual(merged(a, b, c));
      }),
      { numRuns: 20 },
    );
  });

  test("parts counted apart and merged are the whole, and are published as it is", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 2, max: 8 }), (all, threshold) => {
        const whole = tallyCaseload(all.flat());
        const together = merged(...all.map((entries) => tallyCaseload(entries)));
        expect(together).toEqual(whole);
        expect(publishTally(together, { threshold })).toEqual(
          summariseCaseload(all.flat(), { threshold }),
        );
      }),
      { numRuns: 20 },
    );
  });

  test("is the same after JSON", () => {
    fc.assert(
      fc.property(part(), fc.string({ minLength: 1, maxLength: 200 }), (entries, chunk) => {
        const tally = tallyCaseload({ chunk, entries });
        const read = parseTally(JSON.parse(JSON.stringify(tally)));
        expect(read).toEqual({ ok: true, value: tally });
      }),
      { numRuns: 20 },
    );
  });
});

describe("an attack by differences", () => {
  test("no subset of months taken from a total leaves anything of a month that hides", () => {
    const months = ["2026-01", "2026-02", "2026-03", "2026-04"];
    const spread = fc
      .tuple(caseload, fc.array(fc.constantFrom(...months), { minLength: 200, maxLength: 200 }))
      .map(([records, on]) =>
        records.map((record, place) => ({ ...record, completedOn: on[place] ?? "2026-01" })),
      );
    fc.assert(
      fc.property(spread, (records) => {
        const summary = summaryOf(records);
        const totals = numbers(summary.total).map(numberOf);
        const sums = new Map(summary.months.map((month) => [month, numbers(month).map(numberOf)]));
        const sumsOf = (months: typeof summary.months) =>
          totals.map((_, place) =>
            months.reduce((sum, month) => sum + (sums.get(month)?.[place] ?? 0), 0),
          );
        for (const some of subsets(summary.months)) {
          const [taken, left] = [
            sumsOf(some),
            sumsOf(summary.months.filter((month) => !some.includes(month))),
          ];
          expect(totals.map((total, place) => total - (taken[place] ?? 0))).toEqual(left);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("records with rare bounds can be there or not, with any answers: the months and the totals are the same", () => {
    const rare = fc.record({
      abduction: fc.boolean(),
      clipping: fc.boolean(),
      number: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(caseload, rare, (records, { abduction, clipping, number }) => {
        const without = records.filter(({ answers }) => answers["reduced-contact"] !== undefined);
        // Significant, and nothing above it: nobody else here has these bounds once the others at
        // Significant are left out.
        const base = without.filter(({ answers }) =>
          ROWS.every(
            (id) =>
              york.indicators.find((row) => row.id === id)?.level !== "significant" ||
              answers[id] === "no",
          ),
        );
        const answers = otherwiseNo({
          "trafficked-homeless-or-unsupported": "yes",
          ...(abduction ? { "abduction-and-imprisonment": "yes" } : {}),
          ...(clipping ? { clipping: "yes" } : {}),
        });
        const added = Array.from({ length: number }, () => ({
          answers,
          completedOn: "2026-03-14",
        }));
        const [before, after] = [summaryOf(base), summaryOf([...base, ...added])];
        expect([after.months, after.total]).toEqual([before.months, before.total]);
      }),
      { numRuns: 40 },
    );
  });

  test("a small number of a row can be another below the threshold: everything shown is the same", () => {
    let changed = 0;
    fc.assert(
      fc.property(
        caseload,
        fc.constantFrom("late-or-missing", "clipping", "older-partner", "gang-association"),
        fc.integer({ min: 0, max: 4 }),
        (records, indicator, target) => {
          const summary = summaryOf(records);
          const { level } = york.indicators.find(({ id }) => id === indicator)!;
          const others = summary.total.rows.filter(
            (row) => row.level === level && row.indicator !== indicator,
          );
          // A section that shows nothing at all may be withheld for this very row.
          if (
            others.every(
              ({ yes, notKnown, unanswered }) =>
                yes.suppressed && notKnown.suppressed && unanswered.suppressed,
            )
          )
            return;
          for (const { month } of summary.months) {
            const other = withNumber(records, month, indicator, target);
            if (other === undefined) continue;
            changed += 1;
            expect(summaryOf(other)).toEqual(summary);
          }
        },
      ),
      { numRuns: 100 },
    );
    if (isThorough) expect(changed).toBeGreaterThan(10);
  });
});

/** Entries of a few kinds, some of another edition and some that are none. */
function part(): fc.Arbitrary<CaseloadEntry[]> {
  const another = { ...york, hash: "0".repeat(64), toolHash: "1".repeat(64) };
  const outcome = screen({ edition: another, answers: {} }, another);
  return fc
    .tuple(caseload, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
    .map(([records, ofAnother, unreadable]) => [
      ...records.map(entryOf),
      ...Array.from({ length: ofAnother }, () => ({ outcome })),
      // Only what the compiler does not know of can be no entry.
      ...(JSON.parse(`[${new Array(unreadable).fill("7").join(",")}]`) as CaseloadEntry[]),
    ]);
}

/**
 * The same records with another number of Yes in a row in a month, bounds unchanged; nothing where
 * that takes more than flipping answers.
 */
function withNumber(
  records: readonly CaseRecord[],
  month: string,
  indicator: string,
  target: number,
): CaseRecord[] | undefined {
  const had = records.filter(
    ({ answers, completedOn }) => completedOn?.startsWith(month) && answers[indicator] === "yes",
  ).length;
  if (had >= 5 || had === target) return undefined;
  const [from, to] = had < target ? (["no", "yes"] as const) : (["yes", "no"] as const);
  let left = Math.abs(target - had);
  const other = records.map((record) => {
    if (left === 0 || !record.completedOn?.startsWith(month) || record.answers[indicator] !== from)
      return record;
    const flipped = { ...record, answers: { ...record.answers, [indicator]: to } };
    if (JSON.stringify(boundsOf(flipped)) !== JSON.stringify(boundsOf(record))) return record;
    left -= 1;
    return flipped;
  });
  return left === 0 ? other : undefined;
}

function boundsOf(record: CaseRecord): unknown[] {
  const { atLeast, couldReach } = entryOf(record).outcome.indication;
  return [atLeast, couldReach];
}
