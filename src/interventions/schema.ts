// The schema of a record of interventions with a child and their family (7.8). The type is inferred
// from it. The guidance prints four aims and no form; every field here is ours. Text of spaces
// counts as not recorded.

import * as z from "zod";
import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { partialDateSchema } from "../foundation/dates.js";
import { memo } from "../foundation/memo.js";
import { practitionerSchema } from "../foundation/practitioner.js";
import type { DeepReadonly } from "../foundation/objects.js";
import { editionPinSchema } from "../foundation/source.js";
import { strictObject } from "../foundation/strict-object.js";

const words = z.string().optional();

/**
 * Makes the strict schema of a record of interventions under an edition. Only the edition's aims
 * can be named.
 *
 * @guidance 7.8, lines 204–209
 * @example
 * interventionsSchemaFor(york).safeParse({ interventions: [] }).success; // true
 */
export const interventionsSchemaFor = /* @__PURE__ */ memo((edition: Edition) => {
  // Called where it is needed, so that an import does not read the edition.
  const aim = () => z.enum(edition.interventionAims.map(({ id }) => id));
  const seen = strictObject(() => ({
    /** The aim that it relates to. */
    aim: aim(),
    /** What was seen, in words. People judge whether it means that an intervention works. */
    what: words,
    by: practitionerSchema.optional(),
    /** When it was seen: a whole or partial date. */
    on: partialDateSchema.optional(),
  }));
  const intervention = strictObject(() => ({
    /** What was tried, in words. */
    what: words,
    /** Who does it, as far as they are named. */
    by: practitionerSchema.optional(),
    /** The aims it is meant to serve. None is inferred. */
    aims: z.array(aim()).optional(),
    from: partialDateSchema.optional(),
    /** Absent while it goes on, and if its end is not recorded. */
    until: partialDateSchema.optional(),
    /** The assessment through which it is considered, such as CAF or FEHA. */
    assessedBy: words,
    seen: z.array(seen).optional(),
  }));
  return strictObject(() => ({
    /** The edition that the record was made under, so that the record can be read alone. */
    edition: editionPinSchema.optional(),
    interventions: z.array(intervention).optional(),
    /**
     * The aims for which a person recorded that there is no current intervention. An aim that is
     * named nowhere is open and does not belong here.
     */
    noneFor: z.array(aim()).optional(),
  }));
});

/** The strict schema of a record of interventions under the York edition. */
export const interventionsSchema = interventionsSchemaFor(york);
/** What was tried with a child and their family and what was seen, as far as recorded (7.8). */
export interface Interventions extends DeepReadonly<z.infer<typeof interventionsSchema>> {}
