// The worked cases that concern sharing, each with the places of the text that its review must name.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { parseSharingRecord, reviewSharing } from "csae-guidance";
import type { SharingRecord } from "csae-guidance";
import cases from "./cases.json" with { type: "json" };

interface Expected {
  basis: string;
  items: Record<string, string>;
  complete: boolean;
  cautions?: string[];
}

/** By hand, from the guidance: where it speaks of each item, as first and last line. */
const LINES: Record<string, [number, number][]> = {
  "consent-discussion": [[314, 314]],
  "reason-consent-not-sought": [[316, 320]],
  "public-interest": [
    [314, 314],
    [322, 324],
  ],
  decider: [[326, 326]],
  necessity: [[330, 330]],
  proportionality: [[330, 330]],
  "if-shared": [[330, 330]],
  "if-not-shared": [[330, 330]],
  reasoning: [
    [328, 328],
    [300, 300],
  ],
  decision: [[328, 328]],
};

const CAUTION_LINES: Record<string, number> = { "I-29": 326 };

/** `8.6(1)` is the first ground of 8.6, `8.7(4)` the fourth purpose of 8.7. */
function recordOf(record: unknown): SharingRecord {
  const lists = {
    "8.6": york.sharing.notSoughtGrounds,
    "8.7": york.sharing.publicInterestPurposes,
  };
  const named = JSON.stringify(record).replaceAll(
    /"(8\.[67])\((\d)\)"/g,
    (_, section: keyof typeof lists, place: string) =>
      JSON.stringify(lists[section][Number(place) - 1]?.id),
  );
  const parsed = parseSharingRecord(JSON.parse(named));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const rows = cases.cases.flatMap(({ id, title, sharing }) =>
  ((sharing ?? []) as { name?: string; record: unknown; expected: Expected }[]).map(
    ({ name, record, expected }) => ({ id, title, name: name ?? "", record, expected }),
  ),
);

describe.each(rows)("$id $name · $title", ({ record, expected }) => {
  const review = reviewSharing(recordOf(record));

  test("8.5 · the basis is the one recorded", () => {
    expect([review.basis, review.complete]).toEqual([expected.basis, expected.complete]);
  });

  test("8.5 to 8.9 · each item is met, missing or not applicable, and cites its place", () => {
    expect(Object.fromEntries(review.items.map(({ id, status }) => [id, status]))).toEqual(
      expected.items,
    );
    for (const { id, citations } of review.items) {
      expect([id, citations.map(({ line, endLine }) => [line, endLine ?? line])]).toEqual([
        id,
        LINES[id],
      ]);
    }
  });

  test("cautions cite their issue and its place", () => {
    for (const issue of expected.cautions ?? []) {
      const caution = review.cautions.find(({ issues }) => issues.includes(issue));
      expect(caution?.citations.map(({ line }) => line)).toContain(CAUTION_LINES[issue]);
    }
    if (expected.cautions)
      expect(review.cautions.flatMap(({ issues }) => issues)).toEqual(expected.cautions);
    expect(Object.keys(review)[0]).toBe("emergency");
  });
});

test("I-29 · with danger now, what is missing is to be completed when safe", () => {
  const danger = rows
    .filter(({ id }) => id === "VG-06")
    .flatMap(({ record }) => reviewSharing(recordOf(record)).items);
  expect(
    danger
      .filter(({ status }) => status === "missing")
      .map(({ because }) => because.endsWith("Complete when safe.")),
  ).toEqual(Array(7).fill(true));
});

test("five sharing records are reviewed", () => {
  expect(rows.map(({ id }) => id)).toEqual(["VG-02", "VG-03", "VG-06", "VG-07", "VG-13"]);
});
