// What an overlay is refused for: each rule with its sentence.

import { describe, expect, test } from "vitest";
import { defineOverlay, york } from "csae-guidance";
import { sealed } from "./sealed.js";
import { unparsed } from "../unparsed.js";

const named = { id: "example-trust", version: "1.0.0" };
const sign = { id: "example-trust.a-sign", label: "x" };
const row = {
  id: "example-trust.a",
  level: "emerging",
  label: "x",
  themes: ["going-missing"],
  signs: [sign],
};
const lead = { id: "example-trust.lead", name: "x", functions: ["police"], email: "a@example.org" };
const CODE = {
  system: "https://codes.example.org/cs",
  code: "A-1",
  source: "Example mapping",
  checkedOn: "2026-11-02",
};

function told(overlay: object): string[] {
  const result = defineOverlay(york, { ...named, ...overlay });
  return result.ok
    ? []
    : result.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

test("numbers that hold 999 among others, the police on 101 and an interval of a year are not refused", () => {
  const name = "Example line 0199 9000, police 101, room 1123";
  const reviewInterval = { length: 52, unit: "weeks", reason: "x" };
  expect(told({ addedContacts: [{ ...lead, name }], reviewInterval })).toEqual([]);
});

describe("an overlay is refused, with how to mend it", () => {
  test.each<[string, object, string[]]>([
    [
      "its id is part of the edition's",
      { id: "york" },
      ["duplicate-id /id: Give the overlay an id that is not yet part of the edition's."],
    ],
    [
      "what it adds has another's id",
      { addedContacts: [{ ...lead, id: "other.lead" }] },
      ["wrong-format /addedContacts/0/id: Begin the id with this overlay's own id and a dot."],
    ],
    [
      "a row has another's id, and its sign",
      { addedRows: [{ ...row, id: "other.a", signs: [{ ...sign, id: "other.b" }] }] },
      [
        "wrong-format /addedRows/0/id: Begin the id with this overlay's own id and a dot.",
        "wrong-format /addedRows/0/signs/0/id: Begin the id with this overlay's own id and a dot.",
      ],
    ],
    [
      "two rows share an id",
      { addedRows: [row, { ...row, signs: [{ ...sign, id: "example-trust.c" }] }] },
      ["duplicate-id /addedRows/1/id: Give an id that nothing else has."],
    ],
    ...["999 (does not answer; ring 0900 000000 instead)", "9 9 9", "Police, or 112"].map(
      (name): [string, object, string[]] => [
        `words beside the emergency number: ${name}`,
        {
          addedContacts: [{ ...lead, name }],
          contacts: [{ id: "childline", name }],
          display: [{ id: "clipping", text: name }],
          titles: [{ role: "manager-or-lead", title: name }],
        },
        ["/display/0/text", "/titles/0/title", "/contacts/0/name", "/addedContacts/0/name"].map(
          (path) =>
            `wrong-format ${path}: Expected words without an emergency number. The emergency ` +
            "notice has it, and stands first.",
        ),
      ],
    ),
    ...[
      { length: 367, unit: "days" },
      { length: 53, unit: "weeks" },
    ].map((interval): [string, object, string[]] => [
      `an interval of more than a year: ${interval.length} ${interval.unit}`,
      { reviewInterval: { ...interval, reason: "x" } },
      ["out-of-range /reviewInterval/length: Expected an interval of at most a year."],
    ]),
    [
      "two contacts share an id",
      { addedContacts: [lead, lead] },
      ["duplicate-id /addedContacts/1/id: Give an id that nothing else has."],
    ],
    [
      "a contact leads nowhere",
      { contacts: [{ id: "nowhere", name: "x" }] },
      ["dangling-id /contacts/0/id: Name an id of the edition's contacts, each once."],
    ],
    [
      "a contact is named twice",
      {
        contacts: [
          { id: "local-area-team", name: "x" },
          { id: "local-area-team", name: "y" },
        ],
      },
      ["duplicate-id /contacts/1/id: Name an id of the edition's contacts, each once."],
    ],
    [
      "a role leads nowhere",
      { titles: [{ role: "boss", title: "x" }] },
      [
        "dangling-id /titles/0/role: Name one of: manager-or-lead, named-designated-professional, " +
          "senior-safeguarding-manager, each once.",
      ],
    ],
    [
      "words are for what is not there",
      { display: [{ id: "nowhere", text: "x" }] },
      [
        "dangling-id /display/0/id: Name an id of a row, a sign or a level of the edition, each once.",
      ],
    ],
    [
      "a code is for what is not there",
      { codings: [{ id: "nowhere", ...CODE }] },
      ["dangling-id /codings/0/id: Name an id of a row, a sign or a level of the edition."],
    ],
    [
      "a code is given twice",
      {
        codings: [
          { id: "clipping", ...CODE },
          { id: "clipping", ...CODE },
        ],
      },
      [
        "duplicate-id /codings/1: Give each code of a system to an id once. The edition may have it already.",
      ],
    ],
    [
      "a theme is none of the edition's",
      { addedRows: [{ ...row, themes: ["going-missing", "nowhere"] }] },
      ["dangling-id /addedRows/0/themes/1: Name an id of the edition's themes."],
    ],
    [
      "the contact for emergencies gets a name",
      { contacts: [{ id: "north-yorkshire-police", name: "x" }] },
      [
        "unknown-key /contacts/0: This contact is for emergencies: its name and numbers stand. It can be " +
          "confirmed, by checkedOn.",
      ],
    ],
    [
      "the contact for emergencies gets an address",
      { contacts: [{ id: "north-yorkshire-police", web: "example.org" }] },
      [
        "unknown-key /contacts/0: This contact is for emergencies: its name and numbers stand. It can be " +
          "confirmed, by checkedOn.",
      ],
    ],
    [
      "the contact for emergencies is not even confirmed",
      { contacts: [{ id: "north-yorkshire-police" }] },
      ["missing /contacts/0: Missing: expected checkedOn."],
    ],
    [
      "nothing is said of a contact",
      { contacts: [{ id: "local-area-team", note: "x" }] },
      [
        "missing /contacts/0: Missing: expected one of: checkedOn, name, telephones, email, web, hours.",
      ],
    ],
    [
      "an added contact and an added row have ids of the edition",
      {
        addedContacts: [{ ...lead, id: "local-area-team" }],
        addedRows: [{ ...row, id: "clipping" }],
      },
      [
        "wrong-format /addedContacts/0/id: Expected the overlay's own id, a dot, and words in lower case " +
          "joined by hyphens.",
        "wrong-format /addedRows/0/id: Expected the overlay's own id, a dot, and words in lower case joined by " +
          "hyphens.",
        "duplicate-id /addedRows/0/id: Give an id that nothing else has.",
        "duplicate-id /addedContacts/0/id: Give an id that nothing else has.",
      ],
    ],
    [
      "an added contact cannot be reached",
      {
        addedContacts: [
          { id: "example-trust.lead", name: "x", functions: ["police"], checkedOn: "2026-11-02" },
        ],
      },
      ["missing /addedContacts/0: Missing: expected one of: telephones, email, web."],
    ],
  ])("%s", (_, overlay, expected) => {
    expect(told(overlay)).toEqual(expected);
  });

  test.each<[string, object, string]>([
    ...["Example-trust", "example.trust", "example trust", "1st", "-x"].map(
      (id): [string, object, string] => [
        `the id ${id}`,
        { id },
        "wrong-format /id: Expected words in lower case joined by hyphens, without a dot.",
      ],
    ),
    ...[
      "1.0",
      "1",
      "01.0.0",
      "1.02.0",
      "1.0.0.0",
      "v1.0.0",
      "1.0.0-",
      "1.0.0+build",
      "1.0.0-a..b",
      "1.x.0",
      "a1.0.0",
      "1.0.0-é",
      "-1.0.0",
    ].map((version): [string, object, string] => [
      `the version ${version}`,
      { version },
      "wrong-format /version: Expected a version of three numbers, such as 1.0.0.",
    ]),
    ...[
      "lead",
      "example-trust.",
      "example-trust.Lead",
      ".lead",
      "example-trust.a.b",
      "example-trust.-a",
      "Example-trust.lead",
    ].map((id): [string, object, string] => [
      `the added id ${id}`,
      { addedContacts: [{ ...lead, id }] },
      "wrong-format /addedContacts/0/id: Expected the overlay's own id, a dot, and words in lower case joined " +
        "by hyphens.",
    ]),
    ...["call me", "1a", "+", "(01904) 000", "01904/1"].map((number): [string, object, string] => [
      `the number ${number}`,
      { contacts: [{ id: "local-area-team", telephones: [number] }] },
      "wrong-format /contacts/0/telephones/0: Expected a telephone number of digits, spaces, brackets and hyphens.",
    ]),
    ...[
      "javascript:alert(1)",
      "ftp://example.org",
      "example",
      "example.org x",
      "a@example.org",
      "https://example.o",
      "example.org:80",
    ].map((web): [string, object, string] => [
      `the web address ${web}`,
      { contacts: [{ id: "local-area-team", web }] },
      "wrong-format /contacts/0/web: Expected a web address, by http or https.",
    ]),
    [
      "an address without a place",
      { contacts: [{ id: "local-area-team", email: "desk" }] },
      "wrong-format /contacts/0/email: Expected an e-mail address.",
    ],
    [
      "an agency of spaces",
      { agency: " " },
      "wrong-format /agency: Expected words, not only spaces.",
    ],
    [
      "no name",
      { addedContacts: [{ ...lead, name: "" }] },
      "wrong-format /addedContacts/0/name: Expected words, not only spaces.",
    ],
  ])("%s", (_, overlay, expected) => {
    expect(told(overlay)).toEqual([expected]);
  });

  test.each<[string, object, string]>([
    [
      "no function",
      { addedContacts: [{ ...lead, functions: [] }] },
      "out-of-range /addedContacts/0/functions",
    ],
    [
      "the function of emergencies",
      { addedContacts: [{ ...lead, functions: ["emergency"] }] },
      "unknown-word /addedContacts/0/functions/0",
    ],
    [
      "no telephone in a list of them",
      { contacts: [{ id: "local-area-team", telephones: [] }] },
      "out-of-range /contacts/0/telephones",
    ],
    ["no sign", { addedRows: [{ ...row, signs: [] }] }, "out-of-range /addedRows/0/signs"],
    ["no theme", { addedRows: [{ ...row, themes: [] }] }, "out-of-range /addedRows/0/themes"],
    [
      "a row without its words",
      { addedRows: [{ ...row, label: undefined }] },
      "missing /addedRows/0/label",
    ],
    [
      "a sign without its words",
      { addedRows: [{ ...row, signs: [{ id: "example-trust.a-sign" }] }] },
      "missing /addedRows/0/signs/0/label",
    ],
    [
      "a strand that is none",
      { addedRows: [{ ...row, signs: [{ ...sign, strand: "other" }] }] },
      "unknown-word /addedRows/0/signs/0/strand",
    ],
    [
      "a level that is none",
      { addedRows: [{ ...row, level: "no-risk" }] },
      "dangling-id /addedRows/0/level",
    ],
    ["a title without words", { titles: [{ role: "manager-or-lead" }] }, "missing /titles/0/title"],
    [
      "words for display without them",
      { display: [{ id: "clipping" }] },
      "missing /display/0/text",
    ],
    [
      "an interval without a reason",
      { reviewInterval: { length: 6, unit: "weeks" } },
      "missing /reviewInterval/reason",
    ],
    [
      "an interval without its length",
      { reviewInterval: { unit: "weeks", reason: "x" } },
      "missing /reviewInterval/length",
    ],
    [
      "an interval without its unit",
      { reviewInterval: { length: 6, reason: "x" } },
      "missing /reviewInterval/unit",
    ],
    [
      "a note on an interval",
      { reviewInterval: { length: 6, unit: "weeks", reason: "x", note: "y" } },
      "unknown-key /reviewInterval",
    ],
    ["a number of a row", { addedRows: [{ ...row, row: 1 }] }, "unknown-key /addedRows/0"],
  ])("%s", (_, overlay, expected) => {
    const [first, ...others] = told(overlay);
    expect(first?.startsWith(`${expected}: `)).toBe(true);
    expect(others).toEqual([]);
  });

  test("not for many themes, functions, signs or telephones, nor for versions and numbers as they are written", () => {
    expect(
      told({
        version: "10.20.30-rc.1-x",
        addedRows: [
          {
            ...row,
            themes: ["going-missing", york.themes[1]?.id],
            signs: [sign, { ...sign, id: "example-trust.b-sign" }],
          },
        ],
        addedContacts: [
          {
            ...lead,
            id: "example-trust.9",
            functions: ["police", "out-of-hours"],
            telephones: ["+44 (0)1904 000-000", "9"],
            web: "HTTPS://Example.org/a?b#c",
          },
        ],
      }),
    ).toEqual([]);
    for (const version of ["0.0.0", "1.0.0-a", "1.10.0-0.a-b"])
      expect(told({ version })).toEqual([]);
    for (const web of [
      "http://example.org",
      "a-b.example.org",
      "example.org#x",
      "example.org?x",
      "example.org/",
    ])
      expect(told({ contacts: [{ id: "local-area-team", web }] })).toEqual([]);
  });

  test.each<[string, object, string]>([
    ["a contact that is nothing", { contacts: [null] }, "/contacts/0"],
    ["a list of contacts that is none", { contacts: "x" }, "/contacts"],
    ["signs that are no list", { addedRows: [{ ...row, signs: "x" }] }, "/addedRows/0/signs"],
    ["a theme that is a number", { addedRows: [{ ...row, themes: [7] }] }, "/addedRows/0/themes/0"],
    ["an id of the overlay that is a number", { id: 7, addedRows: [row] }, "/id"],
    ["themes that are no list", { addedRows: [{ ...row, themes: "x" }] }, "/addedRows/0/themes"],
    [
      "two ids that are numbers",
      { addedRows: [{ ...row, id: 7, signs: [{ ...sign, id: 7 }] }] },
      "/addedRows/0/id /addedRows/0/signs/0/id",
    ],
    [
      "two contacts by number",
      {
        contacts: [
          { id: 7, name: "x" },
          { id: 7, name: "x" },
        ],
      },
      "/contacts/0/id /contacts/1/id",
    ],
  ])("%s, once", (_, overlay, paths) => {
    const result = defineOverlay(york, { ...named, ...overlay });
    expect(
      result.ok
        ? ""
        : result.issues
            .map(({ code, path }) => {
              expect(code).toBe("wrong-type");
              return path;
            })
            .join(" "),
    ).toBe(paths);
  });

  test.each<[string, object]>([
    ["a contact that is nothing", { contacts: [null] }],
    ["an id that is a list", { addedContacts: [{ ...lead, id: ["other.lead"] }] }],
  ])("%s hides no other issue", (_, overlay) => {
    expect(told({ ...overlay, id: "york" })).toContain(
      "duplicate-id /id: Give the overlay an id that is not yet part of the edition's.",
    );
  });

  test("each of several contacts for emergencies stands", () => {
    const contacts = york.contacts.map((contact) =>
      contact.id === "local-area-team"
        ? { ...contact, functions: ["emergency", "local-area-team"] as const }
        : contact,
    );
    for (const id of ["local-area-team", "north-yorkshire-police"]) {
      const result = defineOverlay(sealed({ ...york, contacts }), {
        ...named,
        contacts: [{ id, name: "x" }],
      });
      expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
        "unknown-key /contacts/0",
      ]);
    }
  });

  test("what cannot be read while its ids are looked at", () => {
    const hostile = {
      ...named,
      contacts: [
        {
          id: "local-area-team",
          get name(): never {
            throw new Error("trap");
          },
        },
      ],
    };
    const result = defineOverlay(york, hostile);
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual([
      ["unreadable", ""],
    ]);
  });

  test("for a code of the edition under it, and by no other edition's rows", () => {
    const once = defineOverlay(
      york,
      unparsed({ ...named, addedRows: [row], codings: [{ id: row.id, ...CODE }] }),
    );
    if (!once.ok) throw new Error("refused");
    const twice = defineOverlay(once.value, {
      id: "school",
      version: "1.0.0",
      codings: [
        { id: row.id, ...CODE },
        { id: sign.id, ...CODE },
      ],
    });
    expect(twice.ok ? [] : twice.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "duplicate-id /codings/0",
    ]);
  });

  test("an edition with no part of its own", () => {
    expect(defineOverlay({} as typeof york, named)).toEqual({
      ok: false,
      emergency: york.emergency,
      issues: [
        {
          code: "wrong-type",
          path: "",
          message: "Lay the overlay over an edition. checkEdition tells what this one lacks.",
        },
      ],
    });
  });
});
