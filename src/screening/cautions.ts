// Which cautions go with an outcome (chapter 7). Each caution cites the known issue or the
// paragraph behind it. Its wording comes from the edition.

import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { namesAnother } from "../foundation/pin.js";
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
  const { present, unresolved } = sorted;
  const found: Caution<ScreeningCautionId>[] = [];
  const add = (id: ScreeningCautionId): void => {
    const caution = tool.cautions[id];
    if (caution) found.push(caution);
  };
  const isOfAnother = namesAnother(screening["edition"], tool.pin);
  const isAllRead = sorted.unreadRows + sorted.unreadOthers === 0;
  if (isOfAnother) add("another-edition");
  if (!isAllRead) add("answers-not-read");
  for (const caution of sorted.signsWithoutYes) found.push(caution);
  if (present.length === 0) {
    if (unresolved.length === 0 && isAllRead && !isOfAnother) add("nothing-recorded");
  } else {
    if (sorted.onlyCriminal) add("criminal-exploitation-only");
    if (sorted.onlyNoConcern) add("not-a-concern-as-worded");
  }
  if (overlaps.some(isWithinALevel)) add("repeats-within-a-level");
  if (overlaps.some(isAcrossLevels)) add("repeats-across-levels");
  addThoseOfAge(screening, add);
  if (level === "escalating") add("consent-to-referral");
  if (level === "significant") add("actions-at-other-levels");
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
  add: (id: ScreeningCautionId) => void,
): void {
  const { dateOfBirth, ageInYears } = fieldsOf(subject);
  const isBorn = typeof dateOfBirth === "string";
  if (!isBorn && typeof ageInYears !== "number") return;
  const under = underAt(completedOn, dateOfBirth, ageInYears);
  const [under13, under18] = [under(13), under(18)];
  if (under18 === "no") add("aged-18-or-over");
  if (under(21) === "no") add("aged-21-or-over");
  if (under13 === "yes") add("under-13");
  if (isBorn && (under13 === "cannot-tell" || under18 === "cannot-tell")) add("age-not-told");
}
