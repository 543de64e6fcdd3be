// Unknown input to a sharing record and to its history (chapter 8).

import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { parseWith } from "../foundation/parse.js";
import { deepFreeze } from "../foundation/objects.js";
import type { Result } from "../foundation/result.js";
import { sharingHistorySchema, sharingRecordSchema } from "./schema.js";
import type { SharingHistory, SharingRecord } from "./schema.js";

/**
 * Reads the record of a sharing decision from unknown input.
 *
 * Every part may be absent, so that a record can be saved at any time. Unknown keys, other words,
 * wrong types, dates that do not exist and a consent that says it is another than consent to
 * disclose are issues, all at once.
 *
 * @remarks Limit: it checks the shape and asks for nothing. What the record lacks is told by
 *   {@link reviewSharing}.
 * @guidance 8.5–8.9, lines 314–330
 * @param input - Anything, such as the answer of `JSON.parse`.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The record, or every issue with a stable code, a JSON Pointer and a sentence, the
 *   emergency notice beside them. No issue holds anything of the input. Never throws.
 * @example
 * parseSharingRecord({ decision: "do-not-share" });
 * // { ok: true, value: { decision: "do-not-share" } }
 * @example
 * const parsed = parseSharingRecord({ decision: "perhaps" });
 * !parsed.ok && parsed.issues;
 * // [
 * //   {
 * //     code: "unknown-word",
 * //     path: "/decision",
 * //     message: "Expected one of: share, do-not-share.",
 * //   },
 * // ]
 */
export function parseSharingRecord(input: unknown, edition: Edition = york): Result<SharingRecord> {
  return parseWith(sharingRecordSchema, input, edition.emergency);
}

/**
 * Reads the history of a sharing record from unknown input: the first record, then what came after
 * it.
 *
 * @remarks Limit: entries stand in the order they were added. Their days are not put in order: what
 *   happened earlier may come to be known later.
 * @guidance 8.3, line 300; 8.9, line 328
 * @param input - Anything, such as the answer of `JSON.parse`.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The history, frozen, or every issue at once as {@link parseSharingRecord} tells them.
 *   Never throws.
 * @example
 * parseSharingHistory([{ kind: "recorded", on: "2026-03-02", record: {} }]).ok; // true
 */
export function parseSharingHistory(
  input: unknown,
  edition: Edition = york,
): Result<SharingHistory> {
  const parsed = parseWith(sharingHistorySchema, input, edition.emergency);
  return parsed.ok ? { ok: true, value: deepFreeze(parsed.value) } : parsed;
}
