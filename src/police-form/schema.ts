// The schemas of a police information form (Appendix One), in three parts: the printed fields, what
// the preamble asks for and no surviving field holds (I-12), and what an agency adds. Text may be
// of any length.

import * as z from "zod";
import { yorkTool } from "../editions/york.js";
import { EXTENSION_KEY } from "../foundation/json-value.js";
import { about } from "../foundation/reaches.js";
import { checked, isoDateSchema, partialDateSchema, pinField } from "../foundation/schema.js";
import { YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";
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

const reporterSchema = z
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

const sourceSchema = z
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

const provenanceSchema = z
  .strictObject({
    howKnownAndHowLong: words.meta(
      about("source", "How the reporter or the source knows the information, and for how long."),
    ),
    howKnown: words.meta(about("source", "How this person came to know the information.")),
    secondHand: answer.meta(about("how-known", "Whether the information is second hand.")),
    firstKnown: words.meta(
      about(
        "source",
        "When it was first known, in words, however rough, such as “about two weeks ago”. It is " +
          "never turned into a date.",
      ),
    ),
    whoElseKnows: words.meta(about("source", "Who else knows the information.")),
  })
  .meta({
    id: "provenance",
    description:
      "How the information became known (lines 448–452). Police grade it; no grade is kept here.",
  });

const personInvolvedSchema = z
  .strictObject({
    fullName: words.meta(about("third-party", "The person’s full name.")),
    aliases: list.meta(about("third-party", "Aliases or nicknames of the person.")),
    dateOfBirth: dateOfBirthSchema
      .optional()
      .meta(about("third-party", "The person’s date of birth, as far as it is known.")),
    address: words.meta(about("third-party", "The person’s address.")),
    gender: words.meta(
      about(
        "third-party",
        "The person’s gender, in the writer’s own words: the form prints no choices.",
      ),
    ),
    telephone: words.meta(about("third-party", "The person’s telephone number.")),
    description: words.meta(about("third-party", "What the person looks like and wears.")),
  })
  .meta({
    id: "person-involved",
    description:
      "Someone who is involved (lines 454–463). The text we hold has no field for their part in " +
      "it (I-12), and none is implied.",
  });

const placeSchema = z
  .strictObject({
    role: z
      .enum(PLACE_ROLES)
      .optional()
      .meta(about("intelligence", "The role that the place plays.")),
    address: words.meta(about("intelligence", "An address, or words that describe the place.")),
    person: z
      .int()
      .min(0)
      .optional()
      .meta(
        about(
          "intelligence",
          "The person whose home, school or work place it is, as an index in people counted " +
            "from 0.",
        ),
      ),
    note: words.meta(about("intelligence", "A note on the place.")),
  })
  .meta({
    id: "place",
    description: "A place and the role it plays, which the preamble asks for (line 427).",
  });

const requestedInPreambleSchema = z
  .strictObject({
    vehicles: list.meta(about("intelligence", "One vehicle an item, in words.")),
    places: z.array(placeSchema).optional().describe("Places, each with the role it plays."),
  })
  .meta({
    id: "requested-in-preamble",
    description: "What the preamble asks for and no surviving field holds (line 427, I-12).",
  });

/** The strict schema of a {@link PoliceForm}. Every field may be absent. */
export const policeFormSchema = z
  .strictObject({
    edition: pinField.optional(),

    relatesToChildSexualExploitation: answer.meta(
      about(
        "intelligence",
        "Whether the information has to do with child sexual exploitation, as a person answers " +
          "it. It is never answered from a screening.",
      ),
    ),
    // What the reporter did about the information.
    otherReferrals: answer.meta(
      about("source", "Whether it was also referred or reported to another agency."),
    ),
    otherAgencies: list.meta(about("source", "The agencies to which it was referred.")),
    reporter: reporterSchema.optional().describe("Who fills in the form."),
    source: sourceSchema.optional().describe("Who or what the information comes from."),
    provenance: provenanceSchema.optional().describe("How the information came to be known."),
    // The form does not say which of its people is the child, if any (I-12).
    people: z.array(personInvolvedSchema).optional().meta({
      pointedTo: true,
      description: "The people involved, as many as needed, in the order given.",
    }),

    requestedInPreamble: requestedInPreambleSchema
      .optional()
      .describe("What the preamble asks for and no surviving field holds (line 427, I-12)."),

    agencyExtension: checked(
      z.unknown().meta({ type: "object", propertyNames: { pattern: EXTENSION_KEY.source } }),
      "agency-extension",
      yorkTool,
    )
      .optional()
      .meta(
        about(
          "free-text",
          "What an agency adds, by keys of its own such as namespace:name, each with any JSON.",
        ),
      ),
  })
  .meta({
    id: "police-form",
    title: "Police information form",
    description:
      "The police information form, filled in completely or in part (Appendix One): the printed " +
      "fields, then requestedInPreamble, then agencyExtension. The text we hold is not the whole " +
      "form (I-12).",
  });
