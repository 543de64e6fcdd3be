// The records of one child in date order (7.4, 7.8, 10.14).

export { timeline } from "./timeline.js";
export type * from "./model.js";
export { TIMELINE_CHANGES } from "./steps.js";
export type { TimelineChange, TimelineStep } from "./steps.js";
