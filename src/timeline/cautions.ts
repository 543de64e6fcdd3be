// Which cautions go with a timeline, and which records each of them is about (7.4, 7.8, 10.14).

import { sharedCautions } from "../editions/cautions.js";
import type { Edition } from "../editions/types.js";
import { TIMELINE_CAUTIONS } from "../foundation/caution.js";
import type { Caution, TimelineCautionId } from "../foundation/caution.js";

/**
 * Where a caution holds: the indexes of the records it is about, or `true` or `false` for the whole
 * timeline.
 */
export type TimelineConditions = Readonly<Record<TimelineCautionId, boolean | readonly number[]>>;

/** The cautions whose condition holds, in the order of `TIMELINE_CAUTIONS`. */
export function timelineCautions(
  conditions: TimelineConditions,
  edition: Edition,
): Caution<TimelineCautionId>[] {
  return TIMELINE_CAUTIONS.flatMap((id) => {
    const where = conditions[id];
    if (where === false) return [];
    return sharedCautions("timeline", [id], edition).map((caution) => ({
      ...caution,
      ...(where !== true && { records: where }),
    }));
  });
}
