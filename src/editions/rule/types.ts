// Rules as data: how the answers of a screening tool give a level. A rule holds no function, says
// where it is printed, and is the same in any language.

import type { Citation } from "../../foundation/generated.js";
import type { Basis } from "../../foundation/vocabulary.js";

/** The facts of a child's record that a condition can ask for, besides the age. */
export const CONDITION_FACTS = /* @__PURE__ */ Object.freeze([
  "immediateDanger",
  "learningDisabilityOrSpecialNeeds",
] as const);
export type ConditionFact = (typeof CONDITION_FACTS)[number];

/** A window of completed months before the day: `from <= months < before`. */
export interface ObservedWithin {
  readonly from: number;
  readonly before: number;
}

/**
 * The points of a row, in whole numbers. An absent number is 0. With `observed`, `yes` counts only
 * where the row was observed within that window. Several windows of one row add up.
 */
export interface Points {
  readonly row: string;
  readonly yes?: number | undefined;
  readonly no?: number | undefined;
  readonly observed?: ObservedWithin | undefined;
}

/** From a number on, a level. Below the first band is the lowest level. */
export interface LevelBand {
  readonly from: number;
  readonly level: string;
}

/** From a number on, so many points. Below the first band are none. */
export interface PointBand {
  readonly from: number;
  readonly points: number;
}

/** Rows whose sum is banded to points first, such as a domain. */
export interface PointGroup {
  readonly points: readonly Points[];
  readonly bands: readonly PointBand[];
}

/** From a number of rows on, a level. Below the first step is the lowest level. */
export interface CountStep {
  readonly atLeast: number;
  readonly level: string;
}

/** Something that holds, does not hold, or cannot be told. */
export type Condition =
  | { readonly under: number }
  | { readonly fact: ConditionFact; readonly is: "yes" | "no" }
  | { readonly anyYes: readonly string[] }
  | { readonly atLeast: number; readonly of: readonly string[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** Where a rule comes from. */
export interface RuleSource {
  readonly basis: Basis;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly note?: string | undefined;
}

/** The highest level of a row answered Yes, of all rows or of some. */
export interface HighestSectionRule extends RuleSource {
  readonly kind: "highest-section";
  readonly rows?: readonly string[] | undefined;
}

/** The number of rows answered Yes, of all rows or of some. */
export interface CountRule extends RuleSource {
  readonly kind: "count";
  readonly rows?: readonly string[] | undefined;
  readonly reaches: readonly CountStep[];
}

/** The sum of the points of rows, and of groups that are banded before. */
export interface SumRule extends RuleSource {
  readonly kind: "sum";
  readonly points: readonly Points[];
  readonly groups?: readonly PointGroup[] | undefined;
  readonly bands: readonly LevelBand[];
}

/**
 * Any Yes of the rows gives the level, or asks for the action whatever the level is. It has one of
 * the two.
 */
export interface AnyOfRule extends RuleSource {
  readonly kind: "any-of";
  readonly rows: readonly string[];
  readonly level?: string | undefined;
  readonly action?: string | undefined;
}

/** Never below the level while the condition holds. */
export interface FloorRule extends RuleSource {
  readonly kind: "floor";
  readonly when: Condition;
  readonly level: string;
}

/** Counts only while the condition holds. Else it gives the lowest level. */
export interface GateRule extends RuleSource {
  readonly kind: "gate";
  readonly when: Condition;
  readonly rule: RulePart;
}

/** The highest level that any of several rules gives. */
export interface HighestRule extends RuleSource {
  readonly kind: "highest";
  readonly of: readonly RulePart[];
}

/** A rule that gives one level. */
export type RulePart =
  HighestSectionRule | CountRule | SumRule | AnyOfRule | FloorRule | GateRule | HighestRule;

/** An area of a profile, with the rule for its level. */
export interface ProfileArea {
  readonly id: string;
  readonly name: string;
  readonly rule: RulePart;
}

/** A level for each area, and no level of the whole. */
export interface ProfileRule extends RuleSource {
  readonly kind: "profile";
  readonly areas: readonly ProfileArea[];
}

/** How answers give a level. */
export type Rule = RulePart | ProfileRule;

/** What a rule needs of the tool that it is for. */
export interface RuleTool {
  /** The ids of the levels, lowest first. */
  readonly levels: readonly string[];
  /** The rows in printed order, each with the id of its level. */
  readonly rows: readonly { readonly id: string; readonly level: string }[];
  readonly actions: readonly { readonly id: string }[];
}
