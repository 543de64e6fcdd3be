// Caches what is derived from an edition, so that it is made once for each edition.

import { isFrozenThroughout } from "./frozen.js";
import { isObject } from "./objects.js";

/**
 * Gives a function that derives a value from an object, and caches the value for as long as the
 * object lives. It caches only for an object that is frozen throughout, because any other may have
 * changed since.
 */
export function memo<Make extends (key: never) => unknown>(make: Make): Make;
export function memo(make: (key: unknown) => unknown): (key: unknown) => unknown {
  const made = new WeakMap<object, unknown>();
  return (key) => {
    if (!isObject(key)) return make(key);
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    if (isFrozenThroughout(key)) made.set(key, value);
    return value;
  };
}
