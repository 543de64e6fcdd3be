// The kinds of records that can be redacted, each with its marks: one line a kind.

import type { Flag } from "../flagging/index.js";
import { flagMarks } from "../flagging/reaches.js";
import type { Marks } from "../foundation/reaches.js";
import { isObject } from "../foundation/objects.js";
import type { History, RecordAtMoment } from "../history/index.js";
import { historyEventKinds, historyMarks, recordAtMomentMarks } from "../history/reaches.js";
import type { Interventions } from "../interventions/index.js";
import { interventionsMarks } from "../interventions/reaches.js";
import type { PoliceForm } from "../police-form/index.js";
import { policeFormMarks, repeatsSourceOf } from "../police-form/reaches.js";
import type { Screening, ScreeningRecord } from "../screening/index.js";
import { screeningMarks, screeningRecordMarks } from "../screening/reaches.js";
import type { SharingHistory, SharingRecord } from "../sharing/index.js";
import { sharingEntryKinds, sharingHistoryMarks, sharingRecordMarks } from "../sharing/reaches.js";

/** A record that can be redacted. */
export type RedactableRecord =
  | Screening
  | ScreeningRecord
  | SharingRecord
  | SharingHistory
  | Flag
  | PoliceForm
  | Interventions
  | History
  | RecordAtMoment;

/** The kinds of records that can be redacted. */
export const RECORD_KINDS = [
  "screening",
  "screening-record",
  "sharing-record",
  "sharing-history",
  "flag",
  "police-form",
  "interventions",
  "history",
  "record-at-moment",
] as const;
/** A kind of record that can be redacted. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A kind of record: the marks of its fields, and what else it takes to redact it. */
export interface KindOfRecord {
  readonly marks: FieldMarks | { readonly list: FieldMarks };
  /** Words to choose from that no list of the vocabulary holds, as keys. */
  readonly words?: Readonly<Record<string, true>>;
  /** Makes the test whether a text repeats a detail of whoever told. */
  readonly repeatsSource?: (record: unknown) => (text: string) => boolean;
}

type FieldMarks = Extract<Marks, { fields: unknown }>;

/** Every kind of record. What several kinds have in common they mark alike. */
export const KINDS: Readonly<Record<RecordKind, KindOfRecord>> = {
  screening: { marks: screeningMarks },
  "screening-record": { marks: screeningRecordMarks },
  "sharing-record": { marks: sharingRecordMarks },
  "sharing-history": { marks: sharingHistoryMarks, words: sharingEntryKinds },
  flag: { marks: flagMarks },
  "police-form": { marks: policeFormMarks, repeatsSource: repeatsSourceOf },
  interventions: { marks: interventionsMarks },
  history: { marks: historyMarks, words: historyEventKinds },
  "record-at-moment": { marks: recordAtMomentMarks, words: historyEventKinds },
};

/**
 * Tells the kind of a record by its fields: the first kind that has all that are there and known to
 * any, since the others that have them mark them alike. A list is told by the fields of its
 * entries. Nothing where fields of several kinds meet.
 */
export function kindOf(record: unknown): RecordKind | undefined {
  const isList = Array.isArray(record);
  const kinds = RECORD_KINDS.map((id) => ({ id, ...keysOfKind(id) })).filter(
    (kind) => kind.isList === isList,
  );
  const found = isList ? Object.values<unknown>(record).flatMap(keysOf) : keysOf(record);
  const known = found.filter((key) => kinds.some(({ keys }) => keys.has(key)));
  return kinds.find(({ keys }) => known.every((key) => keys.has(key)))?.id;
}

function keysOfKind(id: RecordKind): { isList: boolean; keys: ReadonlySet<string> } {
  const { marks } = KINDS[id];
  return "list" in marks
    ? { isList: true, keys: new Set(Object.keys(marks.list.fields)) }
    : { isList: false, keys: new Set(Object.keys(marks.fields)) };
}

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}
