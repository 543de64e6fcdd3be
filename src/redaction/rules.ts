// What each audience is given, as one table: a row for each reach and a cell for each audience.
// Each cell says what is given, why, and the source. Anything that the table does not give is
// withheld until a person decides otherwise.

import type { Citation } from "../editions/schema/index.js";
import { deepFreeze } from "../foundation/objects.js";
import type { Reach } from "../foundation/reaches.js";
import type { Basis } from "../foundation/vocabulary.js";

/** The audiences for which a record can be redacted. */
export const AUDIENCES = ["child", "subject-access", "police", "research"] as const;
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

/** Why something is given or withheld. */
export interface RedactionReason {
  readonly because: string;
  /** How the reason relates to the printed text. */
  readonly basis: Basis;
  readonly note: string;
  /** The known issues of the text that affect it. */
  readonly issues: readonly string[];
  readonly citations: readonly Citation[];
}

/** One cell of the table: what an audience is given of fields of one reach, and why. */
export interface RedactionRule extends RedactionReason {
  readonly gives: Gives;
}

const LINE = {
  legitimate: { section: "8.3", line: 300 },
  confidence: { section: "8.5", line: 314 },
  notAsked: { section: "8.6", line: 316, endLine: 320 },
  crime: { section: "8.6", line: 319 },
  factors: { section: "8.9", line: 330 },
  levels: { section: "7.9", line: 211 },
  behaviours: { section: "7.2", line: 185 },
  shown: { section: "10.11", line: 381 },
  assurance: { section: "Appendix One", line: 429 },
  preamble: { section: "Appendix One", line: 427 },
  provenance: { section: "Appendix One", line: 448, endLine: 452 },
} as const;

const LAW =
  "What the law on access to records asks for, of other people’s details above all, is not " +
  "confirmed here.";

const pinned: RedactionReason = {
  because: "A record cannot be read without its edition.",
  basis: "convention",
  note: "The guidance does not speak of its own editions.",
  issues: [],
  citations: [LINE.levels],
};
const ownCopy: RedactionReason = {
  because: "It is about the child, or a day on which something was recorded.",
  basis: "reading",
  note:
    "10.11 does not say whether a blank or a completed tool can be shown. What is kept here " +
    "is a beginning for the person who decides.",
  issues: ["I-11", "I-45"],
  citations: [LINE.shown],
};
const ownData: RedactionReason = {
  because: "It is about the child themself, or a day on which something was recorded.",
  basis: "convention",
  note: `The guidance does not speak of access to records. ${LAW}`,
  issues: ["I-11"],
  citations: [LINE.shown],
};
const forPolice: RedactionReason = {
  because: "Agencies share information with the police about children who may be at risk.",
  basis: "reading",
  note: "Whether to share, and how much of this, is decided by people, on the facts.",
  issues: [],
  citations: [LINE.legitimate, LINE.confidence, LINE.factors],
};
const forResearch: RedactionReason = {
  because: "It is in words to choose from, and no date in it is finer than a month.",
  basis: "convention",
  note:
    "The guidance does not speak of research. Whether a record may be used for it is decided " +
    "by people.",
  issues: [],
  citations: [LINE.confidence],
};
const bornInAYear: RedactionReason = {
  because: "A date of birth points to a child. It is cut to the year.",
  basis: "convention",
  note: "The guidance does not speak of research. A year of birth says no more than an age does.",
  issues: [],
  citations: [LINE.confidence],
};
const pointsToChild: RedactionReason = {
  ...bornInAYear,
  because: "A reference points to a child.",
  note: "The guidance does not speak of research.",
};
const aboutSharing: RedactionReason = {
  because:
    "Whether the child was asked, why not, and whether information was shared can be what " +
    "must not be told. A person decides.",
  basis: "reading",
  note: "8.6 speaks of asking for consent. What it warns of can follow from telling as well.",
  issues: ["I-45"],
  citations: [LINE.notAsked],
};
const pointsToWhoTold: RedactionReason = {
  because: "How and when something came to be known can point to who told. A person decides.",
  basis: "reading",
  note: "8.6 names yourself and third parties among those who could come to harm.",
  issues: ["I-45"],
  citations: [LINE.behaviours, LINE.notAsked],
};
const whoActed: RedactionReason = {
  because: "It names whoever acted or was spoken to. A person decides.",
  basis: "reading",
  note: `8.6 names yourself among those who could come to harm. ${LAW}`,
  issues: ["I-11", "I-45"],
  citations: [LINE.notAsked],
};
const whoActedToPolice: RedactionReason = {
  because:
    "Whoever completed the record is the reporter of what is passed on from it. A person decides.",
  basis: "reading",
  note:
    "The form’s assurance speaks of the details of whoever fills it in, and is for the police " +
    "to give. It says nothing of screenings.",
  issues: ["I-11"],
  citations: [LINE.assurance],
};
const otherPeople: RedactionReason = {
  because: "It is about other people, or nobody says which of them is the child. A person decides.",
  basis: "reading",
  note: `8.6 names family members and third parties among those who could come to harm. ${LAW}`,
  issues: ["I-12", "I-45"],
  citations: [LINE.notAsked, LINE.preamble],
};
const whoTold: RedactionReason = {
  because: "It is about whoever told, or what they did. A person decides.",
  basis: "reading",
  note: "8.6 names yourself and third parties among those who could come to harm.",
  issues: ["I-45"],
  citations: [LINE.notAsked, LINE.assurance],
};
const whoToldToPolice: RedactionReason = {
  because:
    "The details of whoever tells are kept out of intelligence reports, and what they say of " +
    "how it is known can point to them.",
  basis: "reading",
  note:
    "The form’s assurance speaks of the details of whoever fills it in, and is for the police " +
    "to give. It is read here to hold for other sources too.",
  issues: [],
  citations: [LINE.assurance, LINE.provenance],
};
const mayPrejudice: RedactionReason = {
  because:
    "Telling it could prejudice the prevention, detection or prosecution of a serious crime. " +
    "A person decides.",
  basis: "reading",
  note: "8.6 speaks of asking for consent. What it warns of can follow from telling as well.",
  issues: ["I-45"],
  citations: [LINE.crime],
};
const anyonesWords: RedactionReason = {
  because:
    "Anyone’s words can hold anything about anyone, the source and other people included. A " +
    "person reads them and decides.",
  basis: "convention",
  note: "No program can tell what words give away.",
  issues: ["I-45"],
  citations: [LINE.notAsked, LINE.assurance],
};
const notForResearch: RedactionReason = {
  because: "Research gets no one’s words, names or details.",
  basis: "convention",
  note: "The guidance does not speak of research.",
  issues: [],
  citations: [LINE.confidence],
};
const notOfTheRecord: RedactionReason = {
  because:
    "It is what the library says with the guidance, and nothing that was recorded. `screen` " +
    "says it again.",
  basis: "convention",
  note: "Copied from a record it could hold anyone’s words.",
  issues: [],
  citations: [LINE.levels],
};

const give = (gives: Exclude<Gives, "nothing">, reason: RedactionReason): RedactionRule => ({
  gives,
  ...reason,
});
const withhold = (reason: RedactionReason): RedactionRule => ({ gives: "nothing", ...reason });

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
  /* @__PURE__ */ deepFreeze({
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
    // Everyone's words have this reach. To give the child their own words, give those a reach of
    // their own; do not change this row.
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
  });

/** Why something goes to no audience: its reach is not stated. */
export const REACH_NOT_STATED: RedactionReason = /* @__PURE__ */ deepFreeze<RedactionReason>({
  because:
    "Nothing says whom it may reach: it is no field of such a record, it has not the shape of " +
    "one, or it is no word to choose from under this edition.",
  basis: "convention",
  note: "Whatever is not known to be safe is withheld.",
  issues: [],
  citations: [LINE.confidence],
});
