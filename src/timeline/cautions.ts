// Which cautions go with a timeline, and the records that each speaks of.

import { TIMELINE_CAUTION_TEXTS } from "../editions/cautions.js";
import { TIMELINE_CAUTIONS } from "../foundation/caution.js";
import type { Caution, TimelineCautionId } from "../foundation/caution.js";

/** Where a caution holds: at these records, or `true` or `false` for the whole. */
export type TimelineConditions = Readonly<Record<TimelineCautionId, boolean | readonly number[]>>;

/** The cautions whose condition holds, in the order of the list of their ids. */
export function timelineCautions(conditions: TimelineConditions): Caution<TimelineCautionId>[] {
  return TIMELINE_CAUTIONS.flatMap((id) => {
    const where = conditions[id];
    if (where === false) return [];
    return [{ id, ...TIMELINE_CAUTION_TEXTS[id], ...(where !== true && { records: where }) }];
  });
}
