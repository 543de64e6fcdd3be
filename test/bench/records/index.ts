// The screenings that the benchmark reads: 500 that differ from each other, of all levels, and 500
// that are invalid. Wholly fictional, and the same in every run.

import { RISK_LEVELS, parseScreening, york } from "csae-guidance";
import type { RiskLevel, Screening } from "csae-guidance";
import { breakScreening } from "./break.js";
import { drawScreening } from "./draw.js";
import { lotFrom } from "./lot.js";

const SEED = 2026;

/** How many of ten records point to which level. */
const MIX: Readonly<Record<RiskLevel, number>> = {
  "no-risk": 4,
  emerging: 3,
  escalating: 2,
  significant: 1,
};
const TEN = RISK_LEVELS.flatMap((level) => new Array<RiskLevel>(MIX[level]).fill(level));

export interface BenchRecord {
  /** The level that its rows point to. */
  readonly level: RiskLevel;
  /** As text. */
  readonly line: string;
  /** As `JSON.parse` gives it. */
  readonly input: unknown;
  /** As `parseScreening` gives it. */
  readonly screening: Screening;
}

/** Lines of JSON, one screening in each. */
export function drawLines(count: number): string[] {
  const lot = lotFrom(SEED);
  return Array.from({ length: count }, (_, number) =>
    JSON.stringify(drawScreening(number + 1, levelOf(number), lot)),
  );
}

const lines = drawLines(500);
export const records: readonly BenchRecord[] = lines.map((line, number) => {
  const input: unknown = JSON.parse(line);
  const parsed = parseScreening(input);
  if (!parsed.ok) throw new Error(`Record ${number + 1} is invalid: ${JSON.stringify(parsed)}`);
  return { level: levelOf(number), line, input, screening: parsed.value };
});

const lot = lotFrom(SEED + 1);
const rows = york.indicators.map(({ id }) => id);
/** The same records, each broken in one to three ways. */
export const invalid: readonly unknown[] = lines.map((line) => breakScreening(line, rows, lot));

function levelOf(number: number): RiskLevel {
  return TEN[number % TEN.length] ?? "no-risk";
}
