// csae-guidance: the public surface. core.ts loads no zod, parsers.ts does; each is grouped by
// chapter of the guidance.

export * from "./core.js";
export * from "./parsers.js";
