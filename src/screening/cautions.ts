// Which cautions go with an outcome (chapter 7): what could not be read, what is urgent, then the
// rest. Each says what was met in this record and what to do, and cites what it rests on. Their
// words come from the edition; what needs a name in them is made once for each edition (lookup.ts).
//
// To read this, know that the cautions of a record are one number, with a bit for each id. Records
// with the same bits at the same level share one frozen list. Cautions with a name in them, of a
// row, a sign or an overlap, are listed beside the number.

import { SCREENING_CAUTIONS } from "../foundation/caution.js";
import type { ScreeningCautionId } from "../foundation/caution.js";
import { fieldsOf } from "../foundation/as-far-as-shaped.js";
import type { Fields } from "../foundation/as-far-as-shaped.js";
import { recordOf } from "../foundation/objects.js";
import { namesAnother } from "../foundation/pin.js";
import { ageRange, isBornAfter, underIn } from "../understanding/index.js";
import type { AgeRange } from "../understanding/index.js";
import type { ScreeningCaution } from "./filled-cautions.js";
import type { KnownLevel } from "./levels.js";
import type { KnownOverlap, Lookup, Row, RowSign } from "./lookup.js";
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

/** Cautions as bits of a number. */
type Bits = number;

const BIT: Readonly<Record<ScreeningCautionId, Bits>> = /* @__PURE__ */ recordOf(
  SCREENING_CAUTIONS,
  (id) => 1 << SCREENING_CAUTIONS.indexOf(id),
);

/** The cautions of an outcome, in the order of `SCREENING_CAUTIONS`; those of its level last. */
export function cautionsOf(facts: Facts): readonly ScreeningCaution[] {
  const { screening, tool, sorted, overlaps, level, ofLevel } = facts;
  const { signsWithoutYes, aged } = sorted;
  const subject = fieldsOf(screening["subject"]);
  const { dateOfBirth, ageInYears } = subject;
  const age = ageRange(screening["completedOn"], dateOfBirth, ageInYears);
  const bits = bitsOfAnswers(facts) | bitsOfAge(subject, age);
  const repeats = overlaps.length > 0 ? repeatsIn(sorted, overlaps, tool) : NO_CAUTIONS;
  const another = aged ? ofAnotherAge(aged, age) : NO_CAUTIONS;
  const isNamed = signsWithoutYes.length + repeats.length + another.length > 0;
  const shared = isNamed || ofLevel !== level.cautions ? undefined : level.cautionLists;
  const known = shared?.get(bits);
  if (known) return known;
  const list: ScreeningCaution[] = [];
  for (const id of SCREENING_CAUTIONS) {
    const caution = tool.cautions[id];
    if (caution && (bits & BIT[id]) !== 0) list.push(caution);
    if (id === "sign-without-a-yes") list.push(...signsWithoutYes);
    if (id === "repeats-within-a-level") list.push(...repeats);
    if (id === "sign-of-another-age") list.push(...another);
  }
  list.push(...ofLevel);
  shared?.set(bits, Object.freeze(list));
  return list;
}

const NO_CAUTIONS: readonly ScreeningCaution[] = [];

/** What the pin and the answers ask for. */
function bitsOfAnswers({ screening, tool, sorted, level, pointsToLevel }: Facts): Bits {
  const isOfAnother = namesAnother(screening["edition"], tool.pin);
  const isAllRead = sorted.unreadRows + sorted.unreadOthers === 0;
  let bits = isOfAnother ? BIT["another-edition"] : 0;
  if (!isAllRead) bits |= BIT["answers-not-read"];
  if (!pointsToLevel) {
    const isEmpty = sorted.unresolved.length === 0 && isAllRead && !isOfAnother;
    return isEmpty ? bits | BIT["nothing-recorded"] : bits;
  }
  if (sorted.present.length === 0) return bits;
  if (sorted.namesCriminal && !sorted.namesSexual) bits |= BIT["criminal-exploitation-only"];
  if (level.unnamed && sorted.restsOnUnnamed && tool.isByHighestRow)
    bits |= BIT["no-exploitation-named"];
  return sorted.onlyNoConcern ? bits | BIT["not-a-concern-as-worded"] : bits;
}

/**
 * A caution for each overlap within a level of which two places are answered Yes, and for each
 * overlap across levels that the level rests on.
 */
function repeatsIn(
  sorted: SortedAnswers,
  overlaps: readonly KnownOverlap[],
  tool: Lookup,
): readonly ScreeningCaution[] {
  const found: ScreeningCaution[] = [];
  for (const overlap of overlaps)
    if (overlap.note.reach === "within-level" && overlap.caution && isMetTwice(overlap, sorted))
      found.push(overlap.caution);
  if (!sorted.restsOnRepeats || !tool.isByHighestRow) return found;
  const repeats = new Set<number>();
  for (const { indicator, signs } of sorted.present) {
    const row = tool.rows[tool.places.get(indicator) ?? -1];
    if (row?.rank === sorted.highestYes)
      for (const place of repeatsBelow(row, signs)) repeats.add(place);
  }
  for (const { place, caution } of overlaps) if (caution && repeats.has(place)) found.push(caution);
  return found;
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

/** The tool reaches some young people “up to age 21” (I-15). */
function bitsOfAge(subject: Fields, age: AgeRange): Bits {
  const { dateOfBirth, ageInYears, learningDisabilityOrSpecialNeeds } = subject;
  const hasNeeds = learningDisabilityOrSpecialNeeds === "yes";
  const under18 = underIn(age, 18);
  let bits = hasNeeds && under18 !== "no" ? BIT["additional-needs"] : 0;
  if (typeof dateOfBirth === "string") bits |= bitsOfBirth(ageInYears, age);
  else if (typeof ageInYears !== "number") return bits | BIT["age-not-recorded"];
  const under13 = underIn(age, 13);
  if (under13 === "yes") bits |= BIT["under-13"];
  else if (under13 === "cannot-tell") bits |= BIT["age-not-told"];
  else if (under18 === "cannot-tell") bits |= BIT["age-18-not-told"];
  if (under18 !== "no") return bits;
  bits |= BIT["aged-18-or-over"];
  if (underIn(age, 21) === "no") bits |= BIT["aged-21-or-over"];
  return hasNeeds && underIn(age, 22) !== "no" ? bits | BIT["needs-at-18-or-over"] : bits;
}

function bitsOfBirth(ageInYears: unknown, age: AgeRange): Bits {
  if (isBornAfter(age)) return BIT["born-after-the-screening"];
  const differs =
    typeof ageInYears === "number" &&
    (underIn(age, ageInYears) === "yes" || underIn(age, ageInYears + 1) === "no");
  return differs ? BIT["age-and-birth-differ"] : 0;
}

/** Cautions for the noted signs whose words cannot hold at an age. */
function ofAnotherAge(aged: readonly RowSign[], age: AgeRange): readonly ScreeningCaution[] {
  const found: ScreeningCaution[] = [];
  for (const { ofAnotherAge: other } of aged)
    if (other && underIn(age, other.under) === "no") found.push(other.caution);
  return found;
}
