// 10.9: a form begins with what a screening states, and with nothing that is not stated.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseScreening, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { draftPoliceForm, parsePoliceForm } from "csae-guidance";
import type { PoliceForm } from "csae-guidance";
import { screeningInput } from "../arbitraries.js";
import { policeForm } from "./arbitraries.js";

const pin = { id: york.id, version: york.version, hash: york.hash };
const screening = (fields: Partial<Screening>): Screening => ({
  edition: pin,
  answers: {},
  ...fields,
});

describe("what a screening states", () => {
  test.each<[string, Partial<Screening>, PoliceForm]>([
    ["nothing", {}, {}],
    [
      "who completed it",
      {
        completedBy: {
          name: "A. Worker",
          role: "youth worker",
          organisation: "Example Youth Project",
        },
      },
      {
        reporter: {
          fullName: "A. Worker",
          jobTitle: "youth worker",
          organisation: "Example Youth Project",
        },
      },
    ],
    [
      "a role and no name",
      { completedBy: { role: "school nurse" } },
      { reporter: { jobTitle: "school nurse" } },
    ],
    ["spaces for a name", { completedBy: { name: "  ", role: "" } }, {}],
    [
      "a date of birth",
      { subject: { dateOfBirth: "2013-05-14" } },
      { people: [{ dateOfBirth: "2013-05-14" }] },
    ],
    [
      "a year of birth",
      { subject: { dateOfBirth: "2013" } },
      { people: [{ dateOfBirth: "2013" }] },
    ],
    ["an age", { subject: { ageInYears: 14 } }, { people: [{ dateOfBirth: { ageInYears: 14 } }] }],
    [
      "an age on the day of the screening",
      { completedOn: "2026-03-14", subject: { ageInYears: 14 } },
      { people: [{ dateOfBirth: { ageInYears: 14, on: "2026-03-14" } }] },
    ],
    [
      "an age of 0",
      { subject: { ageInYears: 0 } },
      { people: [{ dateOfBirth: { ageInYears: 0 } }] },
    ],
    [
      "a date of birth wins over an age",
      { completedOn: "2026-03-14", subject: { dateOfBirth: "2012", ageInYears: 14 } },
      { people: [{ dateOfBirth: "2012" }] },
    ],
    ["a reference is not a name", { subject: { reference: "Jane Example" } }, {}],
    ["a day alone", { completedOn: "2026-03-14" }, {}],
  ])("%s", (_, fields, expected) => {
    expect(draftPoliceForm(screening(fields))).toStrictEqual(expected);
  });

  test("D-01 · answers, signs, notes and the child's words answer nothing on the form", () => {
    const full = screening({
      answers: Object.fromEntries(
        york.indicators.map(({ id, signs }) => [
          id,
          { answer: "yes" as const, signs: signs.map((sign) => sign.id), note: "a note" },
        ]),
      ),
      immediateDanger: "yes",
      notes: { significant: "words" },
      protectiveFactors: "words",
      childsVoice: "their words",
      subject: { reference: "ref-1", learningDisabilityOrSpecialNeeds: "yes" },
    });
    expect(draftPoliceForm(full)).toStrictEqual({});
  });
});

describe("what is already filled in stands", () => {
  const stated = screening({
    completedBy: { name: "A. Worker", role: "youth worker" },
    subject: { dateOfBirth: "2013" },
  });

  test.each<[string, PoliceForm, PoliceForm]>([
    [
      "another name",
      { reporter: { fullName: "B. Helper" } },
      {
        reporter: { fullName: "B. Helper", jobTitle: "youth worker" },
        people: [{ dateOfBirth: "2013" }],
      },
    ],
    [
      "a name of spaces is none",
      { reporter: { fullName: " " } },
      {
        reporter: { fullName: "A. Worker", jobTitle: "youth worker" },
        people: [{ dateOfBirth: "2013" }],
      },
    ],
    [
      "other details of the reporter",
      { reporter: { email: "x@example.org", organisation: " " } },
      {
        reporter: {
          email: "x@example.org",
          organisation: " ",
          fullName: "A. Worker",
          jobTitle: "youth worker",
        },
        people: [{ dateOfBirth: "2013" }],
      },
    ],
    [
      "people: which of them the child is, a person says",
      { people: [{ fullName: "C" }] },
      {
        people: [{ fullName: "C" }],
        reporter: { fullName: "A. Worker", jobTitle: "youth worker" },
      },
    ],
    [
      "nobody yet",
      { people: [] },
      {
        people: [{ dateOfBirth: "2013" }],
        reporter: { fullName: "A. Worker", jobTitle: "youth worker" },
      },
    ],
    [
      "an answer",
      { relatesToChildSexualExploitation: "not-known" },
      {
        relatesToChildSexualExploitation: "not-known",
        reporter: { fullName: "A. Worker", jobTitle: "youth worker" },
        people: [{ dateOfBirth: "2013" }],
      },
    ],
  ])("%s", (_, partial, expected) => {
    expect(draftPoliceForm(stated, partial)).toStrictEqual(expected);
  });

  test("without a screening the form is as it was, extension and pin too", () => {
    fc.assert(
      fc.property(policeForm, (input) => {
        const parsed = parsePoliceForm(input);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        const before = JSON.stringify(parsed.value);
        expect(draftPoliceForm(undefined, parsed.value)).toEqual(parsed.value);
        expect(JSON.stringify(parsed.value)).toBe(before);
      }),
    );
  });

  test("every draft out of a screening and a form is a form", () => {
    fc.assert(
      fc.property(screeningInput, policeForm, (given, partial) => {
        const [made, form] = [parseScreening(given), parsePoliceForm(partial)];
        if (!made.ok || !form.ok) throw new Error("the input is none");
        const draft = draftPoliceForm(made.value, form.value);
        expect(parsePoliceForm(JSON.parse(JSON.stringify(draft)))).toEqual({
          ok: true,
          value: draft,
        });
      }),
    );
  });
});

describe("input that was not parsed", () => {
  const given = (first: unknown, second?: unknown): PoliceForm =>
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    draftPoliceForm(first, second);

  test.each([
    [null],
    ["yes"],
    [7],
    [[]],
    [{ completedBy: "Jane", subject: "ref" }],
    [
      {
        completedBy: { name: 7 },
        subject: { dateOfBirth: "spring", ageInYears: "14" },
        completedOn: 4,
      },
    ],
  ])("%o states nothing", (input) => {
    expect(given(input)).toStrictEqual({});
    expect(given(undefined, input)).toStrictEqual({});
  });

  test("input that throws when it is read is treated as empty", () => {
    expect(
      given(
        {
          get subject(): never {
            throw new Error("no");
          },
        },
        {
          get people(): never {
            throw new Error("no");
          },
        },
      ),
    ).toStrictEqual({});
  });

  test.each([
    [{ id: "york" }],
    [{ id: "york", version: 1 }],
    [{ id: 7, version: "1.0.0" }],
    ["york"],
  ])("an edition such as %o is none", (edition) => {
    expect(given(undefined, { edition })).toStrictEqual({});
  });

  test("a day that does not exist is left out of an age", () => {
    expect(given({ subject: { ageInYears: 14 }, completedOn: "last week" })).toStrictEqual({
      people: [{ dateOfBirth: { ageInYears: 14 } }],
    });
  });
});
