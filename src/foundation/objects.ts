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
 * Whether a value is an object whose own fields are all that it holds: such as JSON and object
 * literals make in any realm, what a host wraps around one, and an instance of a class of plain
 * fields, such as a row of a database. Not a list, a map, a date or a promise, and not an instance
 * whose class may hold more than its fields show.
 */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value) || Object.prototype.toString.call(value) !== "[object Object]") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || inheritsNoData(value, prototype);
}

/** The most classes that one may extend. A proxy can name prototypes without end. */
const MOST_CLASSES = 16;

/**
 * Whether an object inherits nothing but methods. A getter, or any other value of a class that is
 * no method, may be what was recorded. So may what only methods give, where there is no own field.
 */
function inheritsNoData(value: object, prototype: unknown): boolean {
  const hasFields = Object.keys(value).length > 0;
  let next = prototype;
  for (let classes = 0; isObject(next) && !isRootOfRealm(next); classes += 1) {
    if (classes === MOST_CLASSES || !addsMethodsOnly(next, value, hasFields)) return false;
    next = Object.getPrototypeOf(next);
  }
  return true;
}

/** Own fields of the object stand in place of what its class has under the same names. */
function addsMethodsOnly(prototype: object, value: object, hasFields: boolean): boolean {
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).every(
    ([name, { value: added }]: [string, PropertyDescriptor]) =>
      name === "constructor" ||
      Object.hasOwn(value, name) ||
      (hasFields && typeof added === "function"),
  );
}

/** Whether a prototype is the `Object.prototype` of any realm. */
function isRootOfRealm(prototype: unknown): boolean {
  return (
    isObject(prototype) &&
    Object.getPrototypeOf(prototype) === null &&
    Object.hasOwn(prototype, "isPrototypeOf")
  );
}

/** The own property of an object with a name. Undefined if it has none. */
export function ownValue<T>(fields: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
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
 * The items of a list, each read once. Undefined if it is no list. Only a list that was not parsed
 * throws when it is read, which counts as none.
 */
export function itemsOf<T>(list: readonly T[]): readonly T[] | undefined {
  return attempt(undefined, () => (isList(list) ? [...list] : undefined));
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
