// The JSON Schemas as components of OpenAPI 3.1, and as files.

import type { Edition } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { york } from "../../editions/york.js";
import { isObject } from "../../foundation/objects.js";
import type { JsonSchema } from "./published.js";
import { JSON_SCHEMA_NAMES } from "./records.js";
import { jsonSchema } from "./json-schema.js";

/** The components of an OpenAPI 3.1 document. */
export interface OpenApiComponents {
  /**
   * Every record and result by its name, and every part that several share by the name of the part.
   */
  readonly schemas: Readonly<Record<string, unknown>>;
}

/** An OpenAPI 3.1 document with components and without paths. The host defines the paths. */
export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, never>>;
  readonly components: OpenApiComponents;
}

/**
 * Gives the schemas of all records and results as components of an OpenAPI 3.1 document.
 *
 * @remarks Limit: it has schemas only and no paths. The host decides what it offers at which
 *   address.
 * @guidance Screening Tool, lines 227–292; Appendix One, lines 415–463
 * @example
 * Object.keys(openApiComponents().schemas).includes("police-form"); // true
 */
export function openApiComponents(edition: Edition = york): OpenApiComponents {
  edition = editionOf(edition);
  const made = JSON_SCHEMA_NAMES.map((name) => ({ name, schema: jsonSchema(name, edition) }));
  const parts = made.flatMap(({ schema }) =>
    Object.entries(isObject(schema["$defs"]) ? schema["$defs"] : {}),
  );
  const records = made.map(({ name, schema }) => [name, componentOf(schema)] as const);
  // A record that is also part of another is one component. The record's own schema is used,
  // because it has a title and a description.
  return {
    schemas: Object.fromEntries(
      [...parts, ...records].map(([name, schema]) => [name, pointedAnew(schema)]),
    ),
  };
}

/**
 * Gives the same components as a whole OpenAPI 3.1 document.
 *
 * @remarks Limit: it has no paths.
 * @guidance Screening Tool, lines 227–292; Appendix One, lines 415–463
 * @example
 * openApiDocument().openapi; // "3.1.0"
 */
export function openApiDocument(edition: Edition = york): OpenApiDocument {
  edition = editionOf(edition);
  return {
    openapi: "3.1.0",
    info: {
      title: `Records of “${edition.title}”`,
      version: edition.version,
      description:
        `${edition.emergency.text} The records of the edition ${edition.id}, content hash ` +
        `${edition.hash}.`,
    },
    paths: {},
    components: openApiComponents(edition),
  };
}

/**
 * Gives every schema and the OpenAPI document, keyed by file name, as the package holds them in
 * `schemas/`.
 *
 * @guidance Screening Tool, lines 227–292; Appendix One, lines 415–463
 * @example
 * Object.keys(schemaFiles()).includes("screening.schema.json"); // true
 */
export function schemaFiles(edition: Edition = york): Readonly<Record<string, JsonSchema>> {
  edition = editionOf(edition);
  return {
    ...Object.fromEntries(
      JSON_SCHEMA_NAMES.map((name) => [`${name}.schema.json`, jsonSchema(name, edition)]),
    ),
    "openapi.json": { ...openApiDocument(edition) },
  };
}

/**
 * A schema as a component. Inside a document a schema has no `$schema`, `$id` or `$defs` of its
 * own.
 */
function componentOf(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id" && key !== "$defs"),
  );
}

/** Rewrites references to `$defs` as references to components. */
function pointedAnew(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pointedAnew);
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, pointedAnew(inner)]),
    );
  return typeof value === "string" ? value.replace(/^#\/\$defs\//, "#/components/schemas/") : value;
}
