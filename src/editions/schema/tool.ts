// Chapter 7 as data: levels, the rows and signs of the screening tool, overlaps and actions.

import * as z from "zod";
import type { DeepReadonly } from "../../foundation/objects.js";
import {
  ACTION_DEEDS,
  ACTION_STRENGTHS,
  CONCERN_LEVELS,
  OVERLAP_KINDS,
  RISK_LEVELS,
} from "../../foundation/vocabulary.js";
import { citationSchema, idSchema, sourced } from "../../foundation/source.js";
import { strictObject } from "../../foundation/strict-object.js";

export const levelSchema = strictObject(() => ({
  id: z.enum(RISK_LEVELS),
  /** The name printed in the table of 7.9. */
  name: z.string().min(1),
  /** The heading printed above the tool's section. The tool has no section for No risk. */
  heading: z.string().min(1).optional(),
  /**
   * What 7.9 says of the level, in our words. It tests things that the tool does not ask (I-03).
   */
  description: z.string().min(1),
  ...sourced,
}));
/** A level of risk as 7.9 describes it. */
export interface Level extends DeepReadonly<z.infer<typeof levelSchema>> {}

/** How this library reads the words of a sign. The text itself says none of this. */
export const signReadingSchema = strictObject(() => ({
  /**
   * Whether the words describe abuse or exploitation that has happened (`yes`) or may have happened
   * (`possibly`), and not only a risk of it.
   */
  describesHarm: z.enum(["yes", "possibly"]).optional(),
  /** Which exploitation the words name. Absent if they name neither. */
  strand: z.enum(["sexual", "criminal", "both"]).optional(),
  /** As worded, this is not a concern. */
  notAConcern: z.literal(true).optional(),
  /** The words contain an age. */
  ageRule: z.literal(true).optional(),
  basis: z.literal("reading"),
  note: z.string().min(1),
}));

const signSchema = strictObject(() => ({
  id: idSchema,
  /** The printed words. */
  label: z.string().min(1),
  /** Words printed before an earlier sign of the row that govern this one too. */
  leadIn: z.string().min(1).optional(),
  /** Words printed after the label that govern it too. */
  leadOut: z.string().min(1).optional(),
  /** Printed alternatives within the sign. Any one of them is enough. */
  variants: z.array(z.string().min(1)).optional(),
  /** Our reading of the printed words. */
  reading: signReadingSchema.optional(),
  ...sourced,
}));
/** One behaviour or fact within a row of the tool. */
export interface Sign extends DeepReadonly<z.infer<typeof signSchema>> {}

export const indicatorSchema = strictObject(() => ({
  id: idSchema,
  /** The section of the tool that prints the row. */
  level: z.enum(CONCERN_LEVELS),
  /** The number of the row in its section, counted from 1. */
  row: z.int().min(1),
  /** The whole row as printed. */
  label: z.string().min(1),
  /**
   * The separate signs, in printed order. A Yes on the row means some or all of them (line 232).
   */
  signs: z.array(signSchema).min(1),
  /** Themes for drawing rows together. They are ours, not printed. */
  themes: z.array(idSchema).min(1),
  ...sourced,
}));
/** One row of the screening tool. */
export interface Indicator extends DeepReadonly<z.infer<typeof indicatorSchema>> {}

export const themeSchema = strictObject(() => ({
  id: idSchema,
  label: z.string().min(1),
  note: z.string().min(1),
}));
/** A name for rows about the same thing. It is a convention of this library. */
export interface Theme extends DeepReadonly<z.infer<typeof themeSchema>> {}

export const overlapSchema = strictObject(() => ({
  id: idSchema,
  kind: z.enum(OVERLAP_KINDS),
  /** Whether the signs are in one section of the tool or in several. */
  reach: z.enum(["within-level", "across-levels"]),
  signs: z.array(idSchema).min(2),
  /** What repeats, in our words. */
  what: z.string().min(1),
  ...sourced,
}));
/** Signs that can rest on the same fact. */
export interface Overlap extends DeepReadonly<z.infer<typeof overlapSchema>> {}

const actionVariantSchema = strictObject(() => ({
  /** The table of 7.9 or the action column of the tool. */
  printedIn: z.enum(["7.9 table", "tool column"]),
  strength: z.enum(ACTION_STRENGTHS),
  /** Names, numbers and addresses, in the words printed here. */
  names: z.array(z.string().min(1)),
  /** The contact printed here. */
  contact: idSchema.optional(),
  /** A qualification about consent, in the words printed here. */
  consent: z.string().min(1).optional(),
  /** When it applies, in the words printed here. */
  condition: z.string().min(1).optional(),
  citations: z.tuple([citationSchema], citationSchema),
}));
/** One of the two places that print an action. */
export interface ActionVariant extends DeepReadonly<z.infer<typeof actionVariantSchema>> {}

export const actionSchema = strictObject(() => ({
  id: idSchema,
  /**
   * The level for which the action is printed. It belongs to the level, never to the row beside it.
   */
  level: z.enum(CONCERN_LEVELS),
  /** What it asks for. The same deed is printed at several levels. */
  deed: z.enum(ACTION_DEEDS),
  strength: z.enum(ACTION_STRENGTHS),
  /** The action in our words, to discuss with the designated lead. */
  text: z.string().min(1),
  /** The contact to use, as printed. It must be checked first. */
  contact: idSchema.optional(),
  /** Consent to a referral, which is not consent to disclose (I-21). */
  consent: z.strictObject({ to: z.literal("referral"), note: z.string().min(1) }).optional(),
  /** The two tellings: first the table of 7.9, then the tool's column. */
  variants: z.tuple([actionVariantSchema, actionVariantSchema]),
  /** What differs between the two tellings, if anything does. */
  difference: z.string().min(1).optional(),
  ...sourced,
}));
/** An action printed for a level, in both tellings. */
export interface Action extends DeepReadonly<z.infer<typeof actionSchema>> {}
