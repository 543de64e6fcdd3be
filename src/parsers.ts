// Everything that runs zod: functions that read unknown input, and their schemas. It is separate so
// that a bundle of the rest carries no zod.

// Editions
export { checkEdition, defineOverlay, editionSchema, overlaySchema } from "./editions/index.js";

// Assessing risk (chapter 7)
export {
  judgementSchema,
  parseScreening,
  recordJudgement,
  screeningSchema,
  screeningSchemaFor,
} from "./screening/index.js";

export { practitionerSchema } from "./foundation/practitioner.js";

// Information sharing (chapter 8)
export {
  consentToDiscloseSchema,
  consentToReferralSchema,
  consentToServicesSchema,
  parseSharingHistory,
  parseSharingRecord,
  recordSharing,
  sharingHistorySchema,
  sharingRecordSchema,
} from "./sharing/index.js";

// Flagging a concern with the Local Area Team (chapter 9)
export { flagSchema, raiseFlag } from "./flagging/index.js";

// Police information form (Appendix One)
export { dateOfBirthSchema, parsePoliceForm, policeFormSchema } from "./police-form/index.js";

// Interventions and their four aims (7.8)
export {
  interventionsSchema,
  interventionsSchemaFor,
  parseInterventions,
} from "./interventions/index.js";

// The blank tool in plain words (10.11)
export { parsePlainWords, plainWordsSchema, plainWordsSchemaFor } from "./young-person/index.js";

// The history of a record
export {
  appendEvent,
  discussionSchema,
  historySchema,
  historySchemaFor,
  parseHistory,
  situationReviewSchema,
} from "./history/index.js";
