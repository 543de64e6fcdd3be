// Parses unknown input into a flag (9.1, 9.2).

import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { parseWith } from "../foundation/parse.js";
import type { Result } from "../foundation/result.js";
import { flagSchema } from "./schema.js";
import type { Flag } from "./schema.js";

/**
 * Makes a flag from unknown input: a reference for the child, a broad category, the caller and the
 * day, and nothing else.
 *
 * Any practitioner can have a concern or incident flagged (9.1). The team flags it under a broad
 * category, the caller keeps the whole story, and the team keeps no details (9.2). So a flag has no
 * field for details, and its category is one line of at most 80 characters.
 *
 * @remarks Limit: it sends and stores nothing. The caller decides whether a concern belongs with
 *   the team (9.1). The team and its telephone number were not found in use (I-38).
 * @guidance 9.1–9.2, lines 334–342
 * @param input - Any value; see {@link Flag}.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The flag, or every issue with a stable code, a JSON Pointer and a sentence, together
 *   with the emergency notice. No issue repeats any of the input. Never throws.
 * @example
 * raiseFlag({
 *   child: "C-1",
 *   category: "missing from home",
 *   caller: { role: "head of year" },
 *   raisedOn: "2026-03-02",
 * }).ok;
 * // true
 * @example
 * const told = raiseFlag({
 *   child: "C-1",
 *   category: "missing from home",
 *   caller: {},
 *   raisedOn: "2026-03-02",
 *   details: "…",
 * });
 * !told.ok && told.issues.map((issue) => `${issue.code} ${issue.path}`); // ["unknown-key "]
 */
export function raiseFlag(input: unknown, edition: Edition = york): Result<Flag> {
  return parseWith(flagSchema, input, edition.emergency);
}
