// What only an agency's overlay puts into an edition: sentences of its documents, how often it
// reviews, and the codes of other systems.

import * as z from "zod";
import { isoDateSchema, sourced } from "../../foundation/schema.js";

/** Sentences of the documents by id; a sentence with a count has a form for each count. */
export const sentencesSchema = z.record(
  z.string().min(1),
  z.union([z.string(), z.record(z.string().min(1), z.string())]),
);

export const reviewIntervalSchema = z
  .strictObject({
    length: z.int().min(1).describe("The number of days or weeks from one review to the next."),
    unit: z.enum(["days", "weeks"]).describe("Whether the length counts days or weeks."),
    reason: z.string().min(1).describe("Why the agency chose this interval, in its own words."),
    ...sourced,
  })
  .meta({
    id: "review-interval",
    description:
      "How often an agency reviews. The guidance prints no interval (I-43), so an edition has " +
      "one only from an overlay.",
  });

export const codingSchema = z
  .strictObject({
    system: z
      .string()
      .regex(
        /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)[A-Za-z0-9_.~:/?#[\]@!$&'()*+,;=%-]+$/,
        "Expected the absolute URI of a code system, by http, https or urn.",
      )
      .describe(
        "The absolute URI of the code system, as FHIR names it, such as `http://snomed.info/sct`.",
      ),
    code: z
      .string()
      .regex(
        /^[!-~]+(?: [!-~]+)*$/,
        "Expected a code: letters, digits and signs of ASCII, single spaces only between them.",
      )
      .describe("The code as its system writes it."),
    display: z
      .string()
      .regex(/\S/, "Expected words, not only spaces.")
      .optional()
      .describe("The code system's words for the code. They are not the words of the guidance."),
    source: z
      .string()
      .regex(/\S/, "Expected words, not only spaces.")
      .describe("The source of the mapping."),
    checkedOn: isoDateSchema.describe(
      "The day on which the agency checked the mapping at its source.",
    ),
  })
  .meta({
    id: "coding",
    description:
      "A code of another system that an agency gives to a row, a sign or a level. Limit: a row " +
      "is answered Yes when “some or all” of its signs are seen (Screening Tool, line 232 and " +
      "elsewhere). A code for the row says that a finding was made, which is more. So the " +
      "guidance's own edition has no codes, and a coding speaks only for its agency.",
  });
