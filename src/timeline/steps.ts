// Compares an answer with the answers before it (7.4). Only a No after a Yes ends a row; an open
// answer ends nothing.

import type { RowState } from "../foundation/vocabulary.js";

/**
 * What a row can be at a record, compared with the records before it. None of these words means
 * better or worse.
 */
export const TIMELINE_CHANGES = /* @__PURE__ */ Object.freeze([
  "new",
  "continuing",
  "ended",
  "reopened",
  "open",
  "answered-no",
] as const);
/**
 * What a row is at a record, compared with the records before it:
 *
 * - `new`: Yes, and no Yes before. If nothing was answered before, it may already have been there.
 * - `continuing`: Yes, and last answered Yes. Records in between in which the row was open are its
 *   gap.
 * - `ended`: No, and last answered Yes. It says that the answer is No and not why.
 * - `reopened`: Yes, and last answered No, with a Yes before that.
 * - `open`: not known, not answered, unread or contradicted, whatever came before. It neither ends
 *   nor continues anything.
 * - `answered-no`: No, and not last answered Yes.
 */
export type TimelineChange = (typeof TIMELINE_CHANGES)[number];

/** What a row is at a record, compared with the records before it. */
export interface TimelineStep {
  readonly change: TimelineChange;
  /**
   * The last record before this one in which the row was answered Yes or No. Absent if there is
   * none.
   */
  readonly lastAnswered?: {
    /** The index of that record. */
    readonly record: number;
    /** The answer in it. */
    readonly answer: "yes" | "no";
  };
  /**
   * The first and the last record after `lastAnswered` and before this one. If there is no
   * `lastAnswered`, the gap starts at the first record. The row was open at each record of the gap.
   * Absent if there is no such record.
   */
  readonly gap?: readonly [first: number, last: number];
}

/**
 * What the answers before a record add up to: nothing answered, No and never Yes, last answered
 * Yes, or No after a Yes.
 */
type Before = "nothing" | "never-yes" | "yes" | "no-after-yes";

function changeOf(before: Before, answer: RowState): TimelineChange {
  if (answer === "yes") {
    if (before === "yes") return "continuing";
    return before === "no-after-yes" ? "reopened" : "new";
  }
  if (answer === "no") return before === "yes" ? "ended" : "answered-no";
  return "open";
}

/** The steps of a row through its records: one for each record except the first. */
export function stepsOf(states: readonly RowState[]): TimelineStep[] {
  const steps: TimelineStep[] = [];
  let before: Before = "nothing";
  let lastAnswered: TimelineStep["lastAnswered"];
  for (const [record, answer] of states.entries()) {
    const firstOpen = lastAnswered === undefined ? 0 : lastAnswered.record + 1;
    if (record > 0) {
      steps.push({
        change: changeOf(before, answer),
        ...(lastAnswered && { lastAnswered }),
        ...(firstOpen < record && { gap: [firstOpen, record - 1] }),
      });
    }
    if (answer === "yes" || answer === "no") {
      lastAnswered = { record, answer };
      before =
        answer === "yes"
          ? "yes"
          : before === "nothing" || before === "never-yes"
            ? "never-yes"
            : "no-after-yes";
    }
  }
  return steps;
}
