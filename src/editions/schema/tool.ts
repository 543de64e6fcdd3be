// Chapter 7 as data: levels, the rows and signs of the screening tool, overlaps and actions.

import * as z from "zod";
import {
  ACTION_DEEDS,
  ACTION_STRENGTHS,
  OVERLAP_KINDS,
  STEPS,
} from "../../foundation/vocabulary.js";
import { SCREENING_CAUTIONS } from "../../foundation/caution.js";
import { citationSchema, idSchema, sourced } from "../../foundation/schema.js";

export const levelSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the level."),
    name: z.string().min(1).describe("The printed name."),
    heading: z
      .string()
      .min(1)
      .optional()
      .describe("The heading printed above its section of the tool, if the tool has one for it."),
    description: z
      .string()
      .min(1)
      .optional()
      .describe("What the document says of the level, in our words."),
    indicated: z
      .string()
      .min(1)
      .optional()
      .describe(
        "What a result says where the rows point to this level. Absent: the words of the rule.",
      ),
    cautions: z
      .array(z.enum(SCREENING_CAUTIONS))
      .optional()
      .describe("The cautions that go with the level. They are shown in their usual order."),
    ...sourced,
  })
  .meta({ id: "level", description: "A level of risk or concern, as the document describes it." });

/**
 * How this library reads the words of a sign. The text itself says none of this.
 *
 * One rule gives `describesHarm` for every sign, by the words of the sign and of what governs it:
 *
 * - `yes`: the words state abuse or exploitation of the child, or evidence or a disclosure of it.
 *   That somebody withdrew a disclosure makes no difference. Sexual activity counts if the child
 *   cannot consent to it, as under 13 (10.5), is brought to it or meets strangers for it.
 * - `possibly`: the words say that abuse or exploitation is suggested, suspected, reported or
 *   linked. Or they name what it would explain and leave the cause open: other sexual activity or
 *   sexual images, an injury, an infection, repeated pregnancies, self-harm, an attempt on one's
 *   life, or a suspected or known perpetrator whom the child is with.
 * - absent: everything else. Examples are a place, the company of people of whom nothing more is
 *   said, what the child does to others or with substances, a state of mind, and what happens to
 *   others.
 */
export const signReadingSchema = z.strictObject({
  describesHarm: z
    .enum(["yes", "possibly"])
    .optional()
    .describe(
      "Whether the words describe abuse or exploitation that has happened (`yes`) or may have " +
        "happened (`possibly`), and not only a risk of it.",
    ),
  strand: z
    .enum(["sexual", "criminal", "both"])
    .optional()
    .describe("Which exploitation the words name. Absent if they name neither."),
  notAConcern: z.literal(true).optional().describe("As worded, this is not a concern."),
  ageRule: z.literal(true).optional().describe("The words contain an age."),
  under: z
    .int()
    .min(1)
    .optional()
    .describe("The lowest age, in completed years, for which the words cannot hold."),
  basis: z.literal("reading").describe("Always `reading`: the text itself says none of this."),
  note: z.string().min(1).describe("The ground for the reading, or who marked it."),
});

export const signSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the sign."),
    label: z.string().min(1).describe("The printed words."),
    leadIn: z
      .string()
      .min(1)
      .optional()
      .describe("Words printed before an earlier sign of the row that govern this one too."),
    leadOut: z
      .string()
      .min(1)
      .optional()
      .describe("Words printed after the label that govern it too."),
    variants: z
      .array(z.string().min(1))
      .optional()
      .describe("Printed alternatives within the sign. Any one of them is enough."),
    reading: signReadingSchema.optional().describe("Our reading of the printed words."),
    ...sourced,
  })
  .meta({ id: "sign", description: "One behaviour or fact within a row of the tool." });

export const indicatorSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the row."),
    level: idSchema.describe("The level whose section of the tool prints the row."),
    row: z.int().min(1).describe("The number of the row in its section, counted from 1."),
    name: z
      .string()
      .min(1)
      .describe(
        "A short name of the row, for lists: at most 60 characters, a convention of this " +
          "library. Beside the printed label, never instead of it where the row is answered. For " +
          "a row that an agency added without a name, its whole label.",
      ),
    label: z.string().min(1).describe("The whole row as printed."),
    signs: z
      .array(signSchema)
      .min(1)
      .describe(
        "The separate signs, in printed order. A Yes on the row means some or all of them (line " +
          "232).",
      ),
    themes: z
      .array(idSchema)
      .describe("Themes for drawing rows together. They are ours, not printed."),
    ...sourced,
  })
  .meta({ id: "indicator", description: "One row of the screening tool." });

export const themeSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the theme."),
    label: z.string().min(1).describe("The name of the theme, in our words."),
    note: z.string().min(1).describe("What the rows of the theme are about."),
  })
  .meta({
    id: "theme",
    description: "A name for rows about the same thing. It is a convention of this library.",
  });

export const overlapSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the overlap."),
    kind: z.enum(OVERLAP_KINDS).describe("The way in which the signs repeat each other."),
    reach: z
      .enum(["within-level", "across-levels"])
      .describe("Whether the signs are in one section of the tool or in several."),
    signs: z.array(idSchema).min(2).describe("The ids of the signs that repeat each other."),
    what: z.string().min(1).describe("What repeats, in our words."),
    ...sourced,
  })
  .meta({ id: "overlap", description: "Signs that can rest on the same fact." });

const actionVariantSchema = z
  .strictObject({
    printedIn: z
      .string()
      .min(1)
      .describe("The place that prints it: in York, the table of 7.9 or the tool's column."),
    strength: z
      .enum(ACTION_STRENGTHS)
      .describe("How strongly the action is put here. It follows from the verb."),
    names: z
      .array(z.string().min(1))
      .describe("Names, numbers and addresses, in the words printed here."),
    contact: idSchema.optional().describe("The contact printed here."),
    consent: z
      .string()
      .min(1)
      .optional()
      .describe("A qualification about consent, in the words printed here."),
    condition: z.string().min(1).optional().describe("When it applies, in the words printed here."),
    citations: z
      .tuple([citationSchema], citationSchema)
      .describe("Where this telling stands in the source text. Never empty."),
  })
  .meta({ id: "action-variant", description: "One of several places that print an action." });

export const actionSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the action."),
    level: idSchema.describe(
      "The level for which the action is printed. It belongs to the level, never to the row " +
        "beside it.",
    ),
    deed: z
      .enum(ACTION_DEEDS)
      .optional()
      .describe(
        "What it asks for, where actions of several levels ask for the same. Absent: no other " +
          "action asks for it.",
      ),
    strength: z
      .enum(ACTION_STRENGTHS)
      .describe("How strongly the action is put. It follows from the verb."),
    text: z
      .string()
      .min(1)
      .describe("The action in our words, to discuss with the designated lead."),
    contact: idSchema
      .optional()
      .describe("The contact to use, as printed. It must be checked first."),
    otherContacts: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe(
        "Further contacts for the same action, in the order of use, such as the one outside " +
          "office hours. They are not printed with the action.",
      ),
    consent: z
      .strictObject({
        to: z.literal("referral").describe("What the consent is to: always a referral."),
        note: z
          .string()
          .min(1)
          .describe(
            "Where the words about consent are printed, and what this consent does not cover.",
          ),
      })
      .optional()
      .describe("Consent to a referral, which is not consent to disclose (I-21)."),
    variants: z
      .array(actionVariantSchema)
      .describe(
        "Its tellings, where the document prints it more than once. In York first the table of " +
          "7.9, then the tool's column.",
      ),
    difference: z
      .string()
      .min(1)
      .optional()
      .describe("What differs between the tellings, if anything does."),
    ...sourced,
  })
  .meta({ id: "action", description: "An action printed for a level, in all its tellings." });

export const stepWordsSchema = z
  .strictObject({
    id: z.enum(STEPS).describe("What is to be done."),
    text: z.string().min(1).describe("The step in our words, where no danger is recorded."),
    inDanger: z
      .string()
      .min(1)
      .optional()
      .describe(
        "The step in our words, where danger is recorded as yes or not known. Absent if the " +
          "words are the same.",
      ),
    contacts: z.array(idSchema).describe("The ids of the contacts, in the order of use."),
    ...sourced,
  })
  .meta({ id: "step-words", description: "The words of a step that needs nobody's leave." });
