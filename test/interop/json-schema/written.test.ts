// Schemas as they are written, some of them to the letter.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import {
  AJV_OPTIONS,
  JSON_SCHEMA_NAMES,
  jsonSchema,
  openApiComponents,
  openApiDocument,
  schemaFiles,
} from "csae-guidance/json-schema";
import type { JsonSchemaName } from "csae-guidance/json-schema";
import { fits } from "./validator.js";

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
}

const DATE = jsonSchema("judgement")["$defs"] as Record<string, object>;

test("a flag", () => {
  expect(jsonSchema("flag")).toStrictEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://csae-guidance.example/schemas/flag.schema.json",
    title: "Flag",
    description:
      "A flag with the Local Area Team (chapter 9): the child’s reference, a broad category, who " +
      "raised it and when. It has no other field, because the team does not keep the details (9.2). " +
      "Validate without changing anything: a host that coerces types, fills in defaults or removes " +
      "unknown fields loses answers without a word.",
    reaches: "decision",
    $comment: `Edition york 1.0.0, content hash ${york.hash}.`,
    type: "object",
    properties: {
      child: {
        description: "The host’s own reference for the child.",
        reaches: "reference",
        type: "string",
        pattern: "\\S",
      },
      category: {
        description:
          "The broad category of the flag (9.2), on one line of at most 80 characters. The details " +
          "stay in the caller’s own system. That broad means this is a convention of this library.",
        reaches: "free-text",
        type: "string",
        maxLength: 80,
        allOf: [{ pattern: "^[^\\n\\v\\f\\r\\u0085\\u2028\\u2029]*$" }, { pattern: "\\S" }],
      },
      caller: {
        description: "Who raises it, as far as they are named.",
        $ref: "#/$defs/practitioner",
      },
      raisedOn: {
        description: "The day on which it was raised.",
        reaches: "date",
        $ref: "#/$defs/iso-date",
      },
    },
    required: ["child", "category", "caller", "raisedOn"],
    additionalProperties: false,
    $defs: {
      practitioner: {
        description: "A person who acts on a record, as far as they are named.",
        type: "object",
        properties: {
          name: { description: "A name, as recorded.", reaches: "professional", type: "string" },
          role: {
            description: "A role, such as school nurse.",
            reaches: "professional",
            type: "string",
          },
          organisation: {
            description: "An organisation.",
            reaches: "professional",
            type: "string",
          },
        },
        additionalProperties: false,
      },
      "iso-date": DATE["iso-date"],
    },
  });
});

test("a part of a result, from its type", () => {
  const { $defs } = jsonSchema("screening-outcome") as { $defs: Record<string, object> };
  expect(Object.keys($defs)).toEqual(
    expect.arrayContaining([
      "pinned-edition",
      "indication",
      "counts",
      "caution",
      "prompt",
      "action",
    ]),
  );
  expect($defs["unresolved-indicator"]).toStrictEqual({
    description: "A row that is open: not known, not answered, unread or contradicted.",
    type: "object",
    properties: {
      indicator: { description: "The id of the row.", type: "string" },
      level: {
        description: "The id of a level of the edition.",
        type: "string",
        enum: ["no-risk", "emerging", "escalating", "significant"],
      },
      answer: {
        description:
          "Why it is open: recorded as not known, not recorded, recorded as something that is no " +
          "answer (`unread`), or answered No with a sign of it noted (`contradicted`).",
        type: "string",
        enum: ["contradicted", "unread", "not-known", "unanswered"],
      },
    },
    required: ["indicator", "level", "answer"],
    additionalProperties: false,
  });
});

describe("a schema is made once for each edition", () => {
  test("the same object, deeply frozen, as long as the edition is frozen", () => {
    const schema = jsonSchema("police-form");
    expect(jsonSchema("police-form")).toBe(schema);
    expect(Object.isFrozen((schema["$defs"] as Record<string, object>)["place"])).toBe(true);
  });

  test("anew for an edition that can change", () => {
    const indicators = [...york.indicators];
    const edition: Edition = { ...york, indicators };
    const rows = (): string[] => {
      const { properties } = jsonSchema("screening", {}, edition) as unknown as Schema;
      return Object.keys(properties["answers"]!.properties);
    };
    const before = rows();
    indicators.pop();
    expect(rows()).toEqual(before.slice(0, -1));
  });

  test("the options of Ajv are frozen and change nothing in a record", () => {
    expect(Object.isFrozen(AJV_OPTIONS) && Object.isFrozen(AJV_OPTIONS.keywords)).toBe(true);
    expect(AJV_OPTIONS).toStrictEqual({
      strict: true,
      strictTuples: false,
      allErrors: true,
      coerceTypes: false,
      removeAdditional: false,
      useDefaults: false,
      keywords: ["reaches"],
    });
    const record = { edition: { id: "york", version: "1.0.0" } };
    expect(fits("screening")(record)).toBe(true);
    expect(record).toEqual({ edition: { id: "york", version: "1.0.0" } });
  });
});

test.each(JSON_SCHEMA_NAMES)(
  "%s has no word that JSON Schema does not know but reaches",
  (name) => {
    const words = new Set<string>();
    const parts = new Set<string>();
    const collect = (schema: unknown): void => {
      if (Array.isArray(schema)) schema.forEach(collect);
      if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return;
      for (const [word, inner] of Object.entries(schema)) {
        words.add(word);
        if (word === "$ref") parts.add(String(inner).slice("#/$defs/".length));
        if (word === "properties" || word === "$defs")
          Object.values(inner as object).forEach(collect);
        else if (word !== "default" && word !== "const") collect(inner);
      }
    };
    collect(jsonSchema(name));
    for (const word of ["pointedTo", "byId", "idsOf", "check", "messages"])
      expect(words.has(word)).toBe(false);
    expect([...parts].sort()).toEqual(Object.keys(jsonSchema(name)["$defs"] ?? {}).sort());
    expect(JSON.stringify(jsonSchema(name))).not.toContain('"*"');
  },
);

describe("what JSON Schema says in its own way", () => {
  const edition = (): Record<string, Record<string, Record<string, unknown>>> =>
    jsonSchema("edition") as never;

  test("a list that holds at least one of a kind", () => {
    const notice = (
      jsonSchema("edition")["$defs"] as Record<string, Record<string, Record<string, unknown>>>
    )["emergency-notice"]?.["properties"];
    expect(
      [notice?.["numbers"], notice?.["citations"]].filter((list) =>
        Object.hasOwn(list as object, "prefixItems"),
      ),
    ).toEqual([]);
    expect(notice).toMatchObject({
      numbers: {
        type: "array",
        minItems: 1,
        items: { type: "object", required: ["number", "when"] },
      },
      citations: { type: "array", minItems: 1, items: { $ref: "#/$defs/citation" } },
    });
  });

  test("an object that has each of some keys and no other", () => {
    const steps = edition()["properties"]?.["steps"];
    const ids = ["call-999", "tell-social-care", "record-the-call"];
    expect(Object.keys(steps?.["properties"] as object)).toEqual(ids);
    expect(steps).toMatchObject({ type: "object", required: ids, additionalProperties: false });
    expect(steps).not.toHaveProperty("propertyNames");
  });

  test("a date of a form that JSON Schema knows, and one told by its pattern alone", () => {
    expect(DATE["iso-date"]).toMatchObject({ type: "string", format: "date" });
    const partial = (jsonSchema("screening")["$defs"] as Record<string, object>)["partial-date"];
    expect(partial).toMatchObject({ type: "string", pattern: expect.any(String) as string });
    expect(partial).not.toHaveProperty("format");
  });

  test("no part by a name that zod gives, nor the record itself as a part of it", () => {
    for (const name of JSON_SCHEMA_NAMES) {
      const parts = Object.keys(jsonSchema(name)["$defs"] ?? {});
      expect(parts).not.toContain(name);
      expect(parts.filter((part) => !/^[a-z][a-z-]+$/.test(part))).toEqual([]);
    }
  });

  test("nothing fits what has no name", () => {
    expect(jsonSchema("toString" as JsonSchemaName)).toStrictEqual({ not: {} });
  });
});

describe("OpenAPI", () => {
  test("points to components, which have no address, dialect or parts of their own", () => {
    const { schemas } = openApiComponents();
    const { $schema, $id, $defs, ...flag } = jsonSchema("flag");
    expect([$schema, $id, $defs].includes(undefined)).toBe(false);
    expect(schemas["flag"]).toStrictEqual(
      JSON.parse(JSON.stringify(flag).replaceAll("#/$defs/", "#/components/schemas/")),
    );
    expect(Object.keys(schemas)).toEqual(
      expect.arrayContaining([...JSON_SCHEMA_NAMES, "practitioner", "iso-date", "citation"]),
    );
    expect(JSON.stringify(schemas)).not.toContain("#/$defs/");
    expect(schemas["judgement"]).toMatchObject({ title: "Judgement" });
  });

  test("says whose records they are, and offers no paths", () => {
    const { components, ...frame } = openApiDocument();
    expect(frame).toStrictEqual({
      openapi: "3.1.0",
      info: {
        title: "Records of “Child Sexual Abuse and Exploitation Guidance”",
        version: "1.0.0",
        description:
          "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to " +
          `finish this. The records of the edition york, content hash ${york.hash}. Validate without ` +
          "changing anything: a host that coerces types, fills in defaults or removes unknown fields loses " +
          "answers without a word.",
      },
      paths: {},
    });
    expect(components).toEqual(openApiComponents());
  });

  test("and every schema by the name of its file", () => {
    const files = schemaFiles();
    expect(Object.keys(files)).toEqual([
      ...JSON_SCHEMA_NAMES.map((name) => `${name}.schema.json`),
      ...JSON_SCHEMA_NAMES.map((name) => `draft-07/${name}.schema.json`),
      "openapi.json",
    ]);
    expect(files["flag.schema.json"]).toBe(jsonSchema("flag"));
    expect(files["draft-07/flag.schema.json"]).toBe(jsonSchema("flag", { draft: "draft-07" }));
    expect(files["openapi.json"]).toEqual(openApiDocument());
  });
});
