// The history of a record (7.7, 8.9, 10.14): events that are only appended, the record as it stood
// at any moment, the events that a saved form comes to, two histories side by side, and what is
// wrong with a history.

export { appendEvent } from "./append.js";
export { eventsBetween } from "./between.js";
export type { Made } from "./between.js";
export { historyFingerprint, serialiseHistory } from "./fingerprint.js";
export { appendToHead, historyHead } from "./head.js";
export type { Appended } from "./head.js";
export { mergeHistories } from "./merge.js";
export type { HistoryMerge, MergeConflict } from "./merge.js";
export { parseHistory } from "./parse.js";
export { recordAt } from "./record-at.js";
export { reviewHistory } from "./review.js";
export type { HistoryReview } from "./review.js";
export type {
  Discussion,
  History,
  HistoryEvent,
  HistoryHead,
  RecordAtMoment,
  SituationReview,
} from "./generated.js";

// Used by other chapters.
export { historyReader, recordAtMomentReader } from "./parse.js";
