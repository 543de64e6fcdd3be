// Small worlds: tools of a few rows, so that every caseload there can be is listed.

import { screen, york } from "csae-guidance";
import type { AnswerState, Edition, Indicator, ScreeningOutcome } from "csae-guidance";
import { deepFreeze } from "../../src/foundation/objects.js";
import { summariseCaseload } from "../../src/caseload/index.js";
import type { CaseloadFigures, CaseloadSummary, Count } from "../../src/caseload/index.js";

/** A tool of a few rows, so that every caseload of it can be listed. */
export function toolOf(...levels: readonly Indicator["level"][]): Edition {
  const indicators = levels.map((level, row): Indicator => ({
    ...york.indicators[0]!,
    id: `row-${row}`,
    level,
    row,
    signs: [],
    themes: row === 0 ? ["a", "b"] : ["b"],
  }));
  // Frozen, so that it is looked at once and not at each of many thousand calls.
  return deepFreeze({
    ...york,
    indicators,
    overlaps: [],
    themes: ["a", "b"].map((id) => ({ id, label: id, note: id })),
  });
}

/** One kind of record: what it answers in each row, and its outcome. */
export interface Kind {
  readonly states: readonly AnswerState[];
  readonly outcome: ScreeningOutcome<Edition>;
}

export function kindsOf(tool: Edition, states: readonly AnswerState[]): Kind[] {
  const all = tool.indicators.reduce<AnswerState[][]>(
    (made) => made.flatMap((answers) => states.map((state) => [...answers, state])),
    [[]],
  );
  return all.map((answers) => ({
    states: answers,
    outcome: screen(
      {
        edition: tool,
        answers: Object.fromEntries(
          answers.flatMap((state, row) => (state === "unanswered" ? [] : [[`row-${row}`, state]])),
        ),
      },
      tool,
    ),
  }));
}

/** Every way to pick so many records of these kinds: their order says nothing. */
export function* pick(kinds: readonly Kind[], records: number, from = 0): Generator<Kind[]> {
  if (records === 0) yield [];
  else
    for (let kind = from; kind < kinds.length; kind += 1)
      for (const rest of pick(kinds, records - 1, kind)) yield [kinds[kind]!, ...rest];
}

/** What is published of records of one month. */
export function published(
  caseload: readonly Kind[],
  threshold: number,
  tool: Edition,
): CaseloadSummary {
  return summariseCaseload(
    caseload.map(({ outcome }) => ({ outcome, completedOn: "2026-03" })),
    { threshold },
    tool,
  );
}

/** All of a summary but the words, which are the same in every one. */
export function lookOf(summary: CaseloadSummary): string {
  const { threshold, readToTheEnd, months, total, ofOtherEditions, unreadable } = summary;
  return JSON.stringify([threshold, readToTheEnd, months, total, ofOtherEditions, unreadable]);
}

/** Every number of a month by name, what is shown of it, and the true number behind it. */
export function numbersOf(
  figures: CaseloadFigures,
  caseload: readonly Kind[],
): { name: string; shown: number | undefined; value: number }[] {
  const how = (fits: (kind: Kind) => boolean): number => caseload.filter(fits).length;
  const shown = (count: Count): number | undefined => (count.suppressed ? undefined : count.count);
  return [
    ...figures.bounds.map(({ atLeast, couldReach, records }) => ({
      name: `${atLeast} to ${couldReach}`,
      shown: shown(records),
      value: how(
        ({ outcome: { indication } }) =>
          indication.atLeast === atLeast && indication.couldReach === couldReach,
      ),
    })),
    ...figures.rows.flatMap(({ indicator, yes, notKnown, unanswered }, row) => [
      {
        name: `${indicator} yes`,
        shown: shown(yes),
        value: how(({ states }) => states[row] === "yes"),
      },
      {
        name: `${indicator} not known`,
        shown: shown(notKnown),
        value: how(({ states }) => states[row] === "not-known"),
      },
      {
        name: `${indicator} unanswered`,
        shown: shown(unanswered),
        value: how(({ states }) => states[row] === "unanswered"),
      },
    ]),
  ];
}

/** Rows, answers, threshold and the most records. A quick run takes one world in three. */
export const WORLDS = [
  [
    "two rows of one section, all four answers: up to 5 records",
    toolOf("significant", "significant"),
    ["yes", "no", "not-known", "unanswered"],
    2,
    5,
  ],
  [
    "two rows of one section, never a Yes: up to 7 records",
    toolOf("escalating", "escalating"),
    ["no", "not-known", "unanswered"],
    2,
    7,
  ],
  [
    "three rows of one section, Yes or No: up to 8 records",
    toolOf("escalating", "escalating", "escalating"),
    ["yes", "no"],
    2,
    8,
  ],
  [
    "three rows of one section, open or No: up to 7 records",
    toolOf("escalating", "escalating", "escalating"),
    ["unanswered", "no"],
    2,
    7,
  ],
  [
    "two sections of two rows, Yes or No: up to 5 records",
    toolOf("emerging", "emerging", "significant", "significant"),
    ["yes", "no"],
    2,
    5,
  ],
  [
    "two rows of one section, Yes or No, a threshold of 3: up to 16 records",
    toolOf("emerging", "emerging"),
    ["yes", "no"],
    3,
    16,
  ],
] as const;
