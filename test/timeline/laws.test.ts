// Laws that hold for every timeline.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseScreening, recordJudgement, screen } from "csae-guidance";
import type { Screening, ScreeningRecord } from "csae-guidance";
import { daysBetween } from "../../src/foundation/days.js";
import type { Timeline } from "../../src/timeline/model.js";
import { timeline } from "../../src/timeline/timeline.js";
import { screeningInput } from "../arbitraries.js";

const dateOf = (days: number): string =>
  new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);

const parsed = (input: object): Screening => {
  const result = parseScreening(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const judged = (screening: Screening, on: string): ScreeningRecord => {
  const result = recordJudgement(screening, { level: "escalating", by: {}, on });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const screeningIn = (record: Screening | ScreeningRecord): Screening =>
  "judgement" in record ? record.screening : record;

const made = (records: readonly (Screening | ScreeningRecord)[]): Timeline => {
  const result = timeline(records);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

/** Up to six records, each of another day, some judged. */
const distinct = fc
  .uniqueArray(fc.tuple(fc.nat({ max: 3000 }), screeningInput, fc.boolean()), {
    maxLength: 6,
    selector: ([day]) => day,
  })
  .map((records) =>
    records.map(([day, input, isJudged]) => {
      const screening = parsed({ ...input, completedOn: dateOf(day) });
      return isJudged ? judged(screening, dateOf(day + 1)) : screening;
    }),
  );

/** Up to six records, with and without a day, several of one day. */
const any = fc
  .array(fc.tuple(fc.option(fc.nat({ max: 2 })), screeningInput), { maxLength: 6 })
  .map((records) =>
    records.map(([day, input]) =>
      parsed({ ...input, completedOn: day === null ? undefined : dateOf(day) }),
    ),
  );

const yesIn = (screening: Screening): string[] =>
  screen(screening).present.map(({ indicator }) => indicator);

describe("every timeline", () => {
  test("is the same in whatever order records of different days are given", () => {
    fc.assert(
      fc.property(
        distinct.chain((records) =>
          fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray(records, { minLength: records.length }),
          ),
        ),
        ([records, shuffled]) => {
          expect(made(shuffled)).toEqual(made(records));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("holds each Yes of each record, and nothing else as Yes", () => {
    fc.assert(
      fc.property(any, (records) => {
        const told = made(records);
        const inOrder = records
          .filter(({ completedOn }) => completedOn !== undefined)
          .toSorted((a, b) =>
            (a.completedOn ?? "") < (b.completedOn ?? "")
              ? -1
              : (a.completedOn ?? "") > (b.completedOn ?? "")
                ? 1
                : 0,
          );
        const yesAt = told.records.map((_, record) =>
          told.rows
            .filter(({ answers }) => answers[record]?.state === "yes")
            .map(({ indicator }) => indicator),
        );
        expect(yesAt).toEqual(inOrder.map(yesIn));
        expect(
          told.undated.map(({ answers }) =>
            answers.filter(({ state }) => state === "yes").map(({ indicator }) => indicator),
          ),
        ).toEqual(records.filter(({ completedOn }) => completedOn === undefined).map(yesIn));
      }),
      { numRuns: 40 },
    );
  });

  test("has one answer for each record and one step for each but the first, of rows and of themes", () => {
    fc.assert(
      fc.property(distinct, (records) => {
        const told = made(records);
        const count = records.length;
        for (const { answers, steps } of [...told.rows, ...told.themes])
          expect([answers.length, steps.length]).toEqual([count, Math.max(0, count - 1)]);
        expect([told.records.length, told.indication.length, told.stretches.length]).toEqual([
          count,
          count,
          Math.max(0, count - 1),
        ]);
      }),
      { numRuns: 30 },
    );
  });

  test("ends a row at No only, after a Yes, and never at what is open", () => {
    fc.assert(
      fc.property(distinct, (records) => {
        for (const { answers, steps } of made(records).rows) {
          for (const [place, { change }] of steps.entries()) {
            const state = answers[place + 1]?.state;
            const earlierYes = answers.slice(0, place + 1).some((answer) => answer.state === "yes");
            expect(change === "open").toBe(state !== "yes" && state !== "no");
            expect(["new", "continuing", "reopened"].includes(change)).toBe(state === "yes");
            expect(["ended", "answered-no"].includes(change)).toBe(state === "no");
            expect(change === "new").toBe(state === "yes" && !earlierYes);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("indicates of each record what the tool says of it alone, and has a judgement for each one judged", () => {
    fc.assert(
      fc.property(distinct, (records) => {
        const told = made(records);
        const inOrder = records.toSorted((a, b) =>
          (screeningIn(a).completedOn ?? "") < (screeningIn(b).completedOn ?? "") ? -1 : 1,
        );
        expect(told.indication).toEqual(
          inOrder.map((record, place) => {
            const { atLeast, couldReach } = screen(screeningIn(record)).indication;
            return { record: place, atLeast, couldReach };
          }),
        );
        expect(told.judgement.map(({ record }) => record)).toEqual(
          inOrder.flatMap((record, place) => ("screening" in record ? [place] : [])),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("gives up nothing when it is written as JSON and read again", () => {
    fc.assert(
      fc.property(any, (records) => {
        expect(JSON.parse(JSON.stringify(made(records)))).toEqual(made(records));
      }),
      { numRuns: 20 },
    );
  });
});

test("days between dates are those of the calendar", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -700_000, max: 700_000 }),
      fc.nat({ max: 100_000 }),
      (start, days) => {
        const iso = (day: number): string =>
          new Date(Date.UTC(2000, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
        expect(daysBetween(iso(start), iso(start + days))).toBe(days);
      },
    ),
  );
});
