// csae-guidance/core: the data, the types and every function that needs no schema. Loads no zod.

// Editions
export { compareEditions } from "./editions/compare.js";
export { editionHash } from "./editions/hash.js";
export { pinOf } from "./editions/pin.js";
export { york } from "./editions/york.js";
export type * from "./editions/index.js";

// Vocabulary and shared shapes
export * from "./foundation/vocabulary.js";
export type { IsoDate, PartialDate } from "./foundation/dates.js";
export type { DeepReadonly } from "./foundation/objects.js";
export type { Issue, IssueCode, Result } from "./foundation/result.js";
export { ISSUE_CODES } from "./foundation/result.js";
export { withoutNulls } from "./foundation/without-nulls.js";
export type { WithoutNulls } from "./foundation/without-nulls.js";
export type { Practitioner } from "./foundation/practitioner.js";
export {
  FLAG_CAUTIONS,
  REDACTION_CAUTIONS,
  SCREENING_CAUTIONS,
  SHARING_CAUTIONS,
  SIDE_BY_SIDE_CAUTIONS,
  TIMELINE_CAUTIONS,
} from "./foundation/caution.js";
export type {
  Caution,
  CautionId,
  FlagCautionId,
  RedactionCautionId,
  ScreeningCautionId,
  SharingCautionId,
  SideBySideCautionId,
  TimelineCautionId,
} from "./foundation/caution.js";

// Ages (1.12, 1.13, 10.4, 10.5)
export { isUnder } from "./understanding/index.js";
export type { AgeFacts, UnderAge } from "./understanding/index.js";

// Assessing risk (chapter 7)
export { screen } from "./screening/screen.js";
export type {
  Counts,
  Indication,
  Judgement,
  OverlapNote,
  PresentIndicator,
  Prompt,
  RecommendedAction,
  Screening,
  ScreeningOutcome,
  ScreeningRecord,
  UnresolvedIndicator,
} from "./screening/index.js";

// Screenings side by side (1.16, 5, 7.4)
export { combineScreenings, compareScreenings, ROW_ACCORDS } from "./side-by-side/index.js";
export type {
  AgencyAnswer,
  ChangeKind,
  CombinedRow,
  CombinedScreening,
  Elapsed,
  NotedSign,
  OpenRow,
  RowAccord,
  RowAnswer,
  RowComparison,
  ScreeningComparison,
  ScreeningInBrief,
} from "./side-by-side/index.js";

// Timelines: records in the order of their dates (7.4, 7.8, 10.14)
export { timeline } from "./timeline/timeline.js";
export { TIMELINE_CHANGES } from "./timeline/steps.js";
export type * from "./timeline/index.js";

// Interventions and their four aims (7.8)
export { INTERVENTION_LACKS } from "./interventions/lacks.js";
export { reviewInterventions } from "./interventions/review.js";
export type * from "./interventions/index.js";

// Information sharing (chapter 8)
export { NEWER_ADVICE } from "./sharing/newer-advice.js";
export { readSharing } from "./sharing/fold.js";
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
export {
  PLACE_ROLES,
  SOURCES_OF_INFORMATION,
  WILLINGNESS_ANSWERS,
} from "./police-form/vocabulary.js";
export type * from "./police-form/index.js";

// The blank tool in plain words (10.11)
export { blankToolInPlainWords } from "./young-person/blank-tool.js";
export { explainForYoungPerson } from "./young-person/explain.js";
export {
  EXPLANATIONS_AFTER_THE_ROWS,
  EXPLANATIONS_BEFORE_THE_ROWS,
  EASY_READ_HEADINGS,
  EASY_READ_WORDS,
} from "./young-person/easy-read.js";
export type * from "./young-person/index.js";

// The history of a record
export { historyFingerprint, serialiseHistory } from "./history/fingerprint.js";
export { recordAt } from "./history/record-at.js";
export { reviewHistory } from "./history/review.js";
export type * from "./history/index.js";

// Redaction: what of a record reaches whom (8.6, 10.11, Appendix One)
export { REACHES } from "./foundation/reaches.js";
export type { Reach } from "./foundation/reaches.js";
export { AUDIENCES, REDACTION_RULES, RECORD_KINDS, redact } from "./redaction/index.js";
export type * from "./redaction/index.js";

// A caseload in numbers (1.16)
export { summariseCaseload } from "./caseload/summarise.js";
export type * from "./caseload/index.js";
