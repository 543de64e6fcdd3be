// The schemas as ajv reads them, under the options that we publish for it.

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { AJV_OPTIONS, jsonSchema } from "csae-guidance/json-schema";
import type { JsonSchemaName } from "csae-guidance/json-schema";

type Fits = (record: unknown) => boolean;

/** Compiling a schema takes longer than any test with it. */
const compiled = new Map<JsonSchemaName, Fits>();

/** Tells whether records fit a schema. */
export function fits(name: JsonSchemaName): Fits {
  const known = compiled.get(name);
  if (known) return known;
  const validate = validator().compile(jsonSchema(name) as object);
  const fit: Fits = (record) => validate(record);
  compiled.set(name, fit);
  return fit;
}

export function validator(): Ajv2020 {
  const ajv = new Ajv2020(AJV_OPTIONS);
  addFormats(ajv);
  return ajv;
}
