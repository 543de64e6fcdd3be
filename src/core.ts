// csae-guidance/core: the data, the types and every function that needs no schema. It loads no zod.

// Editions
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
