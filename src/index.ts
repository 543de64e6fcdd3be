// csae-guidance: the public surface. core.ts loads no zod; parsers.ts does. Each is grouped by the
// chapters of the guidance.

export * from "./core.js";
export * from "./parsers.js";
