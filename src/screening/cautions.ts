// Which cautions go with an outcome. Each rule cites the known issue or the paragraph behind it; the words are the edition's.

import { isOfAnotherEdition } from "../editions/pin.js";
import type { ScreeningEdition, Sign } from "../editions/schema/index.js";
import { isObject } from "../foundation/records.js";
import { CAUTIONS } from "../foundation/vocabulary.js";
import type { CautionId, RiskLevel } from "../foundation/vocabulary.js";
import { isUnder } from "../understanding/index.js";
import type { Lookup } from "./lookup.js";
import type { Caution } from "./outcome.js";
import type { Reading, YesRow } from "./reading.js";

interface Facts {
  readonly screening: Readonly<Record<string, unknown>>;
  readonly edition: ScreeningEdition;
  readonly tool: Lookup;
  readonly reading: Reading;
  readonly level: RiskLevel;
}

/** The cautions of an outcome, in the order of the list of their ids. */
export function cautionsOf({ screening, edition, tool, reading, level }: Facts): Caution[] {
  const { yes, unresolved, overlaps, signsWithoutYes } = reading;
  const applies: Partial<Record<CautionId, boolean>> = {
    "another-edition": isOfAnotherEdition(screening["edition"], edition),
    "nothing-recorded": yes.length === 0 && unresolved.length === 0,
    "criminal-exploitation-only": yes.length > 0 && yes.every((row) => signsBehind(row).every((sign) => sign.marks?.strand === "criminal")),
    "not-a-concern-as-worded": yes.length > 0 && yes.every(({ signs }) => signs.length > 0 && signs.every((sign) => sign.marks?.notAConcern)),
    "repeats-within-a-level": overlaps.some(({ reach }) => reach === "within-level"),
    "repeats-across-levels": overlaps.some(({ reach }) => reach === "across-levels"),
    "consent-to-referral": level === "escalating",
    "actions-at-other-levels": level === "significant",
    ...agesOf(screening),
  };
  return CAUTIONS.flatMap((id) => (id === "sign-without-a-yes" ? signsWithoutYes : applies[id] ? [tool.cautions[id]] : []));
}

/** The signs a Yes rests on: those noted, or all of the row's where none was. */
function signsBehind({ row, signs }: YesRow): readonly Sign[] {
  return signs.length > 0 ? signs : row.indicator.signs;
}

function agesOf(screening: Facts["screening"]): Partial<Record<CautionId, boolean>> {
  const { dateOfBirth, ageInYears } = isObject(screening["subject"]) ? screening["subject"] : {};
  const facts = {
    dateOfBirth: typeof dateOfBirth === "string" ? dateOfBirth : undefined,
    ageInYears: typeof ageInYears === "number" ? ageInYears : undefined,
  };
  if (facts.dateOfBirth === undefined && facts.ageInYears === undefined) return {};
  const on = typeof screening["completedOn"] === "string" ? screening["completedOn"] : "";
  const [under13, under18, under21] = [isUnder(13, facts, on), isUnder(18, facts, on), isUnder(21, facts, on)];
  return {
    "aged-18-or-over": under18 === "no",
    "aged-21-or-over": under21 === "no",
    "under-13": under13 === "yes",
    "age-not-told": facts.dateOfBirth !== undefined && (under13 === "cannot-tell" || under18 === "cannot-tell"),
  };
}
