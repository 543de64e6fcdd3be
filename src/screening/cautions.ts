// Which cautions go with an outcome. Each rule cites the known issue or the paragraph behind it; the words are the edition's.

import { isOfAnotherEdition } from "../editions/pin.js";
import type { Edition, Sign } from "../editions/schema/index.js";
import { isObject } from "../foundation/records.js";
import type { CautionId, RiskLevel } from "../foundation/vocabulary.js";
import { isUnder } from "../understanding/index.js";
import type { Lookup, RowReading } from "./lookup.js";
import type { Caution, OverlapNote } from "./outcome.js";

interface Facts {
  readonly screening: Readonly<Record<string, unknown>>;
  readonly edition: Edition;
  readonly tool: Lookup;
  readonly readings: readonly RowReading[];
  readonly level: RiskLevel;
  readonly overlaps: readonly OverlapNote[];
}

/** The cautions of an outcome, in the order of the list of their ids. */
export function cautionsOf(facts: Facts): Caution[] {
  const { screening, edition, tool, readings, level, overlaps } = facts;
  const yes = readings.filter(({ state }) => state === "yes");
  const [noted, behindYes] = [yes.map(signsNoted), yes.flatMap(signsBehind)];
  const add = (id: CautionId, applies: boolean): Caution[] => (applies ? [tool.cautions[id]] : []);
  return [
    ...add("another-edition", isOfAnotherEdition(screening["edition"], edition)),
    ...add("nothing-recorded", readings.every(({ state }) => state === "no")),
    ...add("criminal-exploitation-only", behindYes.length > 0 && behindYes.every((sign) => sign.marks?.strand === "criminal")),
    ...add("not-a-concern-as-worded", yes.length > 0 && noted.every((signs) => signs.length > 0 && signs.every((sign) => sign.marks?.notAConcern))),
    ...add("repeats-within-a-level", overlaps.some(({ reach }) => reach === "within-level")),
    ...add("repeats-across-levels", overlaps.some(({ reach }) => reach === "across-levels")),
    ...readings.flatMap(({ row, state, signs }) => (state !== "yes" && signs.length > 0 ? [row.signWithoutYes] : [])),
    ...agesOf(facts).map((id) => tool.cautions[id]),
    ...add("consent-to-referral", level === "escalating"),
    ...add("actions-at-other-levels", level === "significant"),
  ];
}

function signsNoted({ row, signs }: RowReading): Sign[] {
  return row.indicator.signs.filter(({ id }) => signs.includes(id));
}

/** The signs a Yes rests on: those noted, or all of the row's where none was. */
function signsBehind(reading: RowReading): readonly Sign[] {
  const noted = signsNoted(reading);
  return noted.length > 0 ? noted : reading.row.indicator.signs;
}

function agesOf({ screening }: Facts): CautionId[] {
  const subject = isObject(screening["subject"]) ? screening["subject"] : {};
  const facts = {
    dateOfBirth: typeof subject["dateOfBirth"] === "string" ? subject["dateOfBirth"] : undefined,
    ageInYears: typeof subject["ageInYears"] === "number" ? subject["ageInYears"] : undefined,
  };
  const on = typeof screening["completedOn"] === "string" ? screening["completedOn"] : "";
  const [under13, under18, under21] = [isUnder(13, facts, on), isUnder(18, facts, on), isUnder(21, facts, on)];
  return [
    ...(under18 === "no" ? ["aged-18-or-over" as const] : []),
    ...(under21 === "no" ? ["aged-21-or-over" as const] : []),
    ...(under13 === "yes" ? ["under-13" as const] : []),
    ...(facts.dateOfBirth !== undefined && (under13 === "cannot-tell" || under18 === "cannot-tell") ? ["age-not-told" as const] : []),
  ];
}
