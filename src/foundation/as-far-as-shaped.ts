// What went through no parser, read as far as it has the shape that is asked for and otherwise as
// empty. No zod.

import type { Practitioner } from "./practitioner.js";
import { attempt } from "./attempt.js";
import { isList, isObject, isWalkable } from "./objects.js";

/** The properties of a value of any shape. */
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

/** Someone who acted, with what of them is text. */
export function practitionerAsFarAsShaped(value: unknown): Practitioner {
  const { name, role, organisation } = fieldsOf(value);
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof role === "string" ? { role } : {}),
    ...(typeof organisation === "string" ? { organisation } : {}),
  };
}

/** What is made of a record as JSON has it, or of an empty one where it cannot be read so. */
export function asFarAsShaped<T>(record: unknown, make: (record: Fields) => T): T {
  const json = attempt<unknown>({}, () =>
    isWalkable(record) ? JSON.parse(JSON.stringify(record)) : {},
  );
  return make(fieldsOf(json));
}
