// csae-guidance/json-schema: the shape of every record for systems in any language.

export { openApiComponents, openApiDocument, schemaFiles } from "./open-api.js";
export type { OpenApiComponents, OpenApiDocument } from "./open-api.js";
export { JSON_SCHEMA_NAMES, jsonSchema } from "./schema.js";
export type { JsonSchema, JsonSchemaName } from "./schema.js";
