// The practitioner: the person who acts on a record, in any chapter.

import * as z from "zod";
import type { DeepReadonly } from "./objects.js";
import { strictObject } from "./strict-object.js";

/** The strict schema of a {@link Practitioner}. */
export const practitionerSchema = strictObject(() => ({
  name: z.string().optional(),
  role: z.string().optional(),
  organisation: z.string().optional(),
}));
/** A person who acts on a record, as far as they are named. */
export interface Practitioner extends DeepReadonly<z.infer<typeof practitionerSchema>> {}
