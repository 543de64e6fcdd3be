// What is urgent in one of several screenings, with whose it is (1.17, 10.5).

import { sharedCautions } from "../editions/cautions.js";
import type { Edition, ScreeningEdition, York } from "../editions/types.js";
import { URGENT } from "../foundation/caution.js";
import type { Caution, UrgentId } from "../foundation/caution.js";
import type { ScreeningInBrief } from "./screening-in-brief.js";

/** Something urgent in one of several screenings. What is urgent in one is so for all. */
export interface UrgentNote<E extends ScreeningEdition = York>
  extends
    Omit<Caution<UrgentId>, "indicator" | "sign" | "overlap" | "records">,
    Pick<ScreeningInBrief<E>, "reference" | "completedOn" | "completedBy"> {
  /** The screening that it stands in, as an index in the order given. */
  readonly screening: number;
}

/** What is urgent in several screenings: danger first, then age, each in the order given. */
export function urgentIn(
  briefs: readonly ScreeningInBrief<Edition>[],
  edition: Edition,
): readonly UrgentNote<Edition>[] {
  return URGENT.flatMap((id) =>
    briefs.flatMap((brief, screening) => {
      const words = wordsOf(id, brief, edition);
      const { reference, completedOn, completedBy } = brief;
      return words ? [{ ...words, id, screening, reference, completedOn, completedBy }] : [];
    }),
  );
}

/** What to say of something urgent, if it holds for a screening. */
function wordsOf(
  id: UrgentId,
  { immediateDanger, cautions }: ScreeningInBrief<Edition>,
  edition: Edition,
): Omit<Caution, "id"> | undefined {
  if (id === "under-13") return cautions.find((caution) => caution.id === id);
  const holds = immediateDanger === (id === "danger-recorded" ? "yes" : "not-known");
  return holds ? sharedCautions("urgent", [id], edition)[0] : undefined;
}
