// Whoever reads a schema alone finds a sentence at every field of a record that people fill in.

import { describe, expect, test } from "vitest";
import { jsonSchema } from "csae-guidance/json-schema";

const FILLED_IN = [
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
] as const;

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly prefixItems?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Every field of a schema and of its parts, with what it says. */
function* fields(
  { properties = {}, items, anyOf = [], oneOf = [], prefixItems = [], $defs = {} }: Schema,
  place = "",
): Generator<readonly [place: string, description: string | undefined]> {
  for (const [name, inner] of Object.entries(properties)) {
    yield [`${place}/${name}`, inner.description];
    yield* fields(inner, `${place}/${name}`);
  }
  for (const inner of [...(items ? [items] : []), ...anyOf, ...oneOf, ...prefixItems])
    yield* fields(inner, place);
  for (const [name, inner] of Object.entries($defs)) yield* fields(inner, `$defs/${name}`);
}

describe.each(FILLED_IN)("%s", (name) => {
  const all = [...fields(jsonSchema(name))];

  test("says of every field what it holds, in a sentence", () => {
    expect(all.length).toBeGreaterThan(2);
    expect(
      all.filter(([, description]) => description === undefined).map(([place]) => place),
    ).toEqual([]);
    for (const [place, description = ""] of all)
      expect([place, /^\S.*[.\])]$/.test(description) || place.startsWith("/answers/")]).toEqual([
        place,
        true,
      ]);
  });
});

test("a row says its printed words and where they stand", () => {
  const { properties } = jsonSchema("screening") as Schema;
  expect(properties?.["answers"]?.properties?.["late-or-missing"]?.description).toBe(
    "Regularly coming home late or going missing [Screening Tool, line 233]",
  );
});

test("a printed box of the police form says its label, what it asks for and where it stands", () => {
  const { properties } = jsonSchema("police-form") as Schema;
  expect(properties?.["otherReferrals"]?.description).toMatch(
    /^“Have you made any other referrals .*” Asks for whether you have also referred or reported this, .*\[Appendix One, line/,
  );
  expect(properties?.["reporter"]?.properties?.["jobTitle"]?.description).toMatch(
    /^“Job title:” Asks for your job title\. \[Appendix One, line/,
  );
});

test("what is absent is said to be unanswered and never No", () => {
  const { properties } = jsonSchema("screening") as Schema;
  expect(properties?.["answers"]?.description).toContain("never No");
  expect(properties?.["immediateDanger"]?.description).toContain("never No");
});
