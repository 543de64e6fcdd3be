// The JSON Schemas and the OpenAPI document, judged by ajv in strict mode and by an OpenAPI validator.

import { readFileSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { parsePoliceForm, york } from "csae-guidance";
import { JSON_SCHEMA_NAMES, jsonSchema, openApiDocument } from "csae-guidance/json-schema";
import type { JsonSchemaName } from "csae-guidance/json-schema";
import { fieldsOf, lossTable, wholeRecord } from "../loss.js";
import { fits, validator } from "./validator.js";

describe("every schema", () => {
  test("there is one for each record that a parser reads, and for each result", () => {
    expect(JSON_SCHEMA_NAMES).toEqual([
      "screening",
      "judgement",
      "sharing-record",
      "sharing-history",
      "consent-to-disclose",
      "consent-to-a-referral",
      "consent-to-services",
      "flag",
      "police-form",
      "interventions",
      "history",
      "history-head",
      "record-at-moment",
      "plain-words",
      "caseload-tally",
      "overlay",
      "edition-draft",
      "edition",
      "screening-outcome",
      "screening-record",
      "screening-comparison",
      "combined-screening",
      "timeline",
      "sharing-review",
      "flag-check",
      "police-form-review",
      "intelligence-report",
      "interventions-review",
      "history-review",
      "redaction",
      "edition-changes",
      "found-contact",
      "stale-contact",
      "plain-tool",
      "caseload-summary",
      "release-check",
      "failure",
    ]);
  });

  test.each(JSON_SCHEMA_NAMES)(
    "%s is JSON Schema 2020-12 by the letter, stands alone and says what it is",
    (name) => {
      const schema = jsonSchema(name);
      expect(validator("2020-12").validateSchema(schema as object)).toBe(true);
      expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
      expect(schema["$id"]).toBe(`https://csae-guidance.example/schemas/${name}.schema.json`);
      expect(String(schema["description"]).length).toBeGreaterThan(20);
      expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
      expect(danglingRefs(schema)).toEqual([]);
      expect(JSON.stringify(schema)).not.toContain("__schema");
      validator("2020-12").compile(schema as object);
    },
  );

  test("a reference that leads nowhere is found", () => {
    expect(
      danglingRefs({
        $defs: { here: {} },
        anyOf: [{ $ref: "#/$defs/here" }, { $ref: "#/$defs/nowhere" }],
      }),
    ).toEqual(["#/$defs/nowhere"]);
  });

  test("a record made under an edition names that edition’s rows, and the schema the edition", () => {
    expect(
      fits("screening")({
        edition: { id: "york", version: "1.0.0" },
        answers: { clipping: "yes" },
      }),
    ).toBe(true);
    expect(
      fits("screening")({ edition: { id: "york", version: "1.0.0" }, answers: { dancing: "yes" } }),
    ).toBe(false);
    expect(jsonSchema("screening")["$comment"]).toBe(
      `Edition york 1.0.0, content hash ${york.hash}.`,
    );
  });

  test("the edition itself fits its schema, and lists with no citation do not", () => {
    expect(fits("edition")(york)).toBe(true);
    expect(fits("edition")({ ...york, emergency: { ...york.emergency, citations: [] } })).toBe(
      false,
    );
  });

  test("an unknown name gets the schema that nothing fits", () => {
    expect(jsonSchema(JSON.parse('"toString"') as JsonSchemaName)).toEqual({ not: {} });
  });
});

describe("what JSON Schema cannot say, as docs/json-schema.md lists it", () => {
  const cannot = lossTable("json-schema.md", "What it cannot say");
  const proofs: Readonly<Record<string, readonly [JsonSchemaName, unknown, boolean]>> = {
    "/people/*/dateOfBirth/ageTo": [
      "police-form",
      { people: [{ dateOfBirth: { ageFrom: 12, ageTo: 9 } }] },
      parsePoliceForm({ people: [{ dateOfBirth: { ageFrom: 12, ageTo: 9 } }] }).ok,
    ],
    "/agencyExtension": [
      "police-form",
      { agencyExtension: { "example-agency:deep": nested(40) } },
      parsePoliceForm({ agencyExtension: { "example-agency:deep": nested(40) } }).ok,
    ],
  };

  test("the list is complete", () => {
    expect(cannot.map(({ field, fate }) => [field, fate])).toEqual(
      Object.keys(proofs).map((field) => [field, "not expressible"]),
    );
  });

  test.each(Object.entries(proofs))(
    "%s: the schema takes what the parser refuses",
    (_, [name, record, taken]) => {
      expect(fits(name)(record)).toBe(true);
      expect(taken).toBe(false);
    },
  );
});

describe.each(["screening", "police-form"] as const)("the table of losses of the %s", (kind) => {
  const fields = fieldsOf(kind);
  const rows = lossTable(
    "json-schema.md",
    kind === "screening" ? "Screening: field by field" : "Police form: field by field",
  );
  const fit = fits(kind);

  test("it has every field", () => {
    expect(rows.map(({ field }) => field)).toEqual(fields.map(({ field }) => field));
    expect(fit(wholeRecord(kind))).toBe(true);
  });

  test.each(fields)("$field", ({ field, alone }) => {
    const row = rows.find((each) => each.field === field);
    expect(fit(alone)).toBe(true);
    // What is wrong there is refused; of a field that is kept with a note, by its type and no more.
    expect(fit(withWrong(alone, field))).toBe(false);
    expect(row?.fate).toBe(
      field === "/agencyExtension" || field.endsWith("/ageTo") ? "kept with a note" : "kept",
    );
  });
});

describe("OpenAPI 3.1", () => {
  const document: unknown = JSON.parse(JSON.stringify(openApiDocument()));

  test("a validator takes the document", async () => {
    expect(
      await new Validator().validate(structuredClone(document) as Record<string, unknown>),
    ).toEqual({ valid: true });
    expect(document).toMatchObject({ openapi: "3.1.0", paths: {}, info: { version: "1.0.0" } });
    expect(danglingRefs(document)).toEqual([]);
  });

  test("it refuses one that is broken", async () => {
    const broken = { ...openApiDocument(), info: {} };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  test("every record is a component, and every part they share", () => {
    const { components } = openApiDocument();
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining([
        ...JSON_SCHEMA_NAMES,
        "practitioner",
        "edition-pin",
        "date-of-birth",
      ]),
    );
    expect(JSON.stringify(components)).not.toContain("#/$defs/");
  });

  test("one part never stands for two things", () => {
    const parts = new Map<string, string>();
    for (const name of JSON_SCHEMA_NAMES) {
      for (const [part, schema] of Object.entries(jsonSchema(name)["$defs"] ?? {})) {
        expect(parts.get(part) ?? JSON.stringify(schema)).toBe(JSON.stringify(schema));
        parts.set(part, JSON.stringify(schema));
      }
    }
    expect(parts.size).toBeGreaterThan(6);
  });
});

test.each(["complete", "incomplete", "danger-now"])("the example of a %s case fits", (name) => {
  const example = JSON.parse(
    readFileSync(new URL(`../../../examples/case/${name}-case.json`, import.meta.url), "utf8"),
  ) as { screening: unknown; sharing?: unknown; policeForm?: unknown };
  expect(fits("screening")(example.screening)).toBe(true);
  expect(fits("sharing-record")(example.sharing ?? {})).toBe(true);
  expect(fits("police-form")(example.policeForm ?? {})).toBe(true);
});

/** Every reference in a document that leads nowhere in it. */
function danglingRefs(document: unknown): string[] {
  const refs: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string") refs.push(value);
    return value;
  });
  const leads = (ref: string): boolean =>
    ref
      .slice(2)
      .split("/")
      .reduce<unknown>(
        (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
        document,
      ) !== undefined;
  return refs.filter((ref) => !ref.startsWith("#/") || !leads(ref));
}

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

/** The record with something that no field holds in the place of a field. */
function withWrong(record: unknown, field: string): unknown {
  const copy: unknown = structuredClone(record);
  const steps = field.split("/").slice(1);
  let at: unknown = copy;
  steps.forEach((step, depth) => {
    if (typeof at !== "object" || at === null) throw new Error(`${field} is not in the record`);
    const key = step === "*" ? (Object.keys(at)[0] ?? "") : step;
    if (depth === steps.length - 1) Reflect.set(at, key, [["of no such type"]]);
    at = Reflect.get(at, key);
  });
  return copy;
}
