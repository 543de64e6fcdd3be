// Editions as earlier releases kept them. Every later release loads them and screens by them.

import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  checkEdition,
  combineScreenings,
  compareEditions,
  defineOverlay,
  editionHash,
  migrateScreening,
  parseEdition,
  parseScreening,
  pinOf,
  recordJudgement,
  screen,
  timeline,
  york,
} from "csae-guidance";
import type { Edition, Issue } from "csae-guidance";
import { toQuestionnaire } from "csae-guidance/fhir";
import { renderBlankTool, renderScreening, renderScreeningRecord } from "csae-guidance/render";
import { shortName } from "../../src/editions/labels.js";
import { ARCHIVE, shapeNow } from "./archive/shapes.js";

const folder = new URL("archive/", import.meta.url);
/** Not what an edition lacks because it came later, nor the shape of its levels. */
const isOfThisRelease = ({ code, path }: Issue): boolean =>
  code !== "missing" && !["/levels", "/indicationRule/outcomes"].includes(path);
const kept = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));

test("each change of the shape of an edition has an archived edition: npm run archive", () => {
  expect(ARCHIVE.at(-1)?.shape).toBe(shapeNow());
  expect(readdirSync(folder).filter((file) => file.endsWith(".json"))).toEqual(
    ARCHIVE.map(({ file }) => file).toSorted(),
  );
});

describe.each(ARCHIVE.map(({ file }) => file))("%s", (file) => {
  const parsed = parseEdition(kept(file));
  const edition: Edition = parsed.ok ? parsed.value : york;
  const pin = pinOf(edition);
  const record = {
    edition: pin,
    completedOn: "2026-03-14",
    answers: {
      clipping: "yes",
      "gang-association": "not-known",
      "late-or-missing": { answer: "yes", signs: ["going-missing"], note: "Fictional." },
    },
  } as const;

  test("is loaded as it was kept", () => {
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    expect(JSON.parse(JSON.stringify(edition))).toEqual(kept(file));
    expect(editionHash(edition)).toBe(edition.hash);
    expect(Object.isFrozen(edition.indicators[0]?.signs[0])).toBe(true);
    expect(checkEdition(edition).filter(isOfThisRelease)).toEqual([]);
  });

  test("screens, judges and compares as it did", () => {
    expect(parseScreening(record, edition)).toEqual({ ok: true, value: record });
    const outcome = screen(record, edition);
    expect(outcome.indication).toMatchObject({ atLeast: "escalating", couldReach: "significant" });
    expect(outcome.cautions.map(({ id }) => id)).not.toContain("another-edition");
    const judgement = { level: "significant", by: { role: "lead" }, on: "2026-03-15" } as const;
    const judged = recordJudgement(record, judgement, edition);
    expect(judged.ok && judged.value.differs).toBe(true);
    expect(combineScreenings([record, record], edition).ok).toBe(true);
    expect(timeline([record], edition).ok).toBe(true);
    for (const format of ["text", "markdown", "html"] as const) {
      expect(renderScreening(outcome, format, edition)).toContain("Gang association");
      expect(renderBlankTool(format, edition)).toContain("Clipping");
      if (judged.ok)
        expect(renderScreeningRecord(judged.value, format, edition)).toContain("Judgement");
    }
    expect(toQuestionnaire(edition).item?.length).toBe(toQuestionnaire().item?.length);
  });

  test("takes an overlay, and its records are carried to the edition of today", () => {
    const made = defineOverlay(edition, {
      id: "a-trust",
      version: "1.0.0",
      reviewInterval: { length: 6, unit: "weeks", reason: "Agreed." },
    });
    expect(made.ok && made.value.toolHash).toBe(pin.toolHash);
    expect(compareEditions(edition, york).indicators.removed).toEqual([]);
    const migrated = migrateScreening(record, edition, york);
    expect(migrated.ok && migrated.value.screening.edition).toEqual(pinOf(york));
    expect(migrated.ok && migrated.value.notCarried).toEqual([]);
  });
});

test("a record from before there was a tool hash stands beside one of a later edition with the same tool", () => {
  const [old, later] = ["york-54495bd3.json", "york-10bc4126.json"].map((file) => {
    const parsed = parseEdition(kept(file));
    return parsed.ok ? parsed.value : york;
  });
  if (!old || !later) throw new Error("Both editions are kept.");
  expect(old).not.toHaveProperty("toolHash");
  expect(pinOf(old).toolHash).toBe(later.toolHash);
  const records = [old, later].map((edition) => ({ edition: pinOf(edition), answers: {} }));
  for (const edition of [old, later]) {
    expect(combineScreenings(records, edition).ok).toBe(true);
    for (const record of records)
      expect(screen(record, edition).cautions.map(({ id }) => id)).not.toContain("another-edition");
  }
});

test("277, 289 · other opening words of signs make another tool: its records are carried over", () => {
  const parsed = parseEdition(kept("york-10bc4126.json"));
  const old = parsed.ok ? parsed.value : york;
  const record = { edition: pinOf(old), answers: { clipping: "yes" } } as const;
  expect(combineScreenings([record], york).ok).toBe(false);
  const migrated = migrateScreening(record, old, york);
  expect(migrated.ok && combineScreenings([migrated.value.screening], york).ok).toBe(true);
});

test("an edition without steps and short names has York’s steps, its own contacts and whole labels", () => {
  const parsed = parseEdition(kept("york-10bc4126.json"));
  const old = parsed.ok ? parsed.value : york;
  expect(old).not.toHaveProperty("steps");
  const { now } = screen({ edition: pinOf(old), answers: {} }, old);
  expect(now.map(({ id }) => id)).toEqual(["call-999", "tell-social-care"]);
  expect(now[1]?.contacts.map(({ id, status }) => [id, status])).toEqual([
    ["referral-and-assessment-service", "found-in-use"],
    ["emergency-duty-team", "superseded"],
  ]);
  expect(shortName(old, old.indicators[0]!)).toBe("Regularly coming home late or going missing");
});
