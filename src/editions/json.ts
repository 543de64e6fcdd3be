// Looks into an edition that may have any shape.

import { isList } from "../foundation/objects.js";

export type Json = Readonly<Record<string, unknown>>;
export type Path = readonly (string | number)[];
/** An object within an edition, and the path to it. */
export type Found = readonly [path: Path, record: Json];

/** Nothing in a valid edition is deeper, its rule included. The check of the shape reports it. */
const DEEPEST = 64;

/** Every object within the edition, once, with the path to it. */
export function* records(
  value: unknown,
  path: Path = [],
  seen = new Set<unknown>(),
): Generator<Found> {
  if (typeof value !== "object" || value === null || seen.has(value) || path.length > DEEPEST)
    return;
  seen.add(value);
  if (isJson(value)) yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* records(inner, [...path, key], seen);
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !isList(value);
}

export function list(value: unknown): readonly Json[] {
  return isList(value) ? value.filter(isJson) : [];
}
