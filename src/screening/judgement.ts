// A person's judgement beside the indication (7.7). Two slots, never one.

import type { Action, EmergencyNotice, Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { parseWith } from "../foundation/parse.js";
import type { Result } from "../foundation/result.js";
import { lookupOf, promptOf } from "./lookup.js";
import type { Indication, Prompt, ScreeningOutcome } from "./outcome.js";
import { judgementSchema } from "./schema.js";
import type { Judgement, Screening } from "./schema.js";
import { screen } from "./screen.js";

/**
 * A screening with the judgement that a person made on it. The indication stands beside it and is
 * not replaced.
 */
export interface ScreeningRecord {
  readonly emergency: EmergencyNotice;
  readonly edition: ScreeningOutcome["edition"];
  readonly screening: Screening;
  readonly indication: Indication;
  readonly judgement: Judgement;
  /** Whether the judged level is another than `indication.atLeast`. */
  readonly differs: boolean;
  /** The actions of the judged level and, where it differs, of the indicated level after them. */
  readonly actions: readonly Action[];
  readonly cautions: ScreeningOutcome["cautions"];
  /** What the record still asks of a person. */
  readonly prompts: readonly Prompt[];
}

/**
 * Sets a person's judgement beside what the tool indicates.
 *
 * Where the two differ both are kept, a missing reason is a prompt and the actions of both levels
 * are listed.
 *
 * @remarks Limit: it never judges. It does not ask whether the person may judge, and an incomplete
 *   judgement is saved.
 * @guidance 7.7, line 202; 7.3, line 186; 10.14, line 387
 * @param screening - From {@link parseScreening}.
 * @param judgement - Anything; see {@link Judgement}.
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
export function recordJudgement(
  screening: Screening,
  judgement: unknown,
  edition: Edition = york,
): Result<ScreeningRecord> {
  const parsed = parseWith(judgementSchema, judgement, edition.emergency);
  if (!parsed.ok) return parsed;
  const {
    emergency,
    edition: pin,
    indication,
    actions,
    cautions,
    prompts,
  } = screen(screening, edition);
  const judged = parsed.value;
  const differs = judged.level !== indication.atLeast;
  const done = {
    judgement: true,
    discussion: judged.discussedWith !== undefined,
    review: judged.reviewOn !== undefined,
    effectiveness: false,
  };
  return {
    ok: true,
    value: {
      emergency,
      edition: pin,
      screening,
      indication,
      judgement: judged,
      differs,
      actions: differs ? [...lookupOf(edition).actionsAt[judged.level], ...actions] : actions,
      cautions,
      prompts: [
        ...prompts.filter(({ id }) => id === "reason" || !done[id]),
        ...(differs && !judged.reason?.trim() ? [promptOf(edition, "reason")] : []),
      ],
    },
  };
}
