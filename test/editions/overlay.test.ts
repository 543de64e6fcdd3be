// An agency's overlay: it adds, confirms and
// words, and takes nothing away.

import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import {
  checkEdition,
  defineOverlay,
  editionHash,
  findContacts,
  parseScreening,
  recordJudgement,
  reviewSharing,
  screen,
  staleContacts,
  york,
} from "csae-guidance";
import { overlaySchema } from "csae-guidance/schemas";
import type { Edition, Overlay } from "csae-guidance";
import {
  renderBlankTool,
  renderScreening,
  renderScreeningRecord,
  renderSharing,
} from "csae-guidance/render";
import { unparsed } from "../unparsed.js";

const OVERLAY: Overlay = {
  id: "example-trust",
  version: "1.2.0",
  agency: "Example Trust",
  contacts: [
    {
      id: "emergency-duty-team",
      telephones: ["0300 000 0000", "+44 1904 000000"],
      checkedOn: "2026-11-02",
      note: "After five.",
    },
    { id: "north-yorkshire-police", checkedOn: "2026-11-02" },
    { id: "local-area-team", name: "Example desk", email: "desk@example.org" },
  ],
  addedContacts: [
    {
      id: "example-trust.lead",
      name: "Example lead",
      functions: ["child-protection-advice"],
      telephones: ["01904 000000"],
      web: "example.org",
      checkedOn: "2026-11-02",
    },
  ],
  titles: [
    { role: "manager-or-lead", title: "Head of Example" },
    { role: "senior-safeguarding-manager", title: "Director of Example" },
  ],
  addedRows: [
    {
      id: "example-trust.new-phone",
      level: "emerging",
      label: "An example row",
      themes: ["going-missing"],
      signs: [
        { id: "example-trust.new-phone-sign", label: "An example sign", strand: "criminal" },
        { id: "example-trust.other-sign", label: "Another" },
      ],
    },
  ],
  display: [
    { id: "clipping", text: "Robbed under threat" },
    { id: "escalating", text: "Amber folder" },
    { id: "going-missing", text: "Away" },
  ],
  reviewInterval: { length: 6, unit: "weeks", reason: "Example policy." },
};

function made(overlay: unknown = OVERLAY, base: Edition = york): Edition {
  const result = defineOverlay(base, overlay);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const issuesOf = (
  overlay: unknown,
  base: Edition = york,
): (readonly [code: string, path: string])[] => {
  const result = defineOverlay(base, overlay);
  return result.ok ? [] : result.issues.map(({ code, path }) => [code, path]);
};
const named = { id: "example-trust", version: "1.0.0" };
const contact = (id: string, edition: Edition) => edition.contacts.find((one) => one.id === id);

describe("an edition with an overlay on it", () => {
  let edition: Edition;
  beforeEach(() => {
    edition = made();
  });

  test("names both, with a hash of its own, and leaves the base as it was", () => {
    expect([edition.id, edition.version]).toEqual([
      "york.example-trust",
      "1.0.0+example-trust.1.2.0",
    ]);
    expect(edition.hash).toBe(editionHash(edition));
    expect(edition.hash).not.toBe(york.hash);
    expect(editionHash(york)).toBe(york.hash);
    expect(Object.isFrozen(edition.contacts[0])).toBe(true);
    expect(Object.isFrozen(york)).toBe(true);
  });

  test("is sound by its own check", () => {
    expect(checkEdition(edition)).toEqual([]);
  });

  test("3.2 · keeps every row, sign, notice, caution and known issue of the base", () => {
    for (const part of [
      "emergency",
      "notAFullAssessment",
      "cautions",
      "prompts",
      "knownIssues",
      "actions",
      "overlaps",
      "levels",
      "statements",
      "sharing",
      "flagging",
      "policeForm",
    ] as const) {
      expect(edition[part]).toEqual(york[part]);
    }
    expect(edition.indicators.filter(({ id }) => !id.includes("."))).toEqual(york.indicators);
  });

  test("a contact with the day of its check is in use; what was printed stays", () => {
    expect(contact("emergency-duty-team", edition)).toMatchObject({
      name: "Emergency Duty Team (out of office hours)",
      asPrinted: "01609 780780",
      telephones: ["0300 000 0000", "+44 1904 000000"],
      status: "found-in-use",
      statusNote: "Checked by Example Trust on 2026-11-02. After five.",
      checkedOn: "2026-11-02",
      before: {
        status: "superseded",
        telephones: ["01609 780780"],
        successor: { detail: "0300 131 2131" },
      },
      basis: "convention",
      knownIssues: ["I-38"],
    });
    expect(contact("emergency-duty-team", edition)).not.toHaveProperty("successor");
    expect(findContacts("out-of-hours", edition).map(({ id, shownAs }) => [id, shownAs])).toEqual([
      ["emergency-duty-team", "asked-for"],
    ]);
  });

  test("a contact that is only confirmed keeps its details and its basis", () => {
    expect(contact("north-yorkshire-police", edition)).toMatchObject({
      telephones: ["999", "101"],
      status: "found-in-use",
      checkedOn: "2026-11-02",
      basis: "printed",
    });
  });

  test("5.1, case 9 · a contact without the day of a check is not confirmed", () => {
    expect(contact("local-area-team", edition)).toMatchObject({
      name: "Example desk",
      email: "desk@example.org",
      status: "not-confirmed",
      statusNote: "Given by Example Trust without the day of a check, so it is not confirmed.",
    });
    expect(contact("local-area-team", edition)).not.toHaveProperty("telephones");
    const stale = staleContacts(edition, "2026-11-24").map(({ id }) => id);
    expect(stale).toContain("local-area-team");
    for (const id of ["emergency-duty-team", "north-yorkshire-police", "example-trust.lead"])
      expect(stale).not.toContain(id);
    expect(staleContacts(edition, "2027-11-24").map(({ id }) => id)).toContain(
      "emergency-duty-team",
    );
  });

  test("an added contact says that the guidance does not print it", () => {
    expect(contact("example-trust.lead", edition)).toMatchObject({
      asPrinted: "01904 000000, example.org",
      basis: "convention",
      citations: [{ section: "11", line: 389, endLine: 413 }],
      note: "Added by Example Trust: the guidance does not print this contact.",
    });
  });

  test("an added row comes after the eleven of its level and is screened as they are", () => {
    expect(edition.indicators).toHaveLength(39);
    expect(edition.indicators[11]).toMatchObject({
      id: "example-trust.new-phone",
      row: 12,
      level: "emerging",
      basis: "convention",
    });
    const screening = {
      edition: { id: edition.id, version: edition.version, hash: edition.hash },
      answers: {
        "example-trust.new-phone": { answer: "yes", signs: ["example-trust.new-phone-sign"] },
      },
    };
    const parsed = parseScreening(screening, edition);
    if (!parsed.ok) throw new Error("does not parse");
    const outcome = screen(parsed.value, edition);
    expect(outcome.indication).toMatchObject({
      atLeast: "emerging",
      because: ["example-trust.new-phone"],
    });
    expect(outcome.counts).toMatchObject({ yes: 1, unanswered: 38, signs: 1 });
    expect(outcome.cautions.some(({ issues }) => issues.includes("I-02"))).toBe(true);
    expect(parseScreening(screening).ok).toBe(false);
  });

  test("without an agency's name its id stands in", () => {
    const { agency, ...rest } = OVERLAY;
    expect(agency).toBe("Example Trust");
    expect(contact("local-area-team", made(rest))?.statusNote).toContain("Given by example-trust");
    expect(made(rest)).not.toHaveProperty("agency");
  });

  test("an overlay can lie on an overlay", () => {
    const twice = made(
      {
        id: "school",
        version: "2.0.0",
        contacts: [{ id: "local-area-team", checkedOn: "2026-11-03" }],
        display: [{ id: "example-trust.new-phone", text: "Phone" }],
      },
      edition,
    );
    expect([twice.id, twice.version, twice.agency]).toEqual([
      "york.example-trust.school",
      "1.0.0+example-trust.1.2.0.school.2.0.0",
      "Example Trust",
    ]);
    expect(twice.display).toMatchObject({
      clipping: "Robbed under threat",
      "example-trust.new-phone": "Phone",
    });
    expect(contact("local-area-team", twice)).toMatchObject({
      email: "desk@example.org",
      status: "found-in-use",
      before: { name: contact("local-area-team", york)?.name },
    });
    expect(checkEdition(twice)).toEqual([]);
    expect(
      issuesOf({ ...named, contacts: [{ id: "example-trust.lead", name: "x" }] }, edition),
    ).toContainEqual(["duplicate-id", "/id"]);
  });
});

describe("what an overlay cannot do", () => {
  test.each<[string, Record<string, unknown>, readonly (readonly [string, string])[]]>([
    ["5.1, case 8 · remove a row", { remove: ["clipping"] }, [["unknown-key", ""]]],
    [
      "5.1, case 8 · remove or reword the notice",
      { emergency: { text: "Ring us." } },
      [["unknown-key", ""]],
    ],
    ["5.1, case 8 · remove an issue", { knownIssues: [] }, [["unknown-key", ""]]],
    ["relabel a row", { indicators: [{ id: "clipping", label: "x" }] }, [["unknown-key", ""]]],
    [
      "add a contact for emergencies",
      {
        addedContacts: [
          {
            id: "example-trust.help",
            name: "x",
            functions: ["emergency"],
            telephones: ["1"],
            checkedOn: "2026-11-02",
          },
        ],
      },
      [["unknown-word", "/addedContacts/0/functions/0"]],
    ],
    [
      "change the emergency numbers",
      {
        contacts: [
          { id: "north-yorkshire-police", telephones: ["0300 000 0000"], checkedOn: "2026-11-02" },
        ],
      },
      [["unknown-key", "/contacts/0"]],
    ],
    [
      "say nothing of the emergency contact",
      { contacts: [{ id: "north-yorkshire-police" }] },
      [["missing", "/contacts/0"]],
    ],
    [
      "name what is not there",
      {
        contacts: [{ id: "no-such", name: "x" }],
        titles: [{ role: "boss", title: "x" }],
        display: [{ id: "no-such", text: "x" }],
      },
      [
        ["dangling-id", "/contacts/0/id"],
        ["dangling-id", "/titles/0/role"],
        ["dangling-id", "/display/0/id"],
      ],
    ],
    ["name by a number", { contacts: [{ id: 5, name: "x" }] }, [["wrong-type", "/contacts/0/id"]]],
    [
      "name one thing twice",
      {
        display: [
          { id: "clipping", text: "x" },
          { id: "clipping", text: "y" },
        ],
        titles: [
          { role: "manager-or-lead", title: "x" },
          { role: "manager-or-lead", title: "y" },
        ],
      },
      [
        ["duplicate-id", "/titles/1/role"],
        ["duplicate-id", "/display/1/id"],
      ],
    ],
    [
      "say nothing of a contact",
      {
        contacts: [{ id: "local-area-team" }],
        addedContacts: [{ id: "example-trust.x", name: "x", functions: ["police"], note: "x" }],
      },
      [
        ["missing", "/contacts/0"],
        ["missing", "/addedContacts/0"],
      ],
    ],
    [
      "add under another's id",
      {
        addedContacts: [
          { id: "other.x", name: "x", functions: ["police"], email: "a@example.org" },
        ],
      },
      [["wrong-format", "/addedContacts/0/id"]],
    ],
    [
      "add what is there",
      {
        addedRows: [
          {
            id: "example-trust.a",
            level: "emerging",
            label: "x",
            themes: ["no-such"],
            signs: [{ id: "example-trust.a", label: "x" }],
          },
        ],
      },
      [
        ["duplicate-id", "/addedRows/0/signs/0/id"],
        ["dangling-id", "/addedRows/0/themes/0"],
      ],
    ],
    ["take the place of an edition's id", { id: "york" }, [["duplicate-id", "/id"]]],
    [
      "give a check on no day",
      { contacts: [{ id: "local-area-team", checkedOn: "2026-02-30" }] },
      [["invalid-date", "/contacts/0/checkedOn"]],
    ],
    [
      "give a link that runs",
      { contacts: [{ id: "local-area-team", web: "javascript:alert(1)" }] },
      [["wrong-format", "/contacts/0/web"]],
    ],
    [
      "give letters for a number",
      { contacts: [{ id: "local-area-team", telephones: ["call me"] }] },
      [["wrong-format", "/contacts/0/telephones/0"]],
    ],
  ])("%s", (_, overlay, issues) => {
    expect(issuesOf({ ...named, ...overlay })).toEqual(issues);
  });

  test("every issue comes at once, shape and ids together, and none holds what was given", () => {
    const result = defineOverlay(
      york,
      unparsed({
        id: "Secret Name",
        version: "x",
        contacts: [{ id: "secret-contact", email: "secret" }],
        secret: 1,
      }),
    );
    if (result.ok) throw new Error("should not pass");
    expect(result.issues.map(({ path }) => path).sort()).toEqual([
      "",
      "/contacts/0/email",
      "/contacts/0/id",
      "/id",
      "/version",
    ]);
    expect(JSON.stringify(result).toLowerCase()).not.toContain("secret");
    expect(result.emergency).toEqual(york.emergency);
  });

  test("lie on what is no edition", () => {
    for (const base of [{}, null, { ...york, indicators: [], extra: 1 }])
      expect(issuesOf(named, base as Edition)).toEqual([["wrong-type", ""]]);
  });

  test("throw", () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error("trap");
        },
        ownKeys() {
          throw new Error("trap");
        },
      },
    );
    for (const overlay of [
      trap,
      { ...named, contacts: trap },
      { ...named, addedRows: [{ signs: [null] }, null] },
      "x",
      undefined,
    ])
      expect(issuesOf(overlay).length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.anything(), (overlay) => {
        expect(defineOverlay(york, overlay).ok).toBe(false);
      }),
    );
  });
});

test("an overlay that says nothing changes nothing but the names", () => {
  const { id, version, hash, ...content } = made({
    ...named,
    contacts: [],
    display: [],
    titles: [],
    addedRows: [],
    addedContacts: [],
  });
  const { id: baseId, version: baseVersion, hash: baseHash, ...base } = york;
  expect(content).toEqual(base);
  expect([id, version, hash]).not.toEqual([baseId, baseVersion, baseHash]);
  expect(overlaySchema.safeParse(named).success).toBe(true);
});

describe("what an agency gave is shown beside what is printed", () => {
  const answers = {
    clipping: "yes",
    "late-or-missing": { answer: "yes", signs: ["going-missing"] },
  };
  const flat = (text: string): string => text.replaceAll(/\s+/g, " ");
  let edition: Edition;
  let parsed: ReturnType<typeof parseScreening>;
  beforeEach(() => {
    edition = made();
    parsed = parseScreening(
      { edition: { id: edition.id, version: edition.version, hash: edition.hash }, answers },
      edition,
    );
  });

  test.each([
    ["a row", "before sexual activity (here: Robbed under threat)"],
    ["a sign", "(here: Away)"],
    ["a level", "Level by the rows: at least Escalating Concerns (here: Amber folder)"],
    ["whom the judgement is discussed with", "] Here: Head of Example."],
    ["how often it reviews", "Example Trust reviews every 6 weeks. Why: Example policy."],
  ])("%s", (_, words) => {
    expect(
      parsed.ok && flat(renderScreening(screen(parsed.value, edition), "text", edition)),
    ).toContain(words);
  });

  test("in the record, the blank tool and the sharing review too", () => {
    const record =
      parsed.ok &&
      recordJudgement(parsed.value, { level: "escalating", by: {}, on: "2026-11-24" }, edition);
    expect(
      record && record.ok && flat(renderScreeningRecord(record.value, "text", edition)),
    ).toContain("Here: Head of Example.");
    const blank = flat(renderBlankTool("text", edition));
    for (const words of [
      "An example row",
      "(here: Robbed under threat)",
      "(here: Amber folder)",
      "Here: Head of Example.",
      "reviews every 6 weeks",
    ])
      expect(blank).toContain(words);
    expect(blank).toContain(
      "Example desk: desk@example.org. Not confirmed: check first. The guidance prints: ",
    );
    expect(flat(renderSharing(reviewSharing({}, edition), "text", edition))).toContain(
      "Here, senior safeguarding managers: Director of Example.",
    );
  });

  test("an interval of one", () => {
    const weekly = made({
      ...named,
      reviewInterval: { length: 1, unit: "weeks", reason: "Example." },
    });
    expect(flat(renderBlankTool("text", weekly))).toContain(
      "The agency reviews every week. Why: Example.",
    );
    expect(weekly.reviewInterval).toMatchObject({
      basis: "convention",
      knownIssues: ["I-43"],
      note: "Set by example-trust: the guidance prints no interval.",
    });
  });
});
