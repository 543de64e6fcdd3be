// Caseloads to summarise: wholly fictional, and made anew from a few words.

import fc from "fast-check";
import { screen, york } from "csae-guidance";
import type { Screening, YesNoNotKnown } from "csae-guidance";
import type { CaseloadEntry } from "../../src/caseload/index.js";

const PIN = { id: york.id, version: york.version, hash: york.hash };
export const ROWS = york.indicators.map(({ id }) => id);

/** Answers to the rows: those left out are unanswered. */
export type Answers = Readonly<Record<string, YesNoNotKnown>>;

export interface CaseRecord {
  readonly answers: Answers;
  readonly completedOn?: string;
}

/** Every row No but those given. */
export function otherwiseNo(answers: Answers): Answers {
  return { ...Object.fromEntries(ROWS.map((id) => [id, "no" as const])), ...answers };
}

export function entryOf({ answers, completedOn }: CaseRecord): CaseloadEntry {
  const screening: Screening = { edition: PIN, answers };
  return { outcome: screen(screening), completedOn };
}

/** So many records of one kind. */
export function times(number: number, answers: Answers, completedOn?: string): CaseloadEntry[] {
  return Array.from({ length: number }, () =>
    entryOf({ answers, ...(completedOn === undefined ? {} : { completedOn }) }),
  );
}

const SOME_ROWS = [
  "late-or-missing",
  "reduced-contact",
  "clipping",
  "older-partner",
  "gang-association",
  "abduction-and-imprisonment",
  "not-in-education",
];

/** Records of two months, of few kinds, so that some numbers are large and some are small. */
export const caseload: fc.Arbitrary<CaseRecord[]> = fc
  .array(
    fc.record({
      yes: fc.subarray(SOME_ROWS, { maxLength: 4 }),
      notKnown: fc.subarray(SOME_ROWS, { maxLength: 1 }),
      left: fc.subarray(SOME_ROWS, { maxLength: 1 }),
      completedOn: fc.constantFrom("2026-02-03", "2026-03-14"),
      times: fc.integer({ min: 1, max: 12 }),
    }),
    { minLength: 4, maxLength: 14 },
  )
  .map((kinds) =>
    kinds.flatMap(({ yes, notKnown, left, completedOn, times: number }) => {
      const answers = otherwiseNo({ ...allOf(notKnown, "not-known"), ...allOf(yes, "yes") });
      const answered = Object.fromEntries(
        Object.entries(answers).filter(([id]) => !left.includes(id) || yes.includes(id)),
      );
      return Array.from({ length: number }, () => ({ answers: answered, completedOn }));
    }),
  );

function allOf(rows: readonly string[], answer: YesNoNotKnown): Answers {
  return Object.fromEntries(rows.map((id) => [id, answer]));
}
