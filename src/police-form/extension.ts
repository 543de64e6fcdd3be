// What an agency adds to the police form (I-12): any JSON, under keys with the agency's namespace.

import { isList, isObject, isPlainObject } from "../foundation/objects.js";

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

/**
 * Whether a value is an {@link AgencyExtension}. The walk does not recurse, so that neither deep
 * nesting nor a cycle can exhaust it.
 */
export function isAgencyExtension(value: unknown): value is AgencyExtension {
  if (!isPlainObject(value) || !Object.keys(value).every((key) => EXTENSION_KEY.test(key)))
    return false;
  const open: { readonly value: unknown; readonly depth: number }[] = Object.values(value).map(
    (inner) => ({ value: inner, depth: 1 }),
  );
  const met = new Set<unknown>();
  for (let next = open.pop(); next; next = open.pop()) {
    const depth = next.depth + 1;
    if (!isObject(next.value)) {
      if (!isJsonScalar(next.value)) return false;
      continue;
    }
    // JSON writes an object in one place. An object that is met again is part of a cycle or would
    // be written twice.
    if (next.depth > DEEPEST || met.has(next.value) || !isJsonContainer(next.value)) return false;
    met.add(next.value);
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth });
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
 * An array without gaps and extra properties, or a plain object. A key named `__proto__` is
 * refused.
 */
function isJsonContainer(value: object): boolean {
  return isList(value)
    ? Object.keys(value).length === value.length
    : isPlainObject(value) && !Object.hasOwn(value, "__proto__");
}
