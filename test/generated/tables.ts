// Tables: each schema as JSON Schema, as zod writes it, with the metadata of its fields.

import * as z from "zod";
import { ownErrorOf } from "../../src/foundation/zod-issues.js";
import type { Table } from "../../src/foundation/table.js";

/** The tables of a schema and of every named part of it, by name; the schema's own is the last. */
export function tablesOf(schema: z.ZodType): Map<string, Table> {
  const { $defs = {}, $ref } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema["id"];
      const messages = messagesOf(zodSchema);
      if (Object.keys(messages).length > 0) jsonSchema["messages"] = messages;
      sentencesOfPatterns(zodSchema).forEach((message, index) => {
        const all = jsonSchema.allOf;
        const at = Array.isArray(all) ? all[index] : jsonSchema;
        if (at && message !== undefined)
          at["messages"] = { ...(at["messages"] as object | undefined), "wrong-format": message };
      });
    },
  }) as { $defs?: Record<string, Table>; $ref?: string };
  if ($ref === undefined) throw new Error("A schema that is generated from needs an id.");
  const own = $ref.slice("#/$defs/".length);
  const names = Object.keys($defs).filter((name) => name !== own);
  return new Map([...names, own].map((name) => [name, $defs[name] ?? {}]));
}

interface WithError {
  readonly error?: (issue: z.core.$ZodRawIssue) => string | { message: string } | undefined | null;
  readonly check?: string;
  readonly type?: string;
  readonly checks?: readonly { readonly _zod: { readonly def: WithError } }[];
}

function sentence({ error }: WithError, issue: object): string | undefined {
  const said = ownErrorOf(error)?.(issue as z.core.$ZodRawIssue);
  return typeof said === "string" ? said : (said?.message ?? undefined);
}

/** The sentences that a schema says in place of the usual ones, by the code of the issue. */
function messagesOf(schema: z.core.$ZodType): Record<string, string> {
  const def = schema._zod.def as WithError;
  const ofType: [string, string | undefined][] = [
    ["missing", sentence(def, { code: "invalid_type", input: undefined })],
    ["wrong-type", sentence(def, { code: "invalid_type", input: 0 })],
  ];
  const found: [string, string | undefined][] =
    def.type !== "union"
      ? [...ofType, ["unknown-key", sentence(def, { code: "unrecognized_keys", input: {} })]]
      : "discriminator" in def
        ? [...ofType, ["unknown-word", sentence(def, { code: "invalid_union" })]]
        : [["wrong-type", sentence(def, { code: "invalid_union" })]];
  const lengths = (def.checks ?? [])
    .map((check) => check._zod.def)
    .filter(({ check }) => check === "max_length" || check === "min_length")
    .map((check): [string, string | undefined] => ["out-of-range", sentence(check, {})]);
  return Object.fromEntries(
    [...found, ...lengths].filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The sentences of the patterns of a text, in their order. */
function sentencesOfPatterns(schema: z.core.$ZodType): (string | undefined)[] {
  const def = schema._zod.def as WithError;
  const own = def.check === "string_format" ? [def] : [];
  return [...own, ...(def.checks ?? []).map((check) => check._zod.def)]
    .filter(({ check }) => check === "string_format")
    .map((check) => sentence(check, {}));
}
