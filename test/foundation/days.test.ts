// Days as text, where no schema is loaded.

import { expect, test } from "vitest";
import { firstDay, isDay } from "../../src/foundation/days.js";

test.each<[unknown, boolean, string | undefined]>([
  ["2026-03-14", true, "2026-03-14"],
  ["2026-03", false, "2026-03-01"],
  ["2026", false, "2026-01-01"],
  ["2026-12-31", true, "2026-12-31"],
  ["2026-13-01", false, undefined],
  ["2026-00", false, undefined],
  ["2026-01-32", false, undefined],
  ["2026-1-1", false, undefined],
  ["2026-03-14T00:00", false, undefined],
  ["2026-03-14\n", false, undefined],
  ["14/03/2026", false, undefined],
  ["last year", false, undefined],
  ["", false, undefined],
  [2026, false, undefined],
  [null, false, undefined],
  [undefined, false, undefined],
])("%o is a day: %o, and allows no day before %o", (value, day, first) => {
  expect([isDay(value), firstDay(value)]).toEqual([day, first]);
});
