// The chapters that explain: statements, definitions, forms, principles, routes, ages, questions,
// references.

import * as z from "zod";
import type { DeepReadonly } from "../../foundation/objects.js";
import { ISSUE_SEVERITIES, PARTIES, STATEMENT_KINDS } from "../../foundation/vocabulary.js";
import { idSchema, sourced } from "../../foundation/source.js";
import { strictObject } from "../../foundation/strict-object.js";

export const statementSchema = strictObject(() => ({
  id: idSchema,
  kind: z.enum(STATEMENT_KINDS),
  /** Whom it addresses. Empty if it addresses nobody in particular. */
  who: z.array(z.enum(PARTIES)),
  /** What it says, in our words. */
  text: z.string().min(1),
  ...sourced,
}));
/** One thing the guidance says. */
export interface Statement extends DeepReadonly<z.infer<typeof statementSchema>> {}

export const definitionSchema = strictObject(() => ({
  id: idSchema,
  /** The defined term as printed. */
  term: z.string().min(1),
  /** The meaning, in our words. */
  meaning: z.string().min(1),
  /** The reference the text quotes. */
  quotes: idSchema.optional(),
  ...sourced,
}));
/** A term that the text defines. */
export interface Definition extends DeepReadonly<z.infer<typeof definitionSchema>> {}

/** A printed name with what the text says of it. */
export const namedSchema = strictObject(() => ({
  id: idSchema,
  /** The name as printed. */
  name: z.string().min(1),
  /** What the text says of it, in our words. */
  text: z.string().min(1),
  ...sourced,
}));
/** A named point of the text: a form of abuse, one of the four Ps, a principle. */
export interface Named extends DeepReadonly<z.infer<typeof namedSchema>> {}

export const routeSchema = strictObject(() => ({
  id: idSchema,
  /** The name as printed. Some routes have none. */
  name: z.string().min(1).optional(),
  /** How the route leads into abuse or exploitation, in our words. */
  text: z.string().min(1),
  /** The route with which it shares a printed paragraph (I-33). */
  printedTogetherWith: idSchema.optional(),
  ...sourced,
}));
/** A route into abuse or exploitation. */
export interface Route extends DeepReadonly<z.infer<typeof routeSchema>> {}

export const ageTermSchema = strictObject(() => ({
  id: idSchema,
  /** The printed words for the age, if there are any. */
  term: z.string().min(1).optional(),
  /** The lowest age it covers, in completed years. */
  from: z.int().optional(),
  /** The age, in completed years, from which it no longer applies. */
  under: z.int().optional(),
  /** What the text says about that age, in our words. */
  text: z.string().min(1),
  /**
   * What the age is for. `silence` marks an age about which the text says nothing. Nothing may be
   * filled in for it.
   */
  use: z.enum(["scope", "term", "definition", "statement", "indicator", "silence"]),
  ...sourced,
}));
/** An age rule of the text, or a gap in those rules. */
export interface AgeTerm extends DeepReadonly<z.infer<typeof ageTermSchema>> {}

export const questionSchema = strictObject(() => ({
  id: idSchema,
  /** The question in our words. */
  question: z.string().min(1),
  /** The statements that answer it. Empty if the text does not answer it. */
  answers: z.array(idSchema),
  ...sourced,
}));
/** A frequently asked question of chapter 10. */
export interface Question extends DeepReadonly<z.infer<typeof questionSchema>> {}

export const referenceSchema = strictObject(() => ({
  id: idSchema,
  /** The title as printed. */
  title: z.string().min(1),
  /** The year or date as printed. Absent if none is printed. */
  date: z.string().min(1).optional(),
  /** The address as printed. Never a link: many have moved. */
  address: z.string().min(1).optional(),
  status: z.enum(["in-force", "superseded", "historical", "not-confirmed"]),
  /** What is known of the status, or that it is not confirmed. */
  statusNote: z.string().min(1),
  ...sourced,
}));
/** A law, guidance or report that the text rests on. */
export interface Reference extends DeepReadonly<z.infer<typeof referenceSchema>> {}

export const knownIssueSchema = strictObject(() => ({
  /** `I-01` to `I-45`. */
  id: z.string().regex(/^I-\d{2}$/),
  severity: z.enum(ISSUE_SEVERITIES),
  /** What is wrong, unclear or missing, in our words. */
  what: z.string().min(1),
  /** What this library does about it. It never repairs the text in silence. */
  treatment: z.string().min(1),
  ...sourced,
}));
/** A defect of the printed text and how this library treats it. */
export interface KnownIssue extends DeepReadonly<z.infer<typeof knownIssueSchema>> {}
