// How far a contact can be trusted (I-38): how old its last check may be, and every sentence that
// says so, wherever it is shown. The guidance prints no interval; a year is a convention of this
// library.

import type { IsoDate } from "../foundation/generated.js";
import { firstDay, isDay } from "../foundation/days.js";
import type { Contact } from "./types.js";

/** Behind a contact on a page. */
export const AS_PRINTED = "As printed in the guidance; check before use.";

/** Why `findContacts` shows a contact. */
export const SHOWN_BECAUSE = {
  inUse: "It is listed for what was asked, and it was found in use. Check it before use.",
  notConfirmed:
    "It is listed for what was asked. It is not confirmed that it can be used as printed.",
  beside:
    "It is not listed for what was asked. It was found in use, and nothing that is listed " +
    "was. Check it before use.",
} as const;

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
