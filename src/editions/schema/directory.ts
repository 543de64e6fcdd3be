// Chapter 11, the glossary and Appendix One as data: contacts, terms, the police information form.

import * as z from "zod";
import { CONTACT_FUNCTIONS, POLICE_FORM_BLOCKS } from "../../foundation/vocabulary.js";
import { idSchema, noticeSchema, sourced } from "../../foundation/schema.js";

const contactState = {
  name: z
    .string()
    .min(1)
    .describe("The name as printed. An overlay may replace it with the agency's."),
  telephones: z
    .array(z.string().min(1))
    .optional()
    .describe(
      "The telephone numbers in `asPrinted`. An overlay may replace these three fields with the " +
        "agency's details.",
    ),
  email: z.string().min(1).optional().describe("The e-mail address in `asPrinted`, as printed."),
  web: z.string().min(1).optional().describe("The web address in `asPrinted`, as printed."),
  status: z
    .enum(["found-in-use", "superseded", "renamed", "historical", "not-confirmed"])
    .describe(
      "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
    ),
  statusNote: z.string().min(1).describe("What was found, in our words."),
  checkedOn: z
    .string()
    .optional()
    .describe(
      "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, " +
        "that is the same as never checked.",
    ),
  successor: z
    .strictObject({
      name: z.string().optional().describe("The name of what replaced the contact."),
      detail: z.string().optional().describe("The number or address at which it is reached."),
      note: z.string().min(1).describe("Where it was found, and what is not confirmed about it."),
    })
    .optional()
    .describe("What replaced the contact, where that is known. It needs a check too."),
} as const;

export const contactSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the contact."),
    functions: z
      .array(z.enum(CONTACT_FUNCTIONS))
      .min(1)
      .describe("The purposes for which people look the contact up."),
    asPrinted: z
      .string()
      .min(1)
      .describe(
        "The whole detail as printed, whatever an overlay says. For a contact that an overlay " +
          "added, its details. Never a link.",
      ),
    ...contactState,
    before: z
      .strictObject(contactState)
      .optional()
      .describe(
        "The contact as it was before any overlay confirmed it or gave other details: as " +
          "printed, with what was found.",
      ),
    ...sourced,
  })
  .meta({
    id: "contact",
    description: "A contact as printed, with what was found when it was checked.",
  });

export const glossaryEntrySchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the entry."),
    term: z.string().min(1).describe("The term as printed."),
    expansion: z
      .string()
      .min(1)
      .optional()
      .describe("What an abbreviation stands for, as printed."),
    meaning: z.string().min(1).describe("The meaning, in our words."),
    aliases: z.array(z.string().min(1)).describe("Other forms by which people look up the term."),
    from: z
      .enum(["printed-glossary", "library"])
      .describe("Whether the entry is from the printed glossary or added by this library."),
    ...sourced,
  })
  .meta({ id: "glossary-entry", description: "A term with its meaning." });

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
      .describe("The block of the form in which the item is printed."),
    label: z
      .string()
      .min(1)
      .optional()
      .describe(
        "The printed label. Absent on a notice or an instruction: `text` gives those in our words.",
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
  .meta({ id: "police-form-item", description: "An item of the printed police information form." });

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
      "Why something is left out of the information passed on for intelligence.",
    ),
  })
  .meta({
    id: "police-form-definition",
    description: "The police information form of Appendix One, as far as the text goes.",
  });
