// Where the easy-read words come from, and what the adult who shows them must know (10.11, I-45).

import type { Citation, Notice } from "../editions/types.js";
import { deepFreeze } from "../foundation/objects.js";
import type { Basis } from "../foundation/vocabulary.js";
import type { ExplanationKey } from "./explanations.js";

/** Where a sentence comes from. */
export interface EasyReadSource {
  readonly basis: Basis;
  /** Why it is a reading or a convention. */
  readonly note?: string | undefined;
  /** Where it stands in the source text. */
  readonly citations: readonly Citation[];
}

const SHOWN_TO_A_CHILD = { section: "10.11", line: 381 } as const;
const TOOL_NOTICE = { section: "Screening Tool", line: 229 } as const;
const NUMBERS = { section: "11", line: 391, endLine: 413 } as const;
const POLICE = { section: "11", line: 395 } as const;
const CHILDLINE = { section: "11", line: 398 } as const;

/**
 * The sources of the explanations. The words on danger have those of the edition's emergency
 * notice.
 */
export const EXPLANATION_SOURCES = /* @__PURE__ */ deepFreeze({
  "cannot-speak": {
    basis: "convention",
    note:
      "Newer advice. The guidance prints the number only. Read on the pages of North Yorkshire " +
      "Police and other forces on the silent solution, on a day that is not known.",
    citations: [POLICE],
  },
  "text-999": {
    basis: "convention",
    note:
      "Newer advice. The guidance prints the number only. Read on the page of North Yorkshire " +
      "Police on its emergency text service, on a day that is not known.",
    citations: [POLICE],
  },
  childline: {
    basis: "convention",
    note:
      "Newer advice. The guidance prints the number only. Read on pages of the NSPCC, which say " +
      "that it is free, at any time, for anyone under 19, on a day that is not known.",
    citations: [CHILDLINE],
  },
  "what-this-is": { basis: "printed", citations: [{ section: "7.2", line: 185 }, TOOL_NOTICE] },
  "why-you-can-see-it": { basis: "printed", citations: [SHOWN_TO_A_CHILD] },
  "not-singled-out": { basis: "printed", citations: [SHOWN_TO_A_CHILD] },
  "people-care": { basis: "printed", citations: [SHOWN_TO_A_CHILD] },
  "what-used-means": {
    basis: "reading",
    note:
      "The text defines sexual exploitation and not criminal exploitation. One plain word " +
      "stands for both here.",
    citations: [
      { section: "1.11", line: 81 },
      { section: "Screening Tool", line: 227 },
    ],
  },
  "not-your-fault": {
    basis: "reading",
    note:
      "The text lays the responsibility with the abuser and says that nobody under 18 can " +
      "consent to their own abuse. To a child we put it so.",
    citations: [
      { section: "4.2", line: 146 },
      { section: "5.2", line: 170 },
      { section: "10.4", line: 367 },
      { section: "10.5", line: 369 },
    ],
  },
  "may-be-made-to": {
    basis: "reading",
    note:
      "5.2 says that a child who is exploited is not to be treated as a criminal. To a child we " +
      "put it so.",
    citations: [
      { section: "1.11", line: 81 },
      { section: "5.2", line: 170 },
    ],
  },
  "not-about-you": {
    basis: "convention",
    note:
      "10.11 does not say whether a blank or a completed tool is meant. Only the blank one is " +
      "put into plain words.",
    citations: [SHOWN_TO_A_CHILD, { section: "8.6", line: 316, endLine: 320 }],
  },
  "not-a-test": {
    basis: "reading",
    note: "The tool says that it is an aid and not a full assessment. To a child we put it so.",
    citations: [TOOL_NOTICE],
  },
  "not-everything": { basis: "printed", citations: [{ section: "7.5", line: 188 }] },
  "people-decide": {
    basis: "printed",
    citations: [
      { section: "7.4", line: 187 },
      { section: "7.7", line: 202 },
    ],
  },
  "if-you-hurt": {
    basis: "convention",
    note: "The guidance gives a child no advice on this. These rows do not stand without help.",
    citations: [CHILDLINE],
  },
  "right-to-tell": {
    basis: "reading",
    note:
      "The tool lists what a child told and took back as a concern, and not as a doubt. To a " +
      "child we put it so.",
    citations: [
      { section: "Screening Tool", line: 252 },
      { section: "Screening Tool", line: 278 },
    ],
  },
  "short-page": {
    basis: "convention",
    note: "The short page is ours. The guidance has one tool.",
    citations: [SHOWN_TO_A_CHILD],
  },
  "talk-to-someone": {
    basis: "convention",
    note: "10.11 hopes for discussion. It does not say with whom.",
    citations: [SHOWN_TO_A_CHILD],
  },
  "who-may-be-told": {
    basis: "reading",
    note:
      "10.12 speaks of a duty to share where thresholds are met. A child is promised no " +
      "secrecy.",
    citations: [
      { section: "10.12", line: 383 },
      { section: "8.7", line: 322, endLine: 324 },
    ],
  },
  "ring-someone": {
    basis: "convention",
    note: "Most printed contacts are out of date or not confirmed.",
    citations: [NUMBERS],
  },
} as const satisfies Readonly<Record<Exclude<ExplanationKey, "danger-now">, EasyReadSource>>);

/** The note on the source of every row in easy-read words. */
export const ROW_NOTE =
  "The row is said more shortly and more gently than it is printed. It explains the row and " +
  "does not take its place.";

/**
 * What the adult who shows the page must know. The words stand in the catalogue. `translated` is
 * included only if some words are not this library's.
 */
export const NOTES_FOR_THE_ADULT = /* @__PURE__ */ deepFreeze({
  blank: {
    id: "blank-only",
    basis: "reading",
    note: "10.11 does not say whether a blank or a completed tool is meant.",
    citations: [SHOWN_TO_A_CHILD, { section: "8.6", line: 316, endLine: 320 }],
    knownIssues: ["I-45"],
  },
  person: {
    id: "person-decides",
    basis: "reading",
    note:
      "8.6 warns of discussions that would place somebody at risk; it speaks of asking for " +
      "consent.",
    citations: [SHOWN_TO_A_CHILD, { section: "8.6", line: 316, endLine: 320 }],
    knownIssues: ["I-45"],
  },
  readFirst: {
    id: "read-it-first",
    basis: "convention",
    note:
      "10.11 offers the tool as it is printed and names no age. These are other words for it. A " +
      "reading age is not an age.",
    citations: [SHOWN_TO_A_CHILD],
  },
  levels: {
    id: "no-levels",
    basis: "convention",
    note:
      "7.9 calls its levels a guide to potential levels of risk. A child could read one as a " +
      "verdict.",
    citations: [{ section: "7.9", line: 211 }],
  },
  numbers: {
    id: "check-the-numbers",
    basis: "convention",
    note: "Most printed contacts are out of date or not confirmed.",
    citations: [NUMBERS],
    knownIssues: ["I-38"],
  },
  newer: {
    id: "newer-advice",
    basis: "convention",
    note: "The guidance prints the numbers only.",
    citations: [POLICE, CHILDLINE],
  },
  translated: {
    id: "words-of-the-agency",
    basis: "convention",
    note: "Where a key is not translated the English words stand alone.",
    citations: [SHOWN_TO_A_CHILD],
  },
} as const satisfies Readonly<Record<string, Omit<Notice, "text">>>);
