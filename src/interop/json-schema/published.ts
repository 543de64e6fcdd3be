// A table as it is published: JSON Schema with the ids of an edition, and without the keywords that
// only the readers of this library understand.

import { cited } from "../../editions/labels.js";
import type { Edition } from "../../editions/types.js";
import type { IdList, Table } from "../../foundation/table.js";

/** A JSON Schema as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a table stands, and what it is published for. */
export interface Context {
  readonly edition: Edition;
  /** What each part of a table holds, by its place. */
  readonly sentences: ReadonlyMap<string, string>;
  /** The name of the table and the path in it: fields, `*` and the indexes of branches. */
  readonly place: string;
  /** The ids of the signs of the row that the table is within. */
  readonly signs: readonly string[];
}

/** The formats of JSON Schema that are kept. Any other format is given by its pattern alone. */
const FORMATS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["date", "date-time", "email"]);

/** The keywords that are published as they stand. */
const KEPT: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "$ref",
  "reaches",
  "title",
  "type",
  "enum",
  "const",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "minItems",
  "maxItems",
  "default",
]);

/** A table, and everything in it but its parts, as JSON Schema. */
export function published(
  table: Table,
  context: Context,
  description = context.sentences.get(context.place),
): JsonSchema {
  const { format, idsOf, prefixItems, items, anyOf, oneOf, allOf, required } = table;
  const each = (tables: readonly Table[]): readonly JsonSchema[] =>
    tables.map((one, branch) => published(one, at(String(branch), context)));
  return {
    ...(description !== undefined && { description }),
    ...Object.fromEntries(Object.entries(table).filter(([keyword]) => KEPT.has(keyword))),
    ...(FORMATS.has(format) && { format }),
    ...(idsOf && { enum: idsOf === "signs" ? context.signs : context.edition[idsOf].map(idOf) }),
    ...(prefixItems && !isOfOneKind(table) && { prefixItems: each(prefixItems) }),
    ...(items !== undefined && { items: items && published(items, at("*", context)) }),
    ...fieldsOf(table, context),
    ...(required && { required }),
    ...(anyOf && { anyOf: each(anyOf) }),
    ...(oneOf && { oneOf: each(oneOf) }),
    ...(allOf && { allOf: each(allOf) }),
  };
}

/** The fields of an object: each by its key, or all of one kind. */
function fieldsOf(table: Table, context: Context): JsonSchema {
  const { properties = {}, byId, propertyNames, additionalProperties: rest } = table;
  if (byId) {
    const { "*": row = {} } = properties;
    return closed(rowsOf(byId, row, at("*", context)));
  }
  // Where the keys are known, each is written as a property, because most tools expect that.
  if (propertyNames?.enum && rest)
    return closed(propertyNames.enum.map((key) => [key, published(rest, at("*", context))]));
  return {
    ...(table.properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, published(inner, at(key, context))]),
      ),
    }),
    ...(propertyNames && { propertyNames: published(propertyNames, at("key", context)) }),
    ...(rest !== undefined && { additionalProperties: rest && published(rest, at("*", context)) }),
  };
}

function closed(properties: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  return { properties: Object.fromEntries(properties), additionalProperties: false };
}

/** A property for each id of a list. A row of the tool is described by its printed words. */
function rowsOf(
  list: IdList,
  table: Table,
  context: Context,
): readonly (readonly [string, JsonSchema])[] {
  return list === "indicators"
    ? context.edition.indicators.map(({ id, label, citations, signs }) => [
        id,
        published(table, { ...context, signs: signs.map(idOf) }, cited({ text: label, citations })),
      ])
    : context.edition[list].map(({ id }) => [id, published(table, context)]);
}

function at(step: string, context: Context): Context {
  return { ...context, place: `${context.place}/${step}` };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/**
 * Whether all entries of a non-empty list are of one kind. `prefixItems` then says no more than
 * `items`.
 */
function isOfOneKind({ prefixItems, items }: Table): boolean {
  return JSON.stringify(prefixItems) === JSON.stringify([items]);
}
