// What is recorded of interventions with a child and their family (7.8). The schemas are the source
// of the types. The text prints four aims and no form; every field here is ours. Text of spaces
// counts as not recorded.

import * as z from "zod";
import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { partialDateSchema } from "../foundation/dates.js";
import { practitionerSchema } from "../foundation/practitioner.js";
import type { DeepReadonly } from "../foundation/objects.js";
import { editionPinSchema } from "../foundation/source.js";
import { strictObject } from "../foundation/strict-object.js";

const words = z.string().optional();

/**
 * Makes the strict schema of a record of interventions under an edition, whose aims are the only
 * ones that can be named.
 *
 * @guidance 7.8, lines 204–209
 * @example
 * interventionsSchemaFor(york).safeParse({ interventions: [] }).success; // true
 */
export function interventionsSchemaFor(edition: Edition) {
  const aim = z.enum(edition.interventionAims.map(({ id }) => id));
  const seen = strictObject(() => ({
    /** The aim that it was seen in view of. */
    aim,
    /**
     * What was seen, in words. Whether it means that an intervention works is for people to judge.
     */
    what: words,
    by: practitionerSchema.optional(),
    /** When it was seen, whole or in part. */
    on: partialDateSchema.optional(),
  }));
  const intervention = strictObject(() => ({
    /** What was tried, in words. */
    what: words,
    /** Whoever does it, as far as they are named. */
    by: practitionerSchema.optional(),
    /** The aims it is meant to serve. None is inferred. */
    aims: z.array(aim).optional(),
    from: partialDateSchema.optional(),
    /** Absent while it goes on, and where its end is not recorded. */
    until: partialDateSchema.optional(),
    /** Through which assessment it is considered, such as CAF or FEHA. */
    assessedBy: words,
    seen: z.array(seen).optional(),
  }));
  return strictObject(() => ({
    /** The edition under which the record was made, so that it can be read alone. */
    edition: editionPinSchema.optional(),
    interventions: z.array(intervention).optional(),
    /**
     * The aims that a person recorded no current intervention for. An aim that is named nowhere is
     * open, and not among these.
     */
    noneFor: z.array(aim).optional(),
  }));
}

/** The strict schema of a record of interventions under the York edition. */
export const interventionsSchema = interventionsSchemaFor(york);
/**
 * What was tried with a child and their family and what was seen, as far as it is recorded (7.8).
 */
export interface Interventions extends DeepReadonly<z.infer<typeof interventionsSchema>> {}
