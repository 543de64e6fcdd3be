// Which cautions go with an outcome (chapter 7). Each caution cites the known issue or the
// paragraph behind it. Its wording comes from the edition.

import { isOfAnotherEdition } from "../editions/pin.js";
import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import type { RiskLevel } from "../foundation/vocabulary.js";
import { underAt } from "../understanding/index.js";
import type { Lookup } from "./lookup.js";
import type { OverlapNote } from "./outcome.js";
import type { SortedAnswers } from "./answers.js";

interface Facts {
  readonly screening: Fields;
  readonly tool: Lookup;
  readonly sorted: SortedAnswers;
  readonly overlaps: readonly OverlapNote[];
  readonly level: RiskLevel;
}

/** The cautions of an outcome, in the order of `SCREENING_CAUTIONS`. */
export function cautionsOf({
  screening,
  tool,
  sorted,
  overlaps,
  level,
}: Facts): Caution<ScreeningCautionId>[] {
  const { present, unresolved, signsWithoutYes } = sorted;
  const { cautions } = tool;
  const found: Caution<ScreeningCautionId>[] = [];
  if (isOfAnotherEdition(screening["edition"], tool.pin)) found.push(cautions["another-edition"]);
  if (present.length === 0) {
    if (unresolved.length === 0) found.push(cautions["nothing-recorded"]);
  } else {
    if (sorted.onlyCriminal) found.push(cautions["criminal-exploitation-only"]);
    if (sorted.onlyNoConcern) found.push(cautions["not-a-concern-as-worded"]);
  }
  if (overlaps.some(isWithinALevel)) found.push(cautions["repeats-within-a-level"]);
  if (overlaps.some(isAcrossLevels)) found.push(cautions["repeats-across-levels"]);
  for (const caution of signsWithoutYes) found.push(caution);
  addThoseOfAge(screening, found, cautions);
  if (level === "escalating") found.push(cautions["consent-to-referral"]);
  if (level === "significant") found.push(cautions["actions-at-other-levels"]);
  return found;
}

function isWithinALevel({ reach }: OverlapNote): boolean {
  return reach === "within-level";
}

function isAcrossLevels({ reach }: OverlapNote): boolean {
  return reach === "across-levels";
}

function addThoseOfAge(
  { subject, completedOn }: Fields,
  found: Caution<ScreeningCautionId>[],
  cautions: Lookup["cautions"],
): void {
  const { dateOfBirth, ageInYears } = fieldsOf(subject);
  const isBorn = typeof dateOfBirth === "string";
  if (!isBorn && typeof ageInYears !== "number") return;
  const under = underAt(completedOn, dateOfBirth, ageInYears);
  const [under13, under18] = [under(13), under(18)];
  if (under18 === "no") found.push(cautions["aged-18-or-over"]);
  if (under(21) === "no") found.push(cautions["aged-21-or-over"]);
  if (under13 === "yes") found.push(cautions["under-13"]);
  if (isBorn && (under13 === "cannot-tell" || under18 === "cannot-tell"))
    found.push(cautions["age-not-told"]);
}
