// Input that was not parsed. It is read field by field; a field of another shape is left out or
// treated as empty. Loads no zod.

import type { Practitioner } from "./generated.js";
import { attempt } from "./attempt.js";
import { isList, isObject, isWalkable } from "./objects.js";
import { plainCopyOf } from "./plain-copy.js";

/** The properties of an object, each of any type. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The practitioner in a value. Name, role and organisation are kept where they are text. */
export function practitionerAsFarAsShaped(value: unknown): Practitioner {
  const { name, role, organisation } = fieldsOf(value);
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof role === "string" ? { role } : {}),
    ...(typeof organisation === "string" ? { organisation } : {}),
  };
}

/**
 * Copies a record by way of JSON and makes a value from its fields. What is no plain data, such as
 * a date, is left out, as parsers refuse it. A record that JSON cannot hold is treated as empty.
 */
export function asFarAsShaped<T>(record: unknown, make: (record: Fields) => T): T {
  const json = attempt<unknown>({}, () =>
    isWalkable(record) ? JSON.parse(JSON.stringify(dataIn(record))) : {},
  );
  return make(fieldsOf(json));
}

function dataIn(record: unknown): unknown {
  return plainCopyOf(record, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY).value;
}
