// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import {
  editionPinTable,
  isoDateTable,
  partialDateTable,
  practitionerTable,
} from "../foundation/generated.js";
import type { EditionPin, IsoDate, PartialDate, Practitioner } from "../foundation/generated.js";
import type {
  ByLevel,
  ByRow,
  LevelIdOf,
  ScreeningEdition,
  SignIdOf,
  York,
} from "../editions/types.js";
import type { Table } from "../foundation/table.js";
import type { ObservationBasis, YesNoNotKnown } from "../foundation/vocabulary.js";

/**
 * The screening tool, filled in completely or in part (chapter 7). A row that is absent is
 * unanswered and never a No.
 */
export interface Screening<E extends ScreeningEdition = York> {
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

/** A person’s judgement of the level of concern (7.7). It is never computed. */
export interface Judgement<E extends ScreeningEdition = York> {
  /** The level that the person judges (7.7), whatever the tool indicates. */
  readonly level: LevelIdOf<E>;
  /** Who judges. */
  readonly by: Practitioner;
  /** The day of the judgement. */
  readonly on: IsoDate;
  /** Why, in words. */
  readonly reason?: string | undefined;
  /** The manager or Child Protection lead with whom it was discussed (7.7). */
  readonly discussedWith?: Practitioner | undefined;
  /** The day of that discussion. */
  readonly discussedOn?: IsoDate | undefined;
  /**
   * The day of the next review. The guidance prints no interval (I-43): people set the date.
   */
  readonly reviewOn?: IsoDate | undefined;
}

/** The table of {@link Screening}. */
export const screeningTable = (): Table => ({
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
      default: {},
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
  required: ["edition"],
  additionalProperties: false,
  title: "Screening",
  $defs: {
    "edition-pin": editionPinTable(),
    "partial-date": partialDateTable(),
    "iso-date": isoDateTable(),
    practitioner: practitionerTable(),
  },
});

/** The table of {@link Judgement}. */
export const judgementTable = (): Table => ({
  type: "object",
  properties: {
    level: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      idsOf: "levels",
      reaches: "subject",
    },
    by: {
      $ref: "#/$defs/practitioner",
    },
    on: {
      reaches: "date",
      $ref: "#/$defs/iso-date",
    },
    reason: {
      reaches: "free-text",
      type: "string",
    },
    discussedWith: {
      $ref: "#/$defs/practitioner",
    },
    discussedOn: {
      reaches: "date",
      $ref: "#/$defs/iso-date",
    },
    reviewOn: {
      reaches: "date",
      $ref: "#/$defs/iso-date",
    },
  },
  required: ["level", "by", "on"],
  additionalProperties: false,
  title: "Judgement",
  $defs: { practitioner: practitionerTable(), "iso-date": isoDateTable() },
});
