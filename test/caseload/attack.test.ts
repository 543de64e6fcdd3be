// An attacker who knows how numbers are hidden, which month they are of, and all that is published. In
// small worlds every caseload there can be is published; caseloads that look the same are one to the
// attacker. Whatever is hidden must stay open among them. test/caseload/worlds.ts says which worlds.

import { describe, expect, test } from "vitest";
import { checkRelease } from "../../src/caseload/index.js";
import type { CaseloadSummary, Release } from "../../src/caseload/index.js";
import { isThorough, oneIn } from "../thorough/thorough.js";
import { WORLDS, kindsOf, lookOf, numbersOf, pick, published, toolOf } from "./worlds.js";
import type { Kind } from "./worlds.js";

/** All that was published, and every value that each hidden number can have behind it. */
interface Look {
  readonly hidden: Map<string, Set<number>>;
  fewestRecords: number;
}

function lookAt(looks: Map<string, Look>, seen: string, records: number): Look {
  const look = looks.get(seen) ?? {
    hidden: new Map<string, Set<number>>(),
    fewestRecords: records,
  };
  look.fewestRecords = Math.min(look.fewestRecords, records);
  looks.set(seen, look);
  return look;
}

function see({ hidden }: Look, name: string, value: number): void {
  hidden.set(name, (hidden.get(name) ?? new Set()).add(value));
}

/** What no caseload of a world can hold is known without any publication. */
function everMoreThanNone(looks: ReadonlyMap<string, Look>): Set<string> {
  return new Set(
    [...looks.values()].flatMap(({ hidden }) =>
      [...hidden].flatMap(([name, values]) =>
        [...values].some((value) => value > 0) ? [name] : [],
      ),
    ),
  );
}

describe("whoever knows the month and all that is shown of it cannot tell which number is hidden", () => {
  test.each(oneIn(3, WORLDS, 1))(
    "%s",
    (_, tool, states, threshold, most) => {
      const looks = new Map<string, Look>();
      const kinds = kindsOf(tool, states);
      for (let records = 0; records <= most; records += 1)
        for (const caseload of pick(kinds, records)) {
          const summary = published(caseload, threshold, tool);
          const look = lookAt(looks, lookOf(summary), records);
          for (const { name, shown, value } of numbersOf(summary.total, caseload))
            if (shown === undefined) see(look, name, value);
        }
      const shownAnswers = [...looks.keys()].filter((seen) =>
        /"yes":\{"suppressed":false|(?:notKnown|unanswered)":\{"suppressed":false/.test(seen),
      );
      expect(shownAnswers.length).toBeGreaterThan(3);
      const named = everMoreThanNone(looks);
      const all = Array.from({ length: threshold }, (_value, value) => value);
      for (const [seen, { hidden, fewestRecords }] of looks) {
        // The largest caseloads have no larger ones beside them.
        if (fewestRecords > most - threshold + 1) continue;
        for (const [name, values] of hidden)
          if (named.has(name))
            expect([...values], `${name} where this is shown: ${seen}`).toEqual(
              expect.arrayContaining(all),
            );
      }
    },
    60_000,
  );
});

/** Publications of one month that somebody has side by side, in the order they came out. */
interface Edition {
  readonly release: Release | CaseloadSummary;
  readonly summary: CaseloadSummary;
  readonly caseload: readonly Kind[];
  readonly threshold: number;
}

/** Whether the ledger warns of any of them when it comes out. */
const isWarnedOf = (editions: readonly Edition[]): boolean =>
  editions.some(
    ({ release }, place) =>
      checkRelease(
        editions.slice(0, place).map((earlier) => earlier.release),
        release,
      ).findings.length > 0,
  );

const TWO_ROWS = toolOf("escalating", "escalating");
const KINDS = kindsOf(TWO_ROWS, ["yes", "no"]);
const made = new Map<string, CaseloadSummary>();

function edition(
  caseload: readonly Kind[],
  threshold: number,
  covers?: readonly string[],
): Edition {
  const key = JSON.stringify([threshold, caseload.map(({ states }) => states).toSorted()]);
  const summary = made.get(key) ?? published(caseload, threshold, TWO_ROWS);
  made.set(key, summary);
  return { release: covers ? { summary, covers } : summary, summary, caseload, threshold };
}

const upTo = (most: number): Kind[][] =>
  Array.from({ length: most + 1 }, (_, records) => [...pick(KINDS, records)]).flat();

/**
 * Looks at several publications side by side, of which the ledger did not warn: every number that one
 * of them hides must be open, up to the least threshold. What differs between two of them is a number
 * too, and must not be known for a small one.
 */
function attack(
  cases: Iterable<readonly Edition[]>,
  most: number,
): { looks: number; warned: number } {
  const looks = new Map<string, Look>();
  const thresholds = new Map<string, number>();
  const warnings = new Map<string, boolean>();
  for (const editions of cases) {
    const seen = editions.map(({ summary }) => lookOf(summary)).join();
    const isWarned = warnings.get(seen) ?? isWarnedOf(editions);
    warnings.set(seen, isWarned);
    if (isWarned) continue;
    const records = Math.max(...editions.map(({ caseload }) => caseload.length));
    const look = lookAt(looks, seen, records);
    const numbers = editions.map(({ summary, caseload }) => numbersOf(summary.total, caseload));
    numbers.forEach((own, place) => {
      own.forEach(({ name, value }, at) => {
        const key = `${name} of ${place}`;
        thresholds.set(key, Math.min(...editions.map(({ threshold }) => threshold)));
        // What another publication of the same records shows is not hidden.
        const isShown = numbers.some(
          (other, of) =>
            editions[of]?.caseload === editions[place]?.caseload && other[at]?.shown !== undefined,
        );
        if (!isShown) see(look, key, value);
        const added = value - (numbers[0]?.[at]?.value ?? 0);
        if (place > 0) see(look, `added: ${key}`, added);
      });
    });
  }
  const named = everMoreThanNone(looks);
  for (const [seen, { hidden, fewestRecords }] of looks)
    for (const [name, values] of hidden) {
      if (!named.has(name) || fewestRecords > most - 3) continue;
      const threshold = thresholds.get(name);
      const at = `${name} where this is shown: ${seen}`;
      if (threshold === undefined) {
        const [only = 0] = values;
        expect(values.size > 1 || only === 0 || only > 2, at).toBe(true);
      } else
        expect([...values], at).toEqual(
          expect.arrayContaining(Array.from({ length: threshold }, (_, value) => value)),
        );
    }
  return { looks: looks.size, warned: [...warnings.values()].filter((is) => is).length };
}

describe("whoever has every other publication of which checkRelease did not warn cannot either", () => {
  const THRESHOLD = 2;
  /** In a quick run one record fewer. */
  const each = isThorough ? 4 : 3;
  const small = upTo(each);

  test("two rows of one section, Yes or No, up to 7 records: some of them, then all", () => {
    function* grown(): Generator<Edition[]> {
      for (const caseload of upTo(7))
        for (const more of upTo(7 - caseload.length))
          yield [edition(caseload, THRESHOLD), edition([...caseload, ...more], THRESHOLD)];
    }
    const { looks, warned } = attack(grown(), 7);
    expect([looks, warned].every((number) => number > 5)).toBe(true);
  });

  test("the same, up to 6 records at thresholds of 2 and 3, in either order", () => {
    function* twice(): Generator<Edition[]> {
      for (const caseload of upTo(6)) {
        yield [edition(caseload, 2), edition(caseload, 3)];
        yield [edition(caseload, 3), edition(caseload, 2)];
      }
    }
    expect(attack(twice(), 6).warned).toBeGreaterThan(5);
  });

  test(`partners with up to ${each} records each: one and both together, and each and both together`, () => {
    function* partners(): Generator<Edition[]> {
      for (const one of small)
        for (const other of small) {
          const both = edition([...one, ...other], THRESHOLD, ["one", "other"]);
          const parts = [edition(one, THRESHOLD, ["one"]), edition(other, THRESHOLD, ["other"])];
          yield [...parts.slice(0, 1), both];
          yield [both, ...parts.slice(0, 1)];
          yield [...parts, both];
          yield [both, ...parts];
        }
    }
    expect(attack(partners(), 2 * each).warned).toBeGreaterThan(5);
  });

  test("without the ledger they could: it warns of the smallest cases there are", () => {
    const [yes, no] = [KINDS[0]!, KINDS.at(-1)!];
    const both = (records: number) => edition([yes, yes, ...new Array<Kind>(records).fill(no)], 2);
    // Two records without a Yes, then three: one more.
    expect(isWarnedOf([both(2), both(3)])).toBe(true);
    // One each, so nothing is shown; two together, so both are known to have one.
    const part = (name: string) => edition([yes], 2, [name]);
    expect(part("one").summary.months).toEqual([]);
    expect(isWarnedOf([part("one"), part("other"), edition([yes, yes], 2, ["one", "other"])])).toBe(
      true,
    );
  });
});
