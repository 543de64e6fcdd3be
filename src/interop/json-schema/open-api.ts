// The JSON Schemas as components of OpenAPI 3.1, as a whole document, and as files.

import type { Edition } from "../../editions/types.js";
import { editionOf } from "../../editions/whole.js";
import { york } from "../../editions/york.js";
import { attempt } from "../../foundation/attempt.js";
import { memo } from "../../foundation/memo.js";
import { deepFreeze, isObject } from "../../foundation/objects.js";
import { HOST_WARNING } from "./ajv-options.js";
import { DRAFTS, fileOf } from "./drafts.js";
import { jsonSchema } from "./json-schema.js";
import type { JsonSchema } from "./published.js";
import { JSON_SCHEMA_NAMES } from "./records.js";
import { servicePaths } from "./service.js";
import type { ServicePaths } from "./service.js";

/** The components of an OpenAPI 3.1 document. */
export interface OpenApiComponents {
  /**
   * Every record and result by its name, and every part that several share by the name of the part.
   */
  readonly schemas: Readonly<Record<string, unknown>>;
}

/** What an OpenAPI document is to have. */
export interface OpenApiOptions {
  /** `"none"` unless told otherwise. `"service"`: the small HTTP service of docs/http.md. */
  readonly paths?: "none" | "service" | undefined;
}

/** An OpenAPI 3.1 document with components. It has no paths unless they are asked for. */
export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: ServicePaths;
  readonly components: OpenApiComponents;
}

/**
 * Gives the schemas of all records and results as components of an OpenAPI 3.1 document.
 *
 * @remarks Limit: it has schemas only and no paths. The host decides what it offers at which
 *   address.
 * @guidance Screening Tool, lines 227–292; Appendix One, lines 415–463
 * @returns The components, deeply frozen. For a frozen edition each call gives the same object.
 * @example
 * Object.keys(openApiComponents().schemas).includes("police-form"); // true
 */
export function openApiComponents(edition: Edition = york): OpenApiComponents {
  return madeFor(editionOf(edition)).components;
}

/**
 * Gives the same components as a whole OpenAPI 3.1 document, with the paths of a small HTTP service
 * if they are asked for.
 *
 * @remarks Limit: a path says what goes in and what comes out. Who may call it, and where records
 *   are kept, is for the host to decide.
 * @guidance Screening Tool, lines 227–292; Appendix One, lines 415–463
 * @param options - `paths: "service"` for the paths that docs/http.md serves. They are an example
 *   to copy: a host may offer others.
 * @param edition - The edition whose rows, signs and notice the document holds.
 * @returns The document, deeply frozen. For a frozen edition each call gives the same object.
 * @example
 * openApiDocument().openapi; // "3.1.0"
 * @example
 * const { paths } = openApiDocument({ paths: "service" });
 * paths["/screenings/outcome"]?.post?.operationId; // "screen"
 */
export function openApiDocument(
  options: OpenApiOptions = {},
  edition: Edition = york,
): OpenApiDocument {
  const { document, service } = madeFor(editionOf(edition));
  return attempt(false, () => options.paths === "service") ? service : document;
}

/**
 * Gives every schema in each draft and the OpenAPI document, keyed by file name, as the package
 * holds them in `schemas/`.
 *
 * @guidance Screening Tool, lines 227–292; Appendix One, lines 415–463
 * @example
 * Object.keys(schemaFiles()).includes("draft-07/screening.schema.json"); // true
 */
export function schemaFiles(edition: Edition = york): Readonly<Record<string, JsonSchema>> {
  const files = DRAFTS.flatMap((draft) =>
    JSON_SCHEMA_NAMES.map((name): [string, JsonSchema] => [
      fileOf(name, draft),
      jsonSchema(name, { draft }, edition),
    ]),
  );
  return { ...Object.fromEntries(files), "openapi.json": { ...openApiDocument({}, edition) } };
}

/** What was made for an edition. */
const madeFor = /* @__PURE__ */ memo((edition: Edition) => {
  const components = { schemas: componentsOf(edition) };
  const frame = { openapi: "3.1.0", info: infoOf(edition), components } as const;
  return deepFreeze({
    components,
    document: { ...frame, paths: {} },
    service: { ...frame, paths: servicePaths(edition) },
  });
});

function infoOf({ title, version, emergency, id, hash }: Edition): OpenApiDocument["info"] {
  return {
    title: `Records of “${title}”`,
    version,
    description:
      `${emergency.text} The records of the edition ${id}, content hash ${hash}. ` + HOST_WARNING,
  };
}

function componentsOf(edition: Edition): OpenApiComponents["schemas"] {
  const made = JSON_SCHEMA_NAMES.map((name) => ({ name, schema: jsonSchema(name, {}, edition) }));
  const parts = made.flatMap(({ schema }) =>
    Object.entries(isObject(schema["$defs"]) ? schema["$defs"] : {}),
  );
  const records = made.map(({ name, schema }) => [name, componentOf(schema)] as const);
  // A record that is also part of another is one component. The record's own schema is used,
  // because it has a title and a description.
  return Object.fromEntries(
    [...new Map([...parts, ...records])].map(([name, schema]) => [name, pointedAnew(schema)]),
  );
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
