// Ages either side of every boundary, and the ages that cannot be told.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUnder } from "csae-guidance";

describe("1.12, 10.4, 10.5 · under an age on a day", () => {
  test.each([
    [13, "2013-05-14", "2026-05-13", "yes"],
    [13, "2013-05-14", "2026-05-14", "no"],
    [13, "2013-05-14", "2026-05-15", "no"],
    [16, "2010-01-01", "2025-12-31", "yes"],
    [16, "2010-01-01", "2026-01-01", "no"],
    [18, "2008-12-31", "2026-12-30", "yes"],
    [18, "2008-12-31", "2026-12-31", "no"],
    [21, "2005-06-30", "2026-06-29", "yes"],
    [21, "2005-06-30", "2026-06-30", "no"],
    // 29 February: the birthday is 1 March in other years
    [18, "2008-02-29", "2026-02-28", "yes"],
    [18, "2008-02-29", "2026-03-01", "no"],
    [16, "2008-02-29", "2024-02-28", "yes"],
    [16, "2008-02-29", "2024-02-29", "no"],
    // 1900 was no leap year, 2000 was one
    [100, "1900-02-28", "2000-02-28", "no"],
    [13, "2000-02-29", "2013-02-28", "yes"],
    // partial dates decide only when every day they allow agrees
    [13, "2013", "2026-12-31", "no"],
    [13, "2013", "2026-12-30", "cannot-tell"],
    [13, "2013", "2026-01-01", "cannot-tell"],
    [13, "2013", "2025-12-31", "yes"],
    [13, "2013-05", "2026-04-30", "yes"],
    [13, "2013-05", "2026-05-01", "cannot-tell"],
    [13, "2013-05", "2026-05-30", "cannot-tell"],
    [13, "2013-05", "2026-05-31", "no"],
    [13, "2013-04", "2026-04-30", "no"],
    [13, "2013-02", "2026-02-28", "no"],
    // the day itself and later
    [13, "2026-05-14", "2026-05-14", "yes"],
    [13, "2026-05-15", "2026-05-14", "cannot-tell"],
    [13, "2026", "2026-05-14", "cannot-tell"],
  ] as const)("under %i, born %s, on %s: %s", (age, dateOfBirth, on, expected) => {
    expect(isUnder(age, { dateOfBirth }, on)).toBe(expected);
  });

  test.each([
    [13, 12, "yes"],
    [13, 13, "no"],
    [18, 17, "yes"],
    [18, 18, "no"],
    [21, 0, "yes"],
  ] as const)("under %i, aged %i on the day: %s", (age, ageInYears, expected) => {
    expect(isUnder(age, { ageInYears }, "2026-05-14")).toBe(expected);
  });

  test.each([
    ["nothing known", {}, "2026-05-14"],
    ["no day", { dateOfBirth: "2013-05-14" }, ""],
    ["a day known in part", { dateOfBirth: "2001" }, "2026"],
    ["a day that no calendar has", { dateOfBirth: "2001" }, "2026-02-30"],
    ["born on a day that no calendar has", { dateOfBirth: "1900-02-29" }, "2026-05-14"],
    ["born on no day", { dateOfBirth: "2001-05-00" }, "2026-05-14"],
    ["born in a thirteenth month", { dateOfBirth: "2001-13" }, "2026-05-14"],
    ["a year that is no text", { dateOfBirth: 2001 as unknown as string }, "2026-05-14"],
    [
      "what cannot be read",
      {
        get dateOfBirth(): string {
          throw new Error("read");
        },
      },
      "2026-05-14",
    ],
    ["no number", { ageInYears: Number.NaN }, "2026-05-14"],
    ["a birth that no calendar has", { dateOfBirth: "2013-02-30" }, "2026-05-14"],
    ["a month that no year has", { dateOfBirth: "2013-00" }, "2026-05-14"],
    ["a birth in words", { dateOfBirth: "May 2013" }, "2026-05-14"],
  ])("cannot tell: %s", (_, subject, on) => {
    expect(isUnder(13, subject, on)).toBe("cannot-tell");
  });

  test("cannot tell of an age that is no number", () => {
    for (const age of [Number.NaN, "13", ["13"], undefined, null]) {
      expect([
        isUnder(age as number, { dateOfBirth: "2013-05-14" }, "2026-05-13"),
        isUnder(age as number, { ageInYears: 12 }, "2026-05-13"),
      ]).toEqual(["cannot-tell", "cannot-tell"]);
    }
  });

  test("a date of birth wins over an age", () => {
    expect(isUnder(13, { dateOfBirth: "2013-05-14", ageInYears: 13 }, "2026-05-13")).toBe("yes");
  });

  test("who is under an age is under every higher age", () => {
    const day = fc
      .date({ min: new Date("1990-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.nat({ max: 30 }), (dateOfBirth, on, age) => {
        if (isUnder(age, { dateOfBirth }, on) === "yes")
          expect(isUnder(age + 1, { dateOfBirth }, on)).toBe("yes");
        expect(isUnder(age, { dateOfBirth }, on) === "cannot-tell").toBe(dateOfBirth > on);
      }),
    );
  });
});
