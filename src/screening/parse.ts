// Parses unknown input into a screening (chapter 7).

import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { parseByReader } from "../foundation/parse.js";
import type { Result } from "../foundation/result.js";
import { screeningReader } from "./reader.js";
import { screeningSchemaFor } from "./schema.js";
import type { Screening } from "./schema.js";

/**
 * Parses a screening from unknown input.
 *
 * An incomplete screening is valid: rows may be absent, and an absent row does not mean No. Unknown
 * rows, signs, keys and words, wrong types, and dates that do not exist are issues. All issues are
 * returned at once. A record pinned to another version, hash or edition is accepted if its rows are
 * known here; {@link screen} then adds a caution.
 *
 * @remarks Limit: it checks the shape of the input. It never asks for completeness and never
 *   corrects an answer.
 * @guidance Screening Tool, lines 227–292; 10.9, line 377
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose rows and signs the answers may name.
 * @returns The screening, or every issue with a stable code, a JSON Pointer and a sentence,
 *   together with the emergency notice. No issue repeats any of the input. Never throws.
 * @example
 * parseScreening({ edition: { id: "york", version: "1.0.0" }, answers: { clipping: "perhaps" } });
 * // {
 * //   ok: false,
 * //   issues: [
 * //     {
 * //       code: "unknown-word",
 * //       path: "/answers/clipping",
 * //       message: "Expected one of: yes, no, not-known.",
 * //     },
 * //   ],
 * //   emergency: york.emergency,
 * // }
 */
export function parseScreening(input: unknown, edition: Edition = york): Result<Screening> {
  return parseByReader(
    screeningReader(edition),
    screeningSchemaFor(edition),
    input,
    edition.emergency,
  );
}
