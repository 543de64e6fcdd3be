// The bounds of six partnerships, against every way in which a record can be completed. Each way is
// worked out by the scheme as it is printed.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defineEdition, parseScreening, pinOf, screen } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { openCount, visitAll, wayCount, waysOf } from "./completions.js";
import type { Written, WrittenAnswer } from "./completions.js";
import { PARTNERSHIPS } from "./index.js";
import { PRINTED_SCHEMES } from "./printed-schemes.js";
import type { PrintedScheme } from "./printed-schemes.js";

/** The most parts of a record that are open, and the most ways to complete it. */
const [MOST_OPEN, MOST_WAYS] = [12, 4_096];
/** The records of a run. A quick run has 25 runs, so 250 records of each partnership. */
const RECORDS = 10;

const DAYS = ["2026-06-15", "2026-02-28", "2026-08-31", "2024-02-29"];
const DATES = [
  ...["2026-06-15", "2026-06", "2026-03-15", "2026-03-16", "2025-12-15", "2025-12-16", "2025-12"],
  ...["2025-08-28", "2025-08-31", "2025-06-15", "2025-06-16", "2026", "2025", "2024", "2023-08-29"],
  ...[
    "2024-02-29",
    "2024-12",
    "2024-12-15",
    "2024-12-16",
    "2025-01-10",
    "2027",
    undefined,
    undefined,
  ],
];
const CHILDREN = [
  ...[{ ageInYears: 11 }, { ageInYears: 13 }, { ageInYears: 15 }, { ageInYears: 16 }],
  ...[{ dateOfBirth: "2013-06-15" }, { dateOfBirth: "2013-06-16" }, { dateOfBirth: "2012-02-29" }],
  ...[{ dateOfBirth: "2010-06" }, { dateOfBirth: "2012" }, { dateOfBirth: "2010", ageInYears: 3 }],
  ...[{}, {}],
];
const ANSWERS = ["yes", "no", "not-known"] as const;

interface Asked {
  readonly written: Written;
  readonly countedFrom: string | undefined;
}

/** Any record of an edition with at most twelve open parts. */
function anyRecord({ indicators }: Edition, scheme: PrintedScheme): fc.Arbitrary<Asked> {
  const rows = indicators.map(({ id }) => id);
  const perRow = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
    fc.array(fc.constantFrom(...values), { minLength: rows.length, maxLength: rows.length });
  return fc
    .record({
      yes: fc.oneof(fc.subarray(rows), fc.subarray(rows, { maxLength: 2 })),
      open: fc.oneof(
        fc.subarray(rows, { maxLength: MOST_OPEN }),
        fc.subarray(rows, { maxLength: 2 }),
      ),
      openAs: perRow(["absent", "not-known", "contradicted"] as const),
      observedOn: perRow(DATES),
      subject: fc.constantFrom(...CHILDREN),
      completedOn: fc.constantFrom(...DAYS, undefined),
      countedFrom: fc.constantFrom(undefined, undefined, ...DAYS),
      danger: fc.constantFrom(...ANSWERS, undefined),
      needs: fc.constantFrom(...ANSWERS, undefined),
    })
    .map((parts): Asked => {
      const answer = (id: string, place: number): WrittenAnswer | undefined => {
        const isYes = parts.yes.includes(id);
        const date = parts.observedOn[place];
        const seen = date === undefined ? {} : { observedOn: date };
        if (!parts.open.includes(id)) return { answer: isYes ? "yes" : "no", ...seen };
        const as = parts.openAs[place];
        if (as === "absent") return undefined;
        if (as === "not-known") return { answer: "not-known", ...seen };
        return { answer: "no", signs: [indicators[place]!.signs[0]!.id], ...seen };
      };
      const written: Written = {
        answers: Object.fromEntries(
          rows.flatMap((id, place) => {
            const given = answer(id, place);
            return given === undefined ? [] : [[id, given]];
          }),
        ),
        subject: {
          ...parts.subject,
          ...(parts.needs !== undefined && { learningDisabilityOrSpecialNeeds: parts.needs }),
        },
        ...(parts.completedOn !== undefined && { completedOn: parts.completedOn }),
        ...(parts.danger !== undefined && { immediateDanger: parts.danger }),
      };
      return withFewWays({ written, countedFrom: parts.countedFrom }, rows, scheme);
    });
}

/** The record with a No to one row after another, until few enough parts are open. */
function withFewWays(asked: Asked, rows: readonly string[], scheme: PrintedScheme): Asked {
  let { written } = asked;
  for (const row of rows) {
    const ways = waysOf(rows, scheme, written, asked.countedFrom);
    if (openCount(ways) <= MOST_OPEN && wayCount(ways) <= MOST_WAYS) break;
    written = { ...written, answers: { ...written.answers, [row]: { answer: "no" } } };
  }
  return { ...asked, written };
}

/** The lowest and the highest place of a level in each area, and the actions asked for. */
function workedOut(rows: readonly string[], scheme: PrintedScheme, asked: Asked) {
  const places = new Map(scheme.levels.map((level, place) => [level, place]));
  const bounds: [least: number, most: number][] = [];
  const ever = new Set<string>();
  let always: string[] | undefined;
  visitAll(waysOf(rows, scheme, asked.written, asked.countedFrom), (complete) => {
    const worked = scheme.work(complete);
    worked.levels.forEach((level, area) => {
      const place = places.get(level)!;
      const known = (bounds[area] ??= [place, place]);
      if (place < known[0]) known[0] = place;
      if (place > known[1]) known[1] = place;
    });
    for (const action of worked.asked) ever.add(action);
    always = (always ?? [...worked.asked]).filter((action) => worked.asked.includes(action));
  });
  return { bounds, ever: [...ever].sort(), always: (always ?? []).sort() };
}

/** The same of the library. */
function screened(edition: Edition, scheme: PrintedScheme, { written, countedFrom }: Asked) {
  const parsed = parseScreening({ edition: pinOf(edition), ...written }, edition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { indication } = screen(parsed.value, edition, countedFrom);
  const asksFor = indication.asksFor ?? [];
  return {
    kind: indication.bounds,
    bounds: (indication.areas ?? [indication]).map(({ atLeast, couldReach }) => [
      scheme.levels.indexOf(atLeast),
      scheme.levels.indexOf(couldReach),
    ]),
    ever: asksFor.map(({ action }) => action).sort(),
    always: asksFor
      .filter(({ isCertain }) => isCertain)
      .map(({ action }) => action)
      .sort(),
  };
}

describe.each(PARTNERSHIPS.map(({ name, draft }) => [name, draft] as const))("%s", (_, draft) => {
  const defined = defineEdition(draft);
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  const edition: Edition = defined.value;
  const scheme: PrintedScheme = PRINTED_SCHEMES[draft.id];
  const rows = edition.indicators.map(({ id }) => id);
  const hasWindows = JSON.stringify(draft.rule).includes('"observed"');

  test("the bounds are those of every completion, or enclose them where they are only sound", () => {
    const reached = scheme.levels.map(() => ({ least: 0, most: 0 }));
    fc.assert(
      fc.property(
        fc.array(anyRecord(edition, scheme), { minLength: RECORDS, maxLength: RECORDS }),
        (records) => {
          for (const record of records) {
            const { bounds, ever, always } = workedOut(rows, scheme, record);
            const { kind, ...found } = screened(edition, scheme, record);
            // Without a day to count from, the bounds of windows do not claim to be the narrowest.
            const hasDay = (record.countedFrom ?? record.written["completedOn"]) !== undefined;
            expect(kind).toBe(hasWindows && !hasDay ? "sound" : scheme.bounds);
            if (scheme.bounds === "exact") expect(found).toEqual({ bounds, ever, always });
            bounds.forEach(([least, most], area) => {
              expect(found.bounds[area]![0]).toBeLessThanOrEqual(least);
              expect(found.bounds[area]![1]).toBeGreaterThanOrEqual(most);
              reached[least]!.least += 1;
              reached[most]!.most += 1;
            });
          }
        },
      ),
      { numRuns: 300, seed: 20_260_615 },
    );
    // No level is left out by the records.
    for (const { least, most } of reached) expect(least + most).toBeGreaterThan(0);
  });
});
