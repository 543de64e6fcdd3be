// Paths of issues that hold only names this library knows. An issue under any other name is
// reported at its parent, so that no submitted key is repeated.

import { SCREENING_CAUTIONS } from "../foundation/caution.js";
import { isObject } from "../foundation/objects.js";
import { partsOf, pointer } from "../foundation/result.js";
import { PROMPTS, STEPS, WITHOUT_A_YES } from "../foundation/vocabulary.js";
import { editionTable } from "./generated.js";
import { york } from "./york.js";

/**
 * Cuts a JSON Pointer into an edition before its first unknown part. Known are list indexes,
 * property names of an edition, ids of cautions and prompts, and printed ids.
 */
export function knownPath(path: string): string {
  const known = (names ??= new Set([
    ...propertiesOf(editionTable()),
    ...york.levels.map(({ id }) => id),
    ...york.indicators.flatMap(({ id, signs }) => [id, ...signs.map((sign) => sign.id)]),
    ...PROMPTS,
    ...SCREENING_CAUTIONS,
    ...STEPS,
    ...WITHOUT_A_YES,
  ]));
  const parts = partsOf(path);
  const strange = parts.findIndex((part) => !known.has(part) && !/^\d+$/.test(part));
  return strange === -1 ? path : pointer(parts.slice(0, strange));
}

let names: ReadonlySet<string> | undefined;

/** The names of all properties in a table, at any depth. */
function propertiesOf(table: unknown): string[] {
  if (!isObject(table)) return [];
  const { properties } = table;
  return [
    ...(isObject(properties) ? Object.keys(properties) : []),
    ...Object.values(table).flatMap(propertiesOf),
  ];
}
