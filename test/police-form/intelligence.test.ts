// Line 429: what is passed on for intelligence repeats no detail of the reporter or the source, and
// keeps what police need.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { forIntelligence, parsePoliceForm, reviewPoliceForm } from "csae-guidance";
import type { IntelligenceReport, PoliceForm } from "csae-guidance";
import { policeForm } from "./arbitraries.js";

/** What is left out although it is neither the reporter's nor the source's own field. */
const leftOut = (form: PoliceForm): string[] =>
  reviewPoliceForm(form).withheldFromIntelligence.map(({ path }) => path);
/** What is left out because it repeats a detail. */
const withheld = (form: PoliceForm): string[] =>
  leftOut(form).filter((path) => !/^\/(?:other(?:Referrals|Agencies)|agencyExtension)$/.test(path));

const FULL = {
  relatesToChildSexualExploitation: "yes",
  otherReferrals: "yes",
  otherAgencies: ["Health"],
  reporter: {
    fullName: "A. Worker",
    dateOfBirth: "1980-01-02",
    jobTitle: "youth worker",
    organisation: "Example Youth Project",
    address: "1 Example Street",
    telephone: "01904 000000",
    email: "worker@example.org",
  },
  source: {
    from: "other",
    whoOrWhere: "the café",
    fullName: "Sam Source",
    dateOfBirth: "1990-03-04",
    address: "2 Example Road",
    telephone: "07700 900123",
    willingToEngage: "not-asked",
    otherPartner: "Example Charity",
  },
  provenance: {
    howKnownAndHowLong: "from talk at school, for a month",
    howKnown: "her aunt said so",
    secondHand: "yes",
    firstKnown: "in May, after the party",
    whoElseKnows: "her aunt",
  },
  event: {
    account: "A red van stopped. She got in.",
    date: "2026-03",
    time: "about nine in the evening",
  },
  people: [
    {
      fullName: "Child A",
      aliases: ["Example nickname"],
      dateOfBirth: "2012",
      address: "3 Example Close",
      gender: "girl",
      telephone: "07700 900456",
      description: "tall, cap",
      role: "victim",
      onlineNames: ["example_online"],
    },
  ],
  requestedInPreamble: {
    vehicles: ["a red van"],
    places: [{ role: "school", address: "Example School", person: 0, note: "year 9" }],
  },
  agencyExtension: { "example:account": "all that was said" },
} as const satisfies PoliceForm;

describe("what is passed on", () => {
  test("the account, when and where, how it is known and the people, and nothing else", () => {
    expect(forIntelligence(FULL)).toStrictEqual({
      emergency: york.emergency,
      relatesToChildSexualExploitation: "yes",
      provenance: FULL.provenance,
      event: FULL.event,
      people: [FULL.people[0]],
      requestedInPreamble: FULL.requestedInPreamble,
    });
    expect(withheld(FULL)).toEqual([]);
  });

  test("what it has no field for is listed with the reason: what the reporter did, what an agency added", () => {
    expect(
      reviewPoliceForm(FULL).withheldFromIntelligence.map(({ path, why }) => [path, why]),
    ).toEqual([
      [
        "/otherReferrals",
        "Whether another agency was told: left out because it shows what you did. Tell police if they need it.",
      ],
      [
        "/otherAgencies",
        "The other agencies told: left out because it shows what you did. Tell police if they need it.",
      ],
      [
        "/agencyExtension",
        "What an agency added: left out because it can hold anything. Write what police need into the account.",
      ],
    ]);
    expect(leftOut({ agencyExtension: {}, otherAgencies: [] })).toEqual([]);
  });

  test("the account, the date and how it is known are left out as far as they name the source", () => {
    const form = {
      source: { from: "other", fullName: "Rose May", dateOfBirth: "1990-03-04" },
      provenance: { howKnown: "Rose told me on the bus", secondHand: "yes", firstKnown: "in May" },
      event: { account: "Rose saw a red van.", date: "2026-03-02", time: "nine" },
    } as const satisfies PoliceForm;
    expect(forIntelligence(form)).toMatchObject({
      provenance: { secondHand: "yes", firstKnown: "in May" },
      event: { date: "2026-03-02", time: "nine" },
    });
    expect(
      reviewPoliceForm(form).withheldFromIntelligence.map(({ path, why }) => [path, why]),
    ).toEqual([
      [
        "/provenance/howKnown",
        "How this person knows the information: left out because it names the person the information " +
          "comes from. If police need it, decide how to word it.",
      ],
      [
        "/event/account",
        "The account: left out because it names the person the information comes from. Police will " +
          "need it: decide how to word it.",
      ],
    ]);
  });

  test("a person reads the account and how it is known before they are passed on", () => {
    expect(reviewPoliceForm(FULL).readBeforePassingOn.map(({ path }) => path)).toEqual([
      "/provenance/howKnownAndHowLong",
      "/provenance/howKnown",
      "/provenance/firstKnown",
      "/provenance/whoElseKnows",
      "/event/account",
    ]);
    expect(reviewPoliceForm({ event: { account: " - " } }).readBeforePassingOn).toEqual([]);
  });

  test("of an empty form, empty lists", () => {
    expect(forIntelligence({})).toStrictEqual({
      emergency: york.emergency,
      people: [],
      requestedInPreamble: { vehicles: [], places: [] },
    });
    expect(Object.keys(forIntelligence(FULL))[0]).toBe("emergency");
  });

  test("it is built anew", () => {
    const report = forIntelligence(FULL);
    expect(report.people[0]).not.toBe(FULL.people[0]);
    expect(report.people[0]?.aliases).not.toBe(FULL.people[0].aliases);
    expect(report.requestedInPreamble.places[0]).not.toBe(FULL.requestedInPreamble.places[0]);
  });

  test("ages and dates that are not known go with the person", () => {
    const people = [
      { dateOfBirth: { ageInYears: 14, on: "2026-03-14" } },
      { dateOfBirth: { ageFrom: 12, ageTo: 14 } },
      { dateOfBirth: { unknown: true } },
    ] as const;
    expect(forIntelligence({ people }).people).toStrictEqual(people);
  });
});

describe("line 429 · a field that repeats a detail of the reporter or the source is withheld whole", () => {
  test.each<[string, Partial<PoliceForm>, string]>([
    ["a name", { people: [{ description: "seen by A. Worker" }] }, "/people/0/description"],
    [
      "a name without its point, in capitals",
      { people: [{ description: "SEEN BY A WORKER" }] },
      "/people/0/description",
    ],
    ["a name within words", { people: [{ description: "xSam-Sourcex" }] }, "/people/0/description"],
    ["the source among the people", { people: [{ fullName: "Sam Source" }] }, "/people/0/fullName"],
    [
      "an organisation",
      { people: [{ aliases: ["Ex", "of the example youth project"] }] },
      "/people/0/aliases/1",
    ],
    ["a job title", { people: [{ gender: "asked by the youth worker" }] }, "/people/0/gender"],
    [
      "an address over two lines",
      { people: [{ address: "1 Example\nStreet" }] },
      "/people/0/address",
    ],
    [
      "the source's address as a place",
      {
        requestedInPreamble: { places: [{ role: "residence", address: "Flat B, 2 Example Road" }] },
      },
      "/requestedInPreamble/places/0/address",
    ],
    [
      "a place's note",
      { requestedInPreamble: { places: [{}, { note: "near the café" }] } },
      "/requestedInPreamble/places/1/note",
    ],
    [
      "an accent left out",
      { requestedInPreamble: { vehicles: ["parked by THE CAFE"] } },
      "/requestedInPreamble/vehicles/0",
    ],
    ["a telephone number", { people: [{ telephone: "07700900123" }] }, "/people/0/telephone"],
    [
      "a telephone number from abroad",
      { people: [{ telephone: "+44 (0)7700 900-123" }] },
      "/people/0/telephone",
    ],
    [
      "a telephone number from abroad without its nought",
      { people: [{ telephone: "+44 7700 900123" }] },
      "/people/0/telephone",
    ],
    [
      "an e-mail address",
      { people: [{ description: "write to <WORKER@example.org>" }] },
      "/people/0/description",
    ],
    [
      "another partner",
      { people: [{ description: "known to Example Charity" }] },
      "/people/0/description",
    ],
    ["a whole date of birth", { people: [{ dateOfBirth: "1990-03-04" }] }, "/people/0/dateOfBirth"],
    [
      "a whole date of birth beside an age",
      { people: [{ dateOfBirth: { ageInYears: 14, on: "1980-01-02" } }] },
      "/people/0/dateOfBirth/on",
    ],
  ])("%s", (_, fields, path) => {
    const form = { ...FULL, ...fields };
    expect(withheld(form)).toEqual([path]);
    const kept = JSON.stringify(forIntelligence(form));
    expect(kept).not.toMatch(
      /worker|sam.?source|youth project|example.?(?:street|road|charity)|900.?123|1990-03-04|1980-01-02|caf[eé]/i,
    );
  });

  test("the rest of the person and of the lists stays", () => {
    const form = {
      ...FULL,
      people: [
        {
          fullName: "Sam Source",
          aliases: ["Ex", "Sam Source", "Why"],
          dateOfBirth: { ageInYears: 14, on: "1980-01-02" },
        },
      ],
      requestedInPreamble: { vehicles: ["v", "A Worker's car", "w"] },
    };
    expect(forIntelligence(form)).toMatchObject({
      people: [{ aliases: ["Ex", "Why"], dateOfBirth: { ageInYears: 14 } }],
      requestedInPreamble: { vehicles: ["v", "w"] },
    });
    expect(withheld(form)).toEqual([
      "/people/0/fullName",
      "/people/0/aliases/1",
      "/people/0/dateOfBirth/on",
      "/requestedInPreamble/vehicles/1",
    ]);
  });

  test("the report does not say what was withheld: it would point to the source", () => {
    const form = { ...FULL, people: [{ fullName: "Sam Source", gender: "boy" }] };
    expect(forIntelligence(form)).toStrictEqual(
      forIntelligence({ ...FULL, people: [{ gender: "boy" }] }),
    );
  });
});

describe("what points to nobody is no detail", () => {
  test.each<[string, PoliceForm]>([
    ["no detail at all", { reporter: {}, source: {}, people: [{ fullName: "A" }] }],
    ["spaces", { reporter: { fullName: "  ", telephone: "" }, people: [{ description: "a b" }] }],
    [
      "a dash",
      { reporter: { telephone: "-" }, people: [{ telephone: "-", description: "a - b" }] },
    ],
    [
      "a short name within another word",
      { reporter: { fullName: "Ann" }, people: [{ fullName: "Joanna", description: "Anne" }] },
    ],
    [
      "a year of birth",
      {
        reporter: { dateOfBirth: "1980" },
        people: [{ dateOfBirth: "1980-05-14", description: "born 1980" }],
      },
    ],
    [
      "a month of birth",
      { source: { dateOfBirth: "1980-05" }, people: [{ dateOfBirth: "1980-05" }] },
    ],
    [
      "an age",
      {
        reporter: { dateOfBirth: { ageInYears: 34, on: "2026-03-14" } },
        people: [{ dateOfBirth: { ageInYears: 34, on: "2026-03-14" } }],
      },
    ],
    [
      "the words to choose from",
      {
        reporter: { jobTitle: "school", organisation: "Yes" },
        source: { from: "other" },
        provenance: { secondHand: "yes" },
        requestedInPreamble: { places: [{ role: "school" }] },
      },
    ],
    [
      "part of a name where a person’s name stands",
      {
        reporter: { fullName: "Alex Marker" },
        people: [{ fullName: "Alex", aliases: ["Marker"] }],
      },
    ],
    [
      "a number too short to be told by its end",
      { reporter: { telephone: "(1) 12" }, people: [{ telephone: "900112" }] },
    ],
  ])("%s", (_, form) => {
    expect(withheld(form)).toEqual([]);
  });

  test.each([
    ["a short name as a word", "Ann", "Joanna and ANN."],
    ["a short name of two words", "Li Wu", "told li-wu so"],
    ["a name in a script without spaces", "王芳", "告诉王芳的"],
    ["a final sigma", "ΟΔΥΣΣΕΥΣ", "Οδυσσεύς"],
    ["a sharp s", "Strauß", "STRAUSS"],
    ["full width", "ＡＬＥＸ ＭＡＲＫ", "Alex Mark"],
    ["null bytes between", "Alex\u0000Marker", "alex marker"],
    ["marks only", "★★", "by ★★!"],
    ["marks with a space", " ★★ ", "by★★!"],
    ["six letters within a word", "Marker", "the bookmarker"],
    ["a short name with a point, without one", "Jo.", "told by Jo yesterday"],
    ["initials with points, without them", "A. - B.", "told by A B"],
    ["accents made of several marks", "Ngu\u0302\u0323n", "NGUN"],
  ])("but %s is", (_, fullName, description) => {
    expect(withheld({ source: { fullName }, people: [{ description }] })).toEqual([
      "/people/0/description",
    ]);
  });

  test.each([
    ["+44 7700 900123", "07700 900123"],
    ["home 01904 000000", "+44 1904 000000"],
    ["01904 000000 (evenings)", "00441904000000"],
    ["07700 900123 or 01904 000000", "+44 7700 900123"],
    ["07700 900123/01904 000000", "+44 1904 000000"],
    ["ring 904000000", "01904 000000"],
  ])("the number in %s is, as %s", (given, repeated) => {
    expect(
      withheld({
        reporter: { telephone: given },
        people: [{ telephone: repeated }, { description: `call ${repeated} now` }],
      }),
    ).toEqual(["/people/0/telephone", "/people/1/description"]);
    expect(
      withheld({ source: { telephone: given }, people: [{ telephone: "07700 900456" }] }),
    ).toEqual([]);
  });

  test.each(["(19)04", "ext 00000000", "1904 or 000000"])(
    "no number is looked for in %s",
    (telephone) => {
      expect(withheld({ reporter: { telephone }, people: [{ telephone: "1904 000000" }] })).toEqual(
        [],
      );
    },
  );

  test("100,000 letters are read in one go", () => {
    const long = "x ".repeat(50_000);
    expect(
      withheld({
        reporter: { address: long },
        people: [{ description: `${long}y` }, { description: long.slice(4) }],
      }),
    ).toEqual(["/people/0/description"]);
  });
});

describe("every form", () => {
  const reporterFields = [
    "fullName",
    "jobTitle",
    "organisation",
    "address",
    "telephone",
    "email",
  ] as const;
  const sourceFields = ["whoOrWhere", "fullName", "address", "telephone", "otherPartner"] as const;
  const provenanceFields = [
    "howKnownAndHowLong",
    "howKnown",
    "firstKnown",
    "whoElseKnows",
  ] as const;
  const marked = (part: string, fields: readonly string[]) =>
    Object.fromEntries(fields.map((field) => [field, `Marker ${part} ${field}`]));
  const MARKED = {
    reporter: { ...marked("reporter", reporterFields), dateOfBirth: "1971-01-01" },
    source: { ...marked("source", sourceFields), from: "other", dateOfBirth: "1972-02-02" },
    provenance: Object.fromEntries(
      provenanceFields.map((field) => [field, `told by Marker reporter fullName, ${field}`]),
    ),
    otherAgencies: ["Marker agency"],
    agencyExtension: { "example:Marker": "Marker extension" },
  };
  const MARKERS = [
    ...Object.values(MARKED.reporter),
    ...Object.values(MARKED.source).filter((value) => value !== "other"),
  ];
  const parsed = (input: unknown): PoliceForm => {
    const result = parsePoliceForm(input);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  };
  const clean = (report: IntelligenceReport): void => {
    expect(JSON.stringify(report)).not.toMatch(/marker|1971-01-01|1972-02-02/i);
  };

  test("no detail of the reporter, the source, the agencies or the extension is in the report", () => {
    fc.assert(
      fc.property(policeForm, (form) => {
        clean(forIntelligence(parsed({ ...form, ...MARKED })));
      }),
    );
  });

  test("nor is any that was copied into what is passed on", () => {
    const copy = fc
      .tuple(
        fc.constantFrom(...MARKERS),
        fc.string({ maxLength: 5 }),
        fc.string({ maxLength: 5 }),
        fc.boolean(),
      )
      .map(
        ([marker, before, after, capitals]) =>
          `${before}${capitals ? marker.toUpperCase() : marker}${after}`,
      );
    const person = fc.record(
      {
        fullName: copy,
        aliases: fc.array(copy),
        address: copy,
        gender: copy,
        telephone: copy,
        description: copy,
      },
      { requiredKeys: [] },
    );
    const place = fc.record(
      { role: fc.constantFrom("school", "other"), address: copy, note: copy },
      { requiredKeys: [] },
    );
    const copied = fc.record({
      people: fc.array(person),
      requestedInPreamble: fc.record({ vehicles: fc.array(copy), places: fc.array(place) }),
    });
    fc.assert(
      fc.property(copied, (fields) => {
        const form = parsed({ ...MARKED, ...fields });
        const report = forIntelligence(form);
        clean(report);
        expect(report.people).toHaveLength(fields.people.length);
        const copies =
          fields.people.flatMap(({ aliases = [], ...texts }) => [
            ...Object.values(texts),
            ...aliases,
          ]).length +
          fields.requestedInPreamble.vehicles.length +
          fields.requestedInPreamble.places.flatMap(({ address, note }) =>
            [address, note].filter((text) => text !== undefined),
          ).length;
        expect(withheld(form).filter((path) => !path.startsWith("/provenance"))).toHaveLength(
          copies,
        );
      }),
    );
  });

  test("it holds only what the form holds, and the form is as it was", () => {
    fc.assert(
      fc.property(policeForm, (input) => {
        const form = parsed(input);
        const before = JSON.stringify(form);
        const { emergency, ...report } = forIntelligence(form);
        expect(emergency).toBe(york.emergency);
        expect(parsePoliceForm(report).ok).toBe(true);
        expect(JSON.stringify(form)).toBe(before);
        if (withheld(form).length === 0) {
          expect(report.people).toEqual(form.people ?? []);
          expect(report.requestedInPreamble).toEqual({
            vehicles: [],
            places: [],
            ...form.requestedInPreamble,
          });
        }
      }),
    );
  });
});

describe("input that was not parsed", () => {
  const given = (input: unknown): IntelligenceReport =>
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    forIntelligence(input);

  test.each([[undefined], [null], ["yes"], [[]], [{ people: "x", reporter: 4 }]])(
    "%o is read as empty",
    (input) => {
      expect(given(input)).toStrictEqual(forIntelligence({}));
    },
  );

  test("input that throws when it is read is treated as empty", () => {
    expect(
      given({
        get people(): never {
          throw new Error("no");
        },
      }),
    ).toStrictEqual(forIntelligence({}));
  });

  test("a date of birth and the person of a place are passed on where they are of their kind, and no further", () => {
    const on = "2026-01-02";
    const dates = [
      { ageInYears: 14, on },
      { ageInYears: 14, on: [on] },
      { ageFrom: 12, ageTo: 14 },
      { ageFrom: 14, ageTo: 14 },
      { ageFrom: "12", ageTo: 14 },
      { ageFrom: 12, ageTo: "14" },
      { ageFrom: 15, ageTo: 14 },
    ];
    const places = ["1", 0.5, -1, Number.NaN, 2].map((person) => ({ person }));
    const report = given({
      people: dates.map((dateOfBirth) => ({ dateOfBirth })),
      requestedInPreamble: { places },
    });
    expect(report.people).toStrictEqual([
      { dateOfBirth: { ageInYears: 14, on } },
      { dateOfBirth: { ageInYears: 14 } },
      { dateOfBirth: { ageFrom: 12, ageTo: 14 } },
      { dateOfBirth: { ageFrom: 14, ageTo: 14 } },
      {},
      {},
      {},
    ]);
    expect(report.requestedInPreamble.places).toStrictEqual([{}, {}, {}, {}, { person: 2 }]);
  });

  test("a field that the form does not have is not passed on", () => {
    const report = given({
      account: "Jane",
      people: [{ fullName: "A", reporter: "Jane", source: { fullName: "Jane" } }],
      provenance: { secondHand: "no", grade: "Jane" },
      event: { account: "A van stopped.", author: "Jane" },
      requestedInPreamble: { notes: "Jane", places: [{ informant: "Jane" }] },
    });
    expect(JSON.stringify(report)).not.toContain("Jane");
    expect(report.people).toStrictEqual([{ fullName: "A" }]);
  });
});
