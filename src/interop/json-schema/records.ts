// The records and results that have a JSON Schema, each with its title and description, and the
// parts that several of them share.

import * as z from "zod";
import { editionSchema, overlaySchema } from "../../editions/index.js";
import type { Edition } from "../../editions/schema/index.js";
import { contactSchema } from "../../editions/schema/directory.js";
import { actionSchema } from "../../editions/schema/tool.js";
import { flagSchema } from "../../flagging/index.js";
import { isoDateSchema, partialDateSchema } from "../../foundation/dates.js";
import {
  citationSchema,
  editionPinSchema,
  emergencyNoticeSchema,
  noticeSchema,
} from "../../foundation/source.js";
import {
  discussionSchema,
  historySchemaFor,
  recordAtMomentSchemaFor,
  situationReviewSchema,
} from "../../history/index.js";
import { interventionsSchemaFor } from "../../interventions/index.js";
import { dateOfBirthSchema, policeFormSchema } from "../../police-form/index.js";
import { judgementSchema, screeningSchemaFor } from "../../screening/index.js";
import { practitionerSchema } from "../../foundation/practitioner.js";
import {
  consentToDiscloseSchema,
  consentToReferralSchema,
  consentToServicesSchema,
  sharingHistorySchema,
  sharingRecordSchema,
} from "../../sharing/index.js";
import { plainWordsSchemaFor } from "../../young-person/index.js";
import { RESULTS, RESULT_NAMES, RESULT_PARTS } from "./results/index.js";

/**
 * The names of all records and results that have a JSON Schema: first what parsers read, then what
 * functions return.
 */
export const JSON_SCHEMA_NAMES = /* @__PURE__ */ Object.freeze([
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
  "record-at-moment",
  "plain-words",
  "overlay",
  "edition",
  ...RESULT_NAMES,
] as const);
/** The name of a record or a result that has a JSON Schema. */
export type JsonSchemaName = (typeof JSON_SCHEMA_NAMES)[number];

interface RecordKind {
  readonly title: string;
  readonly description: string;
  readonly schemaFor: (edition: Edition) => z.ZodType;
}

/**
 * Every kind of record that a parser of this library reads, and every result that a function
 * returns, keyed by the name of its schema.
 */
export const RECORDS: Readonly<Record<JsonSchemaName, RecordKind>> = {
  screening: {
    title: "Screening",
    description:
      "The screening tool as filled in, as far as it was (chapter 7). A row that is absent is " +
      "unanswered and never a No.",
    schemaFor: screeningSchemaFor,
  },
  judgement: {
    title: "Judgement",
    description: "A person’s judgement of the level of concern (7.7). It is never computed.",
    schemaFor: () => judgementSchema,
  },
  "sharing-record": {
    title: "Sharing record",
    description:
      "The record of a decision whether to share information (chapter 8), as far as it is " +
      "filled in.",
    schemaFor: () => sharingRecordSchema,
  },
  "sharing-history": {
    title: "Sharing history",
    description:
      "A sharing record and everything that came after it, in the order it was added (chapter 8).",
    schemaFor: () => sharingHistorySchema,
  },
  "consent-to-disclose": {
    title: "Consent to disclose",
    description:
      "The child’s consent to the disclosure of information (8.5). No other consent stands for it.",
    schemaFor: () => consentToDiscloseSchema,
  },
  "consent-to-a-referral": {
    title: "Consent to a referral",
    description:
      "Consent to a referral to Children’s Social Care (7.9, line 222). It is not consent to " +
      "disclose.",
    schemaFor: () => consentToReferralSchema,
  },
  "consent-to-services": {
    title: "Consent to services",
    description: "Consent to services or assessments. The text does not speak of it.",
    schemaFor: () => consentToServicesSchema,
  },
  flag: {
    title: "Flag",
    description:
      "A flag with the Local Area Team (chapter 9): whose it is, a broad category, who raised " +
      "it and when, and no details (9.2).",
    schemaFor: () => flagSchema,
  },
  "police-form": {
    title: "Police information form",
    description:
      "The police information form as filled in, as far as it was (Appendix One). The text " +
      "that is held breaks off (I-12).",
    schemaFor: () => policeFormSchema,
  },
  interventions: {
    title: "Interventions",
    description:
      "What was tried with a child and their family and what was seen, as far as it is " +
      "recorded (7.8).",
    schemaFor: interventionsSchemaFor,
  },
  history: {
    title: "History",
    description:
      "The events of a record, which are only ever added. That nothing is overwritten is a " +
      "convention of this library.",
    schemaFor: historySchemaFor,
  },
  "record-at-moment": {
    title: "Record at a moment",
    description: "A record as it stood at a moment, made from its history (`recordAt`).",
    schemaFor: recordAtMomentSchemaFor,
  },
  "plain-words": {
    title: "Plain words",
    description: "An agency’s own plain words for the blank tool (10.11).",
    schemaFor: plainWordsSchemaFor,
  },
  overlay: {
    title: "Overlay",
    description:
      "What an agency lays over an edition: it adds, confirms and words, and takes nothing away.",
    schemaFor: () => overlaySchema,
  },
  edition: {
    title: "Edition",
    description: "One printed guidance document as typed, cited data.",
    schemaFor: () => editionSchema,
  },
  ...RESULTS,
};

/**
 * The named parts, without the record that is asked for. A schema states each of them once, under
 * `$defs`.
 */
export function partsBut(name: string, edition: Edition): z.core.$ZodRegistry<{ id: string }> {
  const parts = z.registry<{ id: string }>();
  const named: Readonly<Record<string, z.ZodType>> = {
    practitioner: practitionerSchema,
    "edition-pin": editionPinSchema,
    "iso-date": isoDateSchema,
    "partial-date": partialDateSchema,
    "date-of-birth": dateOfBirthSchema,
    citation: citationSchema,
    notice: noticeSchema,
    "emergency-notice": emergencyNoticeSchema,
    judgement: judgementSchema,
    flag: flagSchema,
    "sharing-record": sharingRecordSchema,
    discussion: discussionSchema,
    "situation-review": situationReviewSchema,
    screening: screeningSchemaFor(edition),
    action: actionSchema,
    contact: contactSchema,
    ...RESULT_PARTS,
  };
  for (const [id, schema] of Object.entries(named)) if (id !== name) parts.add(schema, { id });
  return parts;
}
