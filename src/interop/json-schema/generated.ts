// Tables of results. `npm run generate` writes them from the types of the results: do not edit. A
// table is the same as a type, as JSON Schema.

import {
  citationTable,
  editionPinTable,
  emergencyNoticeTable,
  isoDateTable,
  noticeTable,
  partialDateTable,
  practitionerTable,
} from "../../foundation/generated.js";
import {
  actionTable,
  actionVariantTable,
  contactTable,
  indicatorTable,
  knownIssueTable,
  levelTable,
  signTable,
} from "../../editions/generated.js";
import { screeningTable } from "../../screening/generated.js";
import { flagTable } from "../../flagging/generated.js";
import {
  dateOfBirthTable,
  formEventTable,
  personInvolvedTable,
  placeTable,
  provenanceTable,
} from "../../police-form/generated.js";
import {
  cautionTable,
  indicatedActionTable,
  indicatedAreaTable,
  indicationTable,
  pinnedEditionTable,
  promptTable,
  stepTable,
} from "../../redaction/generated.js";
import type { Table } from "../../foundation/table.js";

/** The table of `counts`. */
export const countsTable = (): Table => ({
  type: "object",
  properties: {
    yes: {
      type: "integer",
    },
    no: {
      type: "integer",
    },
    notKnown: {
      type: "integer",
    },
    unanswered: {
      type: "integer",
    },
    signs: {
      type: "integer",
    },
    distinctSigns: {
      type: "integer",
    },
  },
  additionalProperties: false,
  required: ["yes", "no", "notKnown", "unanswered", "signs", "distinctSigns"],
});

/** The table of `present-indicator`. */
export const presentIndicatorTable = (): Table => ({
  type: "object",
  properties: {
    indicator: {
      type: "string",
    },
    level: {
      type: "string",
      idsOf: "levels",
    },
    signs: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "signs"],
});

/** The table of `unresolved-indicator`. */
export const unresolvedIndicatorTable = (): Table => ({
  type: "object",
  properties: {
    indicator: {
      type: "string",
    },
    level: {
      type: "string",
      idsOf: "levels",
    },
    answer: {
      type: "string",
      enum: ["contradicted", "unread", "not-known", "unanswered"],
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "answer"],
});

/** The table of `overlap-note`. */
export const overlapNoteTable = (): Table => ({
  type: "object",
  properties: {
    overlap: {
      type: "string",
    },
    kind: {
      type: "string",
      enum: ["same-words", "same-facts", "contained", "graded"],
    },
    reach: {
      type: "string",
      enum: ["within-level", "across-levels"],
    },
    text: {
      type: "string",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
    },
  },
  additionalProperties: false,
  required: ["overlap", "kind", "reach", "text", "issues", "citations"],
});

/** The table of `urgent-note`. */
export const urgentNoteTable = (): Table => ({
  type: "object",
  properties: {
    reference: {
      type: "string",
    },
    completedOn: {
      $ref: "#/$defs/iso-date",
    },
    completedBy: {
      $ref: "#/$defs/practitioner",
    },
    id: {
      type: "string",
      enum: ["danger-recorded", "danger-not-known", "under-13"],
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
    screening: {
      type: "integer",
    },
  },
  additionalProperties: false,
  required: ["id", "issues", "text", "basis", "citations", "screening"],
});

/** The table of `screening-in-brief`. */
export const screeningInBriefTable = (): Table => ({
  type: "object",
  properties: {
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
    },
    indication: {
      $ref: "#/$defs/indication",
    },
    counts: {
      $ref: "#/$defs/counts",
    },
    unread: {
      type: "integer",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/caution",
      },
    },
    reference: {
      type: "string",
    },
    completedOn: {
      $ref: "#/$defs/iso-date",
    },
    completedBy: {
      $ref: "#/$defs/practitioner",
    },
  },
  additionalProperties: false,
  required: ["immediateDanger", "indication", "counts", "unread", "cautions"],
});

/** The table of `elapsed`. */
export const elapsedTable = (): Table => ({
  type: "object",
  properties: {
    order: {
      type: "string",
      enum: ["in-order", "same-day", "reversed", "not-dated"],
    },
    days: {
      type: "integer",
    },
  },
  additionalProperties: false,
  required: ["order"],
});

/** The table of `row-comparison`. */
export const rowComparisonTable = (): Table => ({
  type: "object",
  properties: {
    indicator: {
      type: "string",
    },
    level: {
      type: "string",
      idsOf: "levels",
    },
    from: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
    },
    to: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
    },
    text: {
      type: "string",
    },
    signsGained: {
      type: "array",
      items: {
        type: "string",
      },
    },
    signsNoLongerNoted: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "from", "to", "text", "signsGained", "signsNoLongerNoted"],
});

/** The table of `change-kind`. */
export const changeKindTable = (): Table => ({
  type: "object",
  properties: {
    from: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
    },
    to: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
    },
    indicators: {
      type: "array",
      items: {
        type: "string",
      },
    },
    text: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["from", "to", "indicators", "text"],
});

/** The table of `side-by-side-caution`. */
export const sideBySideCautionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "answers-not-read",
        "nothing-concluded",
        "one-child-as-told",
        "subjects-differ",
        "no-content-hash",
        "no-date",
        "same-date",
        "dates-reversed",
        "different-days",
        "yes-now-open",
        "sign-no-longer-noted",
        "changes-may-repeat",
        "agencies-differ",
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

/** The table of `agency-answer`. */
export const agencyAnswerTable = (): Table => ({
  type: "object",
  properties: {
    answer: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
    },
    signs: {
      type: "array",
      items: {
        type: "string",
      },
    },
    basis: {
      type: "array",
      items: {
        type: "string",
        enum: ["expressed", "observed", "heard", "identified"],
      },
    },
    observedOn: {
      $ref: "#/$defs/partial-date",
    },
    note: {
      type: "string",
    },
    completedOn: {
      $ref: "#/$defs/iso-date",
    },
    completedBy: {
      $ref: "#/$defs/practitioner",
    },
  },
  additionalProperties: false,
  required: ["answer", "signs", "basis"],
});

/** The table of `noted-sign`. */
export const notedSignTable = (): Table => ({
  type: "object",
  properties: {
    sign: {
      type: "string",
    },
    notedBy: {
      type: "array",
      items: {
        type: "integer",
      },
    },
  },
  additionalProperties: false,
  required: ["sign", "notedBy"],
});

/** The table of `combined-row`. */
export const combinedRowTable = (): Table => ({
  type: "object",
  properties: {
    indicator: {
      type: "string",
    },
    level: {
      type: "string",
      idsOf: "levels",
    },
    answers: {
      type: "array",
      items: {
        type: "string",
        enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      },
    },
    conflict: {
      type: "boolean",
    },
    accord: {
      type: "string",
      enum: ["conflict", "agreement", "some-know", "only-one-knows", "nobody-knows"],
    },
    text: {
      type: "string",
    },
    answer: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
    },
    given: {
      type: "array",
      items: {
        $ref: "#/$defs/agency-answer",
      },
    },
    signs: {
      type: "array",
      items: {
        $ref: "#/$defs/noted-sign",
      },
    },
  },
  additionalProperties: false,
  required: [
    "indicator",
    "level",
    "answers",
    "conflict",
    "accord",
    "text",
    "answer",
    "given",
    "signs",
  ],
});

/** The table of `open-row`. */
export const openRowTable = (): Table => ({
  type: "object",
  properties: {
    indicator: {
      type: "string",
    },
    level: {
      type: "string",
      idsOf: "levels",
    },
    answer: {
      type: "string",
      enum: ["contradicted", "unread", "not-known", "unanswered"],
    },
    leftOpenBy: {
      type: "array",
      items: {
        type: "integer",
      },
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "answer", "leftOpenBy"],
});

/** The table of `combination-caution`. */
export const combinationCautionTable = (): Table => ({
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
        "nothing-concluded",
        "one-child-as-told",
        "subjects-differ",
        "no-content-hash",
        "no-date",
        "same-date",
        "dates-reversed",
        "different-days",
        "yes-now-open",
        "sign-no-longer-noted",
        "changes-may-repeat",
        "agencies-differ",
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

/** The table of `timeline-record`. */
export const timelineRecordTable = (): Table => ({
  type: "object",
  properties: {
    on: {
      $ref: "#/$defs/iso-date",
    },
    day: {
      type: "integer",
    },
    reference: {
      type: "string",
    },
    completedBy: {
      $ref: "#/$defs/practitioner",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
    },
    unread: {
      type: "integer",
    },
  },
  additionalProperties: false,
  required: ["on", "day", "immediateDanger", "unread"],
});

/** The table of `undated-record`. */
export const undatedRecordTable = (): Table => ({
  type: "object",
  properties: {
    atLeast: {
      type: "string",
      idsOf: "levels",
    },
    couldReach: {
      type: "string",
      idsOf: "levels",
    },
    reference: {
      type: "string",
    },
    completedBy: {
      $ref: "#/$defs/practitioner",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
    },
    unread: {
      type: "integer",
    },
    answers: {
      type: "array",
      items: {
        type: "object",
        properties: {
          indicator: {
            type: "string",
          },
          state: {
            type: "string",
            enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
          },
          signs: {
            type: "array",
            items: {
              type: "string",
            },
          },
        },
        additionalProperties: false,
        required: ["indicator", "state", "signs"],
      },
    },
  },
  additionalProperties: false,
  required: ["atLeast", "couldReach", "immediateDanger", "unread", "answers"],
});

/** The table of `timeline-stretch`. */
export const timelineStretchTable = (): Table => ({
  type: "object",
  properties: {
    from: {
      type: "integer",
    },
    to: {
      type: "integer",
    },
    days: {
      type: "integer",
    },
  },
  additionalProperties: false,
  required: ["from", "to", "days"],
});

/** The table of `timeline-answer`. */
export const timelineAnswerTable = (): Table => ({
  type: "object",
  properties: {
    state: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
    },
    signs: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
  required: ["state", "signs"],
});

/** The table of `timeline-step`. */
export const timelineStepTable = (): Table => ({
  type: "object",
  properties: {
    change: {
      type: "string",
      enum: ["new", "continuing", "ended", "reopened", "open", "answered-no"],
    },
    lastAnswered: {
      type: "object",
      properties: {
        record: {
          type: "integer",
        },
        answer: {
          type: "string",
          enum: ["yes", "no"],
        },
      },
      additionalProperties: false,
      required: ["record", "answer"],
    },
    gap: {
      type: "array",
      prefixItems: [
        {
          type: "integer",
          title: "first",
        },
        {
          type: "integer",
          title: "last",
        },
      ],
      items: false,
      minItems: 2,
      maxItems: 2,
    },
  },
  additionalProperties: false,
  required: ["change"],
});

/** The table of `timeline-row`. */
export const timelineRowTable = (): Table => ({
  type: "object",
  properties: {
    indicator: {
      type: "string",
    },
    level: {
      type: "string",
      idsOf: "levels",
    },
    themes: {
      type: "array",
      items: {
        type: "string",
      },
    },
    answers: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-answer",
      },
    },
    steps: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-step",
      },
    },
    notAnsweredAt: {
      type: "array",
      items: {
        type: "integer",
      },
    },
    notKnownAt: {
      type: "array",
      items: {
        type: "integer",
      },
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "themes", "answers", "steps", "notAnsweredAt", "notKnownAt"],
});

/** The table of `timeline-theme-answer`. */
export const timelineThemeAnswerTable = (): Table => ({
  type: "object",
  properties: {
    state: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
    },
    yes: {
      type: "array",
      items: {
        type: "string",
      },
    },
    open: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
  required: ["state", "yes", "open"],
});

/** The table of `timeline-theme`. */
export const timelineThemeTable = (): Table => ({
  type: "object",
  properties: {
    theme: {
      type: "string",
    },
    indicators: {
      type: "array",
      items: {
        type: "string",
      },
    },
    answers: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-theme-answer",
      },
    },
    steps: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-step",
      },
    },
  },
  additionalProperties: false,
  required: ["theme", "indicators", "answers", "steps"],
});

/** The table of `timeline-indication`. */
export const timelineIndicationTable = (): Table => ({
  type: "object",
  properties: {
    record: {
      type: "integer",
    },
    atLeast: {
      type: "string",
      idsOf: "levels",
    },
    couldReach: {
      type: "string",
      idsOf: "levels",
    },
  },
  additionalProperties: false,
  required: ["record", "atLeast", "couldReach"],
});

/** The table of `timeline-judgement`. */
export const timelineJudgementTable = (): Table => ({
  type: "object",
  properties: {
    record: {
      type: "integer",
    },
    level: {
      type: "string",
      idsOf: "levels",
    },
    by: {
      $ref: "#/$defs/practitioner",
    },
    on: {
      $ref: "#/$defs/iso-date",
    },
    day: {
      type: "integer",
    },
  },
  additionalProperties: false,
  required: ["level", "by", "on", "day"],
});

/** The table of `timeline-caution`. */
export const timelineCautionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "answers-not-read",
        "people-conclude",
        "changes-are-of-answers",
        "days-are-facts",
        "themes-are-ours",
        "nothing-to-compare",
        "same-date",
        "no-date",
        "subjects-differ",
        "no-content-hash",
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

/** The table of `sharing-item`. */
export const sharingItemTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "consent-discussion",
        "reason-consent-not-sought",
        "public-interest",
        "decider",
        "necessity",
        "proportionality",
        "if-shared",
        "if-not-shared",
        "reasoning",
        "decision",
      ],
    },
    label: {
      type: "string",
    },
    status: {
      type: "string",
      enum: ["met", "missing", "not-applicable"],
    },
    because: {
      type: "string",
    },
    prompt: {
      type: "string",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
    },
  },
  additionalProperties: false,
  required: ["id", "label", "status", "because", "prompt", "basis", "issues", "citations"],
});

/** The table of `newer-advice-notice`. */
export const newerAdviceNoticeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    version: {
      type: "string",
    },
    text: {
      type: "string",
    },
    source: {
      type: "string",
    },
    date: {
      $ref: "#/$defs/partial-date",
    },
    titles: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
  required: ["id", "version", "text", "source", "date", "titles"],
});

/** The table of `police-form-point`. */
export const policeFormPointTable = (): Table => ({
  type: "object",
  properties: {
    item: {
      type: "string",
    },
    path: {
      type: "string",
    },
    why: {
      type: "string",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
    },
  },
  additionalProperties: false,
  required: ["item", "path", "why", "basis", "issues", "citations"],
});

/** The table of `tried`. */
export const triedTable = (): Table => ({
  type: "object",
  properties: {
    what: {
      type: "string",
    },
    by: {
      $ref: "#/$defs/practitioner",
    },
    from: {
      $ref: "#/$defs/partial-date",
    },
    until: {
      $ref: "#/$defs/partial-date",
    },
    assessedBy: {
      type: "string",
    },
    path: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["path"],
});

/** The table of `seen`. */
export const seenTable = (): Table => ({
  type: "object",
  properties: {
    what: {
      type: "string",
    },
    by: {
      $ref: "#/$defs/practitioner",
    },
    on: {
      $ref: "#/$defs/partial-date",
    },
    path: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["path"],
});

/** The table of `intervention-lack`. */
export const interventionLackTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "tried",
        "none-and-tried",
        "aim",
        "what-was-tried",
        "who-tried",
        "when-tried",
        "seen",
        "what-was-seen",
        "who-saw",
        "when-seen",
      ],
    },
    path: {
      type: "string",
    },
    because: {
      type: "string",
    },
    prompt: {
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
  },
  additionalProperties: false,
  required: ["id", "path", "because", "prompt", "basis", "note", "citations"],
});

/** The table of `aim-review`. */
export const aimReviewTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
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
    issues: {
      type: "array",
      items: {
        type: "string",
      },
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
    },
    tried: {
      type: "array",
      items: {
        $ref: "#/$defs/tried",
      },
    },
    seen: {
      type: "array",
      items: {
        $ref: "#/$defs/seen",
      },
    },
    noneRecorded: {
      type: "boolean",
    },
    lacks: {
      type: "array",
      items: {
        $ref: "#/$defs/intervention-lack",
      },
    },
  },
  additionalProperties: false,
  required: [
    "id",
    "text",
    "basis",
    "issues",
    "citations",
    "tried",
    "seen",
    "noneRecorded",
    "lacks",
  ],
});

/** The table of `issue`. */
export const issueTable = (): Table => ({
  type: "object",
  properties: {
    code: {
      type: "string",
      enum: [
        "missing",
        "wrong-type",
        "unknown-key",
        "unknown-word",
        "invalid-date",
        "wrong-format",
        "out-of-range",
        "unreadable",
        "duplicate-id",
        "dangling-id",
        "empty-citations",
        "citation-outside-text",
        "missing-note",
        "stale-contact",
        "wrong-order",
        "another-edition",
        "conflict",
        "broken-chain",
        "not-as-recorded",
        "wrong-hash",
        "no-effect",
        "contradiction",
      ],
    },
    path: {
      type: "string",
    },
    message: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["code", "path", "message"],
});

/** The table of `withheld`. */
export const withheldTable = (): Table => ({
  type: "object",
  properties: {
    reason: {
      type: "string",
      enum: [
        "pinned",
        "own-copy",
        "own-data",
        "for-police",
        "for-research",
        "born-in-a-year",
        "age-and-birth",
        "points-to-child",
        "about-sharing",
        "points-to-who-told",
        "who-acted",
        "who-acted-to-police",
        "other-people",
        "who-told",
        "who-told-to-police",
        "may-prejudice",
        "anyones-words",
        "the-childs-words",
        "name-others",
        "changed-since",
        "not-for-research",
        "not-of-the-record",
        "reach-not-stated",
      ],
    },
    because: {
      type: "string",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
    },
    note: {
      type: "string",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
    },
    path: {
      type: "string",
    },
    reaches: {
      type: "string",
      enum: [
        "pin",
        "date",
        "reference",
        "birth",
        "subject",
        "decision",
        "how-known",
        "professional",
        "third-party",
        "source",
        "intelligence",
        "own-words",
        "free-text",
        "guidance",
        "not-stated",
      ],
    },
  },
  additionalProperties: false,
  required: ["reason", "because", "basis", "note", "issues", "citations", "path", "reaches"],
});

/** The table of `redaction-caution`. */
export const redactionCautionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "audience-not-known",
        "kind-not-known",
        "unreadable",
        "a-person-checks",
        "what-is-left-can-tell",
        "list-is-for-checking",
        "another-edition",
        "not-the-plain-tool",
        "law-not-applied",
        "assurance-is-theirs",
        "no-more-than-needed",
        "health-details",
        "few-children",
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

/** The table of `edition-change`. */
export const editionChangeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    before: {
      type: "string",
    },
    after: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
});

/** The table of `number-change`. */
export const numberChangeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    before: {
      type: "integer",
    },
    after: {
      type: "integer",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
});

/** The table of `placed-sign`. */
export const placedSignTable = (): Table => ({
  type: "object",
  properties: {
    level: {
      type: "string",
    },
    indicator: {
      type: "string",
    },
    label: {
      type: "string",
    },
    leadIn: {
      type: "string",
    },
    leadOut: {
      type: "string",
    },
    variants: {
      type: "array",
      items: {
        type: "string",
      },
    },
    id: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["level", "indicator", "label", "id"],
});

/** The table of `sign-place`. */
export const signPlaceTable = (): Table => ({
  type: "object",
  properties: {
    level: {
      type: "string",
    },
    indicator: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["level", "indicator"],
});

/** The table of `sign-place-change`. */
export const signPlaceChangeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    before: {
      $ref: "#/$defs/sign-place",
    },
    after: {
      $ref: "#/$defs/sign-place",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
});

/** The table of `sign-words`. */
export const signWordsTable = (): Table => ({
  type: "object",
  properties: {
    label: {
      type: "string",
    },
    leadIn: {
      type: "string",
    },
    leadOut: {
      type: "string",
    },
    variants: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
  required: ["label"],
});

/** The table of `sign-words-change`. */
export const signWordsChangeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    before: {
      $ref: "#/$defs/sign-words",
    },
    after: {
      $ref: "#/$defs/sign-words",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
});

/** The table of `action-change`. */
export const actionChangeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    before: {
      $ref: "#/$defs/action",
    },
    after: {
      $ref: "#/$defs/action",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
});

/** The table of `action-changes`. */
export const actionChangesTable = (): Table => ({
  type: "object",
  properties: {
    added: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
    },
    removed: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
    },
    changed: {
      type: "array",
      items: {
        $ref: "#/$defs/action-change",
      },
    },
  },
  additionalProperties: false,
  required: ["added", "removed", "changed"],
});

/** The table of `contact-change`. */
export const contactChangeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    before: {
      $ref: "#/$defs/contact",
    },
    after: {
      $ref: "#/$defs/contact",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
});

/** The table of `contact-changes`. */
export const contactChangesTable = (): Table => ({
  type: "object",
  properties: {
    added: {
      type: "array",
      items: {
        $ref: "#/$defs/contact",
      },
    },
    removed: {
      type: "array",
      items: {
        $ref: "#/$defs/contact",
      },
    },
    changed: {
      type: "array",
      items: {
        $ref: "#/$defs/contact-change",
      },
    },
  },
  additionalProperties: false,
  required: ["added", "removed", "changed"],
});

/** The table of `known-issue-change`. */
export const knownIssueChangeTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    before: {
      $ref: "#/$defs/known-issue",
    },
    after: {
      $ref: "#/$defs/known-issue",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
});

/** The table of `known-issue-changes`. */
export const knownIssueChangesTable = (): Table => ({
  type: "object",
  properties: {
    added: {
      type: "array",
      items: {
        $ref: "#/$defs/known-issue",
      },
    },
    removed: {
      type: "array",
      items: {
        $ref: "#/$defs/known-issue",
      },
    },
    changed: {
      type: "array",
      items: {
        $ref: "#/$defs/known-issue-change",
      },
    },
  },
  additionalProperties: false,
  required: ["added", "removed", "changed"],
});

/** The table of `stale-reason`. */
export const staleReasonTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "never-checked",
        "checked-over-a-year-ago",
        "checked-after-the-day",
        "day-not-told",
        "superseded",
        "renamed",
        "historical",
        "not-confirmed",
      ],
    },
    text: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["id", "text"],
});

/** The table of `easy-read-text`. */
export const easyReadTextTable = (): Table => ({
  type: "object",
  properties: {
    key: {
      type: "string",
    },
    text: {
      type: "string",
    },
    language: {
      type: "string",
    },
    english: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["key", "text", "language"],
});

/** The table of `easy-read-sentence`. */
export const easyReadSentenceTable = (): Table => ({
  type: "object",
  properties: {
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
    key: {
      type: "string",
    },
    text: {
      type: "string",
    },
    language: {
      type: "string",
    },
    english: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["basis", "citations", "key", "text", "language"],
});

/** The table of `easy-read-group`. */
export const easyReadGroupTable = (): Table => ({
  type: "object",
  properties: {
    theme: {
      type: "string",
    },
    heading: {
      $ref: "#/$defs/easy-read-text",
    },
    rows: {
      type: "array",
      items: {
        type: "object",
        properties: {
          indicator: {
            type: "string",
          },
          beside: {
            $ref: "#/$defs/easy-read-sentence",
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
          key: {
            type: "string",
          },
          text: {
            type: "string",
          },
          language: {
            type: "string",
          },
          english: {
            type: "string",
          },
        },
        additionalProperties: false,
        required: ["indicator", "basis", "citations", "key", "text", "language"],
      },
    },
  },
  additionalProperties: false,
  required: ["theme", "heading", "rows"],
});

/** The table of `count`. */
export const countTable = (): Table => ({
  anyOf: [
    {
      type: "object",
      properties: {
        suppressed: {
          type: "boolean",
          const: false,
        },
        count: {
          type: "integer",
        },
      },
      additionalProperties: false,
      required: ["suppressed", "count"],
    },
    {
      type: "object",
      properties: {
        suppressed: {
          type: "boolean",
          const: true,
        },
      },
      additionalProperties: false,
      required: ["suppressed"],
    },
  ],
});

/** The table of `bounds-count`. */
export const boundsCountTable = (): Table => ({
  type: "object",
  properties: {
    atLeast: {
      type: "string",
      idsOf: "levels",
    },
    couldReach: {
      type: "string",
      idsOf: "levels",
    },
    records: {
      $ref: "#/$defs/count",
    },
  },
  additionalProperties: false,
  required: ["atLeast", "couldReach", "records"],
});

/** The table of `row-count`. */
export const rowCountTable = (): Table => ({
  type: "object",
  properties: {
    indicator: {
      type: "string",
    },
    level: {
      type: "string",
      idsOf: "levels",
    },
    yes: {
      $ref: "#/$defs/count",
    },
    notKnown: {
      $ref: "#/$defs/count",
    },
    unanswered: {
      $ref: "#/$defs/count",
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "yes", "notKnown", "unanswered"],
});

/** The table of `theme-bounds`. */
export const themeBoundsTable = (): Table => ({
  type: "object",
  properties: {
    theme: {
      type: "string",
    },
    records: {
      anyOf: [
        {
          type: "object",
          properties: {
            suppressed: {
              type: "boolean",
              const: false,
            },
            atLeast: {
              type: "integer",
            },
            atMost: {
              type: "integer",
            },
          },
          additionalProperties: false,
          required: ["suppressed", "atLeast", "atMost"],
        },
        {
          type: "object",
          properties: {
            suppressed: {
              type: "boolean",
              const: true,
            },
          },
          additionalProperties: false,
          required: ["suppressed"],
        },
      ],
    },
  },
  additionalProperties: false,
  required: ["theme", "records"],
});

/** The table of `overlap-bound`. */
export const overlapBoundTable = (): Table => ({
  type: "object",
  properties: {
    overlap: {
      type: "string",
    },
    rows: {
      type: "array",
      items: {
        type: "string",
      },
    },
    atMost: {
      type: "integer",
    },
  },
  additionalProperties: false,
  required: ["overlap", "rows", "atMost"],
});

/** The table of `caseload-month`. */
export const caseloadMonthTable = (): Table => ({
  type: "object",
  properties: {
    records: {
      type: "integer",
    },
    bounds: {
      type: "array",
      items: {
        $ref: "#/$defs/bounds-count",
      },
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/row-count",
      },
    },
    themes: {
      type: "array",
      items: {
        $ref: "#/$defs/theme-bounds",
      },
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-bound",
      },
    },
    month: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: ["records", "bounds", "rows", "themes", "overlaps", "month"],
});

/** The table of `caseload-figures`. */
export const caseloadFiguresTable = (): Table => ({
  type: "object",
  properties: {
    records: {
      type: "integer",
    },
    bounds: {
      type: "array",
      items: {
        $ref: "#/$defs/bounds-count",
      },
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/row-count",
      },
    },
    themes: {
      type: "array",
      items: {
        $ref: "#/$defs/theme-bounds",
      },
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-bound",
      },
    },
  },
  additionalProperties: false,
  required: ["records", "bounds", "rows", "themes", "overlaps"],
});

/** The table of `release-finding`. */
export const releaseFindingTable = (): Table => ({
  type: "object",
  properties: {
    caution: {
      type: "string",
      enum: [
        "ledger-not-read",
        "another-threshold",
        "small-difference",
        "hidden-and-shown",
        "same-month-again",
        "part-and-whole",
      ],
    },
    before: {
      type: "integer",
    },
    month: {
      type: "string",
    },
    numbers: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
  required: ["caution", "numbers"],
});

/** The table of `release-caution`. */
export const releaseCautionTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "ledger-not-read",
        "another-threshold",
        "small-difference",
        "hidden-and-shown",
        "same-month-again",
        "part-and-whole",
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

/** The table of `screening-outcome`. */
export const screeningOutcomeTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    now: {
      type: "array",
      items: {
        $ref: "#/$defs/step",
      },
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
    },
    indication: {
      $ref: "#/$defs/indication",
    },
    counts: {
      $ref: "#/$defs/counts",
    },
    present: {
      type: "array",
      items: {
        $ref: "#/$defs/present-indicator",
      },
    },
    unread: {
      type: "integer",
    },
    unresolved: {
      type: "array",
      items: {
        $ref: "#/$defs/unresolved-indicator",
      },
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
    },
    atOtherLevels: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-note",
      },
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/caution",
      },
    },
    prompts: {
      type: "array",
      items: {
        $ref: "#/$defs/prompt",
      },
    },
    notAFullAssessment: {
      $ref: "#/$defs/notice",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "now",
    "edition",
    "immediateDanger",
    "indication",
    "counts",
    "present",
    "unread",
    "unresolved",
    "actions",
    "atOtherLevels",
    "overlaps",
    "cautions",
    "prompts",
    "notAFullAssessment",
  ],
  title: "Screening outcome",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    step: stepTable(),
    contact: contactTable(),
    "pinned-edition": pinnedEditionTable(),
    indication: indicationTable(),
    "indicated-area": indicatedAreaTable(),
    "indicated-action": indicatedActionTable(),
    counts: countsTable(),
    "present-indicator": presentIndicatorTable(),
    "unresolved-indicator": unresolvedIndicatorTable(),
    action: actionTable(),
    "action-variant": actionVariantTable(),
    "overlap-note": overlapNoteTable(),
    caution: cautionTable(),
    prompt: promptTable(),
    notice: noticeTable(),
  },
});

/** The table of `screening-comparison`. */
export const screeningComparisonTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    now: {
      type: "array",
      items: {
        $ref: "#/$defs/step",
      },
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    sameHash: {
      type: "string",
      enum: ["yes", "no", "cannot-tell"],
    },
    urgent: {
      type: "array",
      items: {
        $ref: "#/$defs/urgent-note",
      },
    },
    earlier: {
      $ref: "#/$defs/screening-in-brief",
    },
    later: {
      $ref: "#/$defs/screening-in-brief",
    },
    elapsed: {
      $ref: "#/$defs/elapsed",
    },
    text: {
      type: "string",
    },
    changes: {
      type: "array",
      items: {
        $ref: "#/$defs/row-comparison",
      },
    },
    signChanges: {
      type: "array",
      items: {
        $ref: "#/$defs/row-comparison",
      },
    },
    kinds: {
      type: "array",
      items: {
        $ref: "#/$defs/change-kind",
      },
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/row-comparison",
      },
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-note",
      },
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/side-by-side-caution",
      },
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "now",
    "edition",
    "sameHash",
    "urgent",
    "earlier",
    "later",
    "elapsed",
    "text",
    "changes",
    "signChanges",
    "kinds",
    "rows",
    "overlaps",
    "cautions",
  ],
  title: "Screening comparison",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    step: stepTable(),
    contact: contactTable(),
    "pinned-edition": pinnedEditionTable(),
    "urgent-note": urgentNoteTable(),
    "iso-date": isoDateTable(),
    practitioner: practitionerTable(),
    "screening-in-brief": screeningInBriefTable(),
    indication: indicationTable(),
    "indicated-area": indicatedAreaTable(),
    "indicated-action": indicatedActionTable(),
    counts: countsTable(),
    caution: cautionTable(),
    elapsed: elapsedTable(),
    "row-comparison": rowComparisonTable(),
    "change-kind": changeKindTable(),
    "overlap-note": overlapNoteTable(),
    "side-by-side-caution": sideBySideCautionTable(),
  },
});

/** The table of `combined-screening`. */
export const combinedScreeningTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    now: {
      type: "array",
      items: {
        $ref: "#/$defs/step",
      },
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
    },
    indication: {
      $ref: "#/$defs/indication",
    },
    counts: {
      $ref: "#/$defs/counts",
    },
    present: {
      type: "array",
      items: {
        $ref: "#/$defs/present-indicator",
      },
    },
    unread: {
      type: "integer",
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
    },
    atOtherLevels: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-note",
      },
    },
    prompts: {
      type: "array",
      items: {
        $ref: "#/$defs/prompt",
      },
    },
    notAFullAssessment: {
      $ref: "#/$defs/notice",
    },
    urgent: {
      type: "array",
      items: {
        $ref: "#/$defs/urgent-note",
      },
    },
    sources: {
      type: "array",
      items: {
        $ref: "#/$defs/screening-in-brief",
      },
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/combined-row",
      },
    },
    unresolved: {
      type: "array",
      items: {
        $ref: "#/$defs/open-row",
      },
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/combination-caution",
      },
    },
    screenings: {
      type: "array",
      items: {
        $ref: "#/$defs/screening",
      },
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "now",
    "edition",
    "immediateDanger",
    "indication",
    "counts",
    "present",
    "unread",
    "actions",
    "atOtherLevels",
    "overlaps",
    "prompts",
    "notAFullAssessment",
    "urgent",
    "sources",
    "rows",
    "unresolved",
    "cautions",
    "screenings",
  ],
  title: "Combined screening",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    step: stepTable(),
    contact: contactTable(),
    "pinned-edition": pinnedEditionTable(),
    indication: indicationTable(),
    "indicated-area": indicatedAreaTable(),
    "indicated-action": indicatedActionTable(),
    counts: countsTable(),
    "present-indicator": presentIndicatorTable(),
    action: actionTable(),
    "action-variant": actionVariantTable(),
    "overlap-note": overlapNoteTable(),
    prompt: promptTable(),
    notice: noticeTable(),
    "urgent-note": urgentNoteTable(),
    "iso-date": isoDateTable(),
    practitioner: practitionerTable(),
    "screening-in-brief": screeningInBriefTable(),
    caution: cautionTable(),
    "combined-row": combinedRowTable(),
    "agency-answer": agencyAnswerTable(),
    "partial-date": partialDateTable(),
    "noted-sign": notedSignTable(),
    "open-row": openRowTable(),
    "combination-caution": combinationCautionTable(),
    screening: screeningTable(),
    "edition-pin": editionPinTable(),
  },
});

/** The table of `timeline`. */
export const timelineTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    records: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-record",
      },
    },
    undated: {
      type: "array",
      items: {
        $ref: "#/$defs/undated-record",
      },
    },
    stretches: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-stretch",
      },
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-row",
      },
    },
    themes: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-theme",
      },
    },
    indication: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-indication",
      },
    },
    judgement: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-judgement",
      },
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-caution",
      },
    },
    prompts: {
      type: "array",
      items: {
        $ref: "#/$defs/prompt",
      },
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "records",
    "undated",
    "stretches",
    "rows",
    "themes",
    "indication",
    "judgement",
    "cautions",
    "prompts",
  ],
  title: "Timeline",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    "timeline-record": timelineRecordTable(),
    "iso-date": isoDateTable(),
    practitioner: practitionerTable(),
    "undated-record": undatedRecordTable(),
    "timeline-stretch": timelineStretchTable(),
    "timeline-row": timelineRowTable(),
    "timeline-answer": timelineAnswerTable(),
    "timeline-step": timelineStepTable(),
    "timeline-theme": timelineThemeTable(),
    "timeline-theme-answer": timelineThemeAnswerTable(),
    "timeline-indication": timelineIndicationTable(),
    "timeline-judgement": timelineJudgementTable(),
    "timeline-caution": timelineCautionTable(),
    prompt: promptTable(),
  },
});

/** The table of `sharing-review`. */
export const sharingReviewTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    rules: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        version: {
          type: "string",
        },
      },
      additionalProperties: false,
      required: ["id", "version"],
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
    },
    decision: {
      type: "string",
      enum: ["share", "do-not-share"],
    },
    basis: {
      type: "string",
      enum: ["consent", "public-interest", "none-recorded"],
    },
    items: {
      type: "array",
      items: {
        $ref: "#/$defs/sharing-item",
      },
    },
    complete: {
      type: "boolean",
    },
    cautions: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: [
              "danger-now",
              "not-sharing-beside-danger",
              "another-edition",
              "share-without-a-recorded-basis",
              "purpose-without-a-reason",
              "reason-is-no-basis",
              "competence-is-not-covered",
              "consent-withdrawn",
              "not-covered",
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
      },
    },
    newerAdvice: {
      $ref: "#/$defs/newer-advice-notice",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "rules",
    "immediateDanger",
    "basis",
    "items",
    "complete",
    "cautions",
    "newerAdvice",
  ],
  title: "Sharing review",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    "sharing-item": sharingItemTable(),
    "newer-advice-notice": newerAdviceNoticeTable(),
    "partial-date": partialDateTable(),
  },
});

/** The table of `flag-check`. */
export const flagCheckTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    flags: {
      type: "array",
      items: {
        $ref: "#/$defs/flag",
      },
    },
    moreThanOne: {
      type: "boolean",
    },
    putInTouch: {
      type: "array",
      items: {
        $ref: "#/$defs/practitioner",
      },
    },
    steps: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
          },
          by: {
            type: "string",
            enum: ["caller", "local-area-team", "professionals"],
          },
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
        },
        additionalProperties: false,
        required: ["id", "by", "text", "citations", "basis"],
      },
    },
    cautions: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            enum: [
              "consent-to-a-flag",
              "expiry",
              "removal-and-challenge",
              "two-flags-by-one-caller",
              "caller-not-recorded",
              "who-may-enquire",
              "no-flag-found",
              "remaining-on-file",
              "flags-not-read",
              "not-covered",
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
      },
    },
  },
  additionalProperties: false,
  required: ["emergency", "edition", "flags", "moreThanOne", "putInTouch", "steps", "cautions"],
  title: "Flag check",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    flag: flagTable(),
    practitioner: practitionerTable(),
    "iso-date": isoDateTable(),
  },
});

/** The table of `police-form-review`. */
export const policeFormReviewTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    gaps: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
    },
    notApplicable: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
    },
    requestedInPreamble: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
    },
    notOnTheForm: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
    },
    neverAsked: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
          },
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
        },
        additionalProperties: false,
        required: ["id", "text", "citations", "basis"],
      },
    },
    textEnds: {
      type: "object",
      properties: {
        id: {
          type: "string",
        },
        labels: {
          type: "array",
          items: {
            type: "string",
          },
        },
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
      },
      additionalProperties: false,
      required: ["id", "labels", "text", "citations", "basis"],
    },
    withheldFromIntelligence: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
    },
    readBeforePassingOn: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
    },
    notLookedFor: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "gaps",
    "notApplicable",
    "requestedInPreamble",
    "notOnTheForm",
    "neverAsked",
    "textEnds",
    "withheldFromIntelligence",
    "readBeforePassingOn",
    "notLookedFor",
  ],
  title: "Police form review",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    "police-form-point": policeFormPointTable(),
  },
});

/** The table of `intelligence-report`. */
export const intelligenceReportTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    relatesToChildSexualExploitation: {
      type: "string",
      enum: ["yes", "no", "not-known"],
    },
    provenance: {
      $ref: "#/$defs/provenance",
    },
    event: {
      $ref: "#/$defs/form-event",
    },
    people: {
      type: "array",
      items: {
        $ref: "#/$defs/person-involved",
      },
    },
    requestedInPreamble: {
      type: "object",
      properties: {
        vehicles: {
          type: "array",
          items: {
            type: "string",
          },
        },
        places: {
          type: "array",
          items: {
            $ref: "#/$defs/place",
          },
        },
      },
      additionalProperties: false,
      required: ["vehicles", "places"],
    },
  },
  additionalProperties: false,
  required: ["emergency", "people", "requestedInPreamble"],
  title: "Intelligence report",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    provenance: provenanceTable(),
    "form-event": formEventTable(),
    "partial-date": partialDateTable(),
    "person-involved": personInvolvedTable(),
    "date-of-birth": dateOfBirthTable(),
    "iso-date": isoDateTable(),
    place: placeTable(),
  },
});

/** The table of `interventions-review`. */
export const interventionsReviewTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    asks: {
      $ref: "#/$defs/notice",
    },
    aims: {
      type: "array",
      items: {
        $ref: "#/$defs/aim-review",
      },
    },
    withoutAim: {
      type: "object",
      properties: {
        tried: {
          type: "array",
          items: {
            $ref: "#/$defs/tried",
          },
        },
        lacks: {
          type: "array",
          items: {
            $ref: "#/$defs/intervention-lack",
          },
        },
      },
      additionalProperties: false,
      required: ["tried", "lacks"],
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/notice",
      },
    },
  },
  additionalProperties: false,
  required: ["emergency", "edition", "aims", "withoutAim", "cautions"],
  title: "Interventions review",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    notice: noticeTable(),
    "aim-review": aimReviewTable(),
    tried: triedTable(),
    practitioner: practitionerTable(),
    "partial-date": partialDateTable(),
    seen: seenTable(),
    "intervention-lack": interventionLackTable(),
  },
});

/** The table of `history-review`. */
export const historyReviewTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    fingerprint: {
      type: "string",
    },
    issues: {
      type: "array",
      items: {
        $ref: "#/$defs/issue",
      },
    },
  },
  additionalProperties: false,
  required: ["emergency", "issues"],
  title: "History review",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    issue: issueTable(),
  },
});

/** The table of `redaction`. */
export const redactionTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    audience: {
      type: "string",
      enum: ["child", "subject-access", "police", "research"],
    },
    kind: {
      type: "string",
      enum: [
        "screening",
        "screening-record",
        "sharing-record",
        "sharing-history",
        "flag",
        "police-form",
        "interventions",
        "history",
        "record-at-moment",
      ],
    },
    withheld: {
      type: "array",
      items: {
        $ref: "#/$defs/withheld",
      },
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/redaction-caution",
      },
    },
    record: {
      anyOf: [
        {
          type: "object",
          additionalProperties: {},
        },
        {
          type: "array",
          items: {},
        },
      ],
    },
  },
  additionalProperties: false,
  required: ["emergency", "withheld", "cautions", "record"],
  title: "Redaction",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    withheld: withheldTable(),
    "redaction-caution": redactionCautionTable(),
  },
});

/** The table of `edition-changes`. */
export const editionChangesTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    from: {
      $ref: "#/$defs/pinned-edition",
    },
    to: {
      $ref: "#/$defs/pinned-edition",
    },
    sameHash: {
      type: "boolean",
    },
    sameTool: {
      type: "boolean",
    },
    parts: {
      type: "array",
      items: {
        type: "string",
      },
    },
    levels: {
      type: "object",
      properties: {
        added: {
          type: "array",
          items: {
            $ref: "#/$defs/level",
          },
        },
        removed: {
          type: "array",
          items: {
            $ref: "#/$defs/level",
          },
        },
        reordered: {
          type: "boolean",
        },
        renamed: {
          type: "array",
          items: {
            type: "object",
            properties: {
              id: {
                type: "string",
              },
              before: {
                type: "object",
                properties: {
                  name: {
                    type: "string",
                  },
                  heading: {
                    type: "string",
                  },
                },
                additionalProperties: false,
                required: ["name"],
              },
              after: {
                type: "object",
                properties: {
                  name: {
                    type: "string",
                  },
                  heading: {
                    type: "string",
                  },
                },
                additionalProperties: false,
                required: ["name"],
              },
            },
            additionalProperties: false,
            required: ["id", "before", "after"],
          },
        },
      },
      additionalProperties: false,
      required: ["added", "removed", "reordered", "renamed"],
    },
    indicators: {
      type: "object",
      properties: {
        added: {
          type: "array",
          items: {
            $ref: "#/$defs/indicator",
          },
        },
        removed: {
          type: "array",
          items: {
            $ref: "#/$defs/indicator",
          },
        },
        moved: {
          type: "array",
          items: {
            $ref: "#/$defs/edition-change",
          },
        },
        renumbered: {
          type: "array",
          items: {
            $ref: "#/$defs/number-change",
          },
        },
        relabelled: {
          type: "array",
          items: {
            $ref: "#/$defs/edition-change",
          },
        },
      },
      additionalProperties: false,
      required: ["added", "removed", "moved", "renumbered", "relabelled"],
    },
    signs: {
      type: "object",
      properties: {
        added: {
          type: "array",
          items: {
            $ref: "#/$defs/placed-sign",
          },
        },
        removed: {
          type: "array",
          items: {
            $ref: "#/$defs/placed-sign",
          },
        },
        moved: {
          type: "array",
          items: {
            $ref: "#/$defs/sign-place-change",
          },
        },
        relabelled: {
          type: "array",
          items: {
            $ref: "#/$defs/sign-words-change",
          },
        },
      },
      additionalProperties: false,
      required: ["added", "removed", "moved", "relabelled"],
    },
    actions: {
      $ref: "#/$defs/action-changes",
    },
    contacts: {
      $ref: "#/$defs/contact-changes",
    },
    knownIssues: {
      $ref: "#/$defs/known-issue-changes",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "from",
    "to",
    "sameHash",
    "sameTool",
    "parts",
    "levels",
    "indicators",
    "signs",
    "actions",
    "contacts",
    "knownIssues",
  ],
  title: "Edition changes",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    level: levelTable(),
    indicator: indicatorTable(),
    sign: signTable(),
    "edition-change": editionChangeTable(),
    "number-change": numberChangeTable(),
    "placed-sign": placedSignTable(),
    "sign-place-change": signPlaceChangeTable(),
    "sign-place": signPlaceTable(),
    "sign-words-change": signWordsChangeTable(),
    "sign-words": signWordsTable(),
    "action-changes": actionChangesTable(),
    action: actionTable(),
    "action-variant": actionVariantTable(),
    "action-change": actionChangeTable(),
    "contact-changes": contactChangesTable(),
    contact: contactTable(),
    "contact-change": contactChangeTable(),
    "known-issue-changes": knownIssueChangesTable(),
    "known-issue": knownIssueTable(),
    "known-issue-change": knownIssueChangeTable(),
  },
});

/** The table of `found-contact`. */
export const foundContactTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    functions: {
      type: "array",
      items: {
        type: "string",
        enum: [
          "emergency",
          "police",
          "police-intelligence",
          "childrens-social-care",
          "out-of-hours",
          "local-area-team",
          "referral-page",
          "sexual-assault",
          "child-helpline",
          "child-protection-advice",
          "missing-children",
          "health-advice",
          "victim-support",
          "exploitation-support",
          "domestic-abuse",
          "drugs-and-alcohol",
          "online-safety",
          "safeguarding-partnership",
          "parents",
          "professional-network",
        ],
      },
    },
    asPrinted: {
      type: "string",
    },
    name: {
      type: "string",
    },
    telephones: {
      type: "array",
      items: {
        type: "string",
      },
    },
    email: {
      type: "string",
    },
    web: {
      type: "string",
    },
    hours: {
      type: "string",
    },
    status: {
      type: "string",
      enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
    },
    statusNote: {
      type: "string",
    },
    checkedOn: {
      type: "string",
    },
    successor: {
      type: "object",
      properties: {
        name: {
          type: "string",
        },
        detail: {
          type: "string",
        },
        note: {
          type: "string",
        },
      },
      additionalProperties: false,
      required: ["note"],
    },
    before: {
      type: "object",
      properties: {
        name: {
          type: "string",
        },
        telephones: {
          type: "array",
          items: {
            type: "string",
          },
        },
        email: {
          type: "string",
        },
        web: {
          type: "string",
        },
        hours: {
          type: "string",
        },
        status: {
          type: "string",
          enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
        },
        statusNote: {
          type: "string",
        },
        checkedOn: {
          type: "string",
        },
        successor: {
          type: "object",
          properties: {
            name: {
              type: "string",
            },
            detail: {
              type: "string",
            },
            note: {
              type: "string",
            },
          },
          additionalProperties: false,
          required: ["note"],
        },
      },
      additionalProperties: false,
      required: ["name", "status", "statusNote"],
    },
    newerAdvice: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
          },
          text: {
            type: "string",
          },
          source: {
            type: "string",
          },
        },
        additionalProperties: false,
        required: ["id", "text", "source"],
      },
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
    shownAs: {
      type: "string",
      enum: ["asked-for", "route-beside"],
    },
    because: {
      type: "string",
    },
  },
  additionalProperties: false,
  required: [
    "id",
    "functions",
    "asPrinted",
    "name",
    "status",
    "statusNote",
    "citations",
    "basis",
    "shownAs",
    "because",
  ],
  $defs: { citation: citationTable() },
});

/** The table of `stale-contact`. */
export const staleContactTable = (): Table => ({
  type: "object",
  properties: {
    id: {
      type: "string",
    },
    functions: {
      type: "array",
      items: {
        type: "string",
        enum: [
          "emergency",
          "police",
          "police-intelligence",
          "childrens-social-care",
          "out-of-hours",
          "local-area-team",
          "referral-page",
          "sexual-assault",
          "child-helpline",
          "child-protection-advice",
          "missing-children",
          "health-advice",
          "victim-support",
          "exploitation-support",
          "domestic-abuse",
          "drugs-and-alcohol",
          "online-safety",
          "safeguarding-partnership",
          "parents",
          "professional-network",
        ],
      },
    },
    asPrinted: {
      type: "string",
    },
    name: {
      type: "string",
    },
    telephones: {
      type: "array",
      items: {
        type: "string",
      },
    },
    email: {
      type: "string",
    },
    web: {
      type: "string",
    },
    hours: {
      type: "string",
    },
    status: {
      type: "string",
      enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
    },
    statusNote: {
      type: "string",
    },
    checkedOn: {
      type: "string",
    },
    successor: {
      type: "object",
      properties: {
        name: {
          type: "string",
        },
        detail: {
          type: "string",
        },
        note: {
          type: "string",
        },
      },
      additionalProperties: false,
      required: ["note"],
    },
    before: {
      type: "object",
      properties: {
        name: {
          type: "string",
        },
        telephones: {
          type: "array",
          items: {
            type: "string",
          },
        },
        email: {
          type: "string",
        },
        web: {
          type: "string",
        },
        hours: {
          type: "string",
        },
        status: {
          type: "string",
          enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
        },
        statusNote: {
          type: "string",
        },
        checkedOn: {
          type: "string",
        },
        successor: {
          type: "object",
          properties: {
            name: {
              type: "string",
            },
            detail: {
              type: "string",
            },
            note: {
              type: "string",
            },
          },
          additionalProperties: false,
          required: ["note"],
        },
      },
      additionalProperties: false,
      required: ["name", "status", "statusNote"],
    },
    newerAdvice: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
          },
          text: {
            type: "string",
          },
          source: {
            type: "string",
          },
        },
        additionalProperties: false,
        required: ["id", "text", "source"],
      },
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
    reasons: {
      type: "array",
      items: {
        $ref: "#/$defs/stale-reason",
      },
    },
  },
  additionalProperties: false,
  required: [
    "id",
    "functions",
    "asPrinted",
    "name",
    "status",
    "statusNote",
    "citations",
    "basis",
    "reasons",
  ],
  title: "Stale contact",
  $defs: { citation: citationTable(), "stale-reason": staleReasonTable() },
});

/** The table of `plain-tool`. */
export const plainToolTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    headings: {
      type: "object",
      properties: {
        "about-the-list": {
          $ref: "#/$defs/easy-read-text",
        },
        "the-list": {
          $ref: "#/$defs/easy-read-text",
        },
        talking: {
          $ref: "#/$defs/easy-read-text",
        },
      },
      additionalProperties: false,
      required: ["about-the-list", "the-list", "talking"],
    },
    help: {
      type: "array",
      items: {
        $ref: "#/$defs/easy-read-sentence",
      },
    },
    before: {
      type: "array",
      items: {
        $ref: "#/$defs/easy-read-sentence",
      },
    },
    groups: {
      type: "array",
      items: {
        $ref: "#/$defs/easy-read-group",
      },
    },
    after: {
      type: "array",
      items: {
        $ref: "#/$defs/easy-read-sentence",
      },
    },
    short: {
      type: "object",
      properties: {
        "about-the-list": {
          type: "array",
          items: {
            $ref: "#/$defs/easy-read-sentence",
          },
        },
        "the-list": {
          type: "array",
          items: {
            $ref: "#/$defs/easy-read-sentence",
          },
        },
        talking: {
          type: "array",
          items: {
            $ref: "#/$defs/easy-read-sentence",
          },
        },
      },
      additionalProperties: false,
      required: ["about-the-list", "the-list", "talking"],
    },
    contacts: {
      type: "array",
      items: {
        $ref: "#/$defs/found-contact",
      },
    },
    forTheAdult: {
      type: "array",
      items: {
        $ref: "#/$defs/notice",
      },
    },
    inEnglish: {
      type: "array",
      items: {
        type: "string",
      },
    },
    withoutWords: {
      type: "array",
      items: {
        type: "string",
      },
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "headings",
    "help",
    "before",
    "groups",
    "after",
    "short",
    "contacts",
    "forTheAdult",
    "inEnglish",
    "withoutWords",
  ],
  title: "Plain tool",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    "easy-read-text": easyReadTextTable(),
    "easy-read-sentence": easyReadSentenceTable(),
    "easy-read-group": easyReadGroupTable(),
    "found-contact": foundContactTable(),
    notice: noticeTable(),
  },
});

/** The table of `caseload-summary`. */
export const caseloadSummaryTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    threshold: {
      type: "integer",
    },
    readToTheEnd: {
      type: "boolean",
    },
    months: {
      type: "array",
      items: {
        $ref: "#/$defs/caseload-month",
      },
    },
    total: {
      $ref: "#/$defs/caseload-figures",
    },
    ofOtherEditions: {
      $ref: "#/$defs/count",
    },
    unreadable: {
      $ref: "#/$defs/count",
    },
    suppression: {
      type: "object",
      properties: {
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
      },
      additionalProperties: false,
      required: ["text", "basis", "note"],
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "threshold",
    "readToTheEnd",
    "months",
    "total",
    "ofOtherEditions",
    "unreadable",
    "suppression",
  ],
  title: "Caseload summary",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    "caseload-month": caseloadMonthTable(),
    "bounds-count": boundsCountTable(),
    count: countTable(),
    "row-count": rowCountTable(),
    "theme-bounds": themeBoundsTable(),
    "overlap-bound": overlapBoundTable(),
    "caseload-figures": caseloadFiguresTable(),
  },
});

/** The table of `release-check`. */
export const releaseCheckTable = (): Table => ({
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
    },
    findings: {
      type: "array",
      items: {
        $ref: "#/$defs/release-finding",
      },
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/release-caution",
      },
    },
  },
  additionalProperties: false,
  required: ["emergency", "edition", "findings", "cautions"],
  title: "Release check",
  $defs: {
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
    "pinned-edition": pinnedEditionTable(),
    "release-finding": releaseFindingTable(),
    "release-caution": releaseCautionTable(),
  },
});

/** The table of `failure`. */
export const failureTable = (): Table => ({
  type: "object",
  properties: {
    ok: {
      type: "boolean",
      const: false,
    },
    issues: {
      type: "array",
      items: {
        $ref: "#/$defs/issue",
      },
    },
    emergency: {
      $ref: "#/$defs/emergency-notice",
    },
  },
  additionalProperties: false,
  required: ["ok", "issues", "emergency"],
  title: "Failure",
  $defs: {
    issue: issueTable(),
    "emergency-notice": emergencyNoticeTable(),
    citation: citationTable(),
  },
});

/** What each table and each part of it holds, by the name of the table and the path within. */
export const descriptions = (): Readonly<Record<string, string>> => ({
  "iso-date": "A calendar date (ISO 8601), such as 2026-03-14.",
  "partial-date":
    "A calendar date (ISO 8601) of which only a part may be known: 2013, 2013-05 or 2013-05-14. The missing part is never filled in.",
  practitioner: "A person who acts on a record, as far as they are named.",
  "practitioner/name": "A name, as recorded.",
  "practitioner/role": "A role, such as school nurse.",
  "practitioner/organisation": "An organisation.",
  "edition-pin":
    "The edition under which a record was made. With it the record can be read on its own.",
  "edition-pin/id": "The edition’s id, such as york.",
  "edition-pin/version": "The edition’s version.",
  "edition-pin/hash":
    "The SHA-256 of the edition’s content, in hexadecimal. Absent: it cannot be told whether its text is the same.",
  "edition-pin/toolHash":
    "The SHA-256 of what a level rests on in the edition, in hexadecimal. Absent: only the other fields say whether the tool is the same.",
  citation: "A place in the source text of an edition.",
  "citation/section":
    'The section as the guidance numbers it, such as `"7.9"`, or a named part: `"Screening Tool"`, `"Appendix One"`, `"Glossary"`.',
  "citation/line": "The line of the source text, counted from 1.",
  "citation/endLine": "The last line, when the place covers several lines.",
  notice: "A sentence that must be shown.",
  "notice/id": "The permanent id of the notice.",
  "notice/text": "The sentence to show, in our words.",
  "notice/citations": "Where the record stands in the source text. Never empty.",
  "notice/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "notice/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "notice/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  "emergency-notice":
    "What to do when anyone is in danger now. It is static and needs no valid input. It is in every outcome and beside every failed parse.",
  "emergency-notice/id": "The permanent id of the notice, the same in every edition.",
  "emergency-notice/text":
    "The sentence to show first, in our words. Never put it behind a form, a login or a decision.",
  "emergency-notice/numbers":
    "The numbers to ring, in the order to show them. Each says when to ring it.",
  "emergency-notice/numbers/*/number": "The telephone number to ring.",
  "emergency-notice/numbers/*/when": "When to ring it, in our words.",
  "emergency-notice/also": "Whom else to tell after the call.",
  "emergency-notice/citations": "Where the record stands in the source text. Never empty.",
  "emergency-notice/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "emergency-notice/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "emergency-notice/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "source-document": "The printed document behind an edition.",
  "source-document/title": "The title as printed.",
  "source-document/publisher": "The publisher, and where the name is from if none is printed.",
  "source-document/subjects":
    "The names that the text uses for its subject, as printed. The wording drifts (I-01).",
  "source-document/subjects/*/label": "The name as printed.",
  "source-document/subjects/*/citations":
    "Where the record stands in the source text. Never empty.",
  "source-document/subjects/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "source-document/subjects/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "source-document/subjects/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "source-document/text": "The copy of the text in which every citation counts lines.",
  "source-document/text/lines": "The number of lines in the copy.",
  "source-document/text/sha256": "SHA-256 of the copy, in hexadecimal.",
  "source-document/inferredDate":
    "When the text appeared. It is inferred, because no date is printed (I-42).",
  "source-document/inferredDate/from": "The earliest year or month of the text, by estimate.",
  "source-document/inferredDate/to": "The latest year or month of the text, by estimate.",
  "source-document/inferredDate/note": "What the two dates are inferred from.",
  "source-document/sections":
    "The parts of the text and their lines. A citation names a part or a paragraph of one. Where none are listed, a citation names its part in any words.",
  "source-document/sections/*/id": "The number or name of the part, as citations give it.",
  "source-document/sections/*/title": "The heading as printed.",
  "source-document/sections/*/line": "The first line of the part, counted from 1.",
  "source-document/sections/*/endLine": "The last line of the part.",
  "source-document/sections/*/page": "The page in the printed list of contents.",
  "source-document/licence": "What is known of the right to reuse the text.",
  "indication-rule": "The rule behind an indicated level, and what a result says of its own.",
  "indication-rule/id": "The permanent id of the notice.",
  "indication-rule/text": "The sentence to show, in our words.",
  "indication-rule/citations": "Where the record stands in the source text. Never empty.",
  "indication-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "indication-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "indication-rule/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "indication-rule/outcomes":
    "What a result says of its own indication where no row is answered Yes. `some-open` has the hole `{open}` for the number of open rows. With a Yes, the level has the words.",
  "indication-rule/outcomes/*": "What a result says where this is so.",
  "profile-rule": "A level for each area, and no level of the whole.",
  "profile-rule/kind": "A level for each area, and no level of the whole.",
  "profile-rule/areas": "The areas, in printed order.",
  "profile-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "profile-rule/citations": "Where the rule stands in the source text. Never empty.",
  "profile-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "profile-area": "An area of a profile.",
  "profile-area/id": "The permanent id of the area.",
  "profile-area/name": "The name of the area, as printed.",
  "profile-area/rule": "The rule for the level of the area.",
  "highest-section-rule": "The highest level of a row answered Yes.",
  "highest-section-rule/kind": "The highest level of a row answered Yes.",
  "highest-section-rule/rows": "The rows that count. Absent: all.",
  "highest-section-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "highest-section-rule/citations": "Where the rule stands in the source text. Never empty.",
  "highest-section-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "count-rule": "The number of rows answered Yes.",
  "count-rule/kind": "The number of rows answered Yes.",
  "count-rule/rows": "The rows that count. Absent: all.",
  "count-rule/reaches":
    "The levels by the number of rows. Below the first step is the lowest level.",
  "count-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "count-rule/citations": "Where the rule stands in the source text. Never empty.",
  "count-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "count-step": "From a number of rows on, a level.",
  "count-step/atLeast": "How many rows reach the level.",
  "count-step/level": "The id of the level.",
  "sum-rule": "The sum of the points of rows, and of groups that are banded before.",
  "sum-rule/kind": "The sum of the points of rows and groups.",
  "sum-rule/points": "The points of rows. Empty only beside groups.",
  "sum-rule/groups": "Rows that are banded first.",
  "sum-rule/bands": "The levels by the sum. Below the first band is the lowest level.",
  "sum-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "sum-rule/citations": "Where the rule stands in the source text. Never empty.",
  "sum-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  points: "The points of a row.",
  "points/row": "The id of the row.",
  "points/yes": "The points of a Yes. Absent: none.",
  "points/no": "The points of a No. Absent: none.",
  "points/observed":
    "The window in which a Yes counts. Absent: it counts whenever it was observed.",
  "observed-within": "A window of completed months before the day.",
  "observed-within/from": "The fewest completed months before the day.",
  "observed-within/before": "The completed months from which it no longer counts.",
  "point-group": "Rows whose sum is banded to points first.",
  "point-group/points": "The points of its rows.",
  "point-group/bands":
    "The points by the sum of the rows, lowest first. Below the first band are none.",
  "point-band": "From a number on, so many points.",
  "point-band/from": "The sum from which the band counts.",
  "point-band/points": "The points that the band gives.",
  "level-band": "From a number on, a level.",
  "level-band/from": "The sum from which the band counts.",
  "level-band/level": "The id of the level.",
  "any-of-rule":
    "Any Yes of the rows gives the level, or asks for the action. It has one of the two.",
  "any-of-rule/kind": "Any Yes gives the level, or asks for the action.",
  "any-of-rule/rows": "The rows, of which one answered Yes is enough.",
  "any-of-rule/level": "The id of the level.",
  "any-of-rule/action": "The id of the action that it asks for.",
  "any-of-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "any-of-rule/citations": "Where the rule stands in the source text. Never empty.",
  "any-of-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "floor-rule": "Never below the level while the condition holds.",
  "floor-rule/kind": "Never below the level while the condition holds.",
  "floor-rule/when": "The condition.",
  "floor-rule/level": "The id of the level.",
  "floor-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "floor-rule/citations": "Where the rule stands in the source text. Never empty.",
  "floor-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "all-conditions": "Several conditions that all must hold.",
  "all-conditions/all": "Holds if all of these hold.",
  condition: "Something that holds, does not hold, or cannot be told.",
  "condition/0/under": "Holds under this age, in completed years.",
  "condition/1/fact": "The fact that is asked for.",
  "condition/1/is": "What the fact must be.",
  "condition/2/anyYes": "Holds if any of these rows is answered Yes.",
  "condition/3/atLeast": "How many rows must be answered Yes.",
  "condition/3/of": "The rows that are counted.",
  "any-condition": "Several conditions of which any is enough.",
  "any-condition/any": "Holds if any of these holds.",
  "gate-rule": "A rule that counts while a condition holds.",
  "gate-rule/kind": "Counts only while the condition holds.",
  "gate-rule/when": "The condition.",
  "gate-rule/rule": "The rule that counts while the condition holds.",
  "gate-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "gate-rule/citations": "Where the rule stands in the source text. Never empty.",
  "gate-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "highest-rule": "The highest level of several rules.",
  "highest-rule/kind": "The highest level that any of several rules gives.",
  "highest-rule/of": "The rules.",
  "highest-rule/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "highest-rule/citations": "Where the rule stands in the source text. Never empty.",
  "highest-rule/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "rule-part": "A rule that gives one level.",
  rule: "How the answers of the tool give a level.",
  "step-words": "The words of a step that needs nobody's leave.",
  "step-words/id": "What is to be done.",
  "step-words/text": "The step in our words, where no danger is recorded.",
  "step-words/inDanger":
    "The step in our words, where danger is recorded as yes or not known. Absent if the words are the same.",
  "step-words/contacts": "The ids of the contacts, in the order of use.",
  "step-words/citations": "Where the record stands in the source text. Never empty.",
  "step-words/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "step-words/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "step-words/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  level: "A level of risk or concern, as the document describes it.",
  "level/id": "The permanent id of the level.",
  "level/name": "The printed name.",
  "level/heading": "The heading printed above its section of the tool, if the tool has one for it.",
  "level/description": "What the document says of the level, in our words.",
  "level/indicated":
    "What a result says where the rows point to this level. Absent: the words of the rule.",
  "level/cautions": "The cautions that go with the level. They are shown in their usual order.",
  "level/citations": "Where the record stands in the source text. Never empty.",
  "level/basis": "Whether it is printed there, our reading of it, or a convention of this library.",
  "level/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "level/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  indicator: "One row of the screening tool.",
  "indicator/id": "The permanent id of the row.",
  "indicator/level": "The level whose section of the tool prints the row.",
  "indicator/row": "The number of the row in its section, counted from 1.",
  "indicator/name":
    "A short name of the row, for lists: at most 60 characters, a convention of this library. Beside the printed label, never instead of it where the row is answered. For a row that an agency added without a name, its whole label.",
  "indicator/label": "The whole row as printed.",
  "indicator/signs":
    "The separate signs, in printed order. A Yes on the row means some or all of them (line 232).",
  "indicator/themes": "Themes for drawing rows together. They are ours, not printed.",
  "indicator/citations": "Where the record stands in the source text. Never empty.",
  "indicator/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "indicator/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "indicator/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  sign: "One behaviour or fact within a row of the tool.",
  "sign/id": "The permanent id of the sign.",
  "sign/label": "The printed words.",
  "sign/leadIn": "Words printed before an earlier sign of the row that govern this one too.",
  "sign/leadOut": "Words printed after the label that govern it too.",
  "sign/variants": "Printed alternatives within the sign. Any one of them is enough.",
  "sign/reading": "Our reading of the printed words.",
  "sign/reading/describesHarm":
    "Whether the words describe abuse or exploitation that has happened (`yes`) or may have happened (`possibly`), and not only a risk of it.",
  "sign/reading/strand": "Which exploitation the words name. Absent if they name neither.",
  "sign/reading/notAConcern": "As worded, this is not a concern.",
  "sign/reading/ageRule": "The words contain an age.",
  "sign/reading/under": "The lowest age, in completed years, for which the words cannot hold.",
  "sign/reading/basis": "Always `reading`: the text itself says none of this.",
  "sign/reading/note": "The ground for the reading, or who marked it.",
  "sign/citations": "Where the record stands in the source text. Never empty.",
  "sign/basis": "Whether it is printed there, our reading of it, or a convention of this library.",
  "sign/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "sign/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  theme: "A name for rows about the same thing. It is a convention of this library.",
  "theme/id": "The permanent id of the theme.",
  "theme/label": "The name of the theme, in our words.",
  "theme/note": "What the rows of the theme are about.",
  overlap: "Signs that can rest on the same fact.",
  "overlap/id": "The permanent id of the overlap.",
  "overlap/kind": "The way in which the signs repeat each other.",
  "overlap/reach": "Whether the signs are in one section of the tool or in several.",
  "overlap/signs": "The ids of the signs that repeat each other.",
  "overlap/what": "What repeats, in our words.",
  "overlap/citations": "Where the record stands in the source text. Never empty.",
  "overlap/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "overlap/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "overlap/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  action: "An action printed for a level, in all its tellings.",
  "action/id": "The permanent id of the action.",
  "action/level":
    "The level for which the action is printed. It belongs to the level, never to the row beside it.",
  "action/deed":
    "What it asks for, where actions of several levels ask for the same. Absent: no other action asks for it.",
  "action/strength": "How strongly the action is put. It follows from the verb.",
  "action/text": "The action in our words, to discuss with the designated lead.",
  "action/contact": "The contact to use, as printed. It must be checked first.",
  "action/otherContacts":
    "Further contacts for the same action, in the order of use, such as the one outside office hours. They are not printed with the action.",
  "action/consent": "Consent to a referral, which is not consent to disclose (I-21).",
  "action/consent/to": "What the consent is to: always a referral.",
  "action/consent/note":
    "Where the words about consent are printed, and what this consent does not cover.",
  "action/variants":
    "Its tellings, where the document prints it more than once. In York first the table of 7.9, then the tool's column.",
  "action/difference": "What differs between the tellings, if anything does.",
  "action/citations": "Where the record stands in the source text. Never empty.",
  "action/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "action/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "action/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  "action-variant": "One of several places that print an action.",
  "action-variant/printedIn":
    "The place that prints it: in York, the table of 7.9 or the tool's column.",
  "action-variant/strength": "How strongly the action is put here. It follows from the verb.",
  "action-variant/names": "Names, numbers and addresses, in the words printed here.",
  "action-variant/contact": "The contact printed here.",
  "action-variant/consent": "A qualification about consent, in the words printed here.",
  "action-variant/condition": "When it applies, in the words printed here.",
  "action-variant/citations": "Where this telling stands in the source text. Never empty.",
  "sharing-rules": "The printed rules for sharing information (chapter 8).",
  "sharing-rules/id":
    "The id and version of these rules. They change separately from the screening tool.",
  "sharing-rules/version": "The version of these rules, such as `1.0.0`.",
  "sharing-rules/title": "The title of the chapter as printed.",
  "sharing-rules/gateways": "The two bases on which information can be disclosed (8.5).",
  "sharing-rules/gateways/*/id": "The basis on which information can be disclosed.",
  "sharing-rules/gateways/*/text": "What it is, in our words.",
  "sharing-rules/gateways/*/citations": "Where the record stands in the source text. Never empty.",
  "sharing-rules/gateways/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "sharing-rules/gateways/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "sharing-rules/gateways/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "sharing-rules/notSoughtGrounds":
    "Examples of when not to ask for consent (8.6). They explain a decision and are never its basis.",
  "sharing-rules/notSoughtGrounds/*/id": "The permanent id of the example.",
  "sharing-rules/notSoughtGrounds/*/text": "What it is, in our words.",
  "sharing-rules/notSoughtGrounds/*/citations":
    "Where the record stands in the source text. Never empty.",
  "sharing-rules/notSoughtGrounds/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "sharing-rules/notSoughtGrounds/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "sharing-rules/notSoughtGrounds/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "sharing-rules/publicInterestPurposes": "Examples of a public interest (8.7).",
  "sharing-rules/publicInterestPurposes/*/id": "The permanent id of the example.",
  "sharing-rules/publicInterestPurposes/*/text": "What it is, in our words.",
  "sharing-rules/publicInterestPurposes/*/citations":
    "Where the record stands in the source text. Never empty.",
  "sharing-rules/publicInterestPurposes/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "sharing-rules/publicInterestPurposes/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "sharing-rules/publicInterestPurposes/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "sharing-rules/deciderRoles": "Who may decide: the two examples of 8.8, names as printed.",
  "sharing-rules/deciderRoles/*/id": "The permanent id of the role.",
  "sharing-rules/deciderRoles/*/name": "The name as printed.",
  "sharing-rules/deciderRoles/*/citations":
    "Where the record stands in the source text. Never empty.",
  "sharing-rules/deciderRoles/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "sharing-rules/deciderRoles/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "sharing-rules/deciderRoles/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "sharing-rules/recordItems":
    "What the record of a decision holds. Each item has a prompt in plain words.",
  "sharing-rules/recordItems/*/id": "The permanent id of the item.",
  "sharing-rules/recordItems/*/label": "Our short name for the item.",
  "sharing-rules/recordItems/*/prompt": "What to write down, in our words.",
  "sharing-rules/recordItems/*/citations":
    "Where the record stands in the source text. Never empty.",
  "sharing-rules/recordItems/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "sharing-rules/recordItems/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "sharing-rules/recordItems/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "sharing-rules/consents": "The four consents, kept apart.",
  "sharing-rules/consents/*/id": "The consent that is meant. One never stands for another.",
  "sharing-rules/consents/*/text": "What it is, in our words.",
  "sharing-rules/consents/*/citations": "Where the record stands in the source text. Never empty.",
  "sharing-rules/consents/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "sharing-rules/consents/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "sharing-rules/consents/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "sharing-rules/cautions":
    "The wording of each caution. `reviewSharing` has the rules that attach them.",
  "sharing-rules/notCovered": "That the document has no such rules. Every review shows it.",
  "flagging-rules":
    "The printed steps for flagging a concern with the Local Area Team (chapter 9).",
  "flagging-rules/who": "Who may flag and how (9.1).",
  "flagging-rules/test": "The test that the caller applies (9.1).",
  "flagging-rules/contact": "The contact printed for flagging.",
  "flagging-rules/steps": "The four printed steps in order (9.2).",
  "flagging-rules/steps/*/id": "The permanent id of the step.",
  "flagging-rules/steps/*/by": "Who takes the step.",
  "flagging-rules/steps/*/text": "What it is, in our words.",
  "flagging-rules/steps/*/citations": "Where the record stands in the source text. Never empty.",
  "flagging-rules/steps/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "flagging-rules/steps/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "flagging-rules/steps/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "flagging-rules/notSaid": "What the text leaves open (I-25). The library invents nothing for it.",
  "flagging-rules/notSaid/*/id": "The caution that names what is left open.",
  "flagging-rules/notSaid/*/text": "What it is, in our words.",
  "flagging-rules/notSaid/*/citations": "Where the record stands in the source text. Never empty.",
  "flagging-rules/notSaid/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "flagging-rules/notSaid/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "flagging-rules/notSaid/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "flagging-rules/notCovered":
    "That the document has no such steps. Every check of flags shows it.",
  "police-form-item": "An item of the police information form.",
  "police-form-item/id": "The permanent id of the item.",
  "police-form-item/block":
    "The block of the form in which the item is printed. Of a field of this library: `people` where it is asked of each person, `event` where it is asked once.",
  "police-form-item/label":
    "The printed label, or ours for a field of this library. Absent on a notice or an instruction: `text` gives those in our words.",
  "police-form-item/text": "What the item asks for or says, in our words.",
  "police-form-item/type": "What to fill in. A `notice` and an `instruction` are not fields.",
  "police-form-item/fields":
    "The properties of a `PoliceForm` that hold it, in printed order. There are two where one printed box asks for two facts. Empty for an item that is not a field.",
  "police-form-item/fields/*/path": "A JSON Pointer with `*` in place of the index of a person.",
  "police-form-item/fields/*/asksFor":
    "What is asked for, in our words. It follows “Not recorded yet:”.",
  "police-form-item/fields/*/detail":
    "It says more about the field before it and is never a gap by itself.",
  "police-form-item/appliesWhen":
    "The answer to another item on which this one depends. Absent: the item is always asked.",
  "police-form-item/appliesWhen/path":
    "A JSON Pointer to the property of a `PoliceForm` that holds the other answer.",
  "police-form-item/appliesWhen/operator":
    "Whether the other answer must be the value, or must not be.",
  "police-form-item/appliesWhen/value": "The value to compare the other answer with.",
  "police-form-item/appliesWhen/otherwise": "Why the item is otherwise not asked, in our words.",
  "police-form-item/appliesWhen/citations":
    "Where the record stands in the source text. Never empty.",
  "police-form-item/appliesWhen/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-item/appliesWhen/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-item/appliesWhen/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-item/citations": "Where the record stands in the source text. Never empty.",
  "police-form-item/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-item/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-item/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-definition": "The police information form of Appendix One, as far as the text goes.",
  "police-form-definition/title": "The title as printed over the form.",
  "police-form-definition/names":
    "The names that the text gives to this one form, as printed (I-13).",
  "police-form-definition/names/*/name": "The name as printed.",
  "police-form-definition/names/*/citations":
    "Where the record stands in the source text. Never empty.",
  "police-form-definition/names/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-definition/names/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-definition/names/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-definition/items": "The items of the form, in printed order.",
  "police-form-definition/peopleInvolved": "The block to repeat for each person involved.",
  "police-form-definition/peopleInvolved/id": "The permanent id of the block.",
  "police-form-definition/peopleInvolved/asksFor":
    "What is asked for, in our words. It follows “Not recorded yet:”.",
  "police-form-definition/peopleInvolved/citations":
    "Where the record stands in the source text. Never empty.",
  "police-form-definition/peopleInvolved/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-definition/peopleInvolved/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-definition/peopleInvolved/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-definition/brokenBlock": "Where the text stops in the middle of a block (I-12).",
  "police-form-definition/brokenBlock/id": "The permanent id of the block.",
  "police-form-definition/brokenBlock/labels":
    "The labels printed in the block before the text stops.",
  "police-form-definition/brokenBlock/text":
    "What the break means for whoever fills in the form, in our words.",
  "police-form-definition/brokenBlock/citations":
    "Where the record stands in the source text. Never empty.",
  "police-form-definition/brokenBlock/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-definition/brokenBlock/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-definition/brokenBlock/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-definition/requestedInPreamble":
    "What the preamble asks for and no surviving field holds.",
  "police-form-definition/requestedInPreamble/*/id": "The permanent id of what is asked for.",
  "police-form-definition/requestedInPreamble/*/text": "What the preamble asks for, in our words.",
  "police-form-definition/requestedInPreamble/*/asksFor":
    "What is asked for, in our words. It follows “Not recorded yet:”.",
  "police-form-definition/requestedInPreamble/*/path":
    "A JSON Pointer to the property of a `PoliceForm` that holds it.",
  "police-form-definition/requestedInPreamble/*/role":
    "The role of a place that answers it. Present only if it is a place.",
  "police-form-definition/requestedInPreamble/*/citations":
    "Where the record stands in the source text. Never empty.",
  "police-form-definition/requestedInPreamble/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-definition/requestedInPreamble/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-definition/requestedInPreamble/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-definition/notOnTheForm":
    "What the printed form does not ask for and police need: fields of this library, marked as ours.",
  "police-form-definition/neverAsked": "What the text that we hold never asks for.",
  "police-form-definition/neverAsked/*/id": "The permanent id of what is never asked for.",
  "police-form-definition/neverAsked/*/text": "What is never asked for, in our words.",
  "police-form-definition/neverAsked/*/citations":
    "Where the record stands in the source text. Never empty.",
  "police-form-definition/neverAsked/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-definition/neverAsked/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-definition/neverAsked/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-definition/withheldFromIntelligence":
    "What to do about something that is left out of what is passed on for intelligence.",
  "police-form-definition/readBeforePassingOn":
    "Why a person reads words before they are passed on for intelligence.",
  contact: "A contact as printed, with what was found when it was checked.",
  "contact/id": "The permanent id of the contact.",
  "contact/functions": "The purposes for which people look the contact up.",
  "contact/asPrinted":
    "The whole detail as printed, whatever an overlay says. For a contact that an overlay added, its details. Never a link.",
  "contact/name": "The name as printed. An overlay may replace it with the agency's.",
  "contact/telephones":
    "The telephone numbers to ring: those in `asPrinted`, unless others took their place. Then `before` has the printed ones.",
  "contact/email": "The e-mail address, in the same way.",
  "contact/web": "The web address, in the same way.",
  "contact/hours": "When the contact can be reached, in our words. Show it beside the number.",
  "contact/status":
    "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
  "contact/statusNote": "What was found, in our words.",
  "contact/checkedOn":
    "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
  "contact/successor": "What replaced the contact, where that is known. It needs a check too.",
  "contact/successor/name": "The name of what replaced the contact.",
  "contact/successor/detail": "The number or address at which it is reached.",
  "contact/successor/note": "Where it was found, and what is not confirmed about it.",
  "contact/before":
    "The contact as it was before other details took the place of the printed ones, or before an overlay confirmed it: as printed, with what was found.",
  "contact/before/name": "The name as printed. An overlay may replace it with the agency's.",
  "contact/before/telephones":
    "The telephone numbers to ring: those in `asPrinted`, unless others took their place. Then `before` has the printed ones.",
  "contact/before/email": "The e-mail address, in the same way.",
  "contact/before/web": "The web address, in the same way.",
  "contact/before/hours":
    "When the contact can be reached, in our words. Show it beside the number.",
  "contact/before/status":
    "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
  "contact/before/statusNote": "What was found, in our words.",
  "contact/before/checkedOn":
    "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
  "contact/before/successor":
    "What replaced the contact, where that is known. It needs a check too.",
  "contact/before/successor/name": "The name of what replaced the contact.",
  "contact/before/successor/detail": "The number or address at which it is reached.",
  "contact/before/successor/note": "Where it was found, and what is not confirmed about it.",
  "contact/newerAdvice":
    "Advice on using the contact that is newer than the text. The text prints none of it.",
  "contact/newerAdvice/*/id": "The permanent id of the advice.",
  "contact/newerAdvice/*/text": "What the advice says, in our words.",
  "contact/newerAdvice/*/source":
    "Who gives the advice, and its year if that is known. Show it with the text.",
  "contact/citations": "Where the record stands in the source text. Never empty.",
  "contact/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "contact/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "contact/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  "glossary-entry": "A term with its meaning.",
  "glossary-entry/id": "The permanent id of the entry.",
  "glossary-entry/term": "The term as printed.",
  "glossary-entry/expansion": "What an abbreviation stands for, as printed.",
  "glossary-entry/meaning": "The meaning, in our words.",
  "glossary-entry/aliases": "Other forms by which people look up the term.",
  "glossary-entry/from": "Whether the entry is from the printed glossary or added by this library.",
  "glossary-entry/citations": "Where the record stands in the source text. Never empty.",
  "glossary-entry/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "glossary-entry/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "glossary-entry/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  statement: "One thing the guidance says.",
  "statement/id": "The permanent id of the statement.",
  "statement/kind": "What the statement does: the strength of its verb, or its role in the text.",
  "statement/who": "Whom it addresses. Empty if it addresses nobody in particular.",
  "statement/text": "What it says, in our words.",
  "statement/citations": "Where the record stands in the source text. Never empty.",
  "statement/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "statement/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "statement/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  definition: "A term that the text defines.",
  "definition/id": "The permanent id of the definition.",
  "definition/term": "The defined term as printed.",
  "definition/meaning": "The meaning, in our words.",
  "definition/quotes": "The reference the text quotes.",
  "definition/citations": "Where the record stands in the source text. Never empty.",
  "definition/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "definition/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "definition/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  named: "A named point of the text: a form of abuse, one of the four Ps, a principle.",
  "named/id": "The permanent id of the point.",
  "named/name": "The name as printed.",
  "named/text": "What the text says of it, in our words.",
  "named/citations": "Where the record stands in the source text. Never empty.",
  "named/basis": "Whether it is printed there, our reading of it, or a convention of this library.",
  "named/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "named/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  route: "A route into abuse or exploitation.",
  "route/id": "The permanent id of the route.",
  "route/name": "The name as printed. Some routes have none.",
  "route/text": "How the route leads into abuse or exploitation, in our words.",
  "route/printedTogetherWith": "The route with which it shares a printed paragraph (I-33).",
  "route/citations": "Where the record stands in the source text. Never empty.",
  "route/basis": "Whether it is printed there, our reading of it, or a convention of this library.",
  "route/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "route/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  "age-term": "An age rule of the text, or a gap in those rules.",
  "age-term/id": "The permanent id of the age rule or gap.",
  "age-term/term": "The printed words for the age, if there are any.",
  "age-term/from": "The lowest age it covers, in completed years.",
  "age-term/under": "The age, in completed years, from which it no longer applies.",
  "age-term/text": "What the text says about that age, in our words.",
  "age-term/use":
    "What the age is for. `silence` marks an age about which the text says nothing. Nothing may be filled in for it.",
  "age-term/citations": "Where the record stands in the source text. Never empty.",
  "age-term/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "age-term/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "age-term/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  question: "A frequently asked question of chapter 10.",
  "question/id": "The permanent id of the question.",
  "question/question": "The question in our words.",
  "question/answers": "The statements that answer it. Empty if the text does not answer it.",
  "question/citations": "Where the record stands in the source text. Never empty.",
  "question/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "question/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "question/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  reference: "A law, guidance or report that the text rests on.",
  "reference/id": "The permanent id of the reference.",
  "reference/title": "The title as printed.",
  "reference/date": "The year or date as printed. Absent if none is printed.",
  "reference/address": "The address as printed. Never a link: many have moved.",
  "reference/status": "The standing of the law, guidance or report, as far as it is confirmed.",
  "reference/statusNote": "What is known of the status, or that it is not confirmed.",
  "reference/citations": "Where the record stands in the source text. Never empty.",
  "reference/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "reference/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "reference/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  "known-issue": "A defect of the printed text and how this library treats it.",
  "known-issue/id": "`I-01` to `I-45`.",
  "known-issue/severity": "How much the issue matters.",
  "known-issue/what": "What is wrong, unclear or missing, in our words.",
  "known-issue/treatment": "What this library does about it. It never repairs the text in silence.",
  "known-issue/citations": "Where the record stands in the source text. Never empty.",
  "known-issue/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "known-issue/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "known-issue/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "review-interval":
    "How often an agency reviews. The guidance prints no interval (I-43), so an edition has one only from an overlay.",
  "review-interval/length": "The number of days or weeks from one review to the next.",
  "review-interval/unit": "Whether the length counts days or weeks.",
  "review-interval/reason": "Why the agency chose this interval, in its own words.",
  "review-interval/citations": "Where the record stands in the source text. Never empty.",
  "review-interval/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "review-interval/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "review-interval/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  coding:
    "A code of another system that an agency gives to a row, a sign or a level. Limit: a row is answered Yes when “some or all” of its signs are seen (Screening Tool, line 232 and elsewhere). A code for the row says that a finding was made, which is more. So the guidance's own edition has no codes, and a coding speaks only for its agency.",
  "coding/system":
    "The absolute URI of the code system, as FHIR names it, such as `http://snomed.info/sct`.",
  "coding/code": "The code as its system writes it.",
  "coding/display": "The code system's words for the code. They are not the words of the guidance.",
  "coding/source": "The source of the mapping.",
  "coding/checkedOn": "The day on which the agency checked the mapping at its source.",
  edition:
    "One printed guidance document as typed, cited data. Deeply frozen. Labels, names, numbers and defined terms are as printed. Sentences are ours and cite their source.",
  "edition/id": "The edition's permanent id.",
  "edition/version": "The version of the data, by semantic versioning.",
  "edition/hash": "SHA-256 of the edition without this field, in hexadecimal. Records pin it.",
  "edition/toolHash":
    "SHA-256 of what a level rests on: the levels in order, the rows with their signs, and the rule. Records of editions with one tool hash can be compared and combined.",
  "edition/title": "The title as printed.",
  "edition/document": "The printed document behind the edition.",
  "edition/emergency": "What to do when anyone is in danger now. Show it first, with every result.",
  "edition/notAFullAssessment":
    "The screening tool is not a full assessment of risk. Show this with every result.",
  "edition/indicationRule":
    "How `screen` finds the level that it indicates. It is a convention of this library, because the text prints no rule (I-03).",
  "edition/rule": "How the answers give a level.",
  "edition/cautions":
    "The wording of each caution. `screen` has the rules that attach them. One that is absent is not shown.",
  "edition/prompts": "The wording of each prompt.",
  "edition/steps":
    "The wording and the contacts of what needs nobody's leave. `screen` has the rules.",
  "edition/levels": "The levels of risk or concern, lowest first. York's are the four of 7.9.",
  "edition/indicators": "The rows of the screening tool, by level and then by row.",
  "edition/themes": "Names for rows about the same thing. They are ours, not printed.",
  "edition/overlaps": "Signs that can rest on the same fact, one group at a time.",
  "edition/actions": "The actions of 7.9 and of the tool, by level and then in printed order.",
  "edition/interventionAims": "The four aims against which current interventions are judged (7.8).",
  "edition/observationBases": "How a behaviour came to be known, in the words of 7.2.",
  "edition/observationBases/*/id": "The way in which the behaviour came to be known.",
  "edition/observationBases/*/text": "What the text says of it, in our words.",
  "edition/observationBases/*/citations":
    "Where the record stands in the source text. Never empty.",
  "edition/observationBases/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "edition/observationBases/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "edition/observationBases/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "edition/sharing": "The rules of chapter 8 on sharing information.",
  "edition/flagging": "The steps of chapter 9 for flagging a concern.",
  "edition/policeForm": "The police information form that Appendix One prints.",
  "edition/contacts":
    "The contacts that the text prints. Those that an overlay adds come after them.",
  "edition/glossary": "Terms with their meanings, from the printed glossary and from this library.",
  "edition/statements":
    "What the guidance says, one statement at a time, in the order of the text.",
  "edition/procedures": "Procedures to use alongside the guidance (1.2), names as printed.",
  "edition/procedures/*/id": "The permanent id of the procedure.",
  "edition/procedures/*/name": "The name as printed.",
  "edition/procedures/*/citations": "Where the record stands in the source text. Never empty.",
  "edition/procedures/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "edition/procedures/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "edition/procedures/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "edition/definitions": "Terms that the text itself defines.",
  "edition/formsOfAbuse": "Forms that child sexual abuse can take (1.8).",
  "edition/fourPs": "Prepare, Prevent, Protect, Pursue (1.16).",
  "edition/jointDuties": "What agencies do together (5.1).",
  "edition/principles": "The seven key principles (5.2).",
  "edition/routes": "Routes into abuse and exploitation (chapters 2 to 4).",
  "edition/ageTerms": "The age rules of the text, and the gaps in them.",
  "edition/questions": "Frequently asked questions (chapter 10).",
  "edition/references": "Laws, guidance and reports that the text rests on.",
  "edition/knownIssues": "The known defects of the text.",
  "edition/agency":
    "The agency whose overlay made the edition. Only overlays set this and the five fields after it.",
  "edition/localTitles":
    "The agency's titles for people whom the text names by role. The key is `manager-or-lead` (7.7) or the id of a decider's role (8.8).",
  "edition/display":
    "The agency's words for a row, a sign or a level, by its id. Show them beside the printed label, never instead of it.",
  "edition/sentences":
    "Sentences of the documents in place of those of this library, by their id: an agency's wording, or all of another language.",
  "edition/reviewInterval": "How often the agency reviews. The guidance leaves this open (I-43).",
  "edition/codings":
    "The agency's codings of a row, a sign or a level, by its id. The guidance gives none. See Coding for what a coding says.",
  "document-draft": "The printed document, as far as it is known.",
  "document-draft/title": "The title as printed.",
  "document-draft/publisher": "The publisher, and where the name is from if none is printed.",
  "document-draft/subjects":
    "The names that the text uses for its subject, as printed. The wording drifts (I-01).",
  "document-draft/subjects/*/label": "The name as printed.",
  "document-draft/subjects/*/citations": "Where the record stands in the source text. Never empty.",
  "document-draft/subjects/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "document-draft/subjects/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "document-draft/subjects/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "document-draft/text": "The copy of the text in which every citation counts lines.",
  "document-draft/text/lines": "The number of lines in the copy.",
  "document-draft/text/sha256": "SHA-256 of the copy, in hexadecimal.",
  "document-draft/inferredDate":
    "When the text appeared. It is inferred, because no date is printed (I-42).",
  "document-draft/inferredDate/from": "The earliest year or month of the text, by estimate.",
  "document-draft/inferredDate/to": "The latest year or month of the text, by estimate.",
  "document-draft/inferredDate/note": "What the two dates are inferred from.",
  "document-draft/sections":
    "The parts of the text and their lines. A citation names a part or a paragraph of one. Where none are listed, a citation names its part in any words.",
  "document-draft/sections/*/id": "The number or name of the part, as citations give it.",
  "document-draft/sections/*/title": "The heading as printed.",
  "document-draft/sections/*/line": "The first line of the part, counted from 1.",
  "document-draft/sections/*/endLine": "The last line of the part.",
  "document-draft/sections/*/page": "The page in the printed list of contents.",
  "document-draft/licence": "What is known of the right to reuse the text.",
  "document-draft/lines":
    "The number of lines of the text that citations count, where `text` is absent.",
  "indicator-draft": "One row of the tool. Its number and its short name are filled in.",
  "indicator-draft/id": "The permanent id of the row.",
  "indicator-draft/level": "The level whose section of the tool prints the row.",
  "indicator-draft/row": "The number of the row in its section, counted from 1.",
  "indicator-draft/name":
    "A short name of the row, for lists: at most 60 characters, a convention of this library. Beside the printed label, never instead of it where the row is answered. For a row that an agency added without a name, its whole label.",
  "indicator-draft/label": "The whole row as printed.",
  "indicator-draft/signs":
    "The separate signs, in printed order. Absent: one sign with the label of the row and the id of the row with `-sign` after it.",
  "indicator-draft/themes": "Themes for drawing rows together. They are ours, not printed.",
  "indicator-draft/citations": "Where the record stands in the source text. Never empty.",
  "indicator-draft/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "indicator-draft/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "indicator-draft/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "sign-draft": "One behaviour or fact within a row. It stands where the row does unless it cites.",
  "sign-draft/id": "The permanent id of the sign.",
  "sign-draft/label": "The printed words.",
  "sign-draft/leadIn": "Words printed before an earlier sign of the row that govern this one too.",
  "sign-draft/leadOut": "Words printed after the label that govern it too.",
  "sign-draft/variants": "Printed alternatives within the sign. Any one of them is enough.",
  "sign-draft/reading": "Our reading of the printed words.",
  "sign-draft/reading/describesHarm":
    "Whether the words describe abuse or exploitation that has happened (`yes`) or may have happened (`possibly`), and not only a risk of it.",
  "sign-draft/reading/strand": "Which exploitation the words name. Absent if they name neither.",
  "sign-draft/reading/notAConcern": "As worded, this is not a concern.",
  "sign-draft/reading/ageRule": "The words contain an age.",
  "sign-draft/reading/under":
    "The lowest age, in completed years, for which the words cannot hold.",
  "sign-draft/reading/basis": "Always `reading`: the text itself says none of this.",
  "sign-draft/reading/note": "The ground for the reading, or who marked it.",
  "sign-draft/citations": "Where the record stands in the source text. Never empty.",
  "sign-draft/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "sign-draft/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "sign-draft/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "action-draft": "An action for a level, in one telling or in several.",
  "action-draft/id": "The permanent id of the action.",
  "action-draft/level":
    "The level for which the action is printed. It belongs to the level, never to the row beside it.",
  "action-draft/deed":
    "What it asks for, where actions of several levels ask for the same. Absent: no other action asks for it.",
  "action-draft/strength": "How strongly the action is put. It follows from the verb.",
  "action-draft/text": "The action in our words, to discuss with the designated lead.",
  "action-draft/contact": "The contact to use, as printed. It must be checked first.",
  "action-draft/otherContacts":
    "Further contacts for the same action, in the order of use, such as the one outside office hours. They are not printed with the action.",
  "action-draft/consent": "Consent to a referral, which is not consent to disclose (I-21).",
  "action-draft/consent/to": "What the consent is to: always a referral.",
  "action-draft/consent/note":
    "Where the words about consent are printed, and what this consent does not cover.",
  "action-draft/variants":
    "Its tellings, where the document prints it more than once. In York first the table of 7.9, then the tool's column.",
  "action-draft/difference": "What differs between the tellings, if anything does.",
  "action-draft/citations": "Where the record stands in the source text. Never empty.",
  "action-draft/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "action-draft/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "action-draft/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "edition-draft":
    "What a partnership writes of its edition: its levels, its rows, its rule, and whatever else its document has. What is absent is filled in by `defineEdition`.",
  "edition-draft/id": "The edition's permanent id.",
  "edition-draft/version": "The version of the data, by semantic versioning.",
  "edition-draft/hash":
    "SHA-256 of the edition without this field, in hexadecimal. Records pin it.",
  "edition-draft/toolHash":
    "SHA-256 of what a level rests on: the levels in order, the rows with their signs, and the rule. Records of editions with one tool hash can be compared and combined.",
  "edition-draft/title": "The title as printed.",
  "edition-draft/document": "The printed document behind the edition.",
  "edition-draft/emergency":
    "What to do when anyone is in danger now. Show it first, with every result.",
  "edition-draft/notAFullAssessment":
    "The screening tool is not a full assessment of risk. Show this with every result.",
  "edition-draft/indicationRule":
    "How `screen` finds the level that it indicates. It is a convention of this library, because the text prints no rule (I-03).",
  "edition-draft/rule": "How the answers give a level.",
  "edition-draft/cautions":
    "The wording of each caution. `screen` has the rules that attach them. One that is absent is not shown.",
  "edition-draft/prompts": "The wording of a prompt, where it is not that of this library.",
  "edition-draft/steps": "The wording and the contacts of a step that needs nobody's leave.",
  "edition-draft/levels":
    "The levels of risk or concern, lowest first. York's are the four of 7.9.",
  "edition-draft/indicators": "The rows of the screening tool, by level and then in printed order.",
  "edition-draft/themes": "Names for rows about the same thing. They are ours, not printed.",
  "edition-draft/overlaps": "Signs that can rest on the same fact, one group at a time.",
  "edition-draft/actions": "What to do at a level, by level and then in printed order.",
  "edition-draft/interventionAims":
    "The four aims against which current interventions are judged (7.8).",
  "edition-draft/observationBases": "How a behaviour came to be known, in the words of 7.2.",
  "edition-draft/observationBases/*/id": "The way in which the behaviour came to be known.",
  "edition-draft/observationBases/*/text": "What the text says of it, in our words.",
  "edition-draft/observationBases/*/citations":
    "Where the record stands in the source text. Never empty.",
  "edition-draft/observationBases/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "edition-draft/observationBases/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "edition-draft/observationBases/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "edition-draft/sharing": "The rules of chapter 8 on sharing information.",
  "edition-draft/flagging": "The steps of chapter 9 for flagging a concern.",
  "edition-draft/policeForm": "The police information form that Appendix One prints.",
  "edition-draft/contacts":
    "The contacts that the text prints. Those that an overlay adds come after them.",
  "edition-draft/glossary":
    "Terms with their meanings, from the printed glossary and from this library.",
  "edition-draft/statements":
    "What the guidance says, one statement at a time, in the order of the text.",
  "edition-draft/procedures": "Procedures to use alongside the guidance (1.2), names as printed.",
  "edition-draft/procedures/*/id": "The permanent id of the procedure.",
  "edition-draft/procedures/*/name": "The name as printed.",
  "edition-draft/procedures/*/citations":
    "Where the record stands in the source text. Never empty.",
  "edition-draft/procedures/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "edition-draft/procedures/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "edition-draft/procedures/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "edition-draft/definitions": "Terms that the text itself defines.",
  "edition-draft/formsOfAbuse": "Forms that child sexual abuse can take (1.8).",
  "edition-draft/fourPs": "Prepare, Prevent, Protect, Pursue (1.16).",
  "edition-draft/jointDuties": "What agencies do together (5.1).",
  "edition-draft/principles": "The seven key principles (5.2).",
  "edition-draft/routes": "Routes into abuse and exploitation (chapters 2 to 4).",
  "edition-draft/ageTerms": "The age rules of the text, and the gaps in them.",
  "edition-draft/questions": "Frequently asked questions (chapter 10).",
  "edition-draft/references": "Laws, guidance and reports that the text rests on.",
  "edition-draft/knownIssues": "The known defects of the text.",
  "edition-draft/agency":
    "The agency whose overlay made the edition. Only overlays set this and the five fields after it.",
  "edition-draft/localTitles":
    "The agency's titles for people whom the text names by role. The key is `manager-or-lead` (7.7) or the id of a decider's role (8.8).",
  "edition-draft/display":
    "The agency's words for a row, a sign or a level, by its id. Show them beside the printed label, never instead of it.",
  "edition-draft/sentences":
    "Sentences of the documents in place of those of this library, by their id: an agency's wording, or all of another language.",
  "edition-draft/reviewInterval":
    "How often the agency reviews. The guidance leaves this open (I-43).",
  "edition-draft/codings":
    "The agency's codings of a row, a sign or a level, by its id. The guidance gives none. See Coding for what a coding says.",
  overlay:
    "What an agency lays over an edition. It adds, confirms and gives words. It takes nothing away.",
  "overlay/id":
    "The overlay's permanent id. It becomes part of the id of the new edition. Every id that the overlay adds begins with it.",
  "overlay/version": "The version of the overlay, by semantic versioning.",
  "overlay/agency": "The agency's name as its staff know it.",
  "overlay/contacts":
    "Contacts of the edition, by id. The agency confirms each as it stands (`checkedOn` alone) or gives its own details. If any of telephones, e-mail and web is given, it replaces all three and the hours: those not given are dropped. Hours stay if the details are the same.",
  "overlay/contacts/*/id": "The id of the contact in the edition.",
  "overlay/contacts/*/name": "The name to show in place of the printed one.",
  "overlay/contacts/*/telephones":
    "In the order to ring them. When they can be rung goes into `hours`, anything else into `note`.",
  "overlay/contacts/*/email": "The e-mail address of the contact.",
  "overlay/contacts/*/web": "The web address of the contact, with or without `https://`.",
  "overlay/contacts/*/checkedOn":
    "The day of the agency's check. Without it the contact is not confirmed, whatever else is given.",
  "overlay/contacts/*/hours":
    "When the contact can be reached. Absent: as in the edition, unless details change.",
  "overlay/contacts/*/note": "Anything else that people must know.",
  "overlay/addedContacts":
    "The agency's own contacts. They cannot be for emergencies: the emergency notice is for that.",
  "overlay/addedContacts/*/id":
    "The permanent id of the contact: the id of the overlay, a dot, then words.",
  "overlay/addedContacts/*/name": "The name of the contact.",
  "overlay/addedContacts/*/functions":
    "The purposes for which people look the contact up, never emergencies.",
  "overlay/addedContacts/*/telephones":
    "In the order to ring them. When they can be rung goes into `hours`, anything else into `note`.",
  "overlay/addedContacts/*/email": "The e-mail address of the contact.",
  "overlay/addedContacts/*/web": "The web address of the contact, with or without `https://`.",
  "overlay/addedContacts/*/checkedOn":
    "The day of the agency's check. Without it the contact is not confirmed, whatever else is given.",
  "overlay/addedContacts/*/hours":
    "When the contact can be reached. Absent: as in the edition, unless details change.",
  "overlay/addedContacts/*/note": "Anything else that people must know.",
  "overlay/titles":
    "The agency's names for roles. `role` is `manager-or-lead` (7.7) or an id in the edition's `sharing.deciderRoles` (8.8).",
  "overlay/titles/*/role": "The id of the role.",
  "overlay/titles/*/title": "The title by which the agency knows the role.",
  "overlay/sentences":
    "The agency's wording of sentences in documents, by the id of the sentence, with the same holes in braces. Sentences about danger and about what is not known stand. With `language`, all sentences of another language.",
  "overlay/addedRows": "The agency's own rows. They come after the other rows of their level.",
  "overlay/addedRows/*/id":
    "The permanent id of the row: the id of the overlay, a dot, then words.",
  "overlay/addedRows/*/level": "The level to whose section of the tool the row is added.",
  "overlay/addedRows/*/label": "The words of the whole row.",
  "overlay/addedRows/*/name":
    "A short name of the row, for lists. Absent: the words of the whole row stand in it.",
  "overlay/addedRows/*/signs":
    "The separate signs of the row. A Yes on the row means some or all of them.",
  "overlay/addedRows/*/signs/*/id":
    "The permanent id of the sign: the id of the overlay, a dot, then words.",
  "overlay/addedRows/*/signs/*/label": "The words of the sign.",
  "overlay/addedRows/*/signs/*/strand":
    "Which exploitation the words name. Absent if they name neither.",
  "overlay/addedRows/*/themes": "Ids of the edition's themes.",
  "overlay/display":
    "Words to show beside the printed ones, by the id of a row, a sign or a level (I-40).",
  "overlay/display/*/id": "The id of the row, the sign or the level.",
  "overlay/display/*/text": "The words to show.",
  "overlay/reviewInterval":
    "How often the agency reviews, and why. The guidance leaves this open (I-43).",
  "overlay/reviewInterval/length": "The number of days or weeks from one review to the next.",
  "overlay/reviewInterval/unit": "Whether the length counts days or weeks.",
  "overlay/reviewInterval/reason": "Why the agency chose this interval, in its own words.",
  "overlay/codings":
    "Codes of other systems for a row, a sign or a level, by its id. Rows that the overlay adds may have them too. One id may have many. A code for a row says more than “some or all” supports, so the agency answers for it: see Coding.",
  "overlay/codings/*/id": "The id of the row, the sign or the level.",
  "overlay/codings/*/system":
    "The absolute URI of the code system, as FHIR names it, such as `http://snomed.info/sct`.",
  "overlay/codings/*/code": "The code as its system writes it.",
  "overlay/codings/*/display":
    "The code system's words for the code. They are not the words of the guidance.",
  "overlay/codings/*/source": "The source of the mapping.",
  "overlay/codings/*/checkedOn": "The day on which the agency checked the mapping at its source.",
  screening:
    "The screening tool, filled in completely or in part (chapter 7). A row that is absent is unanswered and never a No.",
  "screening/edition": "The edition under which the record was made, so that it can be read alone.",
  "screening/subject": "The child, as far as the screening says.",
  "screening/subject/reference": "The host’s own reference. The library matches nothing by it.",
  "screening/subject/dateOfBirth": "A whole or partial date, never completed. It wins over an age.",
  "screening/subject/ageInYears": "Completed years on the day of the screening.",
  "screening/subject/learningDisabilityOrSpecialNeeds":
    "Whether the child has a learning disability or special needs. Absent: unanswered.",
  "screening/completedOn": "The day on which the screening was completed.",
  "screening/completedBy": "Who completed it, as far as they are named.",
  "screening/immediateDanger":
    "Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and never No. The emergency notice comes first, whatever this says.",
  "screening/answers":
    "The answers, by the id of the row. A row that is absent is unanswered, and never No.",
  "screening/answers/*": "The answer to a row, by its id.",
  "screening/answers/*/0/answer": "Yes, No or not known. Not known is never read as No.",
  "screening/answers/*/0/signs":
    "The signs of the row that were noted. A Yes may rest on some or all of them; none is inferred.",
  "screening/answers/*/0/basis": "How it came to be known, in the words of 7.2.",
  "screening/answers/*/0/observedOn": "When it was observed, as far as it is known.",
  "screening/answers/*/0/note": "A note on the row, in words.",
  "screening/notes": "Notes by level, as the sections of the tool have them.",
  "screening/notes/*": "Notes on the level, in words.",
  "screening/protectiveFactors":
    "Protective factors, which 7.9 mentions and for which the tool has no place (I-03). Nothing is computed from them.",
  "screening/childsVoice": "What the child says, in their own words.",
  judgement: "A person’s judgement of the level of concern (7.7). It is never computed.",
  "judgement/level": "The level that the person judges (7.7), whatever the tool indicates.",
  "judgement/by": "Who judges.",
  "judgement/on": "The day of the judgement.",
  "judgement/reason": "Why, in words.",
  "judgement/discussedWith":
    "The manager or Child Protection lead with whom it was discussed (7.7).",
  "judgement/discussedOn": "The day of that discussion.",
  "judgement/reviewOn":
    "The day of the next review. The guidance prints no interval (I-43): people set the date.",
  interventions:
    "What was tried with a child and their family and what was seen, as far as recorded (7.8).",
  "interventions/edition":
    "The edition under which the record was made, so that it can be read alone.",
  "interventions/interventions": "What was tried with the child and their family (7.8).",
  "interventions/interventions/*/what": "What was tried, in words.",
  "interventions/interventions/*/by": "Who does it, as far as they are named.",
  "interventions/interventions/*/aims":
    "The aims of 7.8 that it is meant to serve. None is inferred.",
  "interventions/interventions/*/from": "When it began, as far as it is known.",
  "interventions/interventions/*/until":
    "When it ended. Absent while it goes on, and if its end is not recorded.",
  "interventions/interventions/*/assessedBy":
    "The assessment through which it is considered, such as CAF or FEHA.",
  "interventions/interventions/*/seen": "What was seen of it.",
  "interventions/interventions/*/seen/*/aim": "The aim that it relates to.",
  "interventions/interventions/*/seen/*/what":
    "What was seen, in words. People judge whether it means that an intervention works.",
  "interventions/interventions/*/seen/*/by": "Who saw it.",
  "interventions/interventions/*/seen/*/on": "When it was seen, as far as it is known.",
  "interventions/noneFor":
    "The aims for which a person recorded that there is no current intervention. An aim that is named nowhere is open and does not belong here.",
  "consent-to-disclose":
    "The child’s consent to the disclosure of information (8.5). It is the only consent that a sharing record holds, and no other stands for it.",
  "consent-to-disclose/kind": "Which consent it is. None stands for another.",
  "consent-to-disclose/status":
    "Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn. Absent: not recorded, which is none of these.",
  "consent-to-disclose/discussion":
    "The discussion about it, which 8.5 asks to be clear in the case notes.",
  "consent-to-disclose/notSoughtBecause":
    "Why the child was not or could not be asked (8.6). It is an explanation and never a basis for sharing.",
  "consent-to-disclose/notSoughtBecause/*/ground": "A printed example of 8.6, or other.",
  "consent-to-disclose/notSoughtBecause/*/reason":
    "In words. The ground other counts only with a reason.",
  "consent-to-referral":
    "Consent to a referral to Children’s Social Care (7.9, line 222). It is not consent to disclose.",
  "consent-to-referral/kind": "Which consent it is. None stands for another.",
  "consent-to-referral/status":
    "Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn. Absent: not recorded, which is none of these.",
  "consent-to-referral/whose": "Whose consent it is. 7.9 does not say whose is meant (I-21).",
  "consent-to-referral/discussion":
    "The discussion about it, which 8.5 asks to be clear in the case notes.",
  "consent-to-services":
    "Consent to services or assessments. The guidance does not mention it. The type exists so that no other consent is mistaken for it.",
  "consent-to-services/kind": "Which consent it is. None stands for another.",
  "consent-to-services/status":
    "Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn. Absent: not recorded, which is none of these.",
  "consent-to-services/whose": "Whose consent it is.",
  "consent-to-services/services": "The services or assessments, such as CAF or FEHA.",
  "consent-to-services/discussion":
    "The discussion about it, which 8.5 asks to be clear in the case notes.",
  "sharing-record":
    "The record of a decision whether to share information (chapter 8), filled in completely or in part.",
  "sharing-record/edition":
    "The edition under which the record was made, so that it can be read alone.",
  "sharing-record/reasonToBelieve":
    "Why there is reason to think that a child may be at risk (8.3).",
  "sharing-record/information": "What would be shared.",
  "sharing-record/recipient": "With whom it would be shared.",
  "sharing-record/immediateDanger":
    "Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and never No. The emergency notice comes first, whatever this says.",
  "sharing-record/consent":
    "Consent to disclose (8.5), and no other. The field says which consent it is, so kind may be left out.",
  "sharing-record/consent/kind": "Which consent it is. None stands for another.",
  "sharing-record/consent/status":
    "Given, refused, asked with no answer yet, could not be asked, not sought or withdrawn. Absent: not recorded, which is none of these.",
  "sharing-record/consent/discussion":
    "The discussion about it, which 8.5 asks to be clear in the case notes.",
  "sharing-record/consent/notSoughtBecause":
    "Why the child was not or could not be asked (8.6). It is an explanation and never a basis for sharing.",
  "sharing-record/consent/notSoughtBecause/*/ground": "A printed example of 8.6, or other.",
  "sharing-record/consent/notSoughtBecause/*/reason":
    "In words. The ground other counts only with a reason.",
  "sharing-record/publicInterest":
    "The public interest that sharing would serve, or that was weighed in a decision not to share (8.7).",
  "sharing-record/publicInterest/purposes": "Printed examples of 8.7, or other.",
  "sharing-record/publicInterest/reason":
    "In words. The purpose other counts only with a reason. A reason alone counts.",
  "sharing-record/decider": "Who decides (8.8).",
  "sharing-record/decider/role": "The decider’s role.",
  "sharing-record/decider/suitablyQualified":
    "Whether people assert that the decider is suitably qualified (8.8). The library never decides it.",
  "sharing-record/decider/assertedBy": "Who asserts it.",
  "sharing-record/necessity": "Whether sharing is likely to help prevent the risk, and how (8.9).",
  "sharing-record/proportionality":
    "Whether the public interest overrides confidentiality, and why (8.9).",
  "sharing-record/ifShared": "What might happen if the information is shared (8.9).",
  "sharing-record/ifNotShared": "What might happen if it is not shared (8.9).",
  "sharing-record/reasoning": "How the decision was reached, with the balance struck (8.9).",
  "sharing-record/decision": "To share or not to share. Absent: not decided.",
  "sharing-record/decidedOn": "The day of the decision.",
  "sharing-record/recordedOn": "The day it was written down. It may be later than decidedOn.",
  "sharing-record/competenceConsidered":
    "A record that the child’s competence to consent was considered. The guidance does not mention competence (I-44), and nothing follows from this field.",
  "sharing-record/competenceConsidered/by": "Who considered it.",
  "sharing-record/competenceConsidered/on": "The day it was considered.",
  "sharing-record/competenceConsidered/note": "What was considered.",
  "sharing-record/lawfulBasisNoted":
    "The lawful basis that someone noted under data protection law. The guidance does not ask for it. It is not assessed.",
  "sharing-record/dutyToShareConsidered":
    "What was considered about a duty to share (Children’s Wellbeing and Schools Act 2026). It is not assessed.",
  "sharing-record/moreDetrimentalBecause":
    "Why disclosing was thought to harm the child more than not disclosing (the same Act). It is not assessed.",
  "sharing-record/statutoryReportingNoted":
    "What was noted about a duty to report (Crime and Policing Bill; not confirmed as law). It is not assessed.",
  "sharing-history":
    "The history of a sharing record (chapter 8): the first record, then everything that came after it, in the order it was added.",
  "sharing-history/*/0/kind": "The whole record from here on, with the reason for the amendment.",
  "sharing-history/*/0/on": "The day that the entry is about.",
  "sharing-history/*/0/by": "The role of the person who made the entry.",
  "sharing-history/*/0/record": "The whole record as it is from here on.",
  "sharing-history/*/0/why": "Why it was amended.",
  "sharing-history/*/1/kind": "Consent was withdrawn.",
  "sharing-history/*/1/on": "The day that the entry is about.",
  "sharing-history/*/1/by": "The role of the person who made the entry.",
  "sharing-history/*/1/discussion": "The discussion about the withdrawal.",
  "sharing-history/*/2/kind": "Information was shared.",
  "sharing-history/*/2/on": "The day that the entry is about.",
  "sharing-history/*/2/by": "The role of the person who made the entry.",
  "sharing-history/*/2/information": "What was shared.",
  "sharing-history/*/2/recipient": "With whom it was shared.",
  "sharing-history/*/3/kind": "The record was reviewed.",
  "sharing-history/*/3/on": "The day that the entry is about.",
  "sharing-history/*/3/by": "The role of the person who made the entry.",
  "sharing-history/*/3/note": "What the review came to.",
  "sharing-history/0/kind": "The first entry: the record that the history begins with.",
  "sharing-history/0/on": "The day that the entry is about.",
  "sharing-history/0/by": "The role of the person who made the entry.",
  "sharing-history/0/record": "The record that the history begins with.",
  flag: "A flag with the Local Area Team (chapter 9): the child’s reference, a broad category, who raised it and when. It has no other field, because the team does not keep the details (9.2).",
  "flag/child": "The host’s own reference for the child.",
  "flag/category":
    "The broad category of the flag (9.2), on one line of at most 80 characters. The details stay in the caller’s own system. That broad means this is a convention of this library.",
  "flag/caller": "Who raises it, as far as they are named.",
  "flag/raisedOn": "The day on which it was raised.",
  "date-of-birth":
    "A date of birth as far as it is known: a whole or partial date (2013, 2013-05, 2013-05-14), an age, a range of ages, or recorded as not known. None of them is ever turned into another.",
  "date-of-birth/1/ageInYears": "Completed years.",
  "date-of-birth/1/on": "The day on which the person was that age.",
  "date-of-birth/2/ageFrom": "Completed years, at least.",
  "date-of-birth/2/ageTo": "Completed years, at most.",
  "date-of-birth/2/on": "The day on which the person was that age.",
  "date-of-birth/3/unknown": "Recorded as not known, which is an answer.",
  reporter: "“Your details”: who fills in the form (lines 435–439).",
  "reporter/fullName": "The reporter’s full name.",
  "reporter/dateOfBirth": "The reporter’s date of birth.",
  "reporter/jobTitle": "The reporter’s job title.",
  "reporter/organisation": "The reporter’s organisation.",
  "reporter/address": "The reporter’s address.",
  "reporter/telephone": "The reporter’s telephone number.",
  "reporter/email": "The reporter’s e-mail address.",
  "information-source": "Who or what the information comes from (lines 441–447).",
  "information-source/from":
    "Whether the information is the reporter’s own observation (as-above) or comes from elsewhere. It is only a value; nothing is copied.",
  "information-source/whoOrWhere":
    "Who or what else the information comes from, in words. The label says “Who or Where”, so it need not be a person.",
  "information-source/fullName": "The source’s full name.",
  "information-source/dateOfBirth": "The source’s date of birth.",
  "information-source/address": "The source’s address.",
  "information-source/telephone": "The source’s telephone number.",
  "information-source/willingToEngage":
    "Whether the source would be willing to deal with the police.",
  "information-source/otherPartner":
    "Another partner with whom the source would be willing to deal. The printed question is unclear; the answer is kept as given.",
  provenance:
    "How the information became known (lines 448–452). Police grade it; no grade is kept here.",
  "provenance/howKnownAndHowLong":
    "How the reporter or the source knows the information, and for how long.",
  "provenance/howKnown": "How this person came to know the information.",
  "provenance/secondHand": "Whether the information is second hand.",
  "provenance/firstKnown":
    "When it was first known, in words, however rough, such as “about two weeks ago”. It is never turned into a date.",
  "provenance/whoElseKnows": "Who else knows the information.",
  "form-event":
    "What happened and when. The text we hold has no field for it (I-12): these are ours.",
  "form-event/account": "What happened, or what is known. Not on the printed form.",
  "form-event/date":
    "The day on which it happened, as far as it is known. Not on the printed form.",
  "form-event/time":
    "The time at which it happened, in words, however rough, such as “about nine in the evening”. Not on the printed form.",
  "person-involved":
    "Someone who is involved (lines 454–463). The text we hold has no field for their part in it (I-12): role and onlineNames are ours.",
  "person-involved/fullName": "The person’s full name.",
  "person-involved/aliases": "Aliases or nicknames of the person.",
  "person-involved/dateOfBirth": "The person’s date of birth, as far as it is known.",
  "person-involved/address": "The person’s address.",
  "person-involved/gender":
    "The person’s gender, in the writer’s own words: the form prints no choices.",
  "person-involved/telephone": "The person’s telephone number.",
  "person-involved/description": "What the person looks like and wears.",
  "person-involved/role":
    "The part that the person plays, as whoever fills in the form says it. Not on the printed form. It is never worked out from anything else.",
  "person-involved/onlineNames":
    "The names that the person uses online, one an item, best with the site or app. Not on the printed form.",
  "requested-in-preamble":
    "What the preamble asks for and no surviving field holds (line 427, I-12).",
  "requested-in-preamble/vehicles": "One vehicle an item, in words.",
  "requested-in-preamble/places": "Places, each with the role it plays.",
  place: "A place and the role it plays, which the preamble asks for (line 427).",
  "place/role": "The role that the place plays.",
  "place/address": "An address, or words that describe the place.",
  "place/person":
    "The person whose home, school or work place it is, as an index in people counted from 0.",
  "place/note": "A note on the place.",
  "police-form":
    "The police information form, filled in completely or in part (Appendix One): the printed fields, with event and a person’s role and onlineNames as ours, then requestedInPreamble, then agencyExtension. The text we hold is not the whole form (I-12).",
  "police-form/edition":
    "The edition under which the record was made, so that it can be read alone.",
  "police-form/relatesToChildSexualExploitation":
    "Whether the information has to do with child sexual exploitation, as a person answers it. It is never answered from a screening.",
  "police-form/otherReferrals": "Whether it was also referred or reported to another agency.",
  "police-form/otherAgencies": "The agencies to which it was referred.",
  "police-form/reporter": "Who fills in the form.",
  "police-form/source": "Who or what the information comes from.",
  "police-form/provenance": "How the information came to be known.",
  "police-form/event": "What happened and when. Not on the printed form (I-12).",
  "police-form/people": "The people involved, as many as needed, in the order given.",
  "police-form/agencyExtension":
    "What an agency adds, by keys of its own such as namespace:name, each with any JSON.",
  discussion: "A discussion of the level of concern (7.7) or of anything else that a record holds.",
  "discussion/by": "Who discussed it.",
  "discussion/with": "The manager or Child Protection lead, or anyone else it was discussed with.",
  "discussion/on": "When, as far as it is known.",
  "discussion/note": "A note on the discussion.",
  "situation-review": "A review of the child’s situation (10.14).",
  "situation-review/by": "Who reviewed it.",
  "situation-review/on": "When, as far as it is known.",
  "situation-review/note": "A note on the review.",
  "situation-review/nextOn":
    "The day of the next review. The guidance prints no interval (I-43): people set the date.",
  "history-event": "One event of a history. No event is ever changed.",
  "history-event/0/kind": "The record was started.",
  "history-event/0/by": "Who made the entry, as far as they are named.",
  "history-event/0/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/0/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/0/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/0/screening":
    "The screening as it was started, with whatever was filled in by then.",
  "history-event/1/kind": "Rows were answered.",
  "history-event/1/by": "Who made the entry, as far as they are named.",
  "history-event/1/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/1/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/1/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/1/answers": "Rows that were not answered before, by id.",
  "history-event/1/answers/*": "The answer to a row, by its id.",
  "history-event/1/answers/*/0/answer": "Yes, No or not known. Not known is never read as No.",
  "history-event/1/answers/*/0/signs":
    "The signs of the row that were noted. A Yes may rest on some or all of them; none is inferred.",
  "history-event/1/answers/*/0/basis": "How it came to be known, in the words of 7.2.",
  "history-event/1/answers/*/0/observedOn": "When it was observed, as far as it is known.",
  "history-event/1/answers/*/0/note": "A note on the row, in words.",
  "history-event/2/kind": "Something is now known to be different.",
  "history-event/2/by": "Who made the entry, as far as they are named.",
  "history-event/2/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/2/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/2/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/2/path":
    "What is changed, as a JSON Pointer into the record, such as /screening/answers/clipping.",
  "history-event/2/old": "What was recorded there. Absent if nothing was.",
  "history-event/2/new":
    "What is recorded there from here on. Absent if nothing is recorded any more, which never means No.",
  "history-event/2/why": "Why, in words. Only a change of a screening in draft may go without.",
  "history-event/3/kind": "A person judged the level.",
  "history-event/3/by": "Who made the entry, as far as they are named.",
  "history-event/3/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/3/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/3/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/3/judgement": "The judgement.",
  "history-event/4/kind": "Something was discussed.",
  "history-event/4/by": "Who made the entry, as far as they are named.",
  "history-event/4/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/4/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/4/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/4/discussion": "The discussion.",
  "history-event/5/kind":
    "It was decided to share or not to share. 8.9 asks for both to be recorded alike.",
  "history-event/5/by": "Who made the entry, as far as they are named.",
  "history-event/5/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/5/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/5/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/5/sharing": "The record of the decision.",
  "history-event/6/kind": "A flag was raised.",
  "history-event/6/by": "Who made the entry, as far as they are named.",
  "history-event/6/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/6/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/6/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/6/flag": "The flag.",
  "history-event/7/kind": "The child’s situation was reviewed.",
  "history-event/7/by": "Who made the entry, as far as they are named.",
  "history-event/7/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/7/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/7/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/7/review": "The review.",
  "history-event/8/kind":
    "Something was recorded wrongly (rectification). The original stays in the event that holds it, and as old in this event.",
  "history-event/8/by": "Who made the entry, as far as they are named.",
  "history-event/8/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "history-event/8/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "history-event/8/previous": "The fingerprint of the event before. The first event has none.",
  "history-event/8/path":
    "What is changed, as a JSON Pointer into the record, such as /screening/answers/clipping.",
  "history-event/8/old": "What was recorded there. Absent if nothing was.",
  "history-event/8/new":
    "What is recorded there from here on. Absent if nothing is recorded any more, which never means No.",
  "history-event/8/why": "Why, in words.",
  history:
    "The events of one record, in the order in which they were recorded. They are only ever added; that nothing is overwritten is a convention of this library.",
  "record-at-moment":
    "A record as it stood at a moment, made from its history: the screening, and everything recorded beside it by then.",
  "record-at-moment/screening":
    "The screening. Absent if the history holds no event created by then.",
  "record-at-moment/screening/edition":
    "The edition under which the record was made, so that it can be read alone.",
  "record-at-moment/screening/subject": "The child, as far as the screening says.",
  "record-at-moment/screening/subject/reference":
    "The host’s own reference. The library matches nothing by it.",
  "record-at-moment/screening/subject/dateOfBirth":
    "A whole or partial date, never completed. It wins over an age.",
  "record-at-moment/screening/subject/ageInYears": "Completed years on the day of the screening.",
  "record-at-moment/screening/subject/learningDisabilityOrSpecialNeeds":
    "Whether the child has a learning disability or special needs. Absent: unanswered.",
  "record-at-moment/screening/completedOn": "The day on which the screening was completed.",
  "record-at-moment/screening/completedBy": "Who completed it, as far as they are named.",
  "record-at-moment/screening/immediateDanger":
    "Whether anyone is in danger now, as a person recorded it. Absent: unanswered, and never No. The emergency notice comes first, whatever this says.",
  "record-at-moment/screening/answers":
    "The answers, by the id of the row. A row that is absent is unanswered, and never No.",
  "record-at-moment/screening/answers/*": "The answer to a row, by its id.",
  "record-at-moment/screening/answers/*/0/answer":
    "Yes, No or not known. Not known is never read as No.",
  "record-at-moment/screening/answers/*/0/signs":
    "The signs of the row that were noted. A Yes may rest on some or all of them; none is inferred.",
  "record-at-moment/screening/answers/*/0/basis": "How it came to be known, in the words of 7.2.",
  "record-at-moment/screening/answers/*/0/observedOn":
    "When it was observed, as far as it is known.",
  "record-at-moment/screening/answers/*/0/note": "A note on the row, in words.",
  "record-at-moment/screening/notes": "Notes by level, as the sections of the tool have them.",
  "record-at-moment/screening/notes/*": "Notes on the level, in words.",
  "record-at-moment/screening/protectiveFactors":
    "Protective factors, which 7.9 mentions and for which the tool has no place (I-03). Nothing is computed from them.",
  "record-at-moment/screening/childsVoice": "What the child says, in their own words.",
  "record-at-moment/judgements": "The judgements, in the order recorded. The last one stands.",
  "record-at-moment/discussions": "The discussions, in the order recorded.",
  "record-at-moment/sharing": "The decisions whether to share, in the order recorded.",
  "record-at-moment/flags": "The flags, in the order recorded.",
  "record-at-moment/reviews": "The reviews, in the order recorded.",
  "record-at-moment/corrections":
    "What was recorded wrongly and corrected. The original is old and stays readable.",
  "record-at-moment/corrections/*/kind":
    "Something was recorded wrongly (rectification). The original stays in the event that holds it, and as old in this event.",
  "record-at-moment/corrections/*/by": "Who made the entry, as far as they are named.",
  "record-at-moment/corrections/*/at":
    "When it happened, as far as known: a time with its offset, or a whole or partial date.",
  "record-at-moment/corrections/*/recordedAt":
    "When it was recorded, which may be later: the host’s time with its offset.",
  "record-at-moment/corrections/*/previous":
    "The fingerprint of the event before. The first event has none.",
  "record-at-moment/corrections/*/path":
    "What is changed, as a JSON Pointer into the record, such as /screening/answers/clipping.",
  "record-at-moment/corrections/*/old": "What was recorded there. Absent if nothing was.",
  "record-at-moment/corrections/*/new":
    "What is recorded there from here on. Absent if nothing is recorded any more, which never means No.",
  "record-at-moment/corrections/*/why": "Why, in words.",
  "record-at-moment/unread":
    "How many events could not be read, so that the record lacks what they say. Absent if all could.",
  "history-head":
    "What appending to a history needs to know of it: how many events and records it has, the last fingerprint, and the screening as it stands. It does not grow with the history.",
  "history-head/events": "How many events the history has.",
  "history-head/fingerprint": "The fingerprint of the last event. Absent if there is none.",
  "history-head/screening": "The screening as it stands. Absent if none was created.",
  "history-head/judgements": "How many judgements were recorded.",
  "history-head/discussions": "How many discussions were recorded.",
  "history-head/sharing": "How many decisions whether to share were recorded.",
  "history-head/flags": "How many flags were recorded.",
  "history-head/reviews": "How many reviews were recorded.",
  "easy-read-words":
    "Easy-read words by key, as far as there are any. An absent key is shown in English.",
  "easy-read-words/language":
    "A language tag (BCP 47). Pages carry it, so that they are read aloud correctly.",
  "easy-read-words/explanations": "Words around the rows, by the key of the explanation.",
  "easy-read-words/explanations/danger-now":
    "Words to show in place of: Are you in danger now? Is someone else? Ring 999 now. The emergency number must be in them, in digits.",
  "easy-read-words/explanations/cannot-speak":
    "Words to show in place of: If you cannot speak, ring 999 and listen. Cough or tap the phone when they ask. On a mobile, press 55 when they tell you to. The emergency number must be in them, in digits.",
  "easy-read-words/explanations/text-999":
    "Words to show in place of: You can text 999 if your phone is set up for it. To set it up, text the word register to 999. The emergency number must be in them, in digits.",
  "easy-read-words/explanations/childline":
    "Words to show in place of: You can talk to Childline about anything. It is free. You can ring at any time.",
  "easy-read-words/explanations/what-this-is":
    "Words to show in place of: Some adults work with children and young people. They have a list of things to look out for. It helps them to see when a young person may need help.",
  "easy-read-words/explanations/why-you-can-see-it":
    "Words to show in place of: This is the list in plain words. You can see why adults may worry about someone.",
  "easy-read-words/explanations/not-singled-out":
    "Words to show in place of: The list is the same for everyone. You are not being picked out.",
  "easy-read-words/explanations/people-care":
    "Words to show in place of: There is a list because people care.",
  "easy-read-words/explanations/what-used-means":
    "Words to show in place of: Some people trick, scare or pay young people. They get them to do sexual things or to break the law. Here we call that being used.",
  "easy-read-words/explanations/not-your-fault":
    "Words to show in place of: If someone hurts you or uses you, it is not your fault. That is so even if you said yes, or if they gave you something.",
  "easy-read-words/explanations/may-be-made-to":
    "Words to show in place of: Some of the things on the list are things that young people do. Someone may be making them do it.",
  "easy-read-words/explanations/not-about-you":
    "Words to show in place of: Nothing here is about you. Nobody has filled it in. You do not have to fill in anything.",
  "easy-read-words/explanations/not-a-test":
    "Words to show in place of: This is not a test. You cannot pass it or fail it.",
  "easy-read-words/explanations/not-everything":
    "Words to show in place of: The list does not have everything on it. You can still talk about things that are not on it.",
  "easy-read-words/explanations/people-decide":
    "Words to show in place of: A list cannot decide anything. People have to think and talk about what to do.",
  "easy-read-words/explanations/if-you-hurt":
    "Words to show in place of: If you feel like this, you are not in trouble. Tell an adult you trust, or ring Childline. If you may hurt yourself now, ring 999. The emergency number must be in them, in digits.",
  "easy-read-words/explanations/right-to-tell":
    "Words to show in place of: It is always right to tell. You can still tell if you took it back before.",
  "easy-read-words/explanations/talk-to-someone":
    "Words to show in place of: You can talk to an adult you trust. It can be the adult who showed you this. You can ask what any of it means.",
  "easy-read-words/explanations/who-may-be-told":
    "Words to show in place of: If you tell an adult that someone is not safe, the adult may need to tell other people. That is to help keep people safe.",
  "easy-read-words/explanations/ring-someone":
    "Words to show in place of: You can also ring people who work to keep children safe. A number may have changed. If one does not work, try the next one.",
  "easy-read-words/explanations/short-page":
    "Words to show in place of: This is a short page. It only says what the list is about. You can ask to see the whole list.",
  "easy-read-words/headings": "Headings over the parts of the page, by the key of the part.",
  "easy-read-words/headings/about-the-list": "A heading to show in place of “About this list”.",
  "easy-read-words/headings/the-list": "A heading to show in place of “The list”.",
  "easy-read-words/headings/talking": "A heading to show in place of “Talking to someone”.",
  "easy-read-words/themes": "By the id of a theme.",
  "easy-read-words/themes/*": "Words for the theme “Late, missing and away”.",
  "easy-read-words/rows": "By the id of a row.",
  "easy-read-words/rows/*": "Words for the row “The answer to a row, by its id.”.",
  "tallied-month": "The records of one month.",
  "tallied-month/month": "Such as `2026-03`, or `not-recorded` for records without a month.",
  "tallied-month/bounds": "The pairs of bounds that there are, each once, lowest first.",
  "tallied-bounds": "The records of one month with the same bounds.",
  "tallied-bounds/atLeast": "The level that is the lower bound of these records.",
  "tallied-bounds/couldReach": "The level that is the upper bound of these records.",
  "tallied-bounds/records": "How many records of the month have these two bounds.",
  "tallied-bounds/yes": "How many of them are Yes: a number for each row, in the order of `rows`.",
  "tallied-bounds/notKnown":
    "How many of them are Not known: a number for each row, in the order of `rows`.",
  "tallied-bounds/unanswered":
    "How many of them are open for any other reason: a number for each row, in the order of `rows`.",
  "caseload-tally":
    "The counters of a caseload, with small numbers in them. It is not for publication: merge tallies, and publish what `publishTally` makes of them.",
  "caseload-tally/forPublication":
    "Always false: a tally holds small numbers. `publishTally` hides them.",
  "caseload-tally/format": "The format of the tally.",
  "caseload-tally/toolHash":
    "The tool under which the records were screened. Others are not counted here.",
  "caseload-tally/levels":
    "The ids of the levels of the tool, lowest first. The bounds are among them.",
  "caseload-tally/rows":
    "The ids of the rows of the tool, in printed order. They name the places below.",
  "caseload-tally/chunks": "The chunks that are counted here, each once, in order.",
  "caseload-tally/months": "The months that there are, each once, in order.",
  "caseload-tally/ofOtherEditions": "How many outcomes were made with another tool.",
  "caseload-tally/unreadable": "How many entries do not have the shape of an outcome.",
  "caseload-tally/readToTheEnd":
    "False if something that was handed in was no list of entries. It is not counted.",
  step: "Something to do now, before any discussion.",
  "step/text": "The sentence to show, in our words.",
  "step/basis": "Whether it is printed there, our reading of it, or a convention of this library.",
  "step/citations": "Where the record stands in the source text. Never empty.",
  "step/id": "What needs nobody's leave.",
  "step/contacts": "Whom to contact, in the order of use. Each says how far it can be trusted.",
  "pinned-edition": "An edition by its id, version, content hash and tool hash.",
  "pinned-edition/id": "The edition’s id, such as york.",
  "pinned-edition/version": "The edition’s version.",
  "pinned-edition/hash":
    "The SHA-256 of the edition’s content, in hexadecimal. Absent: it cannot be told whether its text is the same.",
  "pinned-edition/toolHash":
    "Absent for an edition that has none and that `parseEdition` did not load.",
  "indicated-area": "The level of an area of the tool, as a bound.",
  "indicated-area/id": "The id of the area in the rule of the edition.",
  "indicated-area/name": "The printed name of the area.",
  "indicated-area/atLeast": "The id of a level of the edition.",
  "indicated-area/couldReach": "The id of a level of the edition.",
  "indicated-area/because": "The ids of the rows that `atLeast` rests on, in printed order.",
  "indicated-action": "An action that the rule of an edition asks for, whatever the level is.",
  "indicated-action/action": "The id of the action.",
  "indicated-action/isCertain":
    "Whether it is asked for whatever the open rows are. Otherwise an open row could ask for it.",
  "indicated-action/because": "The ids of the rows for which it is certain, in printed order.",
  indication:
    "The level that the rows answered Yes point to, as a bound. The rule is a convention of this library, because the guidance prints none (I-03).",
  "indication/atLeast":
    "The level that the rule gives for the rows answered Yes; the lowest of all if there is none. Under York's rule it is the highest level with a Yes.",
  "indication/couldReach":
    "The highest level that the open rows could lead to. The highest level of all if there is an unread answer that could stand for any row.",
  "indication/settled": "Whether no open row can raise the level.",
  "indication/bounds":
    "Whether the two levels are the narrowest bounds there are (`exact`), as under York's rule, or may be wider than need be (`sound`).",
  "indication/basis": "The rule is a convention of this library.",
  "indication/because":
    "The ids of the rows that `atLeast` rests on, in printed order. Under York's rule these are the rows answered Yes at that level.",
  "indication/text": "What the rows point to, in plain words, and who decides.",
  "indication/citations": "The places in the source text that the rule rests on.",
  "indication/facts":
    "What else `atLeast` rests on, such as the age. Absent if it rests on rows alone.",
  "indication/areas":
    "The level of each area, under a rule that gives no level of the whole. `atLeast` and `couldReach` are then those of the highest area.",
  "indication/asksFor":
    "The actions that the rule asks for, whatever the level is. Absent if it asks for none.",
  caution:
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
  "caution/id": "Which caution it is.",
  "caution/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "caution/text": "The sentence to show, in our words.",
  "caution/basis": "How a record relates to the printed text.",
  "caution/note": "Why it is a reading or a convention. Absent where the result does not say.",
  "caution/citations": "Where it stands in the source text.",
  "caution/indicator": "The id of the row it is about. Absent when it is not about one row.",
  "caution/sign": "The id of the sign it is about. Absent when it is not about one sign.",
  "caution/overlap": "The id of the overlap it is about. Absent when it is not about one overlap.",
  "caution/records":
    "The records of a timeline, or the screenings of a combination, that it is about, by index. Absent when it is about all of them.",
  prompt: "What a person is asked to do next.",
  "prompt/text": "The sentence to show, in our words.",
  "prompt/citations": "Where the record stands in the source text. Never empty.",
  "prompt/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "prompt/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "prompt/knownIssues": 'The known issues of the text that affect the record, such as `"I-04"`.',
  "prompt/id": "What a result asks a person to do.",
  "screening-record":
    "A screening with the judgement that a person made on it. The indication stays beside the judgement and is not replaced.",
  "screening-record/emergency": "Always the first property.",
  "screening-record/now": "What needs nobody's leave; see {@link ScreeningOutcome.now } .",
  "screening-record/edition": "The edition that the record was made with.",
  "screening-record/screening": "The screening, as it was passed in.",
  "screening-record/indication": "What the tool indicates, whatever the judgement is.",
  "screening-record/judgement": "The judgement, as the person made it.",
  "screening-record/differs": "Whether the judged level differs from `indication.atLeast`.",
  "screening-record/actions":
    "The actions of the judged level. If it differs from the indicated level, those of the indicated level follow whose deed the judged level does not ask for, or asks for less strongly.",
  "screening-record/actions/*":
    "An action printed for a level, to discuss with the designated lead.",
  "screening-record/unread":
    "How many answers could not be read under this edition; see {@link ScreeningOutcome.unread } .",
  "screening-record/cautions":
    "What a person who uses it must know: the cautions of the outcome and of the judged level.",
  "screening-record/prompts": "What the record still asks a person to do.",
  counts: "Numbers to show. No level is derived from them.",
  "counts/yes": "Rows answered Yes.",
  "counts/no": "Rows answered No, including those that are open because a sign of them is noted.",
  "counts/notKnown": "Rows answered Not known.",
  "counts/unanswered": "Rows without an answer that can be read.",
  "counts/signs": "Signs noted on rows answered Yes.",
  "counts/distinctSigns": "The same, but signs with the same words or the same facts count once.",
  "present-indicator": "A row answered Yes.",
  "present-indicator/indicator": "The id of the row.",
  "present-indicator/level": "The id of a level of the edition.",
  "present-indicator/signs":
    "The ids of the signs noted, in printed order. Empty if none was noted: a Yes may rest on any sign of the row.",
  "unresolved-indicator": "A row that is open: not known, not answered, unread or contradicted.",
  "unresolved-indicator/indicator": "The id of the row.",
  "unresolved-indicator/level": "The id of a level of the edition.",
  "unresolved-indicator/answer":
    "Why it is open: recorded as not known, not recorded, recorded as something that is no answer (`unread`), or answered No with a sign of it noted (`contradicted`).",
  "overlap-note": "Signs that can rest on one fact.",
  "overlap-note/overlap": "The id of the overlap in the edition.",
  "overlap-note/kind": "How the signs overlap.",
  "overlap-note/reach": "Whether the signs stand at one level or at several.",
  "overlap-note/text": "Which signs can rest on one fact, in a sentence.",
  "overlap-note/issues": "The known issues behind it: I-04 within a level, I-05 across levels.",
  "overlap-note/citations": "Where the signs stand in the source text.",
  "screening-outcome":
    "What the screening tool indicates about a screening. People decide; the outcome informs.",
  "screening-outcome/emergency": "Always the first property.",
  "screening-outcome/now":
    "What needs nobody's leave: to call 999, then to tell Children's Social Care, by day and by night. Never empty. Show it before everything that is to be discussed.",
  "screening-outcome/edition": "The edition that the outcome was made with.",
  "screening-outcome/immediateDanger": "As recorded.",
  "screening-outcome/present": "Rows answered Yes, in printed order.",
  "screening-outcome/unread":
    "How many answers were handed in that could not be read under this edition: answers that are no answer, rows and signs that the edition does not have, or a whole that is no screening. A row that cannot be read is open. Any other unread answer could stand for a row of any level, so it opens the highest level.",
  "screening-outcome/unresolved": "Every row that is open, in printed order.",
  "screening-outcome/actions":
    "The actions of `indication.atLeast`, in printed order. None are printed for No risk. Where areas have levels of their own, the actions of each of those, the highest first.",
  "screening-outcome/actions/*":
    "An action printed for a level, to discuss with the designated lead.",
  "screening-outcome/atOtherLevels":
    "Actions printed at other levels that this level does not repeat (I-20).",
  "screening-outcome/atOtherLevels/*":
    "An action printed for a level, to discuss with the designated lead.",
  "screening-outcome/overlaps": "Noted signs that can rest on one fact.",
  "screening-outcome/cautions": "What a person who uses it must know.",
  "screening-outcome/prompts": "What a person is asked to do next.",
  "screening-outcome/notAFullAssessment": "Says that the tool is a screening aid.",
  "urgent-note":
    "Something urgent in one of several screenings. What is urgent in one is so for all.",
  "urgent-note/reference": "The agency's reference for the child. Absent if none is recorded.",
  "urgent-note/completedOn": "Absent if no day is recorded.",
  "urgent-note/id": "Which caution it is.",
  "urgent-note/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "urgent-note/text": "The sentence to show, in our words.",
  "urgent-note/basis": "How a record relates to the printed text.",
  "urgent-note/note": "Why it is a reading or a convention. Absent where the result does not say.",
  "urgent-note/citations": "Where it stands in the source text.",
  "urgent-note/screening": "The screening that it stands in, as an index in the order given.",
  "screening-in-brief":
    "One screening among several: whose it is, when and by whom it was completed, and what the tool indicates for it alone.",
  "screening-in-brief/immediateDanger": "As recorded.",
  "screening-in-brief/unread":
    "How many answers were handed in that could not be read under this edition: answers that are no answer, rows and signs that the edition does not have, or a whole that is no screening. A row that cannot be read is open. Any other unread answer could stand for a row of any level, so it opens the highest level.",
  "screening-in-brief/cautions": "What a person who uses it must know.",
  "screening-in-brief/reference":
    "The agency's reference for the child. Absent if none is recorded.",
  "screening-in-brief/completedOn": "Absent if no day is recorded.",
  elapsed: "How far apart two screenings are, as far as their dates say.",
  "elapsed/order": "Which of the two is dated first, as far as both have a date.",
  "elapsed/days":
    "Whole calendar days between the two, never negative. Absent if a date is missing.",
  "row-comparison": "What a row was and what it is.",
  "row-comparison/indicator": "The id of the row.",
  "row-comparison/level": "The id of a level of the edition.",
  "row-comparison/from": "Its answer in the earlier screening.",
  "row-comparison/to": "Its answer in the later screening.",
  "row-comparison/text": "Both answers, in a sentence.",
  "row-comparison/signsGained":
    "The ids of signs noted in the later screening and not in the earlier one, in printed order.",
  "row-comparison/signsNoLongerNoted":
    "The ids of signs noted in the earlier screening and not in the later one. This does not say that they are gone.",
  "change-kind": "All rows whose answer changed in the same way.",
  "change-kind/from": "What a row is: answered Yes, answered No, or open for one of four reasons.",
  "change-kind/to": "What a row is: answered Yes, answered No, or open for one of four reasons.",
  "change-kind/indicators": "The ids of the rows, in printed order. Never empty.",
  "change-kind/text": "How many rows there are, in a sentence.",
  "side-by-side-caution":
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
  "side-by-side-caution/id": "Which caution it is.",
  "side-by-side-caution/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "side-by-side-caution/text": "The sentence to show, in our words.",
  "side-by-side-caution/basis": "How a record relates to the printed text.",
  "side-by-side-caution/note":
    "Why it is a reading or a convention. Absent where the result does not say.",
  "side-by-side-caution/citations": "Where it stands in the source text.",
  "side-by-side-caution/indicator":
    "The id of the row it is about. Absent when it is not about one row.",
  "side-by-side-caution/sign":
    "The id of the sign it is about. Absent when it is not about one sign.",
  "side-by-side-caution/overlap":
    "The id of the overlap it is about. Absent when it is not about one overlap.",
  "side-by-side-caution/records":
    "The records of a timeline, or the screenings of a combination, that it is about, by index. Absent when it is about all of them.",
  "screening-comparison":
    "What changed between two screenings of one child. It lists changes; people decide what they mean.",
  "screening-comparison/emergency": "Always the first property.",
  "screening-comparison/now":
    "What needs nobody's leave, by the more urgent of what the two record of danger.",
  "screening-comparison/edition": "The edition that both were read with.",
  "screening-comparison/sameHash":
    "Whether both pin the edition's content hash: `no` if one pins another hash and the same tool, `cannot-tell` if one pins no hash. A screening with another tool is refused.",
  "screening-comparison/urgent":
    "What is urgent in one of the two, with whose it is: `screening` is 0 for the earlier and 1 for the later. It stands before every caution.",
  "screening-comparison/earlier":
    "What the tool indicates for the earlier screening alone, with its bounds. `later` is the same for the later screening.",
  "screening-comparison/text": "What changed, in one sentence.",
  "screening-comparison/changes":
    "Every row whose answer differs, and no other row, in printed order.",
  "screening-comparison/signChanges":
    "Every row with the same answer but different signs noted, in printed order.",
  "screening-comparison/kinds": "The changes, grouped by kind. Only kinds that occur are listed.",
  "screening-comparison/rows": "Every row of the edition, changed or not, in printed order.",
  "screening-comparison/overlaps": "Signs through which several changes may rest on one fact.",
  "screening-comparison/cautions": "What a person who uses it must know.",
  "agency-answer":
    "One screening's answer to a row, with how it became known, when, and who answered.",
  "agency-answer/answer":
    "What a row is: answered Yes, answered No, or open for one of four reasons.",
  "agency-answer/signs": "The ids of the signs noted, in printed order, whatever the answer.",
  "agency-answer/basis": "How it became known (7.2).",
  "agency-answer/basis/*": "How a behaviour came to be known (7.2).",
  "agency-answer/note": "A note on the row, in words.",
  "agency-answer/completedOn": "The day the screening was completed.",
  "noted-sign": "A sign, with the screenings that note it as indexes into `sources`.",
  "noted-sign/sign": "The id of the sign.",
  "noted-sign/notedBy": "The screenings that note it, as indexes into `sources`.",
  "combined-row": "A row with every answer to it.",
  "combined-row/indicator": "The id of the row.",
  "combined-row/level": "The id of a level of the edition.",
  "combined-row/answers": "The answers, in the order of `sources`.",
  "combined-row/answers/*":
    "What a row is: answered Yes, answered No, or open for one of four reasons.",
  "combined-row/conflict": "Whether there is a Yes beside a No.",
  "combined-row/accord":
    "How the answers of several screenings to one row compare; see `ROW_ACCORDS` .",
  "combined-row/text": "Who said what, in a sentence.",
  "combined-row/answer":
    "What the row is over all screenings: Yes if anyone says Yes; otherwise contradicted, unread or not known if it is so in any screening; otherwise No if anyone says No; otherwise unanswered.",
  "combined-row/given":
    "The answers with how they became known, when, and who answered, in the order of `sources`.",
  "combined-row/signs": "Every sign that any screening notes, in printed order.",
  "open-row":
    "A row that stays open, with the screenings that leave it open as indexes into `sources`. Their authors could answer it.",
  "open-row/indicator": "The id of the row.",
  "open-row/level": "The id of a level of the edition.",
  "open-row/answer":
    "Why it is open: recorded as not known, not recorded, recorded as something that is no answer (`unread`), or answered No with a sign of it noted (`contradicted`).",
  "open-row/leftOpenBy": "The screenings that leave it open, as indexes into `sources`.",
  "combination-caution":
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
  "combination-caution/id": "Which caution it is.",
  "combination-caution/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "combination-caution/text": "The sentence to show, in our words.",
  "combination-caution/basis": "How a record relates to the printed text.",
  "combination-caution/note":
    "Why it is a reading or a convention. Absent where the result does not say.",
  "combination-caution/citations": "Where it stands in the source text.",
  "combination-caution/indicator":
    "The id of the row it is about. Absent when it is not about one row.",
  "combination-caution/sign":
    "The id of the sign it is about. Absent when it is not about one sign.",
  "combination-caution/overlap":
    "The id of the overlap it is about. Absent when it is not about one overlap.",
  "combination-caution/records":
    "The records of a timeline, or the screenings of a combination, that it is about, by index. Absent when it is about all of them.",
  "combined-screening":
    "What the screening tool indicates for several screenings together, beside what it indicates for each. Nothing in it replaces an answer.",
  "combined-screening/emergency": "Always the first property.",
  "combined-screening/now":
    "What needs nobody's leave: to call 999, then to tell Children's Social Care, by day and by night. Never empty. Show it before everything that is to be discussed.",
  "combined-screening/edition": "The edition that the outcome was made with.",
  "combined-screening/immediateDanger": "As recorded.",
  "combined-screening/present": "Rows answered Yes, in printed order.",
  "combined-screening/unread":
    "How many answers were handed in that could not be read under this edition: answers that are no answer, rows and signs that the edition does not have, or a whole that is no screening. A row that cannot be read is open. Any other unread answer could stand for a row of any level, so it opens the highest level.",
  "combined-screening/actions":
    "The actions of `indication.atLeast`, in printed order. None are printed for No risk. Where areas have levels of their own, the actions of each of those, the highest first.",
  "combined-screening/actions/*":
    "An action printed for a level, to discuss with the designated lead.",
  "combined-screening/atOtherLevels":
    "Actions printed at other levels that this level does not repeat (I-20).",
  "combined-screening/atOtherLevels/*":
    "An action printed for a level, to discuss with the designated lead.",
  "combined-screening/overlaps": "Noted signs that can rest on one fact.",
  "combined-screening/prompts": "What a person is asked to do next.",
  "combined-screening/notAFullAssessment": "Says that the tool is a screening aid.",
  "combined-screening/urgent":
    "What is urgent in one of the screenings, with whose it is. It stands before every caution.",
  "combined-screening/sources":
    "What the tool indicates for each screening alone, in the order given.",
  "combined-screening/rows": "Every row of the edition, in printed order.",
  "combined-screening/unresolved": "Every row that stays open, in printed order.",
  "combined-screening/cautions": "What a person who uses it must know.",
  "combined-screening/screenings": "The screenings, whole and as they were passed in.",
  "timeline-record": "A record with a date.",
  "timeline-record/on": "The day the screening was completed.",
  "timeline-record/day": "Days since the first record.",
  "timeline-record/reference": "The agency's reference for the child. Absent if none is recorded.",
  "timeline-record/completedBy": "Who completed the screening. Absent if nobody is recorded.",
  "timeline-record/immediateDanger": "As recorded.",
  "timeline-record/unread":
    "How many of its answers could not be read; see {@link ScreeningOutcome.unread } .",
  "undated-record": "A record without a date. No change is shown between it and the others.",
  "undated-record/atLeast": "The id of a level of the edition.",
  "undated-record/couldReach": "The id of a level of the edition.",
  "undated-record/reference": "The agency's reference for the child. Absent if none is recorded.",
  "undated-record/completedBy": "Who completed the screening. Absent if nobody is recorded.",
  "undated-record/immediateDanger": "As recorded.",
  "undated-record/unread":
    "How many of its answers could not be read; see {@link ScreeningOutcome.unread } .",
  "undated-record/answers": "Every row of the tool, in printed order.",
  "undated-record/answers/*/indicator": "The id of the row.",
  "undated-record/answers/*/state":
    "What a row is: answered Yes, answered No, or open for one of four reasons.",
  "undated-record/answers/*/signs":
    "The ids of the signs noted, in printed order, whatever the answer.",
  "timeline-stretch":
    "The days from one record to the next, as a fact. The guidance prints no interval (I-43).",
  "timeline-stretch/from": "The index of the earlier record.",
  "timeline-stretch/to": "The index of the later record.",
  "timeline-stretch/days": "Whole calendar days; 0 if both records have the same date.",
  "timeline-answer": "What a row was at one record.",
  "timeline-answer/state":
    "What a row is: answered Yes, answered No, or open for one of four reasons.",
  "timeline-answer/signs": "The ids of the signs noted, in printed order, whatever the answer.",
  "timeline-step": "What a row is at a record, compared with the records before it.",
  "timeline-step/change":
    "What a row is at a record, compared with the records before it: - `new`: Yes, and no Yes before. If nothing was answered before, it may already have been there. - `continuing`: Yes, and last answered Yes. Records in between in which the row was open are its gap. - `ended`: No, and last answered Yes. It says that the answer is No and not why. - `reopened`: Yes, and last answered No, with a Yes before that. - `open`: not known, not answered, unread or contradicted, whatever came before. It neither ends nor continues anything. - `answered-no`: No, and not last answered Yes.",
  "timeline-step/lastAnswered":
    "The last record before this one in which the row was answered Yes or No. Absent if there is none.",
  "timeline-step/lastAnswered/record": "The index of that record.",
  "timeline-step/lastAnswered/answer": "The answer in it.",
  "timeline-step/gap":
    "The first and the last record after `lastAnswered` and before this one. If there is no `lastAnswered`, the gap starts at the first record. The row was open at each record of the gap. Absent if there is no such record.",
  "timeline-row": "One row of the tool at every record.",
  "timeline-row/indicator": "The id of the row.",
  "timeline-row/level": "The id of a level of the edition.",
  "timeline-row/themes": "The ids of the themes that the row belongs to.",
  "timeline-row/answers": "One for each record.",
  "timeline-row/steps":
    "One for each record except the first: how it compares with the records before it.",
  "timeline-row/notAnsweredAt": "The records in which the row was not answered.",
  "timeline-row/notKnownAt": "The records in which the answer was not known.",
  "timeline-theme-answer": "What the rows of a theme were at one record.",
  "timeline-theme-answer/state":
    "Yes if any row is Yes; otherwise contradicted, unread, not known or not answered, whichever comes first and holds for a row. No only if all rows are No.",
  "timeline-theme-answer/yes": "The ids of the rows answered Yes.",
  "timeline-theme-answer/open": "The ids of the rows that are open.",
  "timeline-theme":
    "The rows of a theme at every record. Themes are this library's own; the guidance prints none.",
  "timeline-theme/theme": "The id of the theme.",
  "timeline-theme/indicators": "The ids of its rows, in printed order.",
  "timeline-theme/answers": "What each record says of its rows, in the order of `records`.",
  "timeline-theme/steps": "What the theme is at each record, in the order of `records`.",
  "timeline-indication":
    "A point on the line of indications: the bound of one record. It is computed.",
  "timeline-indication/record": "The index of the record.",
  "timeline-indication/atLeast": "The id of a level of the edition.",
  "timeline-indication/couldReach": "The id of a level of the edition.",
  "timeline-judgement":
    "A point on the line of judgements: what a person judged, on the day they judged.",
  "timeline-judgement/record": "The record that was judged. Absent if that record has no date.",
  "timeline-judgement/level": "The id of a level of the edition.",
  "timeline-judgement/day":
    "Days since the first record, negative if before it. If no record has a date, days since the first judgement.",
  "timeline-caution":
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
  "timeline-caution/id": "Which caution it is.",
  "timeline-caution/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "timeline-caution/text": "The sentence to show, in our words.",
  "timeline-caution/basis": "How a record relates to the printed text.",
  "timeline-caution/note":
    "Why it is a reading or a convention. Absent where the result does not say.",
  "timeline-caution/citations": "Where it stands in the source text.",
  "timeline-caution/indicator":
    "The id of the row it is about. Absent when it is not about one row.",
  "timeline-caution/sign": "The id of the sign it is about. Absent when it is not about one sign.",
  "timeline-caution/overlap":
    "The id of the overlap it is about. Absent when it is not about one overlap.",
  "timeline-caution/records":
    "The records of a timeline, or the screenings of a combination, that it is about, by index. Absent when it is about all of them.",
  timeline:
    "The records of one child over time. It lists what was recorded; people decide what it means.",
  "timeline/emergency": "Always the first property.",
  "timeline/edition": "The edition that the records are read with.",
  "timeline/records":
    "The records with a date, earliest first. All other parts name a record by its index here, counted from 0.",
  "timeline/undated": "The records without a date, in the order given.",
  "timeline/stretches": "One for each record except the first.",
  "timeline/rows": "Every row of the tool, in printed order.",
  "timeline/themes": "Every theme of the edition, in its order.",
  "timeline/indication": "The first line to draw: what each record indicates.",
  "timeline/judgement":
    "The second line to draw: what people judged, by the day they judged. Empty if no judgement is recorded. It is never filled from `indication`.",
  "timeline/cautions": "What a person who uses it must know.",
  "timeline/prompts":
    "The date of the next review (10.14) and the four aims of interventions (7.8), for people to consider.",
  "sharing-item": "One item of the record of a decision.",
  "sharing-item/id": "An item of the record of a sharing decision.",
  "sharing-item/label": "A short name.",
  "sharing-item/status":
    "`met` means that something is written down. It does not mean that it is enough, or right.",
  "sharing-item/because": "Why it has this status.",
  "sharing-item/prompt": "What to write down, in plain words.",
  "sharing-item/basis": "Whether the guidance asks for the item, or this library does.",
  "sharing-item/note": "Why it is a reading or a convention.",
  "sharing-item/issues": "The known issues of the guidance that affect it.",
  "sharing-item/citations": "Where it stands in the source text.",
  "newer-advice-notice":
    "What a review says about newer law and advice: one sentence, and the list behind it.",
  "newer-advice-notice/id": "The permanent id of the list.",
  "newer-advice-notice/version": "The version of the list.",
  "newer-advice-notice/text": "The sentence to show, in our words.",
  "newer-advice-notice/source": "Who published the advice that the sentence is about.",
  "newer-advice-notice/date": "When it was published, as far as known.",
  "newer-advice-notice/titles":
    "The titles in the list that stands behind the sentence, `NEWER_ADVICE` .",
  "sharing-review":
    "What the record of a sharing decision shows and lacks. People decide; the review informs.",
  "sharing-review/emergency": "Always the first property.",
  "sharing-review/edition": "The edition that the review was made with.",
  "sharing-review/rules":
    "The sharing rules that the review was made with. Their version is separate from that of the screening tool.",
  "sharing-review/rules/id": "The id of the rules.",
  "sharing-review/rules/version": "The version of the rules.",
  "sharing-review/immediateDanger": "As recorded.",
  "sharing-review/decision": "As recorded. Absent if none is.",
  "sharing-review/basis":
    "What the record says that sharing would rest on. People judge on the facts whether that is enough (8.5). A public interest that was weighed in a decision not to share is no basis.",
  "sharing-review/items": "The ten items, in the edition's order.",
  "sharing-review/complete":
    "Whether no item is missing. It says nothing about what is written, or about the decision. It is false where the edition asks for nothing, because nothing is known of what is enough.",
  "sharing-review/cautions": "What a person who uses it must know.",
  "sharing-review/cautions/*":
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
  "sharing-review/cautions/*/id": "Which caution it is.",
  "sharing-review/cautions/*/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "sharing-review/cautions/*/text": "The sentence to show, in our words.",
  "sharing-review/cautions/*/basis": "How a record relates to the printed text.",
  "sharing-review/cautions/*/note":
    "Why it is a reading or a convention. Absent where the result does not say.",
  "sharing-review/cautions/*/citations": "Where it stands in the source text.",
  "sharing-review/cautions/*/indicator":
    "The id of the row it is about. Absent when it is not about one row.",
  "sharing-review/cautions/*/sign":
    "The id of the sign it is about. Absent when it is not about one sign.",
  "sharing-review/cautions/*/overlap":
    "The id of the overlap it is about. Absent when it is not about one overlap.",
  "sharing-review/cautions/*/records":
    "The records of a timeline, or the screenings of a combination, that it is about, by index. Absent when it is about all of them.",
  "sharing-review/newerAdvice": "Newer national advice exists. It is named and not applied.",
  "flag-check": "The flags of a child, and what the printed steps ask for.",
  "flag-check/emergency": "Always the first property.",
  "flag-check/edition": "The edition that the check was made with.",
  "flag-check/flags": "The child's flags, in the order they were raised.",
  "flag-check/moreThanOne": "Whether there is more than one flag. Every flag counts.",
  "flag-check/putInTouch":
    "The distinct callers, in the order the flags were raised. Empty unless there is more than one flag.",
  "flag-check/steps": "The printed steps, each with its citations.",
  "flag-check/steps/*/id": "The permanent id of the step.",
  "flag-check/steps/*/by": "Who takes the step.",
  "flag-check/steps/*/text": "What it is, in our words.",
  "flag-check/steps/*/citations": "Where the record stands in the source text. Never empty.",
  "flag-check/steps/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "flag-check/steps/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "flag-check/steps/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "flag-check/cautions":
    "That something could not be read or that the document has no steps, first, and what it leaves open. The library fills in nothing.",
  "flag-check/cautions/*":
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
  "flag-check/cautions/*/id": "Which caution it is.",
  "flag-check/cautions/*/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "flag-check/cautions/*/text": "The sentence to show, in our words.",
  "flag-check/cautions/*/basis": "How a record relates to the printed text.",
  "flag-check/cautions/*/note":
    "Why it is a reading or a convention. Absent where the result does not say.",
  "flag-check/cautions/*/citations": "Where it stands in the source text.",
  "flag-check/cautions/*/indicator":
    "The id of the row it is about. Absent when it is not about one row.",
  "flag-check/cautions/*/sign":
    "The id of the sign it is about. Absent when it is not about one sign.",
  "flag-check/cautions/*/overlap":
    "The id of the overlap it is about. Absent when it is not about one overlap.",
  "flag-check/cautions/*/records":
    "The records of a timeline, or the screenings of a combination, that it is about, by index. Absent when it is about all of them.",
  "police-form-point": "A field of the form that the review mentions, and why.",
  "police-form-point/item": "The item of the edition's form, by id.",
  "police-form-point/path": "The field, as a JSON Pointer into the form.",
  "police-form-point/why": "The reason, as a sentence to show.",
  "police-form-point/basis": "How the statement relates to the printed text.",
  "police-form-point/note": "Why it is a reading or a convention.",
  "police-form-point/issues": "The known issues of the guidance that affect it.",
  "police-form-point/citations": "Where it stands in the source text.",
  "police-form-review":
    "What a police form lacks and what to know about it. It never says that a form is complete.",
  "police-form-review/emergency": "Always the first property.",
  "police-form-review/edition": "The edition that the review was made with.",
  "police-form-review/gaps":
    "Printed fields that apply and are not recorded, in printed order, person by person.",
  "police-form-review/notApplicable": "Printed fields that do not apply because of another answer.",
  "police-form-review/requestedInPreamble":
    "What the preamble asks for and the form does not record. No printed field holds it, so it is not a gap. A place that names a person who is not on the form is named at its person.",
  "police-form-review/notOnTheForm":
    "What police need, is not on the printed form and is not recorded. These fields are ours, so none of them is a gap of the form.",
  "police-form-review/neverAsked": "What the text we hold never asks for.",
  "police-form-review/neverAsked/*/id": "The permanent id of what is never asked for.",
  "police-form-review/neverAsked/*/text": "What is never asked for, in our words.",
  "police-form-review/neverAsked/*/citations":
    "Where the record stands in the source text. Never empty.",
  "police-form-review/neverAsked/*/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-review/neverAsked/*/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-review/neverAsked/*/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-review/textEnds":
    "The text we hold ends in the middle of the form. Use the current police form.",
  "police-form-review/textEnds/id": "The permanent id of the block.",
  "police-form-review/textEnds/labels": "The labels printed in the block before the text stops.",
  "police-form-review/textEnds/text":
    "What the break means for whoever fills in the form, in our words.",
  "police-form-review/textEnds/citations":
    "Where the record stands in the source text. Never empty.",
  "police-form-review/textEnds/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "police-form-review/textEnds/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "police-form-review/textEnds/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "police-form-review/withheldFromIntelligence":
    "What `forIntelligence` leaves out beside the details of the reporter and the source themselves: fields that repeat one of those details, what the reporter did, and what an agency added. Each says why and what to do.",
  "police-form-review/readBeforePassingOn":
    "Words that are passed on as they are written and can point to who told. Read them first.",
  "police-form-review/notLookedFor":
    "Details of the reporter or the source that `forIntelligence` does not look for, because the words name nobody, such as “unknown”.",
  "intelligence-report":
    "What is passed on for intelligence: what happened, when and where, the people involved, and how it is known. It has no field for who filled in the form, for the details of the source, for what the reporter did, or for what an agency added.",
  "intelligence-report/emergency": "Always the first property.",
  "intelligence-report/relatesToChildSexualExploitation":
    "Whether the information has to do with child sexual exploitation, as a person answers it. It is never answered from a screening.",
  "intelligence-report/provenance":
    "How and since when it is known, as far as the words do not name the reporter or the source.",
  "intelligence-report/event":
    "The account, the date and the time, as far as the words do not name them either.",
  "intelligence-report/people": "In the form's order. Each person keeps the same index.",
  "intelligence-report/requestedInPreamble":
    "What the preamble asks for, as far as it is recorded.",
  "intelligence-report/requestedInPreamble/vehicles": "A vehicle each, in words.",
  "intelligence-report/requestedInPreamble/places": "Places, each with the part it plays.",
  tried: "Something that was tried, as recorded. Parts that are not recorded are undefined.",
  "tried/what": "What was tried, in words.",
  "tried/assessedBy": "Through which assessment it is considered, such as CAF or FEHA.",
  "tried/path": "Its JSON Pointer in the record.",
  seen: "Something that was seen, as recorded. Parts that are not recorded are undefined.",
  "seen/what": "What was seen, in words.",
  "seen/path": "Its JSON Pointer in the record.",
  "intervention-lack":
    "Something that the record lacks. It says nothing about what is written there.",
  "intervention-lack/id": "Something that a record of interventions can lack.",
  "intervention-lack/path": "Where it belongs in the record, as a JSON Pointer.",
  "intervention-lack/because": "Why it counts as lacking.",
  "intervention-lack/prompt": "What to write down, in plain words.",
  "intervention-lack/basis": "How a record relates to the printed text.",
  "intervention-lack/note": "Why it is a reading or a convention.",
  "intervention-lack/citations": "Where it stands in the source text.",
  "aim-review": "One aim, with what is recorded for it.",
  "aim-review/id": "The id of the aim.",
  "aim-review/text": "The aim, in our words.",
  "aim-review/basis": "How a record relates to the printed text.",
  "aim-review/note": "Why it is a reading or a convention.",
  "aim-review/issues": "The known issues of the guidance that affect it.",
  "aim-review/citations": "Where it stands in the source text.",
  "aim-review/tried": "The interventions meant for it, in the order of the record.",
  "aim-review/seen": "What was seen that relates to it, in the order of the record.",
  "aim-review/noneRecorded":
    "Whether a person recorded that there is no current intervention for it.",
  "aim-review/lacks": "What is not recorded. It blocks nothing.",
  "interventions-review":
    "What is recorded about interventions, by aim. People judge; the review lists.",
  "interventions-review/emergency": "Always the first property.",
  "interventions-review/edition": "The edition that the review was made with.",
  "interventions-review/asks": "What 7.8 asks for. Absent if the edition does not say.",
  "interventions-review/aims": "The aims, in printed order.",
  "interventions-review/withoutAim": "Interventions that name none of the aims.",
  "interventions-review/withoutAim/tried": "What was tried, as far as it is recorded.",
  "interventions-review/withoutAim/lacks": "What is not recorded of them.",
  "interventions-review/cautions": "What a person who uses it must know.",
  issue: "One problem with the input. It never holds a value or a key of the input.",
  "issue/code": "Which kind of problem it is.",
  "issue/path": "The path, as a JSON Pointer (RFC 6901). An unknown key is reported at its parent.",
  "issue/message": "What was expected and how to correct it.",
  "history-review": "What was found in a history. It says nothing about what is recorded there.",
  "history-review/emergency": "Always the first property.",
  "history-review/fingerprint":
    "The fingerprint of the history as it is, to be kept elsewhere. Undefined if there is no event, or if the last event cannot be read.",
  "history-review/issues":
    "Everything that does not fit, in the order of events. Paths point into the history.",
  withheld: "Something that is withheld or cut short at a path of the record, and why.",
  "withheld/reason": "Which reason it is.",
  "withheld/because": "The reason, as a sentence to show.",
  "withheld/basis": "How the reason relates to the printed text.",
  "withheld/note": "Why it is a reading or a convention.",
  "withheld/issues": "The known issues of the text that affect it.",
  "withheld/citations": "Where it stands in the source text.",
  "withheld/path":
    "The path, as a JSON Pointer. It holds field names, list indexes and ids of the edition, and none of the record's words.",
  "withheld/reaches": "The reach of the field, or `not-stated` if it has none.",
  "redaction-caution":
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
  "redaction-caution/id": "Which caution it is.",
  "redaction-caution/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "redaction-caution/text": "The sentence to show, in our words.",
  "redaction-caution/basis": "How a record relates to the printed text.",
  "redaction-caution/note":
    "Why it is a reading or a convention. Absent where the result does not say.",
  "redaction-caution/citations": "Where it stands in the source text.",
  "redaction-caution/indicator":
    "The id of the row it is about. Absent when it is not about one row.",
  "redaction-caution/sign": "The id of the sign it is about. Absent when it is not about one sign.",
  "redaction-caution/overlap":
    "The id of the overlap it is about. Absent when it is not about one overlap.",
  "redaction-caution/records":
    "The records of a timeline, or the screenings of a combination, that it is about, by index. Absent when it is about all of them.",
  redaction:
    "A redacted record and what is withheld from it. A person decides what is handed over.",
  "redaction/emergency": "Always first.",
  "redaction/audience": "Absent if it is not a known audience.",
  "redaction/kind": "The kind of record that it was read as. Absent if the kind cannot be told.",
  "redaction/withheld":
    "What is withheld, in the order of the record. It is for the person who checks. Do not hand it over.",
  "redaction/cautions": "What a person who uses it must know.",
  "redaction/record": "What is left of the record. Any of its fields may be missing.",
  "edition-change": "A record that both editions have, before and after the change.",
  "edition-change/id": "The id of the record, the same in both editions.",
  "edition-change/before": "What the earlier edition has.",
  "edition-change/after": "What the later edition has.",
  "number-change": "A record that both editions have, before and after the change.",
  "number-change/id": "The id of the record, the same in both editions.",
  "number-change/before": "What the earlier edition has.",
  "number-change/after": "What the later edition has.",
  "placed-sign": "A sign with its words, its level and its row.",
  "placed-sign/level": "The id of the level.",
  "placed-sign/indicator": "The id of the row.",
  "placed-sign/label": "The printed words.",
  "placed-sign/leadIn": "Words printed before an earlier sign of the row that govern this one too.",
  "placed-sign/leadOut": "Words printed after the label that govern it too.",
  "placed-sign/variants": "Printed alternatives within the sign. Any one of them is enough.",
  "placed-sign/id": "The permanent id of the sign.",
  "sign-place": "The level and the row in which a sign stands.",
  "sign-place/level": "The id of the level.",
  "sign-place/indicator": "The id of the row.",
  "sign-place-change": "A record that both editions have, before and after the change.",
  "sign-place-change/id": "The id of the record, the same in both editions.",
  "sign-place-change/before": "What the earlier edition has.",
  "sign-place-change/after": "What the later edition has.",
  "sign-words": "The printed words of a sign and the words that govern it.",
  "sign-words/label": "The printed words.",
  "sign-words/leadIn": "Words printed before an earlier sign of the row that govern this one too.",
  "sign-words/leadOut": "Words printed after the label that govern it too.",
  "sign-words/variants": "Printed alternatives within the sign. Any one of them is enough.",
  "sign-words-change": "A record that both editions have, before and after the change.",
  "sign-words-change/id": "The id of the record, the same in both editions.",
  "sign-words-change/before": "What the earlier edition has.",
  "sign-words-change/after": "What the later edition has.",
  "action-change": "A record that both editions have, before and after the change.",
  "action-change/id": "The id of the record, the same in both editions.",
  "action-change/before": "What the earlier edition has.",
  "action-change/after": "What the later edition has.",
  "action-changes":
    "Records of one kind: those that only one of the two editions has, and those that both have with different content.",
  "action-changes/added": "Only in the later edition.",
  "action-changes/removed": "Only in the earlier edition.",
  "action-changes/changed": "In both editions, and different.",
  "contact-change": "A record that both editions have, before and after the change.",
  "contact-change/id": "The id of the record, the same in both editions.",
  "contact-change/before": "What the earlier edition has.",
  "contact-change/after": "What the later edition has.",
  "contact-changes":
    "Records of one kind: those that only one of the two editions has, and those that both have with different content.",
  "contact-changes/added": "Only in the later edition.",
  "contact-changes/removed": "Only in the earlier edition.",
  "contact-changes/changed": "In both editions, and different.",
  "known-issue-change": "A record that both editions have, before and after the change.",
  "known-issue-change/id": "The id of the record, the same in both editions.",
  "known-issue-change/before": "What the earlier edition has.",
  "known-issue-change/after": "What the later edition has.",
  "known-issue-changes":
    "Records of one kind: those that only one of the two editions has, and those that both have with different content.",
  "known-issue-changes/added": "Only in the later edition.",
  "known-issue-changes/removed": "Only in the earlier edition.",
  "known-issue-changes/changed": "In both editions, and different.",
  "edition-changes":
    "The differences between two editions. A list is empty when nothing in it differs.",
  "edition-changes/emergency": "The notice of the later edition. Always first.",
  "edition-changes/sameHash": "Whether both have the same content hash.",
  "edition-changes/sameTool":
    "Whether both have the same tool hash. Records of the two can then be compared and combined, and no other records can.",
  "edition-changes/parts":
    "The names of all properties of the edition that differ, in alphabetical order, including those not listed below.",
  "edition-changes/levels": "Levels, and their order.",
  "edition-changes/levels/added": "Only in the later edition.",
  "edition-changes/levels/removed": "Only in the earlier edition.",
  "edition-changes/levels/reordered": "Whether levels that both have stand in another order.",
  "edition-changes/levels/renamed": "Levels of the same id.",
  "edition-changes/levels/renamed/*":
    "A record that both editions have, before and after the change.",
  "edition-changes/levels/renamed/*/id": "The id of the record, the same in both editions.",
  "edition-changes/levels/renamed/*/before": "What the earlier edition has.",
  "edition-changes/levels/renamed/*/before/name": "The printed name.",
  "edition-changes/levels/renamed/*/before/heading":
    "The heading printed above its section of the tool, if the tool has one for it.",
  "edition-changes/levels/renamed/*/after": "What the later edition has.",
  "edition-changes/levels/renamed/*/after/name": "The printed name.",
  "edition-changes/levels/renamed/*/after/heading":
    "The heading printed above its section of the tool, if the tool has one for it.",
  "edition-changes/indicators": "Rows of the tool.",
  "edition-changes/indicators/added": "Only in the later edition.",
  "edition-changes/indicators/removed": "Only in the earlier edition.",
  "edition-changes/indicators/moved":
    "Rows at another level. An answer to such a row now points to another level.",
  "edition-changes/indicators/renumbered": "Rows with another number at the same level.",
  "edition-changes/indicators/relabelled": "In other words than before.",
  "edition-changes/signs": "Signs of the rows.",
  "edition-changes/signs/added": "Only in the later edition.",
  "edition-changes/signs/removed": "Only in the earlier edition.",
  "edition-changes/signs/moved": "Signs in another row, or in a row at another level.",
  "edition-changes/signs/relabelled": "In other words than before.",
  "found-contact": "A contact with the reason why it is shown. Its details are text, never links.",
  "found-contact/id": "The permanent id of the contact.",
  "found-contact/functions": "The purposes for which people look the contact up.",
  "found-contact/functions/*": "A purpose for which people look up a contact.",
  "found-contact/asPrinted":
    "The whole detail as printed, whatever an overlay says. For a contact that an overlay added, its details. Never a link.",
  "found-contact/name": "The name as printed. An overlay may replace it with the agency's.",
  "found-contact/telephones":
    "The telephone numbers to ring: those in `asPrinted`, unless others took their place. Then `before` has the printed ones.",
  "found-contact/email": "The e-mail address, in the same way.",
  "found-contact/web": "The web address, in the same way.",
  "found-contact/hours":
    "When the contact can be reached, in our words. Show it beside the number.",
  "found-contact/status":
    "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
  "found-contact/statusNote": "What was found, in our words.",
  "found-contact/checkedOn":
    "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
  "found-contact/successor":
    "What replaced the contact, where that is known. It needs a check too.",
  "found-contact/successor/name": "The name of what replaced the contact.",
  "found-contact/successor/detail": "The number or address at which it is reached.",
  "found-contact/successor/note": "Where it was found, and what is not confirmed about it.",
  "found-contact/before":
    "The contact as it was before other details took the place of the printed ones, or before an overlay confirmed it: as printed, with what was found.",
  "found-contact/before/name": "The name as printed. An overlay may replace it with the agency's.",
  "found-contact/before/telephones":
    "The telephone numbers to ring: those in `asPrinted`, unless others took their place. Then `before` has the printed ones.",
  "found-contact/before/email": "The e-mail address, in the same way.",
  "found-contact/before/web": "The web address, in the same way.",
  "found-contact/before/hours":
    "When the contact can be reached, in our words. Show it beside the number.",
  "found-contact/before/status":
    "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
  "found-contact/before/statusNote": "What was found, in our words.",
  "found-contact/before/checkedOn":
    "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
  "found-contact/before/successor":
    "What replaced the contact, where that is known. It needs a check too.",
  "found-contact/before/successor/name": "The name of what replaced the contact.",
  "found-contact/before/successor/detail": "The number or address at which it is reached.",
  "found-contact/before/successor/note": "Where it was found, and what is not confirmed about it.",
  "found-contact/newerAdvice":
    "Advice on using the contact that is newer than the text. The text prints none of it.",
  "found-contact/newerAdvice/*/id": "The permanent id of the advice.",
  "found-contact/newerAdvice/*/text": "What the advice says, in our words.",
  "found-contact/newerAdvice/*/source":
    "Who gives the advice, and its year if that is known. Show it with the text.",
  "found-contact/citations": "Where the record stands in the source text. Never empty.",
  "found-contact/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "found-contact/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "found-contact/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "found-contact/shownAs":
    "`asked-for`: it is listed for what was asked. `route-beside`: it is not what was asked for. It was found in use, and is another way to reach somebody.",
  "found-contact/because": "The reason as a sentence to show with the contact.",
  "stale-reason": "A reason and the sentence to show for it.",
  "stale-reason/id":
    "Why a contact must be confirmed: because of the age of its last check, or of what was found when it was looked up.",
  "stale-reason/text": "The reason, as a sentence to show.",
  "stale-contact":
    "A contact that an agency must confirm, with every reason. It has a `successor` if one is known.",
  "stale-contact/id": "The permanent id of the contact.",
  "stale-contact/functions": "The purposes for which people look the contact up.",
  "stale-contact/functions/*": "A purpose for which people look up a contact.",
  "stale-contact/asPrinted":
    "The whole detail as printed, whatever an overlay says. For a contact that an overlay added, its details. Never a link.",
  "stale-contact/name": "The name as printed. An overlay may replace it with the agency's.",
  "stale-contact/telephones":
    "The telephone numbers to ring: those in `asPrinted`, unless others took their place. Then `before` has the printed ones.",
  "stale-contact/email": "The e-mail address, in the same way.",
  "stale-contact/web": "The web address, in the same way.",
  "stale-contact/hours":
    "When the contact can be reached, in our words. Show it beside the number.",
  "stale-contact/status":
    "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
  "stale-contact/statusNote": "What was found, in our words.",
  "stale-contact/checkedOn":
    "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
  "stale-contact/successor":
    "What replaced the contact, where that is known. It needs a check too.",
  "stale-contact/successor/name": "The name of what replaced the contact.",
  "stale-contact/successor/detail": "The number or address at which it is reached.",
  "stale-contact/successor/note": "Where it was found, and what is not confirmed about it.",
  "stale-contact/before":
    "The contact as it was before other details took the place of the printed ones, or before an overlay confirmed it: as printed, with what was found.",
  "stale-contact/before/name": "The name as printed. An overlay may replace it with the agency's.",
  "stale-contact/before/telephones":
    "The telephone numbers to ring: those in `asPrinted`, unless others took their place. Then `before` has the printed ones.",
  "stale-contact/before/email": "The e-mail address, in the same way.",
  "stale-contact/before/web": "The web address, in the same way.",
  "stale-contact/before/hours":
    "When the contact can be reached, in our words. Show it beside the number.",
  "stale-contact/before/status":
    "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
  "stale-contact/before/statusNote": "What was found, in our words.",
  "stale-contact/before/checkedOn":
    "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
  "stale-contact/before/successor":
    "What replaced the contact, where that is known. It needs a check too.",
  "stale-contact/before/successor/name": "The name of what replaced the contact.",
  "stale-contact/before/successor/detail": "The number or address at which it is reached.",
  "stale-contact/before/successor/note": "Where it was found, and what is not confirmed about it.",
  "stale-contact/newerAdvice":
    "Advice on using the contact that is newer than the text. The text prints none of it.",
  "stale-contact/newerAdvice/*/id": "The permanent id of the advice.",
  "stale-contact/newerAdvice/*/text": "What the advice says, in our words.",
  "stale-contact/newerAdvice/*/source":
    "Who gives the advice, and its year if that is known. Show it with the text.",
  "stale-contact/citations": "Where the record stands in the source text. Never empty.",
  "stale-contact/basis":
    "Whether it is printed there, our reading of it, or a convention of this library.",
  "stale-contact/note":
    "What a person must know about the basis. Always present when the basis is `reading` or `convention`.",
  "stale-contact/knownIssues":
    'The known issues of the text that affect the record, such as `"I-04"`.',
  "stale-contact/reasons": "Why to check it. Never empty.",
  "easy-read-text": "Words to show a young person.",
  "easy-read-text/key":
    'Its path in `EasyReadWords` , as a JSON Pointer, such as `"/rows/clipping"`.',
  "easy-read-text/text":
    "The words, in the language of `language`. A row with many things has a line for each.",
  "easy-read-text/language": "The language of `text`, as a BCP 47 tag.",
  "easy-read-text/english":
    "This library's English words, which stay beside a translation. Absent if there are none.",
  "easy-read-sentence": "Words to show a young person, with their source.",
  "easy-read-sentence/basis": "How a record relates to the printed text.",
  "easy-read-sentence/note": "Why it is a reading or a convention.",
  "easy-read-sentence/citations": "Where it stands in the source text.",
  "easy-read-sentence/key":
    'Its path in `EasyReadWords` , as a JSON Pointer, such as `"/rows/clipping"`.',
  "easy-read-sentence/text":
    "The words, in the language of `language`. A row with many things has a line for each.",
  "easy-read-sentence/language": "The language of `text`, as a BCP 47 tag.",
  "easy-read-sentence/english":
    "This library's English words, which stay beside a translation. Absent if there are none.",
  "easy-read-group":
    "Rows about similar things, under one heading. The theme is ours and is not a level.",
  "easy-read-group/theme": "The id of the theme.",
  "easy-read-group/rows": "The rows of the theme that have easy-read words.",
  "easy-read-group/rows/*/indicator": "The id of the row.",
  "easy-read-group/rows/*/beside":
    "What stands beside a row that hurts to read: help, or that telling is right.",
  "easy-read-group/rows/*/basis": "How a record relates to the printed text.",
  "easy-read-group/rows/*/note": "Why it is a reading or a convention.",
  "easy-read-group/rows/*/citations": "Where it stands in the source text.",
  "easy-read-group/rows/*/key":
    'Its path in `EasyReadWords` , as a JSON Pointer, such as `"/rows/clipping"`.',
  "easy-read-group/rows/*/text":
    "The words, in the language of `language`. A row with many things has a line for each.",
  "easy-read-group/rows/*/language": "The language of `text`, as a BCP 47 tag.",
  "easy-read-group/rows/*/english":
    "This library's English words, which stay beside a translation. Absent if there are none.",
  "plain-tool": "The blank tool in easy-read words, with what comes before and after it.",
  "plain-tool/emergency": "Always the first property.",
  "plain-tool/headings": "The headings of the page.",
  "plain-tool/help":
    "Whom to call, and how without speaking. It comes first, and the contacts beside it.",
  "plain-tool/before": "What the list is and is not.",
  "plain-tool/groups":
    "Every row that has easy-read words. Levels are left out, because a child could read a level as a verdict.",
  "plain-tool/after": "Whom to talk to, and what may follow.",
  "plain-tool/short":
    "What a short page says, by the heading over it. It shows the headings of the groups and no row, for children for whom the rows are too much.",
  "plain-tool/short/about-the-list": "What the list is, and that nothing is the reader's fault.",
  "plain-tool/short/the-list": "That the page is short. The headings of the groups follow.",
  "plain-tool/short/talking": "Whom to talk to.",
  "plain-tool/contacts":
    "Whom a child can ring: helplines for children first, then Children's Social Care. The emergency number is in the words of `help`.",
  "plain-tool/forTheAdult": "What the adult who shows it must know.",
  "plain-tool/inEnglish": "The keys without a translation, which are shown in English.",
  "plain-tool/withoutWords":
    "The ids of rows of the edition that have no easy-read words. They are left out.",
  count:
    "A number of records, or that it is hidden. A hidden zero looks like any other hidden number.",
  "count/0/suppressed": "The number is shown.",
  "count/0/count": "How many records.",
  "count/1/suppressed": "The number is hidden.",
  "bounds-count": "How many records have the same two bounds.",
  "bounds-count/atLeast": "The id of a level of the edition.",
  "bounds-count/couldReach": "The id of a level of the edition.",
  "row-count":
    "The counts for one row of the tool. No is not counted: a record in none of the counts may be a No or may be hidden.",
  "row-count/indicator": "The id of the row.",
  "row-count/level": "The id of a level of the edition.",
  "row-count/unanswered": "Open for any other reason: not answered, unread or contradicted.",
  "theme-bounds":
    "How many records have a Yes in one or more rows of a theme, counting only rows whose Yes is shown. It is given as bounds, derived from the numbers of those rows. A record counts once.",
  "theme-bounds/theme": "The id of the theme.",
  "theme-bounds/records":
    "The number of records with a Yes in the theme, as a bound, or that it is hidden.",
  "theme-bounds/records/0/suppressed": "The bound is shown.",
  "theme-bounds/records/0/atLeast": "How many records at least.",
  "theme-bounds/records/0/atMost": "How many records at most.",
  "theme-bounds/records/1/suppressed": "The bound is hidden.",
  "overlap-bound":
    "Rows whose numbers are shown and can rest on one fact. Do not add their numbers up.",
  "overlap-bound/overlap": "The id of the overlap in the edition.",
  "overlap-bound/rows": "The rows, by id, in printed order; two or more.",
  "overlap-bound/atMost":
    "The most records that can be in more than one of the numbers, derived from the numbers themselves.",
  "caseload-month": "The numbers of one month.",
  "caseload-month/records": "How many records are counted here: those whose bounds are shown.",
  "caseload-month/bounds": "Every possible pair of bounds, lowest first.",
  "caseload-month/rows": "Every row of the edition, in printed order.",
  "caseload-month/themes": "Every theme of the edition.",
  "caseload-month/overlaps": "The overlaps of the edition between rows whose Yes is shown.",
  "caseload-month/month": 'Such as `"2026-03"`.',
  "caseload-figures": "The numbers of one month, or of all months together.",
  "caseload-figures/records": "How many records are counted here: those whose bounds are shown.",
  "caseload-figures/bounds": "Every possible pair of bounds, lowest first.",
  "caseload-figures/rows": "Every row of the edition, in printed order.",
  "caseload-figures/themes": "Every theme of the edition.",
  "caseload-figures/overlaps": "The overlaps of the edition between rows whose Yes is shown.",
  "caseload-summary":
    "A caseload in numbers, with every small number hidden. It says nothing about any child. People decide what it means.",
  "caseload-summary/emergency": "Always first.",
  "caseload-summary/edition": "The edition whose outcomes are counted.",
  "caseload-summary/threshold": "No number below this is shown.",
  "caseload-summary/readToTheEnd":
    "False if something that was handed in could not be read as entries or as a tally. It is in none of the numbers.",
  "caseload-summary/months":
    'The months with anything to show, in order. Records without a month come last, as `"not-recorded"`.',
  "caseload-summary/total":
    "The sums of the numbers that the months show. Numbers that a month hides are in none of them.",
  "caseload-summary/ofOtherEditions":
    "Outcomes made under another edition or another hash of this one. They are counted nowhere else.",
  "caseload-summary/unreadable": "How many entries do not have the shape of an outcome.",
  "caseload-summary/suppression": "How numbers are hidden, in plain words.",
  "caseload-summary/suppression/text": "The sentence to show, in our words.",
  "caseload-summary/suppression/basis": "How a record relates to the printed text.",
  "caseload-summary/suppression/note": "Why it is a convention.",
  "release-finding": "What an earlier publication and the next give away together.",
  "release-finding/caution": "Which of the cautions says what to do.",
  "release-finding/before":
    "The place of the earlier publication in the ledger. Absent if it is not about one.",
  "release-finding/month": "The month, as in the summary. Absent if it is not about one.",
  "release-finding/numbers":
    "The numbers, as JSON Pointers into the next summary. Empty if it is about the whole month.",
  "release-caution":
    "Something that a person who uses a result must know. `Id` says which cautions a result can have.",
  "release-caution/id": "Which caution it is.",
  "release-caution/issues": 'The known issues of the text behind it, such as `"I-04"`.',
  "release-caution/text": "The sentence to show, in our words.",
  "release-caution/basis": "How a record relates to the printed text.",
  "release-caution/note":
    "Why it is a reading or a convention. Absent where the result does not say.",
  "release-caution/citations": "Where it stands in the source text.",
  "release-caution/indicator":
    "The id of the row it is about. Absent when it is not about one row.",
  "release-caution/sign": "The id of the sign it is about. Absent when it is not about one sign.",
  "release-caution/overlap":
    "The id of the overlap it is about. Absent when it is not about one overlap.",
  "release-caution/records":
    "The records of a timeline, or the screenings of a combination, that it is about, by index. Absent when it is about all of them.",
  "release-check":
    "What a publication gives away beside earlier ones. Only whoever publishes should see it.",
  "release-check/emergency": "Always the first property.",
  "release-check/edition": "The edition that the check was made with.",
  "release-check/findings":
    "In the order of the ledger and of the months. Empty if nothing was found.",
  "release-check/cautions": "What to do about the findings, each once.",
  failure: "What a parser answers to input that is not valid: every issue at once.",
  "failure/ok": "The input is not valid.",
  "failure/issues": "Every issue at once.",
  "failure/emergency": "The notice to show, whatever else fails.",
});
