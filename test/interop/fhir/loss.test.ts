// Every row of the loss tables in docs/fhir.md: the item that it names holds the field, and without
// that item the field is gone.

import type { QuestionnaireResponse, QuestionnaireResponseItem } from "fhir/r4.js";
import {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  policeFormFromQuestionnaireResponse,
  policeFormToQuestionnaireResponse,
  toQuestionnaireResponse,
} from "csae-guidance/fhir";
import { nameIn, testLosses } from "../losses.js";

/** Items without those of a linkId. */
function without(
  items: readonly QuestionnaireResponseItem[] | undefined,
  linkId: string,
): QuestionnaireResponseItem[] {
  return (items ?? [])
    .filter((item) => item.linkId !== linkId)
    .map((item) => ({
      ...item,
      ...(item.item && { item: without(item.item, linkId) }),
      ...(item.answer && {
        answer: item.answer.map((answer) => ({
          ...answer,
          ...(answer.item && { item: without(answer.item, linkId) }),
        })),
      }),
    }));
}

testLosses<QuestionnaireResponse>("fhir.md", {
  fromScreening: (screening, judgement) => toQuestionnaireResponse(screening, undefined, judgement),
  toScreening: fromQuestionnaireResponse,
  toJudgement: judgementFromQuestionnaireResponse,
  fromPoliceForm: policeFormToQuestionnaireResponse,
  toPoliceForm: policeFormFromQuestionnaireResponse,
  without: (response, row) =>
    row.where.startsWith("in the ")
      ? { ...response, questionnaire: undefined }
      : { ...response, item: without(response.item, nameIn(row)) },
  beside: (response) =>
    (response.extension ?? []).map(
      ({ extension }) => JSON.parse(extension?.[0]?.valueString ?? "") as unknown,
    ),
});
