// Chapters 7.4, 7.8 and 10.14: the records of one child in the order of their dates.

export { timeline } from "./timeline.js";
export type * from "./model.js";
export { TIMELINE_CHANGES } from "./steps.js";
export type { TimelineChange, TimelineStep } from "./steps.js";
