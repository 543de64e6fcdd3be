// The kinds of records that can be redacted, one line each.

import type { Edition } from "../editions/types.js";
import { flagReader } from "../flagging/index.js";
import type { Flag } from "../flagging/index.js";
import { isObject } from "../foundation/objects.js";
import { readerOf } from "../foundation/reader.js";
import type { ReadUnder, Reader } from "../foundation/reader.js";
import { fieldOf, hasFields, wordsIn } from "../foundation/shapes/shape.js";
import type { Shape } from "../foundation/shapes/shape.js";
import { historyReader, recordAtMomentReader } from "../history/index.js";
import type { History, RecordAtMoment } from "../history/index.js";
import { interventionsReader } from "../interventions/index.js";
import type { Interventions } from "../interventions/index.js";
import { policeFormReader } from "../police-form/index.js";
import type { PoliceForm } from "../police-form/index.js";
import { screeningReader } from "../screening/index.js";
import type { Screening, ScreeningRecord } from "../screening/index.js";
import { sharingHistoryReader, sharingRecordReader } from "../sharing/index.js";
import type { SharingHistory, SharingRecord } from "../sharing/index.js";
import { screeningRecordTable } from "./generated.js";

/** A record that can be redacted. */
export type RedactableRecord =
  | Screening<Edition>
  | ScreeningRecord<Edition>
  | SharingRecord
  | SharingHistory
  | Flag
  | PoliceForm
  | Interventions
  | History<Edition>
  | RecordAtMoment<Edition>;

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

/** The reader of each kind of record. A field that several kinds share has one reach in all. */
export const READERS: Readonly<Record<RecordKind, Pick<Reader<unknown>, "shape">>> = {
  screening: screeningReader,
  "screening-record": /* @__PURE__ */ readerOf<ScreeningRecord>(screeningRecordTable),
  "sharing-record": sharingRecordReader,
  "sharing-history": sharingHistoryReader,
  flag: flagReader,
  "police-form": policeFormReader,
  interventions: interventionsReader,
  history: historyReader,
  "record-at-moment": recordAtMomentReader,
};

/**
 * Finds the kind of a record from its fields. Fields that no kind has are ignored. The result is
 * the first kind that has all the others and values like theirs; if there is none, the first that
 * has them by name. Later kinds that have them too treat them alike. For a list, the fields of its
 * entries count. Undefined if no one kind has them all.
 */
export function kindOf(record: unknown, edition: ReadUnder): RecordKind | undefined {
  const ofList = Array.isArray(record);
  const kinds = RECORD_KINDS.map((id) => ({ id, shape: READERS[id].shape(edition) })).flatMap(
    ({ id, shape }) =>
      (shape.item !== undefined) === ofList ? [{ id, shape: shape.item ?? shape }] : [],
  );
  const found = ofList ? Object.values<unknown>(record).flatMap(fieldsIn) : fieldsIn(record);
  const known = found.filter(([key]) => kinds.some(({ shape }) => fieldOf(shape, key)));
  const named = kinds.filter(({ shape }) => known.every(([key]) => fieldOf(shape, key)));
  const fitting = named.find(({ shape }) =>
    known.every(([key, value]) => isOfItsKind(value, fieldOf(shape, key))),
  );
  return (fitting ?? named[0])?.id;
}

/** Whether a value could be of a field: fields or items where it has them, or a word it knows. */
function isOfItsKind(value: unknown, field: Shape | undefined): boolean {
  if (field === undefined) return false;
  const { words, item } = field;
  if (isObject(value)) return Array.isArray(value) ? item !== undefined : hasFields(field);
  if (typeof value === "string" && words) return words.has(value);
  return wordsIn(field) !== undefined || (item === undefined && !hasFields(field));
}

function fieldsIn(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
