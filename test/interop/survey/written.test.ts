// What is written for SurveyJS: surveys and data, to the letter.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { policeFormToSurveyData, toSurvey, toSurveyData } from "csae-guidance/survey";
import { ofTrust, trust } from "../example-trust.js";

describe("a survey", () => {
  test("shows words as words", () => {
    const survey = toSurvey({
      ...york,
      emergency: { ...york.emergency, text: 'Call <b>999</b> & "wait".' },
      notAFullAssessment: { ...york.notAFullAssessment, text: "No <i> & no other." },
    });
    const [notice, , text] = survey.pages[0]!.elements;
    expect(notice?.["html"]).toMatch(
      /^<div role="note"><p>Call &lt;b&gt;999&lt;\/b&gt; &amp; &quot;wait&quot;\.<\/p>/,
    );
    expect(text?.["html"]).toMatch(/^<p>No &lt;i&gt; &amp; no other\. \[/);
  });

  test("has a title on each page but the first", () => {
    expect(toSurvey().pages.map((page) => "title" in page)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});

describe("data", () => {
  test("holds what is recorded and no more", () => {
    expect(policeFormToSurveyData({ otherReferrals: "no" })).toStrictEqual({
      "other-referrals": "no",
    });
    expect(toSurveyData({ answers: {} } as unknown as Screening)).toStrictEqual({});
    expect(
      toSurveyData({
        edition: pinOf(york),
        answers: {
          clipping: {
            answer: "yes",
            signs: ["clipping-and-robbery"],
            basis: ["heard", "observed"],
          },
        },
      }),
    ).toStrictEqual({
      "edition-pin": pinOf(york),
      clipping: "yes",
      "clipping:signs": ["clipping-and-robbery"],
      "clipping:basis": ["heard", "observed"],
    });
  });

  test("names an agency’s row without a full stop", () => {
    expect(toSurveyData(ofTrust, trust)).toStrictEqual({
      "edition-pin": pinOf(trust),
      "example-trust~new": "yes",
      "example-trust~new:signs": ["example-trust.new-sign"],
    });
  });
});
