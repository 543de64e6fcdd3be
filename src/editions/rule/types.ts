// Rules as data: how the answers of a screening tool give a level. A rule holds no function, says
// where it is printed, and is the same in any language.

export type {
  AnyOfRule,
  Condition,
  CountRule,
  FloorRule,
  GateRule,
  HighestRule,
  HighestSectionRule,
  Points,
  Rule,
  RulePart,
  SumRule,
} from "../generated.js";

/** The facts of a child's record that a condition can ask for, besides the age. */
export const CONDITION_FACTS = /* @__PURE__ */ Object.freeze([
  "immediateDanger",
  "learningDisabilityOrSpecialNeeds",
] as const);
export type ConditionFact = (typeof CONDITION_FACTS)[number];

/** What a rule needs of the tool that it is for. */
export interface RuleTool {
  /** The ids of the levels, lowest first. */
  readonly levels: readonly string[];
  /** The rows in printed order, each with the id of its level. */
  readonly rows: readonly { readonly id: string; readonly level: string }[];
  readonly actions: readonly { readonly id: string }[];
}
