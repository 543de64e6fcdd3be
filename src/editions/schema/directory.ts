// Chapter 11 and the glossary as data: contacts and terms.

import * as z from "zod";
import { CONTACT_FUNCTIONS } from "../../foundation/vocabulary.js";
import { idSchema, sourced } from "../../foundation/schema.js";

const contactState = {
  name: z
    .string()
    .min(1)
    .describe("The name as printed. An overlay may replace it with the agency's."),
  telephones: z
    .array(z.string().min(1))
    .optional()
    .describe(
      "The telephone numbers to ring: those in `asPrinted`, unless others took their place. Then " +
        "`before` has the printed ones.",
    ),
  email: z.string().min(1).optional().describe("The e-mail address, in the same way."),
  web: z.string().min(1).optional().describe("The web address, in the same way."),
  hours: z
    .string()
    .min(1)
    .optional()
    .describe("When the contact can be reached, in our words. Show it beside the number."),
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
        "The contact as it was before other details took the place of the printed ones, or " +
          "before an overlay confirmed it: as printed, with what was found.",
      ),
    newerAdvice: z
      .array(
        z.strictObject({
          id: idSchema.describe("The permanent id of the advice."),
          text: z.string().min(1).describe("What the advice says, in our words."),
          source: z
            .string()
            .min(1)
            .describe(
              "Who gives the advice, and its year if that is known. Show it with the text.",
            ),
        }),
      )
      .optional()
      .describe(
        "Advice on using the contact that is newer than the text. The text prints none of it.",
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
