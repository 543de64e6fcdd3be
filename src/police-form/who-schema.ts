// The schemas of who tells, on a police information form (Appendix One): whoever fills it in, and
// who or what the information comes from.

import * as z from "zod";
import { yorkTool } from "../editions/york.js";
import { about } from "../foundation/reaches.js";
import { checked, isoDateSchema, partialDateSchema } from "../foundation/schema.js";
import { SOURCES_OF_INFORMATION, WILLINGNESS_ANSWERS } from "./vocabulary.js";

const words = z.string().optional();

/**
 * The message for a date of birth of any other shape, because only one branch of a union can be
 * reported.
 */
const SHAPES =
  "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on " +
  "may stand beside either), or with unknown: true.";
const shapes = {
  error: ({ code }: { readonly code?: string }) =>
    code === "unrecognized_keys" ? SHAPES : undefined,
} as const;
const years = z
  .int({ error: ({ input }) => (input === undefined ? SHAPES : undefined) })
  .min(0)
  .max(130);
const on = isoDateSchema.optional().describe("The day on which the person was that age.");

/** The schema of a {@link DateOfBirth}. */
export const dateOfBirthSchema = z
  .union(
    [
      partialDateSchema,
      z.strictObject({ ageInYears: years.describe("Completed years."), on }, shapes),
      checked(
        z.strictObject(
          {
            ageFrom: years.describe("Completed years, at least."),
            ageTo: years.describe("Completed years, at most."),
            on,
          },
          shapes,
        ),
        "age-range",
        yorkTool,
      ),
      z.strictObject(
        { unknown: z.literal(true).describe("Recorded as not known, which is an answer.") },
        shapes,
      ),
    ],
    SHAPES,
  )
  .meta({
    id: "date-of-birth",
    description:
      "A date of birth as far as it is known: a whole or partial date (2013, 2013-05, " +
      "2013-05-14), an age, a range of ages, or recorded as not known. None of them is ever " +
      "turned into another.",
  });

/** The schema of whoever fills in the form. */
export const reporterSchema = z
  .strictObject({
    fullName: words.meta(about("source", "The reporter’s full name.")),
    dateOfBirth: dateOfBirthSchema
      .optional()
      .meta(about("source", "The reporter’s date of birth.")),
    jobTitle: words.meta(about("source", "The reporter’s job title.")),
    organisation: words.meta(about("source", "The reporter’s organisation.")),
    address: words.meta(about("source", "The reporter’s address.")),
    telephone: words.meta(about("source", "The reporter’s telephone number.")),
    email: words.meta(about("source", "The reporter’s e-mail address.")),
  })
  .meta({
    id: "reporter",
    description: "“Your details”: who fills in the form (lines 435–439).",
  });

/** The schema of who or what the information comes from. */
export const sourceSchema = z
  .strictObject({
    from: z
      .enum(SOURCES_OF_INFORMATION)
      .optional()
      .meta(
        about(
          "source",
          "Whether the information is the reporter’s own observation (as-above) or comes from " +
            "elsewhere. It is only a value; nothing is copied.",
        ),
      ),
    whoOrWhere: words.meta(
      about(
        "source",
        "Who or what else the information comes from, in words. The label says “Who or Where”, " +
          "so it need not be a person.",
      ),
    ),
    fullName: words.meta(about("source", "The source’s full name.")),
    dateOfBirth: dateOfBirthSchema.optional().meta(about("source", "The source’s date of birth.")),
    address: words.meta(about("source", "The source’s address.")),
    telephone: words.meta(about("source", "The source’s telephone number.")),
    willingToEngage: z
      .enum(WILLINGNESS_ANSWERS)
      .optional()
      .meta(about("source", "Whether the source would be willing to deal with the police.")),
    otherPartner: words.meta(
      about(
        "source",
        "Another partner with whom the source would be willing to deal. The printed question is " +
          "unclear; the answer is kept as given.",
      ),
    ),
  })
  .meta({
    id: "information-source",
    description: "Who or what the information comes from (lines 441–447).",
  });
