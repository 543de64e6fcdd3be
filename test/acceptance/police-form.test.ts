// The worked cases that concern the police form, each with the places of the text that its gaps must name.

import { describe, expect, test } from "vitest";
import { forIntelligence, parsePoliceForm, reviewPoliceForm } from "csae-guidance";
import type { PoliceForm, PoliceFormPoint } from "csae-guidance";
import cases from "./cases.json" with { type: "json" };

interface Case {
  form: { fields: Record<string, unknown>; people?: Record<string, unknown>[] };
  expected: {
    saveable: boolean;
    gaps: { include: string[]; exclude: string[] };
    notApplicable: { include: string[]; exclude: string[] };
    neverPassedOn: string[];
    passedOn: string[];
  };
}

/**
 * Where a form holds each printed item, with the line of the item and, where another answer can
 * leave it out, that line.
 */
const ITEMS: Readonly<Record<string, { path: string; line: number; dependsOn?: number }>> = {
  "PF-02": { path: "/relatesToChildSexualExploitation", line: 423 },
  "PF-06": { path: "/otherReferrals", line: 431 },
  "PF-07": { path: "/otherAgencies", line: 433, dependsOn: 431 },
  "PF-08.name": { path: "/reporter/fullName", line: 436 },
  "PF-08.dob": { path: "/reporter/dateOfBirth", line: 436 },
  "PF-09": { path: "/reporter/jobTitle", line: 437 },
  "PF-10": { path: "/reporter/organisation", line: 438 },
  "PF-11": { path: "/reporter/address", line: 439 },
  "PF-12.telephone": { path: "/reporter/telephone", line: 439 },
  "PF-12.email": { path: "/reporter/email", line: 439 },
  "PF-13": { path: "/source/from", line: 441 },
  "PF-14.name": { path: "/source/fullName", line: 442, dependsOn: 441 },
  "PF-14.dob": { path: "/source/dateOfBirth", line: 442, dependsOn: 441 },
  "PF-15": { path: "/source/address", line: 446, dependsOn: 441 },
  "PF-16": { path: "/source/telephone", line: 446, dependsOn: 441 },
  "PF-17": { path: "/source/willingToEngage", line: 447, dependsOn: 441 },
  "PF-18": { path: "/source/otherPartner", line: 447, dependsOn: 441 },
  "PF-19": { path: "/provenance/howKnownAndHowLong", line: 448 },
  "PF-20": { path: "/provenance/howKnown", line: 449 },
  "PF-21": { path: "/provenance/secondHand", line: 450 },
  "PF-22": { path: "/provenance/firstKnown", line: 451 },
  "PF-23": { path: "/provenance/whoElseKnows", line: 452 },
  "PF-24": { path: "fullName", line: 455 },
  "PF-25": { path: "aliases", line: 455 },
  "PF-26": { path: "dateOfBirth", line: 456 },
  "PF-27": { path: "address", line: 456 },
  "PF-28": { path: "gender", line: 457 },
  "PF-29": { path: "telephone", line: 457 },
  "PF-30": { path: "description", line: 458 },
};

interface Place {
  path: string;
  lines: number[];
}

/** The place of an item as the cases name it: `PF-26#0` is that of the first person. */
function placeOf(name: string): Place {
  const [id = "", person] = name.split("#");
  const item = ITEMS[id];
  if (!item) throw new Error(`no ${name} on the form`);
  const lines = [...(item.dependsOn === undefined ? [] : [item.dependsOn]), item.line];
  return { path: person === undefined ? item.path : `/people/${person}/${item.path}`, lines };
}

function inputOf({ fields, people }: Case["form"]): object {
  const form: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const [, first = "", second] = placeOf(name).path.split("/");
    form[first] =
      second === undefined ? value : { ...(form[first] as object | undefined), [second]: value };
  }
  return {
    ...form,
    people: people?.map((person) =>
      Object.fromEntries(
        Object.entries(person).map(([name, value]) => [placeOf(name).path, value]),
      ),
    ),
  };
}

function parsed(input: object): PoliceForm {
  const result = parsePoliceForm(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const pathsOf = (points: readonly PoliceFormPoint[]): string[] => points.map(({ path }) => path);
const namedIn = (points: readonly PoliceFormPoint[], names: string[]): string[] =>
  names.filter((name) => pathsOf(points).includes(placeOf(name).path));

const rows = cases.cases.flatMap(({ id, title, ...rest }) =>
  ("policeForms" in rest ? (rest.policeForms as Case[]) : []).map(({ form, expected }) => ({
    id,
    title,
    form,
    expected,
  })),
);

describe.each(rows)("$id · $title", ({ form: given, expected }) => {
  const form = parsed(inputOf(given));
  const review = reviewPoliceForm(form);

  test("10.9 · it can be saved as it is", () => {
    expect(parsePoliceForm(JSON.parse(JSON.stringify(form))).ok).toBe(expected.saveable);
  });

  test("every expected gap is told with its line, and nothing that is recorded", () => {
    expect(namedIn(review.gaps, expected.gaps.include)).toEqual(expected.gaps.include);
    expect(namedIn(review.gaps, expected.gaps.exclude)).toEqual([]);
    for (const { path, lines } of expected.gaps.include.map(placeOf)) {
      expect(
        review.gaps
          .find((gap) => gap.path === path)
          ?.citations.some(
            ({ line, endLine = line }) => line <= lines.at(-1)! && lines.at(-1)! <= endLine,
          ),
      ).toBe(true);
    }
  });

  test("what does not apply is told with the answer that leaves it out", () => {
    expect(namedIn(review.notApplicable, expected.notApplicable.include)).toEqual(
      expected.notApplicable.include,
    );
    expect(namedIn(review.notApplicable, expected.notApplicable.exclude)).toEqual([]);
    for (const { path, lines } of expected.notApplicable.include.map(placeOf)) {
      expect(
        review.notApplicable
          .find((point) => point.path === path)
          ?.citations.map(({ line }) => line),
      ).toEqual(lines);
    }
  });

  test("I-12 · what the text never asks for is told, and where it ends", () => {
    expect(review.neverAsked).toHaveLength(7);
    expect(review.textEnds.citations.map(({ line }) => line)).toEqual([463]);
  });

  test("line 429 · the report for intelligence holds the people and nothing of the reporter", () => {
    const report = JSON.stringify(forIntelligence(form));
    for (const text of expected.neverPassedOn) expect(report).not.toContain(text);
    for (const text of expected.passedOn) expect(report).toContain(text);
  });

  test("1.17 · the emergency notice stands first", () => {
    expect(Object.keys(review)[0]).toBe("emergency");
    expect(Object.keys(forIntelligence(form))[0]).toBe("emergency");
  });
});

test("one form of eight cases is run", () => {
  expect(rows.map(({ id }) => id)).toEqual(["VG-13"]);
});
