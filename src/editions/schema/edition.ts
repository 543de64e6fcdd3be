// An edition: one printed guidance document as a whole.

import * as z from "zod";
import { SCREENING_CAUTIONS } from "../../foundation/caution.js";
import { OBSERVATION_BASES, PROMPTS, STEPS, WITHOUT_A_YES } from "../../foundation/vocabulary.js";
import { ruleSchema } from "../rule/schema.js";
import { codingSchema, reviewIntervalSchema, sentencesSchema } from "./agency.js";
import { contactSchema, glossaryEntrySchema } from "./directory.js";
import { documentSchema } from "./document.js";
import { policeFormDefinitionSchema } from "./police-form.js";
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
import {
  actionSchema,
  indicatorSchema,
  levelSchema,
  overlapSchema,
  stepWordsSchema,
  themeSchema,
} from "./tool.js";

/**
 * The id of an edition. After each dot it has the id of an overlay that the edition was made with.
 */
const editionIdSchema = z.string().regex(/^(?:[a-z][a-z0-9-]*\.)*[a-z0-9][a-z0-9-]*$/);

const indicationRuleSchema = noticeSchema
  .extend({
    outcomes: z
      .record(
        z.enum(WITHOUT_A_YES),
        z.string().min(1).describe("What a result says where this is so."),
      )
      .optional()
      .describe(
        "What a result says of its own indication where no row is answered Yes. `some-open` has " +
          "the hole `{open}` for the number of open rows. With a Yes, the level has the words.",
      ),
  })
  .meta({
    id: "indication-rule",
    description: "The rule behind an indicated level, and what a result says of its own.",
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
    indicationRule: indicationRuleSchema.describe(
      "How `screen` finds the level that it indicates. It is a convention of this library, " +
        "because the text prints no rule (I-03).",
    ),
    rule: ruleSchema.describe("How the answers give a level."),
    cautions: z
      .partialRecord(z.enum(SCREENING_CAUTIONS), noticeSchema)
      .describe(
        "The wording of each caution. `screen` has the rules that attach them. One that is " +
          "absent is not shown.",
      ),
    prompts: z.record(z.enum(PROMPTS), noticeSchema).describe("The wording of each prompt."),
    steps: z
      .record(z.enum(STEPS), stepWordsSchema)
      .describe(
        "The wording and the contacts of what needs nobody's leave. `screen` has the rules.",
      ),

    levels: z
      .array(levelSchema)
      .min(2)
      .describe("The levels of risk or concern, lowest first. York's are the four of 7.9."),
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
        "The agency whose overlay made the edition. Only overlays set this and the five fields " +
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
    sentences: sentencesSchema
      .optional()
      .describe(
        "Sentences of the documents in place of those of this library, by their id: an agency's " +
          "wording, or all of another language.",
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
