// csae-guidance/schemas: the zod schemas of all records, to compose with one's own, and the issues
// of an error of zod. Their messages are the sentences of this library. They repeat nothing of the
// input.

import * as shared from "./foundation/schema.js";
import * as editions from "./editions/schema/index.js";
import * as screening from "./screening/schema.js";
import * as interventions from "./interventions/schema.js";
import * as sharing from "./sharing/schema.js";
import * as sharingHistory from "./sharing/history-schema.js";
import * as flagging from "./flagging/schema.js";
import * as policeForm from "./police-form/schema.js";
import * as historyHead from "./history/head-schema.js";
import * as history from "./history/schema.js";
import * as youngPerson from "./young-person/schema.js";
import * as caseload from "./caseload/schema.js";
import type { Edition } from "./editions/types.js";
import { memo } from "./foundation/memo.js";
import { withSentences } from "./foundation/zod-issues.js";

export { issuesOf } from "./foundation/zod-issues.js";

// Shared by every chapter

/** The strict schema of a citation: a place in the source text of an edition. */
export const citationSchema = /* @__PURE__ */ withSentences(shared.citationSchema);

/** The strict schema of the pin of an edition. */
export const editionPinSchema = /* @__PURE__ */ withSentences(shared.editionPinSchema);

/** The strict schema of the emergency notice. */
export const emergencyNoticeSchema = /* @__PURE__ */ withSentences(shared.emergencyNoticeSchema);

/** The schema of an ISO 8601 calendar date. It refuses days that no calendar has. */
export const isoDateSchema = /* @__PURE__ */ withSentences(shared.isoDateSchema);

/** The strict schema of a notice: a sentence that must be shown. */
export const noticeSchema = /* @__PURE__ */ withSentences(shared.noticeSchema);

/** The schema of a whole or partial date. It refuses days that no calendar has. */
export const partialDateSchema = /* @__PURE__ */ withSentences(shared.partialDateSchema);

/** The strict schema of a `Practitioner`. */
export const practitionerSchema = /* @__PURE__ */ withSentences(shared.practitionerSchema);

// Editions

/**
 * The strict schema of an edition. It cannot find faults such as ids that lead nowhere:
 * `checkEdition` does.
 */
export const editionSchema = /* @__PURE__ */ withSentences(editions.editionSchema);

/**
 * The strict schema of an `EditionDraft`: what a partnership writes of its edition. It cannot find
 * faults such as ids that lead nowhere: `defineEdition` does.
 */
export const editionDraftSchema = /* @__PURE__ */ withSentences(editions.editionDraftSchema);

/**
 * The strict schema of an overlay. It does not check that ids lead somewhere in the edition:
 * `defineOverlay` does.
 */
export const overlaySchema = /* @__PURE__ */ withSentences(editions.overlaySchema);

// Assessing risk (chapter 7)

/** The strict schema of a `Judgement` under the York edition. */
export const judgementSchema = /* @__PURE__ */ withSentences(screening.judgementSchema);

/**
 * Makes the strict schema of a `Judgement` under an edition. Only the edition's levels can be
 * judged.
 *
 * @guidance 7.7, line 202
 * @example
 * judgementSchemaFor(york).safeParse({ level: "emerging", by: {}, on: "2026-03-14" }).success;
 * // true
 */
export const judgementSchemaFor = /* @__PURE__ */ memo(
  (edition: Parameters<typeof screening.judgementSchemaFor>[0]) =>
    withSentences(screening.judgementSchemaFor(edition)),
);

/** The strict schema of a screening under the York edition. */
export const screeningSchema = /* @__PURE__ */ withSentences(screening.screeningSchema);

/**
 * Makes the strict schema of a screening under an edition. The edition's rows are the only keys of
 * `answers`, and an answer can note only the signs of its own row.
 *
 * @guidance 7.2–7.7, lines 185–202; Screening Tool, lines 227–292
 * @example
 * screeningSchemaFor(york).safeParse({ edition: { id: "york", version: "1.0.0" }, answers: {} })
 *   .success;
 * // true
 */
export const screeningSchemaFor = /* @__PURE__ */ memo(
  (edition: Parameters<typeof screening.screeningSchemaFor>[0]) =>
    withSentences(screening.screeningSchemaFor(edition)),
);

// Interventions and their four aims (7.8)

/** The strict schema of a record of interventions under the York edition. */
export const interventionsSchema = /* @__PURE__ */ withSentences(interventions.interventionsSchema);

/**
 * Makes the strict schema of a record of interventions under an edition. Only the edition's aims
 * can be named.
 *
 * @guidance 7.8, lines 204–209
 * @example
 * interventionsSchemaFor(york).safeParse({ interventions: [] }).success; // true
 */
export const interventionsSchemaFor = /* @__PURE__ */ memo(
  (edition: Parameters<typeof interventions.interventionsSchemaFor>[0]) =>
    withSentences(interventions.interventionsSchemaFor(edition)),
);

// Information sharing (chapter 8)

/** The strict schema of consent to disclose. */
export const consentToDiscloseSchema = /* @__PURE__ */ withSentences(
  sharing.consentToDiscloseSchema,
);

/** The strict schema of consent to a referral. */
export const consentToReferralSchema = /* @__PURE__ */ withSentences(
  sharing.consentToReferralSchema,
);

/** The strict schema of consent to services. */
export const consentToServicesSchema = /* @__PURE__ */ withSentences(
  sharing.consentToServicesSchema,
);

/** The strict schema of a sharing record. Every part may be absent, and no other key is allowed. */
export const sharingRecordSchema = /* @__PURE__ */ withSentences(sharing.sharingRecordSchema);

/** The strict schema of a history: one first record, then any number of later entries. */
export const sharingHistorySchema = /* @__PURE__ */ withSentences(
  sharingHistory.sharingHistorySchema,
);

// Flagging a concern with the Local Area Team (chapter 9)

/** The strict schema of a `Flag`. */
export const flagSchema = /* @__PURE__ */ withSentences(flagging.flagSchema);

// Police information form (Appendix One)

/** The schema of a `DateOfBirth`. */
export const dateOfBirthSchema = /* @__PURE__ */ withSentences(policeForm.dateOfBirthSchema);

/** The strict schema of a `PoliceForm`. Every field may be absent. */
export const policeFormSchema = /* @__PURE__ */ withSentences(policeForm.policeFormSchema);

// The history of a record

/** The strict schema of a `Discussion`. */
export const discussionSchema = /* @__PURE__ */ withSentences(history.discussionSchema);

/** The strict schema of a `HistoryHead`. */
export const historyHeadSchema = /* @__PURE__ */ withSentences(historyHead.historyHeadSchema);

/** The strict schema of a history under the York edition. */
export const historySchema = /* @__PURE__ */ withSentences(history.historySchema);

/**
 * Makes the strict schema of a history under an edition: any number of events, each of a known
 * kind.
 *
 * @remarks Limit: it checks each event alone. `parseHistory` checks whether a changed value
 *   has the shape of its field. `reviewHistory` checks whether the events fit each other.
 * @guidance 7.7, line 202; 8.9, line 328; 10.14, line 387
 * @example
 * historySchemaFor(york).safeParse([]).success; // true
 */
export const historySchemaFor = /* @__PURE__ */ memo(
  (edition: Parameters<typeof history.historySchemaFor>[0]) =>
    withSentences(history.historySchemaFor(edition)),
);

/**
 * Makes the strict schema of a `RecordAtMoment` under an edition. It fills in no defaults: it
 * says what a fold must give.
 *
 * @guidance 7.7, line 202; 8.9, line 328; 10.14, line 387
 * @example
 * recordAtMomentSchemaFor(york).safeParse(recordAt([])).success; // true
 */
export const recordAtMomentSchemaFor = /* @__PURE__ */ memo(
  (edition: Parameters<typeof history.recordAtMomentSchemaFor>[0]) =>
    withSentences(history.recordAtMomentSchemaFor(edition)),
);

/** The strict schema of a `SituationReview`. */
export const situationReviewSchema = /* @__PURE__ */ withSentences(history.situationReviewSchema);

// The blank tool in plain words (10.11)

/** The strict schema of easy-read words under the York edition. */
export const plainWordsSchema = /* @__PURE__ */ withSentences(youngPerson.plainWordsSchema);

/**
 * Makes the strict schema of easy-read words under an edition. The edition's rows and themes are
 * keys, beside those of the explanations and headings.
 *
 * Every key except the language may be absent. The words on danger must hold the edition's first
 * emergency number as printed.
 *
 * @guidance 10.11, line 381
 * @example
 * plainWordsSchemaFor(york).safeParse({ language: "cy", headings: { "the-list": "Y rhestr" } })
 *   .success;
 * // true
 */
export const plainWordsSchemaFor = /* @__PURE__ */ memo(
  (edition: Pick<Edition, "emergency" | "indicators" | "themes">) =>
    withSentences(youngPerson.plainWordsSchemaFor(edition)),
);

// A caseload in numbers (1.16)

/**
 * The strict schema of a `CaseloadTally`. It cannot say that its lists are as long as the list of
 * rows, or that nothing is counted twice: `parseTally` checks that.
 */
export const caseloadTallySchema = /* @__PURE__ */ withSentences(caseload.caseloadTallySchema);
