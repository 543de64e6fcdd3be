// How far a contact can be trusted (I-38): how old its last check may be, and every sentence that
// says so, wherever it is shown. The guidance prints no interval; a year is a convention of this
// library.

import type { IsoDate } from "../foundation/generated.js";
import { firstDay, isDay } from "../foundation/days.js";
import type { Contact } from "./types.js";

/** The numbers that hold everywhere in the country. Nobody checks them before a call. */
const NATIONAL_NUMBERS: readonly string[] = ["999", "101"];

/** Whether a contact is 999 or 101 and nothing else. No doubt is ever put beside it. */
export function isNationalNumber({ telephones = [], email, web }: Contact): boolean {
  return (
    telephones.length > 0 &&
    telephones.every((number) => NATIONAL_NUMBERS.includes(number)) &&
    (email ?? web) === undefined
  );
}

/**
 * How a contact is reached: as printed, or by the details that took the place of the printed ones,
 * whoever gave them.
 */
export function reachedAt({ asPrinted, before, telephones = [], email, web }: Contact): string {
  return before ? [...telephones, email, web].filter(Boolean).join(", ") : asPrinted;
}

/** Why `findContacts` shows a contact. */
export const SHOWN_BECAUSE = {
  national: "It is listed for what was asked.",
  inUse: "It is listed for what was asked, and it was found in use. Check it before use.",
  notConfirmed:
    "It is listed for what was asked. It is not confirmed that it can be used as printed.",
  beside:
    "It is not listed for what was asked. It was found in use, and nothing that is listed " +
    "was. Check it before use.",
  nationalBeside: "It is not listed for what was asked. It can be rung at any time.",
  another:
    "It is not listed for what was asked. It is another way to reach somebody. Check it before " +
    "use.",
} as const;

/** Why `findContacts` shows a contact that is listed for what was asked. */
export function listedBecause(contact: Contact): string {
  if (isNationalNumber(contact)) return SHOWN_BECAUSE.national;
  const { status } = contact;
  if (status === "found-in-use") return SHOWN_BECAUSE.inUse;
  return status === "not-confirmed"
    ? SHOWN_BECAUSE.notConfirmed
    : `${SHOWN_BECAUSE.national} ${FOUND_NOT_IN_USE[status]}`;
}

/** What was found when a contact was looked up, where that was not that it is in use. */
export const FOUND_NOT_IN_USE = {
  superseded: "Something else has taken its place, in whole or in part.",
  renamed: "It goes by another name now.",
  historical: "It was not found where it would be expected now.",
  "not-confirmed": "Whether it is in use is not confirmed.",
} as const satisfies Readonly<Record<Exclude<Contact["status"], "found-in-use">, string>>;

/** Why a contact must be checked again. */
export type CheckCall =
  "never-checked" | "checked-over-a-year-ago" | "checked-after-the-day" | "day-not-told";

/** The sentence to show for each reason. */
export const CHECK_CALLS: Readonly<Record<CheckCall, string>> = {
  "never-checked": "No date of a check is known. Check this contact before it is used.",
  "checked-over-a-year-ago":
    "Last checked more than a year ago. Check this contact before it is used.",
  "checked-after-the-day":
    "The check is dated after the day that is asked about. Check this contact before it is used.",
  "day-not-told":
    "No day is given to compare with the last check. Check this contact before it is used.",
};

/** The sentence to show for 999 and 101 whatever the reason. */
export const NATIONAL_UNDATED =
  "The agency has dated no check of it within the year. It can be rung at any time all the same.";

/**
 * Says why a contact must be checked again on a day. Undefined if it was checked within the year
 * before that day.
 *
 * A check dated only to a month or a year counts from its first day, so that an old check never
 * counts as a newer one.
 */
export function checkCalledFor(checkedOn: unknown, on: IsoDate): CheckCall | undefined {
  const checked = firstDay(checkedOn);
  if (checked === undefined) return "never-checked";
  if (!isDay(on)) return "day-not-told";
  if (checked > on) return "checked-after-the-day";
  return checked < yearBefore(on) ? "checked-over-a-year-ago" : undefined;
}

function yearBefore(day: IsoDate): IsoDate {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, "0")}${day.slice(4)}`;
}
