// Which cautions go with an outcome. Each rule cites the known issue or the paragraph behind it; the words are the edition's.

import type { Edition, Sign } from "../editions/schema/index.js";
import { isObject } from "../foundation/records.js";
import type { CautionId, RiskLevel } from "../foundation/vocabulary.js";
import { isUnder } from "../understanding/index.js";
import type { Lookup } from "./lookup.js";
import type { Caution, OverlapNote } from "./outcome.js";
import type { Reading } from "./screen.js";

interface Facts {
  readonly screening: Readonly<Record<string, unknown>>;
  readonly edition: Edition;
  readonly tool: Lookup;
  readonly reading: Reading;
  readonly level: RiskLevel;
  readonly overlaps: readonly OverlapNote[];
}

/** The cautions of an outcome, in the order of the list of their ids. */
export function cautionsOf(facts: Facts): Caution[] {
  const { tool, reading, level, overlaps } = facts;
  const { states, signs } = reading;
  const yesSigns = signsBehindYes(facts);
  const add = (id: CautionId, applies: boolean): Caution[] => (applies ? [tool.cautions[id]] : []);
  return [
    ...add("another-edition", isOfAnotherEdition(facts)),
    ...add("nothing-recorded", states.every((state) => state === "no")),
    ...add("criminal-exploitation-only", yesSigns.length > 0 && yesSigns.every((sign) => sign.marks?.strand === "criminal")),
    ...add("not-a-concern-as-worded", onlyUnworrying(facts)),
    ...add("repeats-within-a-level", overlaps.some(({ reach }) => reach === "within-level")),
    ...add("repeats-across-levels", overlaps.some(({ reach }) => reach === "across-levels")),
    ...tool.rows.flatMap((row, place) => (states[place] !== "yes" && signs[place]?.length ? [row.signWithoutYes] : [])),
    ...agesOf(facts).flatMap((id) => tool.cautions[id]),
    ...add("consent-to-referral", level === "escalating"),
    ...add("actions-at-other-levels", level === "significant"),
  ];
}

/** The signs a Yes rests on: those noted, or all of a row's where none was. */
function signsBehindYes({ tool, reading: { states, signs } }: Facts): Sign[] {
  return tool.rows.flatMap(({ indicator }, place) => {
    const noted = signs[place] ?? [];
    return states[place] === "yes" ? indicator.signs.filter((sign) => noted.length === 0 || noted.includes(sign.id)) : [];
  });
}

/** Every Yes has a sign noted, and no sign noted is a concern as worded. */
function onlyUnworrying({ tool, reading: { states, signs } }: Facts): boolean {
  const yesRows = tool.rows.flatMap(({ indicator }, place) => (states[place] === "yes" ? [{ indicator, noted: signs[place] ?? [] }] : []));
  return yesRows.length > 0 && yesRows.every(({ indicator, noted }) =>
    noted.length > 0 && indicator.signs.every((sign) => !noted.includes(sign.id) || sign.marks?.notAConcern === true));
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

function isOfAnotherEdition({ screening, edition }: Facts): boolean {
  const pin = screening["edition"];
  if (!isObject(pin)) return false;
  return pin["id"] !== edition.id || pin["version"] !== edition.version || (pin["hash"] !== undefined && pin["hash"] !== edition.hash);
}
