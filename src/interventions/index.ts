// Interventions (7.8): for each of the four aims, what was tried, what was seen and what is not
// recorded.

export { INTERVENTION_LACKS } from "./lacks.js";
export type { InterventionLack, InterventionLackId } from "./lacks.js";
export { parseInterventions } from "./parse.js";
export type { Seen, Tried } from "./as-far-as-shaped.js";
export { reviewInterventions } from "./review.js";
export type { AimReview, InterventionsReview } from "./review.js";
export type { Interventions } from "./generated.js";

// Used by other chapters.
export { interventionsReader } from "./parse.js";
