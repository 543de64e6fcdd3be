// The schemas of a screening (chapter 7) and of a judgement on it (7.7). The types are inferred
// from them. The tool prints no place for the child, the date, the author, the judgement or the
// discussion of it; those fields are ours (I-11).

import * as z from "zod";
import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { isoDateSchema, partialDateSchema } from "../foundation/dates.js";
import { practitionerSchema } from "../foundation/practitioner.js";
import { memo } from "../foundation/memo.js";
import type { DeepReadonly } from "../foundation/objects.js";
import { editionPinSchema } from "../foundation/source.js";
import { strictObject } from "../foundation/strict-object.js";
import { OBSERVATION_BASES, RISK_LEVELS, YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";

const answerWord = z.enum(YES_NO_NOT_KNOWN);

const subjectSchema = strictObject(() => ({
  /** The host's own reference. The library does not match records by it. */
  reference: z.string().optional(),
  /** A whole or partial date, never completed. It takes precedence over an age. */
  dateOfBirth: partialDateSchema.optional(),
  /** Completed years on the day of the screening. */
  ageInYears: z.int().min(0).max(130).optional(),
  learningDisabilityOrSpecialNeeds: answerWord.optional(),
}));

/** The fields of a detailed answer that are the same for every row. */
const detail = {
  /** How it became known, in the words of 7.2. */
  basis: z.array(z.enum(OBSERVATION_BASES)).optional(),
  observedOn: partialDateSchema.optional(),
  note: z.string().optional(),
};

/**
 * An answer with its details. The tool prints only `answer`; all other fields are additional
 * (I-06).
 */
function detailedAnswerSchema(signs: readonly string[]) {
  return z.strictObject({
    answer: answerWord,
    /**
     * The signs of the row that were noted. A Yes may rest on some or all of them; none is
     * inferred.
     */
    signs: z.array(z.enum(signs)).optional(),
    ...detail,
  });
}

/** The answers, by row id. */
function answersSchema(edition: Edition) {
  return z.strictObject(
    Object.fromEntries(
      edition.indicators.map((row) => [
        row.id,
        z.union([detailedAnswerSchema(row.signs.map((sign) => sign.id)), answerWord]).optional(),
      ]),
    ),
  );
}

/**
 * Makes the strict schema of a screening under an edition. The edition's rows are the only keys of
 * `answers`, and an answer can note only the signs of its own row.
 *
 * @guidance 7.2–7.7, lines 185–202; Screening Tool, lines 227–292
 * @example
 * screeningSchemaFor(york).safeParse({ edition: { id: "york", version: "1.0.0" }, answers: {} })
 *   .success;
 * // true
 */
export const screeningSchemaFor = /* @__PURE__ */ memo((edition: Edition) =>
  strictObject(() => ({
    edition: editionPinSchema,
    subject: subjectSchema.optional(),
    completedOn: isoDateSchema.optional(),
    completedBy: practitionerSchema.optional(),
    /** As a person recorded it. The emergency notice comes first, whatever this says. */
    immediateDanger: answerWord.optional(),
    /** The answers by row id. An absent row is unanswered and stays unanswered. */
    answers: answersSchema(edition).default({}),
    /** Notes by level, as in the sections of the tool. */
    notes: z
      .strictObject(Object.fromEntries(RISK_LEVELS.map((level) => [level, z.string().optional()])))
      .optional(),
    /**
     * 7.9 mentions protective factors, and the tool has no place for them (I-03). Nothing is
     * computed from them.
     */
    protectiveFactors: z.string().optional(),
    /** What the child says, in their own words. */
    childsVoice: z.string().optional(),
  })),
);

/** The fields of a screening after parsing. */
export type ScreeningFields = z.infer<typeof screeningSchema>;

/** The strict schema of a screening under the York edition. */
export const screeningSchema = screeningSchemaFor(york);
/** A screening tool, filled in completely or in part. */
export interface Screening extends DeepReadonly<z.infer<typeof screeningSchema>> {}

/** The strict schema of a {@link Judgement}. */
export const judgementSchema = strictObject(() => ({
  /** The level that the person judges, whatever the tool indicates. */
  level: z.enum(RISK_LEVELS),
  by: practitionerSchema,
  on: isoDateSchema,
  reason: z.string().optional(),
  /** The manager or Child Protection lead it was discussed with (7.7). */
  discussedWith: practitionerSchema.optional(),
  discussedOn: isoDateSchema.optional(),
  /** The guidance prints no interval (I-43). A person decides the date. */
  reviewOn: isoDateSchema.optional(),
}));
/** A person's judgement of the level of concern (7.7). It is never computed. */
export interface Judgement extends DeepReadonly<z.infer<typeof judgementSchema>> {}
