// Conditions: each can hold, not hold, or be open. None is ever negated.

import { yesUses } from "./part.js";
import type { Grounds, Ranks, Reading, Test } from "./part.js";
import type { Condition, ConditionFact } from "./types.js";

/** Compiles a condition. */
export function testOf(condition: Condition, ranks: Ranks): Test {
  if ("under" in condition) return underTest(condition.under);
  if ("fact" in condition) return factTest(condition.fact, condition.is);
  if ("anyYes" in condition) return countTest(ranks.placesOf(condition.anyYes), 1);
  if ("of" in condition) return countTest(ranks.placesOf(condition.of), condition.atLeast);
  return "all" in condition
    ? allTest(condition.all.map((each) => testOf(each, ranks)))
    : anyTest(condition.any.map((each) => testOf(each, ranks)));
}

function underTest(age: number): Test {
  return {
    holds: ({ facts }) => facts.isUnder(age) === "yes",
    mayHold: ({ facts }) => facts.isUnder(age) !== "no",
    explain: (_, grounds) => {
      grounds.facts.push("age");
    },
    rows: [],
    facts: [],
  };
}

function factTest(fact: ConditionFact, is: "yes" | "no"): Test {
  const opposite = is === "yes" ? "no" : "yes";
  return {
    holds: ({ facts }) => facts[fact] === is,
    mayHold: ({ facts }) => facts[fact] !== opposite,
    explain: (_, grounds) => {
      grounds.facts.push(fact);
    },
    rows: [],
    facts: [{ fact, is }],
  };
}

/** Holds if so many of the rows are answered Yes. */
export function countTest(places: readonly number[], atLeast: number): Test {
  return {
    holds: (at) => yesIn(places, at, atLeast) >= atLeast,
    mayHold: (at) => possibleYesIn(places, at, atLeast) >= atLeast,
    explain: (at, grounds) => {
      addYes(places, at, grounds);
    },
    rows: yesUses(places),
    facts: [],
  };
}

function allTest(tests: readonly Test[]): Test {
  return {
    ...usesOf(tests),
    holds: (at) => tests.every((test) => test.holds(at)),
    mayHold: (at) => tests.every((test) => test.mayHold(at)),
    explain: (at, grounds) => {
      for (const test of tests) test.explain(at, grounds);
    },
  };
}

function anyTest(tests: readonly Test[]): Test {
  return {
    ...usesOf(tests),
    holds: (at) => tests.some((test) => test.holds(at)),
    mayHold: (at) => tests.some((test) => test.mayHold(at)),
    explain: (at, grounds) => {
      for (const test of tests) if (test.holds(at)) test.explain(at, grounds);
    },
  };
}

/** Two conditions that must both hold. */
export function both(one: Test, other: Test): Test {
  return allTest([one, other]);
}

/** Everything that several parts or conditions look at. */
export function usesOf(all: readonly Pick<Test, "rows" | "facts">[]): Pick<Test, "rows" | "facts"> {
  return { rows: all.flatMap(({ rows }) => rows), facts: all.flatMap(({ facts }) => facts) };
}

/** The number of rows answered Yes. It stops counting at `enough`. */
export function yesIn(places: readonly number[], { facts }: Reading, enough: number): number {
  let count = 0;
  for (const place of places) {
    if (facts.states(place) === "yes") count += 1;
    if (count === enough) break;
  }
  return count;
}

/** The number of rows answered Yes or open. It stops counting at `enough`. */
export function possibleYesIn(
  places: readonly number[],
  { facts }: Reading,
  enough: number,
): number {
  let count = 0;
  for (const place of places) {
    if (facts.states(place) !== "no") count += 1;
    if (count === enough) break;
  }
  return count;
}

/** Adds the rows answered Yes to what a result rests on. */
export function addYes(places: readonly number[], { facts }: Reading, grounds: Grounds): void {
  for (const place of places) if (facts.states(place) === "yes") grounds.rows.push(place);
}
