// Finds contacts by purpose: those of chapter 11 and those printed elsewhere (9.1, 10.2, the
// screening tool).

import { SHOWN_BECAUSE, isNationalNumber, listedBecause } from "../editions/contact-trust.js";
import type { Contact, ShownEdition } from "../editions/types.js";
import { shownOf } from "../editions/whole.js";
import { yorkShown } from "../editions/york.js";
import type { ContactFunction } from "../foundation/vocabulary.js";

/** A contact with the reason why it is shown. Its details are text, never links. */
export interface FoundContact extends Contact {
  /**
   * `asked-for`: it is listed for what was asked. `route-beside`: it is not what was asked for. It
   * was found in use, and is another way to reach somebody.
   */
  readonly shownAs: "asked-for" | "route-beside";
  /** The reason as a sentence to show with the contact. */
  readonly because: string;
}

/**
 * Finds the contacts listed for a purpose. Those found in use come first, then the others, each
 * group in printed order.
 *
 * Many printed contacts are out of date or not confirmed (I-38). If no contact listed for the
 * purpose was found in use, the police are added and Children's Social Care, by day and by night.
 * They are marked `route-beside`. So an unconfirmed contact is never the only one shown. Where a
 * contact has `hours`, show them beside its number.
 *
 * @remarks Limit: `found-in-use` means that a contact was found in use when it was looked up, on a
 *   day that may not be known. An agency checks each before use, and no detail is a link before it
 *   has ({@link staleContacts}). Nobody checks 999 and 101 before a call.
 * @guidance 11, lines 391–413; 9.1, line 334; 10.2, lines 351–363; Screening Tool, lines 233, 240,
 *   257, 270
 * @param fn - What the contact is for. For an unknown word only the routes beside are returned.
 * @param edition - The edition that has the contacts.
 * @returns The contacts, each with the reason why it is shown. Never throws.
 * @example
 * findContacts("police").map((contact) => contact.asPrinted);
 * // ["Emergency 999, Non-Emergency 101", "Telephone 101"]
 * @example
 * findContacts("out-of-hours").map(({ telephones, hours }) => [telephones?.[0], hours]);
 * // [["0300 131 2131", "outside office hours, at weekends and on public holidays"]]
 * @example
 * findContacts("local-area-team").map((contact) => `${contact.shownAs}: ${contact.id}`);
 * // [
 * //   "route-beside: referral-and-assessment-service",
 * //   "route-beside: emergency-duty-team",
 * //   "route-beside: north-yorkshire-police",
 * //   "asked-for: local-area-team",
 * // ]
 */
export function findContacts(
  fn: ContactFunction,
  edition: ShownEdition = yorkShown,
): FoundContact[] {
  edition = shownOf(edition);
  const listed = listedFor(fn, edition);
  const isUsable = listed.some(isInUse);
  const beside = isUsable ? [] : routesBeside(edition).filter((route) => !listed.includes(route));
  const shown = edition.contacts.flatMap((contact): FoundContact[] => {
    if (listed.includes(contact)) return [askedFor(contact)];
    return beside.includes(contact) ? [routeBeside(contact, SHOWN_BECAUSE.beside)] : [];
  });
  return [...shown.filter(isInUse), ...shown.filter((contact) => !isInUse(contact))];
}

/**
 * The contacts for a child to ring, then the other ways to reach somebody, which stay whatever
 * becomes of the first.
 */
export function contactsForAChild(edition: ShownEdition): FoundContact[] {
  const own = findContacts("child-helpline", edition).filter(
    ({ shownAs }) => shownAs === "asked-for",
  );
  const others = routesBeside(edition).filter(({ id }) =>
    own.every((contact) => contact.id !== id),
  );
  return [...own, ...others.map((contact) => routeBeside(contact, SHOWN_BECAUSE.another))];
}

function listedFor(fn: ContactFunction, { contacts }: ShownEdition): readonly Contact[] {
  return contacts.filter(({ functions }) => functions.includes(fn));
}

function askedFor(contact: Contact): FoundContact {
  return { ...contact, shownAs: "asked-for", because: listedBecause(contact) };
}

function routeBeside(contact: Contact, because: string): FoundContact {
  return {
    ...contact,
    shownAs: "route-beside",
    because: isNationalNumber(contact) ? SHOWN_BECAUSE.nationalBeside : because,
  };
}

function isInUse({ status }: Contact): boolean {
  return status === "found-in-use";
}

/**
 * One contact in use for each route: emergencies, the police, and Children's Social Care by day and
 * by night.
 */
function routesBeside({ contacts }: ShownEdition): readonly Contact[] {
  const found = ROUTES.flatMap(
    (route) =>
      contacts.find((contact) => isInUse(contact) && contact.functions.includes(route)) ?? [],
  );
  return [...new Set(found)];
}

const ROUTES = ["emergency", "police", "childrens-social-care", "out-of-hours"] as const;
