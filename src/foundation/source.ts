// What every record of an edition carries: its place in the printed text, and how far it goes
// beyond that text.

import * as z from "zod";
import { BASES } from "./vocabulary.js";
import type { DeepReadonly } from "./objects.js";

export const citationSchema = z
  .strictObject({
    section: z
      .string()
      .min(1)
      .describe(
        'The section as the guidance numbers it, such as `"7.9"`, or a named part: ' +
          '`"Screening Tool"`, `"Appendix One"`, `"Glossary"`.',
      ),
    line: z.int().min(1).describe("The line of the source text, counted from 1."),
    endLine: z
      .int()
      .min(1)
      .optional()
      .describe("The last line, when the place covers several lines."),
  })
  .meta({ id: "citation", description: "A place in the source text of an edition." });
/** A place in the source text of an edition. */
export interface Citation extends DeepReadonly<z.infer<typeof citationSchema>> {}

/** The pattern of a SHA-256 hash in hexadecimal. */
export const SHA_256 = /^[0-9a-f]{64}$/;

export const editionPinSchema = z
  .strictObject({
    id: z.string().min(1).describe("The edition's id."),
    version: z.string().min(1).describe("The edition's version."),
    hash: z.stringFormat("sha-256", SHA_256).optional().describe("The edition's content hash."),
  })
  .meta({
    id: "edition-pin",
    description:
      "The edition under which a record was made. With it the record can be read on its own.",
  });
/** The edition under which a record was made. With it the record can be read on its own. */
export interface EditionPin extends DeepReadonly<z.infer<typeof editionPinSchema>> {}

/**
 * A permanent id: lower-case words joined by hyphens. An overlay puts its own id and a dot before
 * it.
 */
export const idSchema = z.string().regex(/^(?:[a-z][a-z0-9-]*\.)?[a-z0-9][a-z0-9-]*$/);

/** The fields of every record that rests on the text. Spread them into the schema of the record. */
export const sourced = {
  citations: z
    .tuple([citationSchema], citationSchema)
    .describe("Where the record stands in the source text. Never empty."),
  basis: z
    .enum(BASES)
    .describe("Whether it is printed there, our reading of it, or a convention of this library."),
  note: z
    .string()
    .min(1)
    .optional()
    .describe(
      "What a person must know about the basis. Always present when the basis is `reading` or " +
        "`convention`.",
    ),
  knownIssues: z
    .array(z.string())
    .optional()
    .describe('The known issues of the text that affect the record, such as `"I-04"`.'),
} as const;

export const noticeSchema = z
  .strictObject({
    id: idSchema.describe("The permanent id of the notice."),
    text: z.string().min(1).describe("The sentence to show, in our words."),
    ...sourced,
  })
  .meta({ id: "notice", description: "A sentence that must be shown." });
/** A sentence that must be shown. */
export interface Notice extends DeepReadonly<z.infer<typeof noticeSchema>> {}

export const emergencyNoticeSchema = z
  .strictObject({
    id: z
      .literal("emergency")
      .describe("The permanent id of the notice, the same in every edition."),
    text: z
      .string()
      .min(1)
      .describe(
        "The sentence to show first, in our words. Never put it behind a form, a login or a " +
          "decision.",
      ),
    numbers: z
      .array(
        z.strictObject({
          number: z.string().describe("The telephone number to ring."),
          when: z.string().min(1).describe("When to ring it, in our words."),
        }),
      )
      .min(1)
      .describe("The numbers to ring, in the order to show them. Each says when to ring it."),
    also: z.string().min(1).describe("Whom else to tell after the call."),
    ...sourced,
  })
  .meta({
    id: "emergency-notice",
    description:
      "What to do when anyone is in danger now. It is static and needs no valid input. It is in " +
      "every outcome and beside every failed parse.",
  });
/**
 * What to do when anyone is in danger now. It is static and needs no valid input. It is in every
 * outcome and beside every failed parse.
 */
export interface EmergencyNotice extends DeepReadonly<z.infer<typeof emergencyNoticeSchema>> {}
