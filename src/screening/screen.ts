// What the rows of the screening tool say together (chapter 7): a bound, its reasons and what goes with it.

import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { isObject } from "../foundation/records.js";
import { RISK_LEVELS } from "../foundation/vocabulary.js";
import type { AnswerState } from "../foundation/vocabulary.js";
import { cautionsOf } from "./cautions.js";
import { lookupOf } from "./lookup.js";
import type { Lookup } from "./lookup.js";
import type { Counts, OverlapNote, ScreeningOutcome } from "./outcome.js";
import type { Screening } from "./schema.js";

/** A screening read against an edition: the state of each row and the signs noted on it, in the edition's order. */
export interface Reading {
  readonly states: readonly AnswerState[];
  readonly signs: readonly (readonly string[])[];
}

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
 * const outcome = screen({ edition: york, answers: { "gang-association": "yes" } });
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
  const reading = readAnswers(screening["answers"], tool);
  const present = [];
  const unresolved = [];
  let [atLeast, couldReach] = [0, 0];
  for (const [place, { indicator, rank, unresolved: open }] of tool.rows.entries()) {
    const state = reading.states[place];
    if (state === "no") continue;
    couldReach = Math.max(couldReach, rank);
    if (state === "yes") {
      atLeast = Math.max(atLeast, rank);
      present.push({ indicator: indicator.id, level: indicator.level, signs: reading.signs[place] ?? [] });
    } else {
      unresolved.push(open[state ?? "unanswered"]);
    }
  }
  const level = RISK_LEVELS[atLeast] ?? "no-risk";
  const overlaps = overlapsIn(reading, tool);
  const danger = screening["immediateDanger"];
  return {
    emergency: edition.emergency,
    edition: { id: edition.id, version: edition.version, hash: edition.hash },
    immediateDanger: danger === "yes" || danger === "no" || danger === "not-known" ? danger : "unanswered",
    indication: {
      atLeast: level,
      couldReach: RISK_LEVELS[couldReach] ?? "no-risk",
      settled: atLeast === couldReach,
      basis: edition.indicationRule.basis,
      because: present.filter((row) => row.level === level).map((row) => row.indicator),
      text: edition.indicationRule.text,
      citations: edition.indicationRule.citations,
    },
    counts: countsOf(reading, tool),
    present,
    unresolved,
    actions: tool.actionsAt[level],
    atOtherLevels: tool.actionsElsewhere[level],
    overlaps,
    cautions: cautionsOf({ screening, edition, tool, reading, level, overlaps }),
    prompts: tool.prompts,
    notAFullAssessment: edition.notAFullAssessment,
  };
}

/** Reads answers by walking the keys that are there. What is not an answer of the edition is left unread. */
export function readAnswers(answers: unknown, tool: Lookup): Reading {
  const states: AnswerState[] = tool.rows.map(() => "unanswered");
  const signs: (readonly string[])[] = tool.rows.map(() => []);
  for (const [id, answer] of isObject(answers) ? Object.entries(answers) : []) {
    const place = tool.placeOf.get(id);
    const row = place === undefined ? undefined : tool.rows[place];
    if (place === undefined || row === undefined) continue;
    const word = isObject(answer) ? answer["answer"] : answer;
    if (word === "yes" || word === "no" || word === "not-known") states[place] = word;
    const noted = isObject(answer) ? answer["signs"] : undefined;
    if (Array.isArray(noted)) signs[place] = row.indicator.signs.flatMap(({ id: sign }) => (noted.includes(sign) ? [sign] : []));
  }
  return { states, signs };
}

function countsOf({ states, signs }: Reading, tool: Lookup): Counts {
  const noted = signs.filter((_, place) => states[place] === "yes").flat();
  const count = (state: AnswerState): number => states.filter((other) => other === state).length;
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
function overlapsIn({ states, signs }: Reading, tool: Lookup): OverlapNote[] {
  const noted = new Set(signs.flat());
  return tool.overlaps
    .filter((overlap) => overlap.rows.filter((place) => states[place] === "yes").length > 1 || [...overlap.signs].some((sign) => noted.has(sign)))
    .map(({ note }) => note);
}
