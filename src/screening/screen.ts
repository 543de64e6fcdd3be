// Works out what the rows of the screening tool indicate together (chapter 7): a bound, its
// reasons, and the actions, cautions and prompts that go with it.

import { toolOf } from "../editions/tool.js";
import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import type { IsoDate } from "../foundation/generated.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import { isPlainObject } from "../foundation/objects.js";
import { cautionsOf } from "./cautions.js";
import { lookupOf } from "./lookup.js";
import type { KnownLevel } from "./levels.js";
import type { KnownOverlap, Lookup } from "./lookup.js";
import type { Indication, OverlapNote, PresentIndicator, ScreeningOutcome } from "./outcome.js";
import {
  actionsByRule,
  boundsByRule,
  cautionsByRule,
  furtherOf,
  isSettled,
  judgedByRule,
  rowsIn,
} from "./by-rule.js";
import { isAnswer, sortAnswers } from "./answers.js";
import type { SortedAnswers } from "./answers.js";
import type { Screening } from "./generated.js";

/**
 * Returns what the screening tool indicates about a screening: the level that the rows point to as
 * a bound, the reasons, the actions printed for that level, the open rows, and every caution that
 * applies.
 *
 * York's level is a convention of this library: the highest section with a Yes. The guidance prints
 * no rule (I-03). Another edition's level follows from its own rule. Rows that are not known, not
 * answered, unread or contradicted are open. They raise `couldReach` and nothing else. What cannot
 * be read is counted in `unread`, and a caution stands first.
 *
 * @remarks Limit: it decides nothing. A person decides the level of concern
 *   ({@link recordJudgement}), and the tool is not a full assessment of risk.
 * @guidance 7.2–7.9, lines 185–224; Screening Tool, lines 227–292
 * @param screening - From {@link parseScreening}. Parse first. Of input that was not parsed, every
 *   answer that cannot be read is counted and open; any other field of another shape is left out.
 * @param edition - The edition whose tool and wording are used. Without it the screening has to be
 *   one of York's. An edition with another rule than York's has to come from {@link parseEdition}
 *   or {@link defineOverlay}: of any other the rule is not followed, and any level can be reached.
 * @param on - The day from which the rule of an edition counts months back, as an ISO 8601 calendar
 *   date. Without it, the day of the screening. An age is always that on the day of the screening.
 *   York's rule asks for no day.
 * @returns The outcome, with the emergency notice first and what to do now after it. The records in
 *   it are frozen and shared.
 *   Never throws.
 * @example
 * const outcome = screen({ edition: pinOf(york), answers: { "gang-association": "yes" } });
 * outcome.indication.atLeast; // "escalating"
 * outcome.indication.couldReach; // "significant"
 */
export function screen<E extends ScreeningEdition = York>(
  screening: Screening<NoInfer<E>>,
  edition?: E,
  on?: IsoDate,
): ScreeningOutcome<E>;
export function screen(
  screening: unknown,
  edition: ScreeningEdition = yorkTool,
  on?: unknown,
): ScreeningOutcome<Edition> {
  return screenBeside(0, screening, toolOf(edition), on);
}

/**
 * As {@link screen}, for a screening beside others in which some answers could not be read that may
 * stand for a row of any level.
 *
 * @param unread - The number of those answers.
 */
export function screenBeside(
  unread: number,
  screening: unknown,
  edition: ScreeningEdition,
  on?: unknown,
): ScreeningOutcome<Edition> {
  const tool = lookupOf(edition);
  try {
    return outcomeOf(screening, unread, tool, on);
  } catch {
    // Only input that was not parsed can throw when it is read. Nothing of it is used.
    return outcomeOf(undefined, unread, tool, undefined);
  }
}

function outcomeOf(
  input: unknown,
  unreadBeside: number,
  tool: Lookup,
  on: unknown,
): ScreeningOutcome<Edition> {
  const screening = fieldsOf(input);
  const sorted = sortAnswers(screening["answers"], tool);
  sorted.unreadOthers += unreadBeside + (isScreening(input) ? 0 : 1);
  const { present, unresolved } = sorted;
  const judged = tool.isByHighestRow ? undefined : judgedByRule(screening, sorted, tool, on);
  const atLeast = judged ? judged.atLeast : sorted.highestYes;
  const couldReach = judged ? judged.couldReach : highestOf(sorted, tool);
  const level = levelAt(tool, atLeast);
  const actions = judged ? actionsByRule(judged, tool) : level.actions;
  const pointsToLevel = present.length > 0 || atLeast > 0;
  const met = overlapsIn(sorted, tool);
  const recorded = screening["immediateDanger"];
  const danger = isAnswer(recorded) ? recorded : "unanswered";
  const indication: Indication<Edition> = {
    atLeast: level.id,
    couldReach: levelAt(tool, couldReach).id,
    settled: judged ? isSettled(judged) : atLeast === couldReach,
    bounds: judged ? boundsByRule(screening, tool, on) : "exact",
    basis: tool.indicationRule.basis,
    because: judged ? rowsIn(judged.because, tool) : rowsAt(level.id, present),
    text: pointsToLevel
      ? judged && judged.areas.length > 0
        ? tool.indicationRule.text
        : level.indicated
      : textWithoutLevel(sorted, tool),
    citations: tool.indicationRule.citations,
  };
  return {
    emergency: tool.emergency,
    now: tool.now[danger],
    edition: tool.pin,
    immediateDanger: danger,
    indication: judged ? { ...indication, ...furtherOf(judged, tool) } : indication,
    counts: {
      yes: present.length,
      no: sorted.no,
      notKnown: sorted.notKnown,
      unanswered: tool.rows.length - present.length - sorted.no - sorted.notKnown,
      signs: sorted.signs,
      distinctSigns: sorted.facts.length,
    },
    present,
    unread: sorted.unreadRows + sorted.unreadOthers,
    unresolved,
    actions,
    atOtherLevels: judged
      ? level.elsewhere.filter((action) => !actions.includes(action))
      : level.elsewhere,
    overlaps: met.length > 0 ? met.map(({ note }) => note) : NO_OVERLAPS,
    cautions: cautionsOf({
      screening,
      tool,
      sorted,
      overlaps: met,
      level,
      ofLevel: judged ? cautionsByRule(judged, tool) : level.cautions,
      pointsToLevel,
    }),
    prompts: tool.prompts,
    notAFullAssessment: tool.notAFullAssessment,
  };
}

/**
 * Whether a value is a screening, of which any part may be absent. A promise, a map, text, or an
 * object without answers whose fields are those of something else, such as a `Result` or a record
 * of a judgement, is none.
 */
function isScreening(input: unknown): boolean {
  return (
    isPlainObject(input) &&
    (input["answers"] !== undefined ||
      Object.keys(input).every((key) => Object.hasOwn(FIELDS, key)))
  );
}

const FIELDS: Readonly<Record<keyof Screening, true>> = {
  edition: true,
  subject: true,
  completedOn: true,
  completedBy: true,
  immediateDanger: true,
  answers: true,
  notes: true,
  protectiveFactors: true,
  childsVoice: true,
};

/** What outcomes say at a level. An edition has one level at least. */
export function levelAt({ levels }: Lookup, rank: number): KnownLevel {
  return levels[rank] ?? NO_LEVEL;
}

const NO_LEVEL: KnownLevel = {
  id: "",
  indicated: "",
  actions: [],
  elsewhere: [],
  cautions: [],
  unnamed: undefined,
  cautionLists: undefined,
};

/** What an indication says of itself where nothing points to a level: how many rows are open. */
function textWithoutLevel(sorted: SortedAnswers, tool: Lookup): string {
  const texts = tool.withoutAYes;
  const open = sorted.unresolved.length;
  if (open > 0) return tool.openTexts[open] ?? texts["some-open"];
  return sorted.unreadOthers > 0 ? texts.unread : texts["all-no"];
}

/** The rank of the highest level with a Yes or an open row. */
function highestOf({ highestYes, highestOpen, unreadOthers }: SortedAnswers, tool: Lookup): number {
  return unreadOthers > 0 ? tool.levels.length - 1 : Math.max(highestYes, highestOpen);
}

/** The ids of the rows answered Yes at a level. */
function rowsAt(wanted: string, present: readonly PresentIndicator<Edition>[]): string[] {
  const rows: string[] = [];
  for (const { indicator, level } of present) if (level === wanted) rows.push(indicator);
  return rows;
}

/** The overlaps that are met, in the order of the edition. */
function overlapsIn({ overlaps }: SortedAnswers, tool: Lookup): readonly KnownOverlap[] {
  if (overlaps.length === 0) return NONE_MET;
  return tool.overlaps.filter((_, place) => overlaps.includes(place));
}

const NONE_MET: readonly KnownOverlap[] = [];
const NO_OVERLAPS: readonly OverlapNote[] = Object.freeze([]);
