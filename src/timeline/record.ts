// Reads one record of a timeline: a screening, or a screening record with a judgement on it (7.4,
// 7.7). Input that was not parsed is read field by field.

import { pinAsFarAsShaped } from "../editions/pin.js";
import type { Edition } from "../editions/types.js";
import { isDay } from "../foundation/days.js";
import { fieldsOf, practitionerAsFarAsShaped } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isList, isObject } from "../foundation/objects.js";
import type { Screening, ScreeningRecord } from "../screening/index.js";
import { screeningAsFarAsShaped } from "../side-by-side/index.js";
import type { ShapedScreening } from "../side-by-side/index.js";
import type { TimelineJudgement } from "./model.js";

/** What the timeline uses of a record. */
export interface ShapedRecord extends ShapedScreening {
  /** Every pin in the record, each with its path. */
  readonly pins: readonly { readonly path: readonly string[]; readonly pin: unknown }[];
  readonly judgement: Pick<TimelineJudgement<Edition>, "level" | "by" | "on"> | undefined;
}

/** Reads every record of a list; none is dropped. Never throws. */
export function recordsAsFarAsShaped(
  records: readonly (Screening<Edition> | ScreeningRecord<Edition>)[],
  edition: Edition,
): ShapedRecord[] {
  try {
    return isList(records)
      ? Array.from<Screening<Edition> | ScreeningRecord<Edition>, ShapedRecord>(records, (record) =>
          recordAsFarAsShaped(record, edition),
        )
      : [];
  } catch {
    // Only a list that was not parsed can throw when it is read. Treated as empty.
    return [];
  }
}

function recordAsFarAsShaped(
  record: Screening<Edition> | ScreeningRecord<Edition>,
  edition: Edition,
): ShapedRecord {
  try {
    return isJudged(record) ? judgedRecord(record, edition) : screeningAlone(record, edition);
  } catch {
    // Only a record that was not parsed can throw when it is read. It has no pin that can be read.
    return screeningAlone(undefined, edition);
  }
}

function isJudged(
  record: Screening<Edition> | ScreeningRecord<Edition>,
): record is ScreeningRecord<Edition> {
  return isObject(record) && "screening" in record;
}

function judgedRecord(
  { screening, edition: pin, judgement }: ScreeningRecord<Edition>,
  edition: Edition,
): ShapedRecord {
  const read = screeningAsFarAsShaped(screening, edition);
  return {
    ...read,
    pins: [
      { path: ["edition"], pin: pinAsFarAsShaped(pin) },
      { path: ["screening", "edition"], pin: read.pin },
    ],
    judgement: judgementAsFarAsShaped(fieldsOf(judgement), edition),
  };
}

function screeningAlone(screening: unknown, edition: Edition): ShapedRecord {
  const read = screeningAsFarAsShaped(screening, edition);
  return { ...read, pins: [{ path: ["edition"], pin: read.pin }], judgement: undefined };
}

/** A judgement needs a level and a day. If one is missing, the judgement is left out. */
function judgementAsFarAsShaped(
  { level, by, on }: Fields,
  { levels }: Edition,
): ShapedRecord["judgement"] {
  const judged = levels.find(({ id }) => id === level)?.id;
  return judged !== undefined && isDay(on)
    ? { level: judged, by: practitionerAsFarAsShaped(by), on }
    : undefined;
}
