// The printed document behind an edition, and where its parts stand.

import * as z from "zod";
import type { DeepReadonly } from "../../foundation/objects.js";
import { SHA_256, sourced } from "../../foundation/source.js";
import { strictObject } from "../../foundation/strict-object.js";

export const documentSchema = strictObject(() => ({
  /** The title as printed. */
  title: z.string().min(1),
  publisher: z.string().min(1),
  /** The names that the text uses for its subject, as printed. The wording drifts (I-01). */
  subjects: z.array(z.strictObject({ label: z.string().min(1), ...sourced })),
  /** The copy of the text in which every citation counts lines. */
  text: z.strictObject({ lines: z.int().min(1), sha256: z.string().regex(SHA_256) }),
  /** When the text appeared. It is inferred, because no date is printed (I-42). */
  inferredDate: z.strictObject({ from: z.string(), to: z.string(), note: z.string().min(1) }),
  /** The parts of the text and their lines. A citation names a part or a paragraph of one. */
  sections: z.array(
    z.strictObject({
      id: z.string().min(1),
      /** The heading as printed. */
      title: z.string().min(1),
      line: z.int().min(1),
      endLine: z.int().min(1),
      /** The page in the printed list of contents. */
      page: z.int().optional(),
    }),
  ),
  /** What is known of the right to reuse the text. */
  licence: z.string().min(1),
}));
/** The printed document behind an edition. */
export interface SourceDocument extends DeepReadonly<z.infer<typeof documentSchema>> {}
