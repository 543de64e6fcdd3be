// The schemas as ajv reads them, under the options that we publish for it.

import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { AJV_OPTIONS, jsonSchema } from "csae-guidance/json-schema";
import type { Draft, JsonSchemaName } from "csae-guidance/json-schema";

type Fits = (record: unknown) => boolean;

/** Compiling a schema takes longer than any test with it. */
const compiled = new Map<JsonSchemaName, Fits>();

/**
 * Tells whether records fit a schema, by both drafts of it. Where the two do not agree, the test
 * fails.
 */
export function fits(name: JsonSchemaName): Fits {
  const known = compiled.get(name);
  if (known) return known;
  const newer = validator("2020-12").compile(jsonSchema(name) as object);
  const older = validator("draft-07").compile(jsonSchema(name, { draft: "draft-07" }) as object);
  const fit: Fits = (record) => {
    const isFit = newer(record);
    if (older(record) !== isFit) throw new Error(`${name}: only one draft takes a record`);
    return isFit;
  };
  compiled.set(name, fit);
  return fit;
}

export function validator(draft: Draft): Ajv | Ajv2020 {
  const ajv = draft === "draft-07" ? new Ajv(AJV_OPTIONS) : new Ajv2020(AJV_OPTIONS);
  addFormats(ajv);
  return ajv;
}
