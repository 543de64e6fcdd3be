// The one question that the rule engines are asked: which level the rows of a screening point to.

import { york } from "csae-guidance";
import type { Screening } from "csae-guidance";

/** An engine that knows the rule, and what it reads, prepared before the time is taken. */
export interface Engine<Facts> {
  readonly name: string;
  readonly factsOf: (screening: Screening) => Facts;
  readonly levelOf: (facts: Facts) => unknown;
  /** Whether the level comes as a promise. */
  readonly waits?: true;
}

/** The levels with rows, the highest first. */
export const LEVELS = ["significant", "escalating", "emerging"] as const;

export function rowsAt(level: string): string[] {
  return york.indicators.filter((row) => row.level === level).map(({ id }) => id);
}

export type Words = Readonly<Record<string, string>>;

/**
 * The word of every row in printed order, under a name that suits the engine. All facts then have
 * the same keys, which is quickest to read: no screening is like that.
 */
export function wordsOf({ answers }: Screening, named = (id: string): string => id): Words {
  return Object.fromEntries(
    york.indicators.map(({ id }) => {
      const answer = answers[id];
      return [named(id), (typeof answer === "object" ? answer.answer : answer) ?? "unanswered"];
    }),
  );
}
