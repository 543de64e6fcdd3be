// What the compiler knows of an edition that was defined from a draft: the ids of one that is written out in the code,
// and none of one that was read at run time.

import { expectTypeOf, test } from "vitest";
import {
  defineEdition,
  defineOverlay,
  migrateScreening,
  parseJudgement,
  parseScreening,
  pinOf,
  recordJudgement,
  screen,
  withEdition,
  york,
} from "csae-guidance";
import type {
  ByRow,
  Edition,
  EditionDraft,
  IndicatorIdOf,
  LevelIdOf,
  Result,
  Screening,
  SignIdOf,
} from "csae-guidance";

declare function valueOf<T>(result: Result<T>): T;
declare const anything: unknown;
declare const typed: EditionDraft;

const at = { basis: "printed", citations: [{ section: "The tool", line: 1 }] } as const;
const town = valueOf(
  defineEdition({
    id: "example-town",
    version: "1.0.0",
    title: "Example Town Guide (fictional)",
    document: { title: "Example Town Guide (fictional)", lines: 40 },
    levels: [
      { id: "green", name: "Green", ...at },
      { id: "amber", name: "Amber", ...at },
      { id: "red", name: "Red", ...at },
    ],
    indicators: [
      { id: "late-home", level: "amber", label: "Comes home late", ...at },
      {
        id: "new-belongings",
        level: "red",
        label: "Has a new phone or clothes",
        signs: [
          { id: "new-phone", label: "a new phone" },
          { id: "new-clothes", label: "clothes" },
        ],
        ...at,
      },
    ],
    rule: { kind: "highest-section", ...at },
  }),
);
const stored = valueOf(defineEdition(anything));

declare const ofTown: Screening<typeof town>;
declare const ofStored: Screening<typeof stored>;
declare const ofYork: Screening;

test("an edition that is written out in the code knows its levels, rows and signs", () => {
  expectTypeOf<LevelIdOf<typeof town>>().toEqualTypeOf<"green" | "amber" | "red">();
  expectTypeOf<IndicatorIdOf<typeof town>>().toEqualTypeOf<"late-home" | "new-belongings">();
  expectTypeOf<SignIdOf<typeof town>>().toEqualTypeOf<
    "late-home-sign" | "new-phone" | "new-clothes"
  >();
  expectTypeOf(town).toExtend<Edition>();
});

test("one that was read at run time knows text only, and so does one of a draft of any ids", () => {
  for (const edition of [
    stored,
    valueOf(defineEdition(typed)),
    valueOf(defineEdition(JSON.parse(""))),
  ])
    expectTypeOf(edition).toEqualTypeOf<Edition>();
  expectTypeOf<LevelIdOf<typeof stored>>().toEqualTypeOf<string>();
  expectTypeOf<IndicatorIdOf<typeof stored>>().toEqualTypeOf<string>();
  expectTypeOf<SignIdOf<typeof stored>>().toEqualTypeOf<string>();
  screen({ edition: pinOf(stored), answers: { whatever: "yes" } }, stored);
});

test("a wrong row, and a wrong sign, do not compile", () => {
  const edition = pinOf(town);
  screen({ edition, answers: { "late-home": "yes" } }, town);
  screen({ edition, answers: { "late-home": { answer: "yes", signs: ["late-home-sign"] } } }, town);
  // @ts-expect-error -- no such row
  screen({ edition, answers: { "late-hme": "yes" } }, town);
  // @ts-expect-error -- a row of York's
  screen({ edition, answers: { clipping: "yes" } }, town);
  // @ts-expect-error -- no such sign
  screen({ edition, answers: { "new-belongings": { answer: "yes", signs: ["phone"] } } }, town);
  // @ts-expect-error -- no such row
  const wrong: ByRow<typeof town, string> = { "late-hme": "late" };
  expectTypeOf(wrong).toExtend<object>();
});

test("a level of another edition is no judgement and no bound", () => {
  const made = { by: {}, on: "2026-03-14" } as const;
  recordJudgement(ofTown, { level: "amber", ...made }, town);
  // @ts-expect-error -- no such level
  recordJudgement(ofTown, { level: "ambr", ...made }, town);
  // @ts-expect-error -- a level of York's
  recordJudgement(ofTown, { level: "emerging", ...made }, town);
  recordJudgement(ofTown, anything, town);
  expectTypeOf(valueOf(parseJudgement(anything, town)).level).toEqualTypeOf<
    "green" | "amber" | "red"
  >();
  const { indication } = screen(ofTown, town);
  expectTypeOf(indication.atLeast).toEqualTypeOf<"green" | "amber" | "red">();
  expectTypeOf(indication.because).toEqualTypeOf<readonly ("late-home" | "new-belongings")[]>();
  // @ts-expect-error -- a level of York's
  expectTypeOf(indication.atLeast === "emerging").toExtend<boolean>();
});

test("a screening of York's does not compile under it, nor one of its own under York's", () => {
  expectTypeOf(valueOf(parseScreening(anything, town))).toEqualTypeOf<Screening<typeof town>>();
  screen(ofTown, town);
  // @ts-expect-error -- every row of York's would be lost
  screen(ofYork, town);
  // @ts-expect-error -- every row would be lost
  screen(ofTown);
  // @ts-expect-error -- any row could be lost
  screen(ofStored, town);
  // @ts-expect-error -- every row of York's would be lost
  withEdition(town).screen(ofYork);
  expectTypeOf(withEdition(town).screen(ofTown).indication.atLeast).toEqualTypeOf<
    "green" | "amber" | "red"
  >();
  const { screening } = valueOf(migrateScreening(ofTown, town, york));
  expectTypeOf(screening).toEqualTypeOf<Screening>();
  // @ts-expect-error -- it is a record of the other edition
  migrateScreening(ofYork, town, york);
});

test("a draft that is written out is checked as it is written", () => {
  const { id, version, title, document } = typed;
  const rule = { kind: "highest-section", ...at } as const;
  const levels = [
    { id: "green", name: "Green", ...at },
    { id: "red", name: "Red", ...at },
  ] as const;
  const row = { id: "late-home", level: "red", label: "Comes home late", ...at } as const;
  const whole = { id, version, title, document, levels, rule };
  defineEdition({ ...whole, indicators: [row] });
  // @ts-expect-error -- no rule
  defineEdition({ id, version, title, document, levels, indicators: [row] });
  // @ts-expect-error -- no such key
  defineEdition({ ...whole, indicators: [row], actoins: [] });
  // @ts-expect-error -- no citations
  defineEdition({ ...whole, indicators: [{ ...row, citations: [] }] });
  // @ts-expect-error -- no such kind of rule
  defineEdition({ ...whole, indicators: [row], rule: { ...rule, kind: "highest-sectoin" } });
  // @ts-expect-error -- no such basis
  defineEdition({ ...whole, indicators: [{ ...row, basis: "guessed" }] });
});

test("an overlay on it adds to its ids, at its levels", () => {
  const row = {
    id: "trust.a-row",
    label: "A row",
    signs: [{ id: "trust.a-sign", label: "A sign" }],
    themes: [],
  } as const;
  const overlay = { id: "trust", version: "1.0.0" } as const;
  const trust = valueOf(
    defineOverlay(town, { ...overlay, addedRows: [{ ...row, level: "amber" }] }),
  );
  expectTypeOf(trust.indicators[0]!.id).toEqualTypeOf<
    "late-home" | "new-belongings" | "trust.a-row"
  >();
  expectTypeOf(trust.levels[0]!.id).toEqualTypeOf<"green" | "amber" | "red">();
});
