// csae-guidance/core: the data, the types and every function that needs no schema. It loads no zod.

// Editions
export { compareEditions } from "./editions/compare.js";
export { editionHash } from "./editions/hash.js";
export { pinOf } from "./editions/pin.js";
export { york } from "./editions/york.js";
export type * from "./editions/index.js";

// Vocabulary and shared shapes
export * from "./foundation/vocabulary.js";
export type { IsoDate, PartialDate } from "./foundation/dates.js";
export type { DeepReadonly } from "./foundation/records.js";
export type { Issue, IssueCode, Result } from "./foundation/result.js";
export { ISSUE_CODES } from "./foundation/result.js";

// Ages (1.12, 1.13, 10.4, 10.5)
export { isUnder } from "./understanding/index.js";
export type { AgeFacts, UnderAge } from "./understanding/index.js";

// Assessing risk (chapter 7)
export { screen } from "./screening/screen.js";
export type * from "./screening/index.js";

// Information sharing (chapter 8)
export { NEWER_ADVICE } from "./sharing/newer-advice.js";
export { readSharing } from "./sharing/read.js";
export { reviewSharing } from "./sharing/review.js";
export type * from "./sharing/index.js";

// Flagging a concern with the Local Area Team (chapter 9)
export { checkFlags } from "./flagging/check.js";
export type * from "./flagging/index.js";

// Contacts and glossary (chapter 11, glossary)
export { define, findContacts, staleContacts } from "./directory/index.js";
export type * from "./directory/index.js";

// Police information form (Appendix One)
export { draftPoliceForm } from "./police-form/draft.js";
export { forIntelligence } from "./police-form/intelligence.js";
export { reviewPoliceForm } from "./police-form/review.js";
export { PLACE_ROLES, SOURCES_OF_INFORMATION, WILLINGNESS_ANSWERS } from "./police-form/words.js";
export type * from "./police-form/index.js";
