// Whoever reads a schema alone finds a sentence at every field of every record and result.

import { describe, expect, test } from "vitest";
import { JSON_SCHEMA_NAMES, jsonSchema } from "csae-guidance/json-schema";

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: false | Schema;
  readonly additionalProperties?: false | Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly prefixItems?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Every field of a schema and of its parts, with what it or the part that it refers to says. */
function* fields(
  schema: Schema,
  parts: Readonly<Record<string, Schema>>,
  place = "",
): Generator<readonly [place: string, description: string | undefined]> {
  const { properties = {}, items, additionalProperties: rest, $defs = {} } = schema;
  const { anyOf = [], oneOf = [], prefixItems = [] } = schema;
  for (const [name, inner] of Object.entries(properties)) {
    const part = parts[inner.$ref?.slice("#/$defs/".length) ?? ""];
    yield [`${place}/${name}`, inner.description ?? part?.description];
    yield* fields(inner, parts, `${place}/${name}`);
  }
  for (const inner of [items, rest, ...anyOf, ...oneOf, ...prefixItems])
    if (inner) yield* fields(inner, parts, place);
  for (const [name, inner] of Object.entries($defs)) yield* fields(inner, parts, `$defs/${name}`);
}

describe.each(JSON_SCHEMA_NAMES)("%s", (name) => {
  const schema: Schema = jsonSchema(name);
  const all = [...fields(schema, schema.$defs ?? {})];

  test("says of every field what it holds, in a sentence", () => {
    expect(all.length).toBeGreaterThan(2);
    expect(
      all.filter(([, description]) => description === undefined).map(([place]) => place),
    ).toEqual([]);
    expect(
      all
        .filter(([, description = ""]) => !/^\S.*[.\])`]$/.test(description))
        .map(([place]) => place),
    ).toEqual([]);
  });
});

test("a row says its printed words and where they stand", () => {
  const { properties } = jsonSchema("screening") as Schema;
  expect(properties?.["answers"]?.properties?.["late-or-missing"]?.description).toBe(
    "Regularly coming home late or going missing [Screening Tool, line 233]",
  );
});

test("a printed box of the police form says its label, what it asks for and where it stands", () => {
  const { properties, $defs } = jsonSchema("police-form") as Schema;
  expect(properties?.["otherReferrals"]?.description).toMatch(
    /^“Have you made any other referrals .*” Asks for whether you have also referred or reported this, .*\[Appendix One, line/,
  );
  expect($defs?.["reporter"]?.properties?.["jobTitle"]?.description).toMatch(
    /^“Job title:” Asks for your job title\. \[Appendix One, line/,
  );
  expect($defs?.["person-involved"]?.properties?.["gender"]?.description).toMatch(
    /Asks for .*\[Appendix One, line/,
  );
});

test("what is absent is said to be unanswered and never No", () => {
  const { properties } = jsonSchema("screening") as Schema;
  expect(properties?.["answers"]?.description).toContain("never No");
  expect(properties?.["immediateDanger"]?.description).toContain("never No");
});
