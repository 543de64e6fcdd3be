// Narrows the bounds of a rule that some rows or facts pull both ways: it tries every answer to
// those that are open. What is then left has bounds of its own.

import type { Clashes } from "./bounds.js";
import { NONE, inOrder, named } from "./judged.js";
import type { Bounds, Judged, JudgedAction } from "./judged.js";
import { withStates } from "./part.js";
import type { RuleFacts } from "./part.js";
import type { ConditionFact } from "./types.js";

/** The most open rows and facts that are tried: 4,096 ways to answer them. */
const MOST_TRIED = 12;

/** Rows and facts to which answers are tried. */
interface Tried {
  readonly rows: readonly number[];
  readonly facts: readonly ConditionFact[];
}

/** What holds of a record for every answer to the open rows and facts that clash. */
export function judgedOverAll(
  clashes: Clashes,
  facts: RuleFacts,
  judge: (facts: RuleFacts) => Judged,
): Judged {
  const tried: Tried = {
    rows: clashes.rows.filter((place) => isOpen(facts.states(place))),
    facts: clashes.facts.filter((fact) => isOpen(facts[fact])),
  };
  const count = tried.rows.length + tried.facts.length;
  if (count === 0 || count > MOST_TRIED) return judge(facts);
  let all = judge(answered(facts, tried, 0));
  for (let answers = 1; answers < 2 ** count; answers += 1)
    all = joined(all, judge(answered(facts, tried, answers)));
  return withoutTried(all, tried);
}

function isOpen(state: unknown): boolean {
  return state !== "yes" && state !== "no";
}

/** A record with the tried rows and facts answered by the bits of a number. */
function answered(facts: RuleFacts, tried: Tried, answers: number): RuleFacts {
  const answerAt = (index: number): "yes" | "no" => ((answers >> index) & 1 ? "yes" : "no");
  const rows = new Map(tried.rows.map((place, index) => [place, answerAt(index)]));
  const known = new Map(
    tried.facts.map((fact, index) => [fact, answerAt(tried.rows.length + index)]),
  );
  const factAt = (fact: ConditionFact): "yes" | "no" | "open" => known.get(fact) ?? facts[fact];
  return {
    ...withStates(facts, (place) => rows.get(place) ?? facts.states(place)),
    immediateDanger: factAt("immediateDanger"),
    learningDisabilityOrSpecialNeeds: factAt("learningDisabilityOrSpecialNeeds"),
  };
}

/** What holds for two ways to answer. */
function joined(one: Judged, other: Judged): Judged {
  return {
    ...joinedBounds(one, other),
    actions: joinedActions(one.actions, other.actions),
    areas: one.areas.map((area, index) => ({
      ...area,
      ...joinedBounds(area, other.areas[index] ?? area),
    })),
  };
}

function joinedBounds(one: Bounds, other: Bounds): Bounds {
  return {
    atLeast: Math.min(one.atLeast, other.atLeast),
    couldReach: Math.max(one.couldReach, other.couldReach),
    because: inOrder([...one.because, ...other.because]),
    facts: named([...one.facts, ...other.facts]),
  };
}

function joinedActions(
  some: readonly JudgedAction[],
  others: readonly JudgedAction[],
): JudgedAction[] {
  const ids = new Set([...some, ...others].map(({ action }) => action));
  return [...ids].map((action) => {
    const [one, other] = [some, others].map((list) => list.find((each) => each.action === action));
    return one?.isCertain && other?.isCertain
      ? {
          ...one,
          because: inOrder([...one.because, ...other.because]),
          facts: named([...one.facts, ...other.facts]),
        }
      : { action, isCertain: false, because: NONE, facts: NONE };
  });
}

/** A result rests on what is recorded, and not on what was tried. */
function withoutTried(all: Judged, tried: Tried): Judged {
  const recorded = <T extends Pick<Bounds, "because" | "facts">>(part: T): T => ({
    ...part,
    because: part.because.filter((place) => !tried.rows.includes(place)),
    facts: part.facts.filter((fact) => fact === "age" || !tried.facts.includes(fact)),
  });
  const known = <T extends Bounds>(bounds: T): T =>
    bounds.atLeast === 0 ? { ...bounds, because: NONE, facts: NONE } : recorded(bounds);
  return { ...known(all), actions: all.actions.map(recorded), areas: all.areas.map(known) };
}
