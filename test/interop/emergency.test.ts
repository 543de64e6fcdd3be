// I-16 · 101 never stands without 999 before it. The sentence above the numbers names 999 too, so
// what is held here is the order of the numbers themselves.

import { expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import { blankToolToCsv, screeningToCsv } from "csae-guidance/csv";
import { policeFormToQuestionnaire, toQuestionnaire } from "csae-guidance/fhir";
import { FORMATS, renderBlankTool } from "csae-guidance/render";
import { policeFormToSurvey, toSurvey } from "csae-guidance/survey";

const json = (value: unknown): string => JSON.stringify(value);

test.each<[where: string, shown: string]>([
  ["the blank sheet", blankToolToCsv()],
  ["the sheet of a screening", screeningToCsv({ edition: pinOf(york), answers: {} })],
  ["the tool in FHIR", json(toQuestionnaire())],
  ["the police form in FHIR", json(policeFormToQuestionnaire())],
  ["the tool in SurveyJS", json(toSurvey())],
  ["the police form in SurveyJS", json(policeFormToSurvey())],
])("%s tells when to ring 999 before it tells when to ring 101", (_, shown) => {
  const [first, second, ...others] = [
    ...shown.matchAll(/\b(\d{3})(?:\*\*|<\/a><\/strong>)?: [A-Z\p{Ll}]/gu),
  ].map(([, number]) => number);
  expect([first, second]).toEqual(["999", "101"]);
  expect(others.filter((number, index) => number === "101" && others[index - 1] !== "999")).toEqual(
    [],
  );
});

test.each(FORMATS)(
  "a page as %s says when to call 999 before it says when to call 101",
  (format) => {
    const page = renderBlankTool(format).replaceAll(/\s+/g, " ");
    const [call, other] = [
      page.indexOf("happening or about to happen: call "),
      page.search(/101\S*: When/),
    ];
    expect(call).toBeGreaterThan(-1);
    expect(other).toBeGreaterThan(call);
  },
);
