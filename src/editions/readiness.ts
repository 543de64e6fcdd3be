// Whether an edition is ready for use: the contacts without which nobody may work with it are
// confirmed, each with the day of its check (I-38).

import { isoDateTable } from "../foundation/generated.js";
import type { IsoDate } from "../foundation/generated.js";
import { firstDay } from "../foundation/days.js";
import { readerOf } from "../foundation/reader.js";
import { pointer } from "../foundation/result.js";
import type { Issue } from "../foundation/result.js";
import type { ContactFunction } from "../foundation/vocabulary.js";
import { FOUND_NOT_IN_USE, checkCalledFor } from "./contact-trust.js";
import type { CheckCall } from "./contact-trust.js";
import { knownPath } from "./known-path.js";
import { editionAsKept } from "./parsed.js";
import type { Contact, Edition } from "./types.js";
import { yorkTool } from "./york.js";

/** The contacts without which an edition is not ready, in the order in which they are needed. */
const NEEDED: readonly (readonly [ContactFunction, string])[] = [
  ["police", "the police"],
  ["childrens-social-care", "Children’s Social Care in office hours"],
  ["out-of-hours", "Children’s Social Care outside office hours"],
  ["child-helpline", "a helpline for children"],
];

/** Why a check does not do. */
const NOT_DATED: Readonly<Record<CheckCall, string>> = {
  "never-checked": "No day of a check is known.",
  "checked-over-a-year-ago": "It was last checked more than a year before that day.",
  "checked-after-the-day": "The check is dated after that day.",
  "day-not-told": "No day is given to compare with the check.",
};

/**
 * Says whether an edition is ready for use: whether the police, Children's Social Care in office
 * hours and outside them, and a helpline for children are each confirmed, with the day of the
 * check.
 *
 * An agency confirms a contact in its overlay, by `checkedOn`. York as delivered is not ready: what
 * was found of its contacts was found on pages whose day is not known.
 *
 * @remarks Limit: it goes by what the edition says of its contacts. Whether somebody answers is for
 *   the agency to try. {@link staleContacts} lists every contact that needs a check.
 * @guidance 11, lines 391–413; 1.17, lines 104–107
 * @param edition - Anything.
 * @param on - ISO 8601 calendar date. Each check must be within the year before it. If it is absent
 *   or not a date, a check of any day does.
 * @returns An empty list if it is ready. Otherwise an issue for each contact that is wanting, which
 *   says which and why: `stale-contact` at the contact, or `missing` at `/contacts` if the edition
 *   has none. What is no edition gives the issues of {@link parseEdition}. Never throws.
 * @example
 * checkReadiness(york).length; // 4
 * checkReadiness(york).map((issue) => issue.path);
 * // ["/contacts/3", "/contacts/0", "/contacts/1", "/contacts/6"]
 * @example
 * const made = defineOverlay(york, {
 *   id: "example-trust",
 *   version: "1.0.0",
 *   contacts: [
 *     { id: "north-yorkshire-police", checkedOn: "2026-11-02" },
 *     { id: "referral-and-assessment-service", checkedOn: "2026-11-02" },
 *     { id: "emergency-duty-team", checkedOn: "2026-11-02" },
 *     { id: "childline", checkedOn: "2026-11-02" },
 *   ],
 * });
 * checkReadiness(made.ok ? made.value : york, "2026-11-24"); // []
 */
export function checkReadiness(edition: Edition, on?: IsoDate): Issue[];
export function checkReadiness(edition: unknown, on?: IsoDate): Issue[] {
  const kept = editionAsKept(edition);
  if (!kept.ok) return kept.issues.map((issue) => ({ ...issue, path: knownPath(issue.path) }));
  const day = dateReader.shaped(on, yorkTool);
  return NEEDED.flatMap(([fn, what]) => wanting(fn, what, kept.value, day));
}

const dateReader = /* @__PURE__ */ readerOf<IsoDate>(isoDateTable);

/** The issue with the contacts for a purpose. Empty if one of them is confirmed. */
function wanting(
  fn: ContactFunction,
  what: string,
  { contacts }: Edition,
  day: IsoDate | undefined,
): Issue[] {
  const listed = contacts.filter(({ functions }) => functions.includes(fn));
  const whys = listed.map((contact) => whyNot(contact, day));
  if (whys.includes(undefined)) return [];
  const [first] = listed;
  if (!first)
    return [
      {
        code: "missing",
        path: "/contacts",
        message: `Not ready: ${what}. The edition has no such contact. Add one in an overlay.`,
      },
    ];
  return [
    {
      code: "stale-contact",
      path: pointer(["contacts", contacts.indexOf(first)]),
      message:
        `Not ready: ${what}. ${whys[0] ?? ""} Confirm it in an overlay, with the day of the ` +
        "check.",
    },
  ];
}

/** Why a contact is not confirmed. Undefined if it is. */
function whyNot({ status, checkedOn }: Contact, day: IsoDate | undefined): string | undefined {
  if (status !== "found-in-use") return FOUND_NOT_IN_USE[status];
  const call =
    day === undefined
      ? firstDay(checkedOn) === undefined
        ? "never-checked"
        : undefined
      : checkCalledFor(checkedOn, day);
  return call && NOT_DATED[call];
}
