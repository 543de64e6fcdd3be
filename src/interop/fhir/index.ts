// csae-guidance/fhir: FHIR R4. The screening tool and the police form as Questionnaires, records as
// responses to them, our words as code systems, and who judged as a Provenance.

export { toCodeSystems, toValueSets } from "./code-systems.js";
export {
  policeFormFromQuestionnaireResponse,
  policeFormToQuestionnaire,
  policeFormToQuestionnaireResponse,
} from "./police-form.js";
export type { ReadResponse } from "./form.js";
export { toProvenance } from "./provenance.js";
export type { JudgementRecord } from "./provenance.js";
export {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from "./screening.js";
export type { QuestionnaireOptions, QuestionnaireShape } from "./shape.js";
