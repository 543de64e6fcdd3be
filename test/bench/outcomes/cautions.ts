// The cautions of the hand-written loop, in their order, as one would write them for York alone.

import type { Screening, ScreeningOutcome } from "csae-guidance";
import { isAtLeast, isUnder, livedBy } from "./ages.js";
import type { Lived } from "./ages.js";
import { isLower, isRepeated } from "./walk.js";
import type { Seen } from "./walk.js";
import {
  ABOUT_OVERLAP,
  A_CONCERN,
  CAUTIONS,
  CRIMINAL,
  OVERLAPS,
  PIN,
  REPEATS,
  SEXUAL,
  UNNAMED,
} from "./york-tables.js";

type Caution = ScreeningOutcome["cautions"][number];

const [ESCALATING, SIGNIFICANT] = [2, 3];

/** The cautions of the screening that was walked last. */
export function cautionsOf(screening: Screening, seen: Seen): Caution[] {
  const cautions: Caution[] = [];
  const lived = livedBy(screening);
  const isOfAnother = isOfAnotherEdition(screening.edition);
  if (isOfAnother) cautions.push(CAUTIONS["another-edition"]);
  if (seen.withoutYes) for (const row of seen.withoutYes) cautions.push(row.signWithoutYes);
  if (isUnder(13, lived)) cautions.push(CAUTIONS["under-13"]);
  if (seen.highest > 0) addOfAnswers(seen, cautions);
  else if (seen.unresolved.length === 0 && !isOfAnother)
    cautions.push(CAUTIONS["nothing-recorded"]);
  if (seen.isOverlapping) addOfOverlaps(seen, cautions);
  addOfAge(screening, lived, seen, cautions);
  if (seen.highest === ESCALATING) cautions.push(CAUTIONS["consent-to-referral"]);
  if (seen.highest === SIGNIFICANT) cautions.push(CAUTIONS["actions-at-other-levels"]);
  return cautions;
}

function isOfAnotherEdition({ id, version, hash }: Screening["edition"]): boolean {
  return id !== PIN.id || version !== PIN.version || (hash !== undefined && hash !== PIN.hash);
}

function addOfAnswers({ names, weakness, highest }: Seen, to: Caution[]): void {
  if ((names & CRIMINAL) !== 0 && (names & SEXUAL) === 0)
    to.push(CAUTIONS["criminal-exploitation-only"]);
  if (highest === SIGNIFICANT && (weakness & UNNAMED) !== 0)
    to.push(CAUTIONS["no-exploitation-named"]);
  if ((names & A_CONCERN) === 0) to.push(CAUTIONS["not-a-concern-as-worded"]);
}

/** Within a level where two of an overlap are met; across levels where the level rests on it. */
function addOfOverlaps({ weakness, highest }: Seen, to: Caution[]): void {
  for (let place = 0; place < OVERLAPS.length; place += 1)
    if (OVERLAPS[place]!.reach === "within-level" && isRepeated(place))
      to.push(ABOUT_OVERLAP[place]!);
  if ((weakness & REPEATS) === 0) return;
  for (let place = 0; place < OVERLAPS.length; place += 1)
    if (OVERLAPS[place]!.reach !== "within-level" && isLower(place, highest))
      to.push(ABOUT_OVERLAP[place]!);
}

function addOfAge({ subject }: Screening, lived: Lived, { aged }: Seen, to: Caution[]): void {
  const needs = subject?.learningDisabilityOrSpecialNeeds === "yes";
  const under18 = isUnder(18, lived);
  const from18 = isAtLeast(18, lived);
  const isUntold = subject?.dateOfBirth === undefined && subject?.ageInYears === undefined;
  if (isUntold) to.push(CAUTIONS["age-not-recorded"]);
  else if (!isUnder(13, lived) && !isAtLeast(13, lived)) to.push(CAUTIONS["age-not-told"]);
  else if (!under18 && !from18) to.push(CAUTIONS["age-18-not-told"]);
  if (subject?.dateOfBirth !== undefined) addOfBirth(subject.ageInYears, lived, to);
  if (aged)
    for (const { ofAnotherAge: other } of aged)
      if (other && isAtLeast(other.under, lived)) to.push(other.caution);
  if (from18) to.push(CAUTIONS["aged-18-or-over"]);
  if (isAtLeast(21, lived)) to.push(CAUTIONS["aged-21-or-over"]);
  if (!needs) return;
  if (!from18) to.push(CAUTIONS["additional-needs"]);
  else if (!isAtLeast(22, lived)) to.push(CAUTIONS["needs-at-18-or-over"]);
}

function addOfBirth(age: number | undefined, lived: Lived, to: Caution[]): void {
  if (age !== undefined && (isUnder(age, lived) || isAtLeast(age + 1, lived)))
    to.push(CAUTIONS["age-and-birth-differ"]);
  if (lived.most < 0) to.push(CAUTIONS["born-after-the-screening"]);
}
