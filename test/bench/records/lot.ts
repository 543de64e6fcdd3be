// Draws by lot from a seed: the same seed draws the same.

import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

export interface Lot {
  /** A whole number between two, both of them possible. */
  readonly number: (from: number, to: number) => number;
  /** True in so many of a hundred draws. */
  readonly chance: (inAHundred: number) => boolean;
  /** One of a list. */
  readonly one: <T>(list: readonly T[]) => T;
  /** A list in a drawn order. */
  readonly shuffled: <T>(list: readonly T[]) => T[];
  /** Some of a list, in a drawn order. */
  readonly some: <T>(list: readonly T[], from: number, to: number) => T[];
}

export function lotFrom(seed: number): Lot {
  const random = xoroshiro128plus(seed);
  const number = (from: number, to: number): number => uniformInt(random, from, to);
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, by: number(0, 1_000_000) }))
      .sort((a, b) => a.by - b.by)
      .map(({ item }) => item);
  return {
    number,
    chance: (inAHundred) => number(1, 100) <= inAHundred,
    one: (list) => {
      const item = list[number(0, list.length - 1)];
      if (item === undefined) throw new Error("There is nothing to draw from.");
      return item;
    },
    shuffled,
    some: (list, from, to) => shuffled(list).slice(0, number(from, to)),
  };
}
