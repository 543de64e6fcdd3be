// Screenings that the parser takes and hardly anyone writes: every field, empty texts, lists and
// objects, signs out of order and more than once, any character there is. What an export keeps of
// them, it keeps of all.

import fc from "fast-check";
import {
  OBSERVATION_BASES,
  RISK_LEVELS,
  YES_NO_NOT_KNOWN,
  parseScreening,
  york,
} from "csae-guidance";
import type { Screening } from "csae-guidance";
import { anyText } from "../any-text.js";

const word = fc.constantFrom(...YES_NO_NOT_KNOWN);

/** Text of any kind: as people write it, and as nobody does. */
const oddText = fc.oneof(
  fc.string(),
  anyText(),
  fc.constantFrom(
    "",
    " ",
    "\n",
    "a\r\nb",
    "\u0000",
    "\ud800",
    "\udc00x",
    "=1+1",
    "'",
    "\ufeff",
    "x".repeat(300),
    "a;=1+1",
    "\t@x",
    "＝1",
    "é\u0301",
    "__proto__",
    "<b>",
    "null",
  ),
);

const oddDate = fc.constantFrom(
  "2013",
  "2013-05",
  "2013-05-14",
  "2008-02-29",
  "0000",
  "0000-01-01",
  "9999-12-31",
);
const isoDate = fc.constantFrom("2026-01-14", "2024-02-29", "0000-01-01");
const practitioner = fc.record(
  { name: oddText, role: oddText, organisation: oddText },
  { requiredKeys: [] },
);

const detail = (signs: readonly string[]) =>
  fc.record(
    {
      answer: word,
      note: oddText,
      observedOn: oddDate,
      signs: fc.array(fc.constantFrom(...signs), { maxLength: 4 }),
      basis: fc.array(fc.constantFrom(...OBSERVATION_BASES), { maxLength: 4 }),
    },
    { requiredKeys: ["answer"] },
  );

const pin = fc.oneof(
  fc.constant({ id: york.id, version: york.version, hash: york.hash }),
  fc.record(
    {
      id: oddText.filter((text) => text !== ""),
      version: oddText.filter((text) => text !== ""),
      hash: fc.constant("0".repeat(64)),
    },
    { requiredKeys: ["id", "version"] },
  ),
);

/** Input that `parseScreening` takes, of every kind there is. */
export const oddScreening = fc.record(
  {
    edition: pin,
    answers: fc.record(
      Object.fromEntries(
        york.indicators.map(({ id, signs }) => [
          id,
          fc.oneof(word, detail(signs.map((sign) => sign.id))),
        ]),
      ),
      { requiredKeys: [] },
    ),
    subject: fc.record(
      {
        reference: oddText,
        ageInYears: fc.integer({ min: 0, max: 130 }),
        dateOfBirth: oddDate,
        learningDisabilityOrSpecialNeeds: word,
      },
      { requiredKeys: [] },
    ),
    completedOn: isoDate,
    completedBy: practitioner,
    immediateDanger: word,
    notes: fc.record(Object.fromEntries(RISK_LEVELS.map((level) => [level, oddText])), {
      requiredKeys: [],
    }),
    protectiveFactors: oddText,
    childsVoice: oddText,
  },
  { requiredKeys: ["edition", "answers"] },
);

/** Input for a judgement, of every kind there is. */
export const oddJudgement = fc.record(
  {
    level: fc.constantFrom(...RISK_LEVELS),
    by: practitioner,
    on: isoDate,
    reason: oddText,
    discussedWith: practitioner,
    discussedOn: isoDate,
    reviewOn: isoDate,
  },
  { requiredKeys: ["level", "by", "on"] },
);

/** The same, parsed. */
export const screenings = oddScreening.map((input): Screening => {
  const parsed = parseScreening(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
});
