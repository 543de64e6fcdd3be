// Copies of plain data. Every part of the input is read once, so that nothing can change between
// its check and its use.

import { MOST_ENTRIES, isObject, isPlainObject } from "./objects.js";

/** Stands for what is no plain data: a map, a date, an instance of a class. */
const NOT_PLAIN = Symbol("not plain data");

/** How deep a value is copied. No record is as deep, and deeper values fit no shape. */
const DEEPEST = 64;

/** A copy of plain data. */
export interface PlainCopy {
  readonly value: unknown;
  /**
   * Whether the copy has everything. A part that throws when it is read is left out, and so is a
   * list or an object of more than 5000 entries.
   */
  readonly isWhole: boolean;
}

/**
 * Copies plain data in its present shape: an object that stands in two places does so in the copy.
 * What is no plain data becomes a sign that fits no shape.
 */
export function plainCopyOf(input: unknown): PlainCopy {
  const met = new Map<object, unknown>();
  let isWhole = true;
  const copyOf = (value: unknown, depth: number): unknown => {
    if (!isObject(value)) return value;
    if (depth > DEEPEST) return NOT_PLAIN;
    const known = met.get(value);
    if (known !== undefined) return known;
    try {
      return Array.isArray(value) ? listCopy(value, depth) : objectCopy(value, depth);
    } catch {
      return tooMuch();
    }
  };
  const tooMuch = (): unknown => {
    isWhole = false;
    return NOT_PLAIN;
  };
  const listCopy = (list: readonly unknown[], depth: number): unknown => {
    if (list.length > MOST_ENTRIES) return tooMuch();
    // A key of its own beside its items would be lost.
    if (Object.keys(list).length > list.length) return NOT_PLAIN;
    const copy: unknown[] = [];
    met.set(list, copy);
    for (let place = 0; place < list.length; place += 1) copy.push(copyOf(list[place], depth + 1));
    return copy;
  };
  const objectCopy = (value: Readonly<Record<string, unknown>>, depth: number): unknown => {
    if (!isPlainObject(value)) return NOT_PLAIN;
    // To count the keys is far quicker than to copy what has too many.
    if (Object.keys(value).length > MOST_ENTRIES) return tooMuch();
    const copy = fieldsOf(value);
    met.set(value, copy);
    let entries = 0;
    for (const key in copy) {
      if ((entries += 1) > MOST_ENTRIES) return tooMuch();
      const part = copy[key];
      if (typeof part === "object" && part !== null) copy[key] = copyOf(part, depth + 1);
    }
    return copy;
  };
  /** The fields of an object without those that throw when they are read. */
  const fieldsOf = (value: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    try {
      return { ...value };
    } catch {
      isWhole = false;
      const copy: Record<string, unknown> = {};
      for (const key of Object.keys(value)) {
        try {
          Object.assign(copy, { [key]: value[key] });
        } catch {
          // The field is left out.
        }
      }
      return copy;
    }
  };
  return { value: copyOf(input, 0), isWhole };
}
