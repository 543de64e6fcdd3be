// The wording of the cautions and prompts that go with a result of the screening tool (chapter 7),
// and of the rule behind the level indicated. When each is shown is decided by `screen`; the places
// cited are those the wording rests on.

import type { CautionId, PromptId } from "../../foundation/vocabulary.js";
import type { Notice } from "../schema/index.js";

export const indicationRule = {
  id: "highest-section-with-a-yes",
  text:
    "The level indicated is the highest section of the screening tool with a row answered Yes. Without any Yes " +
    "the name " +
    "shown is No risk, which does not mean that there is none. The guidance prints no rule from answers to a " +
    "level. What " +
    "decides is your judgement, discussed with your Child Protection lead.",
  citations: [
    { section: "7.7", line: 202 },
    { section: "7.9", line: 211 },
    { section: "Screening Tool", line: 232 },
  ],
  basis: "convention",
  note:
    "This is the plainest reading of the layout of the screening tool and no more. The descriptions of 7.9 " +
    "also depend on " +
    "urgency, on the evidence and on protective factors; the tool asks about none of these.",
  knownIssues: ["I-03"],
} as const satisfies Notice;

export const cautions = {
  "another-edition": {
    id: "another-edition",
    text:
      "This record was made under another edition, another version or another content hash. Read it with the " +
      "edition it " +
      "was made under.",
    citations: [{ section: "7.9", line: 211 }],
    basis: "convention",
    note:
      "The guidance prints no version or date and calls its levels a guide. A sign may stand at another level " +
      "in another " +
      "edition, so this library reads answers only together with their own edition.",
    knownIssues: ["I-42"],
  },
  "nothing-recorded": {
    id: "nothing-recorded",
    text: "No indicators recorded. This does not mean that there is no risk. The list of indicators is not exhaustive.",
    citations: [
      { section: "7.5", line: 188 },
      { section: "7.9", line: 214, endLine: 220 },
    ],
    basis: "reading",
    note:
      "7.9 gives the name No risk to what it describes as no current evidence, and only of sexual abuse or " +
      "exploitation. " +
      "We take it to say no more than that.",
    knownIssues: ["I-02"],
  },
  "criminal-exploitation-only": {
    id: "criminal-exploitation-only",
    text:
      "Every sign behind a Yes concerns criminal exploitation. The level descriptions in 7.9 speak of sexual " +
      "exploitation " +
      "and do not name criminal exploitation. Do not read the level from a description.",
    citations: [
      { section: "7.9", line: 214, endLine: 220 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 227 },
    ],
    basis: "reading",
    note:
      "Which exploitation a sign concerns is read by this library from the words of the sign. Read literally, " +
      "such a child " +
      "would fit the description of No risk. One sentence at Significant says exploitation without naming a kind.",
    knownIssues: ["I-02"],
  },
  "not-a-concern-as-worded": {
    id: "not-a-concern-as-worded",
    text:
      "The only sign noted is being mainly in education, employment or training. As worded that is not a " +
      "concern. Check " +
      "what the Yes rests on.",
    citations: [{ section: "Screening Tool", line: 244 }],
    basis: "reading",
    note:
      "The words may be meant as a baseline or a strength. The text prints them as an example of Emerging " +
      "Concerns.",
    knownIssues: ["I-07"],
  },
  "repeats-within-a-level": {
    id: "repeats-within-a-level",
    text: "One fact may stand behind several rows or signs of the same section. Do not count them as separate facts.",
    citations: [
      { section: "Screening Tool", line: 234 },
      { section: "Screening Tool", line: 238 },
      { section: "Screening Tool", line: 269 },
      { section: "Screening Tool", line: 271 },
      { section: "Screening Tool", line: 272 },
      { section: "Screening Tool", line: 279 },
      { section: "Screening Tool", line: 281 },
      { section: "Screening Tool", line: 282 },
      { section: "Screening Tool", line: 288 },
    ],
    basis: "reading",
    note: "The text does not say that rows repeat each other. All rows are kept as they are printed.",
    knownIssues: ["I-04"],
  },
  "repeats-across-levels": {
    id: "repeats-across-levels",
    text:
      "The same fact, or one close to it, is printed at more than one level. The level indicated can therefore " +
      "rest on " +
      "wording. Look at both places.",
    citations: [
      { section: "Screening Tool", line: 237 },
      { section: "Screening Tool", line: 249 },
      { section: "Screening Tool", line: 244 },
      { section: "Screening Tool", line: 264 },
      { section: "Screening Tool", line: 241 },
      { section: "Screening Tool", line: 260 },
      { section: "Screening Tool", line: 289 },
      { section: "Screening Tool", line: 262 },
      { section: "Screening Tool", line: 270 },
      { section: "Screening Tool", line: 271 },
    ],
    basis: "reading",
    note:
      "The places cited print the same words, or one sign within another, at two levels, or grade self-harm. " +
      "The overlap " +
      "listed with the result says which signs are meant.",
    knownIssues: ["I-05"],
  },
  "sign-without-a-yes": {
    id: "sign-without-a-yes",
    text:
      "A sign is noted on a row that is not answered Yes. Neither the sign nor the answer has been changed. " +
      "Check which is " +
      "meant.",
    citations: [{ section: "Screening Tool", line: 232 }],
    basis: "convention",
    note:
      "The text has one Yes or No for a whole row and no place to note signs. This library lets signs be noted " +
      "and never " +
      "infers an answer from them.",
    knownIssues: ["I-06"],
  },
  "aged-18-or-over": {
    id: "aged-18-or-over",
    text:
      "This person is 18 or over, which is outside the under-18 scope of 1.12. This guidance does not cover adult " +
      "safeguarding. Ask the designated lead.",
    citations: [
      { section: "1.12", line: 83 },
      { section: "Screening Tool", line: 269 },
    ],
    basis: "reading",
    note:
      "1.12 defines a child as anyone under 18. One row of the tool reaches further, to some young people up " +
      "to age 21. " +
      "The text does not say how the two fit together.",
    knownIssues: ["I-15"],
  },
  "aged-21-or-over": {
    id: "aged-21-or-over",
    text:
      "One row of the tool speaks of some young people “up to age 21”. It does not say whether age 21 is " +
      "included. Ask the " +
      "designated lead.",
    citations: [{ section: "Screening Tool", line: 269 }],
    basis: "reading",
    note: "The words can be read with age 21 or without it; this library does not choose.",
    knownIssues: ["I-15"],
  },
  "under-13": {
    id: "under-13",
    text:
      "This child is under 13. A child under 13 cannot consent to any sexual activity, whether or not the " +
      "child sees it as " +
      "abuse. The screening tool prints sexual activity under 13 at Significant Concerns.",
    citations: [
      { section: "10.5", line: 369 },
      { section: "1.13", line: 87 },
      { section: "Screening Tool", line: 269 },
    ],
    basis: "printed",
  },
  "age-not-told": {
    id: "age-not-told",
    text:
      "The date of birth and the date of the screening do not settle on which side of 13 or of 18 the age " +
      "lies. Keep in " +
      "mind what the guidance says of both ages.",
    citations: [
      { section: "10.5", line: 369 },
      { section: "1.12", line: 83 },
    ],
    basis: "convention",
    note:
      "The guidance sets ages and does not say what to do where an age is not known. This library never guesses " +
      "one.",
  },
  "consent-to-referral": {
    id: "consent-to-referral",
    text:
      "At Escalating Concerns 7.9 prints “with consent” for the referral. It does not say whose. Consent to a " +
      "referral is " +
      "not consent to disclose information (8.5 to 8.7).",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
      { section: "8.5", line: 314 },
      { section: "8.7", line: 322, endLine: 324 },
    ],
    basis: "reading",
    note:
      "The tool’s column prints the same action without those words. The text does not relate the two consents " +
      "to each " +
      "other; this library keeps them apart.",
    knownIssues: ["I-21"],
  },
  "actions-at-other-levels": {
    id: "actions-at-other-levels",
    text:
      "Significant Concerns prints no police form, Local Area Team flag, CAF or FEHA. 8.5 expects agencies to share " +
      "information with the police. Consider these actions with your lead.",
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 269, endLine: 277 },
      { section: "8.5", line: 314 },
      { section: "10.9", line: 377 },
    ],
    basis: "convention",
    note:
      "The text does not say whether a level takes in the actions of the levels below it. 10.9 asks for the " +
      "police form if " +
      "it is appropriate and names no level. This library lists such actions apart from those of the level.",
    knownIssues: ["I-20"],
  },
} as const satisfies Readonly<Record<CautionId, Notice>>;

export const prompts = {
  judgement: {
    id: "judgement",
    text: "Record your own initial judgement of the level of concern. The level indicated is not that judgement.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "printed",
    note: "The level indicated is a convention of this library; the guidance prints no rule from answers to a level.",
    knownIssues: ["I-03", "I-11"],
  },
  discussion: {
    id: "discussion",
    text:
      "Discuss the judgement with the relevant Manager or Child Protection lead. Action that fits the risks " +
      "should follow, " +
      "to manage them.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "printed",
    knownIssues: ["I-11", "I-23"],
  },
  review: {
    id: "review",
    text:
      "Set a date for the next review and say why you chose it. No interval is printed. Monitoring and " +
      "reassessing apply " +
      "also when no concern is indicated.",
    citations: [
      { section: "10.14", line: 387 },
      { section: "7.3", line: 186 },
    ],
    basis: "convention",
    note:
      "The text asks for review at appropriate intervals (10.14) and for reassessing at an appropriate point " +
      "(7.3) and " +
      "defines neither. This library asks for a date and a reason and fills in none.",
    knownIssues: ["I-43"],
  },
  effectiveness: {
    id: "effectiveness",
    text:
      "Consider how effective any current interventions with the child or young person and their family are. " +
      "7.8 sets four " +
      "aims for this.",
    citations: [{ section: "7.8", line: 204, endLine: 209 }],
    basis: "printed",
  },
  reason: {
    id: "reason",
    text: "Your judgement differs from the level indicated. Write down why. Both are kept.",
    citations: [{ section: "7.7", line: 202 }],
    basis: "convention",
    note:
      "7.7 asks for a judgement and does not say what to do where it differs from a result of software. This " +
      "library keeps " +
      "both and asks for the reason.",
  },
} as const satisfies Readonly<Record<PromptId, Notice>>;
