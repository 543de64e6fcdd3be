// Chapter 11: contacts by what they are for. One that is not confirmed is never the only one shown.

import { describe, expect, test } from "vitest";
import { CONTACT_FUNCTIONS, york } from "csae-guidance";
import type { ContactFunction, Edition } from "csae-guidance";
import { findContacts, staleContacts } from "csae-guidance";

const found = (fn: ContactFunction, edition?: Edition): string[] =>
  findContacts(fn, edition).map(({ shownAs, id }) => `${shownAs} ${id}`);
const BESIDE = [
  "route-beside referral-and-assessment-service",
  "route-beside emergency-duty-team",
  "route-beside north-yorkshire-police",
];

describe("findContacts", () => {
  test.each<[ContactFunction, string[], number[]]>([
    ["emergency", ["asked-for north-yorkshire-police"], [395]],
    [
      "police",
      ["asked-for north-yorkshire-police", "asked-for north-yorkshire-police-advice"],
      [395, 361],
    ],
    [
      "police-intelligence",
      [...BESIDE, "asked-for police-central-referral-unit"],
      [392, 393, 395, 394],
    ],
    [
      "childrens-social-care",
      ["asked-for referral-and-assessment-service", "asked-for childrens-social-care-advice"],
      [392, 355],
    ],
    ["out-of-hours", ["asked-for emergency-duty-team"], [393]],
    ["local-area-team", [...BESIDE, "asked-for local-area-team"], [392, 393, 395, 334]],
    ["referral-page", [...BESIDE, "asked-for referral-web-page"], [392, 393, 395, 270]],
    [
      "sexual-assault",
      [
        ...BESIDE,
        "asked-for sexual-abuse-assessment-centre",
        "asked-for rape-and-abuse-line",
        "asked-for idas-rape-support",
      ],
      [392, 393, 395, 396, 401, 402],
    ],
    ["child-helpline", ["asked-for childline"], [398]],
    ["child-protection-advice", ["asked-for nspcc-helpline"], [397]],
    ["missing-children", [...BESIDE, "asked-for missing-people-helpline"], [392, 393, 395, 399]],
    ["health-advice", [...BESIDE, "asked-for nhs-direct"], [392, 393, 395, 403]],
    [
      "victim-support",
      [...BESIDE, "asked-for victim-support", "asked-for supporting-victims"],
      [392, 393, 395, 404, 405],
    ],
    [
      "exploitation-support",
      [...BESIDE, "asked-for time-2", "asked-for parents-against-exploitation"],
      [392, 393, 395, 406, 412],
    ],
    ["domestic-abuse", [...BESIDE, "asked-for idas-domestic-abuse"], [392, 393, 395, 407]],
    ["drugs-and-alcohol", [...BESIDE, "asked-for frank"], [392, 393, 395, 408]],
    ["online-safety", [...BESIDE, "asked-for ceop"], [392, 393, 395, 410]],
    [
      "safeguarding-partnership",
      [...BESIDE, "asked-for safeguarding-partnership"],
      [392, 393, 395, 411],
    ],
    ["parents", [...BESIDE, "asked-for parents-against-exploitation"], [392, 393, 395, 412]],
    ["professional-network", [...BESIDE, "asked-for national-working-group"], [392, 393, 395, 413]],
  ])("%s", (fn, expected, lines) => {
    expect(found(fn)).toEqual(expected);
    expect(findContacts(fn).map(({ citations }) => citations[0].line)).toEqual(lines);
  });

  test.each(CONTACT_FUNCTIONS)(
    "%s: the first contact was found in use, those in use come before the others, and nothing else stands beside",
    (fn) => {
      const contacts = findContacts(fn);
      expect(contacts[0]?.status).toBe("found-in-use");
      expect(contacts.map(({ status }) => status === "found-in-use")).toEqual(
        contacts
          .map(({ status }) => status === "found-in-use")
          .toSorted((a, b) => Number(b) - Number(a)),
      );
      expect(
        contacts.every(
          ({ functions, shownAs }) => functions.includes(fn) === (shownAs === "asked-for"),
        ),
      ).toBe(true);
      expect(
        contacts
          .filter(({ shownAs }) => shownAs === "route-beside")
          .every(({ status }) => status === "found-in-use"),
      ).toBe(true);
      expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
    },
  );

  test("I-16 · wherever 101 is shown, 999 stands before it", () => {
    for (const fn of CONTACT_FUNCTIONS) {
      const numbers = findContacts(fn).flatMap(({ telephones = [] }) => telephones);
      if (numbers.includes("101"))
        expect(numbers.indexOf("999")).toBeLessThan(numbers.indexOf("101"));
    }
  });

  test("each says why it is shown, and holds the contact of the edition", () => {
    const [beside, , police, listed] = findContacts("victim-support");
    expect(beside?.because).toBe(
      "It is not listed for what was asked. It was found in use, and nothing that is listed was. Check it before use.",
    );
    expect(police?.because).toBe(
      "It is not listed for what was asked. It can be rung at any time.",
    );
    expect(listed).toEqual({
      ...york.contacts[11],
      shownAs: "asked-for",
      because:
        "It is listed for what was asked. It is not confirmed that it can be used as printed.",
    });
    expect(findContacts("out-of-hours")[0]?.because).toBe(
      "It is listed for what was asked, and it was found in use. Check it before use.",
    );
  });

  test("999 and 101 carry no doubt", () => {
    const police = [...findContacts("emergency"), ...findContacts("police")];
    expect(police).toHaveLength(3);
    for (const { because, statusNote } of police) {
      expect(because).toBe("It is listed for what was asked.");
      expect(statusNote).not.toMatch(/check|confirm/i);
    }
  });

  test("9.1 · of a team that is gone it is said that it was not found, after the routes to use", () => {
    expect(findContacts("local-area-team").at(-1)).toMatchObject({
      id: "local-area-team",
      because: "It is listed for what was asked. It was not found where it would be expected now.",
      statusNote: "York no longer lists this team or menu option. Ask the MASH.",
    });
  });

  test.each([["elsewhere"], [""], [undefined], [null], [7], [{}]])(
    "for %o, which is no purpose, only the routes beside are found",
    (fn) => {
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(found(fn)).toEqual(BESIDE);
    },
  );

  test("an edition of which nothing was found in use has no route to add", () => {
    const contacts = york.contacts.map((contact) => ({
      ...contact,
      status: "not-confirmed" as const,
    }));
    expect(found("childrens-social-care", { ...york, contacts })).toEqual([
      "asked-for referral-and-assessment-service",
      "asked-for childrens-social-care-advice",
    ]);
    expect(found("parents", { ...york, contacts: [] })).toEqual([]);
  });

  test("a contact that an agency found in use needs no route beside it", () => {
    const contacts = york.contacts.map((contact) =>
      contact.id === "childline"
        ? { ...contact, status: "found-in-use" as const, checkedOn: "2026-03-01" }
        : contact,
    );
    expect(found("child-helpline", { ...york, contacts })).toEqual(["asked-for childline"]);
  });
});

describe("I-38 · what an agency must confirm", () => {
  test("of York as it comes, every contact, on any day", () => {
    for (const on of ["2024-05-01", "2026-11-24", "", "soon"])
      expect(staleContacts(york, on).map(({ id }) => id)).toEqual(
        york.contacts.map(({ id }) => id),
      );
  });

  test.each([
    [
      "referral-and-assessment-service",
      "2026-11-24",
      ["never-checked"],
      { name: "Multi-Agency Safeguarding Hub (MASH)", detail: "01904 551900" },
    ],
    ["emergency-duty-team", "2026-11-24", ["never-checked"], undefined],
    [
      "police-central-referral-unit",
      "2026-11-24",
      ["never-checked", "superseded"],
      { name: "Online portal for partner intelligence" },
    ],
    [
      "missing-people-helpline",
      "2026-11-24",
      ["never-checked", "superseded"],
      { detail: "116 000" },
    ],
    ["idas-rape-support", "2026-11-24", ["checked-over-a-year-ago", "not-confirmed"], undefined],
    ["idas-rape-support", "2025-04-01", ["not-confirmed"], undefined],
    ["idas-rape-support", "2025-04-02", ["checked-over-a-year-ago", "not-confirmed"], undefined],
    ["idas-rape-support", "2024-03-31", ["checked-after-the-day", "not-confirmed"], undefined],
    ["idas-rape-support", "soon", ["day-not-told", "not-confirmed"], undefined],
    [
      "parents-against-exploitation",
      "2026-11-24",
      ["never-checked", "renamed"],
      { name: "Ivison Trust" },
    ],
    ["national-working-group", "2026-11-24", ["never-checked", "renamed"], { name: "NWG Network" }],
    [
      "local-area-team",
      "2026-11-24",
      ["never-checked", "historical"],
      { name: "Multi-Agency Safeguarding Hub (MASH)" },
    ],
    [
      "referral-web-page",
      "2026-11-24",
      ["never-checked", "superseded"],
      { detail: "saferchildrenyork.org.uk/cyscp-1/report-concern-child-young-person" },
    ],
  ])("%s on %s: %j", (id, on, reasons, successor) => {
    const stale = staleContacts(york, on).find((contact) => contact.id === id);
    expect(stale?.reasons.map((reason) => reason.id)).toEqual(reasons);
    expect(stale?.reasons.every(({ text }) => text.endsWith("."))).toBe(true);
    if (successor) expect(stale?.successor).toMatchObject(successor);
    else expect(stale?.successor).toBeUndefined();
  });

  test("of 999 and 101 it is asked that the agency dates its check, and no doubt is said", () => {
    const police = staleContacts(york, "2026-11-24").filter(({ functions }) =>
      functions.includes("police"),
    );
    expect(police.map(({ reasons }) => reasons)).toEqual(
      [1, 2].map(() => [
        {
          id: "never-checked",
          text: "The agency has dated no check of it within the year. It can be rung at any time all the same.",
        },
      ]),
    );
  });

  test("a contact found in use within the year is not in the list, and one superseded within the year is", () => {
    const [first, second] = [york.contacts[0]!, york.contacts[2]!].map((contact) => ({
      ...contact,
      checkedOn: "2026-03-01",
    }));
    const edition = { ...york, contacts: [first!, second!] };
    expect(staleContacts(edition, "2027-03-01").map(({ id }) => id)).toEqual([
      "police-central-referral-unit",
    ]);
    expect(staleContacts(edition, "2027-03-02").map(({ id }) => id)).toEqual([
      "referral-and-assessment-service",
      "police-central-referral-unit",
    ]);
  });

  test.each([[undefined], [null], [7], [{}]])(
    "on %o, which is no day, nothing counts as recently checked",
    (on) => {
      const edition = {
        ...york,
        contacts: york.contacts.map((contact) => ({
          ...contact,
          status: "found-in-use" as const,
          checkedOn: "2026-03-01",
        })),
      };
      // @ts-expect-error -- the types forbid what plain JavaScript can hand in
      expect(staleContacts(edition, on)).toHaveLength(york.contacts.length);
    },
  );
});
