// The table of every record that a parser reads and of every result that a function returns, by the
// name of its schema.

import { caseloadTallyTable } from "../../caseload/generated.js";
import { editionDraftTable, editionTable, overlayTable } from "../../editions/generated.js";
import { flagTable } from "../../flagging/generated.js";
import type { Table } from "../../foundation/table.js";
import { historyHeadTable, historyTable, recordAtMomentTable } from "../../history/generated.js";
import { interventionsTable } from "../../interventions/generated.js";
import { policeFormTable } from "../../police-form/generated.js";
import { screeningRecordTable } from "../../redaction/generated.js";
import { judgementTable, screeningTable } from "../../screening/generated.js";
import {
  consentToDiscloseTable,
  consentToReferralTable,
  consentToServicesTable,
  sharingHistoryTable,
  sharingRecordTable,
} from "../../sharing/generated.js";
import { easyReadWordsTable } from "../../young-person/generated.js";
import {
  caseloadSummaryTable,
  combinedScreeningTable,
  editionChangesTable,
  failureTable,
  flagCheckTable,
  foundContactTable,
  historyReviewTable,
  intelligenceReportTable,
  interventionsReviewTable,
  plainToolTable,
  policeFormReviewTable,
  redactionTable,
  releaseCheckTable,
  screeningComparisonTable,
  screeningOutcomeTable,
  sharingReviewTable,
  staleContactTable,
  timelineTable,
} from "./generated.js";

/** The names of the records that parsers read. */
export const READ = /* @__PURE__ */ Object.freeze([
  "screening",
  "judgement",
  "sharing-record",
  "sharing-history",
  "consent-to-disclose",
  "consent-to-a-referral",
  "consent-to-services",
  "flag",
  "police-form",
  "interventions",
  "history",
  "history-head",
  "record-at-moment",
  "plain-words",
  "caseload-tally",
  "overlay",
  "edition-draft",
  "edition",
] as const);

/** The names of the results that functions return. */
const RETURNED = /* @__PURE__ */ Object.freeze([
  "screening-outcome",
  "screening-record",
  "screening-comparison",
  "combined-screening",
  "timeline",
  "sharing-review",
  "flag-check",
  "police-form-review",
  "intelligence-report",
  "interventions-review",
  "history-review",
  "redaction",
  "edition-changes",
  "found-contact",
  "stale-contact",
  "plain-tool",
  "caseload-summary",
  "release-check",
  "failure",
] as const);

/**
 * The names of all records and results that have a JSON Schema: first what parsers read, then what
 * functions return.
 */
export const JSON_SCHEMA_NAMES = /* @__PURE__ */ Object.freeze([...READ, ...RETURNED] as const);
/** The name of a record or a result that has a JSON Schema. */
export type JsonSchemaName = (typeof JSON_SCHEMA_NAMES)[number];

/** The names of the tables that are not those of their schemas. */
export const TABLE_NAMES: Readonly<Partial<Record<JsonSchemaName, string>>> = {
  "consent-to-a-referral": "consent-to-referral",
  "plain-words": "easy-read-words",
};

/** The table of each record and result. */
export const RECORDS: Readonly<Record<JsonSchemaName, () => Table>> = {
  screening: screeningTable,
  judgement: judgementTable,
  "sharing-record": sharingRecordTable,
  "sharing-history": sharingHistoryTable,
  "consent-to-disclose": consentToDiscloseTable,
  "consent-to-a-referral": consentToReferralTable,
  "consent-to-services": consentToServicesTable,
  flag: flagTable,
  "police-form": policeFormTable,
  interventions: interventionsTable,
  history: historyTable,
  "history-head": historyHeadTable,
  "record-at-moment": recordAtMomentTable,
  "plain-words": easyReadWordsTable,
  "caseload-tally": caseloadTallyTable,
  overlay: overlayTable,
  "edition-draft": editionDraftTable,
  edition: editionTable,
  "screening-outcome": screeningOutcomeTable,
  "screening-record": screeningRecordTable,
  "screening-comparison": screeningComparisonTable,
  "combined-screening": combinedScreeningTable,
  timeline: timelineTable,
  "sharing-review": sharingReviewTable,
  "flag-check": flagCheckTable,
  "police-form-review": policeFormReviewTable,
  "intelligence-report": intelligenceReportTable,
  "interventions-review": interventionsReviewTable,
  "history-review": historyReviewTable,
  redaction: redactionTable,
  "edition-changes": editionChangesTable,
  "found-contact": foundContactTable,
  "stale-contact": staleContactTable,
  "plain-tool": plainToolTable,
  "caseload-summary": caseloadSummaryTable,
  "release-check": releaseCheckTable,
  failure: failureTable,
};
