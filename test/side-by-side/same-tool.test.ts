// 1.16, 7.4 · Screenings made with the same tool stand side by side, whatever telephone number
// changed between their editions. Others are refused, and can be carried over.

import { describe, expect, test } from "vitest";
import {
  combineScreenings,
  compareScreenings,
  defineOverlay,
  migrateScreening,
  pinOf,
  screen,
  summariseCaseload,
  timeline,
  york,
} from "csae-guidance";
import type { Edition, Screening } from "csae-guidance";

const overlaid = (id: string, overlay: object): Edition => {
  const made = defineOverlay(york, { id, version: "1.0.0", ...overlay });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
};
const checked = (checkedOn: string): object => ({
  contacts: [{ id: "emergency-duty-team", checkedOn }],
});
const school = overlaid("school-a", checked("2026-11-02"));
const health = overlaid("health-b", checked("2026-11-03"));
const own = overlaid("own-rows", {
  addedRows: [
    {
      id: "own-rows.a",
      level: "emerging",
      label: "A row",
      signs: [{ id: "own-rows.b", label: "A sign" }],
      themes: [york.themes[0]?.id],
    },
  ],
});
const recordOf = (edition: Edition, completedOn: string): Screening => ({
  edition: pinOf(edition),
  completedOn,
  answers: { clipping: "yes" },
});
const records = [recordOf(school, "2026-01-14"), recordOf(health, "2026-03-14")] as const;

describe.each([
  ["York’s", york],
  ["the school’s", school],
  ["the other agency’s", health],
])("records of two agencies under %s edition", (_, edition) => {
  test("are combined, compared, put in order and screened without a caution", () => {
    const combined = combineScreenings(records, edition);
    expect(combined.ok && combined.value.indication.atLeast).toBe("escalating");
    const compared = compareScreenings(...records, edition);
    expect(compared.ok && compared.value.sameHash).toBe("no");
    expect(compared.ok && compared.value.cautions.map(({ id }) => id)).not.toContain(
      "no-content-hash",
    );
    expect(timeline(records, edition).ok).toBe(true);
    for (const record of records)
      expect(screen(record, edition).cautions.map(({ id }) => id)).not.toContain("another-edition");
  });
});

test("outcomes of editions with one tool are counted together", () => {
  const entries = [school, health, york].flatMap((edition) =>
    Array.from({ length: 20 }, () => ({
      outcome: screen(recordOf(edition, "2026-03-14"), edition),
      completedOn: "2026-03-14",
    })),
  );
  expect(summariseCaseload(entries).months.map((month) => month.records)).toEqual([60]);
});

describe("a record made with another tool", () => {
  const record = recordOf(own, "2026-03-14");

  test("is refused, with each part that differs and a way to carry it over", () => {
    const combined = combineScreenings([records[0], record], school);
    const issues = combined.ok ? [] : combined.issues;
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "another-edition /1/edition/id",
      "another-edition /1/edition/version",
      "another-edition /1/edition/hash",
      "another-edition /1/edition/toolHash",
    ]);
    for (const { message } of issues) expect(message).toContain("migrateScreening");
  });

  test("stands beside the others once it is carried over", () => {
    const migrated = migrateScreening(record, own, school);
    const carried = migrated.ok ? [migrated.value.screening] : [];
    expect(combineScreenings([records[0], ...carried], school).ok).toBe(true);
  });
});

test("a pin without a tool hash is read as before", () => {
  const pin = { id: school.id, version: school.version, hash: school.hash };
  const record = { edition: pin, answers: {} };
  expect(combineScreenings([record], school).ok).toBe(true);
  expect(combineScreenings([record], york).ok).toBe(false);
  const bare = { edition: { id: pin.id, version: pin.version }, answers: {} };
  const compared = compareScreenings(bare, record, school);
  expect(compared.ok && compared.value.sameHash).toBe("cannot-tell");
});
