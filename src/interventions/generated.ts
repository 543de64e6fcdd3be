// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import { editionPinTable, partialDateTable, practitionerTable } from "../foundation/generated.js";
import type { EditionPin, PartialDate, Practitioner } from "../foundation/generated.js";
import type { Table } from "../foundation/table.js";

/**
 * What was tried with a child and their family and what was seen, as far as recorded
 * (7.8).
 */
export interface Interventions {
  /** The edition under which the record was made, so that it can be read alone. */
  readonly edition?: EditionPin | undefined;
  /** What was tried with the child and their family (7.8). */
  readonly interventions?:
    | readonly {
        /** What was tried, in words. */
        readonly what?: string | undefined;
        /** Who does it, as far as they are named. */
        readonly by?: Practitioner | undefined;
        /** The aims of 7.8 that it is meant to serve. None is inferred. */
        readonly aims?: readonly string[] | undefined;
        /** When it began, as far as it is known. */
        readonly from?: PartialDate | undefined;
        /** When it ended. Absent while it goes on, and if its end is not recorded. */
        readonly until?: PartialDate | undefined;
        /** The assessment through which it is considered, such as CAF or FEHA. */
        readonly assessedBy?: string | undefined;
        /** What was seen of it. */
        readonly seen?:
          | readonly {
              /** The aim that it relates to. */
              readonly aim: string;
              /** What was seen, in words. People judge whether it means that an intervention works. */
              readonly what?: string | undefined;
              /** Who saw it. */
              readonly by?: Practitioner | undefined;
              /** When it was seen, as far as it is known. */
              readonly on?: PartialDate | undefined;
            }[]
          | undefined;
      }[]
    | undefined;
  /**
   * The aims for which a person recorded that there is no current intervention. An aim that
   * is named nowhere is open and does not belong here.
   */
  readonly noneFor?: readonly string[] | undefined;
}

/** The table of {@link Interventions}. */
export const interventionsTable = (): Table => ({
  type: "object",
  properties: {
    edition: {
      $ref: "#/$defs/edition-pin",
    },
    interventions: {
      type: "array",
      items: {
        type: "object",
        properties: {
          what: {
            reaches: "free-text",
            type: "string",
          },
          by: {
            $ref: "#/$defs/practitioner",
          },
          aims: {
            reaches: "subject",
            type: "array",
            items: {
              type: "string",
              enum: ["*"],
              idsOf: "interventionAims",
            },
          },
          from: {
            reaches: "date",
            $ref: "#/$defs/partial-date",
          },
          until: {
            reaches: "date",
            $ref: "#/$defs/partial-date",
          },
          assessedBy: {
            reaches: "free-text",
            type: "string",
          },
          seen: {
            type: "array",
            items: {
              type: "object",
              properties: {
                aim: {
                  type: "string",
                  enum: ["*"],
                  idsOf: "interventionAims",
                  reaches: "subject",
                },
                what: {
                  reaches: "free-text",
                  type: "string",
                },
                by: {
                  $ref: "#/$defs/practitioner",
                },
                on: {
                  reaches: "how-known",
                  $ref: "#/$defs/partial-date",
                },
              },
              required: ["aim"],
              additionalProperties: false,
            },
          },
        },
        additionalProperties: false,
      },
    },
    noneFor: {
      reaches: "subject",
      type: "array",
      items: {
        type: "string",
        enum: ["*"],
        idsOf: "interventionAims",
      },
    },
  },
  additionalProperties: false,
  title: "Interventions",
  $defs: {
    "edition-pin": editionPinTable(),
    practitioner: practitionerTable(),
    "partial-date": partialDateTable(),
  },
});
