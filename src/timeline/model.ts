// What `timeline` answers: records of one child in the order of their dates, ready to draw. Places
// are those of the list `records`.

import type { PinnedEdition } from "../editions/pin.js";
import type { EmergencyNotice } from "../editions/schema/index.js";
import type { Caution, TimelineCautionId } from "../foundation/caution.js";
import type { IsoDate } from "../foundation/dates.js";
import type { Practitioner } from "../foundation/practitioner.js";
import type { AnswerState, ConcernLevel, RiskLevel } from "../foundation/vocabulary.js";
import type { Prompt, ScreeningOutcome } from "../screening/index.js";
import type { TimelineStep } from "./steps.js";

/** A record with a date. */
export interface TimelineRecord {
  /** The day on which the screening was completed. */
  readonly on: IsoDate;
  /** Days since the first record. */
  readonly day: number;
  /** As recorded. */
  readonly immediateDanger: ScreeningOutcome["immediateDanger"];
}

/** The days from one record to the next, as a fact: no interval is printed (I-43). */
export interface TimelineStretch {
  readonly from: number;
  readonly to: number;
  /** Whole calendar days; 0 where both are of one date. */
  readonly days: number;
}

/** What a row was at one record. */
export interface TimelineAnswer {
  readonly state: AnswerState;
  /** The signs noted, by id, in printed order, whatever the answer. */
  readonly signs: readonly string[];
}

/** One row of the tool at every record. */
export interface TimelineRow {
  readonly indicator: string;
  readonly level: ConcernLevel;
  readonly themes: readonly string[];
  /** One for each record. */
  readonly answers: readonly TimelineAnswer[];
  /** One for each record but the first: what it says beside those before it. */
  readonly steps: readonly TimelineStep[];
  /** The records at which the row was not answered. */
  readonly notAnsweredAt: readonly number[];
  /** The records at which the answer was not known. */
  readonly notKnownAt: readonly number[];
}

/** What the rows of a theme were at one record. */
export interface TimelineThemeAnswer {
  /**
   * Yes where one row is; otherwise not known or not answered where one row is; No where all rows
   * are.
   */
  readonly state: AnswerState;
  /** The rows answered Yes, by id. */
  readonly yes: readonly string[];
  /** The rows not known or not answered, by id. */
  readonly open: readonly string[];
}

/** The rows of a theme at every record. Themes are this library's, not printed. */
export interface TimelineTheme {
  readonly theme: string;
  readonly indicators: readonly string[];
  readonly answers: readonly TimelineThemeAnswer[];
  readonly steps: readonly TimelineStep[];
}

/** A point of the line of indications: the bound of one record, computed. */
export interface TimelineIndication {
  readonly record: number;
  readonly atLeast: RiskLevel;
  readonly couldReach: RiskLevel;
}

/** A point of the line of judgements: what a person judged, on the day they did. */
export interface TimelineJudgement {
  /** The record that was judged; absent where that has no date. */
  readonly record?: number;
  readonly level: RiskLevel;
  readonly by: Practitioner;
  readonly on: IsoDate;
  /**
   * Days since the first record, negative before it; where no record has a date, since the first
   * judgement.
   */
  readonly day: number;
}

/** A record without a date. Nothing is told between it and the others. */
export interface UndatedRecord extends Pick<TimelineIndication, "atLeast" | "couldReach"> {
  readonly immediateDanger: ScreeningOutcome["immediateDanger"];
  /** Every row of the tool, in printed order. */
  readonly answers: readonly (TimelineAnswer & { readonly indicator: string })[];
}

/** The records of one child over time. It lists what was recorded; people say what it means. */
export interface Timeline {
  /** First, always. */
  readonly emergency: EmergencyNotice;
  /** The edition by which the records are read. */
  readonly edition: PinnedEdition;
  /**
   * The records with a date, earliest first. Everything else names them by their place here,
   * counted from 0.
   */
  readonly records: readonly TimelineRecord[];
  /** The records without a date, in the order given. */
  readonly undated: readonly UndatedRecord[];
  /** One for each record but the first. */
  readonly stretches: readonly TimelineStretch[];
  /** Every row of the tool, in printed order. */
  readonly rows: readonly TimelineRow[];
  /** Every theme of the edition, in its order. */
  readonly themes: readonly TimelineTheme[];
  /** One line: what each record indicates. */
  readonly indication: readonly TimelineIndication[];
  /**
   * Another line: what people judged, by the day they did. Empty where no judgement is recorded;
   * never filled from the first.
   */
  readonly judgement: readonly TimelineJudgement[];
  readonly cautions: readonly Caution<TimelineCautionId>[];
  /**
   * The date of the next review (10.14) and the four aims of interventions (7.8), for people to
   * consider.
   */
  readonly prompts: readonly Prompt[];
}
