// What several results hold: the pin of the edition, what is said with its source, lists of ids.

import * as z from "zod";
import type { CautionId } from "../../../foundation/caution.js";
import { BASES, YES_NO_NOT_KNOWN } from "../../../foundation/vocabulary.js";
import { citationSchema, emergencyNoticeSchema } from "../../../foundation/source.js";

export const ids = z.array(z.string());
/** Places in a list, counted from 0. */
export const places = z.array(z.int().min(0));
export const citations = z.array(citationSchema);
export const basis = z.enum(BASES);
export const dangerSchema = z.enum([...YES_NO_NOT_KNOWN, "unanswered"]);

/** An edition with its content hash, as a result names the one it was made by. */
export const pinnedEditionSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  hash: z.string(),
});

/** What every result begins with. */
export const result = { emergency: emergencyNoticeSchema, edition: pinnedEditionSchema } as const;

/** A caution with one of these ids. */
export function cautionSchema<const Ids extends readonly CautionId[]>(ids: Ids) {
  return z.strictObject({
    id: z.enum(ids),
    ...said,
    note: z.string().optional(),
    indicator: z.string().optional(),
    records: places.optional(),
  });
}

/** What is said, with how it relates to the text, the known issues behind it and its source. */
export const said = { issues: z.array(z.string()), text: z.string(), basis, citations } as const;
