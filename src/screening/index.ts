// Chapter 7: the screening tool, what it indicates, and the judgement beside it.

export { recordJudgement } from "./judgement.js";
export type { ScreeningRecord } from "./judgement.js";
export type * from "./outcome.js";
export { parseScreening } from "./parse.js";
export { judgementSchema, practitionerSchema, screeningSchema, screeningSchemaFor } from "./schema.js";
export type { EditionPin, Judgement, Practitioner, Screening } from "./schema.js";
export { screen } from "./screen.js";
