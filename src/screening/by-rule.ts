// What the rule of an edition makes of a screening, where it is another rule than York's: the
// levels that the answers allow, and what the lowest of them rests on (chapter 7).

import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import type { YesNoNotKnown } from "../foundation/vocabulary.js";
import type { Judged, RuleFacts } from "../editions/rule/index.js";
import type { Action, Edition } from "../editions/types.js";
import { ageRange, underIn } from "../understanding/index.js";
import type { SortedAnswers } from "./answers.js";
import type { ScreeningCaution } from "./filled-cautions.js";
import type { Lookup } from "./lookup.js";
import type { Indication } from "./outcome.js";

/**
 * The levels as ranks, with the places of the rows that they rest on. Of an edition that was not
 * parsed the rule is not known, so that any level can be reached.
 */
export function judgedByRule(
  screening: Fields,
  sorted: SortedAnswers,
  tool: Lookup,
  on: unknown,
): Judged {
  return (
    tool.rule?.judge(factsOf(screening, sorted, tool, on)) ?? {
      ...NOTHING,
      couldReach: tool.levels.length - 1,
    }
  );
}

/** The ids of rows by their places. */
export function rowsIn(because: readonly number[], { rows }: Lookup): string[] {
  return because.flatMap((place) => rows[place]?.id ?? []);
}

type Further = Pick<Indication<Edition>, "facts" | "areas" | "asksFor">;

/** What York's rule never gives: the facts behind a level, levels of areas, and actions. */
export function furtherOf({ facts, areas, actions }: Judged, tool: Lookup): Further {
  const levelAt = (rank: number): string => tool.levels[rank]?.id ?? "";
  return {
    ...(facts.length > 0 && { facts }),
    ...(areas.length > 0 && {
      areas: areas.map(({ id, name, atLeast, couldReach, because }) => ({
        id,
        name,
        atLeast: levelAt(atLeast),
        couldReach: levelAt(couldReach),
        because: rowsIn(because, tool),
      })),
    }),
    ...(actions.length > 0 && {
      asksFor: actions.map(({ action, isCertain, because }) => ({
        action,
        isCertain,
        because: rowsIn(because, tool),
      })),
    }),
  };
}

/** Whether the bounds are the narrowest. Nothing is known of a rule that was not parsed. */
export function boundsByRule(
  { completedOn }: Fields,
  { rule }: Lookup,
  on: unknown,
): Indication<Edition>["bounds"] {
  return rule?.boundsOn(on ?? completedOn) ?? "sound";
}

/** Whether nothing that is open can change the level, or that of any area. */
export function isSettled({ atLeast, couldReach, areas }: Judged): boolean {
  return [{ atLeast, couldReach }, ...areas].every((each) => each.atLeast === each.couldReach);
}

/** The ranks of the level, or of the levels of all areas, the highest first. */
function ranksReached({ atLeast, areas }: Judged): number[] {
  const ranks = areas.length > 0 ? areas.map((area) => area.atLeast) : [atLeast];
  return [...new Set(ranks)].sort((a, b) => b - a);
}

/** The cautions of the level, or of the levels of all areas. */
export function cautionsByRule(judged: Judged, { levels }: Lookup): readonly ScreeningCaution[] {
  return [...new Set(ranksReached(judged).flatMap((rank) => levels[rank]?.cautions ?? []))];
}

/**
 * The actions of the level, or of the levels of all areas, the highest first. Then those that the
 * rule asks for besides.
 */
export function actionsByRule(judged: Judged, { levels }: Lookup): readonly Action[] {
  const reached = ranksReached(judged).flatMap((rank) => levels[rank]?.actions ?? []);
  const asked = judged.actions.filter(({ isCertain }) => isCertain).map(({ action }) => action);
  return [
    ...reached,
    ...levels
      .flatMap((level) => level.actions)
      .filter((action) => asked.includes(action.id) && !reached.includes(action)),
  ];
}

const NOTHING: Judged = {
  atLeast: 0,
  couldReach: 0,
  because: [],
  facts: [],
  actions: [],
  areas: [],
};

/** What a screening says, as a rule asks for it. */
export function factsOf(
  screening: Fields,
  { present, unresolved, unreadOthers }: SortedAnswers,
  { rows, places }: Lookup,
  on: unknown,
): RuleFacts {
  const states = rows.map((): "yes" | "no" | "open" => "no");
  const put = (id: string, state: "yes" | "open"): void => {
    const place = places.get(id);
    if (place !== undefined) states[place] = state;
  };
  for (const { indicator } of present) put(indicator, "yes");
  for (const { indicator } of unresolved) put(indicator, "open");
  const answers = fieldsOf(screening["answers"]);
  const { completedOn } = screening;
  const { dateOfBirth, ageInYears, learningDisabilityOrSpecialNeeds } = fieldsOf(
    screening["subject"],
  );
  // An age in years is that of the day of the screening, whatever day is counted from.
  const age = ageRange(completedOn, dateOfBirth, ageInYears);
  return {
    states: (place) => states[place] ?? "open",
    observedOn: (place) => fieldsOf(answers[rows[place]?.id ?? ""])["observedOn"],
    day: on ?? completedOn,
    isUnder: (years) => underIn(age, years),
    immediateDanger: factFrom(screening["immediateDanger"]),
    learningDisabilityOrSpecialNeeds: factFrom(learningDisabilityOrSpecialNeeds),
    unreadOthers,
  };
}

/** A fact that is not known is open, as a row is. */
function factFrom(recorded: unknown): Exclude<YesNoNotKnown, "not-known"> | "open" {
  return recorded === "yes" || recorded === "no" ? recorded : "open";
}
