// Why something of a record is given or withheld: each reason with its source. The table in
// rules.ts says which reason holds for whom.

import type { Citation } from "../editions/types.js";
import { deepFreeze } from "../foundation/objects.js";
import type { Basis } from "../foundation/vocabulary.js";

/** Why something is given or withheld. */
export interface RedactionReason {
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

// Bundlers leave out what nobody uses only if it is plain: no property is read here, and nothing is
// spread.
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

function andTheLaw(note: string): string {
  return (
    `${note} What the law on access to records asks for, of other people’s details above all, is ` +
    "not confirmed here."
  );
}

export const pinned: RedactionReason = {
  because: "A record cannot be read without its edition.",
  basis: "convention",
  note: "The guidance does not speak of its own editions.",
  issues: [],
  citations: [LEVELS],
};

export const ownCopy: RedactionReason = {
  because: "It is about the child, or a day on which something was recorded.",
  basis: "reading",
  note:
    "10.11 does not say whether a blank or a completed tool can be shown. What is kept here " +
    "is a beginning for the person who decides.",
  issues: ["I-11", "I-45"],
  citations: [SHOWN],
};

export const ownData: RedactionReason = {
  because: "It is about the child themself, or a day on which something was recorded.",
  basis: "convention",
  note: /* @__PURE__ */ andTheLaw("The guidance does not speak of access to records."),
  issues: ["I-11"],
  citations: [SHOWN],
};

export const forPolice: RedactionReason = {
  because: "Agencies share information with the police about children who may be at risk.",
  basis: "reading",
  note: "Whether to share, and how much of this, is decided by people, on the facts.",
  issues: [],
  citations: [LEGITIMATE, CONFIDENCE, FACTORS],
};

export const forResearch: RedactionReason = {
  because: "It is in words to choose from, and no date in it is finer than a month.",
  basis: "convention",
  note:
    "The guidance does not speak of research. Whether a record may be used for it is decided " +
    "by people.",
  issues: [],
  citations: [CONFIDENCE],
};

export const bornInAYear: RedactionReason = {
  because: "A date of birth points to a child. It is cut to the year.",
  basis: "convention",
  note: "The guidance does not speak of research. A year of birth says no more than an age does.",
  issues: [],
  citations: [CONFIDENCE],
};

export const pointsToChild: RedactionReason = {
  because: "A reference points to a child.",
  basis: "convention",
  note: "The guidance does not speak of research.",
  issues: [],
  citations: [CONFIDENCE],
};

export const aboutSharing: RedactionReason = {
  because:
    "Whether the child was asked, why not, and whether information was shared can be what " +
    "must not be told. A person decides.",
  basis: "reading",
  note: "8.6 speaks of asking for consent. What it warns of can follow from telling as well.",
  issues: ["I-45"],
  citations: [NOT_ASKED],
};

export const pointsToWhoTold: RedactionReason = {
  because: "How and when something came to be known can point to who told. A person decides.",
  basis: "reading",
  note: "8.6 names yourself and third parties among those who could come to harm.",
  issues: ["I-45"],
  citations: [BEHAVIOURS, NOT_ASKED],
};

export const whoActed: RedactionReason = {
  because: "It names whoever acted or was spoken to. A person decides.",
  basis: "reading",
  note: /* @__PURE__ */ andTheLaw("8.6 names yourself among those who could come to harm."),
  issues: ["I-11", "I-45"],
  citations: [NOT_ASKED],
};

export const whoActedToPolice: RedactionReason = {
  because:
    "Whoever completed the record is the reporter of what is passed on from it. A person decides.",
  basis: "reading",
  note:
    "The form’s assurance speaks of the details of whoever fills it in, and is for the police " +
    "to give. It says nothing of screenings.",
  issues: ["I-11"],
  citations: [ASSURANCE],
};

export const otherPeople: RedactionReason = {
  because: "It is about other people, or nobody says which of them is the child. A person decides.",
  basis: "reading",
  note: /* @__PURE__ */ andTheLaw(
    "8.6 names family members and third parties among those who could come to harm.",
  ),
  issues: ["I-12", "I-45"],
  citations: [NOT_ASKED, PREAMBLE],
};

export const whoTold: RedactionReason = {
  because: "It is about whoever told, or what they did. A person decides.",
  basis: "reading",
  note: "8.6 names yourself and third parties among those who could come to harm.",
  issues: ["I-45"],
  citations: [NOT_ASKED, ASSURANCE],
};

export const whoToldToPolice: RedactionReason = {
  because:
    "The details of whoever tells are kept out of intelligence reports, and what they say of " +
    "how it is known can point to them.",
  basis: "reading",
  note:
    "The form’s assurance speaks of the details of whoever fills it in, and is for the police " +
    "to give. It is read here to hold for other sources too.",
  issues: [],
  citations: [ASSURANCE, PROVENANCE],
};

export const mayPrejudice: RedactionReason = {
  because:
    "Telling it could prejudice the prevention, detection or prosecution of a serious crime. " +
    "A person decides.",
  basis: "reading",
  note: "8.6 speaks of asking for consent. What it warns of can follow from telling as well.",
  issues: ["I-45"],
  citations: [CRIME],
};

export const anyonesWords: RedactionReason = {
  because:
    "Anyone’s words can hold anything about anyone, the source and other people included. A " +
    "person reads them and decides.",
  basis: "convention",
  note: "No program can tell what words give away.",
  issues: ["I-45"],
  citations: [NOT_ASKED, ASSURANCE],
};

export const notForResearch: RedactionReason = {
  because: "Research gets no one’s words, names or details.",
  basis: "convention",
  note: "The guidance does not speak of research.",
  issues: [],
  citations: [CONFIDENCE],
};

export const notOfTheRecord: RedactionReason = {
  because:
    "It is what the library says with the guidance, and nothing that was recorded. `screen` " +
    "says it again.",
  basis: "convention",
  note: "Copied from a record it could hold anyone’s words.",
  issues: [],
  citations: [LEVELS],
};

/** Why something goes to no audience: its reach is not stated. */
export const REACH_NOT_STATED: RedactionReason = /* @__PURE__ */ deepFreeze<RedactionReason>({
  because:
    "Nothing says whom it may reach: it is no field of such a record, it has not the shape of " +
    "one, or it is no word to choose from under this edition.",
  basis: "convention",
  note: "Whatever is not known to be safe is withheld.",
  issues: [],
  citations: [CONFIDENCE],
});
