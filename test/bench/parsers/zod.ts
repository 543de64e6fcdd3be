// Zod on the same shape, as one would write it: plain, and compiled.

import * as z from "zod";
import { OBSERVATION_BASES, RISK_LEVELS, YES_NO_NOT_KNOWN, york } from "csae-guidance";
import type { Parser } from "./parser.js";
import { HASH, PARTIAL_DATE } from "./patterns.js";

export const PLAIN_ZOD = "plain zod";

const plain = schemaOf();

export const zodParsers: readonly Parser[] = [
  parserOf(PLAIN_ZOD, plain),
  // Strict: a schema that cannot be compiled is an error, and is not handed back as it is.
  parserOf("zod, z.compile (needs eval)", z.compile(plain, { strict: true })),
];

function parserOf(name: string, schema: typeof plain): Parser {
  return {
    name,
    read: (input) => {
      const { success, data, error } = schema.safeParse(input);
      // The issues are made when they are first asked for.
      return success ? data : error.issues;
    },
  };
}

function schemaOf() {
  const word = z.enum(YES_NO_NOT_KNOWN);
  const text = z.string().optional();
  const partialDate = z.string().regex(PARTIAL_DATE).optional();
  const answer = (signs: readonly string[]) =>
    z
      .union([
        z.strictObject({
          answer: word,
          signs: z.array(z.enum(signs)).optional(),
          basis: z.array(z.enum(OBSERVATION_BASES)).optional(),
          observedOn: partialDate,
          note: text,
        }),
        word,
      ])
      .optional();
  return z.strictObject({
    edition: z.strictObject({
      id: z.string().min(1),
      version: z.string().min(1),
      hash: z.string().regex(HASH).optional(),
    }),
    subject: z
      .strictObject({
        reference: text,
        dateOfBirth: partialDate,
        ageInYears: z.int().min(0).max(130).optional(),
        learningDisabilityOrSpecialNeeds: word.optional(),
      })
      .optional(),
    completedOn: z.iso.date().optional(),
    completedBy: z.strictObject({ name: text, role: text, organisation: text }).optional(),
    immediateDanger: word.optional(),
    answers: z.strictObject(
      Object.fromEntries(
        york.indicators.map(({ id, signs }) => [id, answer(signs.map((sign) => sign.id))]),
      ),
    ),
    notes: z.strictObject(Object.fromEntries(RISK_LEVELS.map((level) => [level, text]))).optional(),
    protectiveFactors: text,
    childsVoice: text,
  });
}
