// Appendix One as data: the fields of the police information form, and those of this library beside
// them.

import * as z from "zod";
import { idSchema, noticeSchema, sourced } from "../../foundation/schema.js";
import { POLICE_FORM_BLOCKS } from "../../foundation/vocabulary.js";

const askedFor = {
  asksFor: z
    .string()
    .min(1)
    .describe("What is asked for, in our words. It follows “Not recorded yet:”."),
} as const;

const policeFormItemSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the item."),
    block: z
      .enum(POLICE_FORM_BLOCKS)
      .describe(
        "The block of the form in which the item is printed. Of a field of this library: " +
          "`people` where it is asked of each person, `event` where it is asked once.",
      ),
    label: z
      .string()
      .min(1)
      .optional()
      .describe(
        "The printed label, or ours for a field of this library. Absent on a notice or an " +
          "instruction: `text` gives those in our words.",
      ),
    text: z.string().min(1).describe("What the item asks for or says, in our words."),
    type: z
      .enum([
        "notice",
        "instruction",
        "yes-no-not-known",
        "yes-no-not-known-not-asked",
        "text",
        "texts",
        "name-and-date-of-birth",
        "address",
        "telephone",
        "telephone-and-email",
        "source",
        "name",
        "date-of-birth",
        "approximate-time",
        "partial-date",
        "role",
      ])
      .describe("What to fill in. A `notice` and an `instruction` are not fields."),
    fields: z
      .array(
        z.strictObject({
          path: z
            .string()
            .startsWith("/")
            .describe("A JSON Pointer with `*` in place of the index of a person."),
          ...askedFor,
          detail: z
            .literal(true)
            .optional()
            .describe("It says more about the field before it and is never a gap by itself."),
        }),
      )
      .describe(
        "The properties of a `PoliceForm` that hold it, in printed order. There are two where " +
          "one printed box asks for two facts. Empty for an item that is not a field.",
      ),
    appliesWhen: z
      .strictObject({
        path: z
          .string()
          .startsWith("/")
          .describe(
            "A JSON Pointer to the property of a `PoliceForm` that holds the other answer.",
          ),
        operator: z
          .enum(["is", "is-not"])
          .describe("Whether the other answer must be the value, or must not be."),
        value: z.string().min(1).describe("The value to compare the other answer with."),
        otherwise: z.string().min(1).describe("Why the item is otherwise not asked, in our words."),
        ...sourced,
      })
      .optional()
      .describe(
        "The answer to another item on which this one depends. Absent: the item is always asked.",
      ),
    ...sourced,
  })
  .meta({ id: "police-form-item", description: "An item of the police information form." });

export const policeFormDefinitionSchema = z
  .strictObject({
    title: z.string().min(1).describe("The title as printed over the form."),
    names: z
      .array(
        z.strictObject({ name: z.string().min(1).describe("The name as printed."), ...sourced }),
      )
      .describe("The names that the text gives to this one form, as printed (I-13)."),
    items: z.array(policeFormItemSchema).describe("The items of the form, in printed order."),
    peopleInvolved: z
      .strictObject({
        id: idSchema.describe("The permanent id of the block."),
        ...askedFor,
        ...sourced,
      })
      .describe("The block to repeat for each person involved."),
    brokenBlock: z
      .strictObject({
        id: idSchema.describe("The permanent id of the block."),
        labels: z
          .array(z.string().min(1))
          .describe("The labels printed in the block before the text stops."),
        text: z
          .string()
          .min(1)
          .describe("What the break means for whoever fills in the form, in our words."),
        ...sourced,
      })
      .describe("Where the text stops in the middle of a block (I-12)."),
    requestedInPreamble: z
      .array(
        z.strictObject({
          id: idSchema.describe("The permanent id of what is asked for."),
          text: z.string().min(1).describe("What the preamble asks for, in our words."),
          ...askedFor,
          path: z
            .string()
            .startsWith("/")
            .describe("A JSON Pointer to the property of a `PoliceForm` that holds it."),
          role: idSchema
            .optional()
            .describe("The role of a place that answers it. Present only if it is a place."),
          ...sourced,
        }),
      )
      .describe("What the preamble asks for and no surviving field holds."),
    notOnTheForm: z
      .array(policeFormItemSchema)
      .describe(
        "What the printed form does not ask for and police need: fields of this library, marked " +
          "as ours.",
      ),
    neverAsked: z
      .array(
        z.strictObject({
          id: idSchema.describe("The permanent id of what is never asked for."),
          text: z.string().min(1).describe("What is never asked for, in our words."),
          ...sourced,
        }),
      )
      .describe("What the text that we hold never asks for."),
    withheldFromIntelligence: noticeSchema.describe(
      "What to do about something that is left out of what is passed on for intelligence.",
    ),
    readBeforePassingOn: noticeSchema.describe(
      "Why a person reads words before they are passed on for intelligence.",
    ),
  })
  .meta({
    id: "police-form-definition",
    description: "The police information form of Appendix One, as far as the text goes.",
  });
