// A screening as a worked case describes it: the rows answered Yes with their signs, those not
// known, and how the rest is answered.

import { parseScreening, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { ROW_PLACES, row, sign } from "./ids.js";

export interface Input {
  subject?: { ageInYears: number };
  completedOn?: string;
  immediateDanger?: string;
  yes?: Record<string, string[]>;
  notKnown?: string[];
  rest: string;
}

export function screeningOf({ yes = {}, notKnown = [], rest, ...fields }: Input): Screening {
  const answers = ROW_PLACES.flatMap((place) => {
    const answer = yes[place]
      ? { answer: "yes", signs: yes[place].map(sign) }
      : notKnown.includes(place)
        ? "not-known"
        : rest;
    return answer === "unanswered" ? [] : [[row(place).id, answer] as const];
  });
  const parsed = parseScreening({
    ...fields,
    edition: { id: york.id, version: york.version, hash: york.hash },
    answers: Object.fromEntries(answers),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
