// Copies of plain values, without zod, for the records that are read by the thousand. What these do not take is for the schema to
// tell: they take nothing that the schema would refuse, and refuse nothing themselves.

import * as z from "zod";
import { isPlain } from "./records.js";

/** Copies a value of one shape. `INVALID` for any other. */
export type Copy<T> = (value: unknown) => T | typeof z.INVALID;

export function text(value: unknown): string | typeof z.INVALID {
  return typeof value === "string" ? value : z.INVALID;
}

export function textLike(pattern: RegExp): Copy<string> {
  return (value) => (typeof value === "string" && pattern.test(value) ? value : z.INVALID);
}

export function oneOf<T extends string>(words: readonly T[]): Copy<T> {
  const known = new Map<unknown, T>(words.map((word) => [word, word]));
  return (value) => known.get(value) ?? z.INVALID;
}

export function wholeNumber(from: number, to: number): Copy<number> {
  return (value) => (typeof value === "number" && Number.isInteger(value) && value >= from && value <= to ? value : z.INVALID);
}

export function listOf<T>(item: Copy<T>): Copy<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return z.INVALID;
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
export function fields<T>(copies: { readonly [K in keyof T]-?: Copy<T[K]> }, ...needed: readonly (keyof T & string)[]): Copy<T>;
export function fields(copies: Readonly<Record<string, Copy<unknown>>>, ...needed: readonly string[]): Copy<unknown> {
  const copyOf = new Map(Object.entries(copies));
  return (value) => {
    if (!isPlain(value)) return z.INVALID;
    const made: Record<string, unknown> = {};
    for (const key of Object.getOwnPropertyNames(value)) {
      const copied = copyOf.get(key)?.(value[key]) ?? z.INVALID;
      if (copied === z.INVALID) return z.INVALID;
      made[key] = copied;
    }
    return needed.every((key) => key in made) ? made : z.INVALID;
  };
}
