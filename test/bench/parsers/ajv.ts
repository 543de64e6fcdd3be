// Ajv on the JSON Schema that the package publishes. It copies nothing and needs eval.

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { jsonSchema } from "csae-guidance/json-schema";
import type { Parser } from "./parser.js";

export const ajvParsers: readonly Parser[] = [
  parserOf("ajv, all errors (needs eval)", true),
  parserOf("ajv, the first error (needs eval)", false),
];

function parserOf(name: string, allErrors: boolean): Parser {
  const ajv = new Ajv2020({ strict: false, allErrors });
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  const check = ajv.compile(jsonSchema("screening"));
  return { name, read: (input) => (check(input) ? input : check.errors) };
}
