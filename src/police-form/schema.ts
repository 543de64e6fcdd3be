// The schemas of a police information form (Appendix One), in three parts: the printed fields, what
// the preamble asks for and no surviving field holds (I-12), and what an agency adds. The types are
// inferred from them. Text may be of any length.

import * as z from "zod";
import { isoDateSchema, partialDateSchema } from "../foundation/dates.js";
import type { DeepReadonly } from "../foundation/objects.js";
import { editionPinSchema } from "../foundation/source.js";
import { strictObject } from "../foundation/strict-object.js";
import { YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";
import { DEEPEST, EXTENSION_KEY, isAgencyExtension } from "./extension.js";
import type { AgencyExtension } from "./extension.js";
import { PLACE_ROLES, SOURCES_OF_INFORMATION, WILLINGNESS_ANSWERS } from "./vocabulary.js";

const words = z.string().optional();
const list = z.array(z.string()).optional();
const answer = z.enum(YES_NO_NOT_KNOWN).optional();

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

/** The schema of a {@link DateOfBirth}. */
export const dateOfBirthSchema = z.union(
  [
    partialDateSchema,
    z.strictObject(
      {
        /** Completed years. */
        ageInYears: years,
        /** The day on which the person was that age. */
        on: isoDateSchema.optional(),
      },
      shapes,
    ),
    z
      .strictObject(
        {
          /** Completed years, at least. */
          ageFrom: years,
          /** Completed years, at most. */
          ageTo: years,
          /** The day on which the person was that age. */
          on: isoDateSchema.optional(),
        },
        shapes,
      )
      .refine(({ ageFrom, ageTo }) => ageFrom <= ageTo, {
        path: ["ageTo"],
        error: "Expected an age not below ageFrom.",
        params: { issue: "out-of-range" },
      }),
    z.strictObject(
      {
        /** Recorded as not known, which is an answer. */
        unknown: z.literal(true),
      },
      shapes,
    ),
  ],
  SHAPES,
);
/**
 * A date of birth as far as it is known: a whole or partial date (`"2013"`, `"2013-05"`,
 * `"2013-05-14"`), an age, a range of ages, or recorded as not known. None of them is ever turned
 * into another.
 */
export type DateOfBirth = DeepReadonly<z.infer<typeof dateOfBirthSchema>>;

const reporterSchema = strictObject(() => ({
  fullName: words,
  dateOfBirth: dateOfBirthSchema.optional(),
  jobTitle: words,
  organisation: words,
  address: words,
  telephone: words,
  email: words,
}));
/** “Your details”: who fills in the form (lines 435–439). */
export interface Reporter extends DeepReadonly<z.infer<typeof reporterSchema>> {}

const sourceSchema = strictObject(() => ({
  /**
   * `as-above` if the information is the reporter's own observation. It is only a value; nothing is
   * copied.
   */
  from: z.enum(SOURCES_OF_INFORMATION).optional(),
  /**
   * Who or what else the information comes from, in words. The label says “Who or Where”, so it
   * need not be a person.
   */
  whoOrWhere: words,
  fullName: words,
  dateOfBirth: dateOfBirthSchema.optional(),
  address: words,
  telephone: words,
  willingToEngage: z.enum(WILLINGNESS_ANSWERS).optional(),
  /** The printed question is unclear. The answer is kept as given. */
  otherPartner: words,
}));
/** Who or what the information comes from (lines 441–447). */
export interface InformationSource extends DeepReadonly<z.infer<typeof sourceSchema>> {}

const provenanceSchema = strictObject(() => ({
  howKnownAndHowLong: words,
  howKnown: words,
  secondHand: answer,
  /** In words, however rough, such as “about two weeks ago”. It is never turned into a date. */
  firstKnown: words,
  whoElseKnows: words,
}));
/** How the information became known (lines 448–452). Police grade it; no grade is kept here. */
export interface Provenance extends DeepReadonly<z.infer<typeof provenanceSchema>> {}

const personInvolvedSchema = strictObject(() => ({
  fullName: words,
  aliases: list,
  dateOfBirth: dateOfBirthSchema.optional(),
  address: words,
  /** In the writer's own words: the form prints no choices. */
  gender: words,
  telephone: words,
  description: words,
}));
/**
 * Someone who is involved (lines 454–463). The text we hold has no field for their part in it
 * (I-12), and none is implied.
 */
export interface PersonInvolved extends DeepReadonly<z.infer<typeof personInvolvedSchema>> {}

const placeSchema = strictObject(() => ({
  role: z.enum(PLACE_ROLES).optional(),
  /** An address, or words that describe the place. */
  address: words,
  /** The person whose home, school or work place it is, as an index in `people` counted from 0. */
  person: z.int().min(0).optional(),
  note: words,
}));
/** A place and the role it plays, which the preamble asks for (line 427). */
export interface Place extends DeepReadonly<z.infer<typeof placeSchema>> {}

const requestedInPreambleSchema = strictObject(() => ({
  /** One vehicle an item, in words. */
  vehicles: list,
  places: z.array(placeSchema).optional(),
}));
/** What the preamble asks for and no surviving field holds (line 427, I-12). */
export interface RequestedInPreamble extends DeepReadonly<
  z.infer<typeof requestedInPreambleSchema>
> {}

/**
 * One schema for the whole extension. Its keys are the agency's own words, so no issue may point
 * below it.
 */
const agencyExtensionSchema = z
  .unknown()
  .refine(
    isAgencyExtension,
    'Expected an object with keys such as "namespace:name" and JSON values nested at most ' +
      `${DEEPEST} deep, each object in one place.`,
  )
  .meta({ type: "object", propertyNames: { pattern: EXTENSION_KEY.source } });

/** The strict schema of a {@link PoliceForm}. Every field may be absent. */
export const policeFormSchema = strictObject(() => ({
  /** The edition whose form it is, so that the form can be read alone. */
  edition: editionPinSchema.optional(),

  /** As a person answers it. It is never answered from a screening. */
  relatesToChildSexualExploitation: answer,
  otherReferrals: answer,
  otherAgencies: list,
  reporter: reporterSchema.optional(),
  source: sourceSchema.optional(),
  provenance: provenanceSchema.optional(),
  /** As many people as needed, in the order given. */
  people: z.array(personInvolvedSchema).optional(),

  requestedInPreamble: requestedInPreambleSchema.optional(),

  agencyExtension: agencyExtensionSchema.optional(),
}));
/**
 * The police information form, filled in completely or in part: the printed fields, then
 * `requestedInPreamble`, then `agencyExtension`. The text we hold is not the whole form (I-12).
 */
export interface PoliceForm extends DeepReadonly<
  Omit<z.infer<typeof policeFormSchema>, "agencyExtension">
> {
  readonly agencyExtension?: AgencyExtension | undefined;
}
