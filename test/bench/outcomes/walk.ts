// The one walk of the hand-written loop over the rows of a parsed screening.

import type { IndicatorId, Screening, ScreeningOutcome, SignId } from "csae-guidance";
import { FACTS, OVERLAPS, PLACES, REPEATS, ROWS, UNNAMED } from "./york-tables.js";
import type { Ground, Row, Sign } from "./york-tables.js";

type Answer = Screening["answers"][IndicatorId];
type Detail = Exclude<Answer, string | undefined>;

/** What the rows of a screening have shown, as far as they were walked. */
export interface Seen {
  readonly present: ScreeningOutcome["present"][number][];
  readonly unresolved: ScreeningOutcome["unresolved"][number][];
  /** The rows answered Yes at the highest level so far. */
  because: IndicatorId[];
  /** Rows with a sign noted that are not answered Yes. */
  withoutYes: Row[] | undefined;
  /** Signs with an age in them. */
  aged: Sign[] | undefined;
  no: number;
  notKnown: number;
  signs: number;
  facts: number;
  /** The ranks of the highest row answered Yes and of the highest open one. */
  highest: number;
  reach: number;
  names: number;
  weakness: number;
  isOverlapping: boolean;
}

/** The answers by the place of their row. Each is taken out when its row is walked. */
const given = new Array<Answer | undefined>(ROWS.length).fill(undefined);

// Which facts and overlaps a screening has met is marked with its number, so that nothing has to be
// emptied before the next.
let number = 0;
const fact = new Int32Array(FACTS);
/** Overlaps of a noted sign, or of two rows answered Yes. */
const met = new Int32Array(OVERLAPS.length);
const onRow = new Int32Array(OVERLAPS.length);
/** Overlaps of one thing answered Yes, and of two. */
const once = new Int32Array(OVERLAPS.length);
const twice = new Int32Array(OVERLAPS.length);
/** Overlaps through which what is answered Yes stands lower: four times the number, and its rank. */
const lower = new Int32Array(OVERLAPS.length);

/** Walks the answers of a screening. */
export function walk(answers: Screening["answers"]): Seen {
  number += 1;
  lay(answers);
  const seen: Seen = {
    present: [],
    unresolved: [],
    because: [],
    withoutYes: undefined,
    aged: undefined,
    no: 0,
    notKnown: 0,
    signs: 0,
    facts: 0,
    highest: 0,
    reach: 0,
    names: 0,
    weakness: 0,
    isOverlapping: false,
  };
  for (let place = 0; place < given.length; place += 1) {
    const answer = given[place];
    given[place] = undefined;
    if (answer === "no") {
      seen.no += 1;
      continue;
    }
    const row = ROWS[place]!;
    if (answer === undefined) leave(seen, row, row.unanswered);
    else if (answer === "yes") addYes(seen, row);
    else if (answer === "not-known") {
      seen.notKnown += 1;
      leave(seen, row, row.notKnown);
    } else addDetail(seen, row, answer);
  }
  return seen;
}

/** Lays each answer in the place of its row. Most records answer row after row. */
function lay(answers: Screening["answers"]): void {
  let next = 0;
  for (const id in answers) {
    const place = next < ROWS.length && ROWS[next]!.id === id ? next : PLACES.get(id);
    if (place === undefined) continue;
    given[place] = answers[id as IndicatorId];
    next = place + 1;
  }
}

function leave(seen: Seen, row: Row, open: ScreeningOutcome["unresolved"][number]): void {
  if (row.rank > seen.reach) seen.reach = row.rank;
  seen.unresolved.push(open);
}

function addYes(seen: Seen, row: Row): void {
  rise(seen, row);
  seen.present.push(row.withoutSigns);
  rest(seen, row, row.rank);
  meetRow(seen, row);
}

function addDetail(seen: Seen, row: Row, { answer, signs: noted }: Detail): void {
  if (noted === undefined || noted.length === 0) {
    if (answer === "yes") addYes(seen, row);
    else if (answer === "no") seen.no += 1;
    else {
      seen.notKnown += 1;
      leave(seen, row, row.notKnown);
    }
    return;
  }
  const isYes = answer === "yes";
  if (isYes) rise(seen, row);
  const signs: SignId[] = [];
  for (const sign of row.signs) {
    if (!noted.includes(sign.id)) continue;
    signs.push(sign.id);
    for (const overlap of sign.overlaps) {
      met[overlap] = number;
      seen.isOverlapping = true;
    }
    if (!isYes) continue;
    if (fact[sign.fact] !== number) {
      fact[sign.fact] = number;
      seen.facts += 1;
    }
    rest(seen, sign, row.rank);
    if (sign.ofAnotherAge) (seen.aged ??= []).push(sign);
  }
  if (isYes) {
    seen.signs += signs.length;
    seen.present.push({ indicator: row.id, level: row.level, signs });
    meetRow(seen, row);
    return;
  }
  (seen.withoutYes ??= []).push(row);
  if (answer === "no") {
    seen.no += 1;
    leave(seen, row, row.contradicted);
  } else {
    seen.notKnown += 1;
    leave(seen, row, row.notKnown);
  }
}

/** A row answered Yes is what the level rests on if none stands higher. */
function rise(seen: Seen, { id, rank }: Row): void {
  if (rank > seen.highest) {
    seen.highest = rank;
    seen.because = [];
    seen.weakness = REPEATS | UNNAMED;
  }
  if (rank === seen.highest) seen.because.push(id);
}

/** Adds what a row or a sign answered Yes names, and what the level can rest on. */
function rest(seen: Seen, ground: Ground, rank: number): void {
  seen.names |= ground.names;
  if (rank === seen.highest) seen.weakness &= ground.weakness;
  for (const overlap of ground.overlaps) {
    if (once[overlap] === number) twice[overlap] = number;
    once[overlap] = number;
  }
  for (const overlap of ground.lower) lower[overlap] = number * 4 + rank;
}

function meetRow(seen: Seen, { overlaps }: Row): void {
  for (const overlap of overlaps) {
    if (onRow[overlap] === number) {
      met[overlap] = number;
      seen.isOverlapping = true;
    }
    onRow[overlap] = number;
  }
}

/** The overlaps that the last screening met. */
export function overlapsMet(): ScreeningOutcome["overlaps"] {
  const found: ScreeningOutcome["overlaps"][number][] = [];
  for (let place = 0; place < OVERLAPS.length; place += 1)
    if (met[place] === number) found.push(OVERLAPS[place]!);
  return found;
}

/** Whether two things answered Yes are in an overlap. */
export function isRepeated(overlap: number): boolean {
  return twice[overlap] === number;
}

/** Whether what the level rests on also stands lower through an overlap that is met. */
export function isLower(overlap: number, rank: number): boolean {
  return met[overlap] === number && lower[overlap] === number * 4 + rank;
}
