// A person's judgement beside the indication (7.7). Each has its own field; neither replaces the
// other.

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
import type { Input } from "../foundation/input.js";
import type { Result } from "../foundation/result.js";
import { PROMPTS, RISK_LEVELS } from "../foundation/vocabulary.js";
import type { PromptId } from "../foundation/vocabulary.js";
import { lookupOf } from "./lookup.js";
import type { Indication, Prompt, ScreeningOutcome } from "./outcome.js";
import { judgementReader } from "./parse.js";
import type { Judgement, Screening } from "./generated.js";
import { screen } from "./screen.js";

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
  readonly judgement: Judgement;
  /**
   * Whether the judged level differs from `indication.atLeast`.
   *
   * @reaches subject
   */
  readonly differs: boolean;
  /**
   * The actions of the judged level. If it differs from the indicated level, the actions of the
   * indicated level follow.
   *
   * @reaches guidance
   */
  readonly actions: readonly Action[];
  /**
   * How many answers could not be read under this edition; see {@link ScreeningOutcome.unread}.
   *
   * @reaches subject
   */
  readonly unread: number;
  /**
   * What a person who uses it must know.
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
 * If the two levels differ, both are kept, the actions of both are listed, and a missing reason
 * becomes a prompt.
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
 * // ["discussion", "review", "effectiveness", "reason"]
 */
export function recordJudgement<E extends Edition = York, Given = Judgement>(
  screening: Screening<NoInfer<E>>,
  judgement: Input<Given, Judgement>,
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
  return {
    ok: true,
    value: {
      emergency: outcome.emergency,
      edition: outcome.edition,
      screening,
      indication,
      judgement: judged,
      differs,
      actions: differs ? [...lookupOf(edition).actionsAt[judged.level], ...actions] : actions,
      unread: outcome.unread,
      cautions: outcome.cautions,
      prompts: noticesOf(edition.prompts, stillToDo(judged, outcome)),
    },
  };
}

/** What a judgement still asks a person to do. */
function stillToDo(
  { level, discussedWith, reviewOn, reason }: Judgement,
  { indication: { atLeast, couldReach }, immediateDanger }: ScreeningOutcome<Edition>,
): PromptId[] {
  const holds: Readonly<Record<PromptId, boolean>> = {
    judgement: false,
    "danger-recorded": immediateDanger === "yes",
    discussion: discussedWith === undefined,
    review: reviewOn === undefined,
    effectiveness: true,
    "below-open-rows": RISK_LEVELS.indexOf(level) < RISK_LEVELS.indexOf(couldReach),
    reason: level !== atLeast && !reason?.trim(),
  };
  return PROMPTS.filter((id) => holds[id]);
}
