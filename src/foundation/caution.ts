// Cautions: what a person who uses a result must know. One shape for all of them, and the list of
// ids of each kind. Their texts are in src/editions/york/cautions.ts.

import type { Citation, Notice } from "./generated.js";
import type { Basis } from "./vocabulary.js";

/**
 * The cautions of a screening, in the order they are listed: what could not be read, what is
 * urgent, then the rest.
 */
export const SCREENING_CAUTIONS = /* @__PURE__ */ Object.freeze([
  "another-edition",
  "answers-not-read",
  "sign-without-a-yes",
  "under-13",
  "nothing-recorded",
  "criminal-exploitation-only",
  "no-exploitation-named",
  "not-a-concern-as-worded",
  "repeats-within-a-level",
  "repeats-across-levels",
  "age-not-recorded",
  "age-not-told",
  "age-18-not-told",
  "age-and-birth-differ",
  "born-after-the-screening",
  "sign-of-another-age",
  "aged-18-or-over",
  "aged-21-or-over",
  "needs-at-18-or-over",
  "additional-needs",
  "consent-to-referral",
  "actions-at-other-levels",
] as const);
/** A caution of a screening. */
export type ScreeningCautionId = (typeof SCREENING_CAUTIONS)[number];

/** The holes that the words of a caution may have. Any other caution has none. */
export const CAUTION_HOLES = /* @__PURE__ */ Object.freeze({
  "repeats-within-a-level": ["overlap"],
  "repeats-across-levels": ["overlap"],
  "sign-of-another-age": ["sign", "age"],
} as const satisfies Partial<Record<ScreeningCautionId, readonly string[]>>);
/** A caution whose words have holes. */
export type CautionWithHoles = keyof typeof CAUTION_HOLES;

/** What is urgent in one of several screenings, in the order it is listed. */
export const URGENT = /* @__PURE__ */ Object.freeze([
  "danger-recorded",
  "danger-not-known",
  "under-13",
] as const);
/** What is urgent in one of several screenings. */
export type UrgentId = (typeof URGENT)[number];

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
  "not-sharing-beside-danger",
  "another-edition",
  "share-without-a-recorded-basis",
  "purpose-without-a-reason",
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

/** That the document of an edition has nothing on what a function is about. */
export type NotCoveredId = "not-covered";

/** The caution of a list of flags that could not be read whole. */
export type FlagListCautionId = "flags-not-read";

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
  "no-more-than-needed",
  "health-details",
  "few-children",
] as const);
/** A caution of a redacted record. */
export type RedactionCautionId = (typeof REDACTION_CAUTIONS)[number];

/** The cautions of a publication beside earlier ones, in the order they are listed. */
export const RELEASE_CAUTIONS = /* @__PURE__ */ Object.freeze([
  "ledger-not-read",
  "another-threshold",
  "small-difference",
  "hidden-and-shown",
  "same-month-again",
  "part-and-whole",
] as const);
/** A caution of a publication beside earlier ones. */
export type ReleaseCautionId = (typeof RELEASE_CAUTIONS)[number];

/** A caution of any kind. */
export type CautionId =
  | ScreeningCautionId
  | UrgentId
  | SideBySideCautionId
  | TimelineCautionId
  | SharingCautionId
  | FlagCautionId
  | FlagListCautionId
  | NotCoveredId
  | RedactionCautionId
  | ReleaseCautionId;

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
  /** The id of the sign it is about. Absent when it is not about one sign. */
  readonly sign?: string;
  /** The id of the overlap it is about. Absent when it is not about one overlap. */
  readonly overlap?: string;
  /**
   * The records of a timeline, or the screenings of a combination, that it is about, by index.
   * Absent when it is about all of them.
   */
  readonly records?: readonly number[];
}

/** A caution in the words that its edition has for it. */
export function cautionFrom<Id extends CautionId>(id: Id, words: Omit<Notice, "id">): Caution<Id> {
  const { knownIssues = [], ...notice } = words;
  return { ...notice, id, issues: knownIssues };
}

/** That the document does not cover a chapter, if the edition says so. */
export function notCovered(chapter: {
  readonly notCovered?: Notice | undefined;
}): Caution<NotCoveredId>[] {
  return chapter.notCovered ? [cautionFrom("not-covered", chapter.notCovered)] : [];
}

/** What cautions rest on, by id. Their words stand in the catalogue of each language. */
export type CautionSources<Id extends CautionId> = Readonly<
  Record<Id, Pick<Caution<Id>, "basis" | "citations" | "issues">>
>;
