// What the record of a sharing decision shows and what it still lacks (8.5 to 8.9).

import { isMatching } from "ts-pattern";
import type { Citation, EmergencyNotice, Edition } from "../editions/schema/index.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { york } from "../editions/york.js";
import { SHARING_CAUTIONS } from "../foundation/caution.js";
import type { Caution, SharingCautionId } from "../foundation/caution.js";
import type {
  Basis,
  SharingBasis,
  SharingItemId,
  SharingItemStatus,
  YesNoNotKnown,
} from "../foundation/vocabulary.js";
import { factsOf } from "./facts.js";
import type { SharingFacts } from "./facts.js";
import { newerAdviceNotice } from "./newer-advice.js";
import type { NewerAdviceNotice } from "./newer-advice.js";
import { CAUTION_RULES, ITEM_RULES, basisOf, whenSafe } from "./rules.js";
import type { SharingRecord } from "./schema.js";

/** One item of the record of a decision. */
export interface SharingItem {
  readonly id: SharingItemId;
  /** A short name for it. */
  readonly label: string;
  /** `met`: something is written down. It is not said to be enough, or right. */
  readonly status: SharingItemStatus;
  /** Why the status is what it is. */
  readonly because: string;
  /** What to write down, in plain words. */
  readonly prompt: string;
  /** Whether the text asks for the item, or this library. */
  readonly basis: Basis;
  readonly note?: string | undefined;
  /** The known issues of the text that touch it. */
  readonly issues: readonly string[];
  readonly citations: readonly Citation[];
}

/** What the record of a sharing decision shows and lacks. People decide; the review informs. */
export interface SharingReview {
  /** First, always. */
  readonly emergency: EmergencyNotice;
  /** The edition by which the review was made. */
  readonly edition: PinnedEdition;
  /** The sharing rules by which it was made. They are versioned apart from the screening tool. */
  readonly rules: { readonly id: string; readonly version: string };
  /** As recorded. */
  readonly immediateDanger: YesNoNotKnown | "unanswered";
  /**
   * What the record says that sharing would rest on. Whether it suffices is for people to judge, on
   * the facts (8.5).
   */
  readonly basis: SharingBasis;
  /** The ten items, in the edition's order. */
  readonly items: readonly SharingItem[];
  /** No item is missing. It says nothing of what is written, or of the decision. */
  readonly complete: boolean;
  readonly cautions: readonly Caution<SharingCautionId>[];
  /** Newer law and advice exist. They are named and not applied. */
  readonly newerAdvice: NewerAdviceNotice;
}

/**
 * Lists what the record of a sharing decision shows and what it still lacks: the basis it states,
 * ten items, each met, missing or not applicable with its reason, and the cautions that go with
 * them.
 *
 * 8.5 names two bases, consent and public interest. A reason for not asking (8.6) explains and is
 *   never a basis. A decision not to share is held to the same record. With danger now, the
 *   emergency call stands outside the record and what is missing is to be completed when safe.
 *
 * @remarks Limit: it never says whether to share, whether a ground or a public interest is made
 *   out, or who is qualified. Suitably qualified people decide (8.8). Newer law and advice are
 *   named and not applied.
 * @guidance 8.5–8.9, lines 314–330
 * @param record - From {@link parseSharingRecord}; any part may be absent. Anything else is read as
 *   far as it has the shape and otherwise as empty.
 * @param edition - The edition to read it by.
 * @returns The review, emergency notice first. Records in it are frozen and shared. Never throws.
 * @example
 * const review = reviewSharing({
 *   consent: { status: "refused", discussion: "Asked on Monday; the answer was no." },
 * });
 * review.basis; // "none-recorded"
 * review.items.filter((item) => item.status === "met").map((item) => item.id);
 * // ["consent-discussion"]
 * review.items[2]?.because;
 * // "Consent is not recorded as given, and no public interest is stated."
 */
export function reviewSharing(record: SharingRecord, edition: Edition = york): SharingReview {
  const facts = factsOf(record, edition);
  const basis = basisOf(facts);
  const items = edition.sharing.recordItems.map(({ knownIssues = [], ...item }): SharingItem => ({
    ...item,
    ...whenSafe(ITEM_RULES[item.id](facts), facts),
    issues: knownIssues,
  }));
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    rules: { id: edition.sharing.id, version: edition.sharing.version },
    immediateDanger: facts.danger,
    basis,
    items,
    complete: items.every(({ status }) => status !== "missing"),
    cautions: cautionsOf({ ...facts, basis }, edition),
    newerAdvice: newerAdviceNotice,
  };
}

/** The cautions of a review, in the order of the list of their ids. */
function cautionsOf(
  facts: SharingFacts & { readonly basis: SharingBasis },
  edition: Edition,
): Caution<SharingCautionId>[] {
  return SHARING_CAUTIONS.filter((id) => isMatching(CAUTION_RULES[id], facts)).map((id) => {
    const { knownIssues = [], ...caution } = edition.sharing.cautions[id];
    return { ...caution, id, issues: knownIssues };
  });
}
