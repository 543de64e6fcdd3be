// Adds to the history of a sharing record. What is in it is never changed.

import type { Edition } from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { attempt } from "../foundation/attempt.js";
import { isList } from "../foundation/objects.js";
import type { Result } from "../foundation/result.js";
import { parseSharingHistory } from "./parse.js";
import type { SharingHistory } from "./schema.js";

/**
 * Adds an entry to the history of a sharing record: the first record, an amended one with why,
 * consent withdrawn, information shared, or a review.
 *
 * The history handed in stays as it is. The new one holds every earlier entry unchanged and the new
 * entry last, so that what was once recorded or shared stays recorded.
 *
 * @remarks Limit: it records and checks the shape. It does not ask whether an entry was right to
 *   make or fits those before.
 * @guidance 8.3, line 300; 8.9, line 328
 * @param history - From {@link parseSharingHistory} or this function; an empty list begins one.
 * @param entry - Anything; see {@link SharingEntry}. The first is of the kind `recorded`, no later
 *   one is.
 * @returns A new, frozen history, or every issue with the place in the history as it would have
 *   been: `/2/on` is the day of an entry added to two. Never throws.
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
export function recordSharing(
  history: SharingHistory | readonly [],
  entry: unknown,
  edition: Edition = york,
): Result<SharingHistory> {
  const isFirst = attempt(false, () => isList(history) && history.length === 0);
  const before = isFirst
    ? ({ ok: true, value: [] } as const)
    : parseSharingHistory(history, edition);
  return before.ok ? parseSharingHistory([...before.value, entry], edition) : before;
}
