// The codings of an edition: finds those given twice, and adds an overlay's. The library has no
// codings of its own.

import type { Coding, Edition, Overlay } from "./types.js";

/**
 * For each coding, whether an earlier one has the same id, system and code. A coding in which any
 * of the three is not text repeats nothing.
 */
export function repeatedCodings(codings: readonly Readonly<Record<string, unknown>>[]): boolean[] {
  const keys = codings.map(({ id, system, code }) => {
    const key = [id, system, code];
    return key.every((part) => typeof part === "string") ? JSON.stringify(key) : undefined;
  });
  const first = new Map(keys.map((key, index) => [key, index] as const).reverse());
  return keys.map((key, index) => key !== undefined && first.get(key) !== index);
}

/** The codings of the base first, then the overlay's own. */
export function codingsFrom(
  given: NonNullable<Overlay["codings"]>,
  base: Edition,
): Readonly<Record<string, readonly Coding[]>> {
  const codings = new Map(Object.entries(base.codings ?? {}).map(([id, list]) => [id, [...list]]));
  for (const { id, ...coding } of given) {
    const there = codings.get(id);
    if (there) there.push(coding);
    else codings.set(id, [coding]);
  }
  return Object.fromEntries(codings);
}
