// Which answers to open rows would settle a level: after them, nothing that is still open can
// change it.

import { clashesOf, isClear } from "./bounds.js";
import type { CompiledRule, RuleArea } from "./compile.js";
import type { RuleFacts } from "./part.js";
import { setsOfHighest } from "./settle-highest.js";
import { searchedSets } from "./settle-search.js";
import type { Question, Settling } from "./settling.js";

/** What would settle the level of an area of a profile, or the one level of another rule. */
export interface SettlingOfArea extends Settling {
  /** The id of the area. Empty for a rule that gives one level. */
  readonly id: string;
}

/** The most sets of a level, unless another number is asked for. */
const MOST_SETS = 100;

/**
 * Finds the smallest sets of answers that settle the level of a record.
 *
 * Where the level is the highest of the answered rows, each level has one set in a compact form:
 * one Yes among some rows, and No to others. Otherwise up to 12 open rows are searched in full.
 * With more rows or with rows that pull both ways, the sets of few rows are searched, then one set
 * is found for each further level that has no row to spare, and `isComplete` may be false.
 *
 * @remarks Limit: open facts, open dates and unread answers are never assumed. A level that depends
 *   on them cannot be settled by rows, and has no set.
 * @param compiled - From `compileRule`.
 * @param facts - The record.
 * @param openPlaces - The rows that can be answered. Other open rows stay open.
 * @param most - The most sets of a level. Where there are more, `isComplete` is false.
 * @returns One entry for each area of a profile, or one entry alone. It depends on nothing but what
 *   is handed in, and on no order.
 */
export function settlingSets(
  compiled: CompiledRule,
  facts: RuleFacts,
  openPlaces: readonly number[],
  most = MOST_SETS,
): readonly SettlingOfArea[] {
  const open = [...new Set(openPlaces)]
    .filter((place) => facts.states(place) === "open")
    .sort((a, b) => a - b);
  const judged = compiled.judge(facts);
  return compiled.parts.map((area, index) => {
    const { atLeast, couldReach } = judged.areas[index] ?? judged;
    if (atLeast === couldReach) return { id: area.id, ...settledAlready(atLeast) };
    const question = { part: area.part, facts, open, highest: compiled.highest, most };
    const { sets, isComplete } = settling(area, question);
    return { id: area.id, sets, isComplete: isComplete && isClear(clashesOf(area.part)) };
  });
}

function settling({ part: { rankOf } }: RuleArea, question: Question): Settling {
  return rankOf
    ? { sets: setsOfHighest(question, rankOf), isComplete: true }
    : searchedSets(question);
}

function settledAlready(rank: number): Settling {
  return { sets: [{ rank, oneYes: [], allYes: [], allNo: [] }], isComplete: true };
}
