// The schemas that every chapter shares: dates, the practitioner, the pin of an edition, and what
// every record of an edition carries.

import * as z from "zod";
import { CHECKS } from "./checks.js";
import type { CheckedUnder } from "./checks.js";
import type { CheckName } from "./table.js";
import { about } from "./reaches.js";
import { BASES } from "./vocabulary.js";

/** The schema of an ISO 8601 calendar date. It refuses days that no calendar has. */
export const isoDateSchema = z.iso
  .date()
  .meta({ id: "iso-date", description: "A calendar date (ISO 8601), such as 2026-03-14." });

const fullDate = z.regexes.date.source.replace(/^\^|\$$/g, "");

/** The schema of a whole or partial date. It refuses days that no calendar has. */
export const partialDateSchema = z
  .stringFormat("partial-date", new RegExp(`^(?:\\d{4}|\\d{4}-(?:0[1-9]|1[0-2])|${fullDate})$`))
  .meta({
    id: "partial-date",
    description:
      "A calendar date (ISO 8601) of which only a part may be known: 2013, 2013-05 or " +
      "2013-05-14. The missing part is never filled in.",
  });

/** The strict schema of a {@link Practitioner}. */
export const practitionerSchema = z
  .strictObject({
    name: z.string().optional().meta(about("professional", "A name, as recorded.")),
    role: z.string().optional().meta(about("professional", "A role, such as school nurse.")),
    organisation: z.string().optional().meta(about("professional", "An organisation.")),
  })
  .meta({
    id: "practitioner",
    description: "A person who acts on a record, as far as they are named.",
  });

/** The pattern of a SHA-256 hash in hexadecimal. */
export const SHA_256 = /^[0-9a-f]{64}$/;

export const editionPinSchema = z
  .strictObject({
    id: z.string().min(1).meta(about("pin", "The edition’s id, such as york.")),
    version: z.string().min(1).meta(about("pin", "The edition’s version.")),
    hash: z
      .stringFormat("sha-256", SHA_256)
      .optional()
      .meta(
        about(
          "pin",
          "The SHA-256 of the edition’s content, in hexadecimal. Absent: it cannot be told " +
            "whether its text is the same.",
        ),
      ),
    toolHash: z
      .stringFormat("sha-256", SHA_256)
      .optional()
      .meta(
        about(
          "pin",
          "The SHA-256 of what a level rests on in the edition, in hexadecimal. Absent: only the " +
            "other fields say whether the tool is the same.",
        ),
      ),
  })
  .meta({
    id: "edition-pin",
    description:
      "The edition under which a record was made. With it the record can be read on its own.",
  });

/** The pin of the edition, as a field of a record. */
export const pinField = editionPinSchema.describe(
  "The edition under which the record was made, so that it can be read alone.",
);

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

/** A schema with a named check, which the reader of records runs as well. */
export function checked<T extends z.ZodType>(schema: T, name: CheckName, edition: CheckedUnder): T {
  return schema
    .check(({ value, issues }) => {
      const found = CHECKS[name](value, edition);
      if (found)
        issues.push({
          code: "custom",
          input: value,
          path: found.key === undefined ? [] : [found.key],
          message: found.message,
          params: { issue: found.code },
          continue: true,
        });
    })
    .meta({ ...schema.meta(), check: name });
}
