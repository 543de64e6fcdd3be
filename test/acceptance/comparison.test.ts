// VG-12 · three reviews under one edition: what changed between them, and no verdict on it.

import { describe, expect, test } from "vitest";
import { parseScreening, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { compareScreenings } from "../../src/side-by-side/compare.js";
import type { ScreeningComparison } from "../../src/side-by-side/compare.js";
import cases from "./cases.json" with { type: "json" };
import { ROW_PLACES, row, sign } from "./ids.js";

interface Input {
  completedOn: string;
  yes: Record<string, string[]>;
  notKnown?: string[];
  rest: string;
}

interface Comparison {
  name: string;
  earlier: Input;
  later: Input;
  expected: { compared: boolean; changes: Record<string, string> };
}

function screeningOf({ yes, notKnown = [], rest, completedOn }: Input): Screening {
  const answers = ROW_PLACES.map((place) => {
    const answer = yes[place]
      ? { answer: "yes", signs: yes[place].map(sign) }
      : notKnown.includes(place)
        ? "not-known"
        : rest;
    return [row(place).id, answer] as const;
  });
  const parsed = parseScreening({
    completedOn,
    edition: { id: york.id, version: york.version, hash: york.hash },
    answers: Object.fromEntries(answers),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const comparisons = cases.cases.flatMap((worked) =>
  "comparisons" in worked ? (worked.comparisons as unknown as Comparison[]) : [],
);

function compared(name: string): ScreeningComparison {
  const worked = comparisons.find((comparison) => comparison.name === name);
  const result =
    worked && compareScreenings(screeningOf(worked.earlier), screeningOf(worked.later));
  if (!result?.ok) throw new Error(`${name} was not compared`);
  return result.value;
}

const id = (place: string): string => row(place).id;

test("two comparisons are run", () => {
  expect(comparisons.map(({ name }) => name)).toEqual(["January to April", "April to July"]);
});

describe.each(comparisons)("VG-12 · $name", ({ name, earlier, later, expected }) => {
  const result = compareScreenings(screeningOf(earlier), screeningOf(later));

  test("7.4 · exactly the rows whose answer differs are listed", () => {
    expect(result.ok).toBe(expected.compared);
    const changes = result.ok ? result.value.changes : [];
    expect(
      Object.fromEntries(changes.map(({ indicator, from, to }) => [indicator, `${from}>${to}`])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(expected.changes).map(([place, change]) => [id(place), change]),
      ),
    );
  });

  test("7.4, 7.8 · nothing is concluded, and the places that leave it to people are cited", () => {
    const { text, rows, kinds, cautions } = compared(name);
    expect(cautions[0]).toMatchObject({
      id: "nothing-concluded",
      citations: [
        { section: "7.4", line: 187 },
        { section: "7.7", line: 202 },
        { section: "7.8", line: 204 },
      ],
    });
    expect(
      [text, ...[...rows, ...kinds, ...cautions].map((part) => part.text)].join("\n"),
    ).not.toMatch(/improv|better|worse|reduced|progress|score|%/i);
  });
});

describe("VG-12 · three reviews as they are told", () => {
  test("January to April: a Yes that became not known is no No, and the bounds stay", () => {
    const comparison = compared("January to April");
    expect(comparison.text).toBe(
      "Since 14 January 2026: 1 row changed from Yes to No, 2 from Yes to not known.",
    );
    expect(comparison.elapsed).toEqual({ order: "in-order", days: 91 });
    expect(comparison.cautions.map((caution) => caution.id)).toContain("yes-now-open");
    expect([comparison.earlier.counts.yes, comparison.later.counts.yes]).toEqual([6, 3]);
    expect([comparison.earlier.indication.atLeast, comparison.later.indication.atLeast]).toEqual([
      "escalating",
      "escalating",
    ]);
    expect(comparison.sameHash).toBe("yes");
  });

  test("January to April: the signs noted for EM-01 and ES-14 differ though the rows stay Yes", () => {
    expect(
      compared("January to April").signChanges.map(
        ({ indicator, signsGained, signsNoLongerNoted }) => ({
          indicator,
          signsGained,
          signsNoLongerNoted,
        }),
      ),
    ).toEqual([
      {
        indicator: id("EM-01"),
        signsGained: [sign("EM-01a")],
        signsNoLongerNoted: [sign("EM-01b")],
      },
      { indicator: id("ES-14"), signsGained: [], signsNoLongerNoted: [sign("ES-14e")] },
    ]);
  });

  test("April to July: fewer rows are Yes and the level indicated is Significant; both are shown", () => {
    const comparison = compared("April to July");
    expect(comparison.text).toBe(
      "Since 15 April 2026: 2 rows changed from Yes to No, 1 from No to Yes, 1 from not known to No.",
    );
    expect(comparison.elapsed).toEqual({ order: "in-order", days: 91 });
    expect([comparison.earlier.counts.yes, comparison.later.counts.yes]).toEqual([3, 2]);
    expect([comparison.earlier.indication.atLeast, comparison.later.indication.atLeast]).toEqual([
      "escalating",
      "significant",
    ]);
    expect(comparison.later.indication.because).toEqual([id("SG-12")]);
  });
});
