// What the person who checks a redacted record must know. None of it says that what is left is safe
// to hand over.

import { deepFreeze } from "../foundation/objects.js";
import type { RedactionReason, Audience } from "./rules.js";

/** Something that whoever checks a redacted record must know. */
export interface RedactionCaution extends Omit<RedactionReason, "because"> {
  readonly id: RedactionCautionId;
  readonly text: string;
}

/** The cautions of a redaction, in the order in which they are told. */
export const REDACTION_CAUTIONS = [
  "audience-not-known",
  "kind-not-known",
  "unreadable",
  "a-person-checks",
  "what-is-left-can-tell",
  "list-is-for-checking",
  "another-edition",
  "not-the-plain-tool",
  "law-not-applied",
  "assurance-is-theirs",
  "few-children",
] as const;
/** A caution of a redaction. */
export type RedactionCautionId = (typeof REDACTION_CAUTIONS)[number];

const SHOWN = { section: "10.11", line: 381 } as const;
const WARNED = { section: "8.6", line: 316, endLine: 320 } as const;
const CONFIDENCE = { section: "8.5", line: 314 } as const;
const OURS = "The guidance has no word on redaction.";

const TEXTS: Readonly<Record<RedactionCautionId, Omit<RedactionCaution, "id">>> =
  /* @__PURE__ */ deepFreeze({
    "audience-not-known": {
      text:
        "For whom the record was to be redacted is not one of: child, subject-access, " +
        "police, research. Nothing is given.",
      basis: "convention",
      note: OURS,
      issues: [],
      citations: [CONFIDENCE],
    },
    "kind-not-known": {
      text: "What kind of record this is cannot be told. Nothing is given.",
      basis: "convention",
      note: OURS,
      issues: [],
      citations: [CONFIDENCE],
    },
    unreadable: {
      text: "The record cannot be read. Nothing is given.",
      basis: "convention",
      note: OURS,
      issues: [],
      citations: [CONFIDENCE],
    },
    "a-person-checks": {
      text:
        "A person reads what is left and what is withheld, and decides what is handed over, " +
        "to whom and when. Nothing here says that what is left can be.",
      basis: "reading",
      note:
        "8.6 warns that some conversations raise risk, and 10.11 does not say whether a " +
        "completed tool can be shown.",
      issues: ["I-45"],
      citations: [SHOWN, WARNED, { section: "8.8", line: 326 }],
    },
    "what-is-left-can-tell": {
      text:
        "An answer, a sign or a day can tell who spoke, where only one person could have " +
        "known it. That there is a record at all can tell something too.",
      basis: "reading",
      note: "8.6 names yourself and third parties among those who could come to harm.",
      issues: ["I-45"],
      citations: [WARNED],
    },
    "list-is-for-checking": {
      text:
        "The list of what is withheld is for whoever checks, and does not go with the copy: " +
        "where something was left out can point to who told.",
      basis: "convention",
      note: OURS,
      issues: ["I-45"],
      citations: [WARNED],
    },
    "another-edition": {
      text:
        "The record says that it was made under another edition than the one it was read by " +
        "here. Rows and signs that this one does not have are withheld.",
      basis: "convention",
      note: OURS,
      issues: [],
      citations: [{ section: "7.9", line: 211 }],
    },
    "not-the-plain-tool": {
      text:
        "This is not the tool in plain words. To explain the tool to a child or young " +
        "person, use the blank one. Whether to show anything of a completed record is for a " +
        "person to decide.",
      basis: "reading",
      note: "10.11 does not say whether a blank or a completed tool is meant.",
      issues: ["I-45"],
      citations: [SHOWN, WARNED],
    },
    "law-not-applied": {
      text:
        "Data protection law is not applied here. What it asks to be given of this record, " +
        "and what it lets be withheld, is not confirmed. Ask whoever answers for it in your " +
        "agency.",
      basis: "convention",
      note: "The guidance does not speak of access to records.",
      issues: [],
      citations: [CONFIDENCE],
    },
    "assurance-is-theirs": {
      text:
        "The form’s assurance about intelligence reports is for the police to give. For a " +
        "report out of a police form, `forIntelligence` is stricter still.",
      basis: "reading",
      note:
        "The form gives the assurance on behalf of the police. It says nothing of screenings " +
        "and other records.",
      issues: ["I-12"],
      citations: [{ section: "Appendix One", line: 429 }],
    },
    "few-children": {
      text:
        "A record without a name can still point to a child where few are like them. Whether " +
        "it may be used, and what is published of it, is for people to decide.",
      basis: "convention",
      note: "The guidance does not speak of research.",
      issues: [],
      citations: [CONFIDENCE],
    },
  });

const FOR_AUDIENCE: Readonly<Record<Audience, RedactionCautionId>> = {
  child: "not-the-plain-tool",
  "subject-access": "law-not-applied",
  police: "assurance-is-theirs",
  research: "few-children",
};

/**
 * The cautions of a redaction: what went wrong, what always holds, and what holds for the audience.
 */
export function cautionsFor(
  audience: Audience | undefined,
  holding: Partial<Readonly<Record<RedactionCautionId, boolean>>>,
): RedactionCaution[] {
  const standing: readonly (RedactionCautionId | undefined)[] = [
    "a-person-checks",
    "what-is-left-can-tell",
    "list-is-for-checking",
    audience && FOR_AUDIENCE[audience],
  ];
  return REDACTION_CAUTIONS.filter((id) => holding[id] ?? standing.includes(id)).map((id) => ({
    id,
    ...TEXTS[id],
  }));
}
