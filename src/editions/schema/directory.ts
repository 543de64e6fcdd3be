// Chapter 11, the glossary and Appendix One as data: contacts, terms, the police information form.

import * as z from "zod";
import type { DeepReadonly } from "../../foundation/objects.js";
import { CONTACT_FUNCTIONS, POLICE_FORM_BLOCKS } from "../../foundation/vocabulary.js";
import { idSchema, noticeSchema, sourced } from "../../foundation/source.js";
import { strictObject } from "../../foundation/strict-object.js";

const contactState = {
  /** The name as printed. An overlay may replace it with the agency's. */
  name: z.string().min(1),
  /**
   * The telephone numbers in `asPrinted`. An overlay may replace these three fields with the
   * agency's details.
   */
  telephones: z.array(z.string().min(1)).optional(),
  /** The e-mail address in `asPrinted`, as printed. */
  email: z.string().min(1).optional(),
  /** The web address in `asPrinted`, as printed. */
  web: z.string().min(1).optional(),
  /** The result of looking the contact up. Only `found-in-use` says that it was found in use. */
  status: z.enum(["found-in-use", "superseded", "renamed", "historical", "not-confirmed"]),
  /** What was found, in our words. */
  statusNote: z.string().min(1),
  /**
   * ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is
   * the same as never checked.
   */
  checkedOn: z.string().optional(),
  /** What replaced the contact, where that is known. It needs a check too. */
  successor: z
    .strictObject({
      name: z.string().optional(),
      detail: z.string().optional(),
      note: z.string().min(1),
    })
    .optional(),
} as const;

export const contactSchema = strictObject(() => ({
  id: idSchema,
  functions: z.array(z.enum(CONTACT_FUNCTIONS)).min(1),
  /**
   * The whole detail as printed, whatever an overlay says. For a contact that an overlay added, its
   * details. Never a link.
   */
  asPrinted: z.string().min(1),
  ...contactState,
  /**
   * The contact as it was before any overlay confirmed it or gave other details: as printed, with
   * what was found.
   */
  before: z.strictObject(contactState).optional(),
  ...sourced,
}));
/** A contact as printed, with what was found when it was checked. */
export interface Contact extends DeepReadonly<z.infer<typeof contactSchema>> {}

export const glossaryEntrySchema = strictObject(() => ({
  id: idSchema,
  /** The term as printed. */
  term: z.string().min(1),
  /** What an abbreviation stands for, as printed. */
  expansion: z.string().min(1).optional(),
  /** The meaning, in our words. */
  meaning: z.string().min(1),
  /** Other forms by which people look up the term. */
  aliases: z.array(z.string().min(1)),
  /** Whether the entry is from the printed glossary or added by this library. */
  from: z.enum(["printed-glossary", "library"]),
  ...sourced,
}));
/** A term with its meaning. */
export interface GlossaryEntry extends DeepReadonly<z.infer<typeof glossaryEntrySchema>> {}

const askedFor = {
  /** What is asked for, in our words. It follows “Not recorded yet:”. */
  asksFor: z.string().min(1),
} as const;

const policeFormItemSchema = strictObject(() => ({
  id: idSchema,
  block: z.enum(POLICE_FORM_BLOCKS),
  /** The printed label. Absent on a notice or an instruction: `text` gives those in our words. */
  label: z.string().min(1).optional(),
  /** What the item asks for or says, in our words. */
  text: z.string().min(1),
  /** What to fill in. A `notice` and an `instruction` are not fields. */
  type: z.enum([
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
  ]),
  /**
   * The properties of a `PoliceForm` that hold it, in printed order. There are two where one
   * printed box asks for two facts. Empty for an item that is not a field.
   */
  fields: z.array(
    z.strictObject({
      /** A JSON Pointer with `*` in place of the index of a person. */
      path: z.string().startsWith("/"),
      ...askedFor,
      /** It says more about the field before it and is never a gap by itself. */
      detail: z.literal(true).optional(),
    }),
  ),
  /** The answer to another item on which this one depends. Absent: the item is always asked. */
  appliesWhen: z
    .strictObject({
      path: z.string().startsWith("/"),
      operator: z.enum(["is", "is-not"]),
      value: z.string().min(1),
      /** Why the item is otherwise not asked, in our words. */
      otherwise: z.string().min(1),
      ...sourced,
    })
    .optional(),
  ...sourced,
}));
/** An item of the printed police information form. */
export interface PoliceFormItem extends DeepReadonly<z.infer<typeof policeFormItemSchema>> {}

export const policeFormDefinitionSchema = strictObject(() => ({
  /** The title as printed over the form. */
  title: z.string().min(1),
  /** The names that the text gives to this one form, as printed (I-13). */
  names: z.array(z.strictObject({ name: z.string().min(1), ...sourced })),
  items: z.array(policeFormItemSchema),
  /** The block to repeat for each person involved. */
  peopleInvolved: z.strictObject({ id: idSchema, ...askedFor, ...sourced }),
  /** Where the text stops in the middle of a block (I-12). */
  brokenBlock: z.strictObject({
    id: idSchema,
    labels: z.array(z.string().min(1)),
    text: z.string().min(1),
    ...sourced,
  }),
  /** What the preamble asks for and no surviving field holds. */
  requestedInPreamble: z.array(
    z.strictObject({
      id: idSchema,
      text: z.string().min(1),
      ...askedFor,
      /** A JSON Pointer to the property of a `PoliceForm` that holds it. */
      path: z.string().startsWith("/"),
      /** The role of a place that answers it. Present only if it is a place. */
      role: idSchema.optional(),
      ...sourced,
    }),
  ),
  /** What the text that we hold never asks for. */
  neverAsked: z.array(z.strictObject({ id: idSchema, text: z.string().min(1), ...sourced })),
  /** Why something is left out of the information passed on for intelligence. */
  withheldFromIntelligence: noticeSchema,
}));
/** The police information form of Appendix One, as far as the text goes. */
export interface PoliceFormDefinition extends DeepReadonly<
  z.infer<typeof policeFormDefinitionSchema>
> {}
