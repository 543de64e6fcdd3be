// Chapter 7: the screening tool, the indication it gives, and the judgement beside it.

export { recordJudgement } from "./judgement.js";
export type { ScreeningRecord } from "./judgement.js";
export type * from "./outcome.js";
export { parseScreening } from "./parse.js";
export { judgementSchema, screeningSchema, screeningSchemaFor } from "./schema.js";
export type { Judgement, Screening } from "./schema.js";
export { screen } from "./screen.js";
