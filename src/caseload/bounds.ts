// The pairs of bounds that a record can have under the levels of a tool.

/** The two bounds of a record, by the ids of their levels. */
export interface Bounds {
  readonly atLeast: string;
  readonly couldReach: string;
}

/** Every possible pair of bounds, and the place of each. */
export interface PairsOfBounds {
  /** Lowest first. */
  readonly pairs: readonly Bounds[];
  /** The place of a pair in `pairs`. Undefined for what are no bounds. */
  readonly pairOf: (atLeast: unknown, couldReach: unknown) => number | undefined;
}

/** The pairs under levels, which are given by their ids, lowest first. */
export function pairsOf(levels: readonly string[]): PairsOfBounds {
  const pairs = levels.flatMap((atLeast, rank) =>
    levels.slice(rank).map((couldReach): Bounds => ({ atLeast, couldReach })),
  );
  const places: ReadonlyMap<unknown, ReadonlyMap<unknown, number>> = new Map(
    levels.map((level) => [
      level,
      new Map(
        pairs.flatMap(({ atLeast, couldReach }, place) =>
          atLeast === level ? [[couldReach, place]] : [],
        ),
      ),
    ]),
  );
  return { pairs, pairOf: (atLeast, couldReach) => places.get(atLeast)?.get(couldReach) };
}
