// The shape of a caseload summary: numbers of records, never a record, a reference or a child.

import type { PinnedEdition } from "../editions/pin.js";
import type { Edition, EmergencyNotice, LevelIdOf, SectionIdOf } from "../editions/types.js";
import type { PartialDate } from "../foundation/generated.js";
import type { Basis } from "../foundation/vocabulary.js";
import type { ScreeningOutcome } from "../screening/index.js";

/** One outcome of a caseload. */
export interface CaseloadEntry {
  readonly outcome: ScreeningOutcome<Edition>;
  /** When the screening was completed. Only the month is used. A year alone gives no month. */
  readonly completedOn?: PartialDate | undefined;
}

/**
 * A part of a caseload with a name of its own, such as the range of bytes or of keys that it was
 * read from. Its tally names it, so that it is not counted twice. The name is kept and handed on:
 * give none that says anything of a child.
 */
export interface CaseloadChunk<Entries> {
  /** Up to 200 characters. */
  readonly chunk: string;
  readonly entries: Entries;
}

/** Entries that can be read at once, with or without a name. */
export type Entries = Iterable<CaseloadEntry> | CaseloadChunk<Iterable<CaseloadEntry>>;

/** Entries that come by and by, with or without a name. */
export type EntriesLater =
  AsyncIterable<CaseloadEntry> | CaseloadChunk<AsyncIterable<CaseloadEntry>>;

/** How a caseload is published. */
export interface CaseloadOptions {
  /** The smallest number shown: a whole number from 2. Anything else counts as 5. */
  readonly threshold?: number;
}

/** A number of records, or that it is hidden. A hidden zero looks like any other hidden number. */
export type Count =
  | {
      /** The number is shown. */
      readonly suppressed: false;
      /** How many records. */
      readonly count: number;
    }
  | {
      /** The number is hidden. */
      readonly suppressed: true;
    };

/** How many records have the same two bounds. */
export interface BoundsCount {
  readonly atLeast: LevelIdOf<Edition>;
  readonly couldReach: LevelIdOf<Edition>;
  readonly records: Count;
}

/**
 * The counts for one row of the tool. No is not counted: a record in none of the counts may be a No
 * or may be hidden.
 */
export interface RowCount {
  /** The id of the row. */
  readonly indicator: string;
  readonly level: SectionIdOf<Edition>;
  readonly yes: Count;
  readonly notKnown: Count;
  /** Open for any other reason: not answered, unread or contradicted. */
  readonly unanswered: Count;
}

/**
 * How many records have a Yes in one or more rows of a theme, counting only rows whose Yes is
 * shown. It is given as bounds, derived from the numbers of those rows. A record counts once.
 */
export interface ThemeBounds {
  /** The id of the theme. */
  readonly theme: string;
  /** The number of records with a Yes in the theme, as a bound, or that it is hidden. */
  readonly records:
    | {
        /** The bound is shown. */
        readonly suppressed: false;
        /** How many records at least. */
        readonly atLeast: number;
        /** How many records at most. */
        readonly atMost: number;
      }
    | {
        /** The bound is hidden. */
        readonly suppressed: true;
      };
}

/** Rows whose numbers are shown and can rest on one fact. Do not add their numbers up. */
export interface OverlapBound {
  /** The id of the overlap in the edition. */
  readonly overlap: string;
  /** The rows, by id, in printed order; two or more. */
  readonly rows: readonly string[];
  /**
   * The most records that can be in more than one of the numbers, derived from the numbers
   * themselves.
   */
  readonly atMost: number;
}

/** The numbers of one month, or of all months together. */
export interface CaseloadFigures {
  /** How many records are counted here: those whose bounds are shown. */
  readonly records: number;
  /** Every possible pair of bounds, lowest first. */
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
 * A caseload in numbers, with every small number hidden. It says nothing about any child. People
 * decide what it means.
 */
export interface CaseloadSummary {
  /** Always first. */
  readonly emergency: EmergencyNotice;
  /** The edition whose outcomes are counted. */
  readonly edition: PinnedEdition;
  /** No number below this is shown. */
  readonly threshold: number;
  /**
   * False if something that was handed in could not be read as entries or as a tally. It is in none
   * of the numbers.
   */
  readonly readToTheEnd: boolean;
  /**
   * The months with anything to show, in order. Records without a month come last, as
   * `"not-recorded"`.
   */
  readonly months: readonly CaseloadMonth[];
  /**
   * The sums of the numbers that the months show. Numbers that a month hides are in none of them.
   */
  readonly total: CaseloadFigures;
  /**
   * Outcomes made under another edition or another hash of this one. They are counted nowhere else.
   */
  readonly ofOtherEditions: Count;
  /** How many entries do not have the shape of an outcome. */
  readonly unreadable: Count;
  /** How numbers are hidden, in plain words. */
  readonly suppression: {
    /** The sentence to show, in our words. */
    readonly text: string;
    readonly basis: Basis;
    /** Why it is a convention. */
    readonly note: string;
  };
}
