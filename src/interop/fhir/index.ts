// FHIR R4: the screening tool and the police form as questionnaires, records as responses to them,
// our words as code systems.

export { toCodeSystems, toValueSets } from "./code-systems.js";
export {
  policeFormFromQuestionnaireResponse,
  policeFormToQuestionnaire,
  policeFormToQuestionnaireResponse,
} from "./police-form.js";
export { toProvenance } from "./provenance.js";
export type { JudgementRecord } from "./provenance.js";
export {
  fromQuestionnaireResponse,
  judgementFromQuestionnaireResponse,
  toQuestionnaire,
  toQuestionnaireResponse,
} from "./screening.js";
