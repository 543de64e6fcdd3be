// Values that JSON can hold, and what an agency adds to a police form (I-12): any JSON, under keys
// with the agency's namespace.

import { isList, isObject, isPlainObject } from "./objects.js";

/** Any value that JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * What an agency adds to the form, such as an account or a reference. Each key is the agency's
 * namespace, a colon and a name, such as `"example-agency:account"`. Each value is JSON, nested at
 * most 32 deep.
 */
export type AgencyExtension = Readonly<Record<`${string}:${string}`, JsonValue>>;

/** A namespace and a name, each beginning with a letter, without spaces. */
export const EXTENSION_KEY = /^[a-z][a-z0-9.-]{0,62}:[A-Za-z][A-Za-z0-9._-]{0,62}$/;

/** How deep a value may be nested. */
export const DEEPEST = 32;

/** The most values that are looked at. A value that holds itself has no end. */
const MOST = 100_000;

/**
 * Whether two values of plain data have the same content as JSON. It stops at the first difference.
 * It may throw on values that JSON cannot hold.
 */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (Array.isArray(one) || Array.isArray(other))
    return (
      isList(one) &&
      isList(other) &&
      one.length === other.length &&
      one.every((value, place) => isSameJson(value, other[place]))
    );
  const isIn = (value: Readonly<Record<string, unknown>>, key: string): boolean =>
    Object.hasOwn(value, key) && value[key] !== undefined;
  return (
    Object.keys(one).every(
      (key) => !isIn(one, key) || (isIn(other, key) && isSameJson(one[key], other[key])),
    ) && Object.keys(other).every((key) => !isIn(other, key) || isIn(one, key))
  );
}

/** Whether JSON can hold a value that is nested at most 32 deep. */
export function isJsonValue(value: unknown): value is JsonValue {
  return isJson([value], () => true);
}

/**
 * Whether a value is an {@link AgencyExtension}. JSON writes an object in one place, so an object
 * that is met twice is refused.
 */
export function isAgencyExtension(value: unknown): value is AgencyExtension {
  if (!isPlainObject(value) || !Object.keys(value).every((key) => EXTENSION_KEY.test(key)))
    return false;
  const met = new Set<object>();
  return isJson(Object.values(value), (inner) => met.size < met.add(inner).size);
}

/** The walk does not recurse, so that neither deep nesting nor a cycle can exhaust it. */
function isJson(values: readonly unknown[], mayHold: (inner: object) => boolean): boolean {
  const open = values.map((value) => ({ value, depth: 1 }));
  let looked = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if ((looked += 1) > MOST) return false;
    if (!isObject(value)) {
      if (!isJsonScalar(value)) return false;
      continue;
    }
    if (depth > DEEPEST || !isJsonContainer(value) || !mayHold(value)) return false;
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return true;
}

function isJsonScalar(value: unknown): boolean {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

/**
 * A list without gaps and extra properties, or a plain object. A key named `__proto__` is refused.
 */
function isJsonContainer(value: object): boolean {
  return isList(value)
    ? Object.keys(value).length === value.length
    : isPlainObject(value) && !Object.hasOwn(value, "__proto__");
}
