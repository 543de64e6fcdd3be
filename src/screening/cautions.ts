// Which cautions go with an outcome (chapter 7). Each caution cites the known issue or the
// paragraph behind it. Its wording comes from the edition.

import { isOfAnotherEdition } from "../editions/pin.js";
import type { ScreeningEdition } from "../editions/types.js";
import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import { isObject } from "../foundation/objects.js";
import type { RiskLevel } from "../foundation/vocabulary.js";
import { areUnder } from "../understanding/index.js";
import type { UnderAge } from "../understanding/index.js";
import type { Lookup, RowSign } from "./lookup.js";
import type { SortedAnswers, YesRow } from "./answers.js";

interface Facts {
  readonly screening: Readonly<Record<string, unknown>>;
  readonly edition: ScreeningEdition;
  readonly tool: Lookup;
  readonly sorted: SortedAnswers;
  readonly level: RiskLevel;
}

/** The cautions of an outcome, in the order of `SCREENING_CAUTIONS`. */
export function cautionsOf({
  screening,
  edition,
  tool,
  sorted,
  level,
}: Facts): Caution<ScreeningCautionId>[] {
  const { yes, unresolved, overlaps, signsWithoutYes } = sorted;
  const ages = agesOf(screening);
  const found: Caution<ScreeningCautionId>[] = [];
  const add = (id: ScreeningCautionId, applies: boolean): void => {
    if (applies) found.push(tool.cautions[id]);
  };
  add("another-edition", isOfAnotherEdition(screening["edition"], edition));
  add("nothing-recorded", yes.length === 0 && unresolved.length === 0);
  add(
    "criminal-exploitation-only",
    yes.length > 0 &&
      yes.every((row) => signsBehind(row).every((sign) => sign.reading?.strand === "criminal")),
  );
  add(
    "not-a-concern-as-worded",
    yes.length > 0 &&
      yes.every(
        ({ signs }) => signs.length > 0 && signs.every((sign) => sign.reading?.notAConcern),
      ),
  );
  add(
    "repeats-within-a-level",
    overlaps.some(({ reach }) => reach === "within-level"),
  );
  add(
    "repeats-across-levels",
    overlaps.some(({ reach }) => reach === "across-levels"),
  );
  found.push(...signsWithoutYes);
  add("aged-18-or-over", ages.under18 === "no");
  add("aged-21-or-over", ages.under21 === "no");
  add("under-13", ages.under13 === "yes");
  add(
    "age-not-told",
    ages.born && (ages.under13 === "cannot-tell" || ages.under18 === "cannot-tell"),
  );
  add("consent-to-referral", level === "escalating");
  add("actions-at-other-levels", level === "significant");
  return found;
}

/** The signs behind a Yes: the signs noted, or all signs of the row if none was noted. */
function signsBehind({ row, signs }: YesRow): readonly RowSign[] {
  return signs.length > 0 ? signs : row.signs;
}

interface Ages extends Readonly<Record<"under13" | "under18" | "under21", UnderAge>> {
  readonly born: boolean;
}

const NO_AGE: Ages = {
  under13: "cannot-tell",
  under18: "cannot-tell",
  under21: "cannot-tell",
  born: false,
};

function agesOf(screening: Facts["screening"]): Ages {
  const { dateOfBirth, ageInYears } = isObject(screening["subject"]) ? screening["subject"] : {};
  if (dateOfBirth === undefined && ageInYears === undefined) return NO_AGE;
  const facts = {
    dateOfBirth: typeof dateOfBirth === "string" ? dateOfBirth : undefined,
    ageInYears: typeof ageInYears === "number" ? ageInYears : undefined,
  };
  const on = typeof screening["completedOn"] === "string" ? screening["completedOn"] : "";
  const [under13, under18, under21] = areUnder([13, 18, 21], facts, on);
  return { under13, under18, under21, born: facts.dateOfBirth !== undefined };
}
