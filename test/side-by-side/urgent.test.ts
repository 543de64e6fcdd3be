// 1.17, 10.5 · what is urgent in one of several screenings stands first, with whose it is.

import { describe, expect, test } from "vitest";
import { combineScreenings, compareScreenings, pinOf, york } from "csae-guidance";
import type { CombinedScreening, Screening } from "csae-guidance";

const school = {
  edition: pinOf(york),
  subject: { reference: "C-1", ageInYears: 15 },
  completedOn: "2026-03-02",
  completedBy: { organisation: "a school" },
  answers: { "older-partner": "yes" },
} as const satisfies Screening;
const clinic = {
  edition: pinOf(york),
  subject: { reference: "C-1", ageInYears: 12 },
  completedOn: "2026-03-04",
  completedBy: { organisation: "a clinic" },
  immediateDanger: "yes",
  answers: {
    "sexual-activity-or-exploitation": { answer: "yes", signs: ["sexual-activity-under-13"] },
  },
} as const satisfies Screening;
const hostel = { edition: pinOf(york), immediateDanger: "not-known", answers: {} } as const;

function combined(...all: readonly Screening[]): CombinedScreening {
  const result = combineScreenings(all);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("a combination", () => {
  test("danger first, then age, each with the reference, the day and the author of its screening", () => {
    const { urgent } = combined(school, clinic, hostel);
    expect(
      urgent.map(({ id, screening, reference, completedOn, completedBy }) => ({
        id,
        screening,
        reference,
        completedOn,
        completedBy,
      })),
    ).toEqual([
      {
        id: "danger-recorded",
        screening: 1,
        reference: "C-1",
        completedOn: "2026-03-04",
        completedBy: { organisation: "a clinic" },
      },
      { id: "danger-not-known", screening: 2 },
      {
        id: "under-13",
        screening: 1,
        reference: "C-1",
        completedOn: "2026-03-04",
        completedBy: { organisation: "a clinic" },
      },
    ]);
    expect(urgent[0]?.text).toContain("Call 999 now if nobody has");
    expect(urgent.map(({ citations }) => citations[0]?.line)).toEqual([106, 106, 369]);
  });

  test("nothing urgent in any of them", () => {
    expect(combined(school).urgent).toEqual([]);
  });

  test("a caution about one child’s age says whose screening it is, before what is not urgent", () => {
    const { cautions } = combined(school, clinic);
    expect(cautions.map(({ id, records }) => [id, records])).toEqual([
      ["under-13", [1]],
      ["sign-of-another-age", [0]],
      ["actions-at-other-levels", undefined],
      ["one-child-as-told", undefined],
      ["different-days", undefined],
    ]);
  });

  test("no age is missing where one of the screenings has it", () => {
    const ids = ({ cautions }: CombinedScreening): string[] => cautions.map(({ id }) => id);
    expect(ids(combined(school, hostel))).not.toContain("age-not-recorded");
    expect(ids(combined(hostel, hostel))).toContain("age-not-recorded");
  });

  test.each([
    [["no", "not-known"], "One said No, one did not know."],
    [["yes", "yes", "no"], "2 said Yes, one said No."],
    [["yes"], "One said Yes."],
    [["no", undefined], "One said No, one did not answer."],
  ] as const)("says who said what: %s", (answers, text) => {
    const { rows } = combined(
      ...answers.map((answer) => ({
        edition: pinOf(york),
        answers: answer ? { clipping: answer } : {},
      })),
    );
    expect(rows.find(({ indicator }) => indicator === "clipping")?.text).toBe(text);
  });
});

test("a comparison says in which of the two it stands: 0 is the earlier, 1 the later", () => {
  const compared = compareScreenings(school, clinic);
  expect(compared.ok && compared.value.urgent.map(({ id, screening }) => [id, screening])).toEqual([
    ["danger-recorded", 1],
    ["under-13", 1],
  ]);
});
