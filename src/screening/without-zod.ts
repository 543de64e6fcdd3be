// What other chapters use of this one at run time. index.ts also exports what parses, so importing
// from it would load zod into csae-guidance/core.

export { lookupOf, promptOf } from "./lookup.js";
export { screen } from "./screen.js";
