// The shape of an edition. Only the files that parse import its schemas (`parsed.ts`,
// `overlay-schema.ts`, `known-path.ts`, the schemas of results). All others import its types, so
// that no zod is loaded for them.

export * from "../../foundation/source.js";
export * from "./directory.js";
export * from "./document.js";
export * from "./edition.js";
export * from "./sharing.js";
export * from "./text.js";
export * from "./tool.js";
