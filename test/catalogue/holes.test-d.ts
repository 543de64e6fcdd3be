// The compiler knows the holes of each sentence.

import { expectTypeOf, test } from "vitest";
import type { Holes } from "../../src/catalogue/catalogue.js";

test("a sentence tells its holes to the compiler", () => {
  expectTypeOf<Holes<"screening.points-to", string>>().toEqualTypeOf<
    [Readonly<Record<"level", string>>]
  >();
  expectTypeOf<Holes<"screening.title", string>>().toEqualTypeOf<[]>();
  expectTypeOf<Holes<"answers-not-read", number>>().toEqualTypeOf<
    [Readonly<Record<"count", number>>]
  >();
  expectTypeOf<Holes<"answers-of-not-read", string>>().toEqualTypeOf<
    [Readonly<Record<"count" | "whose", string>>]
  >();
});
