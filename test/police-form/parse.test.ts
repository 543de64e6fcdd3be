// Appendix One: a draft can be saved at any time, and bad input gets every problem at once and none of it back.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Issue } from "csae-guidance";
import { parsePoliceForm } from "csae-guidance";
import { policeFormSchema } from "csae-guidance/schemas";
import { policeForm } from "./arbitraries.js";

const issuesOf = (input: unknown): readonly Issue[] => {
  const result = parsePoliceForm(input);
  return result.ok ? [] : result.issues;
};
const told = (input: unknown): [string, string][] =>
  issuesOf(input).map(({ code, path }) => [code, path]);
const born = (dateOfBirth: unknown): object => ({ people: [{ dateOfBirth }] });

describe("a draft is always valid", () => {
  test.each([
    ["nothing", {}],
    [
      "empty parts",
      {
        reporter: {},
        source: {},
        provenance: {},
        people: [],
        requestedInPreamble: {},
        agencyExtension: {},
      },
    ],
    ["a person of whom nothing is known", { people: [{}] }],
    [
      "I-12 · a third person with name and alias only",
      { people: [{}, {}, { fullName: "C", aliases: ["Cee"] }] },
    ],
    [
      "a fourth person and more",
      { people: Array.from({ length: 40 }, (_, index) => ({ fullName: `Person ${index}` })) },
    ],
    ["PF-13 · “as above” as a value", { source: { from: "as-above" } }],
    [
      "PF-13 · a source that is no person",
      { source: { from: "other", whoOrWhere: "the notice board at the station" } },
    ],
    ["PF-17 · nobody asked", { source: { willingToEngage: "not-asked" } }],
    ["PF-22 · a time in words", { provenance: { firstKnown: "about two weeks ago, maybe" } }],
    ["PF-26 · a year of birth", born("2013")],
    ["PF-26 · a month of birth", born("2013-05")],
    ["PF-26 · a day of birth", born("2013-05-14")],
    ["PF-26 · an age", born({ ageInYears: 0 })],
    ["PF-26 · an age on a day", born({ ageInYears: 130, on: "2026-03-14" })],
    ["PF-26 · an age from and to", born({ ageFrom: 12, ageTo: 14 })],
    ["PF-26 · an age from and to that is one", born({ ageFrom: 14, ageTo: 14, on: "2026-03-14" })],
    ["PF-26 · recorded as not known", born({ unknown: true })],
    ["PF-08 · the reporter's age", { reporter: { dateOfBirth: { ageInYears: 34 } } }],
    [
      "PF-04 · places by their role",
      {
        requestedInPreamble: {
          vehicles: ["a red van"],
          places: [{ role: "school", address: "Example School", person: 0 }, {}],
        },
      },
    ],
    [
      "an agency's own words",
      {
        agencyExtension: {
          "example-agency:account": "…",
          "example.org:Ref_2": { list: [1, null, true, { deep: [] }] },
        },
      },
    ],
    ["the edition's pin", { edition: { id: "york", version: "1.0.0", hash: "0".repeat(64) } }],
  ])("%s", (_, input) => {
    expect(parsePoliceForm(input)).toEqual({ ok: true, value: input });
  });

  test.each([
    ["100,000 letters", "x".repeat(100_000)],
    ["100,000 emoji", "🙂".repeat(100_000)],
    ["null bytes", "a\u0000b"],
    ["right-to-left text", "\u202eمرحبا\u202c שלום"],
    ["markup", "<script>alert(1)</script>\n# heading\n[x](javascript:y) | a | b |"],
    ["half of a pair", "\ud83d"],
    ["control codes", "\u001b[31mred\u0007\r\n"],
  ])("%s come back unchanged in every text", (_, text) => {
    const input = {
      otherAgencies: [text],
      reporter: {
        fullName: text,
        jobTitle: text,
        organisation: text,
        address: text,
        telephone: text,
        email: text,
      },
      source: {
        whoOrWhere: text,
        fullName: text,
        address: text,
        telephone: text,
        otherPartner: text,
      },
      provenance: {
        howKnownAndHowLong: text,
        howKnown: text,
        firstKnown: text,
        whoElseKnows: text,
      },
      people: [
        {
          fullName: text,
          aliases: [text, text],
          address: text,
          gender: text,
          telephone: text,
          description: text,
        },
      ],
      requestedInPreamble: { vehicles: [text], places: [{ address: text, note: text }] },
      agencyExtension: { "example:text": text },
    };
    expect(parsePoliceForm(input)).toEqual({ ok: true, value: input });
  });
});

describe("bad input", () => {
  test.each([
    ["not an object", "yes", [["wrong-type", ""]]],
    ["nothing", undefined, [["missing", ""]]],
    ["null", null, [["wrong-type", ""]]],
    ["a list", [], [["wrong-type", ""]]],
    ["an account of one's own at the top (I-12)", { account: "…" }, [["unknown-key", ""]]],
    [
      "true for yes",
      { relatesToChildSexualExploitation: true },
      [["unknown-word", "/relatesToChildSexualExploitation"]],
    ],
    [
      "a word of another question",
      { otherReferrals: "not-asked" },
      [["unknown-word", "/otherReferrals"]],
    ],
    ["“as above” as printed", { source: { from: "as above" } }, [["unknown-word", "/source/from"]]],
    ["agencies in one text", { otherAgencies: "Health" }, [["wrong-type", "/otherAgencies"]]],
    ["one person by themself", { people: { fullName: "A" } }, [["wrong-type", "/people"]]],
    [
      "a person in another role",
      { people: [{ role: "offender" }] },
      [["unknown-word", "/people/0/role"]],
    ],
    ["a grade for the source", { provenance: { grade: "B" } }, [["unknown-key", "/provenance"]]],
    [
      "a place in another role",
      { requestedInPreamble: { places: [{ role: "home" }] } },
      [["unknown-word", "/requestedInPreamble/places/0/role"]],
    ],
    [
      "a person counted from below 0",
      { requestedInPreamble: { places: [{ person: -1 }] } },
      [["out-of-range", "/requestedInPreamble/places/0/person"]],
    ],
    [
      "a pin with another hash",
      { edition: { id: "york", version: "1", hash: "abc" } },
      [["wrong-format", "/edition/hash"]],
    ],
    ["words for a date of birth", born("spring"), [["invalid-date", "/people/0/dateOfBirth"]]],
    ["a day that no calendar has", born("2013-02-30"), [["invalid-date", "/people/0/dateOfBirth"]]],
    [
      "29 February of an ordinary year",
      born("2013-02-29"),
      [["invalid-date", "/people/0/dateOfBirth"]],
    ],
    [
      "an age below 0",
      born({ ageInYears: -1 }),
      [["out-of-range", "/people/0/dateOfBirth/ageInYears"]],
    ],
    [
      "an age above 130",
      born({ ageInYears: 131 }),
      [["out-of-range", "/people/0/dateOfBirth/ageInYears"]],
    ],
    [
      "an age on no day",
      born({ ageInYears: 12, on: "2026" }),
      [["invalid-date", "/people/0/dateOfBirth/on"]],
    ],
    [
      "an age from above its end",
      born({ ageFrom: 14, ageTo: 13 }),
      [["out-of-range", "/people/0/dateOfBirth/ageTo"]],
    ],
    ["no shape of a date of birth", born(7), [["wrong-type", "/people/0/dateOfBirth"]]],
    [
      "an age from and no end",
      born({ ageFrom: 14 }),
      [
        ["missing", "/people/0/dateOfBirth/ageInYears"],
        ["unknown-key", "/people/0/dateOfBirth"],
      ],
    ],
    [
      "an age beside “not known”",
      born({ ageInYears: 14, unknown: true }),
      [["unknown-key", "/people/0/dateOfBirth"]],
    ],
  ])("%s", (_, input, expected) => {
    expect(told(input)).toEqual(expected);
  });

  test("every problem is told at once, beside the emergency notice", () => {
    const result = parsePoliceForm({
      otherReferrals: "maybe",
      people: [{ telephone: 7 }, { age: 12 }],
      agencyExtension: { x: 1 },
    });
    expect(!result.ok && result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["unknown-word", "/otherReferrals"],
      ["wrong-type", "/people/0/telephone"],
      ["unknown-key", "/people/1"],
      ["wrong-type", "/agencyExtension"],
    ]);
    expect(!result.ok && result.emergency.numbers[0]?.number).toBe("999");
  });

  test("a date of birth that fits no shape is told all of them", () => {
    const shapes =
      "Expected a date of birth as text, or an object with ageInYears, with ageFrom and ageTo (on may stand " +
      "beside either), or with unknown: true.";
    for (const given of [7, {}, { ageFrom: 12 }, { unknown: "yes" }]) {
      for (const { message } of issuesOf(born(given))) expect(message).toBe(shapes);
    }
    expect(issuesOf(born({ ageInYears: "14" }))[0]?.message).toBe("Expected a whole number.");
    expect(issuesOf(born({ ageFrom: 14, ageTo: 13 }))[0]?.message).toBe(
      "Expected an age not below ageFrom.",
    );
  });

  test("input that cannot be read is an issue and no exception", () => {
    const hostile = {
      get people(): object {
        throw new Error("Jane Example");
      },
    };
    expect(issuesOf(hostile)).toEqual([
      {
        code: "unreadable",
        path: "",
        message:
          "The input cannot be read. Hand in plain data, such as JSON.parse gives, with at most 5000 entries " +
          "in a list or object.",
      },
    ]);
  });

  test.each(["", "reporter", "source", "provenance", "requestedInPreamble"])(
    "a prototype key in %o is an unknown key",
    (part) => {
      const json = part
        ? `{"${part}":{"__proto__":{"fullName":"x"}}}`
        : '{"__proto__":{"people":[]}}';
      expect(told(JSON.parse(json))).toEqual([["unknown-key", part && `/${part}`]]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

describe("I-12 · what an agency adds stays in its namespace", () => {
  const circle: Record<string, unknown> = {};
  circle["again"] = circle;
  const nested = (depth: number): unknown => (depth === 0 ? "end" : { deeper: nested(depth - 1) });
  const deepest = (depth: number): unknown => {
    let value: unknown = "end";
    for (let level = 0; level < depth; level += 1) value = [value];
    return value;
  };
  const shared = { twice: true };

  test.each([
    ["a key with no namespace", { jane: 1 }],
    ["a key with no name", { "example:": 1 }],
    ["a key that is only a name", { ":jane": 1 }],
    ["a namespace in capitals", { "Example:jane": 1 }],
    ["a key with spaces", { "example:Jane Example": 1 }],
    ["a key that ends in a new line", { "example:jane\n": 1 }],
    ["two names", { "example:jane:doe": 1 }],
    ["a key without end", { [`example:${"j".repeat(64)}`]: 1 }],
    ["one bad key among good ones", { "example:a": 1, jane: 2 }],
    ["a prototype key", JSON.parse('{"__proto__":{"jane":1}}') as unknown],
    [
      "a prototype key further in",
      JSON.parse('{"example:a":[{"b":{"__proto__":{"jane":1}}}]}') as unknown,
    ],
    ["a function", { "example:a": () => "jane" }],
    ["nothing", { "example:a": undefined }],
    ["a number that JSON has not", { "example:a": Number.NaN }],
    ["a number without end", { "example:a": [Number.POSITIVE_INFINITY] }],
    ["a whole number of another type", { "example:a": 1n }],
    ["a date", { "example:a": new Date(0) }],
    ["a map", { "example:a": new Map([["jane", 1]]) }],
    ["a list with a gap", { "example:a": new Array(3) }],
    ["a list with a name", { "example:a": Object.assign([1], { jane: 1 }) }],
    ["a circle", { "example:a": circle }],
    ["one object in two places", { "example:a": shared, "example:b": shared }],
    ["values nested too deep", { "example:a": nested(33) }],
    ["values nested ten thousand deep", { "example:a": deepest(10_000) }],
    ["a list", []],
    ["a list of pairs", [["example:a", 1]]],
    ["text", "jane"],
    ["null", null],
    ["an instance", new Map()],
  ])("%s", (_, agencyExtension) => {
    const issues = issuesOf({ agencyExtension });
    expect(issues).toEqual([
      {
        code: "wrong-type",
        path: "/agencyExtension",
        message:
          'Expected an object with keys such as "namespace:name" and JSON values nested at most 32 deep, each ' +
          "object in one place.",
      },
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("values 32 deep and an object with no prototype are kept", () => {
    const agencyExtension: unknown = Object.assign(Object.create(null), {
      "example:a": nested(32),
    });
    expect(told({ agencyExtension })).toEqual([]);
  });
});

describe("every form", () => {
  test("what is saved and read again is the same form", () => {
    fc.assert(
      fc.property(policeForm, (input) => {
        const first = parsePoliceForm(input);
        expect(first).toEqual({ ok: true, value: input });
        expect(first.ok && parsePoliceForm(JSON.parse(JSON.stringify(first.value)))).toEqual(first);
      }),
    );
  });

  test("no key and no value that was handed in is told in an issue", () => {
    const marker = "Jane-Marker";
    const bad = fc.constantFrom<unknown>(
      marker,
      [marker],
      { [marker]: marker },
      { fullName: [marker] },
      [{ [marker]: 1 }],
      { places: [{ role: marker }] },
    );
    const key = fc.constantFrom(
      "otherReferrals",
      "otherAgencies",
      "reporter",
      "source",
      "provenance",
      "people",
      "requestedInPreamble",
      "agencyExtension",
      "edition",
      marker,
      `${marker}:x`,
    );
    fc.assert(
      fc.property(fc.dictionary(key, bad, { minKeys: 1 }), (input) => {
        const issues = issuesOf(input);
        expect(JSON.stringify(issues)).not.toContain(marker);
      }),
    );
  });

  test("it has a JSON Schema, with the shape of an extension's keys", () => {
    expect(z.toJSONSchema(policeFormSchema).$defs?.["police-form"]).toMatchObject({
      additionalProperties: false,
      properties: {
        agencyExtension: {
          type: "object",
          propertyNames: { pattern: expect.stringContaining(":") as string },
        },
      },
    });
  });
});
