// What is done with each line of a caseload.

import { parseScreeningText, screen } from "csae-guidance";
import type { ScreeningOutcome } from "csae-guidance";

/** Parses, checks and screens a line of JSON. */
export function outcomeOf(line: string): ScreeningOutcome {
  const parsed = parseScreeningText(line);
  if (!parsed.ok) throw new Error("Every line of the benchmark's caseload must be valid.");
  return screen(parsed.value);
}
