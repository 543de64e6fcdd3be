// An edition: one printed guidance document as a whole.

import * as z from "zod";
import { isoDateSchema } from "../../foundation/schema.js";
import { SCREENING_CAUTIONS } from "../../foundation/caution.js";
import { OBSERVATION_BASES, PROMPTS, RISK_LEVELS } from "../../foundation/vocabulary.js";
import { contactSchema, glossaryEntrySchema, policeFormDefinitionSchema } from "./directory.js";
import { documentSchema } from "./document.js";
import { flaggingRulesSchema, sharingRulesSchema } from "./sharing.js";
import {
  SHA_256,
  emergencyNoticeSchema,
  idSchema,
  noticeSchema,
  sourced,
} from "../../foundation/schema.js";
import {
  ageTermSchema,
  definitionSchema,
  knownIssueSchema,
  namedSchema,
  questionSchema,
  referenceSchema,
  routeSchema,
  statementSchema,
} from "./text.js";
import { actionSchema, indicatorSchema, levelSchema, overlapSchema, themeSchema } from "./tool.js";

/**
 * The id of an edition. After each dot it has the id of an overlay that the edition was made with.
 */
const editionIdSchema = z.string().regex(/^(?:[a-z][a-z0-9-]*\.)*[a-z0-9][a-z0-9-]*$/);

export const reviewIntervalSchema = z
  .strictObject({
    length: z.int().min(1).describe("The number of days or weeks from one review to the next."),
    unit: z.enum(["days", "weeks"]).describe("Whether the length counts days or weeks."),
    reason: z.string().min(1).describe("Why the agency chose this interval, in its own words."),
    ...sourced,
  })
  .meta({
    id: "review-interval",
    description:
      "How often an agency reviews. The guidance prints no interval (I-43), so an edition has " +
      "one only from an overlay.",
  });

export const codingSchema = z
  .strictObject({
    system: z
      .string()
      .regex(
        /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)[A-Za-z0-9_.~:/?#[\]@!$&'()*+,;=%-]+$/,
        "Expected the absolute URI of a code system, by http, https or urn.",
      )
      .describe(
        "The absolute URI of the code system, as FHIR names it, such as `http://snomed.info/sct`.",
      ),
    code: z
      .string()
      .regex(
        /^[!-~]+(?: [!-~]+)*$/,
        "Expected a code: letters, digits and signs of ASCII, single spaces only between them.",
      )
      .describe("The code as its system writes it."),
    display: z
      .string()
      .regex(/\S/, "Expected words, not only spaces.")
      .optional()
      .describe("The code system's words for the code. They are not the words of the guidance."),
    source: z
      .string()
      .regex(/\S/, "Expected words, not only spaces.")
      .describe("The source of the mapping."),
    checkedOn: isoDateSchema.describe(
      "The day on which the agency checked the mapping at its source.",
    ),
  })
  .meta({
    id: "coding",
    description:
      "A code of another system that an agency gives to a row, a sign or a level. Limit: a row " +
      "is answered Yes when “some or all” of its signs are seen (Screening Tool, line 232 and " +
      "elsewhere). A code for the row says that a finding was made, which is more. So the " +
      "guidance's own edition has no codes, and a coding speaks only for its agency.",
  });

/**
 * The strict schema of an {@link Edition}. It cannot find faults such as ids that lead nowhere:
 * `checkEdition` does.
 */
export const editionSchema = z
  .strictObject({
    id: editionIdSchema.describe("The edition's permanent id."),
    version: z.string().min(1).describe("The version of the data, by semantic versioning."),
    hash: z
      .string()
      .regex(SHA_256)
      .describe("SHA-256 of the edition without this field, in hexadecimal. Records pin it."),
    toolHash: z
      .string()
      .regex(SHA_256)
      .describe(
        "SHA-256 of what a level rests on: the levels in order, the rows with their signs, and " +
          "the rule. Records of editions with one tool hash can be compared and combined.",
      ),
    title: z.string().min(1).describe("The title as printed."),
    document: documentSchema.describe("The printed document behind the edition."),
    emergency: emergencyNoticeSchema.describe(
      "What to do when anyone is in danger now. Show it first, with every result.",
    ),
    notAFullAssessment: noticeSchema.describe(
      "The screening tool is not a full assessment of risk. Show this with every result.",
    ),
    indicationRule: noticeSchema.describe(
      "How `screen` finds the level that it indicates. It is a convention of this library, " +
        "because the text prints no rule (I-03).",
    ),
    cautions: z
      .record(z.enum(SCREENING_CAUTIONS), noticeSchema)
      .describe("The wording of each caution. `screen` has the rules that attach them."),
    prompts: z.record(z.enum(PROMPTS), noticeSchema).describe("The wording of each prompt."),

    levels: z.record(z.enum(RISK_LEVELS), levelSchema).describe("The four levels of risk (7.9)."),
    indicators: z
      .array(indicatorSchema)
      .describe("The rows of the screening tool, by level and then by row."),
    themes: z
      .array(themeSchema)
      .describe("Names for rows about the same thing. They are ours, not printed."),
    overlaps: z
      .array(overlapSchema)
      .describe("Signs that can rest on the same fact, one group at a time."),
    actions: z
      .array(actionSchema)
      .describe("The actions of 7.9 and of the tool, by level and then in printed order."),
    interventionAims: z
      .array(noticeSchema)
      .describe("The four aims against which current interventions are judged (7.8)."),
    observationBases: z
      .array(
        z.strictObject({
          id: z
            .enum(OBSERVATION_BASES)
            .describe("The way in which the behaviour came to be known."),
          text: z.string().min(1).describe("What the text says of it, in our words."),
          ...sourced,
        }),
      )
      .describe("How a behaviour came to be known, in the words of 7.2."),

    sharing: sharingRulesSchema.describe("The rules of chapter 8 on sharing information."),
    flagging: flaggingRulesSchema.describe("The steps of chapter 9 for flagging a concern."),
    policeForm: policeFormDefinitionSchema.describe(
      "The police information form that Appendix One prints.",
    ),
    contacts: z
      .array(contactSchema)
      .describe("The contacts that the text prints. Those that an overlay adds come after them."),
    glossary: z
      .array(glossaryEntrySchema)
      .describe("Terms with their meanings, from the printed glossary and from this library."),

    statements: z
      .array(statementSchema)
      .describe("What the guidance says, one statement at a time, in the order of the text."),
    procedures: z
      .array(
        z.strictObject({
          id: idSchema.describe("The permanent id of the procedure."),
          name: z.string().min(1).describe("The name as printed."),
          ...sourced,
        }),
      )
      .describe("Procedures to use alongside the guidance (1.2), names as printed."),
    definitions: z.array(definitionSchema).describe("Terms that the text itself defines."),
    formsOfAbuse: z.array(namedSchema).describe("Forms that child sexual abuse can take (1.8)."),
    fourPs: z.array(namedSchema).describe("Prepare, Prevent, Protect, Pursue (1.16)."),
    jointDuties: z.array(noticeSchema).describe("What agencies do together (5.1)."),
    principles: z.array(namedSchema).describe("The seven key principles (5.2)."),
    routes: z.array(routeSchema).describe("Routes into abuse and exploitation (chapters 2 to 4)."),
    ageTerms: z.array(ageTermSchema).describe("The age rules of the text, and the gaps in them."),
    questions: z.array(questionSchema).describe("Frequently asked questions (chapter 10)."),
    references: z
      .array(referenceSchema)
      .describe("Laws, guidance and reports that the text rests on."),
    knownIssues: z.array(knownIssueSchema).describe("The known defects of the text."),

    agency: z
      .string()
      .min(1)
      .optional()
      .describe(
        "The agency whose overlay made the edition. Only overlays set this and the four fields " +
          "after it.",
      ),
    localTitles: z
      .record(idSchema, z.string().min(1))
      .optional()
      .describe(
        "The agency's titles for people whom the text names by role. The key is " +
          "`manager-or-lead` (7.7) or the id of a decider's role (8.8).",
      ),
    display: z
      .record(idSchema, z.string().min(1))
      .optional()
      .describe(
        "The agency's words for a row, a sign or a level, by its id. Show them beside the " +
          "printed label, never instead of it.",
      ),
    reviewInterval: reviewIntervalSchema
      .optional()
      .describe("How often the agency reviews. The guidance leaves this open (I-43)."),
    codings: z
      .record(idSchema, z.array(codingSchema).min(1))
      .optional()
      .describe(
        "The agency's codings of a row, a sign or a level, by its id. The guidance gives none. " +
          "See Coding for what a coding says.",
      ),
  })
  .meta({
    id: "edition",
    title: "Edition",
    description:
      "One printed guidance document as typed, cited data. Deeply frozen. Labels, names, " +
      "numbers and defined terms are as printed. Sentences are ours and cite their source.",
  });
