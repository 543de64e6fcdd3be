// Caseloads: many outcomes in numbers that can be merged, and published with small numbers hidden
// (1.16).

export { mergeTallies } from "./merge.js";
export { parseTally } from "./parse.js";
export { publishTally } from "./publish.js";
export { checkRelease } from "./release.js";
export type { Release, ReleaseCheck, ReleaseFinding } from "./release.js";
export { summariseCaseload } from "./summarise.js";
export { tallyCaseload } from "./tally.js";
export type { CaseloadTally, TalliedBounds, TalliedMonth } from "./generated.js";
export type * from "./summary.js";
