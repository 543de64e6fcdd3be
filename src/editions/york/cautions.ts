// The wording of every caution, grouped by what it goes with: a screening, screenings side by side, a timeline, a
// sharing record, flags, a redacted record. The code of each chapter decides when a caution is shown. The cautions of
// screenings, sharing and flags are part of the edition. The others are not yet, and are the same for every edition.
//
// Changing the wording of a caution of the edition changes its content hash. The test of the edition then names the new
// hash.

import type {
  CautionTexts,
  RedactionCautionId,
  ScreeningCautionId,
  SideBySideCautionId,
  TimelineCautionId,
} from "../../foundation/caution.js";
import type { FlaggingRules, Notice, SharingRules } from "../types.js";

export const screeningCautions = {
  "another-edition": {
    id: "another-edition",
    text:
      "This record was made under another edition, another version or another content hash. Read it with the " +
      "edition it was made under.",
    citations: [{ section: "7.9", line: 211 }],
    basis: "convention",
    note:
      "The guidance prints no version or date and calls its levels a guide. A sign may stand at another level in " +
      "another edition, so this library reads answers only together with their own edition.",
    knownIssues: ["I-42"],
  },
  "answers-not-read": {
    id: "answers-not-read",
    text:
      "Some of what was handed in could not be read as answers of this edition. It is open: none of it was taken " +
      "for No. Read the record with the edition it was made under, and check its answers one by one.",
    citations: [{ section: "Screening Tool", line: 232 }],
    basis: "convention",
    note:
      "The tool has Yes and No, and the rows and signs that are printed. Anything else may be an answer that was " +
      "spelt wrongly or belongs to another edition, so this library counts it and leaves it open.",
    knownIssues: ["I-42"],
  },
  "sign-without-a-yes": {
    id: "sign-without-a-yes",
    text:
      "A sign is noted on a row that is not answered Yes. The row is open until someone checks which is meant. " +
      "Neither the sign nor the answer has been changed.",
    citations: [{ section: "Screening Tool", line: 232 }],
    basis: "convention",
    note:
      "The text has one Yes or No for a whole row and no place to note signs. This library lets signs be noted " +
      "and never infers an answer from them.",
    knownIssues: ["I-06"],
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
      "exploitation. We take it to say no more than that.",
    knownIssues: ["I-02"],
  },
  "criminal-exploitation-only": {
    id: "criminal-exploitation-only",
    text:
      "Every sign behind a Yes concerns criminal exploitation. The level descriptions in 7.9 speak of sexual " +
      "exploitation and do not name criminal exploitation. Do not read the level from a description.",
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
      "such a child would fit the description of No risk. One sentence at Significant says exploitation without " +
      "naming a kind.",
    knownIssues: ["I-02"],
  },
  "not-a-concern-as-worded": {
    id: "not-a-concern-as-worded",
    text:
      "The only sign noted is being mainly in education, employment or training. As worded that is not a concern. " +
      "Check what the Yes rests on.",
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
      "rest on wording. Look at both places.",
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
      "The places cited print the same words, or one sign within another, at two levels, or grade self-harm. The " +
      "overlap listed with the result says which signs are meant.",
    knownIssues: ["I-05"],
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
      "1.12 defines a child as anyone under 18. One row of the tool reaches further, to some young people up to " +
      "age 21. The text does not say how the two fit together.",
    knownIssues: ["I-15"],
  },
  "aged-21-or-over": {
    id: "aged-21-or-over",
    text:
      "One row of the tool speaks of some young people “up to age 21”. It does not say whether age 21 is " +
      "included. Ask the designated lead.",
    citations: [{ section: "Screening Tool", line: 269 }],
    basis: "reading",
    note: "The words can be read with age 21 or without it; this library does not choose.",
    knownIssues: ["I-15"],
  },
  "under-13": {
    id: "under-13",
    text:
      "This child is under 13. A child under 13 cannot consent to any sexual activity, whether or not the child " +
      "sees it as abuse. The screening tool prints sexual activity under 13 at Significant Concerns.",
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
      "The date of birth and the date of the screening do not settle on which side of 13 or of 18 the age lies. " +
      "Keep in mind what the guidance says of both ages.",
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
      "referral is not consent to disclose information (8.5 to 8.7).",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
      { section: "8.5", line: 314 },
      { section: "8.7", line: 322, endLine: 324 },
    ],
    basis: "reading",
    note:
      "The tool’s column prints the same action without those words. The text does not relate the two consents to " +
      "each other; this library keeps them apart.",
    knownIssues: ["I-21"],
  },
  "actions-at-other-levels": {
    id: "actions-at-other-levels",
    text:
      "Significant Concerns prints no police form, Local Area Team flag, CAF or FEHA. 8.5 expects agencies to " +
      "share information with the police. Consider these actions with your lead.",
    citations: [
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 269, endLine: 277 },
      { section: "8.5", line: 314 },
      { section: "10.9", line: 377 },
    ],
    basis: "convention",
    note:
      "The text does not say whether a level takes in the actions of the levels below it. 10.9 asks for the " +
      "police form if it is appropriate and names no level. This library lists such actions apart from those of " +
      "the level.",
    knownIssues: ["I-20"],
  },
} as const satisfies Readonly<Record<ScreeningCautionId, Notice>>;

/** Where the tool says what it holds, and where it ends. It has no place for a child or a date. */
const NO_PLACE_FOR_IT = [
  { section: "Screening Tool", line: 229, endLine: 232 },
  { section: "Screening Tool", line: 292 },
] as const;

const TOOL = { section: "Screening Tool", line: 227, endLine: 292 } as const;

export const sideBySideCautions = {
  "answers-not-read": {
    text:
      "Some answers of these screenings could not be read under this edition. They are open: none of them was taken " +
      "for No. Check them in the screening that they stand in.",
    basis: "convention",
    note: "An answer that cannot be read may be a Yes. It is counted with its screening and listed as no change.",
    citations: [{ section: "Screening Tool", line: 232 }],
    issues: ["I-42"],
  },
  "nothing-concluded": {
    text:
      "This lists which answers changed. What a change means for the child, and how effective any intervention " +
      "is, is for people to say and to discuss.",
    basis: "reading",
    note:
      "7.4 lets the tool serve to follow how far a child has come, and 7.8 asks people to consider how effective " +
      "interventions are. Neither says what follows from a changed answer, so nothing is concluded from one.",
    citations: [
      { section: "7.4", line: 187 },
      { section: "7.7", line: 202 },
      { section: "7.8", line: 204, endLine: 209 },
    ],
    issues: [],
  },
  "one-child-as-told": {
    text:
      "That these screenings are of one child is what whoever put them together says. Nothing here matches " +
      "children.",
    basis: "convention",
    note: "The tool has no place for the child. Records are never matched by a reference or a date of birth.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "subjects-differ": {
    text:
      "The screenings do not all carry the same reference, or the same date of birth, for the child. Check that " +
      "they belong together.",
    basis: "convention",
    note: "The tool has no place for either. A date known in part agrees with every date that it allows.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-content-hash": {
    text:
      "A screening names its edition without the content hash. Whether its rows read then as they read now cannot " +
      "be told.",
    basis: "convention",
    note: "The text prints no version. Edition and version are those given, so the answers are set side by side.",
    citations: [{ section: "Screening Tool", line: 227, endLine: 292 }],
    issues: ["I-42"],
  },
  "no-date": {
    text:
      "A screening does not say on which day it was completed. How long lies between them, and which came first, " +
      "cannot be told.",
    basis: "convention",
    note: "The tool has no place for a date. None is guessed.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "same-date": {
    text:
      "Both screenings are of one day. Which came first is not recorded; the order is that in which they were " +
      "handed in.",
    basis: "convention",
    note: "The tool has no place for a date. That of this library is a day without a time.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "dates-reversed": {
    text:
      "By their dates the screenings stand the other way round: the one handed in as the earlier is dated after " +
      "the other. They are compared as handed in. Check the dates before reading on.",
    basis: "convention",
    note: "The tool has no place for a date. The order given by a person is not changed without being asked.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "different-days": {
    text:
      "The screenings are of different days, or do not say of which. A Yes beside a No may then be a change, and " +
      "not two views of one day.",
    basis: "convention",
    note: "The text does not say how far apart screenings may lie. No answer is taken for out of date.",
    citations: [
      { section: "7.3", line: 186 },
      { section: "10.14", line: 387 },
    ],
    issues: ["I-43"],
  },
  "yes-now-open": {
    text: "A row that was Yes is now not known or not answered. That is not a No: whether it still holds is open.",
    basis: "convention",
    note:
      "The tool prints Yes and No only. This library keeps what is not known and what is not answered apart from " +
      "both.",
    citations: [
      { section: "Screening Tool", line: 232 },
      { section: "7.3", line: 186 },
    ],
    issues: [],
  },
  "sign-no-longer-noted": {
    text:
      "A sign noted before is no longer noted. That does not say that it is gone: a Yes may rest on some or all " +
      "of a row’s signs, and nobody is asked to note them.",
    basis: "convention",
    note: "The tool has one answer for a row, which “could be some or all” of it, and no place for signs.",
    citations: [{ section: "Screening Tool", line: 232 }],
    issues: ["I-06"],
  },
  "changes-may-repeat": {
    text:
      "Several changes may rest on one fact: rows that changed hold signs that repeat each other. Do not count " +
      "them as separate facts.",
    basis: "reading",
    note: "The text does not say that rows repeat each other. All rows are kept as they are printed.",
    citations: [{ section: "Screening Tool", line: 227, endLine: 292 }],
    issues: ["I-04", "I-05"],
  },
  "agencies-differ": {
    text:
      "A row is answered Yes by one and No by another. The Yes is kept, both answers stand, and neither is called " +
      "wrong. Those who answered can look at it together, as far as each may tell the other what they know.",
    basis: "convention",
    note:
      "The text asks agencies to work together and does not say what to do where their answers differ. What may " +
      "be told to whom is for suitably qualified people to decide (8.8).",
    citations: [
      { section: "1.16", line: 94, endLine: 102 },
      { section: "5.1", line: 150, endLine: 155 },
      { section: "8.8", line: 326 },
    ],
    issues: [],
  },
} as const satisfies CautionTexts<SideBySideCautionId>;

export const timelineCautions = {
  "answers-not-read": {
    text:
      "Some answers of these records could not be read under this edition. They are open: none of them was taken " +
      "for No. Check them in the records named here.",
    basis: "convention",
    note: "An answer that cannot be read may be a Yes, so it neither ends nor continues a row.",
    citations: [{ section: "Screening Tool", line: 232 }],
    issues: ["I-42"],
  },
  "people-conclude": {
    text:
      "A timeline lists what was answered and when. What it means for the child, and how effective any " +
      "intervention is, is for people to say.",
    basis: "reading",
    note:
      "7.4 lets the tool serve to measure progress, 7.8 asks people to consider how effective interventions are, " +
      "and 10.14 asks for review. None says what follows from answers, so nothing is concluded from them.",
    citations: [
      { section: "7.4", line: 187 },
      { section: "7.8", line: 204, endLine: 209 },
      { section: "10.14", line: 387 },
    ],
    issues: [],
  },
  "changes-are-of-answers": {
    text:
      "New, continuing, ended and reopened speak of answers. A row is ended by an answer of No after a Yes and by " +
      "nothing else: what is not known or not answered stays open and is never read as No.",
    basis: "convention",
    note: "7.4 names no way to compare one use of the tool with the next. These words are this library’s.",
    citations: [{ section: "7.4", line: 187 }],
    issues: [],
  },
  "days-are-facts": {
    text:
      "The days between records are stated as they are. The guidance asks for review at appropriate intervals and " +
      "prints none.",
    basis: "convention",
    note: "No interval is printed, so nothing is said of the length of any.",
    citations: [
      { section: "10.14", line: 387 },
      { section: "7.3", line: 186 },
    ],
    issues: ["I-43"],
  },
  "themes-are-ours": {
    text:
      "Themes draw rows together that speak of like things. A theme is Yes where one of its rows is, and No only " +
      "where all are.",
    basis: "convention",
    note: "The tool prints no themes. Rows of a theme ask for different things, so none answers for another.",
    citations: [TOOL],
    issues: [],
  },
  "nothing-to-compare": {
    text: "There are not two records with a date, so nothing can be told between records.",
    basis: "convention",
    note: "10.14 asks for review at appropriate intervals. A change shows only where there is a record before it.",
    citations: [{ section: "10.14", line: 387 }],
    issues: [],
  },
  "same-date": {
    text:
      "Records of one date stand in the order in which they were handed in. Which of them came first is not " +
      "recorded; what is told between them rests on that order.",
    basis: "convention",
    note: "The tool has no place for a date. That of this library is a day without a time.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-date": {
    text:
      "A record without a date cannot be placed. It is listed apart, and nothing is told between it and the " +
      "others.",
    basis: "convention",
    note: "The tool has no place for a date. None is guessed.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "subjects-differ": {
    text:
      "The records do not all carry the same reference, or the same date of birth, for the child. Check that they " +
      "belong together: nothing here matches children.",
    basis: "convention",
    note: "The tool has no place for either. Whoever put the records together says that they are of one child.",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-content-hash": {
    text:
      "A record names its edition without the content hash. Whether its rows read then as they read now cannot be " +
      "told.",
    basis: "convention",
    note: "The text prints no version. Edition and version are those given, so the record is placed.",
    citations: [TOOL],
    issues: ["I-42"],
  },
} as const satisfies CautionTexts<TimelineCautionId>;

export const sharingCautions = {
  "danger-now": {
    id: "danger-now",
    text:
      "Danger now is recorded. The call to 999 stands outside this record and waits for nothing in it. Complete " +
      "the record when it is safe.",
    citations: [
      { section: "8.8", line: 326 },
      { section: "1.17", line: 106, endLine: 107 },
    ],
    basis: "reading",
    note:
      "8.8 asks for suitably qualified people and excepts no emergency. That a call in an emergency is not one of " +
      "the decisions it speaks of is our reading.",
    knownIssues: ["I-29"],
  },
  "another-edition": {
    id: "another-edition",
    text:
      "This record was made under another edition, another version or another content hash. It is read here by " +
      "the rules of this one. Keep it together with the edition it was made under.",
    citations: [{ section: "8.3", line: 300 }],
    basis: "convention",
    note:
      "The guidance prints no version or date. 8.3 asks for a clear process on file, so this library keeps with a " +
      "record the edition it was made under.",
    knownIssues: ["I-42"],
  },
  "share-without-a-recorded-basis": {
    id: "share-without-a-recorded-basis",
    text:
      "The decision recorded is to share. Neither consent to disclose nor a public interest is recorded with it. " +
      "8.5 names these two.",
    citations: [
      { section: "8.5", line: 314 },
      { section: "8.9", line: 328 },
    ],
    basis: "reading",
    note:
      "8.9 asks the notes to show how the decision was reached. That they show which of the two it rests on is " +
      "our reading. What the decision rests on is for the person who decides to say.",
    knownIssues: ["I-28"],
  },
  "reason-is-no-basis": {
    id: "reason-is-no-basis",
    text:
      "A reason for not asking for consent is recorded, and no public interest. Such a reason explains why the " +
      "child was not asked. It is not a basis for sharing; 8.5 names consent and public interest.",
    citations: [
      { section: "8.5", line: 314 },
      { section: "8.6", line: 316, endLine: 320 },
    ],
    basis: "reading",
    note: "8.6 can be taken for a list of bases. 8.5 names two, and that 8.6 adds none is our reading.",
    knownIssues: ["I-28"],
  },
  "competence-is-not-covered": {
    id: "competence-is-not-covered",
    text:
      "Consent is recorded as given. The guidance does not speak of whether a child is competent to give it, of " +
      "the part of parents, or of those aged 16 and 17. The record has a place to note what was considered.",
    citations: [
      { section: "8.5", line: 314 },
      { section: "8.6", line: 316 },
      { section: "8.7", line: 322, endLine: 324 },
    ],
    basis: "convention",
    note: "The text is silent and no rule is supplied. This library offers a place for a note and tests nothing.",
    knownIssues: ["I-44"],
  },
  "consent-withdrawn": {
    id: "consent-withdrawn",
    text:
      "Consent is recorded as withdrawn. What was shared before stays recorded as it was. What happens from now " +
      "on is recorded as new entries.",
    citations: [
      { section: "8.5", line: 314 },
      { section: "8.9", line: 328 },
    ],
    basis: "convention",
    note:
      "The guidance speaks of consent given and declined, not of consent withdrawn. This library does not count " +
      "withdrawn consent as consent, and never changes an earlier entry.",
  },
} as const satisfies SharingRules["cautions"];

export const flagCautions = [
  {
    id: "consent-to-a-flag",
    text: "The text does not say whether anyone’s consent is needed before a concern is flagged.",
    citations: [
      { section: "9.1", line: 334, endLine: 338 },
      { section: "9.2", line: 342, endLine: 345 },
    ],
    basis: "convention",
    note: "Consent is not mentioned in chapter 9. This library adds no rule.",
    knownIssues: ["I-25"],
  },
  {
    id: "expiry",
    text: "The text does not say how long a flag lasts.",
    citations: [{ section: "9.2", line: 342, endLine: 345 }],
    basis: "convention",
    note: "No period is printed. This library lets no flag expire.",
    knownIssues: ["I-25"],
  },
  {
    id: "removal-and-challenge",
    text: "The text does not say how a flag is removed, or how it can be challenged and by whom.",
    citations: [{ section: "9.2", line: 342, endLine: 345 }],
    basis: "convention",
    note: "Neither is mentioned in chapter 9. This library adds no rule.",
    knownIssues: ["I-25"],
  },
  {
    id: "two-flags-by-one-caller",
    text: "The text does not say whether two flags by the same caller count as more than one.",
    citations: [{ section: "9.2", line: 344 }],
    basis: "convention",
    note:
      "The printed words are “more than one flag”. This library counts the flags as they stand. Callers recorded " +
      "in the same words are listed once; whether they are one person is not known.",
    knownIssues: ["I-25"],
  },
  {
    id: "caller-not-recorded",
    text:
      "The text does not say what is kept of a caller. Where nothing is recorded of one, the record does not say " +
      "whom to put in touch.",
    citations: [
      { section: "9.2", line: 342 },
      { section: "9.2", line: 344 },
    ],
    basis: "convention",
    note:
      "Callers of whom nothing is recorded are each listed. Nothing shows that two of them are the same person, " +
      "and to merge them could leave somebody out.",
    knownIssues: ["I-25"],
  },
  {
    id: "who-may-enquire",
    text: "The text does not say who may enquire whether there are flags.",
    citations: [
      { section: "9.1", line: 338 },
      { section: "9.2", line: 343 },
    ],
    basis: "convention",
    note:
      "9.1 has in mind a future enquirer who intends to work with the child or young person, and sets no rule on " +
      "who may ask.",
    knownIssues: ["I-25"],
  },
  {
    id: "no-flag-found",
    text:
      "No flag does not mean no concern. 9.1 lets practitioners flag and asks nobody to. The text does not say " +
      "what it means when no flag is found.",
    citations: [
      { section: "9.1", line: 334 },
      { section: "9.2", line: 343 },
    ],
    basis: "reading",
    note: "9.1 says that a practitioner can flag. There may so be a concern of which no flag was raised.",
    knownIssues: ["I-25"],
  },
  {
    id: "remaining-on-file",
    text:
      "10.13 raises the worry that a concern that was flagged remains on file. The text does not say whether it " +
      "does.",
    citations: [
      { section: "10.13", line: 385 },
      { section: "10.14", line: 387 },
    ],
    basis: "reading",
    note:
      "The printed answer, 10.14, speaks of review at appropriate intervals and not of the file. 10.13 speaks of " +
      "flagging a person as at risk of CSE; we take it to touch chapter 9.",
    knownIssues: ["I-25", "I-43"],
  },
] as const satisfies FlaggingRules["notSaid"];

const SHOWN = { section: "10.11", line: 381 } as const;
const WARNED = { section: "8.6", line: 316, endLine: 320 } as const;
const CONFIDENCE = { section: "8.5", line: 314 } as const;
const OURS = "The guidance has no word on redaction.";

export const redactionCautions = {
  "audience-not-known": {
    text:
      "For whom the record was to be redacted is not one of: child, subject-access, police, research. Nothing is " +
      "given.",
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
      "A person reads what is left and what is withheld, and decides what is handed over, to whom and when. " +
      "Nothing here says that what is left can be.",
    basis: "reading",
    note: "8.6 warns that some conversations raise risk, and 10.11 does not say whether a completed tool can be shown.",
    issues: ["I-45"],
    citations: [SHOWN, WARNED, { section: "8.8", line: 326 }],
  },
  "what-is-left-can-tell": {
    text:
      "An answer, a sign or a day can tell who spoke, where only one person could have known it. That there is a " +
      "record at all can tell something too.",
    basis: "reading",
    note: "8.6 names yourself and third parties among those who could come to harm.",
    issues: ["I-45"],
    citations: [WARNED],
  },
  "list-is-for-checking": {
    text:
      "The list of what is withheld is for whoever checks, and does not go with the copy: where something was " +
      "left out can point to who told.",
    basis: "convention",
    note: OURS,
    issues: ["I-45"],
    citations: [WARNED],
  },
  "another-edition": {
    text:
      "The record says that it was made under another edition than the one it was read by here. Rows and signs " +
      "that this one does not have are withheld.",
    basis: "convention",
    note: OURS,
    issues: [],
    citations: [{ section: "7.9", line: 211 }],
  },
  "not-the-plain-tool": {
    text:
      "This is not the tool in plain words. To explain the tool to a child or young person, use the blank one. " +
      "Whether to show anything of a completed record is for a person to decide.",
    basis: "reading",
    note: "10.11 does not say whether a blank or a completed tool is meant.",
    issues: ["I-45"],
    citations: [SHOWN, WARNED],
  },
  "law-not-applied": {
    text:
      "Data protection law is not applied here. What it asks to be given of this record, and what it lets be " +
      "withheld, is not confirmed. Ask whoever answers for it in your agency.",
    basis: "convention",
    note: "The guidance does not speak of access to records.",
    issues: [],
    citations: [CONFIDENCE],
  },
  "assurance-is-theirs": {
    text:
      "The form’s assurance about intelligence reports is for the police to give. For a report out of a police " +
      "form, `forIntelligence` is stricter still.",
    basis: "reading",
    note: "The form gives the assurance on behalf of the police. It says nothing of screenings and other records.",
    issues: ["I-12"],
    citations: [{ section: "Appendix One", line: 429 }],
  },
  "few-children": {
    text:
      "A record without a name can still point to a child where few are like them. Whether it may be used, and " +
      "what is published of it, is for people to decide.",
    basis: "convention",
    note: "The guidance does not speak of research.",
    issues: [],
    citations: [CONFIDENCE],
  },
} as const satisfies CautionTexts<RedactionCautionId>;
