// What is frozen to the bottom: data whose parts are made at first use, and how to tell.

import { attempt } from "./attempt.js";
import { isObject } from "./objects.js";

/** Objects that are known to be frozen throughout. */
const frozen = /* @__PURE__ */ new WeakSet();

/** Objects that {@link lazily} made. */
const lazy = /* @__PURE__ */ new WeakSet();

/** Whether {@link lazily} made a value. Then it is as this library wrote it. */
export function isMadeLazily(value: object): boolean {
  return lazy.has(value);
}

/**
 * Whether an object and everything in it is frozen. Each frozen object is walked only once, and one
 * that {@link lazily} made is not walked at all, because that would make all its parts.
 */
export function isFrozenThroughout(value: object): boolean {
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
    if (!isObject(next) || seen.has(next) || frozen.has(next)) continue;
    if (!Object.isFrozen(next)) return false;
    seen.add(next);
    for (const part of Object.values(next)) left.push(part);
  }
  return true;
}

/**
 * A frozen object with the same properties. Texts and numbers stand in it as they are. Each object
 * and list is read from `parts` and frozen throughout when it is first looked at, and then kept.
 * What nobody looks at is never read.
 *
 * @param parts - Plain data in which nothing holds itself. Its properties may be getters.
 */
export function lazily<T extends object>(parts: T): T;
export function lazily(parts: Readonly<Record<string, unknown>>): object {
  const made = {};
  for (const [key, own] of Object.entries(Object.getOwnPropertyDescriptors(parts))) {
    const isText = own.get === undefined && !isObject(own.value);
    let part: unknown;
    const get = (): unknown => (part ??= freezeThroughout(parts[key]));
    Object.defineProperty(made, key, isText ? own : { enumerable: true, get });
  }
  frozen.add(Object.freeze(made));
  lazy.add(made);
  return made;
}

/** Freezes plain data to the bottom, and unlike `deepFreeze` also what lies in a frozen object. */
function freezeThroughout(value: unknown): unknown {
  if (!isObject(value) || frozen.has(value)) return value;
  Object.freeze(value);
  for (const key in value) freezeThroughout(value[key]);
  return value;
}
