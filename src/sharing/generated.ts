// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import { editionPinTable, isoDateTable } from "../foundation/generated.js";
import type { EditionPin, IsoDate } from "../foundation/generated.js";
import type { Table } from "../foundation/table.js";
import type { ConsentStatus, SharingDecision, YesNoNotKnown } from "../foundation/vocabulary.js";

/**
 * The child’s consent to the disclosure of information (8.5). It is the only consent that
 * a sharing record holds, and no other stands for it.
 */
export interface ConsentToDisclose {
  /** Which consent it is. None stands for another. */
  readonly kind: "to-disclose";
  /**
   * Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn.
   * Absent: not recorded, which is none of these.
   */
  readonly status: ConsentStatus;
  /** The discussion about it, which 8.5 asks to be clear in the case notes. */
  readonly discussion?: string | undefined;
  /**
   * Why the child was not or could not be asked (8.6). It is an explanation and never a
   * basis for sharing.
   */
  readonly notSoughtBecause?:
    | readonly {
        /** A printed example of 8.6, or other. */
        readonly ground:
          "increased-risk-of-harm" | "prejudice-to-serious-crime" | "unjustified-delay" | "other";
        /** In words. The ground other counts only with a reason. */
        readonly reason?: string | undefined;
      }[]
    | undefined;
}

/**
 * Consent to a referral to Children’s Social Care (7.9, line 222). It is not consent to
 * disclose.
 */
export interface ConsentToReferral {
  /** Which consent it is. None stands for another. */
  readonly kind: "to-a-referral";
  /**
   * Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn.
   * Absent: not recorded, which is none of these.
   */
  readonly status: ConsentStatus;
  /** Whose consent it is. 7.9 does not say whose is meant (I-21). */
  readonly whose?: string | undefined;
  /** The discussion about it, which 8.5 asks to be clear in the case notes. */
  readonly discussion?: string | undefined;
}

/**
 * Consent to services or assessments. The guidance does not mention it. The type exists so
 * that no other consent is mistaken for it.
 */
export interface ConsentToServices {
  /** Which consent it is. None stands for another. */
  readonly kind: "to-services";
  /**
   * Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn.
   * Absent: not recorded, which is none of these.
   */
  readonly status: ConsentStatus;
  /** Whose consent it is. */
  readonly whose?: string | undefined;
  /** The services or assessments, such as CAF or FEHA. */
  readonly services?: string | undefined;
  /** The discussion about it, which 8.5 asks to be clear in the case notes. */
  readonly discussion?: string | undefined;
}

/**
 * The record of a decision whether to share information (chapter 8), filled in completely
 * or in part.
 */
export interface SharingRecord {
  /** The edition under which the record was made, so that it can be read alone. */
  readonly edition?: EditionPin | undefined;
  /** Why there is reason to think that a child may be at risk (8.3). */
  readonly reasonToBelieve?: string | undefined;
  /** What would be shared. */
  readonly information?: string | undefined;
  /** With whom it would be shared. */
  readonly recipient?: string | undefined;
  /**
   * Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and never
   * No. The emergency notice comes first, whatever this says.
   */
  readonly immediateDanger?: YesNoNotKnown | undefined;
  /**
   * Consent to disclose (8.5), and no other. The field says which consent it is, so kind may
   * be left out.
   */
  readonly consent?:
    | {
        /** Which consent it is. None stands for another. */
        readonly kind?: "to-disclose" | undefined;
        /**
         * Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn.
         * Absent: not recorded, which is none of these.
         */
        readonly status: ConsentStatus;
        /** The discussion about it, which 8.5 asks to be clear in the case notes. */
        readonly discussion?: string | undefined;
        /**
         * Why the child was not or could not be asked (8.6). It is an explanation and never a
         * basis for sharing.
         */
        readonly notSoughtBecause?:
          | readonly {
              /** A printed example of 8.6, or other. */
              readonly ground:
                | "increased-risk-of-harm"
                | "prejudice-to-serious-crime"
                | "unjustified-delay"
                | "other";
              /** In words. The ground other counts only with a reason. */
              readonly reason?: string | undefined;
            }[]
          | undefined;
      }
    | undefined;
  /**
   * The public interest that sharing would serve, or that was weighed in a decision not to
   * share (8.7).
   */
  readonly publicInterest?:
    | {
        /** Printed examples of 8.7, or other. */
        readonly purposes: readonly (
          | "protect-children"
          | "protect-adults"
          | "promote-welfare"
          | "prevent-crime-and-disorder"
          | "other"
        )[];
        /** In words. The purpose other counts only with a reason. A reason alone counts. */
        readonly reason?: string | undefined;
      }
    | undefined;
  /** Who decides (8.8). */
  readonly decider?:
    | {
        /** The decider’s role. */
        readonly role: string;
        /**
         * Whether people assert that the decider is suitably qualified (8.8). The library never
         * decides it.
         */
        readonly suitablyQualified?: boolean | undefined;
        /** Who asserts it. */
        readonly assertedBy?: string | undefined;
      }
    | undefined;
  /** Whether sharing is likely to help prevent the risk, and how (8.9). */
  readonly necessity?: string | undefined;
  /** Whether the public interest overrides confidentiality, and why (8.9). */
  readonly proportionality?: string | undefined;
  /** What might happen if the information is shared (8.9). */
  readonly ifShared?: string | undefined;
  /** What might happen if it is not shared (8.9). */
  readonly ifNotShared?: string | undefined;
  /** How the decision was reached, with the balance struck (8.9). */
  readonly reasoning?: string | undefined;
  /** To share or not to share. Absent: not decided. */
  readonly decision?: SharingDecision | undefined;
  /** The day of the decision. */
  readonly decidedOn?: IsoDate | undefined;
  /** The day it was written down. It may be later than decidedOn. */
  readonly recordedOn?: IsoDate | undefined;
  /**
   * A record that the child’s competence to consent was considered. The guidance does not
   * mention competence (I-44), and nothing follows from this field.
   */
  readonly competenceConsidered?:
    | {
        /** Who considered it. */
        readonly by?: string | undefined;
        /** The day it was considered. */
        readonly on?: IsoDate | undefined;
        /** What was considered. */
        readonly note?: string | undefined;
      }
    | undefined;
  /**
   * The lawful basis that someone noted under data protection law. The guidance does not ask
   * for it. It is not assessed.
   */
  readonly lawfulBasisNoted?: string | undefined;
  /**
   * What was considered about a duty to share (Children’s Wellbeing and Schools Act 2026).
   * It is not assessed.
   */
  readonly dutyToShareConsidered?: string | undefined;
  /**
   * Why disclosing was thought to harm the child more than not disclosing (the same Act). It
   * is not assessed.
   */
  readonly moreDetrimentalBecause?: string | undefined;
  /**
   * What was noted about a duty to report (Crime and Policing Bill; not confirmed as law).
   * It is not assessed.
   */
  readonly statutoryReportingNoted?: string | undefined;
}

/**
 * The history of a sharing record (chapter 8): the first record, then everything that came
 * after it, in the order it was added.
 */
export type SharingHistory = readonly [
  {
    /** The first entry: the record that the history begins with. */
    readonly kind: "recorded";
    /** The day that the entry is about. */
    readonly on: IsoDate;
    /** The role of the person who made the entry. */
    readonly by?: string | undefined;
    /** The record that the history begins with. */
    readonly record: SharingRecord;
  },
  ...(
    | {
        /** The whole record from here on, with the reason for the amendment. */
        readonly kind: "amended";
        /** The day that the entry is about. */
        readonly on: IsoDate;
        /** The role of the person who made the entry. */
        readonly by?: string | undefined;
        /** The whole record as it is from here on. */
        readonly record: SharingRecord;
        /** Why it was amended. */
        readonly why: string;
      }
    | {
        /** Consent was withdrawn. */
        readonly kind: "consent-withdrawn";
        /** The day that the entry is about. */
        readonly on: IsoDate;
        /** The role of the person who made the entry. */
        readonly by?: string | undefined;
        /** The discussion about the withdrawal. */
        readonly discussion?: string | undefined;
      }
    | {
        /** Information was shared. */
        readonly kind: "shared";
        /** The day that the entry is about. */
        readonly on: IsoDate;
        /** The role of the person who made the entry. */
        readonly by?: string | undefined;
        /** What was shared. */
        readonly information?: string | undefined;
        /** With whom it was shared. */
        readonly recipient?: string | undefined;
      }
    | {
        /** The record was reviewed. */
        readonly kind: "reviewed";
        /** The day that the entry is about. */
        readonly on: IsoDate;
        /** The role of the person who made the entry. */
        readonly by?: string | undefined;
        /** What the review came to. */
        readonly note?: string | undefined;
      }
  )[],
];

/** The table of {@link ConsentToDisclose}. */
export const consentToDiscloseTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "to-disclose",
      reaches: "decision",
    },
    status: {
      type: "string",
      enum: [
        "given",
        "refused",
        "asked-no-answer",
        "could-not-be-asked",
        "not-sought",
        "withdrawn",
      ],
      reaches: "decision",
    },
    discussion: {
      reaches: "free-text",
      type: "string",
    },
    notSoughtBecause: {
      type: "array",
      items: {
        type: "object",
        properties: {
          ground: {
            type: "string",
            enum: [
              "increased-risk-of-harm",
              "prejudice-to-serious-crime",
              "unjustified-delay",
              "other",
            ],
            reaches: "decision",
          },
          reason: {
            reaches: "free-text",
            type: "string",
          },
        },
        required: ["ground"],
        additionalProperties: false,
      },
    },
  },
  required: ["kind", "status"],
  additionalProperties: false,
  title: "Consent to disclose",
});

/** The table of {@link ConsentToReferral}. */
export const consentToReferralTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "to-a-referral",
      reaches: "decision",
    },
    status: {
      type: "string",
      enum: [
        "given",
        "refused",
        "asked-no-answer",
        "could-not-be-asked",
        "not-sought",
        "withdrawn",
      ],
      reaches: "decision",
    },
    whose: {
      reaches: "free-text",
      type: "string",
    },
    discussion: {
      reaches: "free-text",
      type: "string",
    },
  },
  required: ["kind", "status"],
  additionalProperties: false,
  title: "Consent to a referral",
});

/** The table of {@link ConsentToServices}. */
export const consentToServicesTable = (): Table => ({
  type: "object",
  properties: {
    kind: {
      type: "string",
      const: "to-services",
      reaches: "decision",
    },
    status: {
      type: "string",
      enum: [
        "given",
        "refused",
        "asked-no-answer",
        "could-not-be-asked",
        "not-sought",
        "withdrawn",
      ],
      reaches: "decision",
    },
    whose: {
      reaches: "free-text",
      type: "string",
    },
    services: {
      reaches: "free-text",
      type: "string",
    },
    discussion: {
      reaches: "free-text",
      type: "string",
    },
  },
  required: ["kind", "status"],
  additionalProperties: false,
  title: "Consent to services",
});

/** The table of {@link SharingRecord}. */
export const sharingRecordTable = (): Table => ({
  type: "object",
  properties: {
    edition: {
      $ref: "#/$defs/edition-pin",
    },
    reasonToBelieve: {
      reaches: "free-text",
      type: "string",
    },
    information: {
      reaches: "free-text",
      type: "string",
    },
    recipient: {
      reaches: "free-text",
      type: "string",
    },
    immediateDanger: {
      reaches: "subject",
      type: "string",
      enum: ["yes", "no", "not-known"],
    },
    consent: {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "to-disclose",
          reaches: "decision",
        },
        status: {
          type: "string",
          enum: [
            "given",
            "refused",
            "asked-no-answer",
            "could-not-be-asked",
            "not-sought",
            "withdrawn",
          ],
          reaches: "decision",
        },
        discussion: {
          reaches: "free-text",
          type: "string",
        },
        notSoughtBecause: {
          type: "array",
          items: {
            type: "object",
            properties: {
              ground: {
                type: "string",
                enum: [
                  "increased-risk-of-harm",
                  "prejudice-to-serious-crime",
                  "unjustified-delay",
                  "other",
                ],
                reaches: "decision",
              },
              reason: {
                reaches: "free-text",
                type: "string",
              },
            },
            required: ["ground"],
            additionalProperties: false,
          },
        },
      },
      required: ["status"],
      additionalProperties: false,
    },
    publicInterest: {
      type: "object",
      properties: {
        purposes: {
          type: "array",
          items: {
            type: "string",
            enum: [
              "protect-children",
              "protect-adults",
              "promote-welfare",
              "prevent-crime-and-disorder",
              "other",
            ],
          },
          reaches: "decision",
        },
        reason: {
          reaches: "free-text",
          type: "string",
        },
      },
      required: ["purposes"],
      additionalProperties: false,
    },
    decider: {
      type: "object",
      properties: {
        role: {
          type: "string",
          reaches: "professional",
        },
        suitablyQualified: {
          reaches: "decision",
          type: "boolean",
        },
        assertedBy: {
          reaches: "professional",
          type: "string",
        },
      },
      required: ["role"],
      additionalProperties: false,
    },
    necessity: {
      reaches: "free-text",
      type: "string",
    },
    proportionality: {
      reaches: "free-text",
      type: "string",
    },
    ifShared: {
      reaches: "free-text",
      type: "string",
    },
    ifNotShared: {
      reaches: "free-text",
      type: "string",
    },
    reasoning: {
      reaches: "free-text",
      type: "string",
    },
    decision: {
      reaches: "decision",
      type: "string",
      enum: ["share", "do-not-share"],
    },
    decidedOn: {
      reaches: "decision",
      $ref: "#/$defs/iso-date",
    },
    recordedOn: {
      reaches: "decision",
      $ref: "#/$defs/iso-date",
    },
    competenceConsidered: {
      type: "object",
      properties: {
        by: {
          reaches: "professional",
          type: "string",
        },
        on: {
          reaches: "decision",
          $ref: "#/$defs/iso-date",
        },
        note: {
          reaches: "free-text",
          type: "string",
        },
      },
      additionalProperties: false,
    },
    lawfulBasisNoted: {
      reaches: "free-text",
      type: "string",
    },
    dutyToShareConsidered: {
      reaches: "free-text",
      type: "string",
    },
    moreDetrimentalBecause: {
      reaches: "free-text",
      type: "string",
    },
    statutoryReportingNoted: {
      reaches: "free-text",
      type: "string",
    },
  },
  additionalProperties: false,
  reaches: "decision",
  title: "Sharing record",
  $defs: { "edition-pin": editionPinTable(), "iso-date": isoDateTable() },
});

/** The table of {@link SharingHistory}. */
export const sharingHistoryTable = (): Table => ({
  type: "array",
  prefixItems: [
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "recorded",
          reaches: "decision",
        },
        on: {
          reaches: "decision",
          $ref: "#/$defs/iso-date",
        },
        by: {
          reaches: "professional",
          type: "string",
        },
        record: {
          $ref: "#/$defs/sharing-record",
        },
      },
      required: ["kind", "on", "record"],
      additionalProperties: false,
    },
  ],
  items: {
    oneOf: [
      {
        type: "object",
        properties: {
          kind: {
            type: "string",
            const: "amended",
            reaches: "decision",
          },
          on: {
            reaches: "decision",
            $ref: "#/$defs/iso-date",
          },
          by: {
            reaches: "professional",
            type: "string",
          },
          record: {
            $ref: "#/$defs/sharing-record",
          },
          why: {
            type: "string",
            reaches: "free-text",
          },
        },
        required: ["kind", "on", "record", "why"],
        additionalProperties: false,
      },
      {
        type: "object",
        properties: {
          kind: {
            type: "string",
            const: "consent-withdrawn",
            reaches: "decision",
          },
          on: {
            reaches: "decision",
            $ref: "#/$defs/iso-date",
          },
          by: {
            reaches: "professional",
            type: "string",
          },
          discussion: {
            reaches: "free-text",
            type: "string",
          },
        },
        required: ["kind", "on"],
        additionalProperties: false,
      },
      {
        type: "object",
        properties: {
          kind: {
            type: "string",
            const: "shared",
            reaches: "decision",
          },
          on: {
            reaches: "decision",
            $ref: "#/$defs/iso-date",
          },
          by: {
            reaches: "professional",
            type: "string",
          },
          information: {
            reaches: "free-text",
            type: "string",
          },
          recipient: {
            reaches: "free-text",
            type: "string",
          },
        },
        required: ["kind", "on"],
        additionalProperties: false,
      },
      {
        type: "object",
        properties: {
          kind: {
            type: "string",
            const: "reviewed",
            reaches: "decision",
          },
          on: {
            reaches: "decision",
            $ref: "#/$defs/iso-date",
          },
          by: {
            reaches: "professional",
            type: "string",
          },
          note: {
            reaches: "free-text",
            type: "string",
          },
        },
        required: ["kind", "on"],
        additionalProperties: false,
      },
    ],
    messages: {
      missing:
        "Expected an entry of one of the kinds: amended, consent-withdrawn, shared, reviewed.",
      "wrong-type":
        "Expected an entry of one of the kinds: amended, consent-withdrawn, shared, reviewed.",
      "unknown-word":
        "Expected an entry of one of the kinds: amended, consent-withdrawn, shared, reviewed.",
    },
  },
  minItems: 1,
  reaches: "decision",
  title: "Sharing history",
  $defs: {
    "iso-date": isoDateTable(),
    "sharing-record": sharingRecordTable(),
    "edition-pin": editionPinTable(),
  },
});
