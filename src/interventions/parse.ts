// Parses unknown input into a record of interventions (7.8).

import type { Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { readerOf } from "../foundation/reader.js";
import type { Result } from "../foundation/result.js";
import { interventionsTable } from "./generated.js";
import type { Interventions } from "./generated.js";

export const interventionsReader = /* @__PURE__ */ readerOf<Interventions>(interventionsTable);

/**
 * Parses a record of interventions from unknown input.
 *
 * Every part may be absent, so that a record can be saved at any time. Unknown aims and keys, wrong
 * types, and dates that do not exist are issues. All issues are returned at once.
 *
 * @remarks Limit: it checks the shape of the input and requires nothing.
 *   {@link reviewInterventions} lists what the record lacks.
 * @guidance 7.8, lines 204–209
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose aims the record may name.
 * @returns The record, or every issue with a stable code, a JSON Pointer and a sentence, together
 *   with the emergency notice. No issue repeats any of the input. Never throws.
 * @example
 * parseInterventions({ noneFor: ["prevent-going-missing"] });
 * // { ok: true, value: { noneFor: ["prevent-going-missing"] } }
 * @example
 * const parsed = parseInterventions({ interventions: [{ aims: ["everything"] }] });
 * !parsed.ok && parsed.issues.map((issue) => `${issue.code} ${issue.path}`);
 * // ["unknown-word /interventions/0/aims/0"]
 */
export function parseInterventions(input: unknown, edition: Edition = york): Result<Interventions> {
  edition = editionOf(edition);
  return interventionsReader.parse(input, edition);
}
