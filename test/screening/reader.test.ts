// Plain screenings are copied without zod. Nobody can tell: whatever is handed in reads as zod alone reads it.

import fc from "fast-check";
import * as z from "zod";
import { expect, test } from "vitest";
import { parseHistory, parseScreening, screeningSchema, york } from "csae-guidance";
import { NOTHING, altered } from "../altered.js";
import { screeningInput } from "../arbitraries.js";
import { created } from "../history/events.js";
import { isThorough } from "../thorough/thorough.js";

/** The same schema without the way around zod. */
const zodAlone = z.strictObject(screeningSchema.shape);
const edition = { id: york.id, version: york.version };

/** What fits few places of a screening. */
const wrong = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    NOTHING,
    undefined,
    Number.NaN,
    "",
    "2026-02-30",
    "0000",
    "yes",
    "perhaps",
    [],
    {},
    { answer: "yes" },
    { answer: "no", signs: ["x"] },
    130,
    131,
    -1,
    1.5,
  ),
);

test("valid screenings read as zod alone reads them", () => {
  fc.assert(
    fc.property(screeningInput, (input) => {
      expect(parseScreening(input)).toEqual({ ok: true, value: zodAlone.parse(input) });
    }),
    { numRuns: 500 },
  );
});

test("whatever is put in any place is taken or refused as by zod alone", () => {
  let [runs, taken] = [0, 0];
  fc.assert(
    fc.property(altered(screeningInput, wrong), (input) => {
      const [ours, theirs] = [parseScreening(input), zodAlone.safeParse(input)];
      expect(ours.ok).toBe(theirs.success);
      runs += 1;
      if (ours.ok) {
        taken += 1;
        expect(ours.value).toEqual(theirs.data);
      }
    }),
    { numRuns: 3000 },
  );
  if (!isThorough) return;
  expect(taken / runs).toBeGreaterThan(0.03);
  expect(taken / runs).toBeLessThan(0.97);
});

test("what is wrong is told as zod alone tells it", () => {
  // A history reads the screening that it begins with by zod alone.
  const inHistory = (screening: unknown) => parseHistory([{ ...created, screening }]);
  fc.assert(
    fc.property(altered(altered(screeningInput, wrong), wrong), (input) => {
      const [ours, theirs] = [parseScreening(input), inHistory(input)];
      expect(
        ours.ok
          ? []
          : ours.issues.map((issue) => ({ ...issue, path: `/0/screening${issue.path}` })),
      ).toEqual(theirs.ok ? [] : theirs.issues);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [
    "a list with a gap",
    { answers: { "late-or-missing": { answer: "yes", signs: new Array<string>(1) } } },
  ],
  ["a key of the prototype", JSON.parse('{"answers":{"__proto__":"yes"}}')],
  ["an inherited answer", { answers: Object.create({ clipping: "yes" }) as unknown }],
  [
    "an answer that no loop over keys finds",
    { answers: Object.defineProperty({}, "clipping", { value: "yes" }) as unknown },
  ],
  [
    "a detail that no loop over keys finds",
    {
      answers: {
        clipping: Object.defineProperty({ answer: "yes" }, "note", { value: "seen" }) as unknown,
      },
    },
  ],
  ["no answers", {}],
  ["a symbol for a key", { answers: { [Symbol("clipping")]: "yes" } }],
  [
    "an unknown key that no loop over keys finds",
    { answers: Object.defineProperty({}, "nothing", { value: "yes" }) as unknown },
  ],
  ["an answer that is undefined", { answers: { clipping: undefined } }],
  [
    "an instance of a class",
    new (class {
      answers = {};
    })(),
  ],
])("%s reads as zod alone reads it", (_, given: object) => {
  const input: unknown = Object.assign(
    Object.create(Object.getPrototypeOf(given) as object | null) as object,
    given,
    { edition },
  );
  const [ours, theirs] = [parseScreening(input), zodAlone.safeParse(input)];
  expect(ours.ok).toBe(theirs.success);
  expect(ours.ok ? ours.value : undefined).toEqual(theirs.data);
});
