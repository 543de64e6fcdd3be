// The shape of an edition. Everything but checkEdition imports only the types, so that no zod is
// loaded for them.

export * from "../../foundation/source.js";
export * from "./directory.js";
export * from "./document.js";
export * from "./edition.js";
export * from "./sharing.js";
export * from "./text.js";
export * from "./tool.js";
