// Whom each field of a flag can reach (chapter 9).

import { practitionerMarks } from "../foundation/reaches.js";
import type { MarksOf } from "../foundation/reaches.js";
import type { Flag } from "./schema.js";

/** The marks of a {@link Flag}. */
export const flagMarks = {
  fields: {
    child: "reference",
    // A broad category in the caller's words: one line, and whatever they put there.
    category: "free-text",
    caller: practitionerMarks,
    raisedOn: "date",
  },
} as const satisfies MarksOf<Flag>;
