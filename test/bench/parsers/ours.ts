// Our own parser. Only it answers with issues that say what to do and hold nothing of the input.

import { parseScreening } from "csae-guidance";
import type { Parser } from "./parser.js";

export const OURS = "parseScreening";

export const ours: Parser = {
  name: OURS,
  read: (input) => {
    const parsed = parseScreening(input);
    return parsed.ok ? parsed.value : parsed.issues;
  },
};
