// Parses unknown input into a police information form (Appendix One).

import type { ScreeningEdition } from "../editions/types.js";
import { toolOf } from "../editions/tool.js";
import { yorkTool } from "../editions/york.js";
import { agencyExtension, ageRange } from "../foundation/checks.js";
import { readerOf } from "../foundation/reader.js";
import type { Result } from "../foundation/result.js";
import { policeFormTable } from "./generated.js";
import type { PoliceForm } from "./generated.js";

export const policeFormReader = /* @__PURE__ */ readerOf<PoliceForm>(policeFormTable, {
  "age-range": ageRange,
  "agency-extension": agencyExtension,
});

/**
 * Parses a police information form from unknown input.
 *
 * Every field may be absent, so that a draft can be saved at any time. Text comes back exactly as
 * it was given. Unknown keys and words, wrong types, and dates that do not exist are issues. All
 * issues are returned at once.
 *
 * @remarks Limit: it checks the shape of the input and requires nothing. {@link reviewPoliceForm}
 *   lists what the form lacks. The text we hold is not the whole form (I-12).
 * @guidance Appendix One, lines 415–463
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The form, or every issue with a stable code, a JSON Pointer and a sentence, together
 *   with the emergency notice. No issue repeats any of the input. Anything wrong within
 *   `agencyExtension` is reported at that path. Never throws.
 * @example
 * parsePoliceForm({ people: [{ dateOfBirth: "2013" }] });
 * // { ok: true, value: { people: [{ dateOfBirth: "2013" }] } }
 * @example
 * const parsed = parsePoliceForm({ source: { from: "as above" } });
 * !parsed.ok && parsed.issues;
 * // [{ code: "unknown-word", path: "/source/from", message: "Expected one of: as-above, other." }]
 */
export function parsePoliceForm(
  input: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<PoliceForm> {
  edition = toolOf(edition);
  return policeFormReader.parse(input, edition);
}
