// What the rows of the screening tool say together (chapter 7): a bound, its reasons and what goes with it.

import type { Edition } from "../editions/schema/index.js";
import { pinOf } from "../editions/pin.js";
import { york } from "../editions/york.js";
import { isObject } from "../foundation/records.js";
import { RISK_LEVELS } from "../foundation/vocabulary.js";
import type { AnswerState, RiskLevel, YesNoNotKnown } from "../foundation/vocabulary.js";
import { cautionsOf } from "./cautions.js";
import { lookupOf } from "./lookup.js";
import type { Lookup, Row, RowReading } from "./lookup.js";
import type { Counts, OverlapNote, ScreeningOutcome } from "./outcome.js";
import type { Screening } from "./schema.js";

/**
 * Says what the screening tool says of a screening: the level the rows point to as a bound, the reasons, the actions
 * printed for that level, the open rows, and every caution that goes with them.
 *
 * The level is a convention of this library, the highest section with a Yes; the guidance prints no rule (I-03).
 * Not known and unanswered rows are open: they raise `couldReach` and nothing else.
 *
 * @remarks Limit: it decides nothing. The level of concern is a person's judgement ({@link recordJudgement}), and the
 * tool is not a full assessment of risk.
 * @guidance 7.2–7.9, lines 185–224; Screening Tool, lines 227–292
 * @param screening - From {@link parseScreening}. Anything else is read as far as it has the shape and otherwise as empty.
 * @param edition - The edition to read it by.
 * @returns The outcome, emergency notice first. Records in it are frozen and shared. Never throws.
 * @example
 * const outcome = screen({ edition: pinOf(york), answers: { "gang-association": "yes" } });
 * outcome.indication.atLeast; // "escalating"
 * outcome.indication.couldReach; // "significant"
 */
export function screen(screening: Screening, edition: Edition = york): ScreeningOutcome {
  const tool = lookupOf(edition);
  try {
    return outcomeOf(screening, edition, tool);
  } catch {
    // Only input that went through no parser and throws when it is read can come here; it is as good as empty.
    return outcomeOf(undefined, edition, tool);
  }
}

function outcomeOf(input: unknown, edition: Edition, tool: Lookup): ScreeningOutcome {
  const screening = isObject(input) ? input : {};
  const readings = readAnswers(screening["answers"], tool);
  const yes = readings.filter(({ state }) => state === "yes");
  const unresolved = readings.flatMap(({ row, state }) => (state === "not-known" || state === "unanswered" ? [row.unresolved[state]] : []));
  const atLeast = highest(yes.map(({ row }) => row.indicator.level));
  const couldReach = highest([atLeast, ...unresolved.map(({ level }) => level)]);
  const overlaps = overlapsIn(readings, tool);
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
      because: yes.flatMap(({ row: { indicator } }) => (indicator.level === atLeast ? [indicator.id] : [])),
      text: edition.indicationRule.text,
      citations: edition.indicationRule.citations,
    },
    counts: countsOf(readings, tool),
    present: yes.map(({ row: { indicator }, signs }) => ({ indicator: indicator.id, level: indicator.level, signs })),
    unresolved,
    actions: tool.actionsAt[atLeast],
    atOtherLevels: tool.actionsElsewhere[atLeast],
    overlaps,
    cautions: cautionsOf({ screening, edition, tool, readings, level: atLeast, overlaps }),
    prompts: tool.prompts,
    notAFullAssessment: edition.notAFullAssessment,
  };
}

/** Reads answers by walking the keys that are there. What is not an answer of the edition is left unread. */
function readAnswers(answers: unknown, tool: Lookup): RowReading[] {
  const readings = [...tool.unanswered];
  for (const [id, answer] of isObject(answers) ? Object.entries(answers) : []) {
    const row = tool.rowOf.get(id);
    if (row) readings[row.place] = readAnswer(row, answer);
  }
  return readings;
}

function readAnswer(row: Row, answer: unknown): RowReading {
  const detail = isObject(answer) ? answer : { answer };
  const noted = Array.isArray(detail["signs"]) ? detail["signs"] : [];
  return {
    row,
    state: isAnswer(detail["answer"]) ? detail["answer"] : "unanswered",
    signs: noted.length === 0 ? [] : row.indicator.signs.map(({ id }) => id).filter((id) => noted.includes(id)),
  };
}

function isAnswer(word: unknown): word is YesNoNotKnown {
  return word === "yes" || word === "no" || word === "not-known";
}

function highest(levels: readonly RiskLevel[]): RiskLevel {
  return levels.reduce<RiskLevel>((top, level) => (RISK_LEVELS.indexOf(level) > RISK_LEVELS.indexOf(top) ? level : top), "no-risk");
}

function countsOf(readings: readonly RowReading[], tool: Lookup): Counts {
  const noted = readings.flatMap(({ state, signs }) => (state === "yes" ? signs : []));
  const count = (state: AnswerState): number => readings.filter((reading) => reading.state === state).length;
  return {
    yes: count("yes"),
    no: count("no"),
    notKnown: count("not-known"),
    unanswered: count("unanswered"),
    signs: noted.length,
    distinctSigns: new Set(noted.map((sign) => tool.factOf.get(sign))).size,
  };
}

/** An overlap is told when one of its signs is noted or two of its rows are answered Yes. */
function overlapsIn(readings: readonly RowReading[], tool: Lookup): OverlapNote[] {
  const noted = new Set(readings.flatMap(({ signs }) => signs));
  const yes = new Set(readings.flatMap(({ row, state }) => (state === "yes" ? [row.indicator.id] : [])));
  return tool.overlaps
    .filter(({ signs, rows }) => signs.some((sign) => noted.has(sign)) || rows.filter((row) => yes.has(row)).length > 1)
    .map(({ note }) => note);
}
