// What goes to a survey comes back as it was.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePoliceForm } from "csae-guidance";
import {
  fromSurveyData,
  judgementFromSurveyData,
  policeFormFromSurveyData,
  policeFormToSurveyData,
  toSurveyData,
} from "csae-guidance/survey";
import { policeForm } from "../../police-form/arbitraries.js";
import { oddJudgement, screenings } from "../odd-screenings.js";

describe("there and back", () => {
  test("every screening and its judgement are the same", () => {
    fc.assert(
      fc.property(screenings, oddJudgement, (screening, judgement) => {
        const data: unknown = JSON.parse(
          JSON.stringify(toSurveyData(screening, undefined, judgement)),
        );
        expect(fromSurveyData(data)).toEqual({ ok: true, value: screening });
        expect(judgementFromSurveyData(data)).toEqual({ ok: true, value: judgement });
      }),
      { numRuns: 400 },
    );
  });

  test("every police form is the same", () => {
    fc.assert(
      fc.property(policeForm, (input) => {
        const form = parsePoliceForm(input);
        if (!form.ok) throw new Error(JSON.stringify(form.issues));
        expect(
          policeFormFromSurveyData(JSON.parse(JSON.stringify(policeFormToSurveyData(form.value)))),
        ).toEqual(form);
      }),
      { numRuns: 400 },
    );
  });
});
