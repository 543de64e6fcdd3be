// Laws that hold for every screening.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RISK_LEVELS, parseScreening, screen, york } from "csae-guidance";
import type { RiskLevel, Screening } from "csae-guidance";
import { answers, screeningInput } from "../arbitraries.js";

const rank = (level: RiskLevel): number => RISK_LEVELS.indexOf(level);
const indicated = (input: unknown) => screen(parsed(input)).indication;
const parsed = (input: unknown): Screening => {
  const result = parseScreening(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const withAnswer = <T extends { answers: object }>(input: T, id: string, answer: string) => ({
  ...input,
  answers: { ...input.answers, [id]: answer },
});
const rowId = fc.constantFrom(...york.indicators.map(({ id }) => id));

describe("every screening", () => {
  test("adding a Yes never lowers the level", () => {
    fc.assert(
      fc.property(screeningInput, rowId, (input, id) => {
        expect(rank(indicated(withAnswer(input, id, "yes")).atLeast)).toBeGreaterThanOrEqual(
          rank(indicated(input).atLeast),
        );
      }),
    );
  });

  test("answering an open row never raises what the level could reach", () => {
    fc.assert(
      fc.property(screeningInput, fc.constantFrom("yes", "no"), (input, answer) => {
        for (const { indicator } of screen(parsed(input)).unresolved) {
          expect(
            rank(indicated(withAnswer(input, indicator, answer)).couldReach),
          ).toBeLessThanOrEqual(rank(indicated(input).couldReach));
        }
      }),
      { numRuns: 30 },
    );
  });

  test("the level is a bound: every way to answer the open rows stays within it", () => {
    fc.assert(
      fc.property(
        screeningInput,
        fc.array(fc.constantFrom("yes", "no"), { minLength: 38, maxLength: 38 }),
        (input, choices) => {
          const { indication, unresolved } = screen(parsed(input));
          const filled = unresolved.reduce<{ answers: object }>(
            (made, { indicator }, index) => withAnswer(made, indicator, choices[index] ?? "no"),
            input,
          );
          const { atLeast } = indicated(filled);
          expect(rank(atLeast)).toBeGreaterThanOrEqual(rank(indication.atLeast));
          expect(rank(atLeast)).toBeLessThanOrEqual(rank(indication.couldReach));
        },
      ),
    );
  });

  test("every row is in one state and every state is counted", () => {
    fc.assert(
      fc.property(screeningInput, (input) => {
        const { counts, present, unresolved } = screen(parsed(input));
        expect(counts.yes + counts.no + counts.notKnown + counts.unanswered).toBe(38);
        const contradicted = unresolved.filter(({ answer }) => answer === "contradicted").length;
        expect([present.length, unresolved.length - contradicted]).toEqual([
          counts.yes,
          counts.notKnown + counts.unanswered,
        ]);
        expect(counts.distinctSigns).toBeLessThanOrEqual(counts.signs);
      }),
    );
  });

  test("the order in which answers were given makes no difference", () => {
    fc.assert(
      fc.property(screeningInput, (input) => {
        const reversed = {
          ...input,
          answers: Object.fromEntries(Object.entries(input.answers).reverse()),
        };
        expect(screen(parsed(reversed))).toEqual(screen(parsed(input)));
      }),
    );
  });

  test("what is saved and read again is the same screening", () => {
    fc.assert(
      fc.property(screeningInput, (input) => {
        const first = parsed(input);
        expect(parsed(JSON.parse(JSON.stringify(first)))).toEqual(first);
        expect(first).toEqual(input);
      }),
    );
  });

  test("the emergency notice stands first, with 999 before 101", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const outcome = screen(
          parsed({ edition: { id: york.id, version: york.version }, answers: given }),
        );
        expect(Object.keys(outcome)[0]).toBe("emergency");
        expect(outcome.emergency.numbers.map(({ number }) => number)).toEqual(["999", "101"]);
      }),
    );
  });
});
