// What an overlay makes of what an agency gives, record by record.

import { describe, expect, test } from "vitest";
import { defineOverlay, york } from "csae-guidance";
import type { Contact, Edition } from "csae-guidance";
import { sealed } from "./sealed.js";

const named = { id: "example-trust", version: "1.0.0", agency: "Example Trust" };

function made(overlay: object, base: Edition = york): Edition {
  const result = defineOverlay(base, { ...named, ...overlay });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function contactOf(id: string, overlay: object, base?: Edition): Contact | undefined {
  return made(overlay, base).contacts.find((contact) => contact.id === id);
}

describe("rows and signs of an agency's own", () => {
  const addedRows = [
    {
      id: "example-trust.x",
      level: "significant",
      name: "A short name",
      label: "X",
      themes: ["going-missing"],
      signs: [
        { id: "example-trust.xs", label: "XS", strand: "criminal" },
        { id: "example-trust.xt", label: "XT" },
      ],
    },
    {
      id: "example-trust.y",
      level: "significant",
      label: "Y",
      themes: ["going-missing"],
      signs: [{ id: "example-trust.ys", label: "YS" }],
    },
  ];
  const lines = [266, 274, 284].map((line) => ({ section: "Screening Tool", line }));
  const sign = {
    citations: lines,
    basis: "convention",
    note: "Added by Example Trust: the guidance does not print this sign.",
  };

  test("stand after the thirteen printed ones of their level, numbered on, and say who added them", () => {
    expect(made({ addedRows }).indicators.slice(38)).toEqual([
      {
        id: "example-trust.x",
        level: "significant",
        row: 14,
        name: "A short name",
        label: "X",
        themes: ["going-missing"],
        signs: [
          {
            ...sign,
            id: "example-trust.xs",
            label: "XS",
            reading: { strand: "criminal", basis: "reading", note: "Marked by Example Trust." },
          },
          { ...sign, id: "example-trust.xt", label: "XT" },
        ],
        citations: lines,
        basis: "convention",
        note:
          "Added by Example Trust: the guidance does not print this row. That it stands at this level is the " +
          "agency’s choice.",
      },
      {
        id: "example-trust.y",
        level: "significant",
        row: 15,
        name: "Y",
        label: "Y",
        themes: ["going-missing"],
        signs: [{ ...sign, id: "example-trust.ys", label: "YS" }],
        citations: lines,
        basis: "convention",
        note:
          "Added by Example Trust: the guidance does not print this row. That it stands at this level is the " +
          "agency’s choice.",
      },
    ]);
  });

  test("in an edition without rows at a level, they stand where the level does", () => {
    const indicators = york.indicators.filter(({ level }) => level !== "emerging");
    const edition = made(
      { addedRows: [{ ...addedRows[1], level: "emerging" }] },
      sealed({ ...york, indicators }),
    );
    expect(edition.indicators[0]).toMatchObject({
      id: "example-trust.y",
      row: 1,
      citations: [
        { section: "7.9", line: 221 },
        { section: "Screening Tool", line: 231 },
      ],
    });
  });

  test("each level gets its own alone", () => {
    const row = { ...addedRows[1], level: "escalating" };
    const edition = made({ addedRows: [{ ...addedRows[0], level: "emerging" }, row] });
    expect(edition.indicators.map(({ id }) => id).indexOf("example-trust.x")).toBe(11);
    expect(edition.indicators.map(({ id }) => id).indexOf("example-trust.y")).toBe(26);
    expect(edition.indicators[26]?.citations).toEqual([{ section: "Screening Tool", line: 246 }]);
  });
});

describe("contacts of the edition", () => {
  const printed = york.contacts.find(({ id }) => id === "local-area-team");

  test("details of an agency's own take the place of the printed ones, which are kept beside them", () => {
    expect(
      contactOf("local-area-team", {
        contacts: [{ id: "local-area-team", email: "desk@example.org", checkedOn: "2026-11-02" }],
      }),
    ).toStrictEqual({
      id: "local-area-team",
      functions: ["local-area-team"],
      asPrinted: "01904 551900, select Local Area Teams and speaking to duty worker",
      name: "Local Area Team (LAT)",
      email: "desk@example.org",
      status: "found-in-use",
      statusNote: "Checked by Example Trust on 2026-11-02.",
      checkedOn: "2026-11-02",
      before: {
        name: "Local Area Team (LAT)",
        telephones: ["01904 551900"],
        hours: "in office hours",
        status: "historical",
        statusNote: printed?.statusNote,
        successor: printed?.successor,
      },
      citations: [
        { section: "9.1", line: 334 },
        { section: "Screening Tool", line: 233 },
      ],
      basis: "convention",
      note: "Example Trust gave its own details. What stood here before is kept beside them.",
      knownIssues: ["I-24", "I-25", "I-38"],
    });
  });

  test("one that is confirmed says no more than that", () => {
    expect(
      contactOf("north-yorkshire-police", {
        contacts: [{ id: "north-yorkshire-police", checkedOn: "2026-11-02" }],
      }),
    ).toEqual({
      id: "north-yorkshire-police",
      functions: ["emergency", "police"],
      asPrinted: "Emergency 999, Non-Emergency 101",
      name: "North Yorkshire Police",
      telephones: ["999", "101"],
      hours: "at any time",
      status: "found-in-use",
      statusNote: "Checked by Example Trust on 2026-11-02.",
      checkedOn: "2026-11-02",
      before: {
        name: "North Yorkshire Police",
        telephones: ["999", "101"],
        hours: "at any time",
        status: "found-in-use",
        statusNote: "999 and 101 hold everywhere in the country.",
      },
      newerAdvice: york.contacts.find(({ id }) => id === "north-yorkshire-police")?.newerAdvice,
      citations: [{ section: "11", line: 395 }],
      basis: "printed",
    });
  });

  test("a name alone leaves the numbers as they stand, and a web address alone does not", () => {
    expect(
      contactOf("local-area-team", { contacts: [{ id: "local-area-team", name: "Example desk" }] }),
    ).toMatchObject({ name: "Example desk", telephones: ["01904 551900"], basis: "convention" });
    const web = contactOf("local-area-team", {
      contacts: [{ id: "local-area-team", web: "https://example.org/desk" }],
    });
    expect(web).toMatchObject({ name: "Local Area Team (LAT)", web: "https://example.org/desk" });
    expect(web).not.toHaveProperty("telephones");
  });

  test("details given as they stand replace nothing", () => {
    const same = contactOf("local-area-team", {
      contacts: [{ id: "local-area-team", telephones: ["01904 551900"], checkedOn: "2026-11-02" }],
    });
    expect(same).toMatchObject({ basis: "printed", status: "found-in-use" });
    expect(same).not.toHaveProperty("note");
  });

  test("hours are those of the number: they go with it, stay with it, or are the agency's", () => {
    const hoursOf = (given: object): string | undefined =>
      contactOf("childline", { contacts: [{ id: "childline", ...given }] })?.hours;
    expect(hoursOf({ checkedOn: "2026-11-02" })).toBe("at any time");
    expect(hoursOf({ telephones: ["0800 1111"] })).toBe("at any time");
    expect(hoursOf({ telephones: ["0800 9999"] })).toBeUndefined();
    expect(hoursOf({ telephones: ["0800 9999"], hours: "4pm to 8pm" })).toBe("4pm to 8pm");
    expect(hoursOf({ hours: "4pm to 8pm" })).toBe("4pm to 8pm");
  });

  test("a note of the edition's stays before the agency's", () => {
    expect(
      contactOf("north-yorkshire-police-advice", {
        contacts: [{ id: "north-yorkshire-police-advice", name: "Example desk" }],
      })?.note,
    ).toBe(
      "101 is for what is not an emergency. If anyone is in danger now, or a crime is happening or about to " +
        "happen, call 999. Example Trust gave its own details. What stood here before is kept beside them.",
    );
  });

  test("what stood there first is kept through a second overlay, and the day of the first check is not", () => {
    const once = made({
      contacts: [{ id: "local-area-team", email: "desk@example.org", checkedOn: "2026-11-02" }],
    });
    const twice = contactOf(
      "local-area-team",
      {
        id: "school",
        agency: "Example School",
        contacts: [{ id: "local-area-team", telephones: ["01904 000000"] }],
      },
      once,
    );
    expect(twice).toMatchObject({
      telephones: ["01904 000000"],
      status: "not-confirmed",
      before: { telephones: ["01904 551900"], status: "historical" },
      note:
        "Example Trust gave its own details. What stood here before is kept beside them. Example School gave its " +
        "own details. What stood here before is kept beside them.",
    });
    expect(twice).not.toHaveProperty("checkedOn");
    expect(twice).not.toHaveProperty("email");
  });

  test("a contact that the edition had checked, and one with a successor, keep both in what was before", () => {
    const checked = sealed({
      ...york,
      contacts: york.contacts.map((contact) =>
        contact.id === "local-area-team" ? { ...contact, checkedOn: "2025-01-01" } : contact,
      ),
    });
    expect(
      contactOf(
        "local-area-team",
        { contacts: [{ id: "local-area-team", name: "Example desk" }] },
        checked,
      )?.before,
    ).toMatchObject({ checkedOn: "2025-01-01" });
    expect(
      contactOf("childline", { contacts: [{ id: "childline", name: "Example desk" }] })?.before,
    ).not.toHaveProperty("successor");
    expect(
      contactOf("emergency-duty-team", {
        contacts: [{ id: "emergency-duty-team", name: "Example desk" }],
      })?.before,
    ).toMatchObject({ successor: { detail: "0300 131 2131" } });
  });
});

describe("contacts of an agency's own", () => {
  const lead = { id: "example-trust.lead", name: "Example lead", functions: ["police"] };
  const rest = {
    citations: [{ section: "11", line: 389, endLine: 413 }],
    basis: "convention",
    note: "Added by Example Trust: the guidance does not print this contact.",
  };

  test("stand last, with what is written of them and a note", () => {
    const contacts = made({
      addedContacts: [
        {
          ...lead,
          telephones: ["01904 000000", "01904 000001"],
          email: "lead@example.org",
          note: "Weekdays.",
        },
      ],
    }).contacts;
    expect(contacts.slice(0, -1)).toEqual(york.contacts);
    expect(contacts.at(-1)).toEqual({
      ...lead,
      ...rest,
      telephones: ["01904 000000", "01904 000001"],
      email: "lead@example.org",
      asPrinted: "01904 000000, 01904 000001, lead@example.org",
      status: "not-confirmed",
      statusNote:
        "Given by Example Trust without the day of a check, so it is not confirmed. Weekdays.",
    });
  });

  test("one that has no telephone", () => {
    expect(
      contactOf("example-trust.lead", {
        addedContacts: [{ ...lead, web: "example.org", checkedOn: "2026-11-02" }],
      }),
    ).toEqual({
      ...lead,
      ...rest,
      web: "example.org",
      asPrinted: "example.org",
      status: "found-in-use",
      statusNote: "Checked by Example Trust on 2026-11-02.",
      checkedOn: "2026-11-02",
    });
  });

  test("in an edition that lists its first contact in no part, they cite what that contact cites", () => {
    const [first] = york.contacts;
    const sections = york.document.sections.filter(({ id }) => id !== first?.citations[0].section);
    const added = { addedContacts: [{ ...lead, web: "example.org" }] };
    const edition = sealed({ ...york, document: { ...york.document, sections } });
    expect(contactOf("example-trust.lead", added, edition)?.citations).toEqual(first?.citations);
  });
});

test("titles, words and interval: each says whose it is, and those of the base stay", () => {
  const once = made({
    titles: [{ role: "manager-or-lead", title: "Head" }],
    display: [{ id: "clipping", text: "Robbed" }],
    reviewInterval: { length: 6, unit: "weeks", reason: "Example policy." },
  });
  expect([once.agency, once.localTitles, once.display]).toEqual([
    "Example Trust",
    { "manager-or-lead": "Head" },
    { clipping: "Robbed" },
  ]);
  expect(once.reviewInterval).toEqual({
    length: 6,
    unit: "weeks",
    reason: "Example policy.",
    basis: "convention",
    knownIssues: ["I-43"],
    citations: [
      { section: "10.14", line: 387 },
      { section: "7.3", line: 186 },
    ],
    note: "Set by Example Trust: the guidance prints no interval.",
  });
  const twice = made(
    {
      id: "school",
      titles: [{ role: "senior-safeguarding-manager", title: "Director" }],
      display: [{ id: "escalating", text: "Amber" }],
    },
    once,
  );
  expect([twice.id, twice.version]).toEqual([
    "york.example-trust.school",
    "1.0.0+example-trust.1.0.0.school.1.0.0",
  ]);
  expect(twice.localTitles).toEqual({
    "manager-or-lead": "Head",
    "senior-safeguarding-manager": "Director",
  });
  expect(twice.display).toEqual({ clipping: "Robbed", escalating: "Amber" });
  expect(made({ id: "school", titles: [], display: [] }, york)).not.toHaveProperty("localTitles");
});
