// csae-guidance: the public surface, grouped by chapter of the guidance.

// Everything that loads no zod: the edition, the vocabulary, ages, screen
export * from "./core.js";

// Editions
export { checkEdition } from "./editions/index.js";
export { editionSchema } from "./editions/index.js";

// Assessing risk (chapter 7)
export { judgementSchema, parseScreening, practitionerSchema, recordJudgement, screeningSchema, screeningSchemaFor } from "./screening/index.js";
