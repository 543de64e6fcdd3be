// csae-guidance/survey: the screening tool and the police form as surveys for SurveyJS, and records
// as their data.

export {
  policeFormFromSurveyData,
  policeFormToSurvey,
  policeFormToSurveyData,
} from "./police-form.js";
export { fromSurveyData, judgementFromSurveyData, toSurvey, toSurveyData } from "./screening.js";
export { renumberPlaces } from "./people.js";
export type { RenumberedPlaces } from "./people.js";
export type { SurveyDataOptions } from "./data.js";
export type { SurveyElement, SurveyJson, SurveyOptions, SurveyPage } from "./survey-json.js";
