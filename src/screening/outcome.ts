// What `screen` returns (chapter 7): data, each part with its reason and its source.

import type { Step } from "./now.js";
import type { PinnedEdition } from "../editions/pin.js";
import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import type {
  Citation,
  EmergencyNotice,
  IndicatorIdOf,
  LevelIdOf,
  Notice,
  ScreeningEdition,
  SectionIdOf,
  SignIdOf,
  York,
} from "../editions/types.js";
import type { Basis, OpenState, PromptId, YesNoNotKnown } from "../foundation/vocabulary.js";

/**
 * The level that the rows answered Yes point to, as a bound. The rule is a convention of this
 * library, because the guidance prints none (I-03).
 */
export interface Indication<E extends ScreeningEdition = York> {
  /**
   * The level that the rule gives for the rows answered Yes; the lowest of all if there is none.
   * Under York's rule it is the highest level with a Yes.
   *
   * @reaches subject
   */
  readonly atLeast: LevelIdOf<E>;
  /**
   * The highest level that the open rows could lead to. The highest level of all if there is an
   * unread answer that could stand for any row.
   *
   * @reaches subject
   */
  readonly couldReach: LevelIdOf<E>;
  /**
   * Whether no open row can raise the level.
   *
   * @reaches subject
   */
  readonly settled: boolean;
  /**
   * Whether the two levels are the narrowest bounds there are (`exact`), as under York's rule, or
   * may be wider than need be (`sound`).
   *
   * @reaches guidance
   */
  readonly bounds: "exact" | "sound";
  /**
   * The rule is a convention of this library.
   *
   * @reaches guidance
   */
  readonly basis: Basis;
  /**
   * The ids of the rows that `atLeast` rests on, in printed order. Under York's rule these are the
   * rows answered Yes at that level.
   *
   * @reaches subject
   */
  readonly because: readonly IndicatorIdOf<E>[];
  /**
   * What the rows point to, in plain words, and who decides.
   *
   * @reaches subject
   */
  readonly text: string;
  /**
   * The places in the source text that the rule rests on.
   *
   * @reaches guidance
   */
  readonly citations: readonly Citation[];
  /**
   * What else `atLeast` rests on, such as the age. Absent if it rests on rows alone.
   *
   * @reaches subject
   */
  readonly facts?: readonly ("age" | "immediateDanger" | "learningDisabilityOrSpecialNeeds")[];
  /**
   * The level of each area, under a rule that gives no level of the whole. `atLeast` and
   * `couldReach` are then those of the highest area.
   *
   * @reaches subject
   */
  readonly areas?: readonly IndicatedArea<E>[];
  /**
   * The actions that the rule asks for, whatever the level is. Absent if it asks for none.
   *
   * @reaches subject
   */
  readonly asksFor?: readonly IndicatedAction<E>[];
}

/** The level of an area of the tool, as a bound. */
export interface IndicatedArea<E extends ScreeningEdition = York> {
  /**
   * The id of the area in the rule of the edition.
   *
   * @reaches subject
   */
  readonly id: string;
  /**
   * The printed name of the area.
   *
   * @reaches guidance
   */
  readonly name: string;
  /** @reaches subject */
  readonly atLeast: LevelIdOf<E>;
  /** @reaches subject */
  readonly couldReach: LevelIdOf<E>;
  /**
   * The ids of the rows that `atLeast` rests on, in printed order.
   *
   * @reaches subject
   */
  readonly because: readonly IndicatorIdOf<E>[];
}

/** An action that the rule of an edition asks for, whatever the level is. */
export interface IndicatedAction<E extends ScreeningEdition = York> {
  /**
   * The id of the action.
   *
   * @reaches subject
   */
  readonly action: string;
  /**
   * Whether it is asked for whatever the open rows are. Otherwise an open row could ask for it.
   *
   * @reaches subject
   */
  readonly isCertain: boolean;
  /**
   * The ids of the rows for which it is certain, in printed order.
   *
   * @reaches subject
   */
  readonly because: readonly IndicatorIdOf<E>[];
}

/** Numbers to show. No level is derived from them. */
export interface Counts {
  /** Rows answered Yes. */
  readonly yes: number;
  /** Rows answered No, including those that are open because a sign of them is noted. */
  readonly no: number;
  /** Rows answered Not known. */
  readonly notKnown: number;
  /** Rows without an answer that can be read. */
  readonly unanswered: number;
  /** Signs noted on rows answered Yes. */
  readonly signs: number;
  /** The same, but signs with the same words or the same facts count once. */
  readonly distinctSigns: number;
}

/** A row answered Yes. */
export interface PresentIndicator<E extends ScreeningEdition = York> {
  /** The id of the row. */
  readonly indicator: IndicatorIdOf<E>;
  readonly level: SectionIdOf<E>;
  /**
   * The ids of the signs noted, in printed order. Empty if none was noted: a Yes may rest on any
   * sign of the row.
   */
  readonly signs: readonly SignIdOf<E>[];
}

/** A row that is open: not known, not answered, unread or contradicted. */
export interface UnresolvedIndicator<E extends ScreeningEdition = York> {
  /** The id of the row. */
  readonly indicator: IndicatorIdOf<E>;
  readonly level: SectionIdOf<E>;
  /**
   * Why it is open: recorded as not known, not recorded, recorded as something that is no answer
   * (`unread`), or answered No with a sign of it noted (`contradicted`).
   */
  readonly answer: OpenState;
}

/** Signs that can rest on one fact. */
export interface OverlapNote {
  /** The id of the overlap in the edition. */
  readonly overlap: string;
  /** How the signs overlap. */
  readonly kind: "same-words" | "same-facts" | "contained" | "graded";
  /** Whether the signs stand at one level or at several. */
  readonly reach: "within-level" | "across-levels";
  /** Which signs can rest on one fact, in a sentence. */
  readonly text: string;
  /** The known issues behind it: I-04 within a level, I-05 across levels. */
  readonly issues: readonly string[];
  /** Where the signs stand in the source text. */
  readonly citations: readonly Citation[];
}

/** What a person is asked to do next. */
export interface Prompt extends Omit<Notice, "id"> {
  readonly id: PromptId;
}

/** An action printed for a level, to discuss with the designated lead. */
export type RecommendedAction<E extends ScreeningEdition = York> = E["actions"][number];

/** What the screening tool indicates about a screening. People decide; the outcome informs. */
export interface ScreeningOutcome<E extends ScreeningEdition = York> {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  /**
   * What needs nobody's leave: to call 999, then to tell Children's Social Care, by day and by
   * night. Never empty. Show it before everything that is to be discussed.
   */
  readonly now: readonly Step[];
  /** The edition that the outcome was made with. */
  readonly edition: PinnedEdition;
  /** As recorded. */
  readonly immediateDanger: YesNoNotKnown | "unanswered";
  readonly indication: Indication<E>;
  readonly counts: Counts;
  /** Rows answered Yes, in printed order. */
  readonly present: readonly PresentIndicator<E>[];
  /**
   * How many answers were handed in that could not be read under this edition: answers that are no
   * answer, rows and signs that the edition does not have, or a whole that is no screening. A row
   * that cannot be read is open. Any other unread answer could stand for a row of any level, so it
   * opens the highest level.
   */
  readonly unread: number;
  /** Every row that is open, in printed order. */
  readonly unresolved: readonly UnresolvedIndicator<E>[];
  /**
   * The actions of `indication.atLeast`, in printed order. None are printed for No risk. Where
   * areas have levels of their own, the actions of each of those, the highest first.
   */
  readonly actions: readonly RecommendedAction<E>[];
  /** Actions printed at other levels that this level does not repeat (I-20). */
  readonly atOtherLevels: readonly RecommendedAction<E>[];
  /** Noted signs that can rest on one fact. */
  readonly overlaps: readonly OverlapNote[];
  /** What a person who uses it must know. */
  readonly cautions: readonly Caution<ScreeningCautionId>[];
  /** What a person is asked to do next. */
  readonly prompts: readonly Prompt[];
  /** Says that the tool is a screening aid. */
  readonly notAFullAssessment: Notice;
}
