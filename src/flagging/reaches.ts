// Whom each field of a flag can reach (chapter 9).

import { practitionerReaches } from "../foundation/reaches.js";
import type { ReachesOf } from "../foundation/reaches.js";
import type { Flag } from "./schema.js";

/** The reaches of a {@link Flag}. */
export const flagReaches = {
  fields: {
    child: "reference",
    // A broad category in the caller's words: one line, and whatever they put there.
    category: "free-text",
    caller: practitionerReaches,
    raisedOn: "date",
  },
} as const satisfies ReachesOf<Flag>;
