// The history of a record (7.7, 8.9, 10.14): events that are only appended, the record as it stood
// at any moment, and what is wrong with a history.

export { appendEvent } from "./append.js";
export { historyFingerprint, serialiseHistory } from "./fingerprint.js";
export { parseHistory } from "./parse.js";
export { recordAt } from "./record-at.js";
export { reviewHistory } from "./review.js";
export type { HistoryReview } from "./review.js";
export type {
  Discussion,
  History,
  HistoryEvent,
  RecordAtMoment,
  SituationReview,
} from "./generated.js";

// Used by other chapters.
export { historyReader, recordAtMomentReader } from "./parse.js";
