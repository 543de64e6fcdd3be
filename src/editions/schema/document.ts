// The printed document behind an edition, and where its parts stand.

import * as z from "zod";
import { SHA_256, sourced } from "../../foundation/schema.js";

export const documentSchema = z
  .strictObject({
    title: z.string().min(1).describe("The title as printed."),
    publisher: z
      .string()
      .min(1)
      .optional()
      .describe("The publisher, and where the name is from if none is printed."),
    subjects: z
      .array(
        z.strictObject({ label: z.string().min(1).describe("The name as printed."), ...sourced }),
      )
      .describe(
        "The names that the text uses for its subject, as printed. The wording drifts (I-01).",
      ),
    text: z
      .strictObject({
        lines: z.int().min(1).describe("The number of lines in the copy."),
        sha256: z
          .string()
          .regex(SHA_256)
          .optional()
          .describe("SHA-256 of the copy, in hexadecimal."),
      })
      .describe("The copy of the text in which every citation counts lines."),
    inferredDate: z
      .strictObject({
        from: z.string().describe("The earliest year or month of the text, by estimate."),
        to: z.string().describe("The latest year or month of the text, by estimate."),
        note: z.string().min(1).describe("What the two dates are inferred from."),
      })
      .optional()
      .describe("When the text appeared. It is inferred, because no date is printed (I-42)."),
    sections: z
      .array(
        z.strictObject({
          id: z.string().min(1).describe("The number or name of the part, as citations give it."),
          title: z.string().min(1).describe("The heading as printed."),
          line: z.int().min(1).describe("The first line of the part, counted from 1."),
          endLine: z.int().min(1).describe("The last line of the part."),
          page: z.int().optional().describe("The page in the printed list of contents."),
        }),
      )
      .describe(
        "The parts of the text and their lines. A citation names a part or a paragraph of one. " +
          "Where none are listed, a citation names its part in any words.",
      ),
    licence: z.string().min(1).optional().describe("What is known of the right to reuse the text."),
  })
  .meta({ id: "source-document", description: "The printed document behind an edition." });
