// What `timeline` returns (7.4, 7.8, 10.14): records of one child in date order, ready to draw. A
// number that names a record is its index in `records`.

import type { PinnedEdition } from "../editions/pin.js";
import type {
  EmergencyNotice,
  IndicatorIdOf,
  LevelIdOf,
  ScreeningEdition,
  SectionIdOf,
  SignIdOf,
  York,
} from "../editions/types.js";
import type { Caution, TimelineCautionId } from "../foundation/caution.js";
import type { IsoDate, Practitioner } from "../foundation/generated.js";
import type { RowState } from "../foundation/vocabulary.js";
import type { Prompt, ScreeningOutcome } from "../screening/index.js";
import type { TimelineStep } from "./steps.js";

/** A record with a date. */
export interface TimelineRecord {
  /** The day the screening was completed. */
  readonly on: IsoDate;
  /** Days since the first record. */
  readonly day: number;
  /** The agency's reference for the child. Absent if none is recorded. */
  readonly reference?: string | undefined;
  /** Who completed the screening. Absent if nobody is recorded. */
  readonly completedBy?: Practitioner | undefined;
  /** As recorded. */
  readonly immediateDanger: ScreeningOutcome["immediateDanger"];
  /** How many of its answers could not be read; see {@link ScreeningOutcome.unread}. */
  readonly unread: number;
}

/** The days from one record to the next, as a fact. The guidance prints no interval (I-43). */
export interface TimelineStretch {
  /** The index of the earlier record. */
  readonly from: number;
  /** The index of the later record. */
  readonly to: number;
  /** Whole calendar days; 0 if both records have the same date. */
  readonly days: number;
}

/** What a row was at one record. */
export interface TimelineAnswer<E extends ScreeningEdition = York> {
  readonly state: RowState;
  /** The ids of the signs noted, in printed order, whatever the answer. */
  readonly signs: readonly SignIdOf<E>[];
}

/** One row of the tool at every record. */
export interface TimelineRow<E extends ScreeningEdition = York> {
  /** The id of the row. */
  readonly indicator: IndicatorIdOf<E>;
  readonly level: SectionIdOf<E>;
  /** The ids of the themes that the row belongs to. */
  readonly themes: readonly string[];
  /** One for each record. */
  readonly answers: readonly TimelineAnswer<E>[];
  /** One for each record except the first: how it compares with the records before it. */
  readonly steps: readonly TimelineStep[];
  /** The records in which the row was not answered. */
  readonly notAnsweredAt: readonly number[];
  /** The records in which the answer was not known. */
  readonly notKnownAt: readonly number[];
}

/** What the rows of a theme were at one record. */
export interface TimelineThemeAnswer<E extends ScreeningEdition = York> {
  /**
   * Yes if any row is Yes; otherwise contradicted, unread, not known or not answered, whichever
   * comes first and holds for a row. No only if all rows are No.
   */
  readonly state: RowState;
  /** The ids of the rows answered Yes. */
  readonly yes: readonly IndicatorIdOf<E>[];
  /** The ids of the rows that are open. */
  readonly open: readonly IndicatorIdOf<E>[];
}

/** The rows of a theme at every record. Themes are this library's own; the guidance prints none. */
export interface TimelineTheme<E extends ScreeningEdition = York> {
  /** The id of the theme. */
  readonly theme: string;
  /** The ids of its rows, in printed order. */
  readonly indicators: readonly IndicatorIdOf<E>[];
  /** What each record says of its rows, in the order of `records`. */
  readonly answers: readonly TimelineThemeAnswer<E>[];
  /** What the theme is at each record, in the order of `records`. */
  readonly steps: readonly TimelineStep[];
}

/** A point on the line of indications: the bound of one record. It is computed. */
export interface TimelineIndication<E extends ScreeningEdition = York> {
  /** The index of the record. */
  readonly record: number;
  readonly atLeast: LevelIdOf<E>;
  readonly couldReach: LevelIdOf<E>;
}

/** A point on the line of judgements: what a person judged, on the day they judged. */
export interface TimelineJudgement<E extends ScreeningEdition = York> {
  /** The record that was judged. Absent if that record has no date. */
  readonly record?: number;
  readonly level: LevelIdOf<E>;
  readonly by: Practitioner;
  readonly on: IsoDate;
  /**
   * Days since the first record, negative if before it. If no record has a date, days since the
   * first judgement.
   */
  readonly day: number;
}

/** A record without a date. No change is shown between it and the others. */
export interface UndatedRecord<E extends ScreeningEdition = York> extends Pick<
  TimelineIndication<E>,
  "atLeast" | "couldReach"
> {
  /** The agency's reference for the child. Absent if none is recorded. */
  readonly reference?: string | undefined;
  /** Who completed the screening. Absent if nobody is recorded. */
  readonly completedBy?: Practitioner | undefined;
  readonly immediateDanger: ScreeningOutcome["immediateDanger"];
  /** How many of its answers could not be read; see {@link ScreeningOutcome.unread}. */
  readonly unread: number;
  /** Every row of the tool, in printed order. */
  readonly answers: readonly (TimelineAnswer<E> & {
    /** The id of the row. */
    readonly indicator: IndicatorIdOf<E>;
  })[];
}

/** The records of one child over time. It lists what was recorded; people decide what it means. */
export interface Timeline<E extends ScreeningEdition = York> {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /** The edition that the records are read with. */
  readonly edition: PinnedEdition;
  /**
   * The records with a date, earliest first. All other parts name a record by its index here,
   * counted from 0.
   */
  readonly records: readonly TimelineRecord[];
  /** The records without a date, in the order given. */
  readonly undated: readonly UndatedRecord<E>[];
  /** One for each record except the first. */
  readonly stretches: readonly TimelineStretch[];
  /** Every row of the tool, in printed order. */
  readonly rows: readonly TimelineRow<E>[];
  /** Every theme of the edition, in its order. */
  readonly themes: readonly TimelineTheme<E>[];
  /** The first line to draw: what each record indicates. */
  readonly indication: readonly TimelineIndication<E>[];
  /**
   * The second line to draw: what people judged, by the day they judged. Empty if no judgement is
   * recorded. It is never filled from `indication`.
   */
  readonly judgement: readonly TimelineJudgement<E>[];
  /** What a person who uses it must know. */
  readonly cautions: readonly Caution<TimelineCautionId>[];
  /**
   * The date of the next review (10.14) and the four aims of interventions (7.8), for people to
   * consider.
   */
  readonly prompts: readonly Prompt[];
}
