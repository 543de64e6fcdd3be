// What settles a level that is the highest of the answered rows: one Yes at the level, and No to
// every open row above it. That is one set for each level, whatever the number of rows.

import { boundsAfter, settledBy } from "./settling.js";
import type { Answers, Question, SettlingSet } from "./settling.js";

/** The one set of each level that can be settled. */
export function setsOfHighest(
  question: Question,
  rankOf: ReadonlyMap<number, number>,
): SettlingSet[] {
  const [atLeast, couldReach] = boundsAfter(question, new Map());
  const rankAt = (place: number): number => rankOf.get(place) ?? 0;
  const sets: SettlingSet[] = [];
  for (let rank = atLeast; rank <= couldReach; rank += 1) {
    const allNo = question.open.filter((place) => rankAt(place) > rank);
    const oneYes = rank > atLeast ? question.open.filter((place) => rankAt(place) === rank) : [];
    const answers: Answers = new Map([
      ...allNo.map((place) => [place, "no"] as const),
      ...oneYes.slice(0, 1).map((place) => [place, "yes"] as const),
    ]);
    if (settledBy(question, answers) === rank) sets.push({ rank, oneYes, allYes: [], allNo });
  }
  return sets;
}
