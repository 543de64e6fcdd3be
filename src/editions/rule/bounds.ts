// Whether the interval of a rule is the narrowest that there is.
//
// Each bound takes every part at its own lowest or highest. That is exact if one answer gives all
// of them at once. For a row this holds if its answers can be put in one order (No, and Yes at each
// time of observation) in which everything the rule makes of the row rises or stays. A fact must be
// asked for one way only. Ages always fit: who is under 13 is under 18 as well.

import { numberAt } from "../../foundation/numbers.js";
import type { FactUse, RowUse, Uses } from "./part.js";
import type { ConditionFact } from "./types.js";

/** The rows and the facts whose answers raise one part of the rule and lower another. */
export interface Clashes {
  readonly rows: readonly number[];
  readonly facts: readonly ConditionFact[];
}

/** The rows and facts that pull one result both ways: a level, or whether an action is asked. */
export function clashesOf({ rows, facts }: Uses): Clashes {
  return {
    rows: [...usesByPlace(rows)].flatMap(([place, uses]) => (haveOneOrder(uses) ? [] : [place])),
    facts: factsAskedBothWays(facts),
  };
}

/** The rows and facts that pull any of several results both ways. */
export function clashesOfAny(all: readonly Uses[]): Clashes {
  const clashes = all.map(clashesOf);
  return {
    rows: [...new Set(clashes.flatMap(({ rows }) => rows))],
    facts: [...new Set(clashes.flatMap(({ facts }) => facts))],
  };
}

/** Whether nothing pulls a result both ways. */
export function isClear({ rows, facts }: Clashes): boolean {
  return rows.length + facts.length === 0;
}

/** What a rule makes of each row, by place. */
export function usesByPlace(rows: readonly RowUse[]): Map<number, RowUse[]> {
  const byPlace = new Map<number, RowUse[]>();
  for (const use of rows) {
    const known = byPlace.get(use.place);
    if (known) known.push(use);
    else byPlace.set(use.place, [use]);
  }
  return byPlace;
}

function factsAskedBothWays(facts: readonly FactUse[]): ConditionFact[] {
  const asked = new Set(facts.map(({ fact, is }) => `${fact} ${is}`));
  return [...new Set(facts.map(({ fact }) => fact))].filter(
    (fact) => asked.has(`${fact} yes`) && asked.has(`${fact} no`),
  );
}

/**
 * Whether one order of the answers suits all uses of a row. If any does, the order of their sums
 * does: answers with one sum then have the same value in each.
 */
function haveOneOrder(uses: readonly RowUse[]): boolean {
  if (uses.length === 1) return true;
  const starts = [...new Set(uses.flatMap((use) => use.starts))].sort((a, b) => a - b);
  const answers = uses.map((use) => [use.no, ...valuesAt(use, starts)]);
  const sums = [0, ...starts].map((_, answer) =>
    answers.reduce((sum, values) => sum + numberAt(values, answer), 0),
  );
  const order = [...sums.keys()].sort((a, b) => numberAt(sums, a) - numberAt(sums, b));
  return answers.every((values) => risesIn(order, values));
}

/** Whether values rise or stay along an order. */
function risesIn(order: readonly number[], values: readonly number[]): boolean {
  return order.every((answer, index) => {
    const before = order[index - 1] ?? answer;
    return numberAt(values, before) <= numberAt(values, answer);
  });
}

/** The values of a Yes at given months, which include its own starts. Both lists ascend. */
function valuesAt(use: RowUse, starts: readonly number[]): number[] {
  let index = 0;
  return starts.map((start) => {
    if ((use.starts[index + 1] ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    return numberAt(use.values, index);
  });
}
