// Unknown input to a screening (chapter 7).

import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { parseByReader } from "../foundation/parse.js";
import type { Result } from "../foundation/result.js";
import { screeningReader } from "./reader.js";
import { screeningSchemaFor } from "./schema.js";
import type { Screening } from "./schema.js";

/**
 * Reads a screening from unknown input.
 *
 * An incomplete screening is valid: rows may be absent, and absent is not No. Unknown rows, signs
 * and keys, other words, wrong types and dates that do not exist are issues, all at once. A record
 * pinned to another version, hash or edition is read as long as its rows are known here;
 * {@link screen} then adds a caution.
 *
 * @remarks Limit: it checks the shape. It never asks for completeness and never mends an answer.
 * @guidance Screening Tool, lines 227–292; 10.9, line 377
 * @param input - Anything, such as the answer of `JSON.parse`.
 * @param edition - The edition whose rows and signs the answers may name.
 * @returns The screening, or every issue with a stable code, a JSON Pointer and a sentence, the
 *   emergency notice beside them. No issue holds anything of the input. Never throws.
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
