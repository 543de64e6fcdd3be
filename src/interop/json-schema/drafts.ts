// The drafts of JSON Schema that the schemas are written in, and the older one from the newer.

import { fieldsOf } from "../../foundation/as-far-as-shaped.js";
import { attempt } from "../../foundation/attempt.js";
import { isObject } from "../../foundation/objects.js";
import type { JsonSchema } from "./published.js";

/** The drafts of JSON Schema that the schemas are written in, the usual one first. */
export const DRAFTS = /* @__PURE__ */ Object.freeze(["2020-12", "draft-07"] as const);
/**
 * A draft of JSON Schema. Fastify, the `Ajv` that the package ajv exports first and many other
 * tools read `"draft-07"` alone.
 */
export type Draft = (typeof DRAFTS)[number];

/** How a schema is to be written. */
export interface SchemaOptions {
  /** `"2020-12"` unless told otherwise. */
  readonly draft?: Draft | undefined;
}

/** The start of every `$id`. It is a name: its host is reserved and belongs to nobody. */
const BASE = "https://csae-guidance.example/schemas/";

/** What each draft calls itself, the folder of its files, and a schema of 2020-12 in its words. */
const WRITTEN_IN: Readonly<Record<Draft, Dialect>> = {
  "2020-12": {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    folder: "",
    write: (schema) => schema,
  },
  "draft-07": {
    $schema: "http://json-schema.org/draft-07/schema#",
    folder: "draft-07/",
    write: (schema) => olderSchema(schema),
  },
};

interface Dialect {
  readonly $schema: string;
  readonly folder: string;
  readonly write: (schema: JsonSchema) => JsonSchema;
}

/** The draft that options ask for. Undefined where it is not known. */
export function draftOf(options: unknown): Draft | undefined {
  return attempt(undefined, () => {
    const { draft = DRAFTS[0] } = fieldsOf(options);
    return DRAFTS.find((known) => known === draft);
  });
}

/** The file that holds a schema in a draft. */
export function fileOf(name: string, draft: Draft): string {
  return `${WRITTEN_IN[draft].folder}${name}.schema.json`;
}

/** A schema of 2020-12 in a draft, with the draft and its own name first. */
export function writtenIn(draft: Draft, name: string, schema: JsonSchema): JsonSchema {
  const { $schema, write } = WRITTEN_IN[draft];
  return { $schema, $id: `${BASE}${fileOf(name, draft)}`, ...write(schema) };
}

/** The keywords that hold schemas by name. Their keys are no keywords. */
const BY_NAME: ReadonlySet<string> = /* @__PURE__ */ new Set(["properties", "$defs"]);

/** The keywords that hold a schema or a list of them. */
const HOLDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "items",
  "prefixItems",
  "additionalProperties",
  "propertyNames",
  "anyOf",
  "oneOf",
  "allOf",
]);

/** A schema of 2020-12 in draft-07. */
function olderSchema(schema: JsonSchema): JsonSchema {
  const { $ref, ...beside } = Object.fromEntries(
    Object.entries(schema).map(([word, value]) => [
      olderWord(word, schema),
      olderValue(word, value),
    ]),
  );
  if ($ref === undefined) return beside;
  // Whatever stands beside a `$ref` is ignored there. Only annotations do.
  return Object.keys(beside).length === 0 ? { $ref } : { ...beside, allOf: [{ $ref }] };
}

/** What draft-07 calls a keyword of 2020-12. */
function olderWord(word: string, { prefixItems }: JsonSchema): string {
  if (word === "$defs") return "definitions";
  if (word === "prefixItems") return "items";
  return word === "items" && prefixItems ? "additionalItems" : word;
}

function olderValue(word: string, value: unknown): unknown {
  if (word === "$ref") return String(value).replace("#/$defs/", "#/definitions/");
  if (BY_NAME.has(word) && isObject(value))
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, older(inner)]));
  return HOLDS.has(word) ? older(value) : value;
}

/** A schema, a list of schemas or `false`, in draft-07. */
function older(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(older);
  return isObject(value) ? olderSchema(value) : value;
}
