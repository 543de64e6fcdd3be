// The chapters that explain: statements, definitions, forms, principles, routes, ages, questions,
// references.

import * as z from "zod";
import { ISSUE_SEVERITIES, PARTIES, STATEMENT_KINDS } from "../../foundation/vocabulary.js";
import { idSchema, sourced } from "../../foundation/schema.js";

export const statementSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the statement."),
    kind: z
      .enum(STATEMENT_KINDS)
      .describe("What the statement does: the strength of its verb, or its role in the text."),
    who: z
      .array(z.enum(PARTIES))
      .describe("Whom it addresses. Empty if it addresses nobody in particular."),
    text: z.string().min(1).describe("What it says, in our words."),
    ...sourced,
  })
  .meta({ id: "statement", description: "One thing the guidance says." });

export const definitionSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the definition."),
    term: z.string().min(1).describe("The defined term as printed."),
    meaning: z.string().min(1).describe("The meaning, in our words."),
    quotes: idSchema.optional().describe("The reference the text quotes."),
    ...sourced,
  })
  .meta({ id: "definition", description: "A term that the text defines." });

/** A printed name with what the text says of it. */
export const namedSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the point."),
    name: z.string().min(1).describe("The name as printed."),
    text: z.string().min(1).describe("What the text says of it, in our words."),
    ...sourced,
  })
  .meta({
    id: "named",
    description: "A named point of the text: a form of abuse, one of the four Ps, a principle.",
  });

export const routeSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the route."),
    name: z.string().min(1).optional().describe("The name as printed. Some routes have none."),
    text: z
      .string()
      .min(1)
      .describe("How the route leads into abuse or exploitation, in our words."),
    printedTogetherWith: idSchema
      .optional()
      .describe("The route with which it shares a printed paragraph (I-33)."),
    ...sourced,
  })
  .meta({ id: "route", description: "A route into abuse or exploitation." });

export const ageTermSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the age rule or gap."),
    term: z.string().min(1).optional().describe("The printed words for the age, if there are any."),
    from: z.int().optional().describe("The lowest age it covers, in completed years."),
    under: z
      .int()
      .optional()
      .describe("The age, in completed years, from which it no longer applies."),
    text: z.string().min(1).describe("What the text says about that age, in our words."),
    use: z
      .enum(["scope", "term", "definition", "statement", "indicator", "silence"])
      .describe(
        "What the age is for. `silence` marks an age about which the text says nothing. Nothing " +
          "may be filled in for it.",
      ),
    ...sourced,
  })
  .meta({ id: "age-term", description: "An age rule of the text, or a gap in those rules." });

export const questionSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the question."),
    question: z.string().min(1).describe("The question in our words."),
    answers: z
      .array(idSchema)
      .describe("The statements that answer it. Empty if the text does not answer it."),
    ...sourced,
  })
  .meta({ id: "question", description: "A frequently asked question of chapter 10." });

export const referenceSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the reference."),
    title: z.string().min(1).describe("The title as printed."),
    date: z
      .string()
      .min(1)
      .optional()
      .describe("The year or date as printed. Absent if none is printed."),
    address: z
      .string()
      .min(1)
      .optional()
      .describe("The address as printed. Never a link: many have moved."),
    status: z
      .enum(["in-force", "superseded", "historical", "not-confirmed"])
      .describe("The standing of the law, guidance or report, as far as it is confirmed."),
    statusNote: z
      .string()
      .min(1)
      .describe("What is known of the status, or that it is not confirmed."),
    ...sourced,
  })
  .meta({ id: "reference", description: "A law, guidance or report that the text rests on." });

export const knownIssueSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^I-\d{2}$/)
      .describe("`I-01` to `I-45`."),
    severity: z.enum(ISSUE_SEVERITIES).describe("How much the issue matters."),
    what: z.string().min(1).describe("What is wrong, unclear or missing, in our words."),
    treatment: z
      .string()
      .min(1)
      .describe("What this library does about it. It never repairs the text in silence."),
    ...sourced,
  })
  .meta({
    id: "known-issue",
    description: "A defect of the printed text and how this library treats it.",
  });
