// Values of this library are never changed after they are made; types and records both say so.

import { attempt } from "./attempt.js";

/** A type with every property and every list in it read-only. */
export type DeepReadonly<T> = T extends object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T;

/**
 * Freezes a plain value and everything in it, and returns it. Text and numbers are frozen already.
 */
export function deepFreeze<T>(value: T): T {
  if (!Object.isFrozen(value)) {
    Object.freeze(value);
    for (const key in value) deepFreeze(value[key]);
  }
  return value;
}

/** A total record: one value for each key of an ordered list. */
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

/** Whether a value is an object as JSON and literals make them, and no instance of anything. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** Whether a value is an object whose properties can be read. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/**
 * Gaps that a list may have. One that says it is long and holds little takes minutes to walk and
 * holds nothing for anybody.
 */
const GAPS = 1_000;

/** Whether a value is a list that can be walked. */
export function isList(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    (value.length <= GAPS || value.length <= Object.keys(value).length + GAPS)
  );
}

/**
 * Entries that a list or an object of a record may have: far more than any has, and few enough to
 * answer at once.
 */
export const MOST_ENTRIES = 5_000;

/** Whether a value is of a size that a record can be: what is read is looked at with this first. */
export function isOfRecordSize(value: unknown): boolean {
  return isWalkable(value, MOST_ENTRIES);
}

/**
 * Whether every list in a value, however deep, can be walked, and no list or object has more
 * entries than told. What throws when it is looked at is left to whoever reads it.
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
 * Whether a list or an object has more entries than told. To count keys takes a third of the time
 * of listing what they hold.
 */
function hasMoreThan(value: Readonly<Record<string, unknown>>, most: number): boolean {
  return (Array.isArray(value) ? value.length : Object.keys(value).length) > most;
}

/** What an object holds, as far as it can be read: all at once where nothing throws. */
function partsOf(value: Readonly<Record<string, unknown>>): readonly unknown[] {
  return (
    attempt(undefined, () => Object.values(value)) ??
    attempt([], () => Object.keys(value)).map((key) => attempt(undefined, () => value[key]))
  );
}
