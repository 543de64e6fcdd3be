// What a partnership writes of its edition: the tool, and whatever else its document has. The rest
// is filled in by `defineEdition`.

import * as z from "zod";
import { noticeSchema } from "../../foundation/schema.js";
import { PROMPTS, STEPS } from "../../foundation/vocabulary.js";
import { documentSchema } from "./document.js";
import { editionSchema } from "./edition.js";
import { actionSchema, indicatorSchema, signSchema, stepWordsSchema } from "./tool.js";

const signDraftSchema = signSchema.partial({ citations: true, basis: true }).meta({
  id: "sign-draft",
  description: "One behaviour or fact within a row. It stands where the row does unless it cites.",
});

const indicatorDraftSchema = indicatorSchema
  .partial({ row: true, name: true, themes: true })
  .extend({
    signs: z
      .array(signDraftSchema)
      .min(1)
      .optional()
      .describe(
        "The separate signs, in printed order. Absent: one sign with the label of the row and " +
          "the id of the row with `-sign` after it.",
      ),
  })
  .meta({
    id: "indicator-draft",
    description: "One row of the tool. Its number and its short name are filled in.",
  });

const actionDraftSchema = actionSchema.partial({ variants: true }).meta({
  id: "action-draft",
  description: "An action for a level, in one telling or in several.",
});

const documentDraftSchema = documentSchema
  .partial({ text: true, subjects: true, sections: true })
  .extend({
    lines: z
      .int()
      .min(1)
      .optional()
      .describe("The number of lines of the text that citations count, where `text` is absent."),
  })
  .meta({ id: "document-draft", description: "The printed document, as far as it is known." });

/** The parts that a document has not, or that nobody works out by hand. */
const FILLED_IN = {
  hash: true,
  toolHash: true,
  emergency: true,
  notAFullAssessment: true,
  indicationRule: true,
  cautions: true,
  themes: true,
  overlaps: true,
  interventionAims: true,
  observationBases: true,
  sharing: true,
  flagging: true,
  policeForm: true,
  contacts: true,
  glossary: true,
  statements: true,
  procedures: true,
  definitions: true,
  formsOfAbuse: true,
  fourPs: true,
  jointDuties: true,
  principles: true,
  routes: true,
  ageTerms: true,
  questions: true,
  references: true,
  knownIssues: true,
} as const;

/** The strict schema of an {@link EditionDraft}. */
export const editionDraftSchema = editionSchema
  .partial(FILLED_IN)
  .extend({
    document: documentDraftSchema.describe("The printed document behind the edition."),
    indicators: z
      .array(indicatorDraftSchema)
      .min(1)
      .describe("The rows of the screening tool, by level and then in printed order."),
    actions: z
      .array(actionDraftSchema)
      .optional()
      .describe("What to do at a level, by level and then in printed order."),
    prompts: z
      .partialRecord(z.enum(PROMPTS), noticeSchema)
      .optional()
      .describe("The wording of a prompt, where it is not that of this library."),
    steps: z
      .partialRecord(z.enum(STEPS), stepWordsSchema)
      .optional()
      .describe("The wording and the contacts of a step that needs nobody's leave."),
  })
  .meta({
    id: "edition-draft",
    title: "Edition draft",
    description:
      "What a partnership writes of its edition: its levels, its rows, its rule, and whatever " +
      "else its document has. What is absent is filled in by `defineEdition`.",
  });
