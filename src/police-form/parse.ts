// Unknown input to a police information form (Appendix One).

import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { parseWith } from "../foundation/parse.js";
import type { Result } from "../foundation/result.js";
import { policeFormSchema } from "./schema.js";
import type { PoliceForm } from "./schema.js";

/**
 * Reads a police information form from unknown input.
 *
 * Every field may be absent, so that a draft can be saved at any time. Text comes back as it was
 * given, whatever it holds. Unknown keys, other words, wrong types and dates that do not exist are
 * issues, all at once.
 *
 * @remarks Limit: it checks the shape and asks for nothing. What the form lacks is told by
 *   {@link reviewPoliceForm}. The text we hold is not the whole form (I-12).
 * @guidance Appendix One, lines 415–463
 * @param input - Anything, such as the answer of `JSON.parse`.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The form, or every issue with a stable code, a JSON Pointer and a sentence, the
 *   emergency notice beside them. No issue holds anything of the input; whatever is wrong within
 *   `agencyExtension` is told at that path. Never throws.
 * @example
 * parsePoliceForm({ people: [{ dateOfBirth: "2013" }] });
 * // { ok: true, value: { people: [{ dateOfBirth: "2013" }] } }
 * @example
 * const parsed = parsePoliceForm({ source: { from: "as above" } });
 * !parsed.ok && parsed.issues;
 * // [{ code: "unknown-word", path: "/source/from", message: "Expected one of: as-above, other." }]
 */
export function parsePoliceForm(input: unknown, edition: Edition = york): Result<PoliceForm> {
  return parseWith(policeFormSchema, input, edition.emergency);
}
