// How and when a contact is reached, apart from everything else that is said of it.

import type { Contact } from "./types.js";

/** The numbers and addresses of a contact. */
export function detailsOf({
  telephones,
  email,
  web,
}: Pick<Contact, "telephones" | "email" | "web">): Pick<Contact, "telephones" | "email" | "web"> {
  return {
    ...(telephones && { telephones }),
    ...(email !== undefined && { email }),
    ...(web !== undefined && { web }),
  };
}

/** Hours are those of a number or an address. They go with it when it is replaced. */
export function hoursOf({ hours }: Pick<Contact, "hours">): Pick<Contact, "hours"> {
  return hours === undefined ? {} : { hours };
}
