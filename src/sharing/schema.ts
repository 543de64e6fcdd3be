// The schemas of a sharing record (chapter 8), of the different consents, and of the history of a
// record. The types are inferred from them. Text may be of any length; text of spaces counts as not
// recorded.

import * as z from "zod";
import { isoDateSchema } from "../foundation/dates.js";
import type { DeepReadonly } from "../foundation/objects.js";
import { editionPinSchema } from "../foundation/source.js";
import { strictObject } from "../foundation/strict-object.js";
import {
  CONSENT_STATUSES,
  NOT_SOUGHT_GROUNDS,
  PUBLIC_INTEREST_PURPOSES,
  SHARING_DECISIONS,
  YES_NO_NOT_KNOWN,
} from "../foundation/vocabulary.js";

const words = z.string().optional();
const consentStatus = z.enum(CONSENT_STATUSES);

/** The strict schema of consent to disclose. */
export const consentToDiscloseSchema = strictObject(() => ({
  kind: z.literal("to-disclose"),
  status: consentStatus,
  /** The discussion about consent. 8.5 asks that it be clear in the case notes. */
  discussion: words,
  /**
   * Why the child was not asked (8.6). It is an explanation and never a basis for sharing. `other`
   * counts only with a reason.
   */
  notSoughtBecause: z
    .array(z.strictObject({ ground: z.enum([...NOT_SOUGHT_GROUNDS, "other"]), reason: words }))
    .optional(),
}));
/**
 * The child's consent to the disclosure of information (8.5). It is the only consent that a sharing
 * record holds.
 */
export interface ConsentToDisclose extends DeepReadonly<z.infer<typeof consentToDiscloseSchema>> {}

/** The strict schema of consent to a referral. */
export const consentToReferralSchema = strictObject(() => ({
  kind: z.literal("to-a-referral"),
  status: consentStatus,
  /** Whose consent it is. 7.9 does not say whose is meant (I-21). */
  whose: words,
  discussion: words,
}));
/**
 * Consent to a referral to Children's Social Care (7.9, line 222). It is not consent to disclose.
 */
export interface ConsentToReferral extends DeepReadonly<z.infer<typeof consentToReferralSchema>> {}

/** The strict schema of consent to services. */
export const consentToServicesSchema = strictObject(() => ({
  kind: z.literal("to-services"),
  status: consentStatus,
  whose: words,
  /** The services or assessments, such as CAF or FEHA. */
  services: words,
  discussion: words,
}));
/**
 * Consent to services or assessments. The guidance does not mention it. The type exists so that no
 * other consent is mistaken for it.
 */
export interface ConsentToServices extends DeepReadonly<z.infer<typeof consentToServicesSchema>> {}

/**
 * Consent to sexual activity (10.4, 10.5). It has no schema and no value: nothing here records,
 * reads or decides it. Whether a child can give it is not a question for this library (I-17). The
 * type exists so that no other consent is mistaken for it, and it is not mistaken for another.
 */
export interface ConsentToSexualActivity {
  readonly kind: "to-sexual-activity";
  readonly status: never;
}

/** The strict schema of a sharing record. Every part may be absent, and no other key is allowed. */
export const sharingRecordSchema = strictObject(() => ({
  /** The edition that the record was made under, so that the record can be read alone. */
  edition: editionPinSchema.optional(),
  /** Why there is reason to think that a child may be at risk (8.3). */
  reasonToBelieve: words,
  /** What would be shared. */
  information: words,
  /** With whom it would be shared. */
  recipient: words,
  /** As a person recorded it. The emergency notice comes first, whatever this says. */
  immediateDanger: z.enum(YES_NO_NOT_KNOWN).optional(),
  /**
   * Consent to disclose and no other. The field says which consent it is, so `kind` may be left
   * out.
   */
  consent: consentToDiscloseSchema.partial({ kind: true }).optional(),
  /**
   * The public interest; 8.7 gives examples. `other` counts only with a reason. A reason alone
   * counts.
   */
  publicInterest: z
    .strictObject({
      purposes: z.array(z.enum([...PUBLIC_INTEREST_PURPOSES, "other"])),
      reason: words,
    })
    .optional(),
  /**
   * Who decides (8.8). People assert whether someone is suitably qualified; the library never
   * decides it.
   */
  decider: z
    .strictObject({
      role: z.string(),
      suitablyQualified: z.boolean().optional(),
      assertedBy: words,
    })
    .optional(),
  /** Whether sharing is likely to help prevent the risk, and how (8.9). */
  necessity: words,
  /** Whether the public interest overrides confidentiality, and why (8.9). */
  proportionality: words,
  /** What might happen if the information is shared (8.9). */
  ifShared: words,
  /** What might happen if it is not shared (8.9). */
  ifNotShared: words,
  /** How the decision was reached, with the balance struck (8.9). */
  reasoning: words,
  decision: z.enum(SHARING_DECISIONS).optional(),
  decidedOn: isoDateSchema.optional(),
  /** The day it was written down. It may be later than `decidedOn`. */
  recordedOn: isoDateSchema.optional(),

  /**
   * A record that the child's competence to consent was considered. The guidance does not mention
   * competence (I-44), and nothing follows from this field.
   */
  competenceConsidered: z
    .strictObject({ by: words, on: isoDateSchema.optional(), note: words })
    .optional(),
  /**
   * The lawful basis that someone noted under data protection law. The guidance does not ask for
   * it. It is not assessed.
   */
  lawfulBasisNoted: words,
  /**
   * What was considered about a duty to share (Children's Wellbeing and Schools Act 2026). It is
   * not assessed.
   */
  dutyToShareConsidered: words,
  /**
   * Why disclosing was thought to harm the child more than not disclosing (the same Act). It is not
   * assessed.
   */
  moreDetrimentalBecause: words,
  /**
   * What was noted about a duty to report (Crime and Policing Bill; not confirmed as law). It is
   * not assessed.
   */
  statutoryReportingNoted: words,
}));
/**
 * The record of a decision whether to share information (chapter 8), filled in completely or in
 * part.
 */
export interface SharingRecord extends DeepReadonly<z.infer<typeof sharingRecordSchema>> {}

/** The fields of every entry: the day it is about, and the role of the person who made it. */
const entry = { on: isoDateSchema, by: words } as const;

const firstEntrySchema = strictObject(() => ({
  kind: z.literal("recorded"),
  ...entry,
  record: sharingRecordSchema,
}));

const laterEntrySchema = z.discriminatedUnion(
  "kind",
  [
    /** The whole record from here on, with the reason for the amendment. */
    z.strictObject({
      kind: z.literal("amended"),
      ...entry,
      record: sharingRecordSchema,
      why: z.string(),
    }),
    z.strictObject({ kind: z.literal("consent-withdrawn"), ...entry, discussion: words }),
    /** Information that was shared: what, and with whom. */
    z.strictObject({ kind: z.literal("shared"), ...entry, information: words, recipient: words }),
    z.strictObject({ kind: z.literal("reviewed"), ...entry, note: words }),
  ],
  { error: "Expected an entry of one of the kinds: amended, consent-withdrawn, shared, reviewed." },
);

/** The strict schema of a history: one first record, then any number of later entries. */
export const sharingHistorySchema = z.tuple([firstEntrySchema], laterEntrySchema);
/**
 * The history of a sharing record: the first record, then everything that came after it, in the
 * order it was added.
 */
export type SharingHistory = DeepReadonly<z.infer<typeof sharingHistorySchema>>;
/** One entry of a {@link SharingHistory}. */
export type SharingEntry = SharingHistory[number];
