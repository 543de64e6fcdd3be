// Chapter 7: the screening tool, the indication it gives, and the judgement beside it.

export { affectedBy } from "./affected.js";
export type { Affected } from "./affected.js";
export { recordJudgement } from "./judgement.js";
export type { ScreeningRecord } from "./judgement.js";
export type { Step } from "./now.js";
export { migrateScreening } from "./migrate.js";
export type { Migration, NotCarried, ToolPlace } from "./migrate.js";
export type * from "./outcome.js";
export { parseJudgement, parseScreening, parseScreeningText } from "./parse.js";
export type { Judgement, Screening } from "./generated.js";
export { screen } from "./screen.js";
export { whatWouldSettle } from "./settle.js";
export type { Settlement, SettlingAnswers, WouldSettle } from "./settle.js";

// Used by other chapters.
export { lookupOf } from "./lookup.js";
export { screenBeside } from "./screen.js";
export { judgementReader, screeningReader } from "./parse.js";
