// Types and tables of the records of this folder. `npm run generate` writes them from the schemas: do
// not edit. A type says what a field holds; a table is the same as JSON Schema, for the reader.

import type { Table } from "./table.js";
import type { Basis } from "./vocabulary.js";

/** A calendar date (ISO 8601), such as 2026-03-14. */
export type IsoDate = string;

/**
 * A calendar date (ISO 8601) of which only a part may be known: 2013, 2013-05 or
 * 2013-05-14. The missing part is never filled in.
 */
export type PartialDate = string;

/** A person who acts on a record, as far as they are named. */
export interface Practitioner {
  /** A name, as recorded. */
  readonly name?: string | undefined;
  /** A role, such as school nurse. */
  readonly role?: string | undefined;
  /** An organisation. */
  readonly organisation?: string | undefined;
}

/**
 * The edition under which a record was made. With it the record can be read on its own.
 */
export interface EditionPin {
  /** The edition’s id, such as york. */
  readonly id: string;
  /** The edition’s version. */
  readonly version: string;
  /**
   * The SHA-256 of the edition’s content, in hexadecimal. Absent: it cannot be told whether
   * its text is the same.
   */
  readonly hash?: string | undefined;
  /**
   * The SHA-256 of what a level rests on in the edition, in hexadecimal. Absent: only the
   * other fields say whether the tool is the same.
   */
  readonly toolHash?: string | undefined;
}

/** A place in the source text of an edition. */
export interface Citation {
  /**
   * The section as the guidance numbers it, such as `"7.9"`, or a named part: `"Screening
   * Tool"`, `"Appendix One"`, `"Glossary"`.
   */
  readonly section: string;
  /** The line of the source text, counted from 1. */
  readonly line: number;
  /** The last line, when the place covers several lines. */
  readonly endLine?: number | undefined;
}

/** A sentence that must be shown. */
export interface Notice {
  /** The permanent id of the notice. */
  readonly id: string;
  /** The sentence to show, in our words. */
  readonly text: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/**
 * What to do when anyone is in danger now. It is static and needs no valid input. It is in
 * every outcome and beside every failed parse.
 */
export interface EmergencyNotice {
  /** The permanent id of the notice, the same in every edition. */
  readonly id: "emergency";
  /**
   * The sentence to show first, in our words. Never put it behind a form, a login or a
   * decision.
   */
  readonly text: string;
  /** The numbers to ring, in the order to show them. Each says when to ring it. */
  readonly numbers: readonly {
    /** The telephone number to ring. */
    readonly number: string;
    /** When to ring it, in our words. */
    readonly when: string;
  }[];
  /** Whom else to tell after the call. */
  readonly also: string;
  /** Where the record stands in the source text. Never empty. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** Whether it is printed there, our reading of it, or a convention of this library. */
  readonly basis: Basis;
  /**
   * What a person must know about the basis. Always present when the basis is `reading` or
   * `convention`.
   */
  readonly note?: string | undefined;
  /** The known issues of the text that affect the record, such as `"I-04"`. */
  readonly knownIssues?: readonly string[] | undefined;
}

/** The table of {@link IsoDate}. */
export const isoDateTable = (): Table => ({
  type: "string",
  format: "date",
  pattern:
    "^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$",
});

/** The table of {@link PartialDate}. */
export const partialDateTable = (): Table => ({
  type: "string",
  format: "partial-date",
  pattern:
    "^(?:\\d{4}|\\d{4}-(?:0[1-9]|1[0-2])|(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8]))))$",
});

/** The table of {@link Practitioner}. */
export const practitionerTable = (): Table => ({
  type: "object",
  properties: {
    name: {
      reaches: "professional",
      type: "string",
    },
    role: {
      reaches: "professional",
      type: "string",
    },
    organisation: {
      reaches: "professional",
      type: "string",
    },
  },
  additionalProperties: false,
});

/** The table of {@link EditionPin}. */
export const editionPinTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      minLength: 1,
      reaches: "pin",
    },
    version: {
      type: "string",
      minLength: 1,
      reaches: "pin",
    },
    hash: {
      reaches: "pin",
      type: "string",
      format: "sha-256",
      pattern: "^[0-9a-f]{64}$",
    },
    toolHash: {
      reaches: "pin",
      type: "string",
      format: "sha-256",
      pattern: "^[0-9a-f]{64}$",
    },
  },
  required: ["id", "version"],
  additionalProperties: false,
});

/** The table of {@link Citation}. */
export const citationTable = (): Table => ({
  type: "object",
  properties: {
    section: {
      type: "string",
      minLength: 1,
    },
    line: {
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
    },
    endLine: {
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
    },
  },
  required: ["section", "line"],
  additionalProperties: false,
});

/** The table of {@link Notice}. */
export const noticeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      pattern: "^(?:[a-z][a-z0-9-]*\\.)?[a-z0-9][a-z0-9-]*$",
    },
    text: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "text", "citations", "basis"],
  additionalProperties: false,
});

/** The table of {@link EmergencyNotice}. */
export const emergencyNoticeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      const: "emergency",
    },
    text: {
      type: "string",
      minLength: 1,
    },
    numbers: {
      minItems: 1,
      type: "array",
      items: {
        type: "object",
        properties: {
          number: {
            type: "string",
          },
          when: {
            type: "string",
            minLength: 1,
          },
        },
        required: ["number", "when"],
        additionalProperties: false,
      },
    },
    also: {
      type: "string",
      minLength: 1,
    },
    citations: {
      type: "array",
      prefixItems: [
        {
          $ref: "#/$defs/citation",
        },
      ],
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
      minLength: 1,
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  required: ["id", "text", "numbers", "also", "citations", "basis"],
  additionalProperties: false,
});
