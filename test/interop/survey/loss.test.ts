// Every row of the loss tables in docs/survey.md: the question that it names holds the field, and
// without its answer the field is gone.

import {
  fromSurveyData,
  judgementFromSurveyData,
  policeFormFromSurveyData,
  policeFormToSurveyData,
  toSurveyData,
} from "csae-guidance/survey";
import { nameIn, testLosses } from "../losses.js";

/** Data without the answers of a name, in its panels too. */
function without(data: unknown, name: string): unknown {
  if (Array.isArray(data)) return data.map((entry: unknown) => without(entry, name));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => key !== name)
      .map(([key, value]) => [key, without(value, name)]),
  );
}

testLosses<Record<string, unknown>>("survey.md", {
  fromScreening: (screening, judgement) => toSurveyData(screening, undefined, judgement),
  toScreening: fromSurveyData,
  toJudgement: judgementFromSurveyData,
  fromPoliceForm: policeFormToSurveyData,
  toPoliceForm: policeFormFromSurveyData,
  without: (data, row) => without(data, nameIn(row)),
  beside: (data) => (data["as-recorded"] as { path: string }[]).map(({ path }) => path),
});
