// The schema of a record of interventions with a child and their family (7.8). The guidance prints
// four aims and no form; every field here is ours. Text of spaces counts as not recorded.

import * as z from "zod";
import type { Edition } from "../editions/types.js";
import { york } from "../editions/york.js";
import { memo } from "../foundation/memo.js";
import { about } from "../foundation/reaches.js";
import { partialDateSchema, pinField, practitionerSchema } from "../foundation/schema.js";

const words = z.string().optional();

/**
 * Makes the strict schema of a record of interventions under an edition. Only the edition's aims
 * can be named.
 *
 * @guidance 7.8, lines 204–209
 * @example
 * interventionsSchemaFor(york).safeParse({ interventions: [] }).success; // true
 */
export const interventionsSchemaFor = /* @__PURE__ */ memo(
  ({ interventionAims }: Pick<Edition, "interventionAims">) => {
    const aim = z.enum(interventionAims.map(({ id }) => id)).meta({ idsOf: "interventionAims" });
    const seen = z.strictObject({
      aim: aim.meta(about("subject", "The aim that it relates to.")),
      what: words.meta(
        about(
          "free-text",
          "What was seen, in words. People judge whether it means that an intervention works.",
        ),
      ),
      by: practitionerSchema.optional().describe("Who saw it."),
      on: partialDateSchema
        .optional()
        .meta(about("how-known", "When it was seen, as far as it is known.")),
    });
    const intervention = z.strictObject({
      what: words.meta(about("free-text", "What was tried, in words.")),
      by: practitionerSchema.optional().describe("Who does it, as far as they are named."),
      aims: z
        .array(aim)
        .optional()
        .meta(about("subject", "The aims of 7.8 that it is meant to serve. None is inferred.")),
      from: partialDateSchema
        .optional()
        .meta(about("date", "When it began, as far as it is known.")),
      until: partialDateSchema
        .optional()
        .meta(
          about("date", "When it ended. Absent while it goes on, and if its end is not recorded."),
        ),
      assessedBy: words.meta(
        about("free-text", "The assessment through which it is considered, such as CAF or FEHA."),
      ),
      seen: z.array(seen).optional().describe("What was seen of it."),
    });
    return z
      .strictObject({
        edition: pinField.optional(),
        interventions: z
          .array(intervention)
          .optional()
          .describe("What was tried with the child and their family (7.8)."),
        noneFor: z
          .array(aim)
          .optional()
          .meta(
            about(
              "subject",
              "The aims for which a person recorded that there is no current intervention. " +
                "An aim " +
                "that is named nowhere is open and does not belong here.",
            ),
          ),
      })
      .meta({
        id: "interventions",
        title: "Interventions",
        description:
          "What was tried with a child and their family and what was seen, as far as " +
          "recorded (7.8).",
      });
  },
);

/** The strict schema of a record of interventions under the York edition. */
export const interventionsSchema = interventionsSchemaFor(york);
