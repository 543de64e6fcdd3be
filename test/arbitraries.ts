// Random screenings of the York edition, for the laws that hold for all of them.

import fc from "fast-check";
import { OBSERVATION_BASES, york } from "csae-guidance";

const word = fc.constantFrom("yes", "no", "not-known");

const detail = (signs: readonly string[]) =>
  fc.record(
    {
      answer: word,
      signs: fc.subarray([...signs]),
      basis: fc.subarray([...OBSERVATION_BASES]),
      note: fc.string(),
    },
    { requiredKeys: ["answer"] },
  );

/** The `answers` of a screening: any rows, any answers, with and without signs. */
export const answers = fc.record(
  Object.fromEntries(
    york.indicators.map(({ id, signs }) => [
      id,
      fc.oneof(word, detail(signs.map((sign) => sign.id))),
    ]),
  ),
  { requiredKeys: [] },
);

/** A screening as a caller would hand it in. */
export const screeningInput = fc.record(
  {
    edition: fc.constant({ id: york.id, version: york.version, hash: york.hash }),
    answers,
    subject: fc.record(
      {
        reference: fc.string(),
        ageInYears: fc.nat({ max: 25 }),
        dateOfBirth: fc.constantFrom("2013", "2010-02", "2008-02-29"),
      },
      { requiredKeys: [] },
    ),
    completedOn: fc.constantFrom("2026-01-14", "2026-02-28"),
    immediateDanger: word,
    childsVoice: fc.string(),
  },
  { requiredKeys: ["edition", "answers"] },
);
