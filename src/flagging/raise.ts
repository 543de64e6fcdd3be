// Parses unknown input into a flag (9.1, 9.2).

import type { ScreeningEdition } from "../editions/types.js";
import { toolOf } from "../editions/tool.js";
import { yorkTool } from "../editions/york.js";
import type { Input } from "../foundation/input.js";
import type { Result } from "../foundation/result.js";
import type { Flag } from "./generated.js";
import { flagReader } from "./parse.js";

/**
 * Makes a flag from unknown input: a reference for the child, a broad category, the caller and the
 * day, and nothing else.
 *
 * Any practitioner can have a concern or incident flagged (9.1). The team flags it under a broad
 * category, the caller keeps the whole story, and the team keeps no details (9.2). So a flag has no
 * field for details, and its category is one line of at most 80 characters. Spaces at the ends of
 * the reference go.
 *
 * @remarks Limit: it sends and stores nothing. The caller decides whether a concern belongs with
 *   the team (9.1). The team and its telephone number were not found in use (I-38).
 * @guidance 9.1–9.2, lines 334–342
 * @param input - A {@link Flag}, or a value of type `unknown`. It is parsed either way.
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
 * const input: unknown = {
 *   child: "C-1",
 *   category: "missing from home",
 *   caller: {},
 *   raisedOn: "2026-03-02",
 *   details: "…",
 * };
 * const told = raiseFlag(input);
 * !told.ok && told.issues.map((issue) => `${issue.code} ${issue.path}`); // ["unknown-key "]
 */
export function raiseFlag<Given = Flag>(
  input: Input<Given, Flag>,
  edition?: ScreeningEdition,
): Result<Flag>;
export function raiseFlag(input: unknown, edition: ScreeningEdition = yorkTool): Result<Flag> {
  const parsed = flagReader.parse(input, toolOf(edition));
  return parsed.ok
    ? { ok: true, value: { ...parsed.value, child: parsed.value.child.trim() } }
    : parsed;
}
