// Appendix One: what a form does not record yet, what does not apply, and what the text never asks for.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { PLACE_ROLES, draftPoliceForm, parsePoliceForm, reviewPoliceForm } from "csae-guidance";
import type { PoliceForm, PoliceFormPoint, PoliceFormReview } from "csae-guidance";
import { policeForm } from "./arbitraries.js";

const pathsOf = (points: readonly PoliceFormPoint[]): string[] => points.map(({ path }) => path);
const gaps = (form: PoliceForm): string[] => pathsOf(reviewPoliceForm(form).gaps);
const at = (points: readonly PoliceFormPoint[], path: string): PoliceFormPoint | undefined =>
  points.find((point) => point.path === path);
const linesOf = (point: PoliceFormPoint | undefined): number[] =>
  point?.citations.map(({ line }) => line) ?? [];

const REPORTER = [
  "/reporter/fullName",
  "/reporter/dateOfBirth",
  "/reporter/jobTitle",
  "/reporter/organisation",
  "/reporter/address",
  "/reporter/telephone",
  "/reporter/email",
];
const SOURCE = [
  "/source/fullName",
  "/source/dateOfBirth",
  "/source/address",
  "/source/telephone",
  "/source/willingToEngage",
  "/source/otherPartner",
];
const PROVENANCE = [
  "/provenance/howKnownAndHowLong",
  "/provenance/howKnown",
  "/provenance/secondHand",
  "/provenance/firstKnown",
  "/provenance/whoElseKnows",
];
const PERSON = [
  "fullName",
  "aliases",
  "dateOfBirth",
  "address",
  "gender",
  "telephone",
  "description",
];
const TOP = ["/relatesToChildSexualExploitation", "/otherReferrals"];

describe("an empty form", () => {
  const review = reviewPoliceForm({});

  test("each printed field is a gap once, in printed order, and the people are one", () => {
    expect(pathsOf(review.gaps)).toEqual([
      ...TOP,
      ...REPORTER,
      "/source/from",
      ...SOURCE,
      ...PROVENANCE,
      "/people",
    ]);
    expect(pathsOf(review.notApplicable)).toEqual(["/otherAgencies"]);
  });

  test.each([
    ["/relatesToChildSexualExploitation", [423], "printed"],
    ["/otherReferrals", [431], "printed"],
    ["/reporter/fullName", [436], "printed"],
    ["/reporter/dateOfBirth", [436], "printed"],
    ["/reporter/jobTitle", [437], "printed"],
    ["/reporter/organisation", [438], "printed"],
    ["/reporter/address", [439], "printed"],
    ["/reporter/telephone", [439], "printed"],
    ["/reporter/email", [439], "printed"],
    ["/source/from", [441], "printed"],
    ["/source/fullName", [442], "printed"],
    ["/source/dateOfBirth", [442], "printed"],
    ["/source/address", [446], "printed"],
    ["/source/telephone", [446], "printed"],
    ["/source/willingToEngage", [447], "printed"],
    ["/source/otherPartner", [447], "reading"],
    ["/provenance/howKnownAndHowLong", [448], "reading"],
    ["/provenance/howKnown", [449], "printed"],
    ["/provenance/secondHand", [450], "printed"],
    ["/provenance/firstKnown", [451], "convention"],
    ["/provenance/whoElseKnows", [452], "printed"],
    ["/people", [454], "printed"],
  ])("%s cites its line", (path, lines, basis) => {
    const gap = at(review.gaps, path);
    expect(linesOf(gap)).toEqual(lines);
    expect(gap?.basis).toBe(basis);
    expect(gap?.why).toMatch(/^Not recorded yet: .+\.$/);
  });

  test("a box of two facts names the one that is not recorded", () => {
    expect(at(review.gaps, "/reporter/fullName")?.why).toBe("Not recorded yet: your full name.");
    expect(at(review.gaps, "/reporter/dateOfBirth")?.why).toBe(
      "Not recorded yet: your date of birth.",
    );
    expect(at(review.gaps, "/reporter/fullName")?.item).toBe("reporter-name-and-date-of-birth");
    expect(at(review.gaps, "/source/otherPartner")?.note).toContain("unclear");
  });

  test("I-12 · what the text never asks for is told, and that it ends there", () => {
    expect(review.neverAsked.map(({ id }) => id)).toEqual([
      "account",
      "date-and-time-of-the-event",
      "role-of-each-person",
      "date-of-the-form",
      "signature",
      "case-reference",
      "which-child",
    ]);
    expect(review.textEnds.citations).toEqual([{ section: "Appendix One", line: 463 }]);
    expect(review.textEnds.text).toContain("use the current police form");
    expect(review.textEnds.knownIssues).toEqual(["I-12"]);
  });

  test("PF-04 · what the preamble asks for beside the fields stands apart from the gaps", () => {
    expect(review.requestedInPreamble.map(({ item, path }) => [item, path])).toEqual([
      ["vehicle-details", "/requestedInPreamble/vehicles"],
      ["residence", "/requestedInPreamble/places"],
      ["location-of-incident", "/requestedInPreamble/places"],
      ["school", "/requestedInPreamble/places"],
      ["college", "/requestedInPreamble/places"],
      ["work-place", "/requestedInPreamble/places"],
    ]);
    for (const point of review.requestedInPreamble) {
      expect(linesOf(point)).toEqual([427]);
      expect(point.issues).toEqual(["I-12"]);
    }
    expect(review.requestedInPreamble[2]?.why).toBe(
      "Not recorded yet: where the incident took place.",
    );
  });

  test("1.17 · the emergency notice stands first, before any form is filled in", () => {
    expect(Object.keys(review)[0]).toBe("emergency");
    expect(review.emergency).toBe(york.emergency);
    expect(review.edition).toEqual(pinOf(york));
  });

  test("a draft of nothing is reviewed in the same way", () => {
    expect(reviewPoliceForm(draftPoliceForm())).toEqual(review);
  });
});

describe("PF-07 · which agency is asked only after a Yes", () => {
  test.each<[string, PoliceForm, boolean, boolean]>([
    ["Yes", { otherReferrals: "yes" }, true, false],
    ["Yes with an agency", { otherReferrals: "yes", otherAgencies: ["Health"] }, false, false],
    ["Yes with no agency in the list", { otherReferrals: "yes", otherAgencies: [] }, true, false],
    ["Yes with spaces", { otherReferrals: "yes", otherAgencies: [" ", "\n"] }, true, false],
    [
      "Yes with one agency among spaces",
      { otherReferrals: "yes", otherAgencies: [" ", "Health"] },
      false,
      false,
    ],
    ["No", { otherReferrals: "no" }, false, true],
    ["not known", { otherReferrals: "not-known" }, false, true],
    ["no answer", {}, false, true],
    [
      "No with an agency all the same",
      { otherReferrals: "no", otherAgencies: ["Health"] },
      false,
      true,
    ],
  ])("%s", (_, form, gap, notApplicable) => {
    const review = reviewPoliceForm(form);
    expect(pathsOf(review.gaps).includes("/otherAgencies")).toBe(gap);
    expect(pathsOf(review.notApplicable).includes("/otherAgencies")).toBe(notApplicable);
    expect(linesOf(at(review.gaps, "/otherAgencies"))).toEqual(gap ? [433] : []);
    expect(linesOf(at(review.notApplicable, "/otherAgencies"))).toEqual(
      notApplicable ? [431, 433] : [],
    );
  });
});

describe("PF-14…18 · the boxes about the source do not apply to one's own observation", () => {
  test("“as above” leaves them out, with the line that says so", () => {
    const review = reviewPoliceForm({ source: { from: "as-above" } });
    expect(pathsOf(review.notApplicable)).toEqual(["/otherAgencies", ...SOURCE]);
    expect(SOURCE.map((path) => linesOf(at(review.notApplicable, path)))).toEqual([
      [441, 442],
      [441, 442],
      [441, 446],
      [441, 446],
      [441, 447],
      [441, 447],
    ]);
    expect(at(review.notApplicable, "/source/fullName")).toMatchObject({
      item: "source-name-and-date-of-birth",
      basis: "reading",
    });
    expect(pathsOf(review.gaps).filter((path) => path.startsWith("/source"))).toEqual([]);
  });

  test("another source leaves them in, and no answer leaves them in as well", () => {
    expect(gaps({ source: { from: "other" } })).toEqual(expect.arrayContaining(SOURCE));
    expect(gaps({ source: {} })).toEqual(expect.arrayContaining(["/source/from", ...SOURCE]));
  });

  test("who or where, in words, is never a gap by itself", () => {
    expect(gaps({ source: { from: "other" } })).not.toContain("/source/whoOrWhere");
    expect(gaps({ source: { whoOrWhere: "a notice" } })).toContain("/source/from");
  });
});

describe("PF-24…30 · the people involved", () => {
  test("each person has their own gaps, person by person", () => {
    expect(
      gaps({ people: [{ fullName: "A" }, {}, { aliases: ["Cee"] }] }).filter((path) =>
        path.startsWith("/people"),
      ),
    ).toEqual([
      ...PERSON.slice(1).map((field) => `/people/0/${field}`),
      ...PERSON.map((field) => `/people/1/${field}`),
      ...PERSON.filter((field) => field !== "aliases").map((field) => `/people/2/${field}`),
    ]);
  });

  test("an empty list is nobody", () => {
    expect(gaps({ people: [] }).filter((path) => path.startsWith("/people"))).toEqual(["/people"]);
  });

  test.each([
    ["fullName", [454, 459]],
    ["aliases", [455, 459]],
    ["dateOfBirth", [456, 460]],
    ["address", [456, 460]],
    ["gender", [457, 461]],
    ["telephone", [457, 461]],
    ["description", [458, 462]],
  ])("%s cites both printed blocks", (field, lines) => {
    expect(linesOf(at(reviewPoliceForm({ people: [{}] }).gaps, `/people/0/${field}`))).toEqual(
      lines,
    );
  });
});

describe("what counts as recorded", () => {
  test.each(["", " ", "\t\n", "\u00a0", "\ufeff", ".", "-", "?!", "🙂"])(
    "%j does not",
    (fullName) => {
      expect(gaps({ reporter: { fullName } })).toContain("/reporter/fullName");
    },
  );

  test.each<[string, PoliceForm, string]>([
    [
      "PF-02 not known",
      { relatesToChildSexualExploitation: "not-known" },
      "/relatesToChildSexualExploitation",
    ],
    ["PF-06 not known", { otherReferrals: "not-known" }, "/otherReferrals"],
    ["PF-17 not asked", { source: { willingToEngage: "not-asked" } }, "/source/willingToEngage"],
    ["PF-17 not known", { source: { willingToEngage: "not-known" } }, "/source/willingToEngage"],
    ["PF-21 not known", { provenance: { secondHand: "not-known" } }, "/provenance/secondHand"],
    [
      "PF-08 a date of birth that is not known",
      { reporter: { dateOfBirth: { unknown: true } } },
      "/reporter/dateOfBirth",
    ],
    [
      "PF-14 a date of birth that is not known",
      { source: { dateOfBirth: { unknown: true } } },
      "/source/dateOfBirth",
    ],
    [
      "PF-26 a date of birth that is not known",
      { people: [{ dateOfBirth: { unknown: true } }] },
      "/people/0/dateOfBirth",
    ],
    ["PF-26 a year", { people: [{ dateOfBirth: "2013" }] }, "/people/0/dateOfBirth"],
    ["PF-26 an age", { people: [{ dateOfBirth: { ageInYears: 0 } }] }, "/people/0/dateOfBirth"],
    [
      "PF-26 an age from and to",
      { people: [{ dateOfBirth: { ageFrom: 0, ageTo: 2 } }] },
      "/people/0/dateOfBirth",
    ],
    ["PF-22 words", { provenance: { firstKnown: "not known" } }, "/provenance/firstKnown"],
  ])("%s is an answer and no gap", (_, form, path) => {
    expect(gaps(form)).not.toContain(path);
  });
});

describe("PF-04 · what the preamble asks for", () => {
  const open = (requestedInPreamble: PoliceForm["requestedInPreamble"]): string[] =>
    reviewPoliceForm({ requestedInPreamble }).requestedInPreamble.map(({ item }) => item);

  test.each<[string, PoliceForm["requestedInPreamble"], string[]]>([
    [
      "a vehicle",
      { vehicles: ["a red van"] },
      ["residence", "location-of-incident", "school", "college", "work-place"],
    ],
    [
      "a vehicle of spaces",
      { vehicles: [" "] },
      ["vehicle-details", "residence", "location-of-incident", "school", "college", "work-place"],
    ],
    [
      "a place by its address",
      { places: [{ role: "school", address: "Example School" }] },
      ["vehicle-details", "residence", "location-of-incident", "college", "work-place"],
    ],
    [
      "a place by a note",
      { places: [{ role: "residence", note: "back of the shops" }] },
      ["vehicle-details", "location-of-incident", "school", "college", "work-place"],
    ],
    [
      "a place with no words",
      { places: [{ role: "school", address: " " }] },
      ["vehicle-details", "residence", "location-of-incident", "school", "college", "work-place"],
    ],
    [
      "a place with no role or another",
      { places: [{ address: "x" }, { role: "other", address: "y" }] },
      ["vehicle-details", "residence", "location-of-incident", "school", "college", "work-place"],
    ],
    [
      "everything",
      { vehicles: ["v"], places: PLACE_ROLES.map((role) => ({ role, address: "x" })) },
      [],
    ],
  ])("%s", (_, requested, items) => {
    expect(open(requested)).toEqual(items);
  });

  test("a person's address is not taken for where they live", () => {
    expect(
      reviewPoliceForm({ people: [{ address: "1 Example Street" }] }).requestedInPreamble.map(
        ({ item }) => item,
      ),
    ).toContain("residence");
  });
});

describe("what is not on the printed form and police need is asked as ours", () => {
  const asked = (form: PoliceForm): string[] => pathsOf(reviewPoliceForm(form).notOnTheForm);

  test("the account, the date and the time, and the role and online names of each person", () => {
    expect(asked({})).toEqual(["/event/account", "/event/date", "/event/time"]);
    expect(asked({ event: { account: "A van.", date: "2026" }, people: [{}, {}] })).toEqual([
      "/event/time",
      "/people/0/role",
      "/people/1/role",
      "/people/0/onlineNames",
      "/people/1/onlineNames",
    ]);
    expect(
      asked({
        event: { account: "A van.", date: "2026-03", time: "about nine" },
        people: [{ role: "not-known", onlineNames: ["example"] }],
      }),
    ).toEqual([]);
  });

  test("each is a convention of ours, says so, and is never a gap of the printed form", () => {
    const { notOnTheForm, gaps: printed } = reviewPoliceForm({ people: [{}] });
    for (const { basis, note, issues, why } of notOnTheForm) {
      expect([basis, issues]).toEqual(["convention", ["I-12"]]);
      expect(note).toMatch(/^Not on the printed form/);
      expect(why).toMatch(/^Not recorded yet: .+\.$/);
    }
    expect(pathsOf(printed).filter((path) => /event|role|onlineNames/.test(path))).toEqual([]);
  });
});

describe("line 429 · what would be withheld for intelligence is told to whoever fills in the form", () => {
  test("by path, with the line and no word of it", () => {
    const { withheldFromIntelligence } = reviewPoliceForm({
      reporter: { fullName: "Alex Marker" },
      people: [{ description: "seen by Alex Marker" }],
    });
    expect(withheldFromIntelligence).toEqual([
      {
        item: "repeats-reporter-or-source",
        path: "/people/0/description",
        why:
          "Person 1, description and clothing: left out because it names you. If police need it, " +
          "decide how to word it.",
        basis: "convention",
        note: york.policeForm.withheldFromIntelligence.note,
        issues: [],
        citations: [{ section: "Appendix One", line: 429 }],
      },
    ]);
    expect(JSON.stringify(withheldFromIntelligence)).not.toContain("Marker");
  });
});

describe("the edition's form", () => {
  test("a point has a note where the edition has one for it, and no empty place for one", () => {
    const { gaps } = reviewPoliceForm({});
    expect(at(gaps, "/source/otherPartner")).toHaveProperty("note");
    expect(at(gaps, "/reporter/jobTitle")).not.toHaveProperty("note");
  });

  const fields = york.policeForm.items.flatMap((item) => item.fields);

  test("every printed field of a form is asked for by one item, in printed order", () => {
    expect(fields.map(({ path }) => path)).toEqual([
      ...TOP,
      "/otherAgencies",
      ...REPORTER,
      "/source/from",
      "/source/whoOrWhere",
      ...SOURCE,
      ...PROVENANCE,
      ...PERSON.map((field) => `/people/*/${field}`),
    ]);
  });

  test("a notice and an instruction ask for no field (PF-01, 03, 04, 05)", () => {
    const told = york.policeForm.items.filter(
      ({ type }) => type === "notice" || type === "instruction",
    );
    expect(told.map(({ citations }) => citations[0].line)).toEqual([421, 425, 427, 429]);
    for (const item of told) expect(item.fields).toEqual([]);
    for (const item of york.policeForm.items.filter((other) => !told.includes(other)))
      expect(item.fields.length).toBeGreaterThan(0);
  });

  test("PF-07 and PF-14…18 depend on another answer, and nothing else does", () => {
    expect(
      york.policeForm.items.flatMap(({ appliesWhen, citations }) =>
        appliesWhen
          ? [[citations[0].line, appliesWhen.path, appliesWhen.operator, appliesWhen.value]]
          : [],
      ),
    ).toEqual([
      [433, "/otherReferrals", "is", "yes"],
      ...[442, 446, 446, 447, 447].map((line) => [line, "/source/from", "is-not", "as-above"]),
    ]);
  });

  test("each place that the preamble asks for has a role", () => {
    const roles: readonly string[] = PLACE_ROLES;
    expect(york.policeForm.requestedInPreamble.flatMap(({ role }) => role ?? [])).toEqual(
      roles.filter((role) => role !== "other"),
    );
  });
});

test("a place of a person who is not on the form is told at its person", () => {
  const told = reviewPoliceForm({
    people: [{ fullName: "Example" }],
    requestedInPreamble: {
      places: [
        { role: "school", address: "x", person: 1 },
        { address: "y", person: 0 },
        { address: "z", person: 4 },
      ],
    },
  }).requestedInPreamble.filter(({ path }) => path.endsWith("/person"));
  expect(told).toMatchObject([
    {
      item: "school",
      path: "/requestedInPreamble/places/0/person",
      why:
        "Place 1 is recorded as that of person 2, and the form has no such person. Say whose " +
        "it is.",
      issues: ["I-12"],
      citations: [{ section: "Appendix One", line: 427 }],
    },
    { item: "residence", path: "/requestedInPreamble/places/2/person" },
  ]);
});

describe("input that was not parsed", () => {
  const empty = reviewPoliceForm({});
  const given = (input: unknown): PoliceFormReview =>
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    reviewPoliceForm(input);

  test.each([
    [undefined],
    [null],
    ["yes"],
    [7],
    [[]],
    [() => 1],
    [{ reporter: "x", source: 4, provenance: null, people: "y", requestedInPreamble: [] }],
    [
      {
        otherReferrals: "Yes",
        source: { from: "as above", willingToEngage: true },
        reporter: { fullName: 7, dateOfBirth: "spring" },
      },
    ],
    [{ edition: { id: 4 }, agencyExtension: { jane: 1 }, otherAgencies: "Health" }],
  ])("%o is read as empty and nothing is thrown", (input) => {
    expect(given(input)).toEqual(empty);
  });

  test("a part that throws when it is read is treated as empty", () => {
    expect(
      given({
        get reporter(): never {
          throw new Error("no");
        },
      }),
    ).toEqual(empty);
    expect(
      given({
        people: [
          {
            get fullName(): never {
              throw new Error("no");
            },
          },
        ],
      }),
    ).toEqual(given({ people: [{}] }));
  });

  test.each([
    ["spring"],
    [20130514],
    [{ ageInYears: "14" }],
    [{ ageInYears: 1.5 }],
    [{ ageInYears: -1 }],
    [{ ageInYears: 131 }],
    [{ ageFrom: 12 }],
    [{ ageFrom: 14, ageTo: 12 }],
    [{ unknown: "yes" }],
    [{}],
    [null],
  ])("a date of birth such as %o is a gap", (dateOfBirth) => {
    expect(pathsOf(given({ people: [{ dateOfBirth }] }).gaps)).toContain("/people/0/dateOfBirth");
  });

  test("people keep their places, whatever stands between them", () => {
    expect(pathsOf(given({ people: new Array(2) }).gaps)).toContain("/people/1/fullName");
    expect(
      pathsOf(given({ people: [null, { fullName: "B", aliases: [7, "Bee"] }, "C"] }).gaps).filter(
        (path) => /people.*(?:fullName|aliases)/.test(path),
      ),
    ).toEqual([
      "/people/0/fullName",
      "/people/0/aliases",
      "/people/2/fullName",
      "/people/2/aliases",
    ]);
  });

  test("a person's number in a place is left unread where it is no number", () => {
    expect(
      given({
        requestedInPreamble: {
          places: [{ role: "school", address: "x", person: "A" }, { person: -1 }, { person: 0.5 }],
        },
      }).requestedInPreamble.map(({ item }) => item),
    ).not.toContain("school");
  });
});

describe("every form", () => {
  test("each printed field is recorded, a gap or not applicable, and never two of them", () => {
    fc.assert(
      fc.property(policeForm, (input) => {
        const parsed = parsePoliceForm(input);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
        const review = reviewPoliceForm(parsed.value);
        const told = [...pathsOf(review.gaps), ...pathsOf(review.notApplicable)];
        expect(new Set(told).size).toBe(told.length);
        expect(JSON.stringify(review)).not.toMatch(/"complete"|approved|lawful/);
        expect(Object.keys(review)[0]).toBe("emergency");
        for (const point of [
          ...review.gaps,
          ...review.notApplicable,
          ...review.requestedInPreamble,
        ])
          expect(point.citations.length).toBeGreaterThan(0);
      }),
    );
  });

  test("recording a gap closes it and opens none but the agencies told after a Yes", () => {
    const WORDS: Readonly<Record<string, unknown>> = {
      aliases: ["x"],
      dateOfBirth: { unknown: true },
      from: "other",
      otherAgencies: ["x"],
      people: [{}],
    };
    const parsed = (input: unknown): PoliceForm => {
      const result = parsePoliceForm(input);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    };
    const recorded = (form: unknown, [key = "", ...rest]: readonly string[]): unknown => {
      const value = (form as Record<string, unknown> | undefined)?.[key];
      const made =
        rest.length > 0
          ? recorded(value, rest)
          : (WORDS[key] ?? (/^(?:relates|otherRef|willing|second)/.test(key) ? "yes" : "x"));
      return Array.isArray(form)
        ? form.with(Number(key), made)
        : { ...(form as object | undefined), [key]: made };
    };
    fc.assert(
      fc.property(policeForm, fc.nat(), (input, choice) => {
        const before = gaps(parsed(input));
        const path = before[choice % before.length]!;
        const after = gaps(parsed(recorded(input, path.split("/").slice(1))));
        expect(after).not.toContain(path);
        expect(
          after.filter(
            (other) => !before.includes(other) && other !== "/otherAgencies" && path !== "/people",
          ),
        ).toEqual([]);
        expect(before.filter((other) => !after.includes(other))).toEqual([path]);
      }),
    );
  });

  test("what was filled in is not repeated in the review", () => {
    const marker = "Jane-Marker";
    const form: PoliceForm = {
      otherReferrals: "yes",
      otherAgencies: [marker],
      reporter: { fullName: marker, email: marker },
      source: { from: "other", fullName: marker },
      provenance: { howKnown: marker },
      people: [{ fullName: marker, description: marker }],
      requestedInPreamble: { vehicles: [marker], places: [{ role: "school", address: marker }] },
      agencyExtension: { "example:account": marker },
    };
    expect(JSON.stringify(reviewPoliceForm(form))).not.toContain(marker);
  });
});
