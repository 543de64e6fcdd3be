// What an agency must confirm before its staff use the contacts of an edition (I-38).

import {
  CHECK_CALLS,
  FOUND_NOT_IN_USE,
  NATIONAL_UNDATED,
  checkCalledFor,
  isNationalNumber,
} from "../editions/contact-trust.js";
import type { CheckCall } from "../editions/contact-trust.js";
import type { Contact, Edition } from "../editions/types.js";
import type { IsoDate } from "../foundation/generated.js";

/**
 * Why a contact must be confirmed: because of the age of its last check, or of what was found when
 * it was looked up.
 */
export type StaleReasonId = CheckCall | Exclude<Contact["status"], "found-in-use">;

/** A reason and the sentence to show for it. */
export interface StaleReason {
  readonly id: StaleReasonId;
  /** The reason, as a sentence to show. */
  readonly text: string;
}

/**
 * A contact that an agency must confirm, with every reason. It has a `successor` if one is known.
 */
export interface StaleContact extends Contact {
  /** Why to check it. Never empty. */
  readonly reasons: readonly StaleReason[];
}

/**
 * Lists the contacts that an agency must confirm before use. Each has every reason and, if one is
 * known, its successor.
 *
 * A contact is left out only if it was found in use by a check within the year before the day. Only
 * such a contact may be made a link, and 999. The York edition as delivered has no such contact.
 * {@link checkReadiness} asks for less: whether the contacts are confirmed without which an edition
 * must not be used.
 *
 * @remarks Limit: a successor was found, not confirmed. It needs a check too. The guidance prints
 *   no interval for checks: one year is a convention of this library.
 * @guidance 11, lines 391–413; 9.1, line 334; 10.2, lines 351–363; Screening Tool, lines 233, 240,
 *   257, 270
 * @param edition - The edition, with or without an agency's own contacts.
 * @param on - ISO 8601 calendar date. For anything else no check counts as recent.
 * @returns The contacts in the order of the edition, or an empty list. Never throws.
 * @example
 * const missing = staleContacts(york, "2026-11-24").find(
 *   (contact) => contact.id === "missing-people-helpline",
 * );
 * missing?.reasons.map((reason) => reason.id); // ["never-checked", "superseded"]
 * missing?.successor?.detail; // "116 000"
 */
export function staleContacts(edition: Edition, on: IsoDate): StaleContact[] {
  return edition.contacts.flatMap((contact) => {
    const reasons = reasonsFor(contact, on);
    return reasons.length > 0 ? [{ ...contact, reasons }] : [];
  });
}

function reasonsFor(contact: Contact, on: IsoDate): StaleReason[] {
  const { checkedOn, status } = contact;
  const call = checkCalledFor(checkedOn, on);
  return [
    ...(call
      ? [{ id: call, text: isNationalNumber(contact) ? NATIONAL_UNDATED : CHECK_CALLS[call] }]
      : []),
    ...(status === "found-in-use" ? [] : [{ id: status, text: FOUND_NOT_IN_USE[status] }]),
  ];
}
