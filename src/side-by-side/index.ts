// Chapters 1.16, 5 and 7.4: two screenings of one child, or those of several agencies.

export { combineScreenings, ROW_ACCORDS } from "./combine.js";
export type {
  AgencyAnswer,
  CombinedRow,
  CombinedScreening,
  NotedSign,
  OpenRow,
  RowAccord,
} from "./combine.js";
export { compareScreenings } from "./compare.js";
export type { ChangeKind, Elapsed, RowComparison, ScreeningComparison } from "./compare.js";
export type { RowAnswer, ScreeningInBrief } from "./screening-in-brief.js";

// For the timeline.
export { concernsOf, screeningAsFarAsShaped } from "./screening-in-brief.js";
export type { ShapedScreening } from "./screening-in-brief.js";
