// Finds the key that an issue is about. An issue names the parent of a key that no edition has, and
// the line of the key says more.

import { jsonSchema } from "../interop/json-schema/index.js";
import { isObject, ownValue } from "../foundation/objects.js";
import { partsOf, pointer, valueAt } from "../foundation/result.js";

/**
 * The path of the first key of an object that no edition has there. The path of the object itself
 * if its keys cannot be told apart.
 */
export function firstUnknownKey(edition: unknown, path: string): string {
  const [known, given] = [keysAt(partsOf(path)), valueAt(edition, path)];
  if (!known || !isObject(given)) return path;
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(known, key));
  return unknown === undefined ? path : `${path}${pointer([unknown])}`;
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields that an edition or its draft may have at a path, if they are a closed list. */
function keysAt(parts: readonly string[]): Fields | undefined {
  const whole: unknown = jsonSchema("edition-draft");
  const found = parts.reduce((schema, part) => below(resolved(whole, schema), part), whole);
  const fields = fieldOf(resolved(whole, found), "properties");
  return isObject(fields) ? fields : undefined;
}

/** The schema of a field, of an entry under any name, or of the items of a list. */
function below(schema: unknown, part: string): unknown {
  return (
    fieldOf(fieldOf(schema, "properties"), part) ??
    fieldOf(schema, "additionalProperties") ??
    fieldOf(schema, "items")
  );
}

function resolved(whole: unknown, schema: unknown): unknown {
  const reference = fieldOf(schema, "$ref");
  return typeof reference === "string" ? valueAt(whole, reference.slice(1)) : schema;
}

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? ownValue(value, name) : undefined;
}
