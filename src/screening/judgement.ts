// A person's judgement beside the indication (7.7). Each has its own field; neither replaces the
// other.

import { asksForSame } from "../editions/deeds.js";
import { noticesOf } from "../editions/notices.js";
import { toolOf } from "../editions/tool.js";
import type {
  Action,
  Edition,
  EmergencyNotice,
  ScreeningEdition,
  York,
} from "../editions/types.js";
import { york } from "../editions/york.js";
import type { Practitioner } from "../foundation/generated.js";
import type { Input } from "../foundation/input.js";
import type { Result } from "../foundation/result.js";
import { ACTION_STRENGTHS, PROMPTS } from "../foundation/vocabulary.js";
import type { PromptId } from "../foundation/vocabulary.js";
import { rankIn } from "./levels.js";
import type { KnownLevel } from "./levels.js";
import { lookupOf } from "./lookup.js";
import type { Indication, Prompt, ScreeningOutcome } from "./outcome.js";
import { judgementReader } from "./parse.js";
import type { Judgement, Screening } from "./generated.js";
import { levelAt, screen } from "./screen.js";

/**
 * A screening with the judgement that a person made on it. The indication stays beside the
 * judgement and is not replaced.
 */
export interface ScreeningRecord<E extends ScreeningEdition = York> {
  /**
   * Always the first property.
   *
   * @reaches guidance
   */
  readonly emergency: EmergencyNotice;
  /**
   * What needs nobody's leave; see {@link ScreeningOutcome.now}.
   *
   * @reaches guidance
   */
  readonly now: ScreeningOutcome["now"];
  /**
   * The edition that the record was made with.
   *
   * @reaches pin
   */
  readonly edition: ScreeningOutcome["edition"];
  /** The screening, as it was passed in. */
  readonly screening: Screening<E>;
  /** What the tool indicates, whatever the judgement is. */
  readonly indication: Indication<E>;
  /** The judgement, as the person made it. */
  readonly judgement: Judgement<E>;
  /**
   * Whether the judged level differs from `indication.atLeast`.
   *
   * @reaches subject
   */
  readonly differs: boolean;
  /**
   * The actions of the judged level. If it differs from the indicated level, those of the
   * indicated level follow whose deed the judged level does not ask for, or asks for less strongly.
   *
   * @reaches guidance
   */
  readonly actions: ScreeningOutcome<E>["actions"];
  /**
   * How many answers could not be read under this edition; see {@link ScreeningOutcome.unread}.
   *
   * @reaches subject
   */
  readonly unread: number;
  /**
   * What a person who uses it must know: the cautions of the outcome and of the judged level.
   *
   * @reaches guidance
   */
  readonly cautions: ScreeningOutcome["cautions"];
  /**
   * What the record still asks a person to do.
   *
   * @reaches guidance
   */
  readonly prompts: readonly Prompt[];
}

/**
 * Records a person's judgement beside what the tool indicates.
 *
 * If the two levels differ, both are kept and a missing reason becomes a prompt. So does a
 * judgement below the indication or below what open rows could reach, beside danger, or discussed
 * with nobody but the person who judged. The actions of the judged level stand first; no deed is
 * asked for again in weaker words.
 *
 * @remarks Limit: it never judges, and it does not ask whether this person may judge. An incomplete
 *   judgement is accepted: only `level`, `by` and `on` are required.
 * @guidance 7.7, line 202; 7.3, line 186; 10.14, line 387
 * @param screening - From {@link parseScreening}.
 * @param judgement - A {@link Judgement}, or a value of type `unknown`. It is parsed either way,
 *   as {@link parseJudgement} does.
 * @param edition - The edition of the screening. Without it the screening has to be one of York's.
 * @returns The record, or every issue with the judgement. Never throws.
 * @example
 * const record = recordJudgement(
 *   { edition: pinOf(york), answers: { clipping: "yes" } },
 *   { level: "significant", by: { role: "designated safeguarding lead" }, on: "2026-03-14" },
 * );
 * record.ok && record.value.differs; // true
 * record.ok && record.value.prompts.map((prompt) => prompt.id);
 * // ["reason", "discussion", "review", "effectiveness"]
 */
export function recordJudgement<E extends Edition = York, Given = Judgement<E>>(
  screening: Screening<NoInfer<E>>,
  judgement: Input<Given, Judgement<E>>,
  edition?: E,
): Result<ScreeningRecord<E>>;
export function recordJudgement(
  screening: Screening<Edition>,
  judgement: unknown,
  edition: Edition = york,
): Result<ScreeningRecord<Edition>> {
  edition = toolOf(edition);
  const parsed = judgementReader.parse(judgement, edition);
  if (!parsed.ok) return parsed;
  const outcome = screen(screening, edition);
  const { indication, actions } = outcome;
  const judged = parsed.value;
  const differs = judged.level !== indication.atLeast;
  const level = knownLevelOf(judged.level, edition);
  return {
    ok: true,
    value: {
      emergency: outcome.emergency,
      now: outcome.now,
      edition: outcome.edition,
      screening,
      indication,
      judgement: judged,
      differs,
      actions: differs ? actionsOf(level.actions, actions) : actions,
      unread: outcome.unread,
      cautions: differs ? [...outcome.cautions, ...level.cautions] : outcome.cautions,
      prompts: noticesOf(edition.prompts, stillToDo(judged, outcome, edition)),
    },
  };
}

/**
 * The actions of the judged level, then those of the indicated level that it does not ask for, or
 * asks for less strongly: a referral that the rows call for is not lost under a lower judgement.
 */
function actionsOf(judged: readonly Action[], indicated: readonly Action[]): Action[] {
  const isAskedFor = (wanted: Action): boolean =>
    judged.some((action) => asksForSame(action, wanted) && rankOf(action) <= rankOf(wanted));
  return [...judged, ...indicated.filter((action) => !isAskedFor(action))];
}

function rankOf({ strength }: Action): number {
  return ACTION_STRENGTHS.indexOf(strength);
}

function knownLevelOf(level: string, edition: Edition): KnownLevel {
  return levelAt(lookupOf(edition), rankIn(edition, level));
}

/** What a judgement still asks a person to do. */
function stillToDo(
  { level, by, discussedWith, reviewOn, reason }: Judgement<Edition>,
  outcome: ScreeningOutcome<Edition>,
  edition: Edition,
): PromptId[] {
  const isDiscussed = wordsOf(discussedWith).some((words) => words !== "");
  const { indication, immediateDanger } = outcome;
  const judged = rankIn(edition, level);
  const holds: Readonly<Record<PromptId, boolean>> = {
    judgement: false,
    "danger-recorded": immediateDanger === "yes",
    discussion: !isDiscussed,
    "discussed-with-oneself": isDiscussed && isSamePerson(by, discussedWith),
    review: reviewOn === undefined,
    effectiveness: true,
    "below-indication": judged < rankIn(edition, indication.atLeast),
    "below-open-rows": judged < reachOf(outcome, edition),
    reason: level !== indication.atLeast && wordsIn(reason) === "",
  };
  return PROMPTS.filter((id) => holds[id]);
}

/** The highest level that open rows could lead to, by its place. */
function reachOf(outcome: ScreeningOutcome<Edition>, edition: Edition): number {
  if (lookupOf(edition).isByHighestRow) return reachOfOpenRows(outcome, edition);
  const { settled, couldReach } = outcome.indication;
  return settled ? 0 : rankIn(edition, couldReach);
}

/** The highest level of an open row, by its place. An unread answer of no row can be of any. */
function reachOfOpenRows(
  { unresolved, unread }: ScreeningOutcome<Edition>,
  edition: Edition,
): number {
  const unreadRows = unresolved.filter(({ answer }) => answer === "unread").length;
  if (unread > unreadRows) return edition.levels.length - 1;
  return Math.max(0, ...unresolved.map(({ level }) => rankIn(edition, level)));
}

/**
 * Whether two people are, as recorded, one. Names decide where both have one. Without them, people
 * recorded in the same words cannot be told apart.
 */
function isSamePerson(one: Practitioner, other: Practitioner | undefined): boolean {
  const [own, others] = [wordsOf(one), wordsOf(other)];
  if (own[0] !== "" && others[0] !== "") return own[0] === others[0];
  return own.every((words, place) => words === others[place]);
}

/** What is recorded of a person: name, role and organisation, as far as there are words. */
function wordsOf({ name, role, organisation }: Practitioner = {}): string[] {
  return [name, role, organisation].map(wordsIn);
}

/** The letters and digits of a text, in one case. A tick or a full stop is no word. */
function wordsIn(text = ""): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
