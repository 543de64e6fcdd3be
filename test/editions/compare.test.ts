// What differs between two editions, for whoever moves from one to the other.

import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { compareEditions, defineOverlay, editionHash, york } from "csae-guidance";
import type { Edition, Indicator } from "csae-guidance";

/** A later edition as the guidance has had before: rows and signs moved, reworded, dropped and put in (fictional). */
function later(): Edition {
  const content: Edition = {
    ...york,
    version: "2.0.0",
    levels: york.levels.map((level) =>
      level.id === "emerging" ? { ...level, name: "Emerging Worries" } : level,
    ),
    indicators: york.indicators.flatMap((row): Indicator[] => {
      if (row.id === "clipping")
        return [{ ...row, level: "significant", row: 14, label: "Other words" }];
      if (row.id === "changed-contacts") return [];
      if (row.id === "late-or-missing") {
        const [first, ...rest] = row.signs;
        return first
          ? [
              {
                ...row,
                row: 2,
                signs: [
                  { ...first, label: "sometimes late", variants: ["rarely late"] },
                  ...rest.slice(1),
                  { ...first, id: "new-sign", label: "new", leadIn: "when" },
                ],
              },
            ]
          : [];
      }
      return [row];
    }),
    actions: york.actions.slice(1),
    contacts: york.contacts.map((contact) =>
      contact.id === "emergency-duty-team" ? { ...contact, status: "historical" } : contact,
    ),
    knownIssues: york.knownIssues.filter(({ id }) => id !== "I-45"),
  };
  return { ...content, hash: editionHash(content) };
}

describe("two editions compared", () => {
  let changes: ReturnType<typeof compareEditions>;
  beforeEach(() => {
    changes = compareEditions(york, later());
  });

  test("the emergency notice comes first, then which editions they are", () => {
    expect(Object.keys(changes)[0]).toBe("emergency");
    expect(changes.emergency).toEqual(york.emergency);
    expect(changes.from).toEqual({
      id: "york",
      version: "1.0.0",
      hash: york.hash,
      toolHash: york.toolHash,
    });
    expect(changes.to.version).toBe("2.0.0");
    expect(changes.sameHash).toBe(false);
  });

  test("every part that differs is named", () => {
    expect(changes.parts).toEqual(["actions", "contacts", "indicators", "knownIssues", "levels"]);
  });

  test("rows and levels, with the words before and after", () => {
    expect(changes.levels.renamed).toEqual([
      {
        id: "emerging",
        before: { name: "Emerging Concerns", heading: "EMERGING CONCERNS" },
        after: { name: "Emerging Worries", heading: "EMERGING CONCERNS" },
      },
    ]);
    expect(changes.indicators.added).toEqual([]);
    expect(changes.indicators.removed.map(({ id }) => id)).toEqual(["changed-contacts"]);
    expect(changes.indicators.moved).toEqual([
      { id: "clipping", before: "escalating", after: "significant" },
    ]);
    expect(changes.indicators.renumbered).toEqual([{ id: "late-or-missing", before: 1, after: 2 }]);
    expect(changes.indicators.relabelled.map(({ id, after }) => [id, after])).toEqual([
      ["clipping", "Other words"],
    ]);
  });

  test("signs, with the row and level they stand in", () => {
    expect(changes.signs.added).toStrictEqual([
      {
        id: "new-sign",
        label: "new",
        leadIn: "when",
        level: "emerging",
        indicator: "late-or-missing",
      },
    ]);
    expect(changes.signs.removed.map(({ id, indicator }) => [id, indicator])).toEqual([
      ["going-missing", "late-or-missing"],
      ...york.indicators
        .filter(({ id }) => id === "changed-contacts")
        .flatMap(({ id, signs }) => signs.map((sign) => [sign.id, id])),
    ]);
    expect(changes.signs.moved).toEqual([
      {
        id: "clipping-and-robbery",
        before: { level: "escalating", indicator: "clipping" },
        after: { level: "significant", indicator: "clipping" },
      },
    ]);
    expect(changes.signs.relabelled).toStrictEqual([
      {
        id: "regularly-late-home",
        before: { label: "Regularly coming home late" },
        after: { label: "sometimes late", variants: ["rarely late"] },
      },
    ]);
  });

  test("words that govern a sign, and a heading that a level lost", () => {
    const governed = york.indicators
      .flatMap(({ signs }) => signs)
      .find(({ leadIn, leadOut }) => leadIn !== undefined && leadOut === undefined)!;
    const rows = york.indicators.map((row) => ({
      ...row,
      signs: row.signs.map((sign) =>
        sign === governed ? { ...sign, leadOut: "for more than a week" } : sign,
      ),
    }));
    const other = compareEditions(york, {
      ...york,
      levels: york.levels.map(({ heading, ...level }) =>
        level.id === "emerging" ? level : { ...level, heading },
      ),
      indicators: rows,
    });
    expect(other.levels.renamed).toStrictEqual([
      {
        id: "emerging",
        before: { name: "Emerging Concerns", heading: "EMERGING CONCERNS" },
        after: { name: "Emerging Concerns" },
      },
    ]);
    expect(other.signs.relabelled).toStrictEqual([
      {
        id: governed.id,
        before: { label: governed.label, leadIn: governed.leadIn },
        after: { label: governed.label, leadIn: governed.leadIn, leadOut: "for more than a week" },
      },
    ]);
  });

  test("actions, contacts and known issues", () => {
    expect(changes.actions.removed.map(({ id }) => id)).toEqual([york.actions[0]?.id]);
    expect(
      changes.contacts.changed.map(({ id, before, after }) => [id, before.status, after.status]),
    ).toEqual([["emergency-duty-team", "found-in-use", "historical"]]);
    expect(changes.knownIssues).toMatchObject({
      added: [],
      removed: [{ id: "I-45" }],
      changed: [],
    });
  });

  test("an action and a known issue of other words", () => {
    const [[action, ...actions], [known, ...others]] = [york.actions, york.knownIssues];
    const other = compareEditions(york, {
      ...york,
      actions: [{ ...action!, text: "Other words." }, ...actions],
      knownIssues: [{ ...known!, what: "Other words." }, ...others],
    });
    expect(other.actions.changed.map(({ id, after }) => [id, after.text])).toEqual([
      [action!.id, "Other words."],
    ]);
    expect(other.knownIssues.changed.map(({ id, after }) => [id, after.what])).toEqual([
      [known!.id, "Other words."],
    ]);
  });

  test("the other way round, what was added is removed", () => {
    const back = compareEditions(later(), york);
    expect(back.signs.removed).toEqual(changes.signs.added);
    expect(back.indicators.added.map(({ id }) => id)).toEqual(["changed-contacts"]);
    expect(back.knownIssues.added.map(({ id }) => id)).toEqual(["I-45"]);
  });
});

test("an edition compared with itself differs in nothing", () => {
  const { emergency, from, to, sameHash, ...lists } = compareEditions(york, york);
  expect([emergency, from, sameHash]).toEqual([york.emergency, to, true]);
  expect(JSON.stringify(lists)).not.toMatch(/\[[^\]]/);
});

test("what an overlay added is seen", () => {
  const made = defineOverlay(york, {
    id: "example-trust",
    version: "1.0.0",
    addedRows: [
      {
        id: "example-trust.row",
        level: "significant",
        label: "x",
        themes: ["going-missing"],
        signs: [{ id: "example-trust.sign", label: "y" }],
      },
    ],
    contacts: [{ id: "local-area-team", checkedOn: "2026-11-02" }],
  });
  const changes = compareEditions(york, made.ok ? made.value : york);
  expect(changes.parts).toEqual(["contacts", "indicators"]);
  expect(changes.indicators.added.map(({ id, row }) => [id, row])).toEqual([
    ["example-trust.row", 14],
  ]);
  expect(changes.indicators.renumbered).toEqual([]);
  expect(changes.contacts.changed.map(({ id }) => id)).toEqual(["local-area-team"]);
});

test("what is no edition is read as one that holds nothing", () => {
  const nothing = {} as Edition;
  expect(compareEditions(nothing, york).emergency).toEqual(york.emergency);
  expect(compareEditions(york, nothing).emergency).toEqual(york.emergency);
  expect(compareEditions(nothing, york).indicators.added).toHaveLength(38);
  expect(compareEditions(nothing, york).from).toEqual({
    id: "",
    version: "",
    hash: "",
    toolHash: "",
  });
  expect(
    compareEditions(york, { ...york, emergency: null } as unknown as Edition).emergency,
  ).toEqual(york.emergency);
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (a, b) => {
      expect(compareEditions(a as Edition, b as Edition).emergency).toEqual(york.emergency);
    }),
  );
});
