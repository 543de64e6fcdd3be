// Why something of a record is given or withheld: each reason with its source. The table in
// rules.ts says which reason holds for whom.

import { redactionReasons } from "../catalogue/english/redaction-reasons.js";
import type { Citation } from "../editions/types.js";
import { deepFreeze } from "../foundation/objects.js";
import type { Basis } from "../foundation/vocabulary.js";

/** The permanent id of a reason. */
export type RedactionReasonId =
  | "pinned"
  | "own-copy"
  | "own-data"
  | "for-police"
  | "for-research"
  | "born-in-a-year"
  | "age-and-birth"
  | "points-to-child"
  | "about-sharing"
  | "points-to-who-told"
  | "who-acted"
  | "who-acted-to-police"
  | "other-people"
  | "who-told"
  | "who-told-to-police"
  | "may-prejudice"
  | "anyones-words"
  | "the-childs-words"
  | "name-others"
  | "changed-since"
  | "not-for-research"
  | "not-of-the-record"
  | "reach-not-stated";

/** Why something is given or withheld. */
export interface RedactionReason {
  /** Which reason it is. */
  readonly reason: RedactionReasonId;
  /** The reason, as a sentence to show. */
  readonly because: string;
  /** How the reason relates to the printed text. */
  readonly basis: Basis;
  /** Why it is a reading or a convention. */
  readonly note: string;
  /** The known issues of the text that affect it. */
  readonly issues: readonly string[];
  /** Where it stands in the source text. */
  readonly citations: readonly Citation[];
}

const LEGITIMATE = { section: "8.3", line: 300 } as const;
const CONFIDENCE = { section: "8.5", line: 314 } as const;
const NOT_ASKED = { section: "8.6", line: 316, endLine: 320 } as const;
const CRIME = { section: "8.6", line: 319 } as const;
const FACTORS = { section: "8.9", line: 330 } as const;
const LEVELS = { section: "7.9", line: 211 } as const;
const BEHAVIOURS = { section: "7.2", line: 185 } as const;
const SHOWN = { section: "10.11", line: 381 } as const;
const ASSURANCE = { section: "Appendix One", line: 429 } as const;
const PREAMBLE = { section: "Appendix One", line: 427 } as const;
const PROVENANCE = { section: "Appendix One", line: 448, endLine: 452 } as const;

/** A reason in English. */
function reasonFor(
  reason: RedactionReasonId,
  basis: Basis,
  citations: readonly Citation[],
  issues: readonly string[] = [],
): RedactionReason {
  return deepFreeze<RedactionReason>({
    reason,
    because: redactionReasons[`redaction.because.${reason}`],
    basis,
    note: redactionReasons[`redaction.note.${reason}`],
    issues,
    citations,
  });
}

export const pinned = /* @__PURE__ */ reasonFor("pinned", "convention", [LEVELS]);
export const ownCopy = /* @__PURE__ */ reasonFor("own-copy", "reading", [SHOWN], ["I-11", "I-45"]);
export const ownData = /* @__PURE__ */ reasonFor("own-data", "convention", [SHOWN], ["I-11"]);
export const forPolice = /* @__PURE__ */ reasonFor("for-police", "reading", [
  LEGITIMATE,
  CONFIDENCE,
  FACTORS,
]);
export const forResearch = /* @__PURE__ */ reasonFor("for-research", "convention", [CONFIDENCE]);
export const bornInAYear = /* @__PURE__ */ reasonFor("born-in-a-year", "convention", [CONFIDENCE]);
export const ageAndBirth = /* @__PURE__ */ reasonFor("age-and-birth", "convention", [CONFIDENCE]);
export const pointsToChild = /* @__PURE__ */ reasonFor("points-to-child", "convention", [
  CONFIDENCE,
]);
export const aboutSharing = /* @__PURE__ */ reasonFor(
  "about-sharing",
  "reading",
  [NOT_ASKED],
  ["I-45"],
);
export const pointsToWhoTold = /* @__PURE__ */ reasonFor(
  "points-to-who-told",
  "reading",
  [BEHAVIOURS, NOT_ASKED],
  ["I-45"],
);
export const whoActed = /* @__PURE__ */ reasonFor(
  "who-acted",
  "reading",
  [NOT_ASKED],
  ["I-11", "I-45"],
);
export const whoActedToPolice = /* @__PURE__ */ reasonFor(
  "who-acted-to-police",
  "reading",
  [ASSURANCE],
  ["I-11"],
);
export const otherPeople = /* @__PURE__ */ reasonFor(
  "other-people",
  "reading",
  [NOT_ASKED, PREAMBLE],
  ["I-12", "I-45"],
);
export const whoTold = /* @__PURE__ */ reasonFor(
  "who-told",
  "reading",
  [NOT_ASKED, ASSURANCE],
  ["I-45"],
);
export const whoToldToPolice = /* @__PURE__ */ reasonFor("who-told-to-police", "reading", [
  ASSURANCE,
  PROVENANCE,
]);
export const mayPrejudice = /* @__PURE__ */ reasonFor(
  "may-prejudice",
  "reading",
  [CRIME],
  ["I-45"],
);
export const anyonesWords = /* @__PURE__ */ reasonFor(
  "anyones-words",
  "convention",
  [NOT_ASKED, ASSURANCE],
  ["I-45"],
);
export const theChildsWords = /* @__PURE__ */ reasonFor(
  "the-childs-words",
  "reading",
  [SHOWN],
  ["I-11", "I-45"],
);
export const nameOthers = /* @__PURE__ */ reasonFor(
  "name-others",
  "reading",
  [NOT_ASKED],
  ["I-45"],
);
export const changedSince = /* @__PURE__ */ reasonFor("changed-since", "convention", [LEGITIMATE]);
export const notForResearch = /* @__PURE__ */ reasonFor("not-for-research", "convention", [
  CONFIDENCE,
]);
export const notOfTheRecord = /* @__PURE__ */ reasonFor("not-of-the-record", "convention", [
  LEVELS,
]);
/** Why something goes to no audience: its reach is not stated. */
export const REACH_NOT_STATED = /* @__PURE__ */ reasonFor("reach-not-stated", "convention", [
  CONFIDENCE,
]);
