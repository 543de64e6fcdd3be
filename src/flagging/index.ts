// Chapter 9: raising a flag with the Local Area Team, and looking up flags when someone enquires.

export { checkFlags } from "./check.js";
export type { FlagCheck } from "./check.js";
export { childKey } from "./key.js";
export { parseFlag, parseFlags } from "./parse.js";
export { raiseFlag } from "./raise.js";
export type { Flag } from "./generated.js";

// Used by other chapters.
export { flagReader } from "./parse.js";
