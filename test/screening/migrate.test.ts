// A screening is carried to another edition by an explicit act, and nothing is dropped unnamed.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  defineOverlay,
  migrateScreening,
  parseScreening,
  pinOf,
  screen,
  york,
} from "csae-guidance";
import type { Edition, Migration, Screening } from "csae-guidance";
import { answers as anyAnswers } from "../arbitraries.js";
import { sealed } from "../editions/sealed.js";

const made = defineOverlay(york, {
  id: "trust",
  version: "1.0.0",
  addedRows: [
    {
      id: "trust.a",
      level: "significant",
      label: "A row of the trust",
      signs: [{ id: "trust.a-sign", label: "A sign of the trust" }],
      themes: ["online"],
    },
  ],
});
const trust: Edition = made.ok ? made.value : york;

const [first, second, third, ...rest] = york.indicators;
if (!first || !second || !third) throw new Error("no rows");
const [moving, ...staying] = first.signs;
if (!moving) throw new Error("no signs");

/** York's edition with a sign in another row, a row at another level, another without a row. */
const revised: Edition = sealed({
  ...york,
  version: "2.0.0",
  indicators: [
    { ...first, signs: staying },
    { ...third, label: `${third.label}, ever`, signs: [...third.signs, moving] },
    ...rest.map((row) => (row.id === "clipping" ? { ...row, level: "significant" as const } : row)),
  ],
});

const carried = (
  answers: Screening<Edition>["answers"],
  from: Edition,
  to: Edition,
): Migration<Edition, Edition> => {
  const result = migrateScreening({ edition: pinOf(from), answers }, from, to);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe("a screening carried to another edition", () => {
  test("keeps every answer to a row that both have, and every other field, under the new pin", () => {
    const screening = {
      edition: pinOf(trust),
      completedOn: "2026-03-14",
      answers: { clipping: { answer: "yes", note: "Fictional." } },
      childsVoice: "I am fine.",
    } as const;
    const result = migrateScreening(screening, trust, york);
    expect(result).toEqual({
      ok: true,
      value: {
        screening: { ...screening, edition: pinOf(york) },
        from: screening,
        moved: [],
        reworded: [],
        notCarried: [],
      },
    });
  });

  test("names a row that the new edition lacks, with its answer and its signs", () => {
    const answer = { answer: "yes", signs: ["trust.a-sign"], note: "Fictional." } as const;
    const { screening, notCarried, from } = carried({ "trust.a": answer }, trust, york);
    expect(screening.answers).toEqual({});
    expect(from.answers).toEqual({ "trust.a": answer });
    expect(notCarried).toEqual([
      { id: "trust.a", before: { level: "significant" }, answer },
      { id: "trust.a-sign", before: { level: "significant", indicator: "trust.a" }, answer },
    ]);
  });

  test("names a row that stands at another level now, and one with other words", () => {
    const { moved, reworded, screening } = carried(
      { clipping: "yes", [third.id]: "no" as const },
      york,
      revised,
    );
    expect(moved).toEqual([
      { id: "clipping", before: { level: "escalating" }, after: { level: "significant" } },
    ]);
    expect(reworded).toEqual([
      { id: third.id, before: third.label, after: `${third.label}, ever` },
    ]);
    expect(screen(screening, revised).indication.atLeast).toBe("significant");
  });

  test("notes a sign in the row where it stands now, so that a No there is contradicted", () => {
    const noted = { answer: "yes", signs: [moving.id] } as const;
    const { screening, moved, notCarried } = carried(
      { [first.id]: noted, [third.id]: "no" as const },
      york,
      revised,
    );
    expect(screening.answers).toEqual({
      [first.id]: { answer: "yes", signs: [] },
      [third.id]: { answer: "no", signs: [moving.id] },
    });
    expect(moved.map(({ id, after }) => [id, after])).toEqual([
      [moving.id, { level: "emerging", indicator: third.id }],
    ]);
    expect(notCarried).toEqual([]);
  });

  test("makes up no answer for a row that a sign stands in now", () => {
    const noted = { answer: "yes", signs: [moving.id] } as const;
    const { screening, moved, notCarried } = carried({ [first.id]: noted }, york, revised);
    expect(screening.answers).toEqual({ [first.id]: { answer: "yes", signs: [] } });
    expect(moved.map(({ id }) => id)).toEqual([moving.id]);
    expect(notCarried).toEqual([
      { id: moving.id, before: { level: "emerging", indicator: first.id }, answer: noted },
    ]);
  });
});

describe("nothing is carried", () => {
  test.each<[string, unknown, unknown, unknown, string[]]>([
    [
      "where the screening pins another tool",
      { edition: pinOf(trust), answers: {} },
      york,
      trust,
      ["another-edition /edition/id", "another-edition /edition/version"],
    ],
    ["where it pins nothing", { answers: {} }, york, trust, ["missing /edition"]],
    [
      "where its edition cannot read an answer",
      { edition: pinOf(york), answers: { clipping: "Yes" } },
      york,
      trust,
      ["unknown-word /answers/clipping"],
    ],
    ["to or from what is no edition", {}, 7, undefined, ["wrong-type /from", "wrong-type /to"]],
  ])("%s", (_, screening, from, to, expected) => {
    const result = migrateScreening(screening as Screening, from as Edition, to as Edition);
    const told = result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    expect(told).toEqual(expect.arrayContaining(expected));
    expect(JSON.stringify(result)).not.toContain('Yes"');
  });

  test("and nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (screening, from, to) => {
        expect(migrateScreening(screening as never, from as never, to as never).ok).toBe(false);
      }),
    );
  });
});

test("there and back, nothing is lost unnamed", () => {
  const own = fc.constantFrom("yes", "no", { answer: "yes", signs: ["trust.a-sign"] }, undefined);
  fc.assert(
    fc.property(anyAnswers, own, fc.boolean(), (answers, ofTrust, toRevised) => {
      const [here, there] = toRevised ? [york, revised] : [trust, york];
      const all = toRevised || ofTrust === undefined ? answers : { ...answers, "trust.a": ofTrust };
      const screening = parseScreening({ edition: pinOf(here), answers: all }, here);
      if (!screening.ok) throw new Error("a screening of this edition parses");
      const out = carried(screening.value.answers, here, there);
      const back = carried(out.screening.answers, there, here);
      expect(parseScreening(out.screening, there).ok).toBe(true);
      expect(parseScreening(back.screening, here).ok).toBe(true);
      const named = new Set([...out.notCarried, ...back.notCarried].map(({ id }) => id));
      const wordOf = (answer: unknown): unknown =>
        typeof answer === "object" && answer !== null
          ? (answer as { answer: unknown }).answer
          : answer;
      const signsOf = (given: Screening<Edition>["answers"]): string[] =>
        Object.values(given).flatMap((answer) =>
          typeof answer === "object" ? [...(answer.signs ?? [])] : [],
        );
      for (const [row, answer] of Object.entries(screening.value.answers))
        if (!named.has(row)) expect(wordOf(back.screening.answers[row])).toBe(wordOf(answer));
      const noted = new Set(signsOf(back.screening.answers));
      for (const sign of signsOf(screening.value.answers))
        expect(noted.has(sign) || named.has(sign)).toBe(true);
    }),
  );
});
