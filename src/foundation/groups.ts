// Lists in groups, and items that a list has before.

/** Items of one group. There is one at least. */
export type Group<T> = readonly [T, ...T[]];

/** The items of a list that have the same key, in the order in which each key first comes. */
export function groupsOf<T>(list: readonly T[], keyOf: (item: T) => string): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of list) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** For each item of a list, whether an equal one stands before it. Undefined repeats nothing. */
export function areRepeated(list: readonly unknown[]): boolean[] {
  const before = new Set<unknown>();
  return list.map((item) => {
    const isRepeated = item !== undefined && before.has(item);
    before.add(item);
    return isRepeated;
  });
}
