// Works out what the rows of the screening tool indicate together (chapter 7): a bound, its
// reasons, and the actions, cautions and prompts that go with it.

import type { ScreeningEdition } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { RISK_LEVELS } from "../foundation/vocabulary.js";
import type { RiskLevel } from "../foundation/vocabulary.js";
import { cautionsOf } from "./cautions.js";
import { lookupOf } from "./lookup.js";
import type { Lookup } from "./lookup.js";
import type { OverlapNote, PresentIndicator, ScreeningOutcome } from "./outcome.js";
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
    return outcomeOf(screening, tool);
  } catch {
    // Only input that was not parsed can throw when it is read. Treated as empty.
    return outcomeOf(undefined, tool);
  }
}

function outcomeOf(input: unknown, tool: Lookup): ScreeningOutcome {
  const screening = fieldsOf(input);
  const sorted = sortAnswers(screening["answers"], tool);
  const { present, unresolved, highestYes } = sorted;
  const couldReach = Math.max(highestYes, sorted.highestOpen);
  const atLeast = levelOf(highestYes);
  const overlaps = overlapsIn(sorted, tool);
  const danger = screening["immediateDanger"];
  return {
    emergency: tool.emergency,
    edition: tool.pin,
    immediateDanger: isAnswer(danger) ? danger : "unanswered",
    indication: {
      atLeast,
      couldReach: levelOf(couldReach),
      settled: highestYes === couldReach,
      basis: tool.indicationRule.basis,
      because: rowsAt(atLeast, present),
      text: tool.indicationRule.text,
      citations: tool.indicationRule.citations,
    },
    counts: {
      yes: present.length,
      no: sorted.no,
      notKnown: sorted.notKnown,
      unanswered: unresolved.length - sorted.notKnown,
      signs: sorted.signs,
      distinctSigns: sorted.facts.length,
    },
    present,
    unresolved,
    actions: tool.actionsAt[atLeast],
    atOtherLevels: tool.actionsElsewhere[atLeast],
    overlaps,
    cautions: cautionsOf({ screening, tool, sorted, overlaps, level: atLeast }),
    prompts: tool.prompts,
    notAFullAssessment: tool.notAFullAssessment,
  };
}

function levelOf(rank: number): RiskLevel {
  return RISK_LEVELS[rank] ?? "no-risk";
}

/** The ids of the rows answered Yes at a level. */
function rowsAt(wanted: RiskLevel, present: readonly PresentIndicator[]): string[] {
  const rows: string[] = [];
  for (const { indicator, level } of present) if (level === wanted) rows.push(indicator);
  return rows;
}

/** The overlaps that are met, in the order of the edition. */
function overlapsIn({ overlaps }: SortedAnswers, tool: Lookup): readonly OverlapNote[] {
  if (overlaps.length === 0) return NO_OVERLAPS;
  return tool.overlaps.filter((_, place) => overlaps.includes(place)).map(({ note }) => note);
}

const NO_OVERLAPS: readonly OverlapNote[] = Object.freeze([]);
