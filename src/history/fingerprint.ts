// A history as canonical text, and its fingerprint: how a host can show that nothing in it was
// changed.

import { canonicalText, sha256Of } from "../editions/hash.js";
import { isWalkable } from "../foundation/objects.js";
import type { History } from "./schema.js";

/**
 * Writes a history as canonical JSON (RFC 8785): two histories of equal content have the same text.
 *
 * @remarks Limit: it is the record itself, words about other people included. Whom to give it is a
 *   person's decision.
 * @param history - From {@link parseHistory} or {@link appendEvent}.
 * @returns One line of text that `JSON.parse` and {@link parseHistory} read again; empty where the
 *   history is no plain data. Never throws.
 * @example
 * serialiseHistory([]); // "[]"
 */
export function serialiseHistory(history: History): string {
  try {
    return isWalkable(history) ? canonicalText(history) : "";
  } catch {
    // Only what went through no parser can come here.
    return "";
  }
}

/**
 * Computes the fingerprint of a history: SHA-256 of the canonical JSON (RFC 8785) of its last
 * event. Every event holds the fingerprint of the one before it, so that this one stands for all of
 * them.
 *
 * Kept by the host apart from the history, it shows later that no event up to it was changed,
 * removed, added or moved: see {@link reviewHistory}.
 *
 * @remarks Limit: it shows change, not who made it, and is no signature. Whoever can rewrite a
 *   whole history can make its fingerprints anew, and an event taken off the end leaves no trace in
 *   the rest: only a fingerprint kept elsewhere shows either.
 * @param history - From {@link parseHistory} or {@link appendEvent}.
 * @returns 64 hexadecimal digits; undefined where there is no event, or where the last is no plain
 *   data. Never throws.
 * @example
 * const started = appendEvent([], {
 *   kind: "created",
 *   by: {},
 *   at: "2026-03-02",
 *   recordedAt: "2026-03-02T09:00:00Z",
 *   screening: { edition: { id: "york", version: "1.0.0" } },
 * });
 * started.ok && historyFingerprint(started.value);
 * // "528b09d29555a8f9d4d1fbd22d031499267723ff7bb98e73c7fc56f89589540d"
 */
export function historyFingerprint(history: History): string | undefined {
  try {
    const last = history.at(-1);
    return history.length > 0 && isWalkable(last) ? sha256Of(last) : undefined;
  } catch {
    // Only what went through no parser can come here.
    return undefined;
  }
}
