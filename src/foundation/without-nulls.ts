// Rows of a database give null where nothing is stored. The parsers refuse null, because in a
// record an absent property says that nothing is recorded.

import { attempt } from "./attempt.js";
import { isList, isObject, isPlainObject } from "./objects.js";

/**
 * A type without null in its properties, however deep. A property that may be null may be absent
 * instead. Entries of a list may still be null.
 */
export type WithoutNulls<T> = T extends (...input: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? { [Entry in keyof T]: WithoutNulls<T[Entry]> }
    : T extends object
      ? {
          [K in keyof T as null extends T[K] ? never : K]: K extends "agencyExtension"
            ? T[K]
            : WithoutNulls<T[K]>;
        } & {
          [K in keyof T as null extends T[K] ? K : never]?: K extends "agencyExtension"
            ? Exclude<T[K], null>
            : WithoutNulls<Exclude<T[K], null>>;
        }
      : T;

/** What an agency adds to a police form. Null can mean something to the agency there (I-12). */
const NOT_LOOKED_INTO = "agencyExtension";

/** How deep a value is copied. No record is nearly as deep. */
const DEEPEST = 100;

/**
 * Copies a row of a database without the properties that are null, in objects and lists however
 * deep, so that a parser can read it. An answer that is null is left out: it is unanswered, and not
 * No.
 *
 * @remarks Limit: it checks nothing. An entry of a list keeps its place even if it is null, so that
 *   indexes still point to the same entry; the parser reports it. What an agency added
 *   (`agencyExtension`) is not looked into. What is no plain data, such as a Date, is handed on as
 *   it is; so is what cannot be read: a getter that throws, what holds itself, and what is nested
 *   more than 100 deep.
 * @guidance 10.9, line 377
 * @param row - Any value. It is not changed.
 * @returns The copy. Never throws.
 * @example
 * const row = {
 *   edition: pinOf(york),
 *   completedOn: null,
 *   answers: { clipping: { answer: "yes", note: null } },
 * };
 * withoutNulls(row); // { edition: pinOf(york), answers: { clipping: { answer: "yes" } } }
 * [parseScreening(row).ok, parseScreening(withoutNulls(row)).ok]; // [false, true]
 */
export function withoutNulls<T>(row: T): WithoutNulls<T>;
export function withoutNulls(row: unknown): unknown {
  return copyOf(row, 0, new Map());
}

function copyOf(value: unknown, depth: number, copies: Map<unknown, unknown>): unknown {
  if (!isObject(value) || depth > DEEPEST) return value;
  if (copies.has(value)) return copies.get(value);
  // Until its copy is made, an object that holds itself stands in it as it was.
  copies.set(value, value);
  const copy = attempt<unknown>(value, () =>
    withParts(value, (part) => copyOf(part, depth + 1, copies)),
  );
  copies.set(value, copy);
  return copy;
}

/** A list or plain object with each part replaced, and without the properties that are null. */
function withParts(value: object, replaced: (part: unknown) => unknown): unknown {
  if (isList(value)) return value.map(replaced);
  if (!isPlainObject(value)) return value;
  const stored = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(
    stored.map(([key, part]) => [key, key === NOT_LOOKED_INTO ? part : replaced(part)]),
  );
}
