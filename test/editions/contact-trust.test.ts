// I-38: the one rule by which a check of a contact grows old, for `checkEdition` and for the directory.

import { describe, expect, test } from "vitest";
import { checkEdition, york } from "csae-guidance";
import { staleContacts } from "csae-guidance";
import { CHECK_CALLS, checkCalledFor, reachedAt } from "../../src/editions/contact-trust.js";

const ROWS: [string, unknown, string, keyof typeof CHECK_CALLS | undefined][] = [
  ["on the day of the check", "2026-03-14", "2026-03-14", undefined],
  ["a year later to the day", "2026-03-14", "2027-03-14", undefined],
  ["a year and a day later", "2026-03-14", "2027-03-15", "checked-over-a-year-ago"],
  ["the day before the check", "2026-03-14", "2026-03-13", "checked-after-the-day"],
  ["a year after the first day of a month", "2026-03", "2027-03-01", undefined],
  ["a day later, when the check may be older", "2026-03", "2027-03-02", "checked-over-a-year-ago"],
  ["within the month of the check", "2026-03", "2026-03-01", undefined],
  ["before the month of the check", "2026-03", "2026-02-28", "checked-after-the-day"],
  ["within the year of the check", "2026", "2026-01-01", undefined],
  ["after the first day of the next year", "2026", "2027-01-02", "checked-over-a-year-ago"],
  ["a check of 29 February, on 28 February", "2024-02-29", "2025-02-28", undefined],
  ["a check of 29 February, on 1 March", "2024-02-29", "2025-03-01", "checked-over-a-year-ago"],
  ["on 29 February, a check of 28 February", "2023-02-28", "2024-02-29", "checked-over-a-year-ago"],
  ["no date of a check", undefined, "2026-03-14", "never-checked"],
  ["words for a date", "last spring", "2026-03-14", "never-checked"],
  ["a number for a date", 2026, "2026-03-14", "never-checked"],
  ["a date in the year 1", "0001-01-01", "0001-06-01", undefined],
  ["a year with fewer digits than the next", "0999-06-01", "1000-01-01", undefined],
];

describe("a check", () => {
  test.each(ROWS)("%s", (_, checkedOn, on, call) => {
    expect(checkCalledFor(checkedOn, on)).toBe(call);
  });

  test.each(["", "soon", "2026", "2026-03"])(
    "no check counts as recent on %o, which is no day",
    (on) => {
      expect(checkCalledFor("2026-03-14", on)).toBe("day-not-told");
    },
  );

  test.each(
    ROWS.filter(([, checkedOn]) => typeof checkedOn === "string" || checkedOn === undefined),
  )(
    "%s: an edition and its directory say the same of a contact in use",
    (_, checkedOn, on, call) => {
      const contact = {
        ...york.contacts[0]!,
        ...(typeof checkedOn === "string" ? { checkedOn } : {}),
      };
      const edition = { ...york, contacts: [contact] };
      const stale = checkEdition(edition, on).filter(({ code }) => code === "stale-contact");
      const text = call && CHECK_CALLS[call];
      expect(stale).toEqual(
        text ? [{ code: "stale-contact", path: "/contacts/0", message: text }] : [],
      );
      expect(staleContacts(edition, on).flatMap(({ reasons }) => reasons)).toEqual(
        text ? [{ id: call, text }] : [],
      );
    },
  );
});

describe("a contact in words", () => {
  const of = (id: string) => york.contacts.find((contact) => contact.id === id)!;

  test("it is reached as printed unless something took the place of what is printed", () => {
    expect(reachedAt(of("childline"))).toBe("0800 1111");
    expect(reachedAt(of("emergency-duty-team"))).toBe("0300 131 2131");
  });
});
