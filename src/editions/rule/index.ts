// Rules as data: their check, what they make of a record, and what would settle a level.

export type { CompiledRule } from "./compile.js";
export type { Judged } from "./judged.js";
export type { RuleFacts } from "./part.js";
