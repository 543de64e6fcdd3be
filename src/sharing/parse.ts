// Parses unknown input into a sharing record or its history (chapter 8).

import type { ScreeningEdition } from "../editions/types.js";
import { toolOf } from "../editions/tool.js";
import { yorkTool } from "../editions/york.js";
import { deepFreeze } from "../foundation/objects.js";
import { readerOf } from "../foundation/reader.js";
import type { Result } from "../foundation/result.js";
import { sharingHistoryTable, sharingRecordTable } from "./generated.js";
import type { SharingHistory, SharingRecord } from "./generated.js";

export const sharingRecordReader = /* @__PURE__ */ readerOf<SharingRecord>(sharingRecordTable);
export const sharingHistoryReader = /* @__PURE__ */ readerOf<SharingHistory>(sharingHistoryTable);

/**
 * Parses the record of a sharing decision from unknown input.
 *
 * Every part may be absent, so that a record can be saved at any time. Unknown keys and words,
 * wrong types, dates that do not exist, and a consent that is not consent to disclose are issues.
 * All issues are returned at once.
 *
 * @remarks Limit: it checks the shape of the input and requires nothing. {@link reviewSharing}
 *   lists what the record lacks.
 * @guidance 8.5–8.9, lines 314–330
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The record, or every issue with a stable code, a JSON Pointer and a sentence, together
 *   with the emergency notice. No issue repeats any of the input. Never throws.
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
export function parseSharingRecord(
  input: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<SharingRecord> {
  edition = toolOf(edition);
  return sharingRecordReader.parse(input, edition);
}

/**
 * Parses the history of a sharing record from unknown input: the first record, then what came after
 * it.
 *
 * @remarks Limit: entries keep the order in which they were added. They are not sorted by day,
 *   because something that happened earlier may become known later.
 * @guidance 8.3, line 300; 8.9, line 328
 * @param input - Any value, such as the result of `JSON.parse`.
 * @param edition - The edition whose emergency notice stands beside any issues.
 * @returns The history, frozen, or every issue at once, as from {@link parseSharingRecord}. Never
 *   throws.
 * @example
 * parseSharingHistory([{ kind: "recorded", on: "2026-03-02", record: {} }]).ok; // true
 */
export function parseSharingHistory(
  input: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<SharingHistory> {
  edition = toolOf(edition);
  const parsed = sharingHistoryReader.parse(input, edition);
  return parsed.ok ? { ok: true, value: deepFreeze(parsed.value) } : parsed;
}
