// The worked cases of the acceptance tests, as far as they are screenings: what is expected is theirs.

import cases from "../../acceptance/cases.json" with { type: "json" };
import { row as rowAt, action } from "../../acceptance/ids.js";
import { screeningOf } from "../../acceptance/screening-input.js";
import type { Input } from "../../acceptance/screening-input.js";
import { row } from "../table.js";
import type { Row } from "../table.js";

interface Expected {
  readonly atLeast: string;
  readonly couldReach: string;
  readonly settled: boolean;
  readonly because: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly actions: readonly string[];
}

export const WORKED_CASES: readonly Row[] = cases.cases.flatMap(({ id, title, screenings }) =>
  (screenings as readonly { name?: string; input: Input; expected: Expected }[]).map(
    ({ name, input, expected: { atLeast, couldReach, settled, because, counts, actions } }) =>
      row(
        "screen",
        `${[id, name].filter(Boolean).join(" ")}: ${title}`,
        [screeningOf(input)],
        ["/indication/atLeast", atLeast],
        ["/indication/couldReach", couldReach],
        ["/indication/settled", settled],
        ["/indication/because", because.map((place) => rowAt(place).id)],
        ["/counts", counts],
        ...actions.map((place, index): [string, unknown] => [
          `/actions/${index}/id`,
          action(place).id,
        ]),
      ),
  ),
);
