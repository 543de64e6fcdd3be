// Which cautions go with an outcome (chapter 7): what could not be read, what is urgent, then the
// rest. Each says what was met in this record and what to do, and cites what it rests on. Their
// words come from the edition; what needs a name in them is made once for each edition (lookup.ts).

import type { Caution, ScreeningCautionId } from "../foundation/caution.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { namesAnother } from "../foundation/pin.js";
import { isBornAfter, underAt } from "../understanding/index.js";
import type { UnderAge } from "../understanding/index.js";
import type { ScreeningCaution } from "./filled-cautions.js";
import type { KnownLevel } from "./levels.js";
import type { KnownOverlap, Lookup, Row } from "./lookup.js";
import type { SortedAnswers } from "./answers.js";

interface Facts {
  readonly screening: Fields;
  readonly tool: Lookup;
  readonly sorted: SortedAnswers;
  /** The overlaps that are met. */
  readonly overlaps: readonly KnownOverlap[];
  readonly level: KnownLevel;
  /** The cautions that go with the level, or with those of its areas. */
  readonly ofLevel: readonly ScreeningCaution[];
  /** Whether an answer or a fact points to a level. */
  readonly pointsToLevel: boolean;
}

type Found = Caution<ScreeningCautionId>[];

/** The cautions of an outcome, in the order of `SCREENING_CAUTIONS`. */
export function cautionsOf({
  screening,
  tool,
  sorted,
  overlaps,
  level,
  ofLevel,
  pointsToLevel,
}: Facts): Found {
  const { present, unresolved } = sorted;
  const found: Found = [];
  const subject = fieldsOf(screening["subject"]);
  const age = ageOf(subject, screening["completedOn"]);
  const isOfAnother = namesAnother(screening["edition"], tool.pin);
  const isAllRead = sorted.unreadRows + sorted.unreadOthers === 0;
  if (isOfAnother) add(found, "another-edition", tool);
  if (!isAllRead) add(found, "answers-not-read", tool);
  for (const caution of sorted.signsWithoutYes) found.push(caution);
  if (age.under13 === "yes") add(found, "under-13", tool);
  if (!pointsToLevel) {
    if (unresolved.length === 0 && isAllRead && !isOfAnother) add(found, "nothing-recorded", tool);
  } else if (present.length > 0) {
    if (sorted.namesCriminal && !sorted.namesSexual) add(found, "criminal-exploitation-only", tool);
    if (level.unnamed && sorted.restsOnUnnamed && tool.isByHighestRow) found.push(level.unnamed);
    if (sorted.onlyNoConcern) add(found, "not-a-concern-as-worded", tool);
  }
  if (overlaps.length > 0) addRepeats(found, sorted, overlaps, tool);
  addThoseOfAge(found, age, sorted, tool);
  addThoseOfNeeds(found, subject, age, tool);
  for (const caution of ofLevel) found.push(caution);
  return found;
}

/** Adds a caution, if the edition has words for it. */
function add(found: Found, id: ScreeningCautionId, { cautions }: Lookup): void {
  const caution = cautions[id];
  if (caution) found.push(caution);
}

/**
 * Adds a caution for each overlap within a level of which two places are answered Yes, and for each
 * overlap across levels that the level rests on.
 */
function addRepeats(
  found: Found,
  sorted: SortedAnswers,
  overlaps: readonly KnownOverlap[],
  tool: Lookup,
): void {
  for (const overlap of overlaps)
    if (overlap.note.reach === "within-level" && overlap.caution && isMetTwice(overlap, sorted))
      found.push(overlap.caution);
  if (!sorted.restsOnRepeats || !tool.isByHighestRow) return;
  const repeats = new Set<number>();
  for (const { indicator, signs } of sorted.present) {
    const row = tool.rows[tool.places.get(indicator) ?? -1];
    if (row?.rank === sorted.highestYes)
      for (const place of repeatsBelow(row, signs)) repeats.add(place);
  }
  for (const { place, caution } of overlaps) if (caution && repeats.has(place)) found.push(caution);
}

/** The overlaps through which a row answered Yes also stands at a lower level, by index. */
function repeatsBelow(row: Row, noted: readonly string[]): readonly number[] {
  if (noted.length === 0) return row.repeatsBelow;
  return row.signs.flatMap((sign) => (noted.includes(sign.id) ? sign.repeatsBelow : []));
}

/**
 * Whether two signs of an overlap are noted on rows answered Yes. A row without a sign noted counts
 * as one.
 */
function isMetTwice({ rows, signs }: KnownOverlap, { present }: SortedAnswers): boolean {
  let met = 0;
  for (const { indicator, signs: noted } of present) {
    if (!rows.includes(indicator)) continue;
    if (noted.length === 0) met += 1;
    else for (const sign of noted) if (signs.includes(sign)) met += 1;
  }
  return met > 1;
}

/** What is known of the age of the subject on the day of the screening. */
interface Age {
  readonly isRecorded: boolean;
  readonly born: unknown;
  readonly inYears: unknown;
  readonly on: unknown;
  readonly under: (age: number) => UnderAge;
  readonly under13: UnderAge;
}

function ageOf({ dateOfBirth, ageInYears }: Fields, completedOn: unknown): Age {
  if (typeof dateOfBirth !== "string" && typeof ageInYears !== "number") return NO_AGE;
  const under = underAt(completedOn, dateOfBirth, ageInYears);
  return {
    isRecorded: true,
    born: dateOfBirth,
    inYears: ageInYears,
    on: completedOn,
    under,
    under13: under(13),
  };
}

const NO_AGE: Age = {
  isRecorded: false,
  born: undefined,
  inYears: undefined,
  on: undefined,
  under: () => "cannot-tell",
  under13: "cannot-tell",
};

function addThoseOfAge(found: Found, age: Age, { aged }: SortedAnswers, tool: Lookup): void {
  if (!age.isRecorded) {
    add(found, "age-not-recorded", tool);
    return;
  }
  const under18 = age.under(18);
  if (age.under13 === "cannot-tell") add(found, "age-not-told", tool);
  else if (under18 === "cannot-tell") add(found, "age-18-not-told", tool);
  if (typeof age.born === "string") addThoseOfBirth(found, age, tool);
  if (aged)
    for (const { ofAnotherAge } of aged)
      if (ofAnotherAge && age.under(ofAnotherAge.under) === "no") found.push(ofAnotherAge.caution);
  if (under18 !== "no") return;
  add(found, "aged-18-or-over", tool);
  if (age.under(21) === "no") add(found, "aged-21-or-over", tool);
}

function addThoseOfBirth(found: Found, age: Age, tool: Lookup): void {
  const { born, inYears, on, under, under13 } = age;
  if (typeof inYears === "number" && (under(inYears) === "yes" || under(inYears + 1) === "no"))
    add(found, "age-and-birth-differ", tool);
  if (under13 === "cannot-tell" && isBornAfter(on, born))
    add(found, "born-after-the-screening", tool);
}

/** The tool reaches some young people “up to age 21” (I-15). */
function addThoseOfNeeds(found: Found, subject: Fields, { under }: Age, tool: Lookup): void {
  if (subject["learningDisabilityOrSpecialNeeds"] !== "yes") return;
  if (under(18) !== "no") add(found, "additional-needs", tool);
  else if (under(22) !== "no") add(found, "needs-at-18-or-over", tool);
}
