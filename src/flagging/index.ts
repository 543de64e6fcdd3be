// Chapter 9: flags with the Local Area Team, and what they come to when somebody enquires.

export { checkFlags } from "./check.js";
export type { FlagCheck } from "./check.js";
export { raiseFlag } from "./raise.js";
export { flagSchema } from "./schema.js";
export type { Flag } from "./schema.js";
