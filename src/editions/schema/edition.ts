// An edition: one printed guidance document as a whole.

import * as z from "zod";
import { isoDateSchema } from "../../foundation/dates.js";
import type { DeepReadonly } from "../../foundation/objects.js";
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
} from "../../foundation/source.js";
import { strictObject } from "../../foundation/strict-object.js";
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

export const reviewIntervalSchema = strictObject(() => ({
  length: z.int().min(1),
  unit: z.enum(["days", "weeks"]),
  /** Why the agency chose this interval, in its own words. */
  reason: z.string().min(1),
  ...sourced,
}));
/**
 * How often an agency reviews. The guidance prints no interval (I-43), so an edition has one only
 * from an overlay.
 */
export interface ReviewInterval extends DeepReadonly<z.infer<typeof reviewIntervalSchema>> {}

export const codingSchema = strictObject(() => ({
  /** The absolute URI of the code system, as FHIR names it, such as `http://snomed.info/sct`. */
  system: z
    .string()
    .regex(
      /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)[A-Za-z0-9_.~:/?#[\]@!$&'()*+,;=%-]+$/,
      "Expected the absolute URI of a code system, by http, https or urn.",
    ),
  /** The code as its system writes it. */
  code: z
    .string()
    .regex(
      /^[!-~]+(?: [!-~]+)*$/,
      "Expected a code: letters, digits and signs of ASCII, single spaces only between them.",
    ),
  /** The code system's words for the code. They are not the words of the guidance. */
  display: z.string().regex(/\S/, "Expected words, not only spaces.").optional(),
  /** The source of the mapping. */
  source: z.string().regex(/\S/, "Expected words, not only spaces."),
  /** The day on which the agency checked the mapping at its source. */
  checkedOn: isoDateSchema,
}));
/**
 * A code of another system that an agency gives to a row, a sign or a level.
 *
 * @remarks Limit: a row is answered Yes when “some or all” of its signs are seen (Screening Tool,
 *   line 232 and elsewhere). A code for the row says that a finding was made, which is more. So the
 *   guidance's own edition has no codes, and a coding speaks only for its agency.
 */
export interface Coding extends DeepReadonly<z.infer<typeof codingSchema>> {}

/**
 * The strict schema of an {@link Edition}. It cannot find faults such as ids that lead nowhere:
 * `checkEdition` does.
 */
export const editionSchema = strictObject(() => ({
  /** The edition's permanent id. */
  id: editionIdSchema,
  /** The version of the data, by semantic versioning. */
  version: z.string().min(1),
  /**
   * SHA-256 of the edition without this field, in hexadecimal. Records pin it and comparisons
   * require it.
   */
  hash: z.string().regex(SHA_256),
  /** The title as printed. */
  title: z.string().min(1),
  document: documentSchema,
  emergency: emergencyNoticeSchema,
  /** The screening tool is not a full assessment of risk. Show this with every result. */
  notAFullAssessment: noticeSchema,
  /**
   * How `screen` finds the level that it indicates. It is a convention of this library, because the
   * text prints no rule (I-03).
   */
  indicationRule: noticeSchema,
  /** The wording of each caution. `screen` has the rules that attach them. */
  cautions: z.record(z.enum(SCREENING_CAUTIONS), noticeSchema),
  /** The wording of each prompt. */
  prompts: z.record(z.enum(PROMPTS), noticeSchema),

  /** The four levels of risk (7.9). */
  levels: z.record(z.enum(RISK_LEVELS), levelSchema),
  /** The rows of the screening tool, by level and then by row. */
  indicators: z.array(indicatorSchema),
  themes: z.array(themeSchema),
  overlaps: z.array(overlapSchema),
  /** The actions of 7.9 and of the tool, by level and then in printed order. */
  actions: z.array(actionSchema),
  /** The four aims against which current interventions are judged (7.8). */
  interventionAims: z.array(noticeSchema),
  /** How a behaviour came to be known, in the words of 7.2. */
  observationBases: z.array(
    z.strictObject({ id: z.enum(OBSERVATION_BASES), text: z.string().min(1), ...sourced }),
  ),

  sharing: sharingRulesSchema,
  flagging: flaggingRulesSchema,
  policeForm: policeFormDefinitionSchema,
  contacts: z.array(contactSchema),
  glossary: z.array(glossaryEntrySchema),

  /** What the guidance says, one statement at a time, in the order of the text. */
  statements: z.array(statementSchema),
  /** Procedures to use alongside the guidance (1.2), names as printed. */
  procedures: z.array(z.strictObject({ id: idSchema, name: z.string().min(1), ...sourced })),
  definitions: z.array(definitionSchema),
  /** Forms that child sexual abuse can take (1.8). */
  formsOfAbuse: z.array(namedSchema),
  /** Prepare, Prevent, Protect, Pursue (1.16). */
  fourPs: z.array(namedSchema),
  /** What agencies do together (5.1). */
  jointDuties: z.array(noticeSchema),
  /** The seven key principles (5.2). */
  principles: z.array(namedSchema),
  /** Routes into abuse and exploitation (chapters 2 to 4). */
  routes: z.array(routeSchema),
  ageTerms: z.array(ageTermSchema),
  /** Frequently asked questions (chapter 10). */
  questions: z.array(questionSchema),
  references: z.array(referenceSchema),
  /** The known defects of the text. */
  knownIssues: z.array(knownIssueSchema),

  /**
   * The agency whose overlay made the edition. Only overlays set this and the four fields after it.
   */
  agency: z.string().min(1).optional(),
  /**
   * The agency's titles for people whom the text names by role. The key is `manager-or-lead` (7.7)
   * or the id of a decider's role (8.8).
   */
  localTitles: z.record(idSchema, z.string().min(1)).optional(),
  /**
   * The agency's words for a row, a sign or a level, by its id. Show them beside the printed label,
   * never instead of it.
   */
  display: z.record(idSchema, z.string().min(1)).optional(),
  reviewInterval: reviewIntervalSchema.optional(),
  /**
   * The agency's codings of a row, a sign or a level, by its id. The guidance gives none. See
   * {@link Coding} for what a coding says.
   */
  codings: z.record(idSchema, z.array(codingSchema).min(1)).optional(),
}));
/**
 * One printed guidance document as typed, cited data. Deeply frozen.
 *
 * @remarks Labels, names, numbers and defined terms are as printed. Sentences are ours and cite
 *   their source.
 */
export interface Edition extends DeepReadonly<z.infer<typeof editionSchema>> {}

/** The parts of an edition that `screen` reads. Every edition has them. */
export interface ScreeningEdition extends Pick<
  Edition,
  | "id"
  | "version"
  | "hash"
  | "emergency"
  | "notAFullAssessment"
  | "indicationRule"
  | "cautions"
  | "prompts"
  | "indicators"
  | "overlaps"
  | "actions"
> {}
