// The cautions whose words name something of the edition: an overlap, or a sign with an age in it.
// Each is made once for each edition.

import type { Indicator, Overlap, Sign } from "../editions/types.js";
import type {
  CAUTION_HOLES,
  Caution,
  CautionWithHoles,
  ScreeningCautionId,
} from "../foundation/caution.js";
import { fill } from "../foundation/fill.js";
import { deepFreeze } from "../foundation/objects.js";

export type ScreeningCaution = Caution<ScreeningCautionId>;

/** An edition of an earlier release has no words for cautions that came later. */
export type CautionsOfEdition = Readonly<Partial<Record<ScreeningCautionId, ScreeningCaution>>>;

/** The age from which the words of a sign cannot hold, with the caution for it. */
export interface OfAnotherAge {
  readonly under: number;
  readonly caution: ScreeningCaution;
}

/** The caution about an overlap. It cites the places of the overlap and no others. */
export function cautionAbout(
  { id, reach, what, citations }: Overlap,
  cautions: CautionsOfEdition,
): ScreeningCaution | undefined {
  const which = reach === "within-level" ? "repeats-within-a-level" : "repeats-across-levels";
  const caution = filled(cautions, which, { overlap: what });
  return caution && deepFreeze({ ...caution, citations, overlap: id });
}

/** The age from which the words of a sign cannot hold, with the caution for it. */
export function agedFrom(
  { id, label, leadIn, leadOut, reading, citations }: Sign,
  row: Indicator,
  cautions: CautionsOfEdition,
): OfAnotherAge | undefined {
  const under = reading?.under;
  if (under === undefined) return undefined;
  const words = [leadIn, label, leadOut].filter(Boolean).join(" ");
  const caution = filled(cautions, "sign-of-another-age", { sign: words, age: `${under}` });
  return (
    caution && {
      under,
      caution: deepFreeze({ ...caution, citations, indicator: row.id, sign: id }),
    }
  );
}

/** A caution with all of its holes filled. */
function filled<Id extends CautionWithHoles>(
  cautions: CautionsOfEdition,
  id: Id,
  holes: Readonly<Record<(typeof CAUTION_HOLES)[Id][number], string>>,
): ScreeningCaution | undefined {
  const caution = cautions[id];
  return caution && { ...caution, text: fill(caution.text, holes) };
}
