// Compiles a rule for a tool, and judges records by it: the levels that open answers allow, what
// the lowest of them rests on, and the actions asked for. No result holds points or a number of
// rows.

import { clashesOfAny, isClear } from "./bounds.js";
import { usesOf } from "./conditions.js";
import { NONE, inOrder, named } from "./judged.js";
import type { Bounds, Judged, JudgedAction } from "./judged.js";
import { dayOf } from "../../foundation/calendar.js";
import { judgedOverAll } from "./narrow.js";
import type { Grounds, Part, Reading, RuleFacts } from "./part.js";
import { actionsOf, partOf, ranksOf } from "./parts.js";
import type { AskedFor } from "./parts.js";
import type { Rule, RuleTool } from "./types.js";

/** A rule, compiled for a tool. */
export interface CompiledRule {
  /**
   * Whether the bounds of every record are the narrowest that hold for every way in which its open
   * answers can be given. Otherwise they hold too, but may be too wide.
   */
  readonly bounds: "exact" | "sound";
  /**
   * The same on a day. Two rows that were observed on one date fall in one window. Without the day
   * the bounds of a rule with windows hold and do not say so.
   */
  readonly boundsOn: (day: unknown) => "exact" | "sound";
  /** The rank of the highest level of the tool. */
  readonly highest: number;
  /** The whole rule, or its areas if it is a profile. */
  readonly parts: readonly RuleArea[];
  readonly isProfile: boolean;
  readonly judge: (facts: RuleFacts) => Judged;
}

/** An area of a profile. A rule that gives one level is its only area, without a name. */
export interface RuleArea {
  readonly id: string;
  readonly name: string;
  readonly part: Part;
}

/**
 * Compiles a rule for a tool.
 *
 * Bounds hold for every way in which a record can be completed: each open row is answered Yes or
 * No; each open fact is yes or no; an age that is not known is any age that agrees with what is
 * known; a row was observed on any day that its date allows, and on any day up to the day where it
 * has none. Where the day is not known, each row may fall in any window, whatever the others
 * do.
 *
 * @remarks Limit: check the rule with `ruleIssues` first. An id that the tool lacks counts for
 *   nothing.
 * @param rule - A rule for which `ruleIssues` gives no issue.
 * @param tool - The levels, rows and actions that the rule refers to.
 */
export function compileRule(rule: Rule, tool: RuleTool): CompiledRule {
  const ranks = ranksOf(tool);
  const isProfile = rule.kind === "profile";
  const parts = isProfile
    ? rule.areas.map(({ id, name, rule: own }) => ({ id, name, part: partOf(own, ranks) }))
    : [{ id: "", name: "", part: partOf(rule, ranks) }];
  const whole: Whole = {
    parts,
    isProfile,
    highest: Math.max(0, tool.levels.length - 1),
    asked: actionsOf(parts.map(({ part }) => part)),
  };
  // The level of each area and each action is a result of its own.
  const clashes = clashesOfAny([
    ...parts.map(({ part }) => part),
    ...whole.asked.map(({ tests }) => usesOf(tests)),
  ]);
  const isExact = isClear(clashes);
  const hasWindows = parts.some(({ part }) => part.rows.some(({ starts }) => starts.length > 1));
  return {
    bounds: isExact ? "exact" : "sound",
    boundsOn: (day) => (isExact && !(hasWindows && Number.isNaN(dayOf(day))) ? "exact" : "sound"),
    highest: whole.highest,
    parts,
    isProfile,
    judge: (facts) =>
      withHighestArea(
        isExact
          ? judged(whole, facts)
          : judgedOverAll(clashes, facts, (pinned) => judged(whole, pinned)),
      ),
  };
}

interface Whole {
  readonly parts: readonly RuleArea[];
  readonly isProfile: boolean;
  readonly highest: number;
  readonly asked: readonly AskedFor[];
}

function judged(whole: Whole, facts: RuleFacts): Judged {
  const at: Reading = { facts, today: dayOf(facts.day) };
  const { isProfile, highest, parts, asked } = whole;
  const actions = asked.length === 0 ? NONE : asked.flatMap((each) => judgedAction(each, at));
  if (isProfile)
    return {
      ...NO_LEVEL,
      actions,
      areas: parts.map(({ id, name, part }) => ({ id, name, ...boundsOf(part, at, highest) })),
    };
  const [only] = parts;
  return { ...(only ? boundsOf(only.part, at, highest) : NO_LEVEL), actions, areas: NONE };
}

/** A profile has no level of the whole. What is said of it is what its highest area says. */
function withHighestArea(result: Judged): Judged {
  const { areas } = result;
  if (areas.length === 0) return result;
  const atLeast = Math.max(...areas.map((area) => area.atLeast));
  const highest = atLeast === 0 ? NONE : areas.filter((area) => area.atLeast === atLeast);
  return {
    ...result,
    atLeast,
    couldReach: Math.max(...areas.map((area) => area.couldReach)),
    because: inOrder(highest.flatMap(({ because }) => because)),
    facts: named(highest.flatMap(({ facts }) => facts)),
  };
}

const NO_LEVEL: Bounds = { atLeast: 0, couldReach: 0, because: NONE, facts: NONE };

function boundsOf(part: Part, at: Reading, highest: number): Bounds {
  const atLeast = part.least(at);
  const couldReach = at.facts.unreadOthers > 0 ? highest : part.most(at);
  if (atLeast === 0) return { atLeast, couldReach, because: NONE, facts: NONE };
  const grounds: Grounds = { rows: [], facts: [] };
  part.explain(at, grounds);
  return { atLeast, couldReach, because: inOrder(grounds.rows), facts: named(grounds.facts) };
}

function judgedAction({ action, tests }: AskedFor, at: Reading): JudgedAction[] {
  const holding = tests.filter((test) => test.holds(at));
  if (holding.length === 0) {
    const isOpen = at.facts.unreadOthers > 0 || tests.some((test) => test.mayHold(at));
    return isOpen ? [{ action, isCertain: false, because: NONE, facts: NONE }] : [];
  }
  const grounds: Grounds = { rows: [], facts: [] };
  for (const test of holding) test.explain(at, grounds);
  const [because, facts] = [inOrder(grounds.rows), named(grounds.facts)];
  return [{ action, isCertain: true, because, facts }];
}
