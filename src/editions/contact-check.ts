// How old the last check of a contact may be (I-38): one rule for `checkEdition` and for the
// directory. The guidance prints no interval; a year is a convention of this library.

import type { IsoDate } from "../foundation/dates.js";
import { firstDay, isDay } from "../foundation/days.js";

/** What calls for a new check of a contact. */
export type CheckCall =
  "never-checked" | "checked-over-a-year-ago" | "checked-after-the-day" | "day-not-told";

/** The sentence to show for each. */
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
 * Says what calls for a new check of a contact on a day; nothing where it was checked within the
 * year before.
 *
 * A check dated to a month or a year counts from the first day of it, so that an old check is not
 * taken for a newer one.
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
