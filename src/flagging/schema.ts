// The schema of a flag (chapter 9). The type is inferred from it.

import * as z from "zod";
import { isoDateSchema } from "../foundation/dates.js";
import { practitionerSchema } from "../foundation/practitioner.js";
import type { DeepReadonly } from "../foundation/objects.js";
import { strictObject } from "../foundation/strict-object.js";

/** Text without a character that Unicode calls a mandatory line break (UAX #14). */
const ONE_LINE = /^[^\n\v\f\r\u0085\u2028\u2029]*$/;

/** The strict schema of a {@link Flag}. */
export const flagSchema = strictObject(() => ({
  /** The host's own reference for the child. */
  child: z
    .string()
    .regex(/\S/, { error: "Expected a reference for the child, and not only spaces." }),
  /**
   * The broad category of the flag (9.2). That broad means one line of at most 80 characters is a
   * convention of this library.
   */
  category: z
    .string()
    .max(80, {
      error:
        "Expected a broad category of at most 80 characters. The details stay in the caller's " +
        "own system (9.2).",
    })
    .regex(ONE_LINE, {
      error: "Expected one line. The details stay in the caller's own system (9.2).",
    })
    .regex(/\S/, { error: "Expected a broad category, and not only spaces." }),
  /** Who raises it, as far as they are named. */
  caller: practitionerSchema,
  /** The day it was raised. */
  raisedOn: isoDateSchema,
}));
/**
 * A flag with the Local Area Team: the child's reference, a broad category, who raised it and when.
 * It has no other field, because the team does not keep the details (9.2).
 */
export interface Flag extends DeepReadonly<z.infer<typeof flagSchema>> {}
