// Dates as people read them.

import { expect, test } from "vitest";
import { dateInWords } from "../../src/catalogue/dates.js";
import { ENGLISH_SENTENCES } from "csae-guidance/render";

test.each([
  ["a day", "2026-03-12", "12 March 2026"],
  ["a day of one digit", "2026-12-01", "1 December 2026"],
  ["a month", "2026-02", "February 2026"],
  ["a year", "2026", "2026"],
  ["a moment in universal time", "2026-04-02T14:00:00Z", "2 April 2026, 14:00 UTC"],
  ["a moment to the millisecond", "2026-04-02T14:05:59.123Z", "2 April 2026, 14:05 UTC"],
  ["a moment in another zone", "2026-04-02T14:00+01:00", "2 April 2026, 14:00 +01:00"],
  ["a moment without a zone", "2026-04-02T14:00", "2 April 2026, 14:00"],
  ["a month that does not exist", "2026-13-01", "2026-13-01"],
  ["what is no date", "in the spring", "in the spring"],
  ["nothing", "", ""],
])("%s", (_, given, words) => {
  expect(dateInWords(ENGLISH_SENTENCES, given)).toBe(words);
});

test("a language has its own order and its own months", () => {
  const other = { ...ENGLISH_SENTENCES, date: "{month} {day}, {year}", "month-03": "Mawrth" };
  expect(dateInWords(other, "2026-03-12")).toBe("Mawrth 12, 2026");
});
