// Appends to the history of a sharing record (8.3, 8.9). Earlier entries are never changed.

import type { ScreeningEdition } from "../editions/types.js";
import { toolOf } from "../editions/tool.js";
import { yorkTool } from "../editions/york.js";
import type { Input } from "../foundation/input.js";
import { MOST_ENTRIES, itemsOf } from "../foundation/objects.js";
import { frozenCopyOf } from "../foundation/plain-copy.js";
import type { Result } from "../foundation/result.js";
import { parseSharingHistory } from "./parse.js";
import type { SharingEntry } from "./fold.js";
import type { SharingHistory } from "./generated.js";

/**
 * Appends an entry to the history of a sharing record: the first record, an amended record with the
 * reason, consent withdrawn, information shared, or a review.
 *
 * The history passed in is not changed. The new history holds every earlier entry unchanged and the
 * new entry last, so that what was once recorded or shared stays recorded.
 *
 * It looks at the new entry alone. An earlier one that was tampered with or cannot be read any more
 * stops nobody from recording; {@link parseSharingHistory} reports it.
 *
 * @remarks Limit: it records, and it checks the shape of the entry. It does not ask whether the
 *   entry was right or fits the entries before it.
 * @guidance 8.3, line 300; 8.9, line 328
 * @param history - From {@link parseSharingHistory} or this function. An empty list starts a
 *   history.
 * @param entry - A {@link SharingEntry}, or a value of type `unknown`. It is parsed either way. The
 *   first entry must be of kind `recorded`; no later entry may be.
 * @returns A new, frozen history, or every issue. The path of an issue gives the index that the
 *   entry would have had: `/2/on` is the day of an entry appended to two. Never throws.
 * @example
 * const first = recordSharing([], {
 *   kind: "recorded",
 *   on: "2026-03-02",
 *   record: { consent: { status: "given" } },
 * });
 * const second = first.ok
 *   ? recordSharing(first.value, { kind: "consent-withdrawn", on: "2026-03-09", by: "key worker" })
 *   : first;
 * second.ok && second.value.map((entry) => entry.kind); // ["recorded", "consent-withdrawn"]
 * first.ok && first.value.length; // 1
 */
export function recordSharing<Given = SharingEntry>(
  history: SharingHistory | readonly [],
  entry: Input<Given, SharingEntry>,
  edition?: ScreeningEdition,
): Result<SharingHistory>;
export function recordSharing(
  history: SharingHistory | readonly [],
  entry: unknown,
  edition: ScreeningEdition = yorkTool,
): Result<readonly unknown[]> {
  edition = toolOf(edition);
  const before = itemsOf<unknown>(history);
  if (!before || before.length >= MOST_ENTRIES) return parseSharingHistory(history, edition);
  // The place of an entry says of which kinds it may be.
  const isFirst = before.length === 0;
  const read = parseSharingHistory(isFirst ? [entry] : [BEGUN, entry], edition);
  if (read.ok)
    return {
      ok: true,
      value: Object.freeze([...before.map(frozenCopyOf), ...read.value.slice(-1)]),
    };
  const issues = read.issues.map((issue) => ({
    ...issue,
    path: issue.path.replace(/^\/\d+/, `/${before.length}`),
  }));
  return { ...read, issues };
}

/** Stands before an entry that is not the first. */
const BEGUN = /* @__PURE__ */ Object.freeze({
  kind: "recorded",
  on: "2000-01-01",
  record: /* @__PURE__ */ Object.freeze({}),
});
