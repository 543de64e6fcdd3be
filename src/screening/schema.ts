// The schemas of a screening (chapter 7) and of a judgement on it (7.7). The tool prints no place
// for the child, the date, the author, the judgement or the discussion of it; those fields are ours
// (I-11).

import * as z from "zod";
import type { ScreeningEdition } from "../editions/types.js";
import { yorkTool } from "../editions/york.js";
import { memo } from "../foundation/memo.js";
import { about } from "../foundation/reaches.js";
import {
  isoDateSchema,
  partialDateSchema,
  pinField,
  practitionerSchema,
} from "../foundation/schema.js";
import { OBSERVATION_BASES, YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";

const words = z.string().optional();
const answerWord = z.enum(YES_NO_NOT_KNOWN);

const subjectSchema = z.strictObject({
  reference: words.meta(
    about("reference", "The host’s own reference. The library matches nothing by it."),
  ),
  dateOfBirth: partialDateSchema
    .optional()
    .meta(about("birth", "A whole or partial date, never completed. It wins over an age.")),
  ageInYears: z
    .int()
    .min(0)
    .max(130)
    .optional()
    .meta(about("subject", "Completed years on the day of the screening.")),
  learningDisabilityOrSpecialNeeds: answerWord
    .optional()
    .meta(
      about(
        "subject",
        "Whether the child has a learning disability or special needs. Absent: unanswered.",
      ),
    ),
});

/** An answer with its details. The tool prints only `answer`; all other fields are ours (I-06). */
function detailedAnswerSchema(signs: readonly string[]) {
  return z.strictObject({
    answer: answerWord.meta(
      about("subject", "Yes, No or not known. Not known is never read as No."),
    ),
    signs: z
      .array(z.enum(signs).meta({ idsOf: "signs" }))
      .optional()
      .meta(
        about(
          "subject",
          "The signs of the row that were noted. A Yes may rest on some or all of them; none is " +
            "inferred.",
        ),
      ),
    basis: z
      .array(z.enum(OBSERVATION_BASES))
      .optional()
      .meta(about("how-known", "How it came to be known, in the words of 7.2.")),
    observedOn: partialDateSchema
      .optional()
      .meta(about("how-known", "When it was observed, as far as it is known.")),
    note: words.meta(about("free-text", "A note on the row, in words.")),
  });
}

/** The answers, by row id. */
function answersSchema({ indicators }: Pick<ScreeningEdition, "indicators">) {
  return z
    .strictObject(
      Object.fromEntries(
        indicators.map(({ id, label, signs }) => [
          id,
          z
            .union([
              detailedAnswerSchema(signs.map((sign) => sign.id)),
              answerWord.meta({ reaches: "subject" }),
            ])
            .optional()
            .describe(label),
        ]),
      ),
    )
    .meta({
      byId: "indicators",
      description:
        "The answers, by the id of the row. A row that is absent is unanswered, and never No.",
    });
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
export const screeningSchemaFor = /* @__PURE__ */ memo(
  (edition: Pick<ScreeningEdition, "indicators" | "levels">) =>
    z
      .strictObject({
        edition: pinField,
        subject: subjectSchema.optional().describe("The child, as far as the screening says."),
        completedOn: isoDateSchema
          .optional()
          .meta(about("date", "The day on which the screening was completed.")),
        completedBy: practitionerSchema
          .optional()
          .describe("Who completed it, as far as they are named."),
        immediateDanger: answerWord
          .optional()
          .meta(
            about(
              "subject",
              "Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and " +
                "never No. The emergency notice comes first, whatever this says.",
            ),
          ),
        answers: answersSchema(edition).default({}),
        notes: z
          .strictObject(
            Object.fromEntries(
              edition.levels.map(({ id }) => [
                id,
                words.meta(about("free-text", "Notes on the level, in words.")),
              ]),
            ),
          )
          .meta({ byId: "levels" })
          .optional()
          .describe("Notes by level, as the sections of the tool have them."),
        protectiveFactors: words.meta(
          about(
            "free-text",
            "Protective factors, which 7.9 mentions and for which the tool has no place (I-03). " +
              "Nothing is computed from them.",
          ),
        ),
        // The child's words as someone else wrote them down. They may name other people.
        childsVoice: words.meta(about("own-words", "What the child says, in their own words.")),
      })
      .meta({
        id: "screening",
        title: "Screening",
        description:
          "The screening tool, filled in completely or in part (chapter 7). A row that is absent " +
          "is unanswered and never a No.",
      }),
);

/** The strict schema of a screening under the York edition. */
export const screeningSchema = screeningSchemaFor(yorkTool);

/**
 * Makes the strict schema of a {@link Judgement} under an edition. Only the edition's levels can be
 * judged.
 *
 * @guidance 7.7, line 202
 * @example
 * judgementSchemaFor(york).safeParse({ level: "emerging", by: {}, on: "2026-03-14" }).success;
 * // true
 */
export const judgementSchemaFor = /* @__PURE__ */ memo(
  ({ levels }: Pick<ScreeningEdition, "levels">) =>
    z
      .strictObject({
        level: z
          .enum(levels.map(({ id }) => id))
          .meta({ idsOf: "levels" })
          .meta(
            about(
              "subject",
              "The level that the person judges (7.7), whatever the tool indicates.",
            ),
          ),
        by: practitionerSchema.describe("Who judges."),
        on: isoDateSchema.meta(about("date", "The day of the judgement.")),
        reason: words.meta(about("free-text", "Why, in words.")),
        discussedWith: practitionerSchema
          .optional()
          .describe("The manager or Child Protection lead with whom it was discussed (7.7)."),
        discussedOn: isoDateSchema.optional().meta(about("date", "The day of that discussion.")),
        reviewOn: isoDateSchema
          .optional()
          .meta(
            about(
              "date",
              "The day of the next review. The guidance prints no interval (I-43): people set " +
                "the date.",
            ),
          ),
      })
      .meta({
        id: "judgement",
        title: "Judgement",
        description: "A person’s judgement of the level of concern (7.7). It is never computed.",
      }),
);

/** The strict schema of a {@link Judgement} under the York edition. */
export const judgementSchema = judgementSchemaFor(yorkTool);
