// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import {
  editionPinTable,
  isoDateTable,
  partialDateTable,
  practitionerTable,
} from "../foundation/generated.js";
import type { EditionPin, IsoDate, PartialDate, Practitioner } from "../foundation/generated.js";
import { judgementTable, screeningTable } from "../screening/generated.js";
import type { Judgement, Screening } from "../screening/generated.js";
import { sharingRecordTable } from "../sharing/generated.js";
import type { SharingRecord } from "../sharing/generated.js";
import { flagTable } from "../flagging/generated.js";
import type { Flag } from "../flagging/generated.js";
import type { ByLevel, ByRow, ScreeningEdition, SignIdOf, York } from "../editions/types.js";
import type { Table } from "../foundation/table.js";
import type { ObservationBasis, YesNoNotKnown } from "../foundation/vocabulary.js";

/** A discussion of the level of concern (7.7) or of anything else that a record holds. */
export interface Discussion {
  /** Who discussed it. */
  readonly by?: Practitioner | undefined;
  /** The manager or Child Protection lead, or anyone else it was discussed with. */
  readonly with?: Practitioner | undefined;
  /** When, as far as it is known. */
  readonly on?: PartialDate | undefined;
  /** A note on the discussion. */
  readonly note?: string | undefined;
}

/** A review of the child’s situation (10.14). */
export interface SituationReview {
  /** Who reviewed it. */
  readonly by?: Practitioner | undefined;
  /** When, as far as it is known. */
  readonly on?: PartialDate | undefined;
  /** A note on the review. */
  readonly note?: string | undefined;
  /**
   * The day of the next review. The guidance prints no interval (I-43): people set the date.
   */
  readonly nextOn?: IsoDate | undefined;
}

/** One event of a history. No event is ever changed. */
export type HistoryEvent<E extends ScreeningEdition = York> =
  | {
      /** The record was started. */
      readonly kind: "created";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /** The screening as it was started, with whatever was filled in by then. */
      readonly screening: Screening<E>;
    }
  | {
      /** Rows were answered. */
      readonly kind: "answered";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /** Rows that were not answered before, by id. */
      readonly answers: ByRow<
        E,
        | {
            /** Yes, No or not known. Not known is never read as No. */
            readonly answer: YesNoNotKnown;
            /**
             * The signs of the row that were noted. A Yes may rest on some or all of them; none is
             * inferred.
             */
            readonly signs?: readonly SignIdOf<E>[] | undefined;
            /** How it came to be known, in the words of 7.2. */
            readonly basis?: readonly ObservationBasis[] | undefined;
            /** When it was observed, as far as it is known. */
            readonly observedOn?: PartialDate | undefined;
            /** A note on the row, in words. */
            readonly note?: string | undefined;
          }
        | YesNoNotKnown
      >;
    }
  | {
      /** Something is now known to be different. */
      readonly kind: "amended";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /**
       * What is changed, as a JSON Pointer into the record, such as /screening/answers/clipping.
       */
      readonly path: string;
      /** What was recorded there. Absent if nothing was. */
      readonly old?: unknown;
      /**
       * What is recorded there from here on. Absent if nothing is recorded any more, which never
       * means No.
       */
      readonly new?: unknown;
      /** Why, in words. Only a change of a screening in draft may go without. */
      readonly why?: string | undefined;
    }
  | {
      /** A person judged the level. */
      readonly kind: "judged";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /** The judgement. */
      readonly judgement: Judgement<E>;
    }
  | {
      /** Something was discussed. */
      readonly kind: "discussed";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /** The discussion. */
      readonly discussion: Discussion;
    }
  | {
      /** It was decided to share or not to share. 8.9 asks for both to be recorded alike. */
      readonly kind: "sharing-decided";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /** The record of the decision. */
      readonly sharing: SharingRecord;
    }
  | {
      /** A flag was raised. */
      readonly kind: "flagged";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /** The flag. */
      readonly flag: Flag;
    }
  | {
      /** The child’s situation was reviewed. */
      readonly kind: "reviewed";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /** The review. */
      readonly review: SituationReview;
    }
  | {
      /**
       * Something was recorded wrongly (rectification). The original stays in the event that
       * holds it, and as old in this event.
       */
      readonly kind: "corrected";
      /** Who made the entry, as far as they are named. */
      readonly by: Practitioner;
      /**
       * When it happened, as far as known: a time with its offset, or a whole or partial date.
       */
      readonly at: string;
      /** When it was recorded, which may be later: the host’s time with its offset. */
      readonly recordedAt: string;
      /** The fingerprint of the event before. The first event has none. */
      readonly previous?: string | undefined;
      /**
       * What is changed, as a JSON Pointer into the record, such as /screening/answers/clipping.
       */
      readonly path: string;
      /** What was recorded there. Absent if nothing was. */
      readonly old?: unknown;
      /**
       * What is recorded there from here on. Absent if nothing is recorded any more, which never
       * means No.
       */
      readonly new?: unknown;
      /** Why, in words. */
      readonly why: string;
    };

/**
 * The events of one record, in the order in which they were recorded. They are only ever
 * added; that nothing is overwritten is a convention of this library.
 */
export type History<E extends ScreeningEdition = York> = readonly HistoryEvent<E>[];

/**
 * A record as it stood at a moment, made from its history: the screening, and everything
 * recorded beside it by then.
 */
export interface RecordAtMoment<E extends ScreeningEdition = York> {
  /** The screening. Absent if the history holds no event created by then. */
  readonly screening?:
    | {
        /** The edition under which the record was made, so that it can be read alone. */
        readonly edition: EditionPin;
        /** The child, as far as the screening says. */
        readonly subject?:
          | {
              /** The host’s own reference. The library matches nothing by it. */
              readonly reference?: string | undefined;
              /** A whole or partial date, never completed. It wins over an age. */
              readonly dateOfBirth?: PartialDate | undefined;
              /** Completed years on the day of the screening. */
              readonly ageInYears?: number | undefined;
              /** Whether the child has a learning disability or special needs. Absent: unanswered. */
              readonly learningDisabilityOrSpecialNeeds?: YesNoNotKnown | undefined;
            }
          | undefined;
        /** The day on which the screening was completed. */
        readonly completedOn?: IsoDate | undefined;
        /** Who completed it, as far as they are named. */
        readonly completedBy?: Practitioner | undefined;
        /**
         * Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and never
         * No. The emergency notice comes first, whatever this says.
         */
        readonly immediateDanger?: YesNoNotKnown | undefined;
        /**
         * The answers, by the id of the row. A row that is absent is unanswered, and never No.
         */
        readonly answers: ByRow<
          E,
          | {
              /** Yes, No or not known. Not known is never read as No. */
              readonly answer: YesNoNotKnown;
              /**
               * The signs of the row that were noted. A Yes may rest on some or all of them; none is
               * inferred.
               */
              readonly signs?: readonly SignIdOf<E>[] | undefined;
              /** How it came to be known, in the words of 7.2. */
              readonly basis?: readonly ObservationBasis[] | undefined;
              /** When it was observed, as far as it is known. */
              readonly observedOn?: PartialDate | undefined;
              /** A note on the row, in words. */
              readonly note?: string | undefined;
            }
          | YesNoNotKnown
        >;
        /** Notes by level, as the sections of the tool have them. */
        readonly notes?: ByLevel<E, string> | undefined;
        /**
         * Protective factors, which 7.9 mentions and for which the tool has no place (I-03).
         * Nothing is computed from them.
         */
        readonly protectiveFactors?: string | undefined;
        /** What the child says, in their own words. */
        readonly childsVoice?: string | undefined;
      }
    | undefined;
  /** The judgements, in the order recorded. The last one stands. */
  readonly judgements: readonly Judgement<E>[];
  /** The discussions, in the order recorded. */
  readonly discussions: readonly Discussion[];
  /** The decisions whether to share, in the order recorded. */
  readonly sharing: readonly SharingRecord[];
  /** The flags, in the order recorded. */
  readonly flags: readonly Flag[];
  /** The reviews, in the order recorded. */
  readonly reviews: readonly SituationReview[];
  /** What was recorded wrongly and corrected. The original is old and stays readable. */
  readonly corrections: readonly {
    /**
     * Something was recorded wrongly (rectification). The original stays in the event that
     * holds it, and as old in this event.
     */
    readonly kind: "corrected";
    /** Who made the entry, as far as they are named. */
    readonly by: Practitioner;
    /**
     * When it happened, as far as known: a time with its offset, or a whole or partial date.
     */
    readonly at: string;
    /** When it was recorded, which may be later: the host’s time with its offset. */
    readonly recordedAt: string;
    /** The fingerprint of the event before. The first event has none. */
    readonly previous?: string | undefined;
    /**
     * What is changed, as a JSON Pointer into the record, such as /screening/answers/clipping.
     */
    readonly path: string;
    /** What was recorded there. Absent if nothing was. */
    readonly old?: unknown;
    /**
     * What is recorded there from here on. Absent if nothing is recorded any more, which never
     * means No.
     */
    readonly new?: unknown;
    /** Why, in words. */
    readonly why: string;
  }[];
  /**
   * How many events could not be read, so that the record lacks what they say. Absent if all
   * could.
   */
  readonly unread?: number | undefined;
}

/**
 * What appending to a history needs to know of it: how many events and records it has, the
 * last fingerprint, and the screening as it stands. It does not grow with the history.
 */
export interface HistoryHead {
  /** How many events the history has. */
  readonly events: number;
  /** The fingerprint of the last event. Absent if there is none. */
  readonly fingerprint?: string | undefined;
  /** The screening as it stands. Absent if none was created. */
  readonly screening?: unknown;
  /** How many judgements were recorded. */
  readonly judgements: number;
  /** How many discussions were recorded. */
  readonly discussions: number;
  /** How many decisions whether to share were recorded. */
  readonly sharing: number;
  /** How many flags were recorded. */
  readonly flags: number;
  /** How many reviews were recorded. */
  readonly reviews: number;
}

/** The table of {@link Discussion}. */
export const discussionTable = (): Table => ({
  type: "object",
  properties: {
    by: {
      $ref: "#/$defs/practitioner",
    },
    with: {
      $ref: "#/$defs/practitioner",
    },
    on: {
      reaches: "date",
      $ref: "#/$defs/partial-date",
    },
    note: {
      reaches: "free-text",
      type: "string",
    },
  },
  additionalProperties: false,
});

/** The table of {@link SituationReview}. */
export const situationReviewTable = (): Table => ({
  type: "object",
  properties: {
    by: {
      $ref: "#/$defs/practitioner",
    },
    on: {
      reaches: "date",
      $ref: "#/$defs/partial-date",
    },
    note: {
      reaches: "free-text",
      type: "string",
    },
    nextOn: {
      reaches: "date",
      $ref: "#/$defs/iso-date",
    },
  },
  additionalProperties: false,
});

/** The table of {@link HistoryEvent}. */
export const historyEventTable = (): Table => ({
  oneOf: [
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "created",
          reaches: "decision",
        },
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        screening: {
          $ref: "#/$defs/screening",
        },
      },
      required: ["kind", "by", "at", "recordedAt", "screening"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "answered",
          reaches: "decision",
        },
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        answers: {
          type: "object",
          properties: {
            "*": {
              anyOf: [
                {
                  type: "object",
                  properties: {
                    answer: {
                      type: "string",
                      enum: ["yes", "no", "not-known"],
                      reaches: "subject",
                    },
                    signs: {
                      reaches: "subject",
                      type: "array",
                      items: {
                        type: "string",
                        enum: ["*"],
                        idsOf: "signs",
                      },
                    },
                    basis: {
                      reaches: "how-known",
                      type: "array",
                      items: {
                        type: "string",
                        enum: ["expressed", "observed", "heard", "identified"],
                      },
                    },
                    observedOn: {
                      reaches: "how-known",
                      $ref: "#/$defs/partial-date",
                    },
                    note: {
                      reaches: "free-text",
                      type: "string",
                    },
                  },
                  required: ["answer"],
                  additionalProperties: false,
                },
                {
                  type: "string",
                  enum: ["yes", "no", "not-known"],
                  reaches: "subject",
                },
              ],
            },
          },
          additionalProperties: false,
          byId: "indicators",
        },
      },
      required: ["kind", "by", "at", "recordedAt", "answers"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "amended",
          reaches: "decision",
        },
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        path: {
          type: "string",
          pattern:
            "^\\/(?:screening|judgements|discussions|sharing|flags|reviews)(?:\\/(?:[^~/]|~[01])+){1,8}$",
          reaches: "free-text",
          messages: {
            "wrong-format":
              "Expected a JSON Pointer to something within the screening, judgements, discussions, sharing, flags or reviews.",
          },
        },
        old: {
          reaches: "free-text",
          check: "json",
        },
        new: {
          reaches: "free-text",
          check: "json",
        },
        why: {
          reaches: "free-text",
          type: "string",
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected why, in words.",
          },
        },
      },
      required: ["kind", "by", "at", "recordedAt", "path"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "judged",
          reaches: "decision",
        },
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        judgement: {
          $ref: "#/$defs/judgement",
        },
      },
      required: ["kind", "by", "at", "recordedAt", "judgement"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "discussed",
          reaches: "decision",
        },
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        discussion: {
          $ref: "#/$defs/discussion",
        },
      },
      required: ["kind", "by", "at", "recordedAt", "discussion"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "sharing-decided",
          reaches: "decision",
        },
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        sharing: {
          $ref: "#/$defs/sharing-record",
        },
      },
      required: ["kind", "by", "at", "recordedAt", "sharing"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "flagged",
          reaches: "decision",
        },
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        flag: {
          $ref: "#/$defs/flag",
        },
      },
      required: ["kind", "by", "at", "recordedAt", "flag"],
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
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        review: {
          $ref: "#/$defs/situation-review",
        },
      },
      required: ["kind", "by", "at", "recordedAt", "review"],
      additionalProperties: false,
    },
    {
      type: "object",
      properties: {
        kind: {
          type: "string",
          const: "corrected",
          reaches: "decision",
        },
        by: {
          $ref: "#/$defs/practitioner",
        },
        at: {
          type: "string",
          format: "date-or-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
          reaches: "decision",
        },
        recordedAt: {
          type: "string",
          format: "date-time",
          pattern:
            "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
          reaches: "decision",
        },
        previous: {
          reaches: "free-text",
          type: "string",
          format: "sha-256",
          pattern: "^[0-9a-f]{64}$",
        },
        path: {
          type: "string",
          pattern:
            "^\\/(?:screening|judgements|discussions|sharing|flags|reviews)(?:\\/(?:[^~/]|~[01])+){1,8}$",
          reaches: "free-text",
          messages: {
            "wrong-format":
              "Expected a JSON Pointer to something within the screening, judgements, discussions, sharing, flags or reviews.",
          },
        },
        old: {
          reaches: "free-text",
          check: "json",
        },
        new: {
          reaches: "free-text",
          check: "json",
        },
        why: {
          type: "string",
          pattern: "\\S",
          reaches: "free-text",
          messages: {
            "wrong-format": "Expected why, in words.",
          },
        },
      },
      required: ["kind", "by", "at", "recordedAt", "path", "why"],
      additionalProperties: false,
    },
  ],
  messages: {
    missing:
      "Expected an event of one of the kinds: created, answered, amended, judged, discussed, sharing-decided, flagged, reviewed, corrected.",
    "wrong-type":
      "Expected an event of one of the kinds: created, answered, amended, judged, discussed, sharing-decided, flagged, reviewed, corrected.",
    "unknown-word":
      "Expected an event of one of the kinds: created, answered, amended, judged, discussed, sharing-decided, flagged, reviewed, corrected.",
  },
});

/** The table of {@link History}. */
export const historyTable = (): Table => ({
  type: "array",
  items: {
    $ref: "#/$defs/history-event",
  },
  title: "History",
  $defs: {
    "history-event": historyEventTable(),
    practitioner: practitionerTable(),
    screening: screeningTable(),
    "edition-pin": editionPinTable(),
    "partial-date": partialDateTable(),
    "iso-date": isoDateTable(),
    judgement: judgementTable(),
    discussion: discussionTable(),
    "sharing-record": sharingRecordTable(),
    flag: flagTable(),
    "situation-review": situationReviewTable(),
  },
});

/** The table of {@link RecordAtMoment}. */
export const recordAtMomentTable = (): Table => ({
  type: "object",
  properties: {
    screening: {
      type: "object",
      properties: {
        edition: {
          $ref: "#/$defs/edition-pin",
        },
        subject: {
          type: "object",
          properties: {
            reference: {
              reaches: "reference",
              type: "string",
            },
            dateOfBirth: {
              reaches: "birth",
              $ref: "#/$defs/partial-date",
            },
            ageInYears: {
              reaches: "subject",
              type: "integer",
              minimum: 0,
              maximum: 130,
            },
            learningDisabilityOrSpecialNeeds: {
              reaches: "subject",
              type: "string",
              enum: ["yes", "no", "not-known"],
            },
          },
          additionalProperties: false,
        },
        completedOn: {
          reaches: "date",
          $ref: "#/$defs/iso-date",
        },
        completedBy: {
          $ref: "#/$defs/practitioner",
        },
        immediateDanger: {
          reaches: "subject",
          type: "string",
          enum: ["yes", "no", "not-known"],
        },
        answers: {
          type: "object",
          properties: {
            "*": {
              anyOf: [
                {
                  type: "object",
                  properties: {
                    answer: {
                      type: "string",
                      enum: ["yes", "no", "not-known"],
                      reaches: "subject",
                    },
                    signs: {
                      reaches: "subject",
                      type: "array",
                      items: {
                        type: "string",
                        enum: ["*"],
                        idsOf: "signs",
                      },
                    },
                    basis: {
                      reaches: "how-known",
                      type: "array",
                      items: {
                        type: "string",
                        enum: ["expressed", "observed", "heard", "identified"],
                      },
                    },
                    observedOn: {
                      reaches: "how-known",
                      $ref: "#/$defs/partial-date",
                    },
                    note: {
                      reaches: "free-text",
                      type: "string",
                    },
                  },
                  required: ["answer"],
                  additionalProperties: false,
                },
                {
                  type: "string",
                  enum: ["yes", "no", "not-known"],
                  reaches: "subject",
                },
              ],
            },
          },
          additionalProperties: false,
          byId: "indicators",
        },
        notes: {
          type: "object",
          properties: {
            "*": {
              reaches: "free-text",
              type: "string",
            },
          },
          additionalProperties: false,
          byId: "levels",
        },
        protectiveFactors: {
          reaches: "free-text",
          type: "string",
        },
        childsVoice: {
          reaches: "own-words",
          type: "string",
        },
      },
      required: ["edition", "answers"],
      additionalProperties: false,
    },
    judgements: {
      type: "array",
      items: {
        $ref: "#/$defs/judgement",
      },
    },
    discussions: {
      type: "array",
      items: {
        $ref: "#/$defs/discussion",
      },
    },
    sharing: {
      type: "array",
      items: {
        $ref: "#/$defs/sharing-record",
      },
    },
    flags: {
      type: "array",
      items: {
        $ref: "#/$defs/flag",
      },
    },
    reviews: {
      type: "array",
      items: {
        $ref: "#/$defs/situation-review",
      },
    },
    corrections: {
      type: "array",
      items: {
        type: "object",
        properties: {
          kind: {
            type: "string",
            const: "corrected",
            reaches: "decision",
          },
          by: {
            $ref: "#/$defs/practitioner",
          },
          at: {
            type: "string",
            format: "date-or-time",
            pattern:
              "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$|^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$|^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$",
            reaches: "decision",
          },
          recordedAt: {
            type: "string",
            format: "date-time",
            pattern:
              "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))$",
            reaches: "decision",
          },
          previous: {
            reaches: "free-text",
            type: "string",
            format: "sha-256",
            pattern: "^[0-9a-f]{64}$",
          },
          path: {
            type: "string",
            pattern:
              "^\\/(?:screening|judgements|discussions|sharing|flags|reviews)(?:\\/(?:[^~/]|~[01])+){1,8}$",
            reaches: "free-text",
            messages: {
              "wrong-format":
                "Expected a JSON Pointer to something within the screening, judgements, discussions, sharing, flags or reviews.",
            },
          },
          old: {
            reaches: "free-text",
            check: "json",
          },
          new: {
            reaches: "free-text",
            check: "json",
          },
          why: {
            type: "string",
            pattern: "\\S",
            reaches: "free-text",
            messages: {
              "wrong-format": "Expected why, in words.",
            },
          },
        },
        required: ["kind", "by", "at", "recordedAt", "path", "why"],
        additionalProperties: false,
      },
    },
    unread: {
      reaches: "subject",
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
    },
  },
  required: ["judgements", "discussions", "sharing", "flags", "reviews", "corrections"],
  additionalProperties: false,
  title: "Record at a moment",
  $defs: {
    "edition-pin": editionPinTable(),
    "partial-date": partialDateTable(),
    "iso-date": isoDateTable(),
    practitioner: practitionerTable(),
    judgement: judgementTable(),
    discussion: discussionTable(),
    "sharing-record": sharingRecordTable(),
    flag: flagTable(),
    "situation-review": situationReviewTable(),
  },
});

/** The table of {@link HistoryHead}. */
export const historyHeadTable = (): Table => ({
  type: "object",
  properties: {
    events: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
      reaches: "decision",
    },
    fingerprint: {
      reaches: "free-text",
      type: "string",
      format: "sha-256",
      pattern: "^[0-9a-f]{64}$",
    },
    screening: {
      reaches: "free-text",
      check: "json",
    },
    judgements: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
      reaches: "decision",
    },
    discussions: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
      reaches: "decision",
    },
    sharing: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
      reaches: "decision",
    },
    flags: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
      reaches: "decision",
    },
    reviews: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
      reaches: "decision",
    },
  },
  required: ["events", "judgements", "discussions", "sharing", "flags", "reviews"],
  additionalProperties: false,
  title: "Head of a history",
});
