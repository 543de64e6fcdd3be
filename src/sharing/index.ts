// Chapter 8: consent, public interest, the record of a decision whether to share, what it still
// lacks, and its history. Newer advice stands beside it.

export { NEWER_ADVICE } from "./newer-advice.js";
export type { AdviceEntry, NewerAdvice } from "./newer-advice.js";
export type { NewerAdviceNotice } from "./newer-advice-notice.js";
export { parseSharingHistory, parseSharingRecord } from "./parse.js";
export { readSharing } from "./fold.js";
export { recordSharing } from "./record.js";
export { reviewSharing } from "./review.js";
export type { SharingItem, SharingReview } from "./review.js";
export type {
  ConsentToDisclose,
  ConsentToReferral,
  ConsentToServices,
  SharingHistory,
  SharingRecord,
} from "./generated.js";
export type { ConsentToSexualActivity } from "./consent.js";
export type { SharingEntry } from "./fold.js";

// Used by other chapters.
export { sharingHistoryReader, sharingRecordReader } from "./parse.js";
