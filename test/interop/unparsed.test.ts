// Input that was not parsed is written as far as it can be read, and raises nothing.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { screeningToCsv } from "csae-guidance/csv";
import {
  policeFormToQuestionnaireResponse,
  toProvenance,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { policeFormToSurveyData, toSurveyData } from "csae-guidance/survey";

const no = (): never => {
  throw new Error("secret");
};
const cycle: Record<string, unknown> = { edition: { id: "york", version: "1.0.0" } };
cycle["subject"] = cycle;
const trap = new Proxy({}, { get: no, ownKeys: no, has: no, getPrototypeOf: no });

const WRITE: Readonly<Record<string, (record: never) => unknown>> = {
  toQuestionnaireResponse,
  policeFormToQuestionnaireResponse,
  toSurveyData,
  policeFormToSurveyData,
  screeningToCsv,
  "toQuestionnaireResponse with a judgement": (judgement) =>
    toQuestionnaireResponse(
      { edition: { id: "york", version: "1.0.0" }, answers: {} },
      undefined,
      judgement,
    ),
  toProvenance: (judgement) =>
    toProvenance(judgement, {
      target: "QuestionnaireResponse/17",
      recorded: "2026-03-12T10:00:00Z",
    }),
};

describe.each(Object.entries(WRITE))("%s", (_, write) => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["text", "words"],
    ["a list", []],
    ["a cycle", cycle],
    ["a proxy that throws", trap],
    [
      "getters that throw",
      {
        get answers() {
          return no();
        },
        get edition() {
          return no();
        },
        get by() {
          return no();
        },
      },
    ],
    [
      "what throws deep down",
      {
        edition: { id: "york", version: "1.0.0" },
        answers: { clipping: trap },
        subject: trap,
        reporter: trap,
        by: trap,
        people: [trap],
      },
    ],
    [
      "big numbers and symbols",
      {
        edition: { id: "york", version: "1.0.0" },
        answers: { clipping: 1n },
        subject: { ageInYears: 1n },
        people: [Symbol("secret")],
        by: { name: 1n },
      },
    ],
  ])("%s", (__, record) => {
    const written = write(record as never);
    expect(written).toBeTruthy();
    expect(JSON.stringify(written)).not.toContain("secret");
  });

  test("anything", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }),
        fc.constantFrom("answers", "subject", "people", "by", "edition"),
        (value, key) => {
          expect(write({ [key]: value } as never)).toBeTruthy();
        },
      ),
      { numRuns: 100 },
    );
  });
});
