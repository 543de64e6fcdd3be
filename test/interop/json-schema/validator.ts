// The schemas as ajv reads them, in strict mode.

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { jsonSchema } from "csae-guidance/json-schema";
import type { JsonSchemaName } from "csae-guidance/json-schema";

/** Strict, but for lists that begin with one kind and go on with another: ajv takes every such list for a mistake. */
const STRICT = { strict: true, strictTuples: false, allErrors: true };

/** Compiles a schema and tells whether records fit it. */
export function fits(name: JsonSchemaName): (record: unknown) => boolean {
  const validate = validator().compile(jsonSchema(name) as object);
  return (record) => validate(record);
}

export function validator(): Ajv2020 {
  const ajv = new Ajv2020(STRICT);
  addFormats(ajv);
  return ajv;
}
