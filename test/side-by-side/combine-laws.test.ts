// Laws that hold for every combination: it is commutative, associative, and of one is that one itself.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RISK_LEVELS, parseScreening, screen } from "csae-guidance";
import type { RiskLevel, Screening } from "csae-guidance";
import { combineScreenings } from "../../src/side-by-side/combine.js";
import type { CombinedScreening } from "../../src/side-by-side/combination.js";
import { screeningInput } from "../arbitraries.js";

const parsed = screeningInput.map((input): Screening => {
  const result = parseScreening(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
});
const several = fc.array(parsed, { minLength: 1, maxLength: 4 });

function combined(...all: (Screening | CombinedScreening)[]): CombinedScreening {
  const result = combineScreenings(all);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** A combination but for the order in which its screenings are listed. */
function withoutOrder({
  sources,
  screenings,
  rows,
  unresolved,
  cautions,
  urgent,
  ...rest
}: CombinedScreening): unknown {
  const bag = (list: readonly unknown[]): string[] =>
    list.map((item) => JSON.stringify(item)).toSorted();
  return {
    ...rest,
    sources: bag(sources),
    screenings: bag(screenings),
    rows: rows.map(({ answers, given, signs, ...row }) => ({
      ...row,
      answers: bag(answers),
      given: bag(given),
      signs: signs.map(({ sign, notedBy }) => ({
        sign,
        by: bag(notedBy.map((place) => given[place])),
      })),
    })),
    cautions: bag(
      cautions.map(({ records, ...caution }) => ({
        ...caution,
        of: records && bag(records.map((place) => sources[place])),
      })),
    ),
    urgent: bag(urgent.map(({ screening, ...note }) => ({ ...note, of: sources[screening] }))),
    unresolved: unresolved.map(({ leftOpenBy, ...row }) => ({
      ...row,
      by: bag(leftOpenBy.map((place) => sources[place])),
    })),
  };
}

const rank = (level: RiskLevel): number => RISK_LEVELS.indexOf(level);

describe("every combination", () => {
  test("is commutative: the order of screenings changes only the order in which they are listed", () => {
    fc.assert(
      fc.property(
        several.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(withoutOrder(combined(...shuffled))).toEqual(withoutOrder(combined(...all)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("is associative: the way screenings are grouped changes nothing at all", () => {
    fc.assert(
      fc.property(several, several, several, (a, b, c) => {
        const all = combined(...a, ...b, ...c);
        expect(combined(combined(...a), combined(...b, ...c))).toEqual(all);
        expect(combined(combined(...a, ...b), combined(...c))).toEqual(all);
        expect(combined(combined(combined(...a), ...b), ...c)).toEqual(all);
      }),
      { numRuns: 20 },
    );
  });

  test("of one is itself: it reads as that one does", () => {
    fc.assert(
      fc.property(parsed, (one) => {
        const { unresolved, cautions, rows, sources, screenings, urgent, ...outcome } =
          combined(one);
        const { unresolved: open, cautions: said, ...alone } = screen(one);
        expect(outcome).toEqual(alone);
        expect(unresolved).toEqual(open.map((row) => ({ ...row, leftOpenBy: [0] })));
        expect(rows.map(({ answers }) => answers)).toEqual(rows.map(({ answer }) => [answer]));
        expect([sources.length, screenings]).toEqual([1, [one]]);
        expect(cautions).toEqual(said);
        expect(urgent.every(({ screening }) => screening === 0)).toBe(true);
      }),
    );
  });

  test("of a combination is that combination", () => {
    fc.assert(
      fc.property(several, (all) => {
        expect(combined(combined(...all))).toEqual(combined(...all));
      }),
      { numRuns: 30 },
    );
  });

  test("loses nothing: Yes stays Yes, a sign stays noted, no bound falls below that of a screening in it", () => {
    fc.assert(
      fc.property(several, (all) => {
        const { rows, indication } = combined(...all);
        for (const one of all) {
          const { present, indication: alone } = screen(one);
          for (const { indicator, signs } of present) {
            const row = rows.find((found) => found.indicator === indicator);
            expect(row?.answer).toBe("yes");
            expect(row?.signs.map(({ sign }) => sign)).toEqual(expect.arrayContaining([...signs]));
          }
          expect(rank(indication.atLeast)).toBeGreaterThanOrEqual(rank(alone.atLeast));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("of a screening twice reads as of it once", () => {
    fc.assert(
      fc.property(parsed, (one) => {
        const [twice, once] = [combined(one, one), combined(one)];
        expect(twice.indication).toEqual(once.indication);
        expect(twice.rows.map(({ answer }) => answer)).toEqual(
          once.rows.map(({ answer }) => answer),
        );
      }),
      { numRuns: 30 },
    );
  });
});
