// The worked cases that concern screening, each with the places of the text that its outcome must name.

import { describe, expect, test } from "vitest";
import { screen } from "csae-guidance";
import type { ScreeningOutcome } from "csae-guidance";
import { action, overlap, row } from "./ids.js";
import { screeningOf } from "./screening-input.js";
import type { Input } from "./screening-input.js";
import cases from "./cases.json" with { type: "json" };

interface Expected {
  atLeast: string;
  couldReach: string;
  settled: boolean;
  because: string[];
  counts: ScreeningOutcome["counts"];
  actions: string[];
  present: string[];
  unresolved?: { include?: string[]; exclude?: string[] };
  overlaps?: { include: string[] };
  cautions?: { include?: string[]; exclude?: string[]; say?: string[] };
  mentions?: string[];
  atOtherLevels?: string[][];
  immediateDanger?: string;
}

/** What a caution is named by in the cases: its issue, or its section where no issue is at stake. */
const namesOf = (outcome: ScreeningOutcome): string[] =>
  [...outcome.cautions, ...outcome.overlaps].flatMap(({ issues, citations }) => [
    ...issues,
    ...citations.map(({ section }) => section),
  ]);

const ids = (places: string[]): string[] => places.map((place) => row(place).id);
const lines = (citations: readonly { line: number }[]): number[] =>
  citations.map(({ line }) => line);

const rows = cases.cases.flatMap(({ id, title, screenings }) =>
  (screenings as { name?: string; input: Input; expected: Expected }[]).map(
    ({ name, input, expected }) => ({ id, title, name: name ?? "", input, expected }),
  ),
);

describe.each(rows)("$id $name · $title", ({ input, expected }) => {
  const outcome = screen(screeningOf(input));

  test("7.7 · the indication is the expected bound with its reasons", () => {
    const { atLeast, couldReach, settled, because } = outcome.indication;
    expect({ atLeast, couldReach, settled, because }).toEqual({
      atLeast: expected.atLeast,
      couldReach: expected.couldReach,
      settled: expected.settled,
      because: ids(expected.because),
    });
    expect(outcome.indication.basis).toBe("convention");
    expect(lines(outcome.indication.citations)).toContain(211);
    expect(outcome.counts).toEqual(expected.counts);
    expect(outcome.present.map(({ indicator }) => indicator)).toEqual(ids(expected.present));
    expect(outcome.immediateDanger).toBe(expected.immediateDanger ?? "unanswered");
  });

  test("7.9 · the actions are those printed for the level", () => {
    expect(outcome.actions.map(({ id }) => id)).toEqual(
      expected.actions.map((place) => action(place).id),
    );
    for (const places of expected.atOtherLevels ?? []) {
      expect(
        outcome.atOtherLevels.some(({ id }) => places.some((place) => action(place).id === id)),
      ).toBe(true);
    }
    const table = { "no-risk": [], emerging: [221], escalating: [222], significant: [224] }[
      expected.atLeast
    ];
    for (const { variants } of outcome.actions) expect(lines(variants[0].citations)).toEqual(table);
  });

  test("open rows, overlaps and cautions are told", () => {
    const open = outcome.unresolved.map(({ indicator }) => indicator);
    expect(open).toEqual(expect.arrayContaining(ids(expected.unresolved?.include ?? [])));
    expect(open.filter((id) => ids(expected.unresolved?.exclude ?? []).includes(id))).toEqual([]);
    expect(outcome.overlaps.map((note) => note.overlap)).toEqual(
      expect.arrayContaining((expected.overlaps?.include ?? []).map(overlap)),
    );
    expect(namesOf(outcome)).toEqual(
      expect.arrayContaining([...(expected.cautions?.include ?? []), ...(expected.mentions ?? [])]),
    );
    expect(namesOf(outcome).filter((name) => expected.cautions?.exclude?.includes(name))).toEqual(
      [],
    );
    for (const words of expected.cautions?.say ?? []) {
      expect(outcome.cautions.some(({ text }) => new RegExp(words, "i").test(text))).toBe(true);
    }
  });

  test("1.17 · the emergency notice stands first, the prompts and the tool's limit are there", () => {
    expect(Object.keys(outcome)[0]).toBe("emergency");
    expect(lines(outcome.emergency.citations)).toEqual([106, 222, 224, 249, 269, 421]);
    expect(outcome.prompts.map(({ id }) => id)).toEqual([
      "judgement",
      "discussion",
      "review",
      "effectiveness",
    ]);
    expect(outcome.prompts.map(({ citations }) => lines(citations).includes(202))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(lines(outcome.notAFullAssessment.citations)).toEqual([229]);
  });
});

test("ten screenings of eight cases are run", () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(8);
  expect(rows).toHaveLength(10);
});
