// The cautions of a screening and of a sharing record, in an edition whose document has no words
// for them. A caution that rests on York's own text has none here, and such an edition does not
// show it.

import type { ScreeningCautionId, SharingCautionId } from "../../foundation/caution.js";

/** The cautions of a screening that hold of any tool. Those with holes have them here too. */
export const CAUTION_WORDS = /* @__PURE__ */ Object.freeze({
  "another-edition":
    "This record was made under another edition, another version or another content hash. Read " +
    "it with the edition it was made under.",
  "answers-not-read":
    "Some of what was handed in could not be read as answers of this edition. It is open: none " +
    "of it was taken for No. Read the record with the edition it was made under, and check its " +
    "answers one by one.",
  "sign-without-a-yes":
    "A sign is noted on a row that is not answered Yes. The row is open until someone checks " +
    "which is meant. Neither the sign nor the answer has been changed.",
  "under-13":
    "This child is under 13. A child under 13 cannot consent to any sexual activity, whether or " +
    "not the child sees it as abuse. If you know of any or suspect it, make a safeguarding " +
    "referral today.",
  "nothing-recorded":
    "No indicators recorded. This does not mean that there is no risk. A list of indicators is " +
    "never complete. Look again when behaviour changes or something new is known.",
  "repeats-within-a-level": "{overlap} What is recorded may be one fact. Do not count it twice.",
  "repeats-across-levels": "{overlap} Check which fits. The level indicated rests on it.",
  "age-not-recorded":
    "No age or date of birth is recorded. Find out whether this child is under 13. Under 13 no " +
    "child can consent to sexual activity.",
  "age-not-told":
    "We cannot tell whether this child is under 13. Find out. Under 13 no child can consent to " +
    "sexual activity.",
  "age-18-not-told":
    "We cannot tell whether this person is under 18. Find out. Adult safeguarding has procedures " +
    "of its own.",
  "age-and-birth-differ":
    "The age recorded is not the age that the date of birth gives. Check both. Until you know, " +
    "take it that the child may be the younger: under 13 no child can consent to sexual activity.",
  "born-after-the-screening":
    "The date of birth is after the day of the screening. Check both, and find out how old this " +
    "child is.",
  "sign-of-another-age":
    "The sign noted, “{sign}”, is of someone under {age}. By the age recorded, this child is " +
    "not. Check the age and the sign.",
  "aged-18-or-over":
    "This person is 18 or over. Follow your agency’s adult safeguarding procedure as well. Ask " +
    "your designated lead today who takes this on.",
  "additional-needs":
    "A learning disability or special needs is recorded. It can make a child more vulnerable. " +
    "Weigh this when you judge the level.",
} as const satisfies Readonly<Partial<Record<ScreeningCautionId, string>>>);

/** The cautions of a sharing record. */
export const SHARING_CAUTION_WORDS = /* @__PURE__ */ Object.freeze({
  "danger-now":
    "Danger now is recorded. The call to 999 stands outside this record and waits for nothing in " +
    "it. Complete the record when it is safe.",
  "not-sharing-beside-danger":
    "Danger now is recorded, and the decision recorded is not to share. Think again: tell your " +
    "lead today. The call to 999 needs no decision to share.",
  "another-edition":
    "This record was made under another edition, another version or another content hash. It is " +
    "read here by the rules of this one. Keep it together with the edition it was made under.",
  "share-without-a-recorded-basis":
    "The decision recorded is to share. Neither consent to disclose nor a public interest is " +
    "recorded with it. Write down what the decision rests on.",
  "purpose-without-a-reason":
    "A purpose is ticked; no reason is written. Write down why it holds, on the facts of this " +
    "case.",
  "reason-is-no-basis":
    "A reason for not asking for consent is recorded, and no public interest. Such a reason " +
    "explains why the child was not asked. Write down as well what the decision rests on.",
  "competence-is-not-covered":
    "Consent is recorded as given. Nothing here tests whether the child is competent to give it, " +
    "or what part parents have in it. The record has a place to note what was considered.",
  "consent-withdrawn":
    "Consent is recorded as withdrawn. What was shared before stays recorded as it was. What " +
    "happens from now on is recorded as new entries.",
} as const satisfies Readonly<Record<SharingCautionId, string>>);
