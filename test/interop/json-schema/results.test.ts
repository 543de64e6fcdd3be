// Real results fit their schemas, and results that are not quite do not. The results are those of
// the conformance vectors and of random records.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  combineScreenings,
  compareScreenings,
  parseScreening,
  recordJudgement,
  redact,
  reviewPoliceForm,
  reviewSharing,
  screen,
  timeline,
} from "csae-guidance";
import type { PoliceForm, Screening } from "csae-guidance";
import type { JsonSchemaName } from "csae-guidance/json-schema";
import { ROWS, answerTo } from "../../conformance/vectors.js";
import { policeForm } from "../../police-form/arbitraries.js";
import { sharingRecord } from "../../sharing/arbitraries.js";
import { oddJudgement, oddScreening } from "../odd-screenings.js";
import { fits } from "./validator.js";

/** The functions that give a result, and the name of its schema. */
const GIVES: Readonly<Record<string, JsonSchemaName>> = {
  screen: "screening-outcome",
  recordJudgement: "screening-record",
  compareScreenings: "screening-comparison",
  combineScreenings: "combined-screening",
  timeline: "timeline",
  reviewSharing: "sharing-review",
  checkFlags: "flag-check",
  reviewPoliceForm: "police-form-review",
  forIntelligence: "intelligence-report",
  reviewInterventions: "interventions-review",
  reviewHistory: "history-review",
  recordAt: "record-at-moment",
  redact: "redaction",
  compareEditions: "edition-changes",
  blankToolInPlainWords: "plain-tool",
  summariseCaseload: "caseload-summary",
  publishTally: "caseload-summary",
  checkRelease: "release-check",
};
const given = ROWS.filter(({ call }) => Object.hasOwn(GIVES, call)).map((row) => {
  const answer = answerTo(row) as { readonly ok?: boolean; readonly value?: unknown };
  const name: JsonSchemaName = answer.ok === false ? "failure" : GIVES[row.call]!;
  return {
    title: `${row.call}: ${row.title}`,
    name,
    result: answer.ok === true ? answer.value : answer,
  };
});

describe("every result of the vectors", () => {
  test("there is one of each kind", () => {
    expect(new Set(given.map(({ name }) => name))).toEqual(
      new Set([...Object.values(GIVES), "failure"]),
    );
  });

  test.each(given)("fits its schema: $title", ({ name, result }) => {
    expect(fits(name)(result)).toBe(true);
  });

  test.each(given)("with a key more, or one less, does not: $title", ({ name, result }) => {
    const fit = fits(name);
    const record = result as Readonly<Record<string, unknown>>;
    expect(fit({ ...record, secret: 1 })).toBe(false);
    for (const key of [
      "emergency",
      "indication",
      "items",
      "gaps",
      "aims",
      "withheld",
      "rows",
      "months",
      "judgements",
    ].filter((name) => Object.hasOwn(record, name))) {
      expect([
        key,
        fit(Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))),
      ]).toEqual([key, false]);
    }
  });

  test("contacts that were found, one by one", () => {
    for (const [call, name] of [
      ["findContacts", "found-contact"],
      ["staleContacts", "stale-contact"],
    ] as const) {
      const contacts = ROWS.filter((row) => row.call === call).flatMap(
        (row) => answerTo(row) as unknown[],
      );
      expect(contacts.length).toBeGreaterThan(2);
      for (const contact of contacts) expect(fits(name)(contact)).toBe(true);
      expect(fits(name)({ ...(contacts[0] as object), because: 1, reasons: 1 })).toBe(false);
    }
  });

  test("a level that the guidance does not have does not fit", () => {
    const outcome = given.find(({ name }) => name === "screening-outcome")!.result as {
      readonly indication: object;
    };
    expect(
      fits("screening-outcome")({
        ...outcome,
        indication: { ...outcome.indication, atLeast: "high" },
      }),
    ).toBe(false);
  });
});

describe("random results fit their schemas", () => {
  const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const screenings = oddScreening.map((input): Screening => {
    const parsed = parseScreening({ ...input, edition: { id: "york", version: "1.0.0" } });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.value;
  });
  const check = (name: JsonSchemaName): ((result: unknown) => void) => {
    const fit = fits(name);
    return (result) => {
      expect(fit(overTheWire(result))).toBe(true);
    };
  };

  test("of screenings, one and two, judged and over time", () => {
    const [outcome, record, comparison, combination, line] = [
      check("screening-outcome"),
      check("screening-record"),
      check("screening-comparison"),
      check("combined-screening"),
      check("timeline"),
    ];
    fc.assert(
      fc.property(screenings, screenings, oddJudgement, (one, other, judgement) => {
        outcome(screen(one));
        const judged = recordJudgement(one, judgement);
        const results = [
          [record, judged],
          [comparison, compareScreenings(one, other)],
          [combination, combineScreenings([one, other])],
          [line, timeline([one, other, ...(judged.ok ? [judged.value] : [])])],
        ] as const;
        for (const [fit, result] of results) {
          if (!result.ok) throw new Error(JSON.stringify(result.issues));
          fit(result.value);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of police forms, sharing records and redactions", () => {
    const [review, sharing, redaction] = [
      check("police-form-review"),
      check("sharing-review"),
      check("redaction"),
    ];
    fc.assert(
      fc.property(policeForm, sharingRecord, screenings, (form, record, screening) => {
        review(reviewPoliceForm(form as PoliceForm));
        sharing(reviewSharing(record));
        for (const audience of ["child", "police", "research"] as const)
          redaction(redact(screening, audience));
      }),
      { numRuns: 60 },
    );
  });
});
