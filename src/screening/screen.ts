// Works out what the rows of the screening tool indicate together (chapter 7): a bound, its
// reasons, and the actions, cautions and prompts that go with it.

import type { ScreeningEdition } from "../editions/types.js";
import { pinOf } from "../editions/pin.js";
import { yorkTool } from "../editions/york.js";
import { isObject } from "../foundation/objects.js";
import { RISK_LEVELS } from "../foundation/vocabulary.js";
import type { RiskLevel } from "../foundation/vocabulary.js";
import { cautionsOf } from "./cautions.js";
import { lookupOf } from "./lookup.js";
import type { Lookup } from "./lookup.js";
import type { Counts, ScreeningOutcome } from "./outcome.js";
import { isAnswer, sortAnswers } from "./answers.js";
import type { SortedAnswers } from "./answers.js";
import type { Screening } from "./generated.js";

/**
 * Returns what the screening tool indicates about a screening: the level that the rows point to as
 * a bound, the reasons, the actions printed for that level, the open rows, and every caution that
 * applies.
 *
 * The level is a convention of this library: the highest section with a Yes. The guidance prints no
 * rule (I-03). Rows that are not known or not answered are open. They raise `couldReach` and
 * nothing else.
 *
 * @remarks Limit: it decides nothing. A person decides the level of concern
 *   ({@link recordJudgement}), and the tool is not a full assessment of risk.
 * @guidance 7.2–7.9, lines 185–224; Screening Tool, lines 227–292
 * @param screening - From {@link parseScreening}. Parse first. Input that was not parsed is read
 *   field by field; a field of another shape is left out.
 * @param edition - The edition whose tool and wording are used.
 * @returns The outcome, with the emergency notice first. The records in it are frozen and shared.
 *   Never throws.
 * @example
 * const outcome = screen({ edition: pinOf(york), answers: { "gang-association": "yes" } });
 * outcome.indication.atLeast; // "escalating"
 * outcome.indication.couldReach; // "significant"
 */
export function screen(
  screening: Screening,
  edition: ScreeningEdition = yorkTool,
): ScreeningOutcome {
  const tool = lookupOf(edition);
  try {
    return outcomeOf(screening, edition, tool);
  } catch {
    // Only input that was not parsed can throw when it is read. Treated as empty.
    return outcomeOf(undefined, edition, tool);
  }
}

function outcomeOf(input: unknown, edition: ScreeningEdition, tool: Lookup): ScreeningOutcome {
  const screening = isObject(input) ? input : {};
  const sorted = sortAnswers(screening["answers"], tool);
  const { yes, unresolved, overlaps } = sorted;
  const atLeast = highest(
    "no-risk",
    yes.map(({ row }) => row.indicator.level),
  );
  const couldReach = highest(
    atLeast,
    unresolved.map(({ level }) => level),
  );
  const danger = screening["immediateDanger"];
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    immediateDanger: isAnswer(danger) ? danger : "unanswered",
    indication: {
      atLeast,
      couldReach,
      settled: atLeast === couldReach,
      basis: edition.indicationRule.basis,
      because: yes
        .filter(({ row }) => row.indicator.level === atLeast)
        .map(({ row }) => row.indicator.id),
      text: edition.indicationRule.text,
      citations: edition.indicationRule.citations,
    },
    counts: countsOf(sorted),
    present: yes.map(({ row: { indicator }, signs }) => ({
      indicator: indicator.id,
      level: indicator.level,
      signs: signs.map(({ id }) => id),
    })),
    unresolved,
    actions: tool.actionsAt[atLeast],
    atOtherLevels: tool.actionsElsewhere[atLeast],
    overlaps,
    cautions: cautionsOf({ screening, edition, tool, sorted, level: atLeast }),
    prompts: tool.prompts,
    notAFullAssessment: edition.notAFullAssessment,
  };
}

/** The highest of `than` and `levels`. */
function highest(than: RiskLevel, levels: readonly RiskLevel[]): RiskLevel {
  return levels.reduce(
    (top, level) =>
      level !== top && RISK_LEVELS.indexOf(level) > RISK_LEVELS.indexOf(top) ? level : top,
    than,
  );
}

function countsOf({ yes, no, notKnown, unresolved }: SortedAnswers): Counts {
  const facts = new Set<number>();
  let signs = 0;
  for (const row of yes) {
    signs += row.signs.length;
    for (const { fact } of row.signs) facts.add(fact);
  }
  return {
    yes: yes.length,
    no,
    notKnown,
    unanswered: unresolved.length - notKnown,
    signs,
    distinctSigns: facts.size,
  };
}
