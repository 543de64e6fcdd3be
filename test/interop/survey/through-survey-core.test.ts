// What goes to a survey comes back as it was through the software that shows it. A run takes up to
// half a second, so there are few, and in a quick run fewer still.

import fc from "fast-check";
import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import { parsePoliceForm } from "csae-guidance";
import {
  fromSurveyData,
  judgementFromSurveyData,
  policeFormFromSurveyData,
  policeFormToSurvey,
  policeFormToSurveyData,
  toSurvey,
  toSurveyData,
} from "csae-guidance/survey";
import { policeForm } from "../../police-form/arbitraries.js";
import { isThorough } from "../../thorough/thorough.js";
import { oddJudgement, screenings } from "../odd-screenings.js";

/** The data as survey-core gives it back once the form was shown and completed. */
function throughModel(json: object, data: object): unknown {
  const model = new Model(structuredClone(json));
  model.data = JSON.parse(JSON.stringify(data)) as object;
  expect(model.validate()).toBe(true);
  expect(model.doComplete()).toBe(true);
  return JSON.parse(JSON.stringify(model.data));
}

describe("through survey-core, which validates, completes and clears nothing", () => {
  test("every screening and its judgement are the same", () => {
    fc.assert(
      fc.property(screenings, oddJudgement, (screening, judgement) => {
        const data = throughModel(toSurvey(), toSurveyData(screening, undefined, judgement));
        expect(fromSurveyData(data)).toEqual({ ok: true, value: screening });
        expect(judgementFromSurveyData(data)).toEqual({ ok: true, value: judgement });
      }),
      { numRuns: isThorough ? 30 : 3 },
    );
  });

  test("every police form is the same", () => {
    fc.assert(
      fc.property(policeForm, (input) => {
        const form = parsePoliceForm(input);
        if (!form.ok) throw new Error(JSON.stringify(form.issues));
        expect(
          policeFormFromSurveyData(
            throughModel(policeFormToSurvey(), policeFormToSurveyData(form.value)),
          ),
        ).toEqual(form);
      }),
      { numRuns: isThorough ? 60 : 6 },
    );
  });
});
