// Folds the history of a sharing record into the record (8.3, 8.9), as it stands or as it stood.

import { P, match } from "ts-pattern";
import { attempt } from "../foundation/attempt.js";
import { isList, isObject } from "../foundation/objects.js";
import type { SharingHistory, SharingRecord } from "./generated.js";

/** One entry of a {@link SharingHistory}. */
export type SharingEntry = SharingHistory[number];

/**
 * Returns a sharing record as it stands after the last entry of its history, or as it stood after
 * an earlier entry.
 *
 * An amended record replaces the one before. Withdrawing consent changes the status of the consent,
 * and its discussion if the entry has one. Information shared and reviews leave the record
 * unchanged.
 *
 * @remarks Limit: it changes nothing. What was shared before consent was withdrawn stays in the
 *   history.
 * @guidance 8.3, line 300; 8.9, line 328
 * @param history - From {@link parseSharingHistory} or {@link recordSharing}.
 * @param entries - How many entries to read, counted from the first. All entries if absent.
 * @returns The record. An empty record if no entry was read. An entry that cannot be read changes
 *   nothing. Never throws.
 * @example
 * readSharing([
 *   {
 *     kind: "recorded",
 *     on: "2026-03-02",
 *     record: { consent: { status: "given" }, decision: "share" },
 *   },
 *   { kind: "consent-withdrawn", on: "2026-03-09" },
 * ]);
 * // { consent: { status: "withdrawn" }, decision: "share" }
 */
export function readSharing(
  history: SharingHistory | readonly [],
  entries = Number.POSITIVE_INFINITY,
): SharingRecord {
  const read = attempt([], () => (isList(history) ? history.slice(0, Math.max(0, entries)) : []));
  return read.reduce<SharingRecord>(
    (record, entry) => attempt(record, () => recordAfter(record, entry)),
    {},
  );
}

function recordAfter(record: SharingRecord, entry: SharingEntry): SharingRecord {
  return match(entry)
    .returnType<SharingRecord>()
    .with({ kind: P.union("recorded", "amended") }, ({ record: whole }) =>
      isObject(whole) ? whole : record,
    )
    .with({ kind: "consent-withdrawn" }, ({ discussion }) => ({
      ...record,
      consent: {
        ...record.consent,
        status: "withdrawn",
        ...(discussion?.trim() ? { discussion } : {}),
      },
    }))
    .with({ kind: P.union("shared", "reviewed") }, () => record)
    .exhaustive(() => record);
}
