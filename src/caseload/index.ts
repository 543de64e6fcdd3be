// Caseloads: many outcomes in numbers, with small numbers hidden (1.16).

export { summariseCaseload } from "./summarise.js";
export type * from "./summary.js";
