// The second rule set: named, dated, sourced, and applied by nothing.

import { describe, expect, test } from "vitest";
import { ADVICE_CERTAINTIES, york } from "csae-guidance";
import { NEWER_ADVICE, reviewSharing } from "csae-guidance";

const entries = NEWER_ADVICE.entries;
const byId = new Map(entries.map((entry) => [entry.id, entry]));

describe("newer law and advice", () => {
  test("are a rule set with a name and a version of their own, beside the printed one", () => {
    expect(NEWER_ADVICE).toMatchObject({
      id: "england-since-the-guidance",
      version: "1.0.0",
      beside: york.sharing.id,
    });
    expect(NEWER_ADVICE.id).not.toBe(york.sharing.id);
  });

  test.each([
    ["information-sharing-advice", "2024-05", "published"],
    ["ten-step-guide", "2023-09-14", "published"],
    ["safeguarding-condition", "2018", "enacted"],
    ["recognised-legitimate-interest", "2025", "enacted"],
    ["duty-to-share", "2026-04-29", "enacted"],
    ["duty-to-report", "2026-02-13", "not-confirmed"],
    ["power-to-disclose", "1998", "enacted"],
    ["caldicott-principles", "2020-12", "published"],
    ["competence-of-a-child", undefined, "case-law"],
    ["automated-decisions", "2025", "enacted"],
    ["working-together", "2023", "published"],
    ["safeguarding-partners", undefined, "in-force"],
    ["modern-slavery-referral", undefined, "published"],
    ["keeping-of-records", undefined, "proposed"],
  ])("%s: %s, %s", (id, date, certainty) => {
    expect(byId.get(id)).toMatchObject({ certainty, ...(date === undefined ? {} : { date }) });
    expect(byId.get(id)?.date).toBe(date);
  });

  test("each says what it changes, where it was found and what is not confirmed", () => {
    expect(entries).toHaveLength(14);
    expect(byId.size).toBe(14);
    for (const { changes, source, note, date, certainty } of entries) {
      expect([changes.endsWith("."), note.endsWith("."), source.length > 0]).toEqual([
        true,
        true,
        true,
      ]);
      expect(ADVICE_CERTAINTIES).toContain(certainty);
      expect(date ?? "2020").toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    }
    expect(byId.get("duty-to-share")?.note).toContain("Commencement is not confirmed");
    expect(byId.get("duty-to-report")?.note).toContain(
      "Whether it has become law is not confirmed",
    );
    expect(JSON.stringify(NEWER_ADVICE)).not.toMatch(/https?:|www\./);
  });

  test("each names paragraphs that the guidance has", () => {
    const sections = new Set(york.document.sections.map(({ id }) => id));
    for (const { touches } of entries) {
      expect(touches.length).toBeGreaterThan(0);
      for (const section of touches)
        expect(sections.has(section) || sections.has(section.split(".")[0] ?? "")).toBe(true);
    }
    expect(byId.get("safeguarding-condition")?.touches).toContain("8.6");
  });

  test("a review names every one of them and where they are listed", () => {
    const { newerAdvice } = reviewSharing({});
    expect(newerAdvice.titles).toHaveLength(14);
    expect([newerAdvice.id, newerAdvice.text]).toEqual([NEWER_ADVICE.id, NEWER_ADVICE.text]);
    expect([newerAdvice.date, newerAdvice.source]).toEqual([
      byId.get("information-sharing-advice")?.date,
      "Department for Education",
    ]);
  });

  test("it is frozen throughout", () => {
    expect(
      [
        NEWER_ADVICE,
        entries,
        entries[0],
        entries[0]?.touches,
        reviewSharing({}).newerAdvice.titles,
      ].map((value) => Object.isFrozen(value)),
    ).toEqual([true, true, true, true, true]);
  });
});
