// The sentences of documents, for whoever translates them.

import { english } from "../catalogue/english.js";

/**
 * Every sentence that documents show, in English, by its permanent id. Names in braces are holes,
 * for what a record says. A sentence with a count has a form for each count that needs its own, and
 * `other`.
 *
 * An agency words some of them anew, or gives all of them in another language with its code as
 * `language`, by the `sentences` of an overlay (`defineOverlay`). Data of an edition, such as
 * labels, actions and cautions of a screening, are not among them.
 *
 * @guidance 10.11, line 381
 * @example
 * ENGLISH_SENTENCES["screening.talk"]; // "Talk over with your lead"
 * ENGLISH_SENTENCES["date"]; // "{day} {month} {year}"
 */
export const ENGLISH_SENTENCES = /* @__PURE__ */ english();
