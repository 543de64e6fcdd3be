// The cautions of screenings side by side.

import { sharedCautions } from "../editions/cautions.js";
import type { Edition } from "../editions/types.js";
import { SIDE_BY_SIDE_CAUTIONS } from "../foundation/caution.js";
import type { Caution, SideBySideCautionId } from "../foundation/caution.js";

/** The cautions whose condition holds. A condition that is not given does not hold. */
export function cautionsThatHold(
  conditions: Partial<Readonly<Record<SideBySideCautionId, boolean>>>,
  edition: Edition,
): Caution<SideBySideCautionId>[] {
  return sharedCautions(
    "side-by-side",
    SIDE_BY_SIDE_CAUTIONS.filter((id) => conditions[id] === true),
    edition,
  );
}
