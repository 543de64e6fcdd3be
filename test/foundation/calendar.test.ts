// Days as numbers, and completed months between them, as windows count them.

import { expect, test } from "vitest";
import { completedMonths, dayOf, firstDayOf, lastDayOf } from "../../src/foundation/calendar.js";

test.each<[from: string, to: string, months: number]>([
  ["2026-06-15", "2026-06-15", 0],
  ["2026-05-16", "2026-06-15", 0],
  ["2026-05-15", "2026-06-15", 1],
  ["2025-12-16", "2026-06-15", 5],
  ["2025-12-15", "2026-06-15", 6],
  ["2025-06-16", "2026-06-15", 11],
  ["2025-06-15", "2026-06-15", 12],
  ["2025-08-31", "2026-02-28", 5],
  ["2025-08-31", "2026-03-01", 6],
  ["2024-02-29", "2025-02-28", 11],
  ["2024-02-29", "2025-03-01", 12],
  ["2024-02-29", "2028-02-29", 48],
])("from %s to %s are %i", (from, to, months) => {
  expect(completedMonths(dayOf(from), dayOf(to))).toBe(months);
});

test.each<[partial: string, first: string, last: string]>([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2026-02", "2026-02-01", "2026-02-28"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2026-04", "2026-04-01", "2026-04-30"],
  ["2026-06-15", "2026-06-15", "2026-06-15"],
])("%s is from %s to %s", (partial, first, last) => {
  expect([firstDayOf(partial), lastDayOf(partial)]).toEqual([dayOf(first), dayOf(last)]);
});

test.each([
  "",
  "2026-",
  "2026-13",
  "2026-00",
  "2026-06-31",
  "2026-06-00",
  "2025-02-29",
  "2026/06/15",
  "2026-06/15",
  "20260615",
  "２０２６",
  "2026-06-15T00:00:00Z",
  undefined,
  null,
  2026,
  ["2026"],
  new Date(0),
])("%j is no date", (value) => {
  expect([firstDayOf(value), lastDayOf(value), dayOf(value)]).toEqual([NaN, NaN, NaN]);
});

test("a day is a whole date", () => {
  expect([dayOf("2026"), dayOf("2026-06")]).toEqual([NaN, NaN]);
});
