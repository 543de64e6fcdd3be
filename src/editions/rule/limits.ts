// How large a rule may be. The limits are far beyond any printed tool, and low enough that checking
// and judging a rule always ends quickly.

import { attempt } from "../../foundation/attempt.js";
import { isObject } from "../../foundation/objects.js";

/** How deep rules may stand within rules, and conditions within conditions. */
export const DEEPEST_RULE = 8;

/** The greatest number in a rule: points, steps, bands and months. */
export const MOST_POINTS = 1_000_000;

/** The most entries of all lists and objects. One that stands in several places counts in each. */
export const MOST_PARTS = 200_000;

/** The age that nobody reaches. A condition on an age over it always holds. */
export const OLDEST = 120;

/** How deep the objects and lists of a rule can lie that is no deeper than the limit. */
const DEEPEST_VALUE = 48;

/**
 * Whether objects and lists lie deeper in a value than in any valid rule, lie in a circle, or are
 * too many. So does a value that throws when it is read.
 */
export function isNestedTooDeep(value: unknown): boolean {
  return attempt(true, () => sizeOf(value, DEEPEST_VALUE, MOST_PARTS) > MOST_PARTS);
}

/** The entries in a value. More than `most` if objects or lists lie deeper than `deepest`. */
function sizeOf(value: unknown, deepest: number, most: number): number {
  if (!isObject(value)) return 0;
  if (deepest === 0) return most + 1;
  const parts = Object.values(value);
  let size = parts.length;
  for (const part of parts) {
    if (size > most) return size;
    if (isObject(part)) size += sizeOf(part, deepest - 1, most - size);
  }
  return size;
}
