// Caches what is derived from an edition, so that it is made once for each edition.

import { attempt } from "./attempt.js";
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

const frozen = /* @__PURE__ */ new WeakSet();

/** Whether an object and everything in it is frozen. Each frozen object is walked only once. */
function isFrozenThroughout(value: object): boolean {
  if (frozen.has(value)) return true;
  const isFrozen = attempt(false, () => holdsFrozenOnly(value));
  if (isFrozen) frozen.add(value);
  return isFrozen;
}

function holdsFrozenOnly(value: unknown): boolean {
  const seen = new Set<unknown>();
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (!isObject(next) || seen.has(next)) continue;
    if (!Object.isFrozen(next)) return false;
    seen.add(next);
    for (const part of Object.values(next)) left.push(part);
  }
  return true;
}
