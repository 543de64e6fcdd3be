// Copies of plain values, without zod, for the records that are read by the thousand. What these do
// not take is for the schema to tell: they take nothing that the schema would refuse, and refuse
// nothing themselves. No part of a value may depend on another.

import * as z from "zod";
import { MOST_ENTRIES, isList, isPlainObject } from "./objects.js";

/** Copies a value of one shape. `INVALID` for any other. */
export interface Reader<T> {
  (value: unknown): T | typeof z.INVALID;
  /**
   * The value without the parts that can be copied, as far as it holds together without them: what
   * the schema has to look at.
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

/** Copies an object by the keys that are there. Those in `needed` must be. */
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
    // Key by key: as a whole it costs less for records of the same few keys, and more for all
    // others.
    const made: Record<string, unknown> = {};
    let keys = 0;
    for (const key in value) {
      keys += 1;
      const copied = copyOf.get(key)?.(value[key]) ?? z.INVALID;
      if (copied === z.INVALID) return z.INVALID;
      made[key] = copied;
    }
    // A key that no loop finds is for the schema to tell. Symbols are left behind, as by the
    // schema.
    if (keys < Object.getOwnPropertyNames(value).length) return z.INVALID;
    return needed.every((key) => key in made) ? made : z.INVALID;
  };
  return Object.assign(copy, { rest: (value: unknown) => restOf(value, copyOf, needed) });
}

/**
 * Stands in a rest for an object of too many entries, which is refused as a whole: to count them
 * again takes longer than all else.
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
    // A key that no loop finds, or that would be taken for the prototype, is for the schema to tell
    // or not at all.
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
