// Laws that hold for every two screenings.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseScreening, screen } from "csae-guidance";
import type { IndicatorId, Screening } from "csae-guidance";
import { compareScreenings } from "../../src/side-by-side/compare.js";
import type { ScreeningComparison } from "../../src/side-by-side/compare.js";
import { screeningInput } from "../arbitraries.js";

const parsed = screeningInput.map((input): Screening => {
  const result = parseScreening(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
});
const compared = (earlier: Screening, later: Screening): ScreeningComparison => {
  const result = compareScreenings(earlier, later);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("every comparison", () => {
  test("of a screening with itself finds nothing", () => {
    fc.assert(
      fc.property(parsed, (one) => {
        const { changes, signChanges, kinds } = compared(one, one);
        expect({ changes, signChanges, kinds }).toEqual({
          changes: [],
          signChanges: [],
          kinds: [],
        });
      }),
    );
  });

  test("the other way round turns every change round", () => {
    fc.assert(
      fc.property(parsed, parsed, (one, other) => {
        const turned = ({ changes }: ScreeningComparison) =>
          changes.map(({ indicator, from, to, signsGained, signsNoLongerNoted }) => [
            indicator,
            to,
            from,
            signsNoLongerNoted,
            signsGained,
          ]);
        const asIs = ({ changes }: ScreeningComparison) =>
          changes.map(({ indicator, from, to, signsGained, signsNoLongerNoted }) => [
            indicator,
            from,
            to,
            signsGained,
            signsNoLongerNoted,
          ]);
        expect(turned(compared(other, one))).toEqual(asIs(compared(one, other)));
      }),
    );
  });

  test("lists every row whose answer differs and no other, each in one kind", () => {
    fc.assert(
      fc.property(parsed, parsed, (one, other) => {
        const word = (screening: Screening, id: IndicatorId): string => {
          const answer = screening.answers[id] ?? "unanswered";
          if (typeof answer !== "object") return answer;
          return answer.answer === "no" && answer.signs?.length ? "contradicted" : answer.answer;
        };
        const { rows, changes, kinds } = compared(one, other);
        expect(changes.map(({ indicator, from, to }) => [indicator, from, to])).toEqual(
          rows
            .map(({ indicator }) => [indicator, word(one, indicator), word(other, indicator)])
            .filter(([, from, to]) => from !== to),
        );
        expect(kinds.flatMap(({ indicators }) => indicators).toSorted()).toEqual(
          changes.map(({ indicator }) => indicator).toSorted(),
        );
      }),
    );
  });

  test("says of each screening what the tool says of it alone", () => {
    fc.assert(
      fc.property(parsed, parsed, (one, other) => {
        const { earlier, later } = compared(one, other);
        for (const [brief, screening] of [
          [earlier, one],
          [later, other],
        ] as const) {
          const { indication, counts, cautions, immediateDanger } = screen(screening);
          expect(brief).toMatchObject({ indication, counts, cautions, immediateDanger });
        }
      }),
      { numRuns: 30 },
    );
  });
});
