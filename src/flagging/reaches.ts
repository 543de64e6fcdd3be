// Whom each field of a flag can reach (chapter 9).

import { practitionerReaches } from "../foundation/reaches.js";
import type { ReachesOf } from "../foundation/reaches.js";
import type { Flag } from "./schema.js";

export const flagReaches = {
  fields: {
    child: "reference",
    // A broad category in the caller's own words: one line, but it can hold anything.
    category: "free-text",
    caller: practitionerReaches,
    raisedOn: "date",
  },
} as const satisfies ReachesOf<Flag>;
