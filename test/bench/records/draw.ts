// Draws one screening of a wished level, as people fill them in: some to the end and some hardly
// begun, in words alone or with details, from the top or from the most serious section down.
// Wholly fictional.

import { CONCERN_LEVELS, OBSERVATION_BASES, RISK_LEVELS, pinOf, york } from "csae-guidance";
import type { Indicator, RiskLevel } from "csae-guidance";
import type { Lot } from "./lot.js";
import { NAMES, NOTES, ORGANISATIONS, ROLES } from "./sentences.js";

type Fields = Readonly<Record<string, unknown>>;

/** One screening, whose rows point to the level. */
export function drawScreening(number: number, level: RiskLevel, lot: Lot): Fields {
  const fields = {
    edition: drawPin(lot),
    subject: drawSubject(number, lot),
    ...(lot.chance(85) && { completedOn: wholeDate(lot, 2025, 2026) }),
    ...(lot.chance(60) && { completedBy: drawPractitioner(lot) }),
    ...(lot.chance(30) && { immediateDanger: lot.one(["yes", "no", "no", "not-known"]) }),
    answers: drawAnswers(level, lot),
    ...(lot.chance(25) && { notes: { [lot.one(RISK_LEVELS)]: lot.one(NOTES) } }),
    ...(lot.chance(25) && { protectiveFactors: lot.one(NOTES) }),
    ...(lot.chance(25) && { childsVoice: lot.one(NOTES) }),
  };
  return lot.chance(50) ? fields : inDrawnOrder(fields, lot);
}

function drawPin(lot: Lot): Fields {
  const { id, version, hash } = pinOf(york);
  if (lot.chance(3)) return { id, version, hash: "0".repeat(64) };
  return lot.chance(80) ? { id, version, hash } : { version, id };
}

function drawSubject(number: number, lot: Lot): Fields {
  return {
    ...(lot.chance(80) && { reference: `FICTION-${number}` }),
    ...(lot.chance(50) && { dateOfBirth: partialDate(lot, 2003, 2015) }),
    ...(lot.chance(40) && { ageInYears: lot.number(9, 22) }),
    ...(lot.chance(20) && { learningDisabilityOrSpecialNeeds: lot.one(["yes", "not-known"]) }),
  };
}

function drawPractitioner(lot: Lot): Fields {
  return {
    name: lot.one(NAMES),
    ...(lot.chance(70) && { role: lot.one(ROLES) }),
    ...(lot.chance(50) && { organisation: lot.one(ORGANISATIONS) }),
  };
}

/** How many rows in a hundred are left open, one of them in three as not known. */
const OPEN = [0, 20, 85] as const;

function drawAnswers(level: RiskLevel, lot: Lot): Fields {
  const open = lot.one(OPEN);
  const detailed = lot.chance(50);
  const yes = rowsWithYes(level, lot);
  return Object.fromEntries(
    inOrderOfFilling(lot).flatMap((row): [string, unknown][] => {
      const left = !yes.has(row) && lot.chance(open);
      if (left && !lot.chance(33)) return [];
      const word = yes.has(row) ? "yes" : left ? "not-known" : "no";
      return [[row.id, detailed ? drawDetail(row, word, lot) : word]];
    }),
  );
}

/** One to three rows of the level, and some below it. */
function rowsWithYes(level: RiskLevel, lot: Lot): ReadonlySet<Indicator> {
  const rank = RISK_LEVELS.indexOf(level);
  const below = york.indicators.filter((row) => RISK_LEVELS.indexOf(row.level) < rank);
  const at = york.indicators.filter((row) => row.level === level);
  return new Set([...lot.some(at, 1, 3), ...below.filter(() => lot.chance(15))]);
}

function inOrderOfFilling(lot: Lot): readonly Indicator[] {
  if (lot.chance(50)) return york.indicators;
  if (lot.chance(50)) return lot.shuffled(york.indicators);
  return CONCERN_LEVELS.toReversed().flatMap((level) =>
    york.indicators.filter((row) => row.level === level),
  );
}

/** Most have a detail where the answer is Yes, few where it is not. */
function drawDetail({ signs }: Indicator, word: "yes" | "no" | "not-known", lot: Lot): unknown {
  if (!lot.chance({ yes: 85, "not-known": 30, no: 8 }[word])) return word;
  const ids = signs.map(({ id }) => id);
  const noted = word === "yes" ? lot.some(ids, 0, ids.length) : lot.some(ids, 0, 1);
  const detail = {
    answer: word,
    ...(lot.chance(word === "yes" ? 80 : 15) && { signs: noted }),
    ...(lot.chance(50) && { basis: lot.some(OBSERVATION_BASES, 1, 2) }),
    ...(lot.chance(60) && { observedOn: partialDate(lot, 2025, 2026) }),
    ...(lot.chance(60) && { note: lot.one(NOTES) }),
  };
  return lot.chance(70) ? detail : inDrawnOrder(detail, lot);
}

function inDrawnOrder(fields: Fields, lot: Lot): Fields {
  return Object.fromEntries(lot.shuffled(Object.entries(fields)));
}

/** A date as far as it is known: the year, the month, or most often the day. */
function partialDate(lot: Lot, from: number, to: number): string {
  return wholeDate(lot, from, to).slice(0, lot.one([4, 7, 10, 10]));
}

function wholeDate(lot: Lot, from: number, to: number): string {
  return `${lot.number(from, to)}-${two(lot.number(1, 12))}-${two(lot.number(1, 28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
