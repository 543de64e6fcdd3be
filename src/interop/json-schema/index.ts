// csae-guidance/json-schema: JSON Schema and OpenAPI of every record and result, for systems in any
// language.

export { AJV_OPTIONS } from "./ajv-options.js";
export { DRAFTS } from "./drafts.js";
export type { Draft, SchemaOptions } from "./drafts.js";
export { openApiComponents, openApiDocument, schemaFiles } from "./open-api.js";
export type { OpenApiComponents, OpenApiDocument, OpenApiOptions } from "./open-api.js";
export type { JsonBody, Operation, OperationId, ServicePaths } from "./service.js";
export { JSON_SCHEMA_NAMES } from "./records.js";
export type { JsonSchemaName } from "./records.js";
export { jsonSchema } from "./json-schema.js";
export type { JsonSchema } from "./published.js";
