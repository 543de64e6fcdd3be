// One record of a timeline, read as far as it has the shape of a screening or of the record of a
// judgement on one.

import { pinAsFarAsShaped, pinOf } from "../editions/pin.js";
import type { Edition } from "../editions/schema/index.js";
import { isDay } from "../foundation/days.js";
import { fieldsOf, practitionerAsFarAsShaped } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { isList, isObject } from "../foundation/objects.js";
import { RISK_LEVELS } from "../foundation/vocabulary.js";
import type { Screening, ScreeningRecord } from "../screening/index.js";
import { screeningAsFarAsShaped } from "../side-by-side/index.js";
import type { ShapedScreening } from "../side-by-side/index.js";
import type { TimelineJudgement } from "./model.js";

/** What of a record the timeline goes by. */
export interface ShapedRecord extends ShapedScreening {
  /** Everything it pins, each with its path within the record. */
  readonly pins: readonly { readonly path: readonly string[]; readonly pin: unknown }[];
  readonly judgement: Pick<TimelineJudgement, "level" | "by" | "on"> | undefined;
}

/** Reads every record of a list; none is dropped. Never throws. */
export function recordsAsFarAsShaped(
  records: readonly (Screening | ScreeningRecord)[],
  edition: Edition,
): ShapedRecord[] {
  try {
    return isList(records)
      ? Array.from<Screening | ScreeningRecord, ShapedRecord>(records, (record) =>
          recordAsFarAsShaped(record, edition),
        )
      : [];
  } catch {
    // Only a list that went through no parser and throws when it is read can come here; it is as
    // good as empty.
    return [];
  }
}

function recordAsFarAsShaped(record: Screening | ScreeningRecord, edition: Edition): ShapedRecord {
  try {
    return isJudged(record) ? judgedRecord(record, edition) : screeningAlone(record, edition);
  } catch {
    // The same holds of a record: what cannot be read of it is as good as empty.
    return screeningAlone({ edition: pinOf(edition), answers: {} }, edition);
  }
}

function isJudged(record: Screening | ScreeningRecord): record is ScreeningRecord {
  return isObject(record) && "screening" in record;
}

function judgedRecord(
  { screening, edition: pin, judgement }: ScreeningRecord,
  edition: Edition,
): ShapedRecord {
  const read = screeningAsFarAsShaped(screening, edition);
  return {
    ...read,
    pins: [
      { path: ["edition"], pin: pinAsFarAsShaped(pin) },
      { path: ["screening", "edition"], pin: read.pin },
    ],
    judgement: judgementAsFarAsShaped(fieldsOf(judgement)),
  };
}

function screeningAlone(screening: Screening, edition: Edition): ShapedRecord {
  const read = screeningAsFarAsShaped(screening, edition);
  return { ...read, pins: [{ path: ["edition"], pin: read.pin }], judgement: undefined };
}

/** A judgement has a level and a day; what has not is none. */
function judgementAsFarAsShaped({ level, by, on }: Fields): ShapedRecord["judgement"] {
  const judged = RISK_LEVELS.find((known) => known === level);
  return judged && isDay(on) ? { level: judged, by: practitionerAsFarAsShaped(by), on } : undefined;
}
