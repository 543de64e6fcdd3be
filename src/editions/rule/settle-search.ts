// Searches the smallest sets of answers that settle a level, for rules of any kind.
//
// Where each row raises the level by one of its answers, what must be raised and what must be
// lowered can be searched apart: the lowest level depends only on the answers that raise, the
// highest only on those that lower. Up to 12 rows need 4,096 looks then. Otherwise sets are tried
// by size.

import { numberAt } from "../../foundation/numbers.js";
import { usesByPlace } from "./bounds.js";
import { raisedBy } from "./parts.js";
import { boundsAfter, setOf, settledBy } from "./settling.js";
import type { Answers, Question, Settling, SettlingSet } from "./settling.js";

/** The most rows that are searched in full. */
const MOST_ROWS = 12;
/** The most sets of answers that are looked at. */
const MOST_LOOKS = 2 ** MOST_ROWS;

/** A row with the answer that raises the level, if one always does. */
interface Row {
  readonly place: number;
  readonly raise: "yes" | "no" | "neither";
}

/** Finds the smallest sets of each level, as far as they can be searched. */
export function searchedSets(question: Question): Settling {
  const rows = rowsThatCount(question);
  const areOriented = rows.every(({ raise }) => raise !== "neither");
  if (rows.length <= MOST_ROWS && areOriented) return ofRaisedAndLowered(question, rows);
  const bySize = triedBySize(question, rows);
  if (bySize.isComplete || !areOriented) return cut(bySize, question.most);
  return cut(
    { sets: withOneOfEach(question, rows, bySize.sets), isComplete: false },
    question.most,
  );
}

/** The open rows of which the answer can make a difference. */
function rowsThatCount({ part, open }: Question): Row[] {
  const uses = usesByPlace(part.rows);
  return open.flatMap((place) => {
    const own = uses.get(place) ?? [];
    return own.some(({ no, values }) => values.some((value) => value !== no))
      ? [{ place, raise: raisedBy(own) }]
      : [];
  });
}

function ranksBetween(question: Question): number[] {
  const [least, most] = boundsAfter(question, new Map());
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}

/** The sets of a level are cut to the most that are asked for. */
function cut({ sets, isComplete }: Settling, most: number): Settling {
  const ofRank = new Map<number, number>();
  const kept = sets.filter(({ rank }) => {
    const before = ofRank.get(rank) ?? 0;
    ofRank.set(rank, before + 1);
    return before < most;
  });
  return { sets: kept, isComplete: isComplete && kept.length === sets.length };
}

/** Which rows are raised, as bits. */
type Mask = number;

function ofRaisedAndLowered(question: Question, rows: readonly Row[]): Settling {
  const all: Mask = 2 ** rows.length - 1;
  const leastIfRaised: number[] = [];
  const mostIfLowered: number[] = [];
  for (let raised: Mask = 0; raised <= all; raised += 1) {
    const [least, most] = boundsAfter(question, answersOf(rows, raised, all & ~raised));
    leastIfRaised[raised] = least;
    mostIfLowered[all & ~raised] = most;
  }
  const bySize = [...leastIfRaised.keys()].sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  const sets = ranksBetween(question).flatMap((rank) => {
    const raising = smallest(bySize.filter((mask) => numberAt(leastIfRaised, mask) >= rank));
    const lowering = smallest(bySize.filter((mask) => numberAt(mostIfLowered, mask) <= rank));
    return apart(raising, lowering).map(([raised, lowered]) =>
      setOf(rank, answersOf(rows, raised, lowered)),
    );
  });
  return cut({ sets: inOrder(sets), isComplete: true }, question.most);
}

function answersOf(rows: readonly Row[], raised: Mask, lowered: Mask): Answers {
  return new Map(
    rows.flatMap(({ place, raise }, index) => {
      const bit = 1 << index;
      if (((raised | lowered) & bit) === 0) return [];
      const isYes = (raise === "yes") === ((raised & bit) !== 0);
      return [[place, isYes ? "yes" : "no"] as const];
    }),
  );
}

function sizeOf(mask: Mask): number {
  let [left, size] = [mask, 0];
  for (; left > 0; size += 1) left &= left - 1;
  return size;
}

/** The masks that hold no other mask of the list. They come smallest first. */
function smallest(masks: readonly Mask[]): Mask[] {
  const found: Mask[] = [];
  for (const mask of masks) if (!found.some((other) => (other & mask) === other)) found.push(mask);
  return found;
}

/** The pairs of masks with no row in common that have the fewest rows together. */
function apart(raising: readonly Mask[], lowering: readonly Mask[]): (readonly [Mask, Mask])[] {
  let fewest = Number.POSITIVE_INFINITY;
  let pairs: (readonly [Mask, Mask])[] = [];
  for (const raised of raising)
    for (const lowered of lowering) {
      const size = sizeOf(raised) + sizeOf(lowered);
      if ((raised & lowered) !== 0 || size > fewest) continue;
      if (size < fewest) pairs = [];
      fewest = size;
      pairs.push([raised, lowered]);
    }
  return pairs;
}

/** Tries every set of one row, then of two, and so on, as long as there are looks left. */
function triedBySize(question: Question, rows: readonly Row[]): Settling {
  const missing = new Set(ranksBetween(question));
  const sets: SettlingSet[] = [];
  let looks = 0;
  for (let size = 0; size <= rows.length && missing.size > 0; size += 1) {
    looks += waysToAnswer(rows.length, size);
    if (looks > MOST_LOOKS) return { sets: inOrder(sets), isComplete: false };
    const found = [...answersOfSize(rows, size)].flatMap((answers) => {
      const rank = settledBy(question, answers);
      return rank !== undefined && missing.has(rank) ? [setOf(rank, answers)] : [];
    });
    for (const { rank } of found) missing.delete(rank);
    sets.push(...found);
  }
  return { sets: inOrder(sets), isComplete: true };
}

/** In how many ways so many of the rows can be answered. */
function waysToAnswer(rows: number, size: number): number {
  let ways = 1;
  for (let each = 0; each < size; each += 1) ways *= (2 * (rows - each)) / (each + 1);
  return ways;
}

function* answersOfSize(rows: readonly Row[], size: number, from = 0): Generator<Answers> {
  if (size === 0) yield new Map();
  for (let index = from; size > 0 && index <= rows.length - size; index += 1) {
    const place = rows[index]?.place ?? 0;
    for (const rest of answersOfSize(rows, size - 1, index + 1))
      for (const answer of ["yes", "no"] as const) yield new Map([[place, answer], ...rest]);
  }
}

/** One set for each level that has none yet, with no row to spare. */
function withOneOfEach(
  question: Question,
  rows: readonly Row[],
  known: readonly SettlingSet[],
): SettlingSet[] {
  const found = new Map<number, Answers>();
  for (let raised = 0; raised <= rows.length; raised += 1) {
    const answers = rows.map(({ place, raise }, index): [number, "yes" | "no"] => [
      place,
      (raise === "yes") === index < raised ? "yes" : "no",
    ]);
    const rank = settledBy(question, new Map(answers));
    if (rank !== undefined && !found.has(rank)) found.set(rank, new Map(answers));
  }
  for (const { rank } of known) found.delete(rank);
  const spared = [...found].map(([rank, answers]) => setOf(rank, withoutSpare(question, answers)));
  return inOrder([...known, ...spared]);
}

/** The answers without those that the level is settled without. */
function withoutSpare(question: Question, answers: Answers): Answers {
  const rank = settledBy(question, answers);
  let needed = answers;
  for (const place of answers.keys()) {
    const fewer = new Map([...needed].filter(([each]) => each !== place));
    if (settledBy(question, fewer) === rank) needed = fewer;
  }
  return needed;
}

function inOrder(sets: readonly SettlingSet[]): SettlingSet[] {
  const inList = (one: readonly number[], other: readonly number[]): number => {
    for (let index = 0; index < Math.min(one.length, other.length); index += 1)
      if (one[index] !== other[index]) return numberAt(one, index) - numberAt(other, index);
    return one.length - other.length;
  };
  return [...sets].sort(
    (one, other) =>
      one.rank - other.rank || inList(one.allYes, other.allYes) || inList(one.allNo, other.allNo),
  );
}
