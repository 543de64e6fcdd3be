// The schemas of a sharing record (chapter 8) and of the different consents. Text may be of any
// length; text without a letter or a digit counts as not recorded.

import * as z from "zod";
import { about } from "../foundation/reaches.js";
import { isoDateSchema, pinField } from "../foundation/schema.js";
import {
  CONSENT_STATUSES,
  NOT_SOUGHT_GROUNDS,
  PUBLIC_INTEREST_PURPOSES,
  SHARING_DECISIONS,
  YES_NO_NOT_KNOWN,
} from "../foundation/vocabulary.js";

const words = z.string().optional();
const status = z
  .enum(CONSENT_STATUSES)
  .meta(
    about(
      "decision",
      "Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn. " +
        "Absent: not recorded, which is none of these.",
    ),
  );
const discussion = words.meta(
  about("free-text", "The discussion about it, which 8.5 asks to be clear in the case notes."),
);
const WHICH = about("decision", "Which consent it is. None stands for another.");

/** The strict schema of consent to disclose. */
export const consentToDiscloseSchema = z
  .strictObject({
    kind: z.literal("to-disclose").meta(WHICH),
    status,
    discussion,
    notSoughtBecause: z
      .array(
        z.strictObject({
          ground: z
            .enum([...NOT_SOUGHT_GROUNDS, "other"])
            .meta(about("decision", "A printed example of 8.6, or other.")),
          reason: words.meta(
            about("free-text", "In words. The ground other counts only with a reason."),
          ),
        }),
      )
      .optional()
      .describe(
        "Why the child was not or could not be asked (8.6). It is an explanation and never a " +
          "basis for sharing.",
      ),
  })
  .meta({
    id: "consent-to-disclose",
    title: "Consent to disclose",
    description:
      "The child’s consent to the disclosure of information (8.5). It is the only consent that a " +
      "sharing record holds, and no other stands for it.",
  });

/** The strict schema of consent to a referral. */
export const consentToReferralSchema = z
  .strictObject({
    kind: z.literal("to-a-referral").meta(WHICH),
    status,
    whose: words.meta(
      about("free-text", "Whose consent it is. 7.9 does not say whose is meant (I-21)."),
    ),
    discussion,
  })
  .meta({
    id: "consent-to-referral",
    title: "Consent to a referral",
    description:
      "Consent to a referral to Children’s Social Care (7.9, line 222). It is not consent to " +
      "disclose.",
  });

/** The strict schema of consent to services. */
export const consentToServicesSchema = z
  .strictObject({
    kind: z.literal("to-services").meta(WHICH),
    status,
    whose: words.meta(about("free-text", "Whose consent it is.")),
    services: words.meta(about("free-text", "The services or assessments, such as CAF or FEHA.")),
    discussion,
  })
  .meta({
    id: "consent-to-services",
    title: "Consent to services",
    description:
      "Consent to services or assessments. The guidance does not mention it. The type exists so " +
      "that no other consent is mistaken for it.",
  });

/** The strict schema of a sharing record. Every part may be absent, and no other key is allowed. */
export const sharingRecordSchema = z
  .strictObject({
    edition: pinField.optional(),
    reasonToBelieve: words.meta(
      about("free-text", "Why there is reason to think that a child may be at risk (8.3)."),
    ),
    information: words.meta(about("free-text", "What would be shared.")),
    recipient: words.meta(about("free-text", "With whom it would be shared.")),
    immediateDanger: z
      .enum(YES_NO_NOT_KNOWN)
      .optional()
      .meta(
        about(
          "subject",
          "Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and " +
            "never No. The emergency notice comes first, whatever this says.",
        ),
      ),
    consent: consentToDiscloseSchema
      .partial({ kind: true })
      .optional()
      .describe(
        "Consent to disclose (8.5), and no other. The field says which consent it is, so " +
          "kind may " +
          "be left out.",
      ),
    publicInterest: z
      .strictObject({
        purposes: z
          .array(z.enum([...PUBLIC_INTEREST_PURPOSES, "other"]))
          .meta(about("decision", "Printed examples of 8.7, or other.")),
        reason: words.meta(
          about(
            "free-text",
            "In words. The purpose other counts only with a reason. A reason alone counts.",
          ),
        ),
      })
      .optional()
      .describe(
        "The public interest that sharing would serve, or that was weighed in a decision not to " +
          "share (8.7).",
      ),
    decider: z
      .strictObject({
        role: z.string().meta(about("professional", "The decider’s role.")),
        suitablyQualified: z
          .boolean()
          .optional()
          .meta(
            about(
              "decision",
              "Whether people assert that the decider is suitably qualified (8.8). The library " +
                "never decides it.",
            ),
          ),
        assertedBy: words.meta(about("professional", "Who asserts it.")),
      })
      .optional()
      .describe("Who decides (8.8)."),
    necessity: words.meta(
      about("free-text", "Whether sharing is likely to help prevent the risk, and how (8.9)."),
    ),
    proportionality: words.meta(
      about("free-text", "Whether the public interest overrides confidentiality, and why (8.9)."),
    ),
    ifShared: words.meta(
      about("free-text", "What might happen if the information is shared (8.9)."),
    ),
    ifNotShared: words.meta(about("free-text", "What might happen if it is not shared (8.9).")),
    reasoning: words.meta(
      about("free-text", "How the decision was reached, with the balance struck (8.9)."),
    ),
    decision: z
      .enum(SHARING_DECISIONS)
      .optional()
      .meta(about("decision", "To share or not to share. Absent: not decided.")),
    decidedOn: isoDateSchema.optional().meta(about("decision", "The day of the decision.")),
    recordedOn: isoDateSchema
      .optional()
      .meta(about("decision", "The day it was written down. It may be later than decidedOn.")),

    competenceConsidered: z
      .strictObject({
        by: words.meta(about("professional", "Who considered it.")),
        on: isoDateSchema.optional().meta(about("decision", "The day it was considered.")),
        note: words.meta(about("free-text", "What was considered.")),
      })
      .optional()
      .describe(
        "A record that the child’s competence to consent was considered. The guidance does not " +
          "mention competence (I-44), and nothing follows from this field.",
      ),
    lawfulBasisNoted: words.meta(
      about(
        "free-text",
        "The lawful basis that someone noted under data protection law. The guidance does " +
          "not ask " +
          "for it. It is not assessed.",
      ),
    ),
    dutyToShareConsidered: words.meta(
      about(
        "free-text",
        "What was considered about a duty to share (Children’s Wellbeing and Schools Act " +
          "2026). It " +
          "is not assessed.",
      ),
    ),
    moreDetrimentalBecause: words.meta(
      about(
        "free-text",
        "Why disclosing was thought to harm the child more than not disclosing (the same " +
          "Act). It " +
          "is not assessed.",
      ),
    ),
    statutoryReportingNoted: words.meta(
      about(
        "free-text",
        "What was noted about a duty to report (Crime and Policing Bill; not confirmed as " +
          "law). It " +
          "is not assessed.",
      ),
    ),
  })
  .meta({
    id: "sharing-record",
    // Whoever must not be told of it gets nothing of it: what is left would tell.
    reaches: "decision",
    title: "Sharing record",
    description:
      "The record of a decision whether to share information (chapter 8), filled in completely " +
      "or in part.",
  });
