// TypeBox, compiled from the JSON Schema that the package publishes. It copies nothing.

import { jsonSchema } from "csae-guidance/json-schema";
import { peer } from "../peers.js";
import type { Parser } from "./parser.js";

interface TypeBox {
  readonly Compile: (schema: unknown) => {
    readonly Check: (input: unknown) => boolean;
    readonly Errors: (input: unknown) => readonly [boolean, readonly unknown[]];
  };
}

export const TYPEBOX = "typebox, compiled (needs eval)";

export async function typeboxParser(): Promise<Parser> {
  const { Compile } = await peer<TypeBox>("typebox/schema");
  const validator = Compile(jsonSchema("screening"));
  return {
    name: TYPEBOX,
    read: (input) => (validator.Check(input) ? input : validator.Errors(input)[1]),
  };
}
