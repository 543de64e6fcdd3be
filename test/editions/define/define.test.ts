// An edition of any partnership from data: what is filled in, what the functions of an absent
// chapter say, and what is refused.

import { describe, expect, test } from "vitest";
import {
  checkEdition,
  checkFlags,
  defineEdition,
  draftPoliceForm,
  findContacts,
  parseEdition,
  reviewInterventions,
  reviewPoliceForm,
  reviewSharing,
  screen,
  york,
} from "csae-guidance";
import type { Edition, EditionDraft, Issue } from "csae-guidance";
import { TAKEN_IDS } from "../../../src/editions/tool-check.js";
import type { Item } from "../../../src/questions/item.js";
import { screeningItems } from "../../../src/questions/screening.js";

const at = (line: number) => ({
  basis: "printed" as const,
  citations: [{ section: "the tool", line }] as const,
});

/** The shortest draft there is: two levels and two rows. */
const SHORTEST = {
  id: "example-town",
  version: "1.0.0",
  title: "Example Town Screening Guide (fictional)",
  document: { title: "Example Town Screening Guide (fictional)", lines: 40 },
  levels: [
    { id: "watch", name: "Keep watch", ...at(3) },
    { id: "act", name: "Act", ...at(4) },
  ],
  indicators: [
    { id: "late-home", level: "watch", label: "Comes home late", ...at(10) },
    { id: "afraid", level: "act", label: "Is afraid of somebody", ...at(11) },
  ],
  rule: { kind: "highest-section", ...at(2) },
} as const satisfies EditionDraft;

function made(draft: unknown): Edition {
  const defined = defineEdition(draft);
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  return defined.value;
}

/** The issues with the shortest draft, with other parts in place of its own. */
function told(parts: Readonly<Record<string, unknown>>): string[] {
  const draft: unknown = { ...SHORTEST, ...parts };
  const defined = defineEdition(draft);
  return defined.ok ? [] : defined.issues.map(({ code, path }) => `${code} ${path}`);
}

function codesOfCautions(cautions: readonly { readonly id: string }[]): string[] {
  return cautions.map(({ id }) => id);
}

function codesOf(issues: readonly Issue[]): string[] {
  return issues.map(({ code }) => code);
}

const [LOW, HIGH] = SHORTEST.levels;
const [LATE, AFRAID] = SHORTEST.indicators;

describe("what is filled in", () => {
  const town = made(SHORTEST);

  test("the number, the name, the themes and the sign of a row", () => {
    expect(town.indicators).toStrictEqual([
      {
        id: "late-home",
        level: "watch",
        row: 1,
        name: "Comes home late",
        label: "Comes home late",
        themes: [],
        signs: [{ id: "late-home-sign", label: "Comes home late", ...at(10) }],
        ...at(10),
      },
      {
        id: "afraid",
        level: "act",
        row: 1,
        name: "Is afraid of somebody",
        label: "Is afraid of somebody",
        themes: [],
        signs: [{ id: "afraid-sign", label: "Is afraid of somebody", ...at(11) }],
        ...at(11),
      },
    ]);
  });

  test("rows are numbered in each section", () => {
    const indicators = [LATE, { ...LATE, id: "out-all-night", label: "Out all night" }, AFRAID];
    expect(made({ ...SHORTEST, indicators }).indicators.map(({ row }) => row)).toEqual([1, 2, 1]);
  });

  test("what the document has none of is an empty list", () => {
    const { actions, contacts, glossary, knownIssues } = town;
    expect([actions, contacts, glossary, knownIssues]).toEqual([[], [], [], []]);
  });

  test("a sign stands where its row does, on the same basis, unless it says otherwise", () => {
    const [row] = made({
      ...SHORTEST,
      indicators: [
        {
          ...SHORTEST.indicators[0],
          basis: "reading",
          note: "The print is blurred.",
          signs: [
            { id: "past-ten", label: "Comes home after ten" },
            { id: "by-car", label: "By car", ...at(12) },
          ],
        },
        SHORTEST.indicators[1],
      ],
    }).indicators;
    expect(row?.signs).toEqual([
      {
        id: "past-ten",
        label: "Comes home after ten",
        basis: "reading",
        note: "The print is blurred.",
        citations: at(10).citations,
      },
      { id: "by-car", label: "By car", ...at(12) },
    ]);
  });

  test("999 and 101 stand first in what is made with it, and say whose words they are", () => {
    const { emergency, now } = screen({ edition: town, answers: {} }, town);
    expect(emergency.text).toMatch(/call 999/);
    expect(emergency.numbers.map(({ number }) => number)).toEqual(["999", "101"]);
    expect(emergency.basis).toBe("convention");
    expect(emergency.citations).toEqual([{ section: "the whole text", line: 1, endLine: 40 }]);
    expect(now.map(({ id }) => id)).toEqual(["call-999", "tell-social-care"]);
  });

  test("the steps name the contacts that the draft has for them, the day before the night", () => {
    const contact = (id: string, of: string) => ({
      id,
      name: `${id} (fictional)`,
      functions: [of],
      asPrinted: "01632 960001",
      telephones: ["01632 960001"],
      status: "not-confirmed",
      statusNote: "Nobody has tried it.",
      ...at(30),
    });
    const { steps } = made({
      ...SHORTEST,
      contacts: [
        contact("night-team", "out-of-hours"),
        contact("day-team", "childrens-social-care"),
        contact("town-police", "police"),
      ],
    });
    expect(steps["call-999"].contacts).toEqual(["town-police"]);
    expect(steps["tell-social-care"].contacts).toEqual(["day-team", "night-team"]);
    expect(steps["record-the-call"].contacts).toEqual([]);
  });

  test("the hashes, so that the edition can be kept as JSON and parsed", () => {
    const kept = parseEdition(JSON.parse(JSON.stringify(town)));
    expect(kept.ok && kept.value).toEqual(town);
    expect(checkEdition(town)).toEqual([]);
    expect(Object.isFrozen(town.indicators[0]?.signs[0]?.citations)).toBe(true);
  });

  test("the number of lines in one place or in both", () => {
    const { title } = SHORTEST.document;
    for (const document of [
      { title, lines: 40 },
      { title, text: { lines: 40 } },
      { title, lines: 40, text: { lines: 40 } },
    ])
      expect(made({ ...SHORTEST, document }).document.text).toEqual({ lines: 40 });
  });

  test("York’s own data make York", () => {
    expect(made(york)).toEqual(york);
    const content = Object.entries(york).filter(([part]) => !/hash$/i.test(part));
    expect(made(Object.fromEntries(content))).toEqual(york);
  });
});

describe("a chapter that the document does not have says so", () => {
  const town = made(SHORTEST);

  test("sharing: nothing is asked for, so nothing is complete, and danger is still urgent", () => {
    const review = reviewSharing({ decision: "do-not-share", immediateDanger: "yes" }, town);
    expect(review.items).toEqual([]);
    expect(review.complete).toBe(false);
    expect(review.cautions.map(({ id }) => id)).toEqual([
      "danger-now",
      "not-sharing-beside-danger",
      "not-covered",
    ]);
    expect(review.cautions.at(-1)?.text).toMatch(/no rules on sharing/);
  });

  test("flags are still found, and no steps are made up for them", () => {
    const caller = { name: "Caller A (fictional)" };
    const flag = { child: "C-1", category: "late", caller, raisedOn: "2026-03-01" };
    const check = checkFlags([flag], { child: "C-1" }, town);
    expect(check.flags).toEqual([flag]);
    expect(check.steps).toEqual([]);
    expect(check.cautions[0]).toMatchObject({ id: "not-covered" });
    // What every agency has to settle is said all the same.
    expect(codesOfCautions(check.cautions)).toEqual(expect.arrayContaining(["who-may-enquire"]));
    expect(codesOfCautions(checkFlags([], { child: "C-1" }, town).cautions)).toContain(
      "no-flag-found",
    );
  });

  test("the police form: no gap is named, and the review says that there is no form", () => {
    const review = reviewPoliceForm(draftPoliceForm(), town);
    expect(review.gaps.map(({ path }) => path)).toEqual([]);
    expect(review.textEnds.text).toMatch(/no police information form/);
  });

  test("interventions have no aims, and what is tried is kept", () => {
    const review = reviewInterventions(
      { edition: town, interventions: [{ what: "A mentor", aims: [] }] },
      town,
    );
    expect(review.aims).toEqual([]);
    expect(review.withoutAim.tried).toHaveLength(1);
    expect(review.asks?.text).toBeDefined();
  });

  test("contacts: none", () => {
    expect(findContacts("police", town)).toEqual([]);
  });
});

describe("what is refused", () => {
  test("every problem at once, each at its place in the draft", () => {
    expect(
      told({
        levels: [LOW, { ...HIGH, basis: "convention", citations: [] }],
        indicators: [
          { ...LATE, level: "wathc" },
          { ...AFRAID, label: 7 },
        ],
        rule: { kind: "any-of", rows: ["late-home", "gone"], level: "act", ...at(2) },
        actoins: [],
      }).toSorted(),
    ).toEqual([
      "dangling-id /indicators/0/level",
      "dangling-id /rule/rows/1",
      "empty-citations /levels/1/citations",
      "missing-note /levels/1",
      "unknown-key ",
      "wrong-type /indicators/1/label",
    ]);
  });

  test.each<[string, Readonly<Record<string, unknown>>, string[]]>([
    ["no lines", { document: { title: "Guide (fictional)" } }, ["missing /document/lines"]],
    [
      "a line beyond the text, told once of a row and of the sign that stands where it does",
      { document: { title: "Guide (fictional)", lines: 10 } },
      ["citation-outside-text /indicators/1/citations/0"],
    ],
    [
      "a reading without a note, told once",
      { indicators: [{ ...LATE, basis: "reading" }, AFRAID] },
      ["missing-note /indicators/0"],
    ],
    [
      "a line of a sign beyond the text",
      { indicators: [{ ...LATE, signs: [{ id: "late", label: "Late", ...at(99) }] }, AFRAID] },
      ["citation-outside-text /indicators/0/signs/0/citations/0"],
    ],
    [
      "rows that are not in the order of their levels",
      { indicators: [AFRAID, LATE] },
      ["wrong-order /indicators/0", "wrong-order /indicators/1"],
    ],
    [
      "a row with the id of a level",
      { indicators: [{ ...LATE, id: "act" }, AFRAID] },
      ["duplicate-id /indicators/0/id"],
    ],
    [
      "a sign with the id of another row",
      { indicators: [{ ...LATE, signs: [{ id: "afraid", label: "Is afraid" }] }, AFRAID] },
      ["duplicate-id /indicators"],
    ],
    ["a hash of other content", { hash: "0".repeat(64) }, ["wrong-hash /hash"]],
    [
      "an action at no level",
      { actions: [{ id: "ring", level: "gone", strength: "should", text: "Ring", ...at(5) }] },
      ["dangling-id /actions/0/level"],
    ],
    ["one level", { levels: [LOW], indicators: [LATE] }, ["out-of-range /levels"]],
    [
      "two numbers of lines",
      { document: { title: "Guide (fictional)", lines: 40, text: { lines: 41 } } },
      ["contradiction /document/lines"],
    ],
    ["a row that is none", { indicators: [LATE, 7, AFRAID] }, ["wrong-type /indicators/1"]],
    [
      "a label of another shape beside a reading without a note",
      { indicators: [{ ...LATE, label: 7, basis: "reading" }, AFRAID] },
      ["wrong-type /indicators/0/label", "missing-note /indicators/0"],
    ],
    [
      "a sign with the basis of its own, and no note",
      {
        indicators: [{ ...LATE, signs: [{ id: "late", label: "Late", basis: "reading" }] }, AFRAID],
      },
      ["missing-note /indicators/0/signs/0"],
    ],
    [
      "a sign that says what harm it describes, and not why",
      {
        indicators: [
          { ...LATE, signs: [{ id: "late", label: "Late", reading: { basis: "reading" } }] },
          AFRAID,
        ],
      },
      ["missing /indicators/0/signs/0/reading/note", "missing-note /indicators/0/signs/0/reading"],
    ],
    [
      "lists of which two are too long",
      {
        indicators: Array.from({ length: 5001 }, () => LATE),
        glossary: Array.from({ length: 5001 }, () => 1),
      },
      ["out-of-range /indicators", "out-of-range /glossary"],
    ],
    ["no rows", { indicators: [] }, ["out-of-range /indicators"]],
    ["no rule", { rule: undefined }, ["missing /rule"]],
    [
      "ten thousand rows",
      { indicators: Array.from({ length: 10_000 }, () => LATE) },
      ["out-of-range /indicators"],
    ],
  ])("%s", (_, parts, issues) => {
    expect(told(parts)).toEqual(issues);
  });

  test.each([...TAKEN_IDS])("a row with the id “%s”, which forms have", (id) => {
    expect(told({ indicators: [{ ...LATE, id }, AFRAID] })).toEqual([
      "duplicate-id /indicators/0/id",
    ]);
  });

  test("whatever forms ask beside the rows is such an id", () => {
    const own = screeningItems(made(SHORTEST)).flatMap(function idsOf(item: Item): string[] {
      return [item.linkId, ...("items" in item ? (item.items ?? []).flatMap(idsOf) : [])];
    });
    const ofTool = new Set([
      "watch",
      "act",
      "late-home",
      "late-home-sign",
      "afraid",
      "afraid-sign",
    ]);
    expect(own.filter((id) => !id.includes(":") && !ofTool.has(id) && !TAKEN_IDS.has(id))).toEqual(
      [],
    );
  });

  const itself: Record<string, unknown> = { kind: "highest", ...at(2) };
  itself["of"] = [itself];
  const holding = (rule: unknown, times: number): unknown => ({
    kind: "highest",
    of: Array.from({ length: times }, () => rule),
    ...at(2),
  });
  test.each<[string, unknown]>([
    ["that holds itself", itself],
    [
      "that holds one rule twice, which holds one rule twice, and so on",
      Array.from({ length: 40 }).reduce((rule) => holding(rule, 2), SHORTEST.rule),
    ],
    [
      "that holds one rule thousands of times, which does so too",
      holding(holding(SHORTEST.rule, 3000), 3000),
    ],
  ])("a rule %s", (_, rule) => {
    expect(told({ rule })).toContainEqual(expect.stringMatching(/^out-of-range \/rule/));
    expect(codesOf(checkEdition({ ...york, rule }))).toContain("out-of-range");
    const parsed = parseEdition({ ...york, rule });
    expect(parsed.ok || codesOf(parsed.issues)).toContain("out-of-range");
  });

  test("each in a sentence", () => {
    const sentences = (parts: object): unknown => {
      const draft: unknown = { ...SHORTEST, ...parts };
      const defined = defineEdition(draft);
      return defined.ok ? [] : defined.issues.map(({ message }) => message);
    };
    const { title } = SHORTEST.document;
    expect(sentences({ document: { title } })).toEqual([
      "Give the number of lines of the text, so that its lines can be cited.",
    ]);
    expect(sentences({ document: { title, lines: 40, text: { lines: 41 } } })).toEqual([
      "Give the number of lines of `text`.",
    ]);
    expect(sentences({ levels: Array.from({ length: 5001 }, () => LOW) })).toEqual([
      "List at most 5000 records.",
    ]);
  });

  test("five thousand rows are read, each problem once", () => {
    const indicators = Array.from({ length: 5000 }, (_, row) => ({
      ...LATE,
      id: `row-${row % 4999}`,
      label: `Row ${row}`,
    }));
    expect(told({ indicators }).slice(0, 2)).toEqual([
      "duplicate-id /indicators/4999",
      "duplicate-id /indicators",
    ]);
  });

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "missing"],
    ["text", "example-town", "wrong-type"],
    ["a list", [SHORTEST], "wrong-type"],
    ["hostile keys", JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1}'), "unknown-key"],
    [
      "what throws when it is read",
      new Proxy(SHORTEST, {
        get: () => {
          throw new Error("Jane Example");
        },
      }),
      "unreadable",
    ],
  ])("%s", (_, data, code) => {
    const defined = defineEdition(data);
    expect(defined.ok || codesOf(defined.issues)).toContain(code);
    expect(JSON.stringify(defined)).not.toContain("Jane Example");
  });
});
