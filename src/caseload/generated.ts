// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import type { Table } from "../foundation/table.js";

/** The records of one month. */
export interface TalliedMonth {
  /** Such as `2026-03`, or `not-recorded` for records without a month. */
  readonly month: string;
  /** The pairs of bounds that there are, each once, lowest first. */
  readonly bounds: readonly TalliedBounds[];
}

/** The records of one month with the same bounds. */
export interface TalliedBounds {
  /** The level that is the lower bound of these records. */
  readonly atLeast: string;
  /** The level that is the upper bound of these records. */
  readonly couldReach: string;
  /** How many records of the month have these two bounds. */
  readonly records: number;
  /** How many of them are Yes: a number for each row, in the order of `rows`. */
  readonly yes: readonly number[];
  /** How many of them are Not known: a number for each row, in the order of `rows`. */
  readonly notKnown: readonly number[];
  /**
   * How many of them are open for any other reason: a number for each row, in the order of
   * `rows`.
   */
  readonly unanswered: readonly number[];
}

/**
 * The counters of a caseload, with small numbers in them. It is not for publication: merge
 * tallies, and publish what `publishTally` makes of them.
 */
export interface CaseloadTally {
  /** Always false: a tally holds small numbers. `publishTally` hides them. */
  readonly forPublication: false;
  /** The format of the tally. */
  readonly format: "csae-caseload-tally-1";
  /** The tool under which the records were screened. Others are not counted here. */
  readonly toolHash: string;
  /** The ids of the levels of the tool, lowest first. The bounds are among them. */
  readonly levels: readonly string[];
  /** The ids of the rows of the tool, in printed order. They name the places below. */
  readonly rows: readonly string[];
  /** The chunks that are counted here, each once, in order. */
  readonly chunks: readonly string[];
  /** The months that there are, each once, in order. */
  readonly months: readonly TalliedMonth[];
  /** How many outcomes were made with another tool. */
  readonly ofOtherEditions: number;
  /** How many entries do not have the shape of an outcome. */
  readonly unreadable: number;
  /** False if something that was handed in was no list of entries. It is not counted. */
  readonly readToTheEnd: boolean;
}

/** The table of {@link TalliedMonth}. */
export const talliedMonthTable = (): Table => ({
  type: "object",
  properties: {
    month: {
      type: "string",
      pattern: "^(?:\\d{4}-(?:0[1-9]|1[0-2])|not-recorded)$",
      messages: {
        "wrong-format": "Expected a month, as YYYY-MM, or not-recorded.",
      },
    },
    bounds: {
      type: "array",
      items: {
        $ref: "#/$defs/tallied-bounds",
      },
    },
  },
  required: ["month", "bounds"],
  additionalProperties: false,
});

/** The table of {@link TalliedBounds}. */
export const talliedBoundsTable = (): Table => ({
  type: "object",
  properties: {
    atLeast: {
      type: "string",
      minLength: 1,
    },
    couldReach: {
      type: "string",
      minLength: 1,
    },
    records: {
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
    },
    yes: {
      type: "array",
      items: {
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991,
      },
    },
    notKnown: {
      type: "array",
      items: {
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991,
      },
    },
    unanswered: {
      type: "array",
      items: {
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991,
      },
    },
  },
  required: ["atLeast", "couldReach", "records", "yes", "notKnown", "unanswered"],
  additionalProperties: false,
});

/** The table of {@link CaseloadTally}. */
export const caseloadTallyTable = (): Table => ({
  type: "object",
  properties: {
    forPublication: {
      type: "boolean",
      const: false,
    },
    format: {
      type: "string",
      const: "csae-caseload-tally-1",
    },
    toolHash: {
      type: "string",
      format: "sha-256",
      pattern: "^[0-9a-f]{64}$",
    },
    levels: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
      },
    },
    rows: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
      },
    },
    chunks: {
      type: "array",
      items: {
        type: "string",
        minLength: 1,
        maxLength: 200,
      },
    },
    months: {
      type: "array",
      items: {
        $ref: "#/$defs/tallied-month",
      },
    },
    ofOtherEditions: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
    },
    unreadable: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
    },
    readToTheEnd: {
      type: "boolean",
    },
  },
  required: [
    "forPublication",
    "format",
    "toolHash",
    "levels",
    "rows",
    "chunks",
    "months",
    "ofOtherEditions",
    "unreadable",
    "readToTheEnd",
  ],
  additionalProperties: false,
  title: "Caseload tally",
  $defs: { "tallied-month": talliedMonthTable(), "tallied-bounds": talliedBoundsTable() },
});
