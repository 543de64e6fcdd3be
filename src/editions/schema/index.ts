// The schemas of an edition and of an overlay, written by hand. types.ts has the types.

export * from "./agency.js";
export * from "./directory.js";
export * from "./document.js";
export * from "./draft.js";
export * from "./edition.js";
export * from "./overlay.js";
export * from "./police-form.js";
export * from "./sharing.js";
export * from "./text.js";
export * from "./tool.js";
