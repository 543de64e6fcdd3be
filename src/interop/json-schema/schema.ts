// Makes the JSON Schema 2020-12 of every record and result from zod schemas. For a record it is the
// schema that its parser uses.

import * as z from "zod";
import type { Edition } from "../../editions/schema/index.js";
import { york } from "../../editions/york.js";
import { withDescriptions } from "./descriptions.js";
import { RECORDS, partsBut } from "./records.js";
import type { JsonSchemaName } from "./records.js";

/** A JSON Schema as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The start of every `$id`. It is a name and not an address: the host is reserved and belongs to
 * nobody.
 */
const BASE = "https://csae-guidance.example/schemas/";

/** The formats of JSON Schema that are kept. Any other format is given by its pattern alone. */
const FORMATS: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["date", "date-time", "email"]);

/**
 * Gives the JSON Schema 2020-12 of a record or a result, for systems in any language.
 *
 * The schema of a record is made from the schema that its parser uses. It stands alone: what it
 * refers to is under its own `$defs`.
 *
 * @remarks Limit: it says what shape a record has. docs/json-schema.md lists what JSON Schema
 *   cannot say; the parsers check that.
 * @guidance Screening Tool, lines 227–292; 8.3–8.9, lines 304–332; Appendix One, lines 415–463
 * @param name - Which record or result; one of `JSON_SCHEMA_NAMES`.
 * @param edition - The edition whose rows, signs and aims the record may name.
 * @returns The schema as plain JSON, made anew at each call. For an unknown name, a schema that
 *   nothing fits.
 * @example
 * jsonSchema("flag")["required"]; // ["child", "category", "caller", "raisedOn"]
 */
export function jsonSchema(name: JsonSchemaName, edition: Edition = york): JsonSchema {
  if (!Object.hasOwn(RECORDS, name)) return { not: {} };
  const { title, description, schemaFor } = RECORDS[name];
  const made = z.toJSONSchema(schemaFor(edition), {
    target: "draft-2020-12",
    io: "input",
    metadata: partsBut(name, edition),
    override: ({ zodSchema, jsonSchema: schema }) => {
      Object.assign(schema, z.globalRegistry.get(zodSchema));
      delete schema.id;
      if (schema.format !== undefined && !FORMATS.has(schema.format)) delete schema.format;
      if (isOfOneKind(schema)) delete schema.prefixItems;
      if (schema.required && schema.propertyNames) nameTheKeys(schema, schema.required);
    },
  });
  const { $schema, $defs, ...rest } = made;
  return {
    $schema,
    $id: `${BASE}${name}.schema.json`,
    title,
    description,
    $comment: `Edition ${edition.id} ${edition.version}, content hash ${edition.hash}.`,
    ...withDescriptions(name, rest, edition),
    ...($defs && {
      $defs: Object.fromEntries(
        Object.entries($defs).map(([part, schema]) => [
          part,
          withDescriptions(part, schema, edition),
        ]),
      ),
    }),
  };
}

/**
 * Whether all entries of a non-empty list are of one kind. `prefixItems` then says no more than
 * `items`.
 */
function isOfOneKind({ prefixItems, items }: z.core.JSONSchema.BaseSchema): boolean {
  return JSON.stringify(prefixItems) === JSON.stringify([items]);
}

/** Writes each required key of an object as a property, in place of `propertyNames`. */
function nameTheKeys(schema: z.core.JSONSchema.BaseSchema, keys: readonly string[]): void {
  const { additionalProperties: value = true } = schema;
  schema.properties = Object.fromEntries(keys.map((key) => [key, value]));
  schema.additionalProperties = false;
  delete schema.propertyNames;
}
