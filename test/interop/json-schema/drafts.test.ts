// Draft-07 beside 2020-12. That both take and refuse the same is told by `fits`, which every test
// of schemas asks.

import { describe, expect, test } from "vitest";
import { defineOverlay, york } from "csae-guidance";
import { AJV_OPTIONS, DRAFTS, JSON_SCHEMA_NAMES, jsonSchema } from "csae-guidance/json-schema";
import type { Draft, JsonSchemaName } from "csae-guidance/json-schema";
import { validator } from "./validator.js";

type Fields = Readonly<Record<string, unknown>>;

const older = (name: JsonSchemaName): Fields => jsonSchema(name, { draft: "draft-07" });

/** What stands at a path of a schema. */
const at = (schema: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce((value, step) => (value as Fields)[step], schema);

/** Every schema within a schema, itself included. */
function schemasIn(schema: unknown): Fields[] {
  if (Array.isArray(schema)) return schema.flatMap(schemasIn);
  if (typeof schema !== "object" || schema === null) return [];
  const inner = Object.entries(schema).flatMap(([word, value]) => {
    if (["properties", "$defs", "definitions"].includes(word))
      return Object.values(value as object).flatMap(schemasIn);
    return ["default", "const", "enum", "required"].includes(word) ? [] : schemasIn(value);
  });
  return [schema as Fields, ...inner];
}

test("there are two drafts, and the newer one is the usual one", () => {
  expect(DRAFTS).toEqual(["2020-12", "draft-07"]);
  expect(jsonSchema("flag")).toBe(jsonSchema("flag", { draft: "2020-12" }));
  expect(jsonSchema("flag")).toBe(jsonSchema("flag", { draft: undefined }));
});

test("draft-07: a flag, to the letter", () => {
  const newer = jsonSchema("flag");
  expect(older("flag")).toStrictEqual({
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "https://csae-guidance.example/schemas/draft-07/flag.schema.json",
    title: "Flag",
    description: newer["description"],
    reaches: "decision",
    $comment: newer["$comment"],
    type: "object",
    properties: {
      child: at(newer, "properties", "child"),
      category: at(newer, "properties", "category"),
      caller: {
        description: "Who raises it, as far as they are named.",
        allOf: [{ $ref: "#/definitions/practitioner" }],
      },
      raisedOn: {
        description: "The day on which it was raised.",
        reaches: "date",
        allOf: [{ $ref: "#/definitions/iso-date" }],
      },
    },
    required: ["child", "category", "caller", "raisedOn"],
    additionalProperties: false,
    definitions: newer["$defs"],
  });
});

describe("draft-07: what it says in other words", () => {
  test("a list that begins with one kind of entry and goes on with others", () => {
    const kindOf = (entry: unknown): unknown => at(entry, "properties", "kind", "const");
    const first = at(older("sharing-history"), "items") as unknown[];
    const later = at(older("sharing-history"), "additionalItems", "oneOf") as unknown[];
    expect([first.map(kindOf), later.map(kindOf)]).toEqual([
      ["recorded"],
      ["amended", "consent-withdrawn", "shared", "reviewed"],
    ]);
  });

  test("a list of one kind, as before", () => {
    expect(at(older("history"), "items")).toEqual({ $ref: "#/definitions/history-event" });
    expect(older("history")).not.toHaveProperty("additionalItems");
  });

  test("a field that is called like a keyword keeps its name", () => {
    const items = [...schemasIn(older("edition"))].filter(({ properties }) =>
      Object.hasOwn(properties ?? {}, "items"),
    );
    expect(items).toHaveLength(
      schemasIn(jsonSchema("edition")).filter(({ properties }) =>
        Object.hasOwn(properties ?? {}, "items"),
      ).length,
    );
    expect(items.length).toBeGreaterThan(0);
  });
});

describe.each(JSON_SCHEMA_NAMES)("%s", (name) => {
  test("draft-07 by the letter, and compiled under our options by the usual Ajv", () => {
    const ajv = validator("draft-07");
    expect(ajv.validateSchema(older(name))).toBe(true);
    expect(older(name)["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    ajv.compile(older(name));
  });

  test("draft-07 has no word of a later draft, and nothing but annotations beside a $ref", () => {
    const all = schemasIn(older(name));
    const words = new Set(all.flatMap((schema) => Object.keys(schema)));
    for (const word of ["$defs", "prefixItems", "unevaluatedProperties", "dependentRequired"])
      expect(words.has(word)).toBe(false);
    expect(JSON.stringify(older(name))).not.toContain("#/$defs/");
    for (const schema of all) if ("$ref" in schema) expect(Object.keys(schema)).toEqual(["$ref"]);
    for (const schema of schemasIn(jsonSchema(name)))
      if ("$ref" in schema)
        expect(["$ref", "description", "reaches"]).toEqual(
          expect.arrayContaining(Object.keys(schema)),
        );
  });

  test("draft-07 says of as many fields what they hold", () => {
    const described = (schema: unknown): number =>
      schemasIn(schema).filter(({ description }) => description !== undefined).length;
    expect(described(older(name))).toBe(described(jsonSchema(name)));
  });
});

test("draft-07: an edition has its own, made once and frozen", () => {
  const laid = defineOverlay(york, {
    id: "example-trust",
    version: "1.0.0",
    display: [],
    contacts: [{ id: "emergency-duty-team", checkedOn: "2026-11-02" }],
  });
  if (!laid.ok) throw new Error(JSON.stringify(laid.issues));
  const ours = jsonSchema("screening", { draft: "draft-07" }, laid.value);
  expect(ours).toBe(jsonSchema("screening", { draft: "draft-07" }, laid.value));
  expect(ours).not.toBe(older("screening"));
  expect(ours["$comment"]).toContain("Edition york.example-trust 1.0.0");
  expect(Object.isFrozen(at(ours, "definitions", "iso-date"))).toBe(true);
});

test.each<readonly [string, () => unknown]>([
  ["another draft", () => ({ draft: "draft-04" })],
  ["null", () => ({ draft: null })],
  ["a list", () => ({ draft: ["draft-07"] })],
  [
    "options that throw",
    () => ({
      get draft() {
        throw new Error("no");
      },
    }),
  ],
])("a draft that is not there gets the schema that nothing fits: %s", (_, options) => {
  expect(jsonSchema("flag", options() as { draft: Draft })).toStrictEqual({ not: {} });
});

test("what is no options at all asks for the usual draft", () => {
  for (const options of [null, undefined, 7, "draft-07"] as unknown[])
    expect(jsonSchema("flag", options as object)).toBe(jsonSchema("flag"));
});

test("Ajv changes nothing under our options, whatever its draft", () => {
  const body = { edition: { id: "york", version: "1.0.0" }, answers: { "older-partnr": "yes" } };
  const kept = structuredClone(body);
  for (const draft of DRAFTS)
    expect(validator(draft).compile(jsonSchema("screening", { draft }))(body)).toBe(false);
  expect(body).toEqual(kept);
  expect(AJV_OPTIONS.removeAdditional).toBe(false);
});
