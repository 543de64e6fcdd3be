// Every ordinary page and export by its name.

import { blankToolToCsv, screeningFromCsv, screeningToCsv } from "csae-guidance/csv";
import {
  fromQuestionnaireResponse,
  policeFormFromQuestionnaireResponse,
  policeFormToQuestionnaire,
  policeFormToQuestionnaireResponse,
  toCodeSystems,
  toProvenance,
  toQuestionnaire,
  toQuestionnaireResponse,
  toValueSets,
} from "csae-guidance/fhir";
import { jsonSchema, openApiDocument, schemaFiles } from "csae-guidance/json-schema";
import {
  FORMATS,
  renderBlankTool,
  renderCaseload,
  renderCombination,
  renderComparison,
  renderHistory,
  renderInterventions,
  renderIssues,
  renderPlainTool,
  renderPoliceForm,
  renderRedaction,
  renderScreening,
  renderScreeningRecord,
  renderSharing,
  renderSharingRecord,
  renderTimeline,
  renderTimelineSvg,
} from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import {
  fromSurveyData,
  policeFormFromSurveyData,
  policeFormToSurvey,
  policeFormToSurveyData,
  toSurvey,
  toSurveyData,
} from "csae-guidance/survey";
import * as made from "./records.js";

type Pages = Readonly<Record<string, () => unknown>>;

const RENDERERS: Readonly<Record<string, (format: Format) => string>> = {
  renderBlankTool: (format) => renderBlankTool(format),
  renderCaseload: (format) => renderCaseload(made.caseload, format),
  renderCombination: (format) => renderCombination(made.combination, format),
  renderComparison: (format) => renderComparison(made.comparison, format),
  renderHistory: (format) => renderHistory(made.history, format),
  renderInterventions: (format) => renderInterventions(made.interventions, format),
  renderIssues: (format) => renderIssues(made.issues, format),
  renderPlainTool: (format) => renderPlainTool(format),
  renderPoliceForm: (format) => renderPoliceForm(made.policeForm, format),
  renderRedaction: (format) => renderRedaction(made.redaction, format),
  renderScreening: (format) => renderScreening(made.outcome, { format, screening: made.screening }),
  renderScreeningRecord: (format) => renderScreeningRecord(made.record, format),
  renderSharing: (format) => renderSharing(made.review, format),
  renderSharingRecord: (format) => renderSharingRecord(made.sharing, format),
  renderTimeline: (format) => renderTimeline(made.tenRecords, format),
};

const csv = screeningToCsv(made.screening);
const response = toQuestionnaireResponse(made.screening);
const formResponse = policeFormToQuestionnaireResponse(made.policeForm);
const data = toSurveyData(made.screening);
const formData = policeFormToSurveyData(made.policeForm);
const kept = { target: "Basic/fictional", recorded: "2026-03-12T10:20:00Z" };

const EXPORTS: Pages = {
  blankToolToCsv: () => blankToolToCsv(),
  screeningToCsv: () => screeningToCsv(made.screening),
  screeningFromCsv: () => screeningFromCsv(csv),
  toQuestionnaire: () => toQuestionnaire(),
  toQuestionnaireResponse: () => toQuestionnaireResponse(made.screening),
  fromQuestionnaireResponse: () => fromQuestionnaireResponse(response),
  policeFormToQuestionnaire: () => policeFormToQuestionnaire(),
  policeFormToQuestionnaireResponse: () => policeFormToQuestionnaireResponse(made.policeForm),
  policeFormFromQuestionnaireResponse: () => policeFormFromQuestionnaireResponse(formResponse),
  toProvenance: () => toProvenance(made.record.judgement, kept),
  toCodeSystems: () => toCodeSystems(),
  toValueSets: () => toValueSets(),
  toSurvey: () => toSurvey(),
  toSurveyData: () => toSurveyData(made.screening),
  fromSurveyData: () => fromSurveyData(data),
  policeFormToSurvey: () => policeFormToSurvey(),
  policeFormToSurveyData: () => policeFormToSurveyData(made.policeForm),
  policeFormFromSurveyData: () => policeFormFromSurveyData(formData),
  jsonSchema: () => jsonSchema("screening"),
  schemaFiles: () => schemaFiles(),
  openApiDocument: () => openApiDocument(),
};

export const PAGES: Pages = {
  ...Object.fromEntries(
    Object.entries(RENDERERS).flatMap(([name, render]) =>
      FORMATS.map((format) => [`${name}, ${format}`, () => render(format)]),
    ),
  ),
  renderTimelineSvg: () => renderTimelineSvg(made.tenRecords),
  ...EXPORTS,
};
