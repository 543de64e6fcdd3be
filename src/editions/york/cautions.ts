// The wording of every caution, grouped by what it goes with: a screening, screenings side by side, a timeline, a
// sharing record, flags, a redacted record, numbers beside those published before. The code of each chapter decides
// when a caution is shown. The cautions of screenings, sharing and flags are part of the edition. The others are not
// yet, and are the same for every edition.
//
// Changing the wording of a caution of the edition changes its content hash. The test of the edition then names the new
// hash.

import type {
  CautionSources,
  FlagListCautionId,
  RedactionCautionId,
  ReleaseCautionId,
  ScreeningCautionId,
  SideBySideCautionId,
  TimelineCautionId,
  UrgentId,
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
  "under-13": {
    id: "under-13",
    text:
      "This child is under 13. A child under 13 cannot consent to any sexual activity, whether or not the child " +
      "sees it as abuse. If you know of any or suspect it, the tool points to Significant Concerns: make a " +
      "safeguarding referral.",
    citations: [
      { section: "10.5", line: 369 },
      { section: "1.13", line: 87 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 269 },
    ],
    basis: "printed",
  },
  "nothing-recorded": {
    id: "nothing-recorded",
    text:
      "No indicators recorded. This does not mean that there is no risk. The list of indicators is not exhaustive. " +
      "Look again when behaviour changes or something new is known.",
    citations: [
      { section: "7.5", line: 188 },
      { section: "7.9", line: 214, endLine: 220 },
      { section: "7.3", line: 186 },
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
      "The rows answered Yes speak of criminal exploitation, and not of sexual exploitation. The level " +
      "descriptions in 7.9 " +
      "speak of sexual exploitation. Do not read the level from a description. Go by the rows, and tell your lead.",
    citations: [
      { section: "7.9", line: 214, endLine: 220 },
      { section: "7.9", line: 221 },
      { section: "7.9", line: 222 },
      { section: "7.9", line: 224 },
      { section: "Screening Tool", line: 227 },
    ],
    basis: "reading",
    note:
      "Which exploitation a sign concerns is read by this library from the words of the sign. A row without a sign " +
      "noted names what all of its signs name. Read literally, such a child would fit the description of No risk. " +
      "One sentence at Significant says exploitation without naming a kind.",
    knownIssues: ["I-02"],
  },
  "no-exploitation-named": {
    id: "no-exploitation-named",
    text:
      "None of the signs behind this level speaks of exploitation. There may be other serious harm: follow your " +
      "safeguarding procedure.",
    citations: [{ section: "7.9", line: 224 }],
    basis: "reading",
    note:
      "7.9 describes Significant as exploitation, or an immediate or continuing risk of it. Whether a sign names " +
      "exploitation or harm is read by this library from the words of the sign. A row without a sign noted names " +
      "neither if none of its signs does.",
    knownIssues: ["I-03"],
  },
  "not-a-concern-as-worded": {
    id: "not-a-concern-as-worded",
    text:
      "The only sign noted is that the child is mainly in education, employment or training. As worded, that is " +
      "not a concern. " +
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
    text: "{overlap} What is recorded may be one fact. Do not count it twice.",
    citations: [{ section: "Screening Tool", line: 232 }],
    basis: "reading",
    note:
      "The text does not say that rows repeat each other. All rows are kept as they are printed. A result cites the " +
      "rows of the overlap that it is about.",
    knownIssues: ["I-04"],
  },
  "repeats-across-levels": {
    id: "repeats-across-levels",
    text: "{overlap} Check which fits. The level indicated rests on it.",
    citations: [{ section: "Screening Tool", line: 232 }],
    basis: "reading",
    note:
      "Without the signs that also stand at a lower level, the level indicated would be lower. A result cites the " +
      "rows of the overlap that it is about.",
    knownIssues: ["I-05"],
  },
  "age-not-recorded": {
    id: "age-not-recorded",
    text:
      "No age or date of birth is recorded. Find out whether this child is under 13. Under 13 no child can consent " +
      "to sexual activity.",
    citations: [{ section: "10.5", line: 369 }],
    basis: "convention",
    note: "The guidance sets ages, and the tool has no place for one. This library never guesses one.",
    knownIssues: ["I-11"],
  },
  "age-not-told": {
    id: "age-not-told",
    text: "We cannot tell whether this child is under 13. Find out. Under 13 no child can consent to sexual activity.",
    citations: [{ section: "10.5", line: 369 }],
    basis: "convention",
    note:
      "The guidance sets ages and does not say what to do where an age is not known. This library never guesses " +
      "one.",
  },
  "age-18-not-told": {
    id: "age-18-not-told",
    text:
      "We cannot tell whether this person is under 18. Find out. The guidance is about under 18s and does not cover " +
      "adult safeguarding.",
    citations: [{ section: "1.12", line: 83 }],
    basis: "convention",
    note:
      "The guidance sets ages and does not say what to do where an age is not known. This library never guesses " +
      "one.",
    knownIssues: ["I-15"],
  },
  "age-and-birth-differ": {
    id: "age-and-birth-differ",
    text:
      "The age recorded is not the age that the date of birth gives. Check both. Until you know, take it that the " +
      "child may be the younger: under 13 no child can consent to sexual activity.",
    citations: [{ section: "10.5", line: 369 }],
    basis: "convention",
    note: "The tool has no place for either. This library works from the date of birth and keeps both.",
    knownIssues: ["I-11"],
  },
  "born-after-the-screening": {
    id: "born-after-the-screening",
    text: "The date of birth is after the day of the screening. Check both, and find out how old this child is.",
    citations: [{ section: "10.5", line: 369 }],
    basis: "convention",
    note: "The tool has no place for either date. This library tells no age from them.",
    knownIssues: ["I-11"],
  },
  "sign-of-another-age": {
    id: "sign-of-another-age",
    text:
      "The sign noted, “{sign}”, is of someone under {age}. By the age recorded, this child is not. Check the age " +
      "and the sign.",
    citations: [{ section: "Screening Tool", line: 269 }],
    basis: "convention",
    note:
      "The text does not say what to do where an age and a sign do not agree. “Up to age 21” can be read with 21 or " +
      "without it, so from 22 it holds under neither reading.",
    knownIssues: ["I-15"],
  },
  "aged-18-or-over": {
    id: "aged-18-or-over",
    text:
      "This person is 18 or over. This guidance is about under 18s and does not cover adult safeguarding. Follow " +
      "your agency’s adult safeguarding procedure as well. Ask your designated lead today who takes this on.",
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
  "needs-at-18-or-over": {
    id: "needs-at-18-or-over",
    text:
      "This person is 18 or over and has a learning disability or special needs. The tool lists sexual activity of " +
      "such a young person, up to age 21, at Significant Concerns. Act on that row, and raise it with adult " +
      "safeguarding as well: ask your designated lead.",
    citations: [
      { section: "Screening Tool", line: 269 },
      { section: "1.14", line: 90 },
      { section: "1.12", line: 83 },
    ],
    basis: "reading",
    note:
      "Printed “of” special needs, read as “or”. That the row holds past the age in 1.12 is our reading; adult " +
      "safeguarding is not covered by this guidance.",
    knownIssues: ["I-15"],
  },
  "additional-needs": {
    id: "additional-needs",
    text:
      "A learning disability or special needs is recorded. The guidance counts such children among those who could " +
      "be more vulnerable. Weigh this when you judge the level: only one row of the tool asks about it.",
    citations: [
      { section: "1.14", line: 90 },
      { section: "Screening Tool", line: 269 },
    ],
    basis: "reading",
    note: "1.14 speaks of children who may have special educational needs and disabilities, and says no more of them.",
  },
  "consent-to-referral": {
    id: "consent-to-referral",
    text:
      "At Escalating Concerns 7.9 prints “with consent” for the referral. It does not say whose. Do not hold back " +
      "for want of consent if you think a child is suffering or likely to suffer significant harm: speak to your " +
      "lead today. Newer national advice of 2024 says that consent is not needed to protect a child. Consent to a " +
      "referral is not consent to disclose information.",
    citations: [
      { section: "7.9", line: 222 },
      { section: "Screening Tool", line: 249 },
      { section: "8.5", line: 314 },
      { section: "8.7", line: 322, endLine: 324 },
      { section: "1.17", line: 106, endLine: 107 },
    ],
    basis: "reading",
    note:
      "The tool’s column prints the same action without those words. 8.7 lets information be shared without consent " +
      "where the public interest asks for it, such as to protect children from significant harm. That this holds for " +
      "a referral is our reading. The newer advice is not part of this guidance: Department for Education, " +
      "Information sharing: advice for practitioners providing safeguarding services, 2024, read in accounts of it.",
    knownIssues: ["I-21"],
  },
  "actions-at-other-levels": {
    id: "actions-at-other-levels",
    text:
      "At Significant the guidance does not list the police form, a flag or early help. Sharing with the police is " +
      "still expected: ask your lead.",
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

/** What is urgent in one of several screenings. “Under 13” has the words of the edition. */
export const urgentCautions = {
  "danger-recorded": {
    basis: "reading",
    citations: [
      { section: "1.17", line: 106, endLine: 107 },
      { section: "7.9", line: 222 },
    ],
    issues: ["I-14"],
  },
  "danger-not-known": {
    basis: "reading",
    citations: [
      { section: "1.17", line: 106, endLine: 107 },
      { section: "7.9", line: 222 },
    ],
    issues: ["I-14"],
  },
} as const satisfies CautionSources<Exclude<UrgentId, "under-13">>;

export const sideBySideCautions = {
  "answers-not-read": {
    basis: "convention",
    citations: [{ section: "Screening Tool", line: 232 }],
    issues: ["I-42"],
  },
  "nothing-concluded": {
    basis: "reading",
    citations: [
      { section: "7.4", line: 187 },
      { section: "7.7", line: 202 },
      { section: "7.8", line: 204, endLine: 209 },
    ],
    issues: [],
  },
  "one-child-as-told": {
    basis: "convention",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "subjects-differ": {
    basis: "convention",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-content-hash": {
    basis: "convention",
    citations: [{ section: "Screening Tool", line: 227, endLine: 292 }],
    issues: ["I-42"],
  },
  "no-date": {
    basis: "convention",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "same-date": {
    basis: "convention",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "dates-reversed": {
    basis: "convention",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "different-days": {
    basis: "convention",
    citations: [
      { section: "7.3", line: 186 },
      { section: "10.14", line: 387 },
    ],
    issues: ["I-43"],
  },
  "yes-now-open": {
    basis: "convention",
    citations: [
      { section: "Screening Tool", line: 232 },
      { section: "7.3", line: 186 },
    ],
    issues: [],
  },
  "sign-no-longer-noted": {
    basis: "convention",
    citations: [{ section: "Screening Tool", line: 232 }],
    issues: ["I-06"],
  },
  "changes-may-repeat": {
    basis: "reading",
    citations: [{ section: "Screening Tool", line: 227, endLine: 292 }],
    issues: ["I-04", "I-05"],
  },
  "agencies-differ": {
    basis: "convention",
    citations: [
      { section: "1.16", line: 94, endLine: 102 },
      { section: "5.1", line: 150, endLine: 155 },
      { section: "8.8", line: 326 },
    ],
    issues: [],
  },
} as const satisfies CautionSources<SideBySideCautionId>;

export const timelineCautions = {
  "answers-not-read": {
    basis: "convention",
    citations: [{ section: "Screening Tool", line: 232 }],
    issues: ["I-42"],
  },
  "people-conclude": {
    basis: "reading",
    citations: [
      { section: "7.4", line: 187 },
      { section: "7.8", line: 204, endLine: 209 },
      { section: "10.14", line: 387 },
    ],
    issues: [],
  },
  "changes-are-of-answers": {
    basis: "convention",
    citations: [{ section: "7.4", line: 187 }],
    issues: [],
  },
  "days-are-facts": {
    basis: "convention",
    citations: [
      { section: "10.14", line: 387 },
      { section: "7.3", line: 186 },
    ],
    issues: ["I-43"],
  },
  "themes-are-ours": {
    basis: "convention",
    citations: [TOOL],
    issues: [],
  },
  "nothing-to-compare": {
    basis: "convention",
    citations: [{ section: "10.14", line: 387 }],
    issues: [],
  },
  "same-date": {
    basis: "convention",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-date": {
    basis: "convention",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "subjects-differ": {
    basis: "convention",
    citations: NO_PLACE_FOR_IT,
    issues: ["I-11"],
  },
  "no-content-hash": {
    basis: "convention",
    citations: [TOOL],
    issues: ["I-42"],
  },
} as const satisfies CautionSources<TimelineCautionId>;

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
  "not-sharing-beside-danger": {
    id: "not-sharing-beside-danger",
    text:
      "Danger now is recorded, and the decision recorded is not to share. Think again: tell your lead today. The " +
      "call to 999 needs no decision to share.",
    citations: [
      { section: "1.17", line: 106, endLine: 107 },
      { section: "8.7", line: 322, endLine: 324 },
      { section: "8.9", line: 330 },
    ],
    basis: "reading",
    note:
      "8.9 asks that what might happen without sharing be weighed. That danger now calls for a second look is our " +
      "reading.",
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
  "purpose-without-a-reason": {
    id: "purpose-without-a-reason",
    text: "A purpose is ticked; no reason is written. Write down why it holds, on the facts of this case.",
    citations: [
      { section: "8.5", line: 314 },
      { section: "8.7", line: 322, endLine: 324 },
    ],
    basis: "reading",
    note: "8.5 asks that each case be judged on its facts. That a tick alone does not show this is our reading.",
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

/** Of a list of flags, beside what the guidance leaves open. */
export const flagListCautions = {
  "flags-not-read": {
    basis: "convention",
    citations: [{ section: "9.2", line: 343, endLine: 344 }],
    issues: ["I-25"],
  },
} as const satisfies CautionSources<FlagListCautionId>;

export const redactionCautions = {
  "audience-not-known": {
    basis: "convention",
    issues: [],
    citations: [CONFIDENCE],
  },
  "kind-not-known": {
    basis: "convention",
    issues: [],
    citations: [CONFIDENCE],
  },
  unreadable: {
    basis: "convention",
    issues: [],
    citations: [CONFIDENCE],
  },
  "a-person-checks": {
    basis: "reading",
    issues: ["I-45"],
    citations: [SHOWN, WARNED, { section: "8.8", line: 326 }],
  },
  "what-is-left-can-tell": {
    basis: "reading",
    issues: ["I-45"],
    citations: [WARNED],
  },
  "list-is-for-checking": {
    basis: "convention",
    issues: ["I-45"],
    citations: [WARNED],
  },
  "another-edition": {
    basis: "convention",
    issues: [],
    citations: [{ section: "7.9", line: 211 }],
  },
  "not-the-plain-tool": {
    basis: "reading",
    issues: ["I-45"],
    citations: [SHOWN, WARNED],
  },
  "law-not-applied": {
    basis: "convention",
    issues: [],
    citations: [CONFIDENCE],
  },
  "assurance-is-theirs": {
    basis: "reading",
    issues: ["I-12"],
    citations: [{ section: "Appendix One", line: 429 }],
  },
  "no-more-than-needed": {
    basis: "reading",
    issues: [],
    citations: [{ section: "8.9", line: 330 }],
  },
  "health-details": {
    basis: "reading",
    issues: [],
    citations: [{ section: "8.9", line: 330 }],
  },
  "few-children": {
    basis: "convention",
    issues: [],
    citations: [CONFIDENCE],
  },
} as const satisfies CautionSources<RedactionCautionId>;

const numbers = { basis: "convention", citations: [{ section: "1.16", line: 96 }], issues: [] } as const;

export const releaseCautions = {
  "ledger-not-read": numbers,
  "another-threshold": numbers,
  "small-difference": numbers,
  "hidden-and-shown": numbers,
  "same-month-again": numbers,
  "part-and-whole": numbers,
} as const satisfies CautionSources<ReleaseCautionId>;
