// Finds contacts by purpose: those of chapter 11 and those printed elsewhere (9.1, 10.2, the
// screening tool).

import { SHOWN_BECAUSE } from "../editions/contact-trust.js";
import type { Contact, Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import type { ContactFunction } from "../foundation/vocabulary.js";

/** A contact as printed, with the reason why it is shown. Its details are text, never links. */
export interface FoundContact extends Contact {
  /**
   * `asked-for`: it is listed for what was asked. `route-beside`: it is not what was asked for. It
   * was found in use, and is added because no contact listed for the purpose was.
   */
  readonly shownAs: "asked-for" | "route-beside";
  /** The reason as a sentence to show with the contact. */
  readonly because: string;
}

/**
 * Finds the contacts listed for a purpose. Those found in use come first, then the others, each
 * group in printed order.
 *
 * Most printed contacts are out of date or not confirmed (I-38). If no contact listed for the
 * purpose was found in use, the police are added and, in office hours, Children's Social Care. They
 * are marked `route-beside`. So an unconfirmed contact is never the only one shown.
 *
 * @remarks Limit: `found-in-use` means that a contact was found in use when it was looked up, on a
 *   day that may not be known. An agency checks each before use, and no detail is a link before it
 *   has ({@link staleContacts}).
 * @guidance 11, lines 391–413; 9.1, line 334; 10.2, lines 351–363; Screening Tool, lines 233, 240,
 *   257, 270
 * @param fn - What the contact is for. For an unknown word only the routes beside are returned.
 * @param edition - The edition that has the contacts.
 * @returns The contacts, each with the reason why it is shown. Never throws.
 * @example
 * findContacts("police").map((contact) => contact.asPrinted);
 * // ["Emergency 999, Non-Emergency 101", "Telephone 101"]
 * @example
 * findContacts("local-area-team").map((contact) => `${contact.shownAs}: ${contact.id}`);
 * // [
 * //   "route-beside: referral-and-assessment-service",
 * //   "route-beside: north-yorkshire-police",
 * //   "asked-for: local-area-team",
 * // ]
 */
export function findContacts(fn: ContactFunction, edition: Edition = york): FoundContact[] {
  edition = editionOf(edition);
  const listed = edition.contacts.filter(({ functions }) => functions.includes(fn));
  const beside = listed.some(isInUse) ? [] : routesBeside(fn, edition);
  const shown = edition.contacts.flatMap((contact): FoundContact[] =>
    listed.includes(contact)
      ? [
          {
            ...contact,
            shownAs: "asked-for",
            because: isInUse(contact) ? SHOWN_BECAUSE.inUse : SHOWN_BECAUSE.notConfirmed,
          },
        ]
      : beside.includes(contact)
        ? [{ ...contact, shownAs: "route-beside", because: SHOWN_BECAUSE.beside }]
        : [],
  );
  return [...shown.filter(isInUse), ...shown.filter((contact) => !isInUse(contact))];
}

function isInUse({ status }: Contact): boolean {
  return status === "found-in-use";
}

/**
 * One contact in use for each route: emergencies, the police and Children's Social Care. The last
 * was found in use in office hours only, so it is not added for out of hours.
 */
function routesBeside(fn: ContactFunction, { contacts }: Edition): readonly Contact[] {
  const police = ["emergency", "police"] as const;
  const routes = fn === "out-of-hours" ? police : ([...police, "childrens-social-care"] as const);
  return routes.flatMap(
    (route) =>
      contacts.find((contact) => isInUse(contact) && contact.functions.includes(route)) ?? [],
  );
}
