// Everything that runs zod: what reads unknown input, and the schemas it reads by. Kept apart so that a bundle of the rest drops it.

// Editions
export { checkEdition, editionSchema } from "./editions/index.js";

// Assessing risk (chapter 7)
export { judgementSchema, parseScreening, practitionerSchema, recordJudgement, screeningSchema, screeningSchemaFor } from "./screening/index.js";
