// What a rule makes of a record. It holds levels, rows and facts, and no points.

import { numberAt } from "../../foundation/numbers.js";
import type { FactId } from "./part.js";

/** The levels that the open answers of a record allow, and what the lowest rests on. */
export interface Bounds {
  /** Ranks: places in the levels of the tool, from 0. */
  readonly atLeast: number;
  readonly couldReach: number;
  /** The places of the rows that `atLeast` rests on, ascending. Empty at the lowest level. */
  readonly because: readonly number[];
  /** The facts that it rests on, in the order of {@link FACT_IDS}. */
  readonly facts: readonly FactId[];
}

/** An action that a rule asks for. */
export interface JudgedAction {
  readonly action: string;
  /** Whether it is asked for whatever the open answers are. */
  readonly isCertain: boolean;
  /** The places of the rows for which it is certain, ascending. Empty if it is not. */
  readonly because: readonly number[];
  /** The facts for which it is certain. */
  readonly facts: readonly FactId[];
}

/** The bounds of an area of a profile. */
interface JudgedArea extends Bounds {
  readonly id: string;
  readonly name: string;
}

/** What a rule makes of a record. */
export interface Judged extends Bounds {
  /** The actions that are asked for, or may be. */
  readonly actions: readonly JudgedAction[];
  /** The areas of a profile. Its own bounds are those of its highest area. */
  readonly areas: readonly JudgedArea[];
}

/** The facts that a level can rest on. */
const FACT_IDS = /* @__PURE__ */ Object.freeze([
  "age",
  "immediateDanger",
  "learningDisabilityOrSpecialNeeds",
] as const satisfies readonly FactId[]);

/** An empty list. */
export const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** Places in ascending order, each once. Mostly they are already. */
export function inOrder(places: readonly number[]): readonly number[] {
  for (let index = 1; index < places.length; index += 1)
    if (numberAt(places, index - 1) >= numberAt(places, index))
      return [...new Set(places)].sort((a, b) => a - b);
  return places;
}

/** Facts in their usual order, each once. */
export function named(facts: readonly FactId[]): readonly FactId[] {
  return facts.length < 2 ? facts : FACT_IDS.filter((fact) => facts.includes(fact));
}
