// An attacker who knows how numbers are hidden and sees all that is shown. In small worlds every
// caseload there can be is summarised; two caseloads that look the same are one to the attacker.
// Whatever is hidden must stay open among them.

import { describe, expect, test } from "vitest";
import { screen, york } from "csae-guidance";
import type { AnswerState, Edition, Indicator, ScreeningOutcome } from "csae-guidance";
import { deepFreeze } from "../../src/foundation/objects.js";
import { summariseCaseload } from "../../src/caseload/index.js";
import type { CaseloadFigures } from "../../src/caseload/index.js";
import { oneIn } from "../thorough/thorough.js";

/** A tool of a few rows, so that every caseload of it can be listed. */
function toolOf(...levels: readonly Indicator["level"][]): Edition {
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
interface Kind {
  readonly states: readonly AnswerState[];
  readonly outcome: ScreeningOutcome<Edition>;
}

function kindsOf(tool: Edition, states: readonly AnswerState[]): Kind[] {
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
function* pick(kinds: readonly Kind[], records: number, from = 0): Generator<Kind[]> {
  if (records === 0) yield [];
  else
    for (let kind = from; kind < kinds.length; kind += 1)
      for (const rest of pick(kinds, records - 1, kind)) yield [kinds[kind]!, ...rest];
}

/** Every number of a month by name, whether it is hidden, and the true number behind it. */
function numbersOf(
  figures: CaseloadFigures,
  caseload: readonly Kind[],
): { name: string; hidden: boolean; value: number }[] {
  const how = (fits: (kind: Kind) => boolean): number => caseload.filter(fits).length;
  return [
    ...figures.bounds.map(({ atLeast, couldReach, records }) => ({
      name: `${atLeast} to ${couldReach}`,
      hidden: records.suppressed,
      value: how(
        ({ outcome: { indication } }) =>
          indication.atLeast === atLeast && indication.couldReach === couldReach,
      ),
    })),
    ...figures.rows.flatMap(({ indicator, yes, notKnown, unanswered }, row) => [
      {
        name: `${indicator} yes`,
        hidden: yes.suppressed,
        value: how(({ states }) => states[row] === "yes"),
      },
      {
        name: `${indicator} not known`,
        hidden: notKnown.suppressed,
        value: how(({ states }) => states[row] === "not-known"),
      },
      {
        name: `${indicator} unanswered`,
        hidden: unanswered.suppressed,
        value: how(({ states }) => states[row] === "unanswered"),
      },
    ]),
  ];
}

/** All caseloads that look the same. */
interface Look {
  /** For each hidden number its possible values, each with the fewest records set aside that it takes. */
  readonly hidden: Map<string, Map<number, number>>;
  /** How many records are set aside in one or another of them. */
  readonly setAside: Set<number>;
  readonly fewestRecords: number;
}

function attack(
  tool: Edition,
  states: readonly AnswerState[],
  threshold: number,
  most: number,
): Map<string, Look> {
  const looks = new Map<string, Look>();
  const kinds = kindsOf(tool, states);
  for (let records = 0; records <= most; records += 1) {
    for (const caseload of pick(kinds, records)) {
      const { total } = summariseCaseload(
        caseload.map(({ outcome }) => ({ outcome, completedOn: "2026-03" })),
        { threshold },
        tool,
      );
      const seen = JSON.stringify(total);
      const look: Look = looks.get(seen) ?? {
        hidden: new Map(),
        setAside: new Set(),
        fewestRecords: records,
      };
      looks.set(seen, look);
      const setAside = records - total.records;
      look.setAside.add(setAside);
      for (const { name, value } of numbersOf(total, caseload).filter(({ hidden }) => hidden)) {
        const values = look.hidden.get(name) ?? new Map<number, number>();
        look.hidden.set(name, values.set(value, Math.min(setAside, values.get(value) ?? Infinity)));
      }
    }
  }
  return looks;
}

/** Rows, answers, threshold and the most records. A quick run takes one world in three. */
const WORLDS = [
  [
    "two rows of one section, all four answers",
    toolOf("significant", "significant"),
    ["yes", "no", "not-known", "unanswered"],
    2,
    5,
  ],
  [
    "two rows of one section, never a Yes",
    toolOf("escalating", "escalating"),
    ["no", "not-known", "unanswered"],
    2,
    7,
  ],
  [
    "three rows of one section, Yes or No",
    toolOf("escalating", "escalating", "escalating"),
    ["yes", "no"],
    2,
    8,
  ],
  [
    "three rows of one section, open or No",
    toolOf("escalating", "escalating", "escalating"),
    ["unanswered", "no"],
    2,
    7,
  ],
  [
    "two sections of two rows, Yes or No",
    toolOf("emerging", "emerging", "significant", "significant"),
    ["yes", "no"],
    2,
    5,
  ],
  [
    "two rows of one section, Yes or No, a threshold of 3",
    toolOf("emerging", "emerging"),
    ["yes", "no"],
    3,
    16,
  ],
] as const;

describe("whoever knows the rules and all that is shown cannot tell which number below the threshold is hidden", () => {
  test.each(oneIn(3, WORLDS, 1))(
    "%s",
    (_, tool, states, threshold, most) => {
      const looks = attack(tool, states, threshold, most);
      const shownAnswers = [...looks.keys()].filter((seen) =>
        /"yes":\{"suppressed":false|(?:notKnown|unanswered)":\{"suppressed":false/.test(seen),
      );
      expect(shownAnswers.length).toBeGreaterThan(3);
      // What no caseload of this world can hold is known without any summary, and the largest
      // caseloads have no larger ones beside them.
      const everMoreThanNone = new Set(
        [...looks.values()].flatMap(({ hidden }) =>
          [...hidden].flatMap(([name, values]) =>
            [...values.keys()].some((value) => value > 0) ? [name] : [],
          ),
        ),
      );
      const all = Array.from({ length: threshold }, (_value, value) => value);
      for (const [seen, { hidden, setAside, fewestRecords }] of looks) {
        if (fewestRecords > most - threshold + 1) continue;
        for (const aside of setAside) {
          for (const [name, values] of hidden) {
            if (!everMoreThanNone.has(name)) continue;
            // The number set aside is hidden below the threshold; from there on, the rest of it can
            // be of months that show nothing.
            const possible = [...values].flatMap(([value, needed]) =>
              needed <= Math.max(aside, threshold - 1) ? [value] : [],
            );
            expect(
              possible,
              `${name} where ${aside} are set aside and this is shown: ${seen}`,
            ).toEqual(expect.arrayContaining(all));
          }
        }
      }
    },
    60_000,
  );
});
