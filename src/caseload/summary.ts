// What a summary of a caseload holds: numbers of records, never a record, a reference or a child.

import type { PinnedEdition } from "../editions/pin.js";
import type { EmergencyNotice } from "../editions/schema/index.js";
import type { PartialDate } from "../foundation/dates.js";
import type { Basis, ConcernLevel, RiskLevel } from "../foundation/vocabulary.js";
import type { ScreeningOutcome } from "../screening/index.js";

/** One outcome of a caseload. */
export interface CaseloadEntry {
  readonly outcome: ScreeningOutcome;
  /**
   * When the screening was completed. Its month is read and nothing finer; a year alone is no
   * month.
   */
  readonly completedOn?: PartialDate | undefined;
}

/** How a caseload is summarised. */
export interface CaseloadOptions {
  /** The smallest number shown, a whole number from 2; anything else is read as 5. */
  readonly threshold?: number;
}

/**
 * A number of records, or that it is not shown. Nothing tells a zero that is not shown from any
 * other number that is not.
 */
export type Count =
  { readonly suppressed: false; readonly count: number } | { readonly suppressed: true };

/** How many records have the same two bounds. */
export interface BoundsCount {
  readonly atLeast: RiskLevel;
  readonly couldReach: RiskLevel;
  readonly records: Count;
}

/**
 * A row of the tool in the records counted. No is not counted: what is left over may be No or not
 * shown.
 */
export interface RowCount {
  readonly indicator: string;
  readonly level: ConcernLevel;
  readonly yes: Count;
  readonly notKnown: Count;
  readonly unanswered: Count;
}

/**
 * The records with a Yes in one or more of those rows of a theme whose Yes is shown, as bounds
 * drawn from the numbers of those rows. A record counts once.
 */
export interface ThemeBounds {
  readonly theme: string;
  readonly records:
    | { readonly suppressed: false; readonly atLeast: number; readonly atMost: number }
    | { readonly suppressed: true };
}

/** Rows whose numbers are shown and can rest on one fact: their numbers are not to be added up. */
export interface OverlapBound {
  readonly overlap: string;
  /** The rows, by id, in printed order; two or more. */
  readonly rows: readonly string[];
  /**
   * How many records can stand in more than one of the numbers, drawn from the numbers themselves.
   */
  readonly atMost: number;
}

/** The numbers of a month, or those of all months together. */
export interface CaseloadFigures {
  /** The records counted here: those whose bounds are shown. */
  readonly records: number;
  /** Every pair of bounds there can be, lowest first. */
  readonly bounds: readonly BoundsCount[];
  /** Every row of the edition, in printed order. */
  readonly rows: readonly RowCount[];
  /** Every theme of the edition. */
  readonly themes: readonly ThemeBounds[];
  /** The overlaps of the edition between rows whose Yes is shown. */
  readonly overlaps: readonly OverlapBound[];
}

/** The numbers of one month. */
export interface CaseloadMonth extends CaseloadFigures {
  /** Such as `"2026-03"`. */
  readonly month: string;
}

/**
 * A caseload in numbers that hide every small one. It says nothing of any child, and what it means
 * is for people to say.
 */
export interface CaseloadSummary {
  /** First, always. */
  readonly emergency: EmergencyNotice;
  /** The edition whose outcomes are counted. */
  readonly edition: PinnedEdition;
  /** No number below it is shown. */
  readonly threshold: number;
  /**
   * Whether the outcomes could be read to their end. Where not, the numbers are of what came
   * before.
   */
  readonly readToTheEnd: boolean;
  /**
   * The months with anything to show, in order, and last the records without one, as
   * `"not-recorded"`.
   */
  readonly months: readonly CaseloadMonth[];
  /**
   * The sums of the numbers that the months show, and of no other: what a month hides is in none of
   * them.
   */
  readonly total: CaseloadFigures;
  /**
   * Records whose bounds are too rare in their month to show. They are counted here and nowhere
   * else.
   */
  readonly setAside: Count;
  /**
   * Outcomes made under another edition or another hash of it. They are counted here and nowhere
   * else.
   */
  readonly ofOtherEditions: Count;
  /** What has not the shape of an outcome. */
  readonly unreadable: Count;
  /** How numbers are hidden, in plain words. */
  readonly suppression: { readonly text: string; readonly basis: Basis; readonly note: string };
}
