// The schemas of a police information form (Appendix One): the printed fields, what the preamble
// asks for and no surviving field holds (I-12), what an agency adds, and what is not on the printed
// form and police need: that is ours. Text may be of any length.

import * as z from "zod";
import { yorkTool } from "../editions/york.js";
import { EXTENSION_KEY } from "../foundation/json-value.js";
import { about } from "../foundation/reaches.js";
import { checked, partialDateSchema, pinField } from "../foundation/schema.js";
import { YES_NO_NOT_KNOWN } from "../foundation/vocabulary.js";
import { PERSON_ROLES, PLACE_ROLES } from "./vocabulary.js";
import { dateOfBirthSchema, reporterSchema, sourceSchema } from "./who-schema.js";

export { dateOfBirthSchema };

const words = z.string().optional();
const list = z.array(z.string()).optional();
const answer = z.enum(YES_NO_NOT_KNOWN).optional();

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
    role: z
      .enum(PERSON_ROLES)
      .optional()
      .meta(
        about(
          "third-party",
          "The part that the person plays, as whoever fills in the form says it. Not on the " +
            "printed form. It is never worked out from anything else.",
        ),
      ),
    onlineNames: list.meta(
      about(
        "third-party",
        "The names that the person uses online, one an item, best with the site or app. Not on " +
          "the printed form.",
      ),
    ),
  })
  .meta({
    id: "person-involved",
    description:
      "Someone who is involved (lines 454–463). The text we hold has no field for their part in " +
      "it (I-12): role and onlineNames are ours.",
  });

const eventSchema = z
  .strictObject({
    account: words.meta(
      about("intelligence", "What happened, or what is known. Not on the printed form."),
    ),
    date: partialDateSchema
      .optional()
      .meta(
        about(
          "intelligence",
          "The day on which it happened, as far as it is known. Not on the printed form.",
        ),
      ),
    time: words.meta(
      about(
        "intelligence",
        "The time at which it happened, in words, however rough, such as “about nine in the " +
          "evening”. Not on the printed form.",
      ),
    ),
  })
  .meta({
    id: "form-event",
    description:
      "What happened and when. The text we hold has no field for it (I-12): these are ours.",
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
    event: eventSchema
      .optional()
      .describe("What happened and when. Not on the printed form (I-12)."),
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
      "fields, with event and a person’s role and onlineNames as ours, then requestedInPreamble, " +
      "then agencyExtension. The text we hold is not the whole form (I-12).",
  });
