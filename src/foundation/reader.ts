// Readers: they copy plain values without zod, for records that are read by the thousand. A reader
// returns a copy or `INVALID`; for `INVALID` the schema decides. A reader must never accept what
// the schema rejects. It reads each part of a value by itself, so no part may depend on another.

import * as z from "zod";
import { MOST_ENTRIES, isList, isPlainObject } from "./objects.js";

/** Copies a value of one shape. Returns `INVALID` for any other value. */
export interface Reader<T> {
  (value: unknown): T | typeof z.INVALID;
  /**
   * The part of a value that the schema has to check: the value without what the reader can copy.
   * Keys in `needed` stay, because the value is not complete without them.
   */
  readonly rest?: (value: unknown) => unknown;
}

export function text(value: unknown): string | typeof z.INVALID {
  return typeof value === "string" ? value : z.INVALID;
}

export function textLike(pattern: RegExp): Reader<string> {
  return (value) => (typeof value === "string" && pattern.test(value) ? value : z.INVALID);
}

export function filledText(value: unknown): string | typeof z.INVALID {
  return typeof value === "string" && value !== "" ? value : z.INVALID;
}

export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  const known: readonly unknown[] = words;
  const isWord = (value: unknown): value is T => known.includes(value);
  return (value) => (isWord(value) ? value : z.INVALID);
}

export function wholeNumber(from: number, to: number): Reader<number> {
  return (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= from && value <= to
      ? value
      : z.INVALID;
}

export function listOf<T>(item: Reader<T>): Reader<T[]> {
  return (value) => {
    if (!isList(value)) return z.INVALID;
    const list: T[] = [];
    for (const each of value) {
      const copied = item(each);
      if (copied === z.INVALID) return z.INVALID;
      list.push(copied);
    }
    return list;
  };
}

/** Copies an object by the keys that it has. The keys in `needed` must be present. */
export function fields<T>(
  copies: { readonly [K in keyof T]-?: Reader<T[K]> },
  ...needed: readonly (keyof T & string)[]
): Reader<T>;
export function fields(
  copies: Readonly<Record<string, Reader<unknown>>>,
  ...needed: readonly string[]
): Reader<unknown> {
  const copyOf = new Map(Object.entries(copies));
  const copy: Reader<unknown> = (value) => {
    if (!isPlainObject(value)) return z.INVALID;
    // Copy key by key. Copying an object as a whole is faster for records of the same few keys and
    // slower for all others.
    const made: Record<string, unknown> = {};
    let keys = 0;
    for (const key in value) {
      keys += 1;
      const copied = copyOf.get(key)?.(value[key]) ?? z.INVALID;
      if (copied === z.INVALID) return z.INVALID;
      made[key] = copied;
    }
    // A key that the loop does not find is left to the schema. Symbols are dropped, as the schema
    // drops them.
    if (keys < Object.getOwnPropertyNames(value).length) return z.INVALID;
    return needed.every((key) => key in made) ? made : z.INVALID;
  };
  return Object.assign(copy, { rest: (value: unknown) => restOf(value, copyOf, needed) });
}

/**
 * Stands for an object with too many entries, which is refused as a whole. Counting its entries
 * again would take longer than everything else.
 */
const TOO_MANY: readonly unknown[] = /* @__PURE__ */ Array.from({ length: MOST_ENTRIES + 1 });

function restOf(
  value: unknown,
  copyOf: ReadonlyMap<string, Reader<unknown>>,
  needed: readonly string[],
): unknown {
  if (!isPlainObject(value)) return value;
  if (Object.keys(value).length > MOST_ENTRIES) return TOO_MANY;
  const rest: Record<string, unknown> = {};
  for (const key of Object.getOwnPropertyNames(value)) {
    const part = value[key];
    const copy = copyOf.get(key);
    // Leave the whole object to the schema if it has a key that a loop does not find, or one that
    // would be taken for the prototype. The schema reports such a key or ignores it.
    if (
      copy === undefined &&
      (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(value, key))
    )
      return value;
    if (copy === undefined || needed.includes(key) || copy(part) === z.INVALID)
      rest[key] = copy?.rest?.(part) ?? part;
  }
  return rest;
}
