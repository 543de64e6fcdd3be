// What a screening holds (chapter 7) and what a judgement on it holds (7.7). The schemas are the
// source of the types. The tool prints no place for the child, the date, the author, the judgement
// or the talk about it; those are ours (I-11).

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
  /** The host's own reference. The library matches nothing by it. */
  reference: z.string().optional(),
  /** Whole or in part; never completed. It wins over an age. */
  dateOfBirth: partialDateSchema.optional(),
  /** Completed years on the day of the screening. */
  ageInYears: z.int().min(0).max(130).optional(),
  learningDisabilityOrSpecialNeeds: answerWord.optional(),
}));

/** What is the same in the detail of every row. */
const detail = {
  /** How it came to be known, in the words of 7.2. */
  basis: z.array(z.enum(OBSERVATION_BASES)).optional(),
  observedOn: partialDateSchema.optional(),
  note: z.string().optional(),
};

/** An answer with its detail: the printed datum is `answer`, all else is additional (I-06). */
function detailedAnswerSchema(signs: readonly string[]) {
  return z.strictObject({
    answer: answerWord,
    /** Which signs of the row were noted. A Yes may rest on some or all; none is inferred. */
    signs: z.array(z.enum(signs)).optional(),
    ...detail,
  });
}

/** The answers by row. */
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
 * Makes the strict schema of a screening under an edition: the edition's rows are the only keys of
 * `answers`, a row's signs the only ids it can note.
 *
 * @guidance 7.2–7.7, lines 185–202; Screening Tool, lines 227–292
 * @example
 * screeningSchemaFor(york).safeParse({ edition: { id: "york", version: "1.0.0" }, answers: {} })
 *   .success;
 * // true
 */
export function screeningSchemaFor(edition: Edition) {
  return schemas(edition);
}

/** Each is made once: the parser and the history of an edition read by the same one. */
const schemas = /* @__PURE__ */ memo(schemaOf);

function schemaOf(edition: Edition) {
  return strictObject(() => ({
    edition: editionPinSchema,
    subject: subjectSchema.optional(),
    completedOn: isoDateSchema.optional(),
    completedBy: practitionerSchema.optional(),
    /** As recorded by a person. The emergency notice stands first whatever it says. */
    immediateDanger: answerWord.optional(),
    /** By the row's id. A row that is absent is unanswered, and stays so. */
    answers: answersSchema(edition).default({}),
    /** Notes by level, as the tool's sections have them. */
    notes: z
      .strictObject(Object.fromEntries(RISK_LEVELS.map((level) => [level, z.string().optional()])))
      .optional(),
    /**
     * 7.9 speaks of protective factors and the tool has no place for them (I-03). Nothing is
     * computed from them.
     */
    protectiveFactors: z.string().optional(),
    /** What the child says, in their words. */
    childsVoice: z.string().optional(),
  }));
}

/** What a screening holds, once it was read. */
export type ScreeningFields = z.infer<ReturnType<typeof schemaOf>>;

/** The strict schema of a screening under the York edition. */
export const screeningSchema = screeningSchemaFor(york);
/** The screening tool as filled in, as far as it was. */
export interface Screening extends DeepReadonly<z.infer<typeof screeningSchema>> {}

/** The strict schema of a {@link Judgement}. */
export const judgementSchema = strictObject(() => ({
  /** The level that the person judges, whatever the tool indicates. */
  level: z.enum(RISK_LEVELS),
  by: practitionerSchema,
  on: isoDateSchema,
  reason: z.string().optional(),
  /** The manager or Child Protection lead with whom it was discussed (7.7). */
  discussedWith: practitionerSchema.optional(),
  discussedOn: isoDateSchema.optional(),
  /** No interval is printed (I-43): people set the date. */
  reviewOn: isoDateSchema.optional(),
}));
/** A person's judgement of the level of concern (7.7). It is never computed. */
export interface Judgement extends DeepReadonly<z.infer<typeof judgementSchema>> {}
