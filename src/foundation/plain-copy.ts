// Copies of plain data. Every part of the input is read once, so that nothing can change between
// its check and its use.

import { isFrozenThroughout } from "./frozen.js";
import { MOST_ENTRIES, deepFreeze, isObject, isPlainObject } from "./objects.js";

/** Stands for what is no plain data: a map, a date, an instance of a class with getters. */
const NOT_PLAIN = Symbol("not plain data");

/** How deep a value is copied. No record is as deep, and deeper values fit no shape. */
const DEEPEST = 64;

/**
 * A value that does not change any more: itself if it is frozen throughout, or else a frozen copy.
 * One that is no plain data is left as it is, because a copy would lose something.
 */
export function frozenCopyOf(value: unknown): unknown {
  if (!isObject(value) || isFrozenThroughout(value)) return value;
  const copy = plainCopyOf(value);
  return copy.isWhole && copy.isPlain ? deepFreeze(copy.value) : value;
}

/** A copy of plain data. */
export interface PlainCopy {
  readonly value: unknown;
  /**
   * Whether the copy has everything. A part that throws when it is read is left out, and so is a
   * list or an object of too many entries.
   */
  readonly isWhole: boolean;
  /** Whether the input is plain data throughout. */
  readonly isPlain: boolean;
}

/**
 * Copies plain data in its present shape: an object that stands in two places does so in the copy.
 * What is no plain data becomes a sign that fits no shape.
 *
 * @param mostItems - How many items a list may have that is not deeper than `depthOfMost`. Any
 *   other list, and any object, may have 5000.
 */
export function plainCopyOf(input: unknown, mostItems = MOST_ENTRIES, depthOfMost = 0): PlainCopy {
  const met = new Map<object, unknown>();
  let isWhole = true;
  let isPlain = true;
  const copyOf = (value: unknown, depth: number): unknown => {
    if (!isObject(value)) return value;
    if (depth > DEEPEST) return notPlain();
    const known = met.get(value);
    if (known !== undefined) return known;
    try {
      return Array.isArray(value) ? listCopy(value, depth) : objectCopy(value, depth);
    } catch {
      return tooMuch();
    }
  };
  const notPlain = (): unknown => {
    isPlain = false;
    return NOT_PLAIN;
  };
  const tooMuch = (): unknown => {
    isWhole = false;
    return notPlain();
  };
  const listCopy = (list: readonly unknown[], depth: number): unknown => {
    if (list.length > (depth <= depthOfMost ? mostItems : MOST_ENTRIES)) return tooMuch();
    // A key of its own beside its items would be lost.
    if (Object.keys(list).length > list.length) return notPlain();
    const copy: unknown[] = [];
    met.set(list, copy);
    for (let place = 0; place < list.length; place += 1) copy.push(copyOf(list[place], depth + 1));
    return copy;
  };
  const objectCopy = (value: Readonly<Record<string, unknown>>, depth: number): unknown => {
    if (!isPlainObject(value)) return notPlain();
    // To count the keys is far quicker than to copy what has too many.
    if (Object.keys(value).length > MOST_ENTRIES) return tooMuch();
    const copy = fieldsOf(value);
    met.set(value, copy);
    for (const key in copy) {
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
  return { value: copyOf(input, 0), isWhole, isPlain };
}
