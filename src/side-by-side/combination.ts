// What `combineScreenings` answers: the answers of every screening to each row, side by side (1.16,
// chapter 5).

import type { Caution, ScreeningCautionId, SideBySideCautionId } from "../foundation/caution.js";
import type {
  IndicatorIdOf,
  ScreeningEdition,
  SectionIdOf,
  SignIdOf,
  York,
} from "../editions/types.js";
import type { IsoDate, Practitioner } from "../foundation/generated.js";
import type { RowState } from "../foundation/vocabulary.js";
import type { Screening, ScreeningOutcome, UnresolvedIndicator } from "../screening/index.js";
import type { RowAnswer, ScreeningInBrief } from "./screening-in-brief.js";
import type { UrgentNote } from "./urgent.js";

/**
 * How the answers of several screenings to one row compare. To answer means to answer Yes or No.
 *
 * - `conflict`: a Yes beside a No, whatever the other screenings say. A No beside a noted sign is a
 *   No here.
 * - `agreement`: two or more screenings, all of them answer, and all answers are the same.
 * - `some-know`: two or more give the same answer, and at least one leaves the row open.
 * - `only-one-knows`: exactly one answers.
 * - `nobody-knows`: no screening answers Yes or No.
 */
export const ROW_ACCORDS = /* @__PURE__ */ Object.freeze([
  "conflict",
  "agreement",
  "some-know",
  "only-one-knows",
  "nobody-knows",
] as const);

/** How the answers of several screenings to one row compare; see {@link ROW_ACCORDS}. */
export type RowAccord = (typeof ROW_ACCORDS)[number];

/** One screening's answer to a row, with how it became known, when, and who answered. */
export interface AgencyAnswer<E extends ScreeningEdition = York> extends Omit<
  RowAnswer<E>,
  "indicator" | "level"
> {
  /** The day the screening was completed. */
  readonly completedOn?: IsoDate | undefined;
  readonly completedBy?: Practitioner | undefined;
}

/** A sign, with the screenings that note it as indexes into `sources`. */
export interface NotedSign<E extends ScreeningEdition = York> {
  /** The id of the sign. */
  readonly sign: SignIdOf<E>;
  /** The screenings that note it, as indexes into `sources`. */
  readonly notedBy: readonly number[];
}

/** A row with every answer to it. */
export interface CombinedRow<E extends ScreeningEdition = York> {
  /** The id of the row. */
  readonly indicator: IndicatorIdOf<E>;
  readonly level: SectionIdOf<E>;
  /** The answers, in the order of `sources`. */
  readonly answers: readonly RowState[];
  /** Whether there is a Yes beside a No. */
  readonly conflict: boolean;
  readonly accord: RowAccord;
  /** Who said what, in a sentence. */
  readonly text: string;
  /**
   * What the row is over all screenings: Yes if anyone says Yes; otherwise contradicted, unread or
   * not known if it is so in any screening; otherwise No if anyone says No; otherwise unanswered.
   */
  readonly answer: RowState;
  /** The answers with how they became known, when, and who answered, in the order of `sources`. */
  readonly given: readonly AgencyAnswer<E>[];
  /** Every sign that any screening notes, in printed order. */
  readonly signs: readonly NotedSign<E>[];
}

/**
 * A row that stays open, with the screenings that leave it open as indexes into `sources`. Their
 * authors could answer it.
 */
export interface OpenRow<E extends ScreeningEdition = York> extends UnresolvedIndicator<E> {
  /** The screenings that leave it open, as indexes into `sources`. */
  readonly leftOpenBy: readonly number[];
}

/**
 * What the screening tool indicates for several screenings together, beside what it indicates for
 * each. Nothing in it replaces an answer.
 */
export interface CombinedScreening<E extends ScreeningEdition = York> extends Omit<
  ScreeningOutcome<E>,
  "unresolved" | "cautions"
> {
  /**
   * What is urgent in one of the screenings, with whose it is. It stands before every caution.
   */
  readonly urgent: readonly UrgentNote<E>[];
  /** What the tool indicates for each screening alone, in the order given. */
  readonly sources: readonly ScreeningInBrief<E>[];
  /** Every row of the edition, in printed order. */
  readonly rows: readonly CombinedRow<E>[];
  /** Every row that stays open, in printed order. */
  readonly unresolved: readonly OpenRow<E>[];
  /** What a person who uses it must know. */
  readonly cautions: readonly Caution<ScreeningCautionId | SideBySideCautionId>[];
  /** The screenings, whole and as they were passed in. */
  readonly screenings: readonly Screening<E>[];
}
