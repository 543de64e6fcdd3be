// Writes a history as canonical text and computes its fingerprint, so that a host can show that
// nothing in it was changed.

import type { Edition } from "../editions/types.js";
import { canonicalText, sha256Of } from "../editions/hash.js";
import { isWalkable } from "../foundation/objects.js";
import type { History } from "./generated.js";

/**
 * Writes a history as canonical JSON (RFC 8785). Two histories of equal content have the same text.
 *
 * @remarks Limit: the text is the record itself, including words about other people. A person
 *   decides whom to give it to.
 * @param history - From {@link parseHistory} or {@link appendEvent}.
 * @returns One line of text that `JSON.parse` and {@link parseHistory} can read back. Empty if the
 *   history is not plain data. Never throws.
 * @example
 * serialiseHistory([]); // "[]"
 */
export function serialiseHistory(history: History<Edition>): string {
  try {
    return isWalkable(history) ? canonicalText(history) : "";
  } catch {
    // Only input that was not parsed can throw when it is read.
    return "";
  }
}

/**
 * Computes the fingerprint of a history: the SHA-256 of the canonical JSON (RFC 8785) of its last
 * event. Every event holds the fingerprint of the event before it, so the last fingerprint covers
 * all events.
 *
 * If the host keeps it apart from the history, it shows later that no event up to it was changed,
 * removed, added or moved; see {@link reviewHistory}.
 *
 * Give each record a `subject.reference` when it is created. Two records that begin alike in the
 * same second have the same first fingerprint, so that the rest of one would fit the other.
 *
 * @remarks Limit: it shows that something changed, not who changed it, and it is not a signature.
 *   Anyone who can rewrite a whole history can compute its fingerprints again. An event taken off
 *   the end leaves no trace in the rest. Only a fingerprint kept elsewhere shows either.
 * @param history - From {@link parseHistory} or {@link appendEvent}.
 * @returns 64 hexadecimal digits. Undefined if there is no event, or if the last event is not plain
 *   data. Never throws.
 * @example
 * const started = appendEvent([], {
 *   kind: "created",
 *   by: {},
 *   at: "2026-03-02",
 *   recordedAt: "2026-03-02T09:00:00Z",
 *   screening: { edition: { id: "york", version: "1.0.0" }, answers: {} },
 * });
 * started.ok && historyFingerprint(started.value);
 * // "528b09d29555a8f9d4d1fbd22d031499267723ff7bb98e73c7fc56f89589540d"
 */
export function historyFingerprint(history: History<Edition>): string | undefined {
  try {
    const last = history.at(-1);
    return history.length > 0 && isWalkable(last) ? sha256Of(last) : undefined;
  } catch {
    // Only input that was not parsed can throw when it is read.
    return undefined;
  }
}
