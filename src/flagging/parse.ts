// Reads flags back from where a host keeps them (9.2).

import type { ScreeningEdition } from "../editions/types.js";
import { toolOf } from "../editions/tool.js";
import { yorkTool } from "../editions/york.js";
import { readerOf } from "../foundation/reader.js";
import type { Result } from "../foundation/result.js";
import { flagTable } from "./generated.js";
import type { Flag } from "./generated.js";

export const flagReader = /* @__PURE__ */ readerOf<Flag>(flagTable);

const flagsReader = /* @__PURE__ */ readerOf<readonly Flag[]>(() => {
  // References point to the parts of the whole table.
  const { $defs = {}, ...items } = flagTable();
  return { type: "array", items, $defs };
});

/**
 * Reads one flag back from where a host keeps it, such as a row of its database. Every field stays
 * as it was kept.
 *
 * @guidance 9.2, line 342
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The flag, or every issue with a stable code, a JSON Pointer and a sentence, together
 *   with the emergency notice. No issue repeats any of the input. Never throws.
 * @example
 * const kept =
 *   '{"child":"C-1","category":"missing from home","caller":{},"raisedOn":"2026-03-02"}';
 * parseFlag(JSON.parse(kept)).ok; // true
 */
export function parseFlag(input: unknown, edition: ScreeningEdition = yorkTool): Result<Flag> {
  return flagReader.parse(input, toolOf(edition));
}

/**
 * Reads a list of flags back from where a host keeps them. A flag that cannot be read is an issue
 * and not a flag less: nobody takes the rest for all that there are.
 *
 * @remarks Limit: if one flag has an issue, no flag is returned. {@link checkFlags} takes the list
 *   as it is, uses what it can read and says that something is missing.
 * @guidance 9.2, lines 342–344
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The flags, in the order given, or every issue of every flag, together with the emergency
 *   notice. Paths begin with the place in the list, such as `/3/raisedOn`. Never throws.
 * @example
 * const read = parseFlags([{ child: "C-1", category: "missing from home", caller: {} }]);
 * !read.ok && read.issues.map((issue) => `${issue.code} ${issue.path}`); // ["missing /0/raisedOn"]
 */
export function parseFlags(
  input: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<readonly Flag[]> {
  return flagsReader.parse(input, toolOf(edition));
}
