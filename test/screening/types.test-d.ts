// What the types promise to callers.

import { expectTypeOf, test } from "vitest";
import { parseScreening, screen, york } from "csae-guidance";
import type {
  AnswerState,
  Edition,
  PresentIndicator,
  RiskLevel,
  Screening,
  ScreeningOutcome,
} from "csae-guidance";

test("levels and answers are closed lists of words, never numbers", () => {
  expectTypeOf<RiskLevel>().toEqualTypeOf<"no-risk" | "emerging" | "escalating" | "significant">();
  expectTypeOf<AnswerState>().toEqualTypeOf<"yes" | "no" | "not-known" | "unanswered">();
});

test("a result is a value or issues, and has to be asked which", () => {
  const result = parseScreening({});
  expectTypeOf(result).not.toHaveProperty("value");
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Screening>();
  else expectTypeOf(result.emergency).toEqualTypeOf<Edition["emergency"]>();
});

test("screening, outcome and edition cannot be written to", () => {
  const outcome = screen({ edition: { id: york.id, version: york.version }, answers: {} });
  // @ts-expect-error -- read-only
  outcome.indication.atLeast = "significant";
  expectTypeOf(york.indicators).not.toHaveProperty("push");
  expectTypeOf<ScreeningOutcome["present"]>().toEqualTypeOf<readonly PresentIndicator[]>();
});
