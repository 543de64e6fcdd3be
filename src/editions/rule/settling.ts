// Sets of answers that settle a level, and the question that they answer.

import { dayOf } from "../../foundation/calendar.js";
import { withStates } from "./part.js";
import type { Part, RuleFacts } from "./part.js";

/** Answers that settle a level. Rows are places, ascending. */
export interface SettlingSet {
  /** The rank of the level that they settle. */
  readonly rank: number;
  /** One of these answered Yes, whichever it is. Empty: none is needed. */
  readonly oneYes: readonly number[];
  /** Each of these answered Yes. */
  readonly allYes: readonly number[];
  /** Each of these answered No. */
  readonly allNo: readonly number[];
}

/** What would settle a level. */
export interface Settling {
  /**
   * By level, lowest first. The sets of a level have the fewest rows with which it is known to be
   * settled, and stand in the order of their rows. One empty set: the level is settled already.
   */
  readonly sets: readonly SettlingSet[];
  /** Whether these are all smallest sets of every level that answers to the rows can settle. */
  readonly isComplete: boolean;
}

/** A level that is to be settled. */
export interface Question {
  readonly part: Part;
  readonly facts: RuleFacts;
  /** The places of the open rows that can be answered, ascending. */
  readonly open: readonly number[];
  /** The rank of the highest level of the tool. */
  readonly highest: number;
  /** The most sets of a level. */
  readonly most: number;
}

/** Answers to rows, by place. */
export type Answers = ReadonlyMap<number, "yes" | "no">;

/** The lowest and the highest level that are left after some answers. */
export function boundsAfter(
  { part, facts, highest }: Question,
  answers: Answers,
): readonly [least: number, most: number] {
  const at = {
    facts: withStates(facts, (place) => answers.get(place) ?? facts.states(place)),
    today: dayOf(facts.day),
  };
  return [part.least(at), facts.unreadOthers > 0 ? highest : part.most(at)];
}

/** Whether answers leave one level, and which. Undefined: they leave several. */
export function settledBy(question: Question, answers: Answers): number | undefined {
  const [least, most] = boundsAfter(question, answers);
  return least === most ? least : undefined;
}

/** Answers to each row as a set. */
export function setOf(rank: number, answers: Answers): SettlingSet {
  const placesWith = (answer: "yes" | "no"): number[] =>
    [...answers].flatMap(([place, given]) => (given === answer ? [place] : []));
  const inOrder = (places: number[]): number[] => places.sort((a, b) => a - b);
  return {
    rank,
    oneYes: [],
    allYes: inOrder(placesWith("yes")),
    allNo: inOrder(placesWith("no")),
  };
}
