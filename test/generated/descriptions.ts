// Takes the descriptions out of tables. They are published, and no reader needs them.

import type { Table } from "../../src/foundation/table.js";

/** A table without its descriptions and those of its parts. */
export function undescribed(table: Table): Table {
  const bare = Object.entries(table).filter(([keyword]) => keyword !== "description");
  return withParts(Object.fromEntries(bare), undescribed);
}

/** Each description in a table, with its place: the name of the table and the path within it. */
export function descriptionsOf(place: string, table: Table): (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  if (table.description !== undefined) found.push([place, table.description]);
  withParts(table, (part, step) => {
    found.push(...descriptionsOf(`${place}/${step}`, part));
    return part;
  });
  return found;
}

/**
 * A table with each of its parts made anew. A step is the key of a field, `*` for any item and any
 * other field, or the index of a branch.
 */
function withParts(table: Table, make: (part: Table, step: string) => Table): Table {
  const { properties, items, additionalProperties: rest, propertyNames } = table;
  const { prefixItems, anyOf, oneOf, allOf } = table;
  const each = (parts: readonly Table[]): Table[] =>
    parts.map((part, at) => make(part, String(at)));
  return {
    ...table,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, part]) => [key, make(part, key)]),
      ),
    }),
    ...(items && { items: make(items, "*") }),
    ...(rest && { additionalProperties: make(rest, "*") }),
    ...(propertyNames && { propertyNames: make(propertyNames, "key") }),
    ...(prefixItems && { prefixItems: each(prefixItems) }),
    ...(anyOf && { anyOf: each(anyOf) }),
    ...(oneOf && { oneOf: each(oneOf) }),
    ...(allOf && { allOf: each(allOf) }),
  };
}
