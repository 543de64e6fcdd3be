// Redaction: which parts of a record may go to the child, to a subject access request, to the
// police and to research (10.11, 8.6, line 429).

export { RECORD_KINDS } from "./kinds.js";
export type { RecordKind, RedactableRecord } from "./kinds.js";
export { redact } from "./redact.js";
export type { PartOf, Redaction } from "./redact.js";
export { AUDIENCES, REDACTION_RULES } from "./rules.js";
export type { RedactionReason, RedactionReasonId } from "./reasons.js";
export type { Audience, Gives, RedactionRule } from "./rules.js";
export type { Withheld } from "./sift.js";
