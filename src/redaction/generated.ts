// Tables of results. `npm run generate` writes them from the types of the results: do not edit. A
// table is the same as a type, as JSON Schema.

import {
  citationTable,
  editionPinTable,
  emergencyNoticeTable,
  isoDateTable,
  partialDateTable,
  practitionerTable,
} from "../foundation/generated.js";
import { actionTable, actionVariantTable } from "../editions/generated.js";
import { judgementTable, screeningTable } from "../screening/generated.js";
import type { Table } from "../foundation/table.js";

/** The table of `pinned-edition`. */
export const pinnedEditionTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The edition’s id, such as york.",
    },
    version: {
      type: "string",
      description: "The edition’s version.",
    },
    hash: {
      type: "string",
      description:
        "The SHA-256 of the edition’s content, in hexadecimal. Absent: it cannot be told whether its text is the same.",
    },
  },
  additionalProperties: false,
  description: "An edition by its id, version and content hash.",
};

/** The table of `indication`. */
export const indicationTable: Table = {
  type: "object",
  properties: {
    atLeast: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description: "The highest level with a Yes; `no-risk` if there is none.",
      reaches: "subject",
    },
    couldReach: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description:
        "The highest level with a Yes or an open row. The highest level of all if there is an unread answer that could stand for any row.",
      reaches: "subject",
    },
    settled: {
      type: "boolean",
      description: "Whether no open row can raise the level.",
      reaches: "subject",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description: "The rule is a convention of this library.",
      reaches: "guidance",
    },
    because: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The ids of the rows answered Yes at `atLeast`, in printed order.",
      reaches: "subject",
    },
    text: {
      type: "string",
      description: "The rule in plain words.",
      reaches: "guidance",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "The places in the source text that the rule rests on.",
      reaches: "guidance",
    },
  },
  additionalProperties: false,
  required: ["atLeast", "couldReach", "settled", "basis", "because", "text", "citations"],
  description:
    "The level that the rows answered Yes point to, as a bound. The rule is a convention of this library, because the guidance prints none (I-03).",
};

/** The table of `caution`. */
export const cautionTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "another-edition",
        "answers-not-read",
        "sign-without-a-yes",
        "nothing-recorded",
        "criminal-exploitation-only",
        "not-a-concern-as-worded",
        "repeats-within-a-level",
        "repeats-across-levels",
        "aged-18-or-over",
        "aged-21-or-over",
        "under-13",
        "age-not-told",
        "consent-to-referral",
        "actions-at-other-levels",
      ],
      description: "Which caution it is.",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
      description: 'The known issues of the text behind it, such as `"I-04"`.',
    },
    text: {
      type: "string",
      description: "The sentence to show, in our words.",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description: "How a record relates to the printed text.",
    },
    note: {
      type: "string",
      description: "Why it is a reading or a convention. Absent where the result does not say.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "Where it stands in the source text.",
    },
    indicator: {
      type: "string",
      description: "The id of the row it is about. Absent when it is not about one row.",
    },
    records: {
      type: "array",
      items: {
        type: "integer",
      },
      description:
        "The records of a timeline that it is about, by index. Absent when it is about all of them.",
    },
  },
  additionalProperties: false,
  required: ["id", "issues", "text", "basis", "citations"],
  description:
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
};

/** The table of `prompt`. */
export const promptTable: Table = {
  type: "object",
  properties: {
    text: {
      type: "string",
      description: "The sentence to show, in our words.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
      description: "Where the record stands in the source text. Never empty.",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description:
        "Whether it is printed there, our reading of it, or a convention of this library.",
    },
    note: {
      type: "string",
      description:
        "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
      description: 'The known issues of the text that affect the record, such as `"I-04"`.',
    },
    id: {
      type: "string",
      enum: [
        "danger-recorded",
        "judgement",
        "discussion",
        "review",
        "effectiveness",
        "reason",
        "below-open-rows",
      ],
      description: "What a result asks a person to do.",
    },
  },
  additionalProperties: false,
  required: ["text", "citations", "basis", "id"],
  description: "What a person is asked to do next.",
};

/** The table of `screening-record`. */
export const screeningRecordTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
      reaches: "guidance",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that the record was made with.",
      reaches: "pin",
    },
    screening: {
      $ref: "#/$defs/screening",
      description: "The screening, as it was passed in.",
    },
    indication: {
      $ref: "#/$defs/indication",
      description: "What the tool indicates, whatever the judgement is.",
    },
    judgement: {
      $ref: "#/$defs/judgement",
      description: "The judgement, as the person made it.",
    },
    differs: {
      type: "boolean",
      description: "Whether the judged level differs from `indication.atLeast`.",
      reaches: "subject",
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
      description:
        "The actions of the judged level. If it differs from the indicated level, the actions of the indicated level follow.",
      reaches: "guidance",
    },
    unread: {
      type: "integer",
      description:
        "How many answers could not be read under this edition; see {@link ScreeningOutcome.unread } .",
      reaches: "subject",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/caution",
      },
      description: "What a person who uses it must know.",
      reaches: "guidance",
    },
    prompts: {
      type: "array",
      items: {
        $ref: "#/$defs/prompt",
      },
      description: "What the record still asks a person to do.",
      reaches: "guidance",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "screening",
    "indication",
    "judgement",
    "differs",
    "actions",
    "unread",
    "cautions",
    "prompts",
  ],
  title: "Screening record",
  description:
    "A screening with the judgement that a person made on it. The indication stays beside the judgement and is not replaced.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    screening: screeningTable,
    "edition-pin": editionPinTable,
    "partial-date": partialDateTable,
    "iso-date": isoDateTable,
    practitioner: practitionerTable,
    indication: indicationTable,
    judgement: judgementTable,
    action: actionTable,
    "action-variant": actionVariantTable,
    caution: cautionTable,
    prompt: promptTable,
  },
};
