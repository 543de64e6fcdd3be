// The directory: contacts by what they are for, what an agency must confirm of them, and the
// glossary. It loads no zod.

export { findContacts } from "./contacts.js";
export type { FoundContact } from "./contacts.js";
export { define } from "./define.js";
export { staleContacts } from "./stale.js";
export type { CheckCall } from "../editions/contact-trust.js";
export type { StaleContact, StaleReason, StaleReasonId } from "./stale.js";
