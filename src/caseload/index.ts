// Many outcomes in numbers (1.16), small ones hidden.

export { summariseCaseload } from "./summarise.js";
export type * from "./summary.js";
