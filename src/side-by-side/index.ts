// Screenings of one child side by side (1.16, chapter 5, 7.4): two in comparison, or those of
// several agencies together.

export { combineScreenings } from "./combine.js";
export { ROW_ACCORDS } from "./combination.js";
export type {
  AgencyAnswer,
  CombinedRow,
  CombinedScreening,
  NotedSign,
  OpenRow,
  RowAccord,
} from "./combination.js";
export { compareScreenings } from "./compare.js";
export type { ChangeKind, Elapsed, RowComparison, ScreeningComparison } from "./compare.js";
export type { RowAnswer, ScreeningInBrief } from "./screening-in-brief.js";
export type { UrgentNote } from "./urgent.js";

// Used by timeline/.
export { concernsOf, screeningAsFarAsShaped } from "./screening-in-brief.js";
export type { ShapedScreening } from "./screening-in-brief.js";
