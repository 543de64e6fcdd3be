// Rules on which rows are answered Yes: the highest section, the number of rows, any of some rows.

import { numberAt } from "../../foundation/numbers.js";
import { addYes, countTest, possibleYesIn, yesIn } from "./conditions.js";
import { yesUses } from "./part.js";
import type { Part, Ranks, Reading, Test } from "./part.js";
import type { AnyOfRule, CountRule, HighestSectionRule } from "./types.js";

/** Compiles the highest level of a row answered Yes. */
export function highestSectionPart({ rows }: HighestSectionRule, ranks: Ranks): Part {
  // The first row that counts then gives the level.
  const places = [...ranks.placesOf(rows)].sort((a, b) => ranks.rankAt(b) - ranks.rankAt(a));
  const rankAt = places.map((place) => ranks.rankAt(place));
  return {
    least: ({ facts }) => {
      for (let index = 0; index < places.length; index += 1)
        if (facts.states(numberAt(places, index)) === "yes") return numberAt(rankAt, index);
      return 0;
    },
    most: ({ facts }) => {
      for (let index = 0; index < places.length; index += 1)
        if (facts.states(numberAt(places, index)) !== "no") return numberAt(rankAt, index);
      return 0;
    },
    explain: ({ facts }, grounds) => {
      let highest = 0;
      for (let index = 0; index < places.length; index += 1) {
        const [place = 0, rank = 0] = [places[index], rankAt[index]];
        if (rank < highest) return;
        if (facts.states(place) !== "yes") continue;
        highest = rank;
        grounds.rows.push(place);
      }
    },
    rows: yesUses(places),
    facts: [],
    asked: [],
    rankOf: new Map(places.map((place) => [place, ranks.rankAt(place)])),
  };
}

/** Compiles the number of rows answered Yes. */
export function countPart({ rows, reaches }: CountRule, ranks: Ranks): Part {
  const places = ranks.placesOf(rows);
  const steps = stepsOf(reaches.map(({ atLeast, level }) => [atLeast, ranks.rankOf(level)]));
  const enough = steps.starts.at(-1) ?? 0;
  return {
    least: (at) => stepAt(steps, yesIn(places, at, enough)),
    most: (at) => stepAt(steps, possibleYesIn(places, at, enough)),
    explain: (at, grounds) => {
      addYes(places, at, grounds);
    },
    rows: yesUses(places),
    facts: [],
    asked: [],
  };
}

/** Numbers by the number from which they count. Below the first start it is 0. */
export interface Steps {
  readonly starts: readonly number[];
  readonly values: readonly number[];
}

export function stepsOf(steps: readonly (readonly [start: number, value: number])[]): Steps {
  return { starts: steps.map(([start]) => start), values: steps.map(([, value]) => value) };
}

/** The value that counts at a number. */
export function stepAt({ starts, values }: Steps, number: number): number {
  for (let index = starts.length - 1; index >= 0; index -= 1)
    if (number >= numberAt(starts, index)) return numberAt(values, index);
  return 0;
}

/** Compiles rows of which any Yes gives a level or asks for an action. */
export function anyOfPart({ rows, level, action }: AnyOfRule, ranks: Ranks): Part {
  const places = ranks.placesOf(rows);
  const anyYes = countTest(places, 1);
  if (level !== undefined) return partWhile(anyYes, ranks.rankOf(level), places);
  // No level depends on these rows.
  return {
    ...partWhile({ ...anyYes, rows: [] }, 0, []),
    asked: action === undefined ? [] : [{ ...anyYes, action }],
  };
}

/**
 * A part that gives a level while a condition holds.
 *
 * @param places - The rows of which any Yes alone makes it hold, if that can be said.
 */
export function partWhile(test: Test, rank: number, places: readonly number[] | undefined): Part {
  return {
    least: (at: Reading) => (test.holds(at) ? rank : 0),
    most: (at: Reading) => (test.mayHold(at) ? rank : 0),
    explain: test.explain,
    rows: test.rows,
    facts: test.facts,
    asked: [],
    rankOf: places && new Map(places.map((place) => [place, rank])),
  };
}
