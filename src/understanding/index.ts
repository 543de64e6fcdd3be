// Chapters 1 to 6 and 10: what the guidance explains. So far only ages.

export { isUnder } from "./ages.js";
export type { AgeFacts, UnderAge } from "./ages.js";

// Used by other chapters.
export { ageRange, isBornAfter, underIn } from "./ages.js";
export type { AgeRange } from "./ages.js";
