// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import { isoDateTable, practitionerTable } from "../foundation/generated.js";
import type { IsoDate, Practitioner } from "../foundation/generated.js";
import type { Table } from "../foundation/table.js";

/**
 * A flag with the Local Area Team (chapter 9): the child’s reference, a broad category,
 * who raised it and when. It has no other field, because the team does not keep the
 * details (9.2).
 */
export interface Flag {
  /** The host’s own reference for the child. */
  readonly child: string;
  /**
   * The broad category of the flag (9.2), on one line of at most 80 characters. The details
   * stay in the caller’s own system. That broad means this is a convention of this library.
   */
  readonly category: string;
  /** Who raises it, as far as they are named. */
  readonly caller: Practitioner;
  /** The day on which it was raised. */
  readonly raisedOn: IsoDate;
}

/** The table of {@link Flag}. */
export const flagTable = (): Table => ({
  type: "object",
  properties: {
    child: {
      type: "string",
      pattern: "\\S",
      reaches: "reference",
      messages: {
        "wrong-format": "Expected a reference for the child, and not only spaces.",
      },
    },
    category: {
      type: "string",
      maxLength: 80,
      allOf: [
        {
          pattern: "^[^\\n\\v\\f\\r\\u0085\\u2028\\u2029]*$",
          messages: {
            "wrong-format": "Expected one line. The details stay in the caller's own system (9.2).",
          },
        },
        {
          pattern: "\\S",
          messages: {
            "wrong-format": "Expected a broad category, and not only spaces.",
          },
        },
      ],
      reaches: "free-text",
      messages: {
        "out-of-range":
          "Expected a broad category of at most 80 characters. The details stay in the caller's own system (9.2).",
      },
    },
    caller: {
      $ref: "#/$defs/practitioner",
    },
    raisedOn: {
      reaches: "date",
      $ref: "#/$defs/iso-date",
    },
  },
  required: ["child", "category", "caller", "raisedOn"],
  additionalProperties: false,
  reaches: "decision",
  title: "Flag",
  $defs: { practitioner: practitionerTable(), "iso-date": isoDateTable() },
});
