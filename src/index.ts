// csae-guidance: the public surface, by the chapters of the guidance. It loads no zod. The schemas
// are in schemas.ts.

// Editions
export {
  checkEdition,
  checkReadiness,
  compareEditions,
  defineEdition,
  defineOverlay,
  editionFor,
  editionHash,
  parseEdition,
  pinOf,
  york,
} from "./editions/index.js";
export type {
  Action,
  ActionDraft,
  ActionId,
  ActionVariant,
  AddedId,
  AddedSignId,
  AgeTerm,
  AllConditions,
  AnyCondition,
  AnyOfRule,
  ByLevel,
  ByRow,
  Citation,
  Coding,
  Condition,
  Contact,
  ContactId,
  CountRule,
  CountStep,
  DefinedEdition,
  Definition,
  DocumentDraft,
  DraftedId,
  DraftedSignId,
  Edition,
  EditionChange,
  EditionChanges,
  EditionDraft,
  EditionPin,
  EmergencyNotice,
  FlaggingRules,
  FloorRule,
  GateRule,
  GlossaryEntry,
  HighestRule,
  HighestSectionRule,
  IndicationRule,
  Indicator,
  IndicatorDraft,
  IndicatorId,
  IndicatorIdOf,
  KnownIssue,
  KnownIssueId,
  Level,
  LevelBand,
  LevelIdOf,
  Named,
  Notice,
  ObservedWithin,
  OverlaidEdition,
  Overlap,
  Overlay,
  PinnedEdition,
  PlacedSign,
  PointBand,
  PointGroup,
  Points,
  PoliceFormDefinition,
  PoliceFormItem,
  ProfileArea,
  ProfileRule,
  Question,
  RecordChanges,
  Reference,
  ReviewInterval,
  Route,
  Rule,
  RulePart,
  ScreeningEdition,
  SectionIdOf,
  SharingRules,
  ShownEdition,
  Sign,
  SignDraft,
  SignId,
  SignIdOf,
  SignPlace,
  SignWords,
  SourceDocument,
  Statement,
  StatementId,
  StepWords,
  SumRule,
  TermId,
  Theme,
  York,
  YorkAction,
} from "./editions/index.js";

// Vocabulary and shared shapes
export * from "./foundation/vocabulary.js";
export { CONCERN_LEVELS, RISK_LEVELS } from "./editions/york/level-ids.js";
export type { ConcernLevel, RiskLevel } from "./editions/york/level-ids.js";
export type { IsoDate, PartialDate, Practitioner } from "./foundation/generated.js";
export type { DeepReadonly } from "./foundation/objects.js";
export type { Issue, IssueCode, Result } from "./foundation/result.js";
export { ISSUE_CODES } from "./foundation/result.js";
export type { Input } from "./foundation/input.js";
export { withoutNulls } from "./foundation/without-nulls.js";
export type { WithoutNulls } from "./foundation/without-nulls.js";
export {
  FLAG_CAUTIONS,
  REDACTION_CAUTIONS,
  RELEASE_CAUTIONS,
  SCREENING_CAUTIONS,
  SHARING_CAUTIONS,
  SIDE_BY_SIDE_CAUTIONS,
  TIMELINE_CAUTIONS,
  URGENT,
} from "./foundation/caution.js";
export type {
  Caution,
  CautionId,
  FlagCautionId,
  FlagListCautionId,
  NotCoveredId,
  RedactionCautionId,
  ReleaseCautionId,
  ScreeningCautionId,
  SharingCautionId,
  SideBySideCautionId,
  TimelineCautionId,
  UrgentId,
} from "./foundation/caution.js";

// Ages (1.12, 1.13, 10.4, 10.5)
export { isUnder } from "./understanding/index.js";
export type { AgeFacts, UnderAge } from "./understanding/index.js";

// Assessing risk (chapter 7)
export {
  affectedBy,
  migrateScreening,
  parseJudgement,
  parseScreening,
  parseScreeningText,
  recordJudgement,
  screen,
  whatWouldSettle,
} from "./screening/index.js";
export type {
  Affected,
  Counts,
  IndicatedAction,
  IndicatedArea,
  Indication,
  Judgement,
  Migration,
  NotCarried,
  OverlapNote,
  PresentIndicator,
  Prompt,
  RecommendedAction,
  Screening,
  ScreeningOutcome,
  ScreeningRecord,
  Settlement,
  SettlingAnswers,
  WouldSettle,
  Step,
  ToolPlace,
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
  UrgentNote,
} from "./side-by-side/index.js";

// Timelines: records in the order of their dates (7.4, 7.8, 10.14)
export { TIMELINE_CHANGES, timeline } from "./timeline/index.js";
export type {
  Timeline,
  TimelineAnswer,
  TimelineChange,
  TimelineIndication,
  TimelineJudgement,
  TimelineRecord,
  TimelineRow,
  TimelineStep,
  TimelineStretch,
  TimelineTheme,
  TimelineThemeAnswer,
  UndatedRecord,
} from "./timeline/index.js";

// Interventions and their four aims (7.8)
export {
  INTERVENTION_LACKS,
  parseInterventions,
  reviewInterventions,
} from "./interventions/index.js";
export type {
  AimReview,
  InterventionLack,
  InterventionLackId,
  Interventions,
  InterventionsReview,
  Seen,
  Tried,
} from "./interventions/index.js";

// Information sharing (chapter 8)
export {
  NEWER_ADVICE,
  parseSharingHistory,
  parseSharingRecord,
  readSharing,
  recordSharing,
  reviewSharing,
} from "./sharing/index.js";
export type {
  AdviceEntry,
  ConsentToDisclose,
  ConsentToReferral,
  ConsentToServices,
  ConsentToSexualActivity,
  NewerAdvice,
  NewerAdviceNotice,
  SharingEntry,
  SharingHistory,
  SharingItem,
  SharingRecord,
  SharingReview,
} from "./sharing/index.js";

// Flagging a concern with the Local Area Team (chapter 9)
export { checkFlags, childKey, parseFlag, parseFlags, raiseFlag } from "./flagging/index.js";
export type { Flag, FlagCheck } from "./flagging/index.js";

// Contacts and glossary (chapter 11, glossary)
export { define, findContacts, staleContacts } from "./directory/index.js";
export type {
  CheckCall,
  FoundContact,
  StaleContact,
  StaleReason,
  StaleReasonId,
} from "./directory/index.js";

// Police information form (Appendix One)
export {
  PERSON_ROLES,
  PLACE_ROLES,
  SOURCES_OF_INFORMATION,
  WILLINGNESS_ANSWERS,
  draftPoliceForm,
  forIntelligence,
  parsePoliceForm,
  reviewPoliceForm,
} from "./police-form/index.js";
export type {
  AgencyExtension,
  DateOfBirth,
  FormEvent,
  InformationSource,
  IntelligenceReport,
  JsonValue,
  PersonInvolved,
  Place,
  PersonRole,
  PlaceRole,
  PoliceForm,
  PoliceFormPoint,
  PoliceFormReview,
  Provenance,
  Reporter,
  RequestedInPreamble,
} from "./police-form/index.js";

// The blank tool in plain words (10.11)
export {
  EASY_READ_HEADINGS,
  EASY_READ_WORDS,
  EXPLANATIONS_AFTER_THE_ROWS,
  EXPLANATIONS_BEFORE_THE_ROWS,
  EXPLANATIONS_BESIDE_ROWS,
  EXPLANATIONS_IN_SHORT,
  EXPLANATIONS_OF_HELP,
  blankToolInPlainWords,
  explainForYoungPerson,
  parsePlainWords,
} from "./young-person/index.js";
export type {
  EasyReadGroup,
  EasyReadSentence,
  EasyReadSource,
  EasyReadText,
  EasyReadTool,
  EasyReadWords,
  ExplanationKey,
  PageHeading,
} from "./young-person/index.js";

// The history of a record
export {
  appendEvent,
  appendToHead,
  eventsBetween,
  historyFingerprint,
  historyHead,
  mergeHistories,
  parseHistory,
  recordAt,
  reviewHistory,
  serialiseHistory,
} from "./history/index.js";
export type {
  Appended,
  Discussion,
  History,
  HistoryEvent,
  HistoryHead,
  HistoryMerge,
  HistoryReview,
  Made,
  MergeConflict,
  RecordAtMoment,
  SituationReview,
} from "./history/index.js";

// Redaction: what of a record reaches whom (8.6, 10.11, Appendix One)
export { REACHES } from "./foundation/reaches.js";
export type { Reach } from "./foundation/reaches.js";
export { AUDIENCES, REDACTION_RULES, RECORD_KINDS, redact } from "./redaction/index.js";
export type {
  Audience,
  Gives,
  PartOf,
  RecordKind,
  RedactableRecord,
  Redaction,
  RedactionReason,
  RedactionReasonId,
  RedactionRule,
  Withheld,
} from "./redaction/index.js";

// All of it under one edition
export { withEdition } from "./with-edition.js";
export type { BoundFunctions } from "./with-edition.js";

// A caseload in numbers (1.16)
export {
  checkRelease,
  mergeTallies,
  parseTally,
  publishTally,
  summariseCaseload,
  tallyCaseload,
} from "./caseload/index.js";
export type {
  BoundsCount,
  CaseloadChunk,
  CaseloadEntry,
  CaseloadFigures,
  CaseloadMonth,
  CaseloadOptions,
  CaseloadSummary,
  CaseloadTally,
  Count,
  Entries,
  EntriesLater,
  OverlapBound,
  Release,
  ReleaseCheck,
  ReleaseFinding,
  RowCount,
  TalliedBounds,
  TalliedMonth,
  ThemeBounds,
} from "./caseload/index.js";
