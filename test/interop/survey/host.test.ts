// What a host adds to a survey, and a survey that a host edits.

import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import {
  fromSurveyData,
  judgementFromSurveyData,
  policeFormFromSurveyData,
  policeFormToSurvey,
  toSurvey,
  toSurveyData,
} from "csae-guidance/survey";

const screening = { edition: pinOf(york), answers: { clipping: "yes" } } as const;
const data = { ...toSurveyData(screening), "case-id": "F-17", "page no": 3 };
const hostKeys = ["case-id", "page no"];

describe("keys of the host", () => {
  test("are refused unless they are named, and then passed over", () => {
    expect(fromSurveyData(data)).toMatchObject({ ok: false, issues: [{ code: "unknown-key" }] });
    expect(fromSurveyData(data, york, { hostKeys })).toEqual({ ok: true, value: screening });
    expect(judgementFromSurveyData(data, york, { hostKeys })).toEqual({
      ok: true,
      value: undefined,
    });
    const form = { "other-referrals": "no", "case-id": "F-17" };
    expect(policeFormFromSurveyData(form, york, { hostKeys })).toEqual({
      ok: true,
      value: { otherReferrals: "no" },
    });
  });

  test("hide no question of the survey, and no other key", () => {
    const named = { hostKeys: [...hostKeys, "clipping", "edition-pin"] };
    expect(fromSurveyData(data, york, named)).toEqual({ ok: true, value: screening });
    expect(fromSurveyData({ ...data, other: 1 }, york, named)).toMatchObject({
      issues: [{ code: "unknown-key", path: "" }],
    });
  });
});

describe("a survey for a theme or an editor of the host", () => {
  const OF_THE_HOST = ["showQuestionNumbers", "questionDescriptionLocation", "completeText"];

  test.each([
    [toSurvey(), toSurvey(york, { look: "none" })],
    [policeFormToSurvey(), policeFormToSurvey(york, { look: "none" })],
  ])("has the same pages and clears nothing, and sets no look", (ours, plain) => {
    expect(plain.pages).toEqual(ours.pages);
    expect(plain["clearInvisibleValues"]).toBe("none");
    expect(OF_THE_HOST.filter((property) => property in ours)).toEqual(OF_THE_HOST);
    expect(OF_THE_HOST.filter((property) => property in plain)).toEqual([]);
  });

  test("may be edited: other words, another order, questions of the host", () => {
    const [start, about, ...levels] = toSurvey(york, { look: "none" }).pages;
    const model = new Model({
      pages: [
        start,
        ...levels.toReversed(),
        { ...about, elements: [{ type: "text", name: "case-id", title: "Case" }] },
      ],
    });
    model.data = toSurveyData(screening);
    model.setValue("case-id", "F-17");
    model.setValue("gang-association", "not-known");
    const read = fromSurveyData(model.data, york, { hostKeys: ["case-id"] });
    expect(read.ok && read.value.answers).toEqual({
      "gang-association": "not-known",
      clipping: "yes",
    });
  });
});
