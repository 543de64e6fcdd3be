// The kinds of records that can be redacted, one line each, with the reaches of their fields.

import type { Flag } from "../flagging/index.js";
import { flagReaches } from "../flagging/reaches.js";
import type { Reaches } from "../foundation/reaches.js";
import { isObject } from "../foundation/objects.js";
import type { History, RecordAtMoment } from "../history/index.js";
import { historyEventKinds, historyReaches, recordAtMomentReaches } from "../history/reaches.js";
import type { Interventions } from "../interventions/index.js";
import { interventionsReaches } from "../interventions/reaches.js";
import type { PoliceForm } from "../police-form/index.js";
import { policeFormReaches, repeatsSourceOf } from "../police-form/reaches.js";
import type { Screening, ScreeningRecord } from "../screening/index.js";
import { screeningReaches, screeningRecordReaches } from "../screening/reaches.js";
import type { SharingHistory, SharingRecord } from "../sharing/index.js";
import {
  sharingEntryKinds,
  sharingHistoryReaches,
  sharingRecordReaches,
} from "../sharing/reaches.js";

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
export const RECORD_KINDS = /* @__PURE__ */ Object.freeze([
  "screening",
  "screening-record",
  "sharing-record",
  "sharing-history",
  "flag",
  "police-form",
  "interventions",
  "history",
  "record-at-moment",
] as const);
/** A kind of record that can be redacted. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A kind of record: the reaches of its fields, and anything else needed to redact it. */
export interface KindOfRecord {
  readonly reaches: FieldReaches | { readonly list: FieldReaches };
  /** Words from fixed lists that are not in the vocabulary, as keys. */
  readonly words?: Readonly<Record<string, true>>;
  /** Makes a test of whether a text repeats a detail of the person who told. */
  readonly repeatsSource?: (record: unknown) => (text: string) => boolean;
}

type FieldReaches = Extract<Reaches, { fields: unknown }>;

/** Every kind of record. A field that several kinds share has the same reach in each. */
export const KINDS: Readonly<Record<RecordKind, KindOfRecord>> = {
  screening: { reaches: screeningReaches },
  "screening-record": { reaches: screeningRecordReaches },
  "sharing-record": { reaches: sharingRecordReaches },
  "sharing-history": { reaches: sharingHistoryReaches, words: sharingEntryKinds },
  flag: { reaches: flagReaches },
  "police-form": { reaches: policeFormReaches, repeatsSource: repeatsSourceOf },
  interventions: { reaches: interventionsReaches },
  history: { reaches: historyReaches, words: historyEventKinds },
  "record-at-moment": { reaches: recordAtMomentReaches, words: historyEventKinds },
};

/**
 * Finds the kind of a record from its fields. Fields that no kind has are ignored. The result is
 * the first kind that has all the others. Later kinds that have them too treat them alike. For a
 * list, the fields of its entries count. Undefined if no one kind has them all.
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
  const { reaches } = KINDS[id];
  return "list" in reaches
    ? { isList: true, keys: new Set(Object.keys(reaches.list.fields)) }
    : { isList: false, keys: new Set(Object.keys(reaches.fields)) };
}

function keysOf(value: unknown): string[] {
  return isObject(value) ? Object.keys(value) : [];
}
