// Editions: their shape, their check, how they are kept and found again, an agency's overlay on an
// edition, and the differences between two editions.

export { checkEdition } from "./check.js";
export { compareEditions } from "./compare.js";
export type {
  EditionChange,
  EditionChanges,
  PlacedSign,
  RecordChanges,
  SignPlace,
  SignWords,
} from "./compare.js";
export { editionHash } from "./hash.js";
export { defineOverlay } from "./overlay.js";
export { checkReadiness } from "./readiness.js";
export { editionFor, parseEdition } from "./parse.js";
export { pinOf } from "./pin.js";
export type { PinnedEdition } from "./pin.js";
export type {
  Action,
  ActionId,
  ActionVariant,
  AddedId,
  AddedSignId,
  AgeTerm,
  ByLevel,
  ByRow,
  Citation,
  Coding,
  Contact,
  ContactId,
  Definition,
  Edition,
  EditionPin,
  EmergencyNotice,
  FlaggingRules,
  GlossaryEntry,
  IndicationRule,
  Indicator,
  IndicatorId,
  IndicatorIdOf,
  KnownIssue,
  KnownIssueId,
  Level,
  LevelIdOf,
  Named,
  Notice,
  OverlaidEdition,
  Overlap,
  Overlay,
  PoliceFormDefinition,
  PoliceFormItem,
  Question,
  Reference,
  ReviewInterval,
  Route,
  Rule,
  ScreeningEdition,
  SectionIdOf,
  SharingRules,
  Sign,
  SignId,
  SignIdOf,
  SourceDocument,
  Statement,
  StatementId,
  StepWords,
  TermId,
  Theme,
  York,
} from "./types.js";
export { york } from "./york.js";
export type {
  AllConditions,
  AnyCondition,
  AnyOfRule,
  Condition,
  CountRule,
  CountStep,
  FloorRule,
  GateRule,
  HighestRule,
  HighestSectionRule,
  LevelBand,
  ObservedWithin,
  PointBand,
  PointGroup,
  Points,
  ProfileArea,
  ProfileRule,
  RulePart,
  SumRule,
} from "./generated.js";
