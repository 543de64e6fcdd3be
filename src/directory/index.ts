// The directory (chapter 11, glossary): contacts by purpose, what an agency must confirm about
// them, and the glossary. Loads no zod.

export { contactsForAChild, findContacts } from "./contacts.js";
export type { FoundContact } from "./contacts.js";
export { define } from "./define.js";
export { staleContacts } from "./stale.js";
export type { CheckCall } from "../editions/contact-trust.js";
export type { StaleContact, StaleReason, StaleReasonId } from "./stale.js";
