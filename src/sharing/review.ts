// Reviews what the record of a sharing decision shows and what it still lacks (8.5 to 8.9).

import { isMatching } from "ts-pattern";
import { sentenceIn } from "../catalogue/catalogue.js";
import { catalogueOf } from "../editions/catalogue-of.js";
import type { Citation, EmergencyNotice, ShownEdition } from "../editions/types.js";
import { noticesOf } from "../editions/notices.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import { shownOf } from "../editions/whole.js";
import { yorkShown } from "../editions/york.js";
import { SHARING_CAUTIONS, cautionFrom, notCovered } from "../foundation/caution.js";
import type { Caution, NotCoveredId, SharingCautionId } from "../foundation/caution.js";
import type {
  Basis,
  SharingBasis,
  SharingDecision,
  SharingItemId,
  SharingItemStatus,
  YesNoNotKnown,
} from "../foundation/vocabulary.js";
import { factsOf } from "./facts.js";
import type { SharingFacts } from "./facts.js";
import { newerAdviceIn } from "./newer-advice-notice.js";
import type { NewerAdviceNotice } from "./newer-advice-notice.js";
import { CAUTION_RULES, ITEM_RULES, basisOf } from "./rules.js";
import type { Finding } from "./rules.js";
import type { SharingRecord } from "./generated.js";

/** One item of the record of a decision. */
export interface SharingItem {
  readonly id: SharingItemId;
  /** A short name. */
  readonly label: string;
  /** `met` means that something is written down. It does not mean that it is enough, or right. */
  readonly status: SharingItemStatus;
  /** Why it has this status. */
  readonly because: string;
  /** What to write down, in plain words. */
  readonly prompt: string;
  /** Whether the guidance asks for the item, or this library does. */
  readonly basis: Basis;
  /** Why it is a reading or a convention. */
  readonly note?: string | undefined;
  /** The known issues of the guidance that affect it. */
  readonly issues: readonly string[];
  /** Where it stands in the source text. */
  readonly citations: readonly Citation[];
}

/** What the record of a sharing decision shows and lacks. People decide; the review informs. */
export interface SharingReview {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /** The edition that the review was made with. */
  readonly edition: PinnedEdition;
  /**
   * The sharing rules that the review was made with. Their version is separate from that of the
   * screening tool.
   */
  readonly rules: {
    /** The id of the rules. */
    readonly id: string;
    /** The version of the rules. */
    readonly version: string;
  };
  /** As recorded. */
  readonly immediateDanger: YesNoNotKnown | "unanswered";
  /** As recorded. Absent if none is. */
  readonly decision?: SharingDecision;
  /**
   * What the record says that sharing would rest on. People judge on the facts whether that is
   * enough (8.5). A public interest that was weighed in a decision not to share is no basis.
   */
  readonly basis: SharingBasis;
  /** The ten items, in the edition's order. */
  readonly items: readonly SharingItem[];
  /**
   * Whether no item is missing. It says nothing about what is written, or about the decision. It is
   * false where the edition asks for nothing, because nothing is known of what is enough.
   */
  readonly complete: boolean;
  /** What a person who uses it must know. */
  readonly cautions: readonly Caution<SharingCautionId | NotCoveredId>[];
  /** Newer national advice exists. It is named and not applied. */
  readonly newerAdvice: NewerAdviceNotice;
}

/**
 * Lists what the record of a sharing decision shows and what it still lacks: the basis it states,
 * ten items (each met, missing or not applicable, with the reason), and the cautions that apply.
 *
 * 8.5 names two bases, consent and public interest. A reason for not asking for consent (8.6) is an
 * explanation and never a basis. A decision not to share needs the same record; it can say under
 * proportionality how a public interest was weighed. If there is danger now, the emergency call is
 * separate from the record, and what is missing is to be completed when safe. Text without a letter
 * or a digit counts as not recorded.
 *
 * @remarks Limit: it never says whether to share, whether a ground or a public interest is
 *   established, or who is qualified. Suitably qualified people decide (8.8). Newer law and advice
 *   are named and not applied.
 * @guidance 8.5–8.9, lines 314–330
 * @param record - From {@link parseSharingRecord}; any part may be absent. Parse first. Input that
 *   was not parsed is read field by field; a field of another shape is left out.
 * @param edition - The edition whose sharing rules and wording are used.
 * @returns The review, with the emergency notice first. The records in it are frozen and shared.
 *   Never throws.
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
export function reviewSharing(
  record: SharingRecord,
  edition: ShownEdition = yorkShown,
): SharingReview {
  edition = shownOf(edition);
  const facts = factsOf(record, edition);
  const basis = basisOf(facts);
  const items = edition.sharing.recordItems.map(({ knownIssues = [], ...item }): SharingItem => ({
    ...item,
    ...found(ITEM_RULES[item.id](facts), facts, edition),
    issues: knownIssues,
  }));
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    rules: { id: edition.sharing.id, version: edition.sharing.version },
    immediateDanger: facts.danger,
    ...(facts.decision === "no-decision" ? {} : { decision: facts.decision }),
    basis,
    items,
    complete: items.length > 0 && items.every(({ status }) => status !== "missing"),
    cautions: cautionsOf({ ...facts, basis }, edition),
    newerAdvice: newerAdviceIn(edition),
  };
}

/**
 * What was found of an item, in words. If there is danger now, what is missing waits until it is
 * safe to complete it (I-29).
 */
function found(
  { status, because }: Finding,
  { danger }: SharingFacts,
  edition: ShownEdition,
): Pick<SharingItem, "status" | "because"> {
  const words = catalogueOf(edition);
  const sentence = words[`sharing.because.${because}`];
  return {
    status,
    because:
      danger === "yes" && status === "missing"
        ? sentenceIn(words, "sharing.when-safe", { because: sentence })
        : sentence,
  };
}

/**
 * The cautions of a review, in the order of `SHARING_CAUTIONS`, and after them that the document
 * has no such rules.
 */
function cautionsOf(
  facts: SharingFacts & { readonly basis: SharingBasis },
  edition: ShownEdition,
): Caution<SharingCautionId | NotCoveredId>[] {
  const holding = SHARING_CAUTIONS.filter((id) => isMatching(CAUTION_RULES[id], facts));
  return [
    ...noticesOf(edition.sharing.cautions, holding).map((notice) => cautionFrom(notice.id, notice)),
    ...notCovered(edition.sharing),
  ];
}
