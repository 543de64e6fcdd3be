// The path to an issue as far as this library's own names go: what was handed in under another name
// is told at its parent.

import * as z from "zod";
import { partsOf, pointer } from "../foundation/result.js";
import { RISK_LEVELS } from "../foundation/vocabulary.js";
import { editionSchema } from "./schema/index.js";
import { york } from "./york.js";

/**
 * Cuts a JSON Pointer into an edition before the first part that is neither a place in a list, a
 * property of an edition nor a printed id.
 */
export function knownPath(path: string): string {
  const known = (names ??= new Set([
    ...propertiesOf(editionSchema),
    ...york.indicators.flatMap(({ id, signs }) => [id, ...signs.map((sign) => sign.id)]),
    ...RISK_LEVELS,
  ]));
  const parts = partsOf(path);
  const strange = parts.findIndex((part) => !known.has(part) && !/^\d+$/.test(part));
  return strange === -1 ? path : pointer(parts.slice(0, strange));
}

let names: ReadonlySet<string> | undefined;

/** The names of all properties in a schema, however deep. */
function propertiesOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, inner]) => [name, ...propertiesOf(inner)]);
  if (schema instanceof z.ZodArray) return propertiesOf(schema.element);
  if (schema instanceof z.ZodRecord) return propertiesOf(schema.valueType);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return propertiesOf(schema.unwrap());
  return [];
}
