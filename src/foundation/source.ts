// What every record of an edition carries: its place in the printed text, and how far it goes
// beyond that text.

import * as z from "zod";
import { BASES } from "./vocabulary.js";
import type { DeepReadonly } from "./objects.js";
import { strictObject } from "./strict-object.js";

export const citationSchema = strictObject(() => ({
  /**
   * The section as the guidance numbers it, such as `"7.9"`, or a named part: `"Screening Tool"`,
   * `"Appendix One"`, `"Glossary"`.
   */
  section: z.string().min(1),
  /** The line of the source text, counted from 1. */
  line: z.int().min(1),
  /** The last line, when the place covers several lines. */
  endLine: z.int().min(1).optional(),
}));
/** A place in the source text of an edition. */
export interface Citation extends DeepReadonly<z.infer<typeof citationSchema>> {}

/** The pattern of a SHA-256 hash in hexadecimal. */
export const SHA_256 = /^[0-9a-f]{64}$/;

export const editionPinSchema = strictObject(() => ({
  /** The edition's id. */
  id: z.string().min(1),
  /** The edition's version. */
  version: z.string().min(1),
  /** The edition's content hash. */
  hash: z.stringFormat("sha-256", SHA_256).optional(),
}));
/** The edition under which a record was made. With it the record can be read on its own. */
export interface EditionPin extends DeepReadonly<z.infer<typeof editionPinSchema>> {}

/**
 * A permanent id: lower-case words joined by hyphens. An overlay puts its own id and a dot before
 * it.
 */
export const idSchema = z.string().regex(/^(?:[a-z][a-z0-9-]*\.)?[a-z0-9][a-z0-9-]*$/);

/** The fields of every record that rests on the text. Spread them into the schema of the record. */
export const sourced = {
  /** Where the record stands in the source text. Never empty. */
  citations: z.tuple([citationSchema], citationSchema),
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  basis: z.enum(BASES),
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  note: z.string().min(1).optional(),
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  knownIssues: z.array(z.string()).optional(),
} as const;

export const noticeSchema = strictObject(() => ({
  id: idSchema,
  /** The sentence to show, in our words. */
  text: z.string().min(1),
  ...sourced,
}));
/** A sentence that must be shown. */
export interface Notice extends DeepReadonly<z.infer<typeof noticeSchema>> {}

export const emergencyNoticeSchema = strictObject(() => ({
  id: z.literal("emergency"),
  /**
   * The sentence to show first, in our words. Never put it behind a form, a login or a decision.
   */
  text: z.string().min(1),
  /** The numbers to ring, in the order to show them. Each says when to ring it. */
  numbers: z.array(z.strictObject({ number: z.string(), when: z.string().min(1) })).min(1),
  /** Whom else to tell after the call. */
  also: z.string().min(1),
  ...sourced,
}));
/**
 * What to do when anyone is in danger now. It is static and needs no valid input. It is in every
 * outcome and beside every failed parse.
 */
export interface EmergencyNotice extends DeepReadonly<z.infer<typeof emergencyNoticeSchema>> {}
