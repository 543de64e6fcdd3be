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
import { actionTable, actionVariantTable, contactTable } from "../editions/generated.js";
import { judgementTable, screeningTable } from "../screening/generated.js";
import type { Table } from "../foundation/table.js";

/** The table of `step`. */
export const stepTable = (): Table => ({
  type: "object",
  properties: {
    text: {
      type: "string",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      minItems: 1,
    },
    id: {
      type: "string",
      enum: ["call-999", "tell-social-care", "record-the-call"],
    },
    contacts: {
      type: "array",
      items: {
        $ref: "#/$defs/contact",
      },
    },
  },
  additionalProperties: false,
  required: ["text", "basis", "citations", "id", "contacts"],
});

/** The table of `pinned-edition`. */
export const pinnedEditionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    version: {
      type: "string",
    },
    hash: {
      type: "string",
    },
    toolHash: {
      type: "string",
    },
  },
  additionalProperties: false,
});

/** The table of `indicated-area`. */
export const indicatedAreaTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      reaches: "subject",
    },
    name: {
      type: "string",
      reaches: "guidance",
    },
    atLeast: {
      type: "string",
      idsOf: "levels",
      reaches: "subject",
    },
    couldReach: {
      type: "string",
      idsOf: "levels",
      reaches: "subject",
    },
    because: {
      type: "array",
      items: {
        type: "string",
      },
      reaches: "subject",
    },
  },
  additionalProperties: false,
  required: ["id", "name", "atLeast", "couldReach", "because"],
});

/** The table of `indicated-action`. */
export const indicatedActionTable = (): Table => ({
  type: "object",
  properties: {
    action: {
      type: "string",
      reaches: "subject",
    },
    isCertain: {
      type: "boolean",
      reaches: "subject",
    },
    because: {
      type: "array",
      items: {
        type: "string",
      },
      reaches: "subject",
    },
  },
  additionalProperties: false,
  required: ["action", "isCertain", "because"],
});

/** The table of `indication`. */
export const indicationTable = (): Table => ({
  type: "object",
  properties: {
    atLeast: {
      type: "string",
      idsOf: "levels",
      reaches: "subject",
    },
    couldReach: {
      type: "string",
      idsOf: "levels",
      reaches: "subject",
    },
    settled: {
      type: "boolean",
      reaches: "subject",
    },
    bounds: {
      type: "string",
      enum: ["exact", "sound"],
      reaches: "guidance",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      reaches: "guidance",
    },
    because: {
      type: "array",
      items: {
        type: "string",
      },
      reaches: "subject",
    },
    text: {
      type: "string",
      reaches: "subject",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      reaches: "guidance",
    },
    facts: {
      type: "array",
      items: {
        type: "string",
        enum: ["age", "immediateDanger", "learningDisabilityOrSpecialNeeds"],
      },
      reaches: "subject",
    },
    areas: {
      type: "array",
      items: {
        $ref: "#/$defs/indicated-area",
      },
      reaches: "subject",
    },
    asksFor: {
      type: "array",
      items: {
        $ref: "#/$defs/indicated-action",
      },
      reaches: "subject",
    },
  },
  additionalProperties: false,
  required: ["atLeast", "couldReach", "settled", "bounds", "basis", "because", "text", "citations"],
});

/** The table of `caution`. */
export const cautionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "another-edition",
        "answers-not-read",
        "sign-without-a-yes",
        "under-13",
        "nothing-recorded",
        "criminal-exploitation-only",
        "no-exploitation-named",
        "not-a-concern-as-worded",
        "repeats-within-a-level",
        "repeats-across-levels",
        "age-not-recorded",
        "age-not-told",
        "age-18-not-told",
        "age-and-birth-differ",
        "born-after-the-screening",
        "sign-of-another-age",
        "aged-18-or-over",
        "aged-21-or-over",
        "needs-at-18-or-over",
        "additional-needs",
        "consent-to-referral",
        "actions-at-other-levels",
      ],
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
    },
    text: {
      type: "string",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
    },
    indicator: {
      type: "string",
    },
    sign: {
      type: "string",
    },
    overlap: {
      type: "string",
    },
    records: {
      type: "array",
      items: {
        type: "integer",
      },
    },
  },
  additionalProperties: false,
  required: ["id", "issues", "text", "basis", "citations"],
});

/** The table of `prompt`. */
export const promptTable = (): Table => ({
  type: "object",
  properties: {
    text: {
      type: "string",
    },
    citations: {
      type: "array",
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
    },
    knownIssues: {
      type: "array",
      items: {
        type: "string",
      },
    },
    id: {
      type: "string",
      enum: [
        "danger-recorded",
        "below-indication",
        "below-open-rows",
        "reason",
        "judgement",
        "discussion",
        "discussed-with-oneself",
        "review",
        "effectiveness",
      ],
    },
  },
  additionalProperties: false,
  required: ["text", "citations", "basis", "id"],
});

/** The table of `screening-record`. */
export const screeningRecordTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      reaches: "guidance",
    },
    now: {
      type: "array",
      items: {
        $ref: "#/$defs/step",
      },
      reaches: "guidance",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      reaches: "pin",
    },
    screening: {
      $ref: "#/$defs/screening",
    },
    indication: {
      $ref: "#/$defs/indication",
    },
    judgement: {
      $ref: "#/$defs/judgement",
    },
    differs: {
      type: "boolean",
      reaches: "subject",
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
      reaches: "guidance",
    },
    unread: {
      type: "integer",
      reaches: "subject",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/caution",
      },
      reaches: "guidance",
    },
    prompts: {
      type: "array",
      items: {
        $ref: "#/$defs/prompt",
      },
      reaches: "guidance",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "now",
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
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    step: stepTable(),
    contact: contactTable(),
    "pinned-edition": pinnedEditionTable(),
    screening: screeningTable(),
    "edition-pin": editionPinTable(),
    "partial-date": partialDateTable(),
    "iso-date": isoDateTable(),
    practitioner: practitionerTable(),
    indication: indicationTable(),
    "indicated-area": indicatedAreaTable(),
    "indicated-action": indicatedActionTable(),
    judgement: judgementTable(),
    action: actionTable(),
    "action-variant": actionVariantTable(),
    caution: cautionTable(),
    prompt: promptTable(),
  },
});
