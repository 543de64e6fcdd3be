// A key of an overlay has several places: the schema, what it makes of an edition, the ids it names, the
// edition's own schema and check. One that misses a place does nothing, and nobody is told.

import { describe, expect, test } from "vitest";
import { checkEdition, compareEditions, defineOverlay, york } from "csae-guidance";
import { overlaySchema } from "csae-guidance/schemas";
import type { Edition, Overlay } from "csae-guidance";

const agency = { id: "example-trust", version: "1.0.0" } as const;

/** The least that each key can hold. A new key needs one here. */
const LEAST = {
  agency: "Example Trust",
  contacts: [{ id: "emergency-duty-team", checkedOn: "2026-11-02" }],
  addedContacts: [
    {
      id: "example-trust.duty-desk",
      name: "Duty desk",
      functions: ["childrens-social-care"],
      telephones: ["01632 960000"],
    },
  ],
  titles: [{ role: "manager-or-lead", title: "Head of safeguarding" }],
  addedRows: [
    {
      id: "example-trust.row",
      level: "emerging",
      label: "A row of the agency",
      signs: [{ id: "example-trust.sign", label: "A sign of the agency" }],
      themes: [york.themes[0]?.id ?? ""],
    },
  ],
  display: [{ id: "clipping", text: "Robbing under a pretext" }],
  sentences: { "screening.talk": "Discuss with the duty manager" },
  reviewInterval: { length: 6, unit: "weeks", reason: "Agreed locally." },
  codings: [
    {
      id: "clipping",
      system: "https://example.org/codes",
      code: "c1",
      display: "Clipping",
      source: "Example list, 2026",
      checkedOn: "2026-11-02",
    },
  ],
} as const satisfies Required<Omit<Overlay, "id" | "version">>;

/** Ids of an entry that lead to a record of the edition below, with what is wrong when they do not. */
const NAMES: Readonly<Record<string, string>> = { id: "id", role: "role", themes: "themes/0" };

/** The part of an edition that a key fills in by the ids of other records. */
const BY_ID: Readonly<Record<string, readonly string[]>> = {
  titles: ["localTitles"],
  display: ["display"],
  codings: ["codings"],
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function made(overlay: object): Edition {
  const result = defineOverlay(york, { ...agency, ...overlay });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

test("every key of an overlay is among the cases", () => {
  expect(Object.keys(overlaySchema.shape).toSorted()).toEqual(
    ["id", "version", ...Object.keys(LEAST)].toSorted(),
  );
});

describe.each(Object.entries(LEAST))("%s", (key, value) => {
  test("changes the edition made, which is sound", () => {
    const edition = made({ [key]: value });
    expect(compareEditions(york, edition).parts).not.toEqual([]);
    expect(checkEdition(edition)).toEqual([]);
    expect(Object.isFrozen(edition)).toBe(true);
  });

  test("is kept by another overlay that lies on it", () => {
    const below = made({ [key]: value });
    const above = defineOverlay(below, { id: "example-school", version: "1.0.0" });
    expect(above.ok && compareEditions(below, above.value).parts).toEqual([]);
  });

  test("is told by checkEdition where it holds an id that leads nowhere", () => {
    const edition = made({ [key]: value });
    const { parts } = compareEditions(york, edition);
    const ids = [value].flat().flatMap((entry): unknown[] => Object.values(entry as object));
    const byId = Object.entries(edition).filter(
      ([part, held]) =>
        parts.includes(part) && isRecord(held) && Object.keys(held).every((id) => ids.includes(id)),
    );
    expect(byId.map(([part]) => part)).toEqual(BY_ID[key] ?? []);
    for (const [part, held] of byId) {
      const [first] = Object.values(held as object) as unknown[];
      const broken = { ...edition, [part]: { ...(held as object), "no-such-record": first } };
      expect(checkEdition(broken).map(({ code, path }) => [code, path])).toContainEqual([
        "dangling-id",
        `/${part}`,
      ]);
    }
  });

  const [entry] = [value].flat() as readonly unknown[];
  const named =
    typeof entry === "object" && entry !== null && !key.startsWith("added")
      ? Object.keys(NAMES).filter((name) => name in entry)
      : key === "addedRows"
        ? ["themes"]
        : [];
  test.each(named)("refuses a %s that leads nowhere", (name) => {
    const nowhere = name === "themes" ? ["no-such-record"] : "no-such-record";
    const result = defineOverlay(york, {
      ...agency,
      [key]: [{ ...(entry as object), [name]: nowhere }],
    });
    expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toContainEqual([
      "dangling-id",
      `/${key}/0/${NAMES[name] ?? ""}`,
    ]);
  });
});
