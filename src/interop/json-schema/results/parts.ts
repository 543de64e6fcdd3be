// Schemas of what several results hold: the pin of the edition, sentences with their source, lists
// of ids.

import * as z from "zod";
import type { CautionId } from "../../../foundation/caution.js";
import { BASES, YES_NO_NOT_KNOWN } from "../../../foundation/vocabulary.js";
import { citationSchema, emergencyNoticeSchema } from "../../../foundation/source.js";

export const ids = z.array(z.string());
/** Indices of a list, counted from 0. */
export const places = z.array(z.int().min(0));
export const citations = z.array(citationSchema);
export const basis = z.enum(BASES);
export const dangerSchema = z.enum([...YES_NO_NOT_KNOWN, "unanswered"]);

/** The edition that a result was made with, with its content hash. */
export const pinnedEditionSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  hash: z.string(),
});

/** The fields that every result begins with. */
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

/** A sentence with its basis, the known issues behind it and its citations. */
const said = { issues: z.array(z.string()), text: z.string(), basis, citations } as const;
