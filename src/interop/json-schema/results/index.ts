// The results that have a JSON Schema, with title and description. Their types are in the chapters;
// test/interop/json-schema/results.test-d.ts holds schemas and types to each other.

import type * as z from "zod";
import type { Edition } from "../../../editions/schema/index.js";
import {
  caseloadSummarySchema,
  editionChangesSchema,
  foundContactSchema,
  easyReadToolSchema,
  staleContactSchema,
} from "./editions.js";
import { pinnedEditionSchema } from "./parts.js";
import {
  failureSchema,
  flagCheckSchema,
  historyReviewSchema,
  intelligenceReportSchema,
  interventionsReviewSchema,
  issueSchema,
  policeFormReviewSchema,
  redactionSchema,
  sharingReviewSchema,
} from "./records.js";
import {
  briefSchema,
  screeningCautionSchema,
  combinedScreeningSchemaFor,
  countsSchema,
  indicationSchema,
  overlapNoteSchema,
  promptSchema,
  screeningComparisonSchema,
  screeningOutcomeSchema,
  screeningRecordSchemaFor,
  timelineSchema,
} from "./screening.js";

/** The names of all results that have a JSON Schema. */
export const RESULT_NAMES = /* @__PURE__ */ Object.freeze([
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
  "failure",
] as const);
type ResultName = (typeof RESULT_NAMES)[number];

interface ResultKind {
  readonly title: string;
  readonly description: string;
  readonly schemaFor: (edition: Edition) => z.ZodType;
}

/**
 * Every kind of result that a function of this library returns, keyed by the name of its schema.
 */
export const RESULTS: Readonly<Record<ResultName, ResultKind>> = {
  "screening-outcome": {
    title: "Screening outcome",
    description:
      "What the screening tool says of a screening (`screen`). People decide; the outcome informs.",
    schemaFor: () => screeningOutcomeSchema,
  },
  "screening-record": {
    title: "Screening record",
    description:
      "A screening with the judgement that a person made on it (`recordJudgement`, 7.7). " +
      "The indication stands beside it.",
    schemaFor: screeningRecordSchemaFor,
  },
  "screening-comparison": {
    title: "Screening comparison",
    description:
      "What changed between two screenings of one child (`compareScreenings`, 7.4). It " +
      "lists; people say what it means.",
    schemaFor: () => screeningComparisonSchema,
  },
  "combined-screening": {
    title: "Combined screening",
    description:
      "Several agencies’ screenings of one child side by side (`combineScreenings`, 1.16).",
    schemaFor: combinedScreeningSchemaFor,
  },
  timeline: {
    title: "Timeline",
    description:
      "The records of one child over time (`timeline`, 7.4 and 10.14). A row that is open " +
      "ends nothing.",
    schemaFor: () => timelineSchema,
  },
  "sharing-review": {
    title: "Sharing review",
    description:
      "What a sharing record holds and lacks (`reviewSharing`, chapter 8). It says nothing " +
      "of what is right.",
    schemaFor: () => sharingReviewSchema,
  },
  "flag-check": {
    title: "Flag check",
    description: "What the flags of a child come to (`checkFlags`, chapter 9).",
    schemaFor: () => flagCheckSchema,
  },
  "police-form-review": {
    title: "Police form review",
    description:
      "What is not recorded on a police form yet (`reviewPoliceForm`, Appendix One). " +
      "Nothing in it blocks a form.",
    schemaFor: () => policeFormReviewSchema,
  },
  "intelligence-report": {
    title: "Intelligence report",
    description:
      "What of a police form may be passed on for intelligence (`forIntelligence`, Appendix " +
      "One, line 429).",
    schemaFor: () => intelligenceReportSchema,
  },
  "interventions-review": {
    title: "Interventions review",
    description:
      "What is recorded of interventions for each of the four aims (`reviewInterventions`, 7.8).",
    schemaFor: () => interventionsReviewSchema,
  },
  "history-review": {
    title: "History review",
    description: "Whether a history fits together (`reviewHistory`), with its fingerprint.",
    schemaFor: () => historyReviewSchema,
  },
  redaction: {
    title: "Redaction",
    description:
      "A record redacted for somebody, and what is withheld (`redact`). A person decides " +
      "what is handed over.",
    schemaFor: () => redactionSchema,
  },
  "edition-changes": {
    title: "Edition changes",
    description: "What differs between two editions (`compareEditions`).",
    schemaFor: () => editionChangesSchema,
  },
  "found-contact": {
    title: "Found contact",
    description:
      "A contact that is listed for what was asked, or stands beside (`findContacts`, chapter 11).",
    schemaFor: () => foundContactSchema,
  },
  "stale-contact": {
    title: "Stale contact",
    description: "A contact to check before it is used, and why (`staleContacts`, chapter 11).",
    schemaFor: () => staleContactSchema,
  },
  "plain-tool": {
    title: "Plain tool",
    description: "The blank tool in plain words (`blankToolInPlainWords`, 10.11).",
    schemaFor: () => easyReadToolSchema,
  },
  "caseload-summary": {
    title: "Caseload summary",
    description: "A caseload in numbers, small ones hidden (`summariseCaseload`, 1.16).",
    schemaFor: () => caseloadSummarySchema,
  },
  failure: {
    title: "Failure",
    description:
      "What a parser answers to input that is not valid: every issue at once, the emergency " +
      "notice beside them.",
    schemaFor: () => failureSchema,
  },
};

/** The parts of results that have their own name under `$defs`. */
export const RESULT_PARTS: Readonly<Record<string, z.ZodType>> = {
  "pinned-edition": pinnedEditionSchema,
  indication: indicationSchema,
  counts: countsSchema,
  caution: screeningCautionSchema,
  prompt: promptSchema,
  "overlap-note": overlapNoteSchema,
  "screening-in-brief": briefSchema,
  issue: issueSchema,
};
