// What each audience is given, as one table: a row for each reach and a cell for each audience.
// Each cell says what is given, why, and the source. Anything that the table does not give is
// withheld until a person decides otherwise.

import { deepFreeze } from "../foundation/objects.js";
import type { Reach } from "../foundation/reaches.js";
import {
  aboutSharing,
  anyonesWords,
  bornInAYear,
  forPolice,
  forResearch,
  mayPrejudice,
  notForResearch,
  notOfTheRecord,
  otherPeople,
  ownCopy,
  ownData,
  pinned,
  pointsToChild,
  pointsToWhoTold,
  theChildsWords,
  whoActed,
  whoActedToPolice,
  whoTold,
  whoToldToPolice,
} from "./reasons.js";
import type { RedactionReason } from "./reasons.js";

/** The audiences for which a record can be redacted. */
export const AUDIENCES = /* @__PURE__ */ Object.freeze([
  "child",
  "subject-access",
  "police",
  "research",
] as const);
/**
 * For whom a record is redacted: the child's own copy, a subject access request, the police, or
 * research.
 */
export type Audience = (typeof AUDIENCES)[number];

/**
 * What is given of a field. `whole` is all of it. `coded` is only words from fixed lists, ids of
 * the edition, ages, yes and no, and dates. `coded-to-the-month` and `coded-to-the-year` also cut
 * dates short. `nothing` withholds it.
 */
export type Gives = "whole" | "coded" | "coded-to-the-month" | "coded-to-the-year" | "nothing";

/** One cell of the table: what an audience is given of fields of one reach, and why. */
export interface RedactionRule extends RedactionReason {
  readonly gives: Gives;
}

function give(gives: Exclude<Gives, "nothing">, reason: RedactionReason): RedactionRule {
  return { gives, ...reason };
}

function withhold(reason: RedactionReason): RedactionRule {
  return { gives: "nothing", ...reason };
}

/**
 * What each audience is given of fields of each reach, with a reason in each cell.
 *
 * @remarks Limit: the table decides nothing about a case. What it gives is a starting point for the
 *   person who decides, who may still give what it withholds.
 * @guidance 8.5–8.9, lines 314–330; 10.11, line 381; Appendix One, line 429
 * @example
 * REDACTION_RULES.source.police.gives; // "nothing"
 * REDACTION_RULES.birth.research.gives; // "coded-to-the-year"
 */
export const REDACTION_RULES: Readonly<Record<Reach, Readonly<Record<Audience, RedactionRule>>>> =
  /* @__PURE__ */ deepFreeze(/* @__PURE__ */ rules());

function rules(): typeof REDACTION_RULES {
  return {
    pin: {
      child: give("whole", pinned),
      "subject-access": give("whole", pinned),
      police: give("whole", pinned),
      research: give("coded", pinned),
    },
    date: {
      child: give("coded", ownCopy),
      "subject-access": give("coded", ownData),
      police: give("coded", forPolice),
      research: give("coded-to-the-month", forResearch),
    },
    reference: {
      child: give("whole", ownCopy),
      "subject-access": give("whole", ownData),
      police: give("whole", forPolice),
      research: withhold(pointsToChild),
    },
    birth: {
      child: give("coded", ownCopy),
      "subject-access": give("coded", ownData),
      police: give("coded", forPolice),
      research: give("coded-to-the-year", bornInAYear),
    },
    subject: {
      child: give("coded", ownCopy),
      "subject-access": give("coded", ownData),
      police: give("coded", forPolice),
      research: give("coded-to-the-month", forResearch),
    },
    decision: {
      child: withhold(aboutSharing),
      "subject-access": withhold(aboutSharing),
      police: give("coded", forPolice),
      research: give("coded-to-the-month", forResearch),
    },
    "how-known": {
      child: withhold(pointsToWhoTold),
      "subject-access": withhold(pointsToWhoTold),
      police: give("coded", forPolice),
      research: give("coded-to-the-month", forResearch),
    },
    professional: {
      child: withhold(whoActed),
      "subject-access": withhold(whoActed),
      police: withhold(whoActedToPolice),
      research: withhold(notForResearch),
    },
    "third-party": {
      child: withhold(otherPeople),
      "subject-access": withhold(otherPeople),
      police: give("whole", forPolice),
      research: withhold(notForResearch),
    },
    source: {
      child: withhold(whoTold),
      "subject-access": withhold(whoTold),
      police: withhold(whoToldToPolice),
      research: withhold(notForResearch),
    },
    intelligence: {
      child: withhold(mayPrejudice),
      "subject-access": withhold(mayPrejudice),
      police: give("whole", forPolice),
      research: withhold(notForResearch),
    },
    // What was said themself. Words that repeat somebody else's details are withheld by `sift`.
    "own-words": {
      child: give("whole", theChildsWords),
      "subject-access": give("whole", theChildsWords),
      police: withhold(anyonesWords),
      research: withhold(notForResearch),
    },
    // Everyone else's words have this reach.
    "free-text": {
      child: withhold(anyonesWords),
      "subject-access": withhold(anyonesWords),
      police: withhold(anyonesWords),
      research: withhold(notForResearch),
    },
    guidance: {
      child: withhold(notOfTheRecord),
      "subject-access": withhold(notOfTheRecord),
      police: withhold(notOfTheRecord),
      research: withhold(notOfTheRecord),
    },
  };
}
