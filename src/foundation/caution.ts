// Cautions: what a person who uses a result must know. One shape for all of them, and the list of
// ids of each kind. Their texts are in src/editions/york/cautions.ts.

import type { Citation, Notice } from "./generated.js";
import type { Basis } from "./vocabulary.js";

/** The cautions of a screening, in the order they are listed. */
export const SCREENING_CAUTIONS = /* @__PURE__ */ Object.freeze([
  "another-edition",
  "answers-not-read",
  "sign-without-a-yes",
  "nothing-recorded",
  "criminal-exploitation-only",
  "not-a-concern-as-worded",
  "repeats-within-a-level",
  "repeats-across-levels",
  "aged-18-or-over",
  "aged-21-or-over",
  "under-13",
  "age-not-told",
  "consent-to-referral",
  "actions-at-other-levels",
] as const);
/** A caution of a screening. */
export type ScreeningCautionId = (typeof SCREENING_CAUTIONS)[number];

/** The cautions of a comparison and of a combination, in the order they are listed. */
export const SIDE_BY_SIDE_CAUTIONS = /* @__PURE__ */ Object.freeze([
  "answers-not-read",
  "nothing-concluded",
  "one-child-as-told",
  "subjects-differ",
  "no-content-hash",
  "no-date",
  "same-date",
  "dates-reversed",
  "different-days",
  "yes-now-open",
  "sign-no-longer-noted",
  "changes-may-repeat",
  "agencies-differ",
] as const);
/** A caution of a comparison or a combination. */
export type SideBySideCautionId = (typeof SIDE_BY_SIDE_CAUTIONS)[number];

/** The cautions of a timeline, in the order they are listed. */
export const TIMELINE_CAUTIONS = /* @__PURE__ */ Object.freeze([
  "answers-not-read",
  "people-conclude",
  "changes-are-of-answers",
  "days-are-facts",
  "themes-are-ours",
  "nothing-to-compare",
  "same-date",
  "no-date",
  "subjects-differ",
  "no-content-hash",
] as const);
/** A caution of a timeline. */
export type TimelineCautionId = (typeof TIMELINE_CAUTIONS)[number];

/** The cautions of a sharing record, in the order they are listed. */
export const SHARING_CAUTIONS = /* @__PURE__ */ Object.freeze([
  "danger-now",
  "another-edition",
  "share-without-a-recorded-basis",
  "reason-is-no-basis",
  "competence-is-not-covered",
  "consent-withdrawn",
] as const);
/** A caution of a sharing record. */
export type SharingCautionId = (typeof SHARING_CAUTIONS)[number];

/** The cautions of a check of flags. They name what chapter 9 leaves open (I-25). */
export const FLAG_CAUTIONS = /* @__PURE__ */ Object.freeze([
  "consent-to-a-flag",
  "expiry",
  "removal-and-challenge",
  "two-flags-by-one-caller",
  "caller-not-recorded",
  "who-may-enquire",
  "no-flag-found",
  "remaining-on-file",
] as const);
/** A caution of a check of flags. */
export type FlagCautionId = (typeof FLAG_CAUTIONS)[number];

/** The cautions of a redacted record, in the order they are listed. */
export const REDACTION_CAUTIONS = /* @__PURE__ */ Object.freeze([
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
] as const);
/** A caution of a redacted record. */
export type RedactionCautionId = (typeof REDACTION_CAUTIONS)[number];

/** A caution of any kind. */
export type CautionId =
  | ScreeningCautionId
  | SideBySideCautionId
  | TimelineCautionId
  | SharingCautionId
  | FlagCautionId
  | RedactionCautionId;

/**
 * Something that a person who uses a result must know. `Id` says which cautions a result can have.
 */
export interface Caution<Id extends CautionId = CautionId> {
  /** Which caution it is. */
  readonly id: Id;
  /** The known issues of the text behind it, such as `"I-04"`. */
  readonly issues: readonly string[];
  /** The sentence to show, in our words. */
  readonly text: string;
  readonly basis: Basis;
  /** Why it is a reading or a convention. Absent where the result does not say. */
  readonly note?: string | undefined;
  /** Where it stands in the source text. */
  readonly citations: readonly Citation[];
  /** The id of the row it is about. Absent when it is not about one row. */
  readonly indicator?: string;
  /** The records of a timeline that it is about, by index. Absent when it is about all of them. */
  readonly records?: readonly number[];
}

/** A caution in the words that its edition has for it. */
export function cautionFrom<Id extends CautionId>(id: Id, words: Omit<Notice, "id">): Caution<Id> {
  const { knownIssues = [], ...notice } = words;
  return { ...notice, id, issues: knownIssues };
}

/** The texts of cautions, by id. */
export type CautionTexts<Id extends CautionId> = Readonly<Record<Id, Omit<Caution<Id>, "id">>>;

/**
 * The cautions whose condition holds, in the order of `ids`. A condition that is not given does not
 * hold.
 */
export function cautionsThatHold<Id extends CautionId>(
  ids: readonly Id[],
  texts: CautionTexts<Id>,
  conditions: Partial<Readonly<Record<Id, boolean>>>,
): Caution<Id>[] {
  return ids.filter((id) => conditions[id] === true).map((id) => ({ id, ...texts[id] }));
}
