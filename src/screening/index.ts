// Chapter 7: the screening tool, what it indicates, and the judgement beside it.

export { practitionerSchema } from "../foundation/practitioner.js";
export type { Practitioner } from "../foundation/practitioner.js";
export { combineScreenings, ROW_ACCORDS } from "../side-by-side/combine.js";
export type {
  AgencyAnswer,
  CombinedRow,
  CombinedScreening,
  NotedSign,
  OpenRow,
  RowAccord,
} from "../side-by-side/combine.js";
export { compareScreenings } from "../side-by-side/compare.js";
export type {
  ChangeKind,
  Elapsed,
  RowComparison,
  ScreeningComparison,
} from "../side-by-side/compare.js";
export { recordJudgement } from "./judgement.js";
export type { ScreeningRecord } from "./judgement.js";
export type * from "./outcome.js";
export { parseScreening } from "./parse.js";
export { judgementSchema, screeningSchema, screeningSchemaFor } from "./schema.js";
export type { Judgement, Screening } from "./schema.js";
export { screen } from "./screen.js";
export type { RowAnswer, ScreeningInBrief } from "../side-by-side/screening-in-brief.js";
export { SIDE_BY_SIDE_CAUTIONS } from "../side-by-side/cautions.js";
export type { SideBySideCaution, SideBySideCautionId } from "../side-by-side/cautions.js";
export { timeline } from "../timeline/timeline.js";
export { TIMELINE_CAUTIONS } from "../timeline/cautions.js";
export type { TimelineCautionId } from "../timeline/cautions.js";
export type * from "../timeline/model.js";
export { TIMELINE_CHANGES } from "../timeline/steps.js";
export type { TimelineChange, TimelineStep } from "../timeline/steps.js";
