// Compiles a rule to parts: plain functions over places and ranks, made once for each edition.

import { numberAt } from "../../foundation/numbers.js";
import { both, testOf, usesOf } from "./conditions.js";
import type { Part, Ranks, RowUse, Test } from "./part.js";
import { anyOfPart, countPart, highestSectionPart, partWhile } from "./row-rules.js";
import { sumPart } from "./sum-rule.js";
import type { FloorRule, GateRule, HighestRule, RulePart, RuleTool } from "./types.js";

/** The places and ranks of a tool. */
export function ranksOf({ levels, rows }: RuleTool): Ranks {
  const ranks = new Map(levels.map((level, rank) => [level, rank]));
  const places = new Map(rows.map(({ id }, place) => [id, place]));
  const rankAt = rows.map(({ level }) => ranks.get(level) ?? 0);
  const all = [...rows.keys()];
  return {
    placesOf: (ids) => (ids ? ids.flatMap((id) => places.get(id) ?? []) : all),
    rankOf: (level) => ranks.get(level) ?? 0,
    rankAt: (place) => numberAt(rankAt, place),
  };
}

/** Compiles a rule that gives one level. */
export function partOf(rule: RulePart, ranks: Ranks): Part {
  switch (rule.kind) {
    case "highest-section":
      return highestSectionPart(rule, ranks);
    case "count":
      return countPart(rule, ranks);
    case "sum":
      return sumPart(rule, ranks);
    case "any-of":
      return anyOfPart(rule, ranks);
    case "floor":
      return floorPart(rule, ranks);
    case "gate":
      return gatePart(rule, ranks);
    case "highest":
      return highestPart(rule, ranks);
  }
}

function floorPart({ when, level }: FloorRule, ranks: Ranks): Part {
  const test = testOf(when, ranks);
  return partWhile(test, ranks.rankOf(level), test.rows.length === 0 ? [] : undefined);
}

function gatePart({ when, rule }: GateRule, ranks: Ranks): Part {
  const [test, part] = [testOf(when, ranks), partOf(rule, ranks)];
  return {
    ...usesOf([test, part]),
    least: (at) => (test.holds(at) ? part.least(at) : 0),
    most: (at) => (test.mayHold(at) ? part.most(at) : 0),
    explain: (at, grounds) => {
      test.explain(at, grounds);
      part.explain(at, grounds);
    },
    asked: part.asked.map((asked) => ({ ...both(test, asked), action: asked.action })),
  };
}

function highestPart({ of }: HighestRule, ranks: Ranks): Part {
  const parts = of.map((each) => partOf(each, ranks));
  const least = (at: Parameters<Part["least"]>[0]): number => {
    let highest = 0;
    for (const part of parts) highest = Math.max(highest, part.least(at));
    return highest;
  };
  return {
    ...usesOf(parts),
    least,
    most: (at) => {
      let highest = 0;
      for (const part of parts) highest = Math.max(highest, part.most(at));
      return highest;
    },
    explain: (at, grounds) => {
      const highest = least(at);
      for (const part of parts) if (part.least(at) === highest) part.explain(at, grounds);
    },
    asked: parts.flatMap(({ asked }) => asked),
    rankOf: highestRanks(parts),
  };
}

/** The rank that a Yes of each row gives alone, where every part can say so. */
function highestRanks(parts: readonly Part[]): ReadonlyMap<number, number> | undefined {
  const highest = new Map<number, number>();
  for (const { rankOf } of parts) {
    if (!rankOf) return undefined;
    for (const [place, rank] of rankOf) highest.set(place, Math.max(rank, highest.get(place) ?? 0));
  }
  return highest;
}

/** Which answer to a row raises a result, whenever the row was observed. */
export type RaisedBy = "yes" | "no" | "neither";

/** Which answer raises what these uses of a row give. Neither, where it depends. */
export function raisedBy(uses: readonly RowUse[]): RaisedBy {
  if (uses.every(({ no, values }) => values.every((value) => value >= no))) return "yes";
  return uses.every(({ no, values }) => values.every((value) => value <= no)) ? "no" : "neither";
}

/** An action that a rule asks for, under any of several conditions. */
export interface AskedFor {
  readonly action: string;
  readonly tests: readonly Test[];
}

/** The actions that parts ask for, each once. */
export function actionsOf(parts: readonly Part[]): AskedFor[] {
  const tests = new Map<string, Test[]>();
  for (const asked of parts.flatMap((part) => part.asked)) {
    const known = tests.get(asked.action);
    if (known) known.push(asked);
    else tests.set(asked.action, [asked]);
  }
  return [...tests].map(([action, all]) => ({ action, tests: all }));
}
