// Objects and lists: freezing, read-only types, and checks of size and shape. Values of this
// library never change after they are made: types are read-only and data is frozen.

import { attempt } from "./attempt.js";

/** A type with every property and every list in it read-only. */
export type DeepReadonly<T> = T extends object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T;

/**
 * Freezes a plain value and everything in it, and returns it. Text and numbers cannot change
 * anyway. A value that is frozen already is not walked.
 */
export function deepFreeze<T>(value: T): T {
  if (!isObject(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // The keys of a list, as for…in gives them, are texts. To make them takes longer than to freeze.
  if (isList(value)) for (let at = 0; at < value.length; at += 1) deepFreeze(value[at]);
  else for (const key in value) deepFreeze(value[key]);
  return value;
}

/** An object with one value for each key of an ordered list. */
export function recordOf<K extends string, V>(
  keys: readonly K[],
  valueOf: (key: K) => V,
): Readonly<Record<K, V>>;
export function recordOf<V>(
  keys: readonly string[],
  valueOf: (key: string) => V,
): Readonly<Record<string, V>> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)]));
}

/**
 * Whether a value is a plain object, such as JSON and object literals make in any realm, and not an
 * instance of a class, a map, a date or anything else.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value) || Object.prototype.toString.call(value) !== "[object Object]") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || isRootOfRealm(prototype);
}

/** Whether a prototype is the `Object.prototype` of any realm. */
function isRootOfRealm(prototype: unknown): boolean {
  return (
    isObject(prototype) &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, "isPrototypeOf")
  );
}

/** Whether a value is an object whose properties can be read. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * The most gaps that a list may have. A list with a great length and few entries takes minutes to
 * walk and holds nothing of use.
 */
const GAPS = 1_000;

/** Whether a value is a list that can be walked in reasonable time. */
export function isList(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    (value.length <= GAPS || value.length <= Object.keys(value).length + GAPS)
  );
}

/**
 * The most entries that a list or an object of a record may have. It is far more than any record
 * has, and few enough to answer at once.
 */
export const MOST_ENTRIES = 5_000;

/** Whether a value is small enough to be a record. Check this before reading any input. */
export function isOfRecordSize(value: unknown): boolean {
  return isWalkable(value, MOST_ENTRIES);
}

/**
 * Whether every list in a value, however deep, can be walked, and no list or object has more than
 * `most` entries. A part that throws when it is looked at does not count against the value: the
 * code that reads it later deals with that.
 */
export function isWalkable(value: unknown, most = Number.POSITIVE_INFINITY): boolean {
  const seen = new Set<unknown>();
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (!isObject(next) || seen.has(next)) continue;
    seen.add(next);
    if (attempt(false, () => (Array.isArray(next) && !isList(next)) || hasMoreThan(next, most)))
      return false;
    for (const part of partsOf(next)) if (isObject(part)) left.push(part);
  }
  return true;
}

/**
 * Whether a list or an object has more than `most` entries. Counting keys takes a third of the time
 * of listing the values.
 */
function hasMoreThan(value: Readonly<Record<string, unknown>>, most: number): boolean {
  return (Array.isArray(value) ? value.length : Object.keys(value).length) > most;
}

/**
 * The values in an object, as far as they can be read. Reads them all at once unless that throws.
 */
function partsOf(value: Readonly<Record<string, unknown>>): readonly unknown[] {
  return (
    attempt(undefined, () => Object.values(value)) ??
    attempt([], () => Object.keys(value)).map((key) => attempt(undefined, () => value[key]))
  );
}
