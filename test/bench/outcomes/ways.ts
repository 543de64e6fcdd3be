// `screen` beside `JSON.parse` of the same lines and beside a hand-written loop with the same output.

import { screen } from "csae-guidance";
import type { BenchRecord } from "../records/index.js";
import { way } from "../rounds.js";
import type { Way } from "../rounds.js";
import { handWrittenLoop } from "./hand-written-loop.js";

export const JSON_PARSE = "JSON.parse of the same lines";
export const LOOP = "hand-written loop, same output";
export const SCREEN = "screen";

export const AGAINST_OUTCOMES = { [JSON_PARSE]: "JSON.parse", [LOOP]: "the loop" };

export function waysToOutcomes(some: readonly BenchRecord[]): Way[] {
  const lines = some.map(({ line }) => line);
  const screenings = some.map(({ screening }) => screening);
  return [
    way(JSON_PARSE, lines, (line) => JSON.parse(line) as unknown),
    way(LOOP, screenings, handWrittenLoop),
    way(SCREEN, screenings, (screening) => screen(screening)),
  ];
}

/** The records with a date of birth, and those without. */
export function byBirth(all: readonly BenchRecord[]): Record<"born" | "others", BenchRecord[]> {
  const hasBirth = ({ screening }: BenchRecord): boolean =>
    screening.subject?.dateOfBirth !== undefined;
  return { born: all.filter(hasBirth), others: all.filter((record) => !hasBirth(record)) };
}
