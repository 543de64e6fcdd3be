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
  signTable,
} from "../../editions/generated.js";
import { screeningTable } from "../../screening/generated.js";
import { flagTable } from "../../flagging/generated.js";
import { dateOfBirthTable, personInvolvedTable, placeTable } from "../../police-form/generated.js";
import {
  cautionTable,
  indicationTable,
  pinnedEditionTable,
  promptTable,
} from "../../redaction/generated.js";
import type { Table } from "../../foundation/table.js";

/** The table of `counts`. */
export const countsTable: Table = {
  type: "object",
  properties: {
    yes: {
      type: "integer",
      description: "Rows answered Yes.",
    },
    no: {
      type: "integer",
      description:
        "Rows answered No, including those that are open because a sign of them is noted.",
    },
    notKnown: {
      type: "integer",
      description: "Rows answered Not known.",
    },
    unanswered: {
      type: "integer",
      description: "Rows without an answer that can be read.",
    },
    signs: {
      type: "integer",
      description: "Signs noted on rows answered Yes.",
    },
    distinctSigns: {
      type: "integer",
      description: "The same, but signs with the same words or the same facts count once.",
    },
  },
  additionalProperties: false,
  required: ["yes", "no", "notKnown", "unanswered", "signs", "distinctSigns"],
  description: "Numbers to show. No level is derived from them.",
};

/** The table of `present-indicator`. */
export const presentIndicatorTable: Table = {
  type: "object",
  properties: {
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    signs: {
      type: "array",
      items: {
        type: "string",
      },
      description:
        "The ids of the signs noted, in printed order. Empty if none was noted: a Yes may rest on any sign of the row.",
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "signs"],
  description: "A row answered Yes.",
};

/** The table of `unresolved-indicator`. */
export const unresolvedIndicatorTable: Table = {
  type: "object",
  properties: {
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    answer: {
      type: "string",
      enum: ["contradicted", "unread", "not-known", "unanswered"],
      description:
        "Why it is open: recorded as not known, not recorded, recorded as something that is no answer (`unread`), or answered No with a sign of it noted (`contradicted`).",
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "answer"],
  description: "A row that is open: not known, not answered, unread or contradicted.",
};

/** The table of `overlap-note`. */
export const overlapNoteTable: Table = {
  type: "object",
  properties: {
    overlap: {
      type: "string",
      description: "The id of the overlap in the edition.",
    },
    kind: {
      type: "string",
      enum: ["same-words", "same-facts", "contained", "graded"],
      description: "How the signs overlap.",
    },
    reach: {
      type: "string",
      enum: ["within-level", "across-levels"],
      description: "Whether the signs stand at one level or at several.",
    },
    text: {
      type: "string",
      description: "Which signs can rest on one fact, in a sentence.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "Where the signs stand in the source text.",
    },
  },
  additionalProperties: false,
  required: ["overlap", "kind", "reach", "text", "citations"],
  description: "Signs that can rest on one fact.",
};

/** The table of `screening-in-brief`. */
export const screeningInBriefTable: Table = {
  type: "object",
  properties: {
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
      description: "As recorded.",
    },
    indication: {
      $ref: "#/$defs/indication",
    },
    counts: {
      $ref: "#/$defs/counts",
    },
    unread: {
      type: "integer",
      description:
        "How many answers were handed in that could not be read under this edition: answers that are no answer, rows and signs that the edition does not have, or a whole that is no screening. A row that cannot be read is open. Any other unread answer could stand for a row of any level, so it opens the highest level.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/caution",
      },
      description: "What a person who uses it must know.",
    },
    completedOn: {
      $ref: "#/$defs/iso-date",
      description: "Absent if no day is recorded.",
    },
    completedBy: {
      $ref: "#/$defs/practitioner",
    },
  },
  additionalProperties: false,
  required: ["immediateDanger", "indication", "counts", "unread", "cautions"],
  description:
    "One screening among several: when and by whom it was completed, and what the tool indicates for it alone.",
};

/** The table of `elapsed`. */
export const elapsedTable: Table = {
  type: "object",
  properties: {
    order: {
      type: "string",
      enum: ["in-order", "same-day", "reversed", "not-dated"],
      description: "Which of the two is dated first, as far as both have a date.",
    },
    days: {
      type: "integer",
      description:
        "Whole calendar days between the two, never negative. Absent if a date is missing.",
    },
  },
  additionalProperties: false,
  required: ["order"],
  description: "How far apart two screenings are, as far as their dates say.",
};

/** The table of `row-comparison`. */
export const rowComparisonTable: Table = {
  type: "object",
  properties: {
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    from: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      description: "Its answer in the earlier screening.",
    },
    to: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      description: "Its answer in the later screening.",
    },
    text: {
      type: "string",
      description: "Both answers, in a sentence.",
    },
    signsGained: {
      type: "array",
      items: {
        type: "string",
      },
      description:
        "The ids of signs noted in the later screening and not in the earlier one, in printed order.",
    },
    signsNoLongerNoted: {
      type: "array",
      items: {
        type: "string",
      },
      description:
        "The ids of signs noted in the earlier screening and not in the later one. This does not say that they are gone.",
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "from", "to", "text", "signsGained", "signsNoLongerNoted"],
  description: "What a row was and what it is.",
};

/** The table of `change-kind`. */
export const changeKindTable: Table = {
  type: "object",
  properties: {
    from: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      description: "What a row is: answered Yes, answered No, or open for one of four reasons.",
    },
    to: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      description: "What a row is: answered Yes, answered No, or open for one of four reasons.",
    },
    indicators: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The ids of the rows, in printed order. Never empty.",
    },
    text: {
      type: "string",
      description: "How many rows there are, in a sentence.",
    },
  },
  additionalProperties: false,
  required: ["from", "to", "indicators", "text"],
  description: "All rows whose answer changed in the same way.",
};

/** The table of `side-by-side-caution`. */
export const sideBySideCautionTable: Table = {
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

/** The table of `agency-answer`. */
export const agencyAnswerTable: Table = {
  type: "object",
  properties: {
    answer: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      description: "What a row is: answered Yes, answered No, or open for one of four reasons.",
    },
    signs: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The ids of the signs noted, in printed order, whatever the answer.",
    },
    basis: {
      type: "array",
      items: {
        type: "string",
        enum: ["expressed", "observed", "heard", "identified"],
        description: "How a behaviour came to be known (7.2).",
      },
      description: "How it became known (7.2).",
    },
    observedOn: {
      $ref: "#/$defs/partial-date",
    },
    note: {
      type: "string",
      description: "A note on the row, in words.",
    },
    completedOn: {
      $ref: "#/$defs/iso-date",
      description: "The day the screening was completed.",
    },
    completedBy: {
      $ref: "#/$defs/practitioner",
    },
  },
  additionalProperties: false,
  required: ["answer", "signs", "basis"],
  description: "One screening's answer to a row, with how it became known, when, and who answered.",
};

/** The table of `noted-sign`. */
export const notedSignTable: Table = {
  type: "object",
  properties: {
    sign: {
      type: "string",
      description: "The id of the sign.",
    },
    notedBy: {
      type: "array",
      items: {
        type: "integer",
      },
      description: "The screenings that note it, as indexes into `sources`.",
    },
  },
  additionalProperties: false,
  required: ["sign", "notedBy"],
  description: "A sign, with the screenings that note it as indexes into `sources`.",
};

/** The table of `combined-row`. */
export const combinedRowTable: Table = {
  type: "object",
  properties: {
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    answers: {
      type: "array",
      items: {
        type: "string",
        enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
        description: "What a row is: answered Yes, answered No, or open for one of four reasons.",
      },
      description: "The answers, in the order of `sources`.",
    },
    conflict: {
      type: "boolean",
      description: "Whether there is a Yes beside a No.",
    },
    accord: {
      type: "string",
      enum: ["conflict", "agreement", "some-know", "only-one-knows", "nobody-knows"],
      description: "How the answers of several screenings to one row compare; see `ROW_ACCORDS` .",
    },
    answer: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      description:
        "What the row is over all screenings: Yes if anyone says Yes; otherwise contradicted, unread or not known if it is so in any screening; otherwise No if anyone says No; otherwise unanswered.",
    },
    given: {
      type: "array",
      items: {
        $ref: "#/$defs/agency-answer",
      },
      description:
        "The answers with how they became known, when, and who answered, in the order of `sources`.",
    },
    signs: {
      type: "array",
      items: {
        $ref: "#/$defs/noted-sign",
      },
      description: "Every sign that any screening notes, in printed order.",
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "answers", "conflict", "accord", "answer", "given", "signs"],
  description: "A row with every answer to it.",
};

/** The table of `open-row`. */
export const openRowTable: Table = {
  type: "object",
  properties: {
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    answer: {
      type: "string",
      enum: ["contradicted", "unread", "not-known", "unanswered"],
      description:
        "Why it is open: recorded as not known, not recorded, recorded as something that is no answer (`unread`), or answered No with a sign of it noted (`contradicted`).",
    },
    leftOpenBy: {
      type: "array",
      items: {
        type: "integer",
      },
      description: "The screenings that leave it open, as indexes into `sources`.",
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "answer", "leftOpenBy"],
  description:
    "A row that stays open, with the screenings that leave it open as indexes into `sources`. Their authors could answer it.",
};

/** The table of `combination-caution`. */
export const combinationCautionTable: Table = {
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

/** The table of `timeline-record`. */
export const timelineRecordTable: Table = {
  type: "object",
  properties: {
    on: {
      $ref: "#/$defs/iso-date",
      description: "The day the screening was completed.",
    },
    day: {
      type: "integer",
      description: "Days since the first record.",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
      description: "As recorded.",
    },
    unread: {
      type: "integer",
      description:
        "How many of its answers could not be read; see {@link ScreeningOutcome.unread } .",
    },
  },
  additionalProperties: false,
  required: ["on", "day", "immediateDanger", "unread"],
  description: "A record with a date.",
};

/** The table of `undated-record`. */
export const undatedRecordTable: Table = {
  type: "object",
  properties: {
    atLeast: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description: "One of the four levels of risk of 7.9.",
    },
    couldReach: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description: "One of the four levels of risk of 7.9.",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
      description: "As recorded.",
    },
    unread: {
      type: "integer",
      description:
        "How many of its answers could not be read; see {@link ScreeningOutcome.unread } .",
    },
    answers: {
      type: "array",
      items: {
        type: "object",
        properties: {
          indicator: {
            type: "string",
            description: "The id of the row.",
          },
          state: {
            type: "string",
            enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
            description:
              "What a row is: answered Yes, answered No, or open for one of four reasons.",
          },
          signs: {
            type: "array",
            items: {
              type: "string",
            },
            description: "The ids of the signs noted, in printed order, whatever the answer.",
          },
        },
        additionalProperties: false,
        required: ["indicator", "state", "signs"],
      },
      description: "Every row of the tool, in printed order.",
    },
  },
  additionalProperties: false,
  required: ["atLeast", "couldReach", "immediateDanger", "unread", "answers"],
  description: "A record without a date. No change is shown between it and the others.",
};

/** The table of `timeline-stretch`. */
export const timelineStretchTable: Table = {
  type: "object",
  properties: {
    from: {
      type: "integer",
      description: "The index of the earlier record.",
    },
    to: {
      type: "integer",
      description: "The index of the later record.",
    },
    days: {
      type: "integer",
      description: "Whole calendar days; 0 if both records have the same date.",
    },
  },
  additionalProperties: false,
  required: ["from", "to", "days"],
  description:
    "The days from one record to the next, as a fact. The guidance prints no interval (I-43).",
};

/** The table of `timeline-answer`. */
export const timelineAnswerTable: Table = {
  type: "object",
  properties: {
    state: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      description: "What a row is: answered Yes, answered No, or open for one of four reasons.",
    },
    signs: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The ids of the signs noted, in printed order, whatever the answer.",
    },
  },
  additionalProperties: false,
  required: ["state", "signs"],
  description: "What a row was at one record.",
};

/** The table of `timeline-step`. */
export const timelineStepTable: Table = {
  type: "object",
  properties: {
    change: {
      type: "string",
      enum: ["new", "continuing", "ended", "reopened", "open", "answered-no"],
      description:
        "What a row is at a record, compared with the records before it: - `new`: Yes, and no Yes before. If nothing was answered before, it may already have been there. - `continuing`: Yes, and last answered Yes. Records in between in which the row was open are its gap. - `ended`: No, and last answered Yes. It says that the answer is No and not why. - `reopened`: Yes, and last answered No, with a Yes before that. - `open`: not known, not answered, unread or contradicted, whatever came before. It neither ends nor continues anything. - `answered-no`: No, and not last answered Yes.",
    },
    lastAnswered: {
      type: "object",
      properties: {
        record: {
          type: "integer",
          description: "The index of that record.",
        },
        answer: {
          type: "string",
          enum: ["yes", "no"],
          description: "The answer in it.",
        },
      },
      additionalProperties: false,
      required: ["record", "answer"],
      description:
        "The last record before this one in which the row was answered Yes or No. Absent if there is none.",
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
      description:
        "The first and the last record after `lastAnswered` and before this one. If there is no `lastAnswered`, the gap starts at the first record. The row was open at each record of the gap. Absent if there is no such record.",
    },
  },
  additionalProperties: false,
  required: ["change"],
  description: "What a row is at a record, compared with the records before it.",
};

/** The table of `timeline-row`. */
export const timelineRowTable: Table = {
  type: "object",
  properties: {
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    themes: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The ids of the themes that the row belongs to.",
    },
    answers: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-answer",
      },
      description: "One for each record.",
    },
    steps: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-step",
      },
      description:
        "One for each record except the first: how it compares with the records before it.",
    },
    notAnsweredAt: {
      type: "array",
      items: {
        type: "integer",
      },
      description: "The records in which the row was not answered.",
    },
    notKnownAt: {
      type: "array",
      items: {
        type: "integer",
      },
      description: "The records in which the answer was not known.",
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "themes", "answers", "steps", "notAnsweredAt", "notKnownAt"],
  description: "One row of the tool at every record.",
};

/** The table of `timeline-theme-answer`. */
export const timelineThemeAnswerTable: Table = {
  type: "object",
  properties: {
    state: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered", "unread", "contradicted"],
      description:
        "Yes if any row is Yes; otherwise contradicted, unread, not known or not answered, whichever comes first and holds for a row. No only if all rows are No.",
    },
    yes: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The ids of the rows answered Yes.",
    },
    open: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The ids of the rows that are open.",
    },
  },
  additionalProperties: false,
  required: ["state", "yes", "open"],
  description: "What the rows of a theme were at one record.",
};

/** The table of `timeline-theme`. */
export const timelineThemeTable: Table = {
  type: "object",
  properties: {
    theme: {
      type: "string",
      description: "The id of the theme.",
    },
    indicators: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The ids of its rows, in printed order.",
    },
    answers: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-theme-answer",
      },
      description: "What each record says of its rows, in the order of `records`.",
    },
    steps: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-step",
      },
      description: "What the theme is at each record, in the order of `records`.",
    },
  },
  additionalProperties: false,
  required: ["theme", "indicators", "answers", "steps"],
  description:
    "The rows of a theme at every record. Themes are this library's own; the guidance prints none.",
};

/** The table of `timeline-indication`. */
export const timelineIndicationTable: Table = {
  type: "object",
  properties: {
    record: {
      type: "integer",
      description: "The index of the record.",
    },
    atLeast: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description: "One of the four levels of risk of 7.9.",
    },
    couldReach: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description: "One of the four levels of risk of 7.9.",
    },
  },
  additionalProperties: false,
  required: ["record", "atLeast", "couldReach"],
  description: "A point on the line of indications: the bound of one record. It is computed.",
};

/** The table of `timeline-judgement`. */
export const timelineJudgementTable: Table = {
  type: "object",
  properties: {
    record: {
      type: "integer",
      description: "The record that was judged. Absent if that record has no date.",
    },
    level: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description: "One of the four levels of risk of 7.9.",
    },
    by: {
      $ref: "#/$defs/practitioner",
    },
    on: {
      $ref: "#/$defs/iso-date",
    },
    day: {
      type: "integer",
      description:
        "Days since the first record, negative if before it. If no record has a date, days since the first judgement.",
    },
  },
  additionalProperties: false,
  required: ["level", "by", "on", "day"],
  description: "A point on the line of judgements: what a person judged, on the day they judged.",
};

/** The table of `timeline-caution`. */
export const timelineCautionTable: Table = {
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

/** The table of `sharing-item`. */
export const sharingItemTable: Table = {
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
      description: "An item of the record of a sharing decision.",
    },
    label: {
      type: "string",
      description: "A short name.",
    },
    status: {
      type: "string",
      enum: ["met", "missing", "not-applicable"],
      description:
        "`met` means that something is written down. It does not mean that it is enough, or right.",
    },
    because: {
      type: "string",
      description: "Why it has this status.",
    },
    prompt: {
      type: "string",
      description: "What to write down, in plain words.",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description: "Whether the guidance asks for the item, or this library does.",
    },
    note: {
      type: "string",
      description: "Why it is a reading or a convention.",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The known issues of the guidance that affect it.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "Where it stands in the source text.",
    },
  },
  additionalProperties: false,
  required: ["id", "label", "status", "because", "prompt", "basis", "issues", "citations"],
  description: "One item of the record of a decision.",
};

/** The table of `sharing-caution`. */
export const sharingCautionTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      enum: [
        "danger-now",
        "another-edition",
        "share-without-a-recorded-basis",
        "reason-is-no-basis",
        "competence-is-not-covered",
        "consent-withdrawn",
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

/** The table of `newer-advice-notice`. */
export const newerAdviceNoticeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The permanent id of the notice.",
    },
    version: {
      type: "string",
      description: "The version of the notice.",
    },
    text: {
      type: "string",
      description: "The sentence to show, in our words.",
    },
    titles: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The titles of the newer advice.",
    },
  },
  additionalProperties: false,
  required: ["id", "version", "text", "titles"],
  description:
    "What a review says about newer law and advice: that it exists and where it is listed.",
};

/** The table of `flag-caution`. */
export const flagCautionTable: Table = {
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

/** The table of `police-form-point`. */
export const policeFormPointTable: Table = {
  type: "object",
  properties: {
    item: {
      type: "string",
      description: "The item of the edition's form, by id.",
    },
    path: {
      type: "string",
      description: "The field, as a JSON Pointer into the form.",
    },
    why: {
      type: "string",
      description: "The reason, as a sentence to show.",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description: "How the statement relates to the printed text.",
    },
    note: {
      type: "string",
      description: "Why it is a reading or a convention.",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The known issues of the guidance that affect it.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "Where it stands in the source text.",
    },
  },
  additionalProperties: false,
  required: ["item", "path", "why", "basis", "issues", "citations"],
  description: "A field of the form that the review mentions, and why.",
};

/** The table of `tried`. */
export const triedTable: Table = {
  type: "object",
  properties: {
    what: {
      type: "string",
      description: "What was tried, in words.",
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
      description: "Through which assessment it is considered, such as CAF or FEHA.",
    },
    path: {
      type: "string",
      description: "Its JSON Pointer in the record.",
    },
  },
  additionalProperties: false,
  required: ["path"],
  description: "Something that was tried, as recorded. Parts that are not recorded are undefined.",
};

/** The table of `seen`. */
export const seenTable: Table = {
  type: "object",
  properties: {
    what: {
      type: "string",
      description: "What was seen, in words.",
    },
    by: {
      $ref: "#/$defs/practitioner",
    },
    on: {
      $ref: "#/$defs/partial-date",
    },
    path: {
      type: "string",
      description: "Its JSON Pointer in the record.",
    },
  },
  additionalProperties: false,
  required: ["path"],
  description: "Something that was seen, as recorded. Parts that are not recorded are undefined.",
};

/** The table of `intervention-lack`. */
export const interventionLackTable: Table = {
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
      description: "Something that a record of interventions can lack.",
    },
    path: {
      type: "string",
      description: "Where it belongs in the record, as a JSON Pointer.",
    },
    because: {
      type: "string",
      description: "Why it counts as lacking.",
    },
    prompt: {
      type: "string",
      description: "What to write down, in plain words.",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description: "How a record relates to the printed text.",
    },
    note: {
      type: "string",
      description: "Why it is a reading or a convention.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "Where it stands in the source text.",
    },
  },
  additionalProperties: false,
  required: ["id", "path", "because", "prompt", "basis", "note", "citations"],
  description: "Something that the record lacks. It says nothing about what is written there.",
};

/** The table of `aim-review`. */
export const aimReviewTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the aim.",
    },
    text: {
      type: "string",
      description: "The aim, in our words.",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description: "How a record relates to the printed text.",
    },
    note: {
      type: "string",
      description: "Why it is a reading or a convention.",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The known issues of the guidance that affect it.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "Where it stands in the source text.",
    },
    tried: {
      type: "array",
      items: {
        $ref: "#/$defs/tried",
      },
      description: "The interventions meant for it, in the order of the record.",
    },
    seen: {
      type: "array",
      items: {
        $ref: "#/$defs/seen",
      },
      description: "What was seen that relates to it, in the order of the record.",
    },
    noneRecorded: {
      type: "boolean",
      description: "Whether a person recorded that there is no current intervention for it.",
    },
    lacks: {
      type: "array",
      items: {
        $ref: "#/$defs/intervention-lack",
      },
      description: "What is not recorded. It blocks nothing.",
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
  description: "One aim, with what is recorded for it.",
};

/** The table of `issue`. */
export const issueTable: Table = {
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
        "broken-chain",
        "not-as-recorded",
      ],
      description: "Which kind of problem it is.",
    },
    path: {
      type: "string",
      description:
        "The path, as a JSON Pointer (RFC 6901). An unknown key is reported at its parent.",
    },
    message: {
      type: "string",
      description: "What was expected and how to correct it.",
    },
  },
  additionalProperties: false,
  required: ["code", "path", "message"],
  description: "One problem with the input. It never holds a value or a key of the input.",
};

/** The table of `withheld`. */
export const withheldTable: Table = {
  type: "object",
  properties: {
    because: {
      type: "string",
      description: "The reason, as a sentence to show.",
    },
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description: "How the reason relates to the printed text.",
    },
    note: {
      type: "string",
      description: "Why it is a reading or a convention.",
    },
    issues: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The known issues of the text that affect it.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "Where it stands in the source text.",
    },
    path: {
      type: "string",
      description:
        "The path, as a JSON Pointer. It holds field names, list indexes and ids of the edition, and none of the record's words.",
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
        "free-text",
        "guidance",
        "not-stated",
      ],
      description: "The reach of the field, or `not-stated` if it has none.",
    },
  },
  additionalProperties: false,
  required: ["because", "basis", "note", "issues", "citations", "path", "reaches"],
  description: "Something that is withheld or cut short at a path of the record, and why.",
};

/** The table of `redaction-caution`. */
export const redactionCautionTable: Table = {
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
        "few-children",
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

/** The table of `concern-level-change`. */
export const concernLevelChangeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the record, the same in both editions.",
    },
    before: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "What the earlier edition has.",
    },
    after: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "What the later edition has.",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
  description: "A record that both editions have, before and after the change.",
};

/** The table of `number-change`. */
export const numberChangeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the record, the same in both editions.",
    },
    before: {
      type: "integer",
      description: "What the earlier edition has.",
    },
    after: {
      type: "integer",
      description: "What the later edition has.",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
  description: "A record that both editions have, before and after the change.",
};

/** The table of `string-change`. */
export const stringChangeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the record, the same in both editions.",
    },
    before: {
      type: "string",
      description: "What the earlier edition has.",
    },
    after: {
      type: "string",
      description: "What the later edition has.",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
  description: "A record that both editions have, before and after the change.",
};

/** The table of `placed-sign`. */
export const placedSignTable: Table = {
  type: "object",
  properties: {
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
    label: {
      type: "string",
      description: "The printed words.",
    },
    leadIn: {
      type: "string",
      description: "Words printed before an earlier sign of the row that govern this one too.",
    },
    leadOut: {
      type: "string",
      description: "Words printed after the label that govern it too.",
    },
    variants: {
      type: "array",
      items: {
        type: "string",
      },
      description: "Printed alternatives within the sign. Any one of them is enough.",
    },
    id: {
      type: "string",
      description: "The permanent id of the sign.",
    },
  },
  additionalProperties: false,
  required: ["level", "indicator", "label", "id"],
  description: "A sign with its words, its level and its row.",
};

/** The table of `sign-place`. */
export const signPlaceTable: Table = {
  type: "object",
  properties: {
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
  },
  additionalProperties: false,
  required: ["level", "indicator"],
  description: "The level and the row in which a sign stands.",
};

/** The table of `sign-place-change`. */
export const signPlaceChangeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the record, the same in both editions.",
    },
    before: {
      $ref: "#/$defs/sign-place",
      description: "What the earlier edition has.",
    },
    after: {
      $ref: "#/$defs/sign-place",
      description: "What the later edition has.",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
  description: "A record that both editions have, before and after the change.",
};

/** The table of `sign-words`. */
export const signWordsTable: Table = {
  type: "object",
  properties: {
    label: {
      type: "string",
      description: "The printed words.",
    },
    leadIn: {
      type: "string",
      description: "Words printed before an earlier sign of the row that govern this one too.",
    },
    leadOut: {
      type: "string",
      description: "Words printed after the label that govern it too.",
    },
    variants: {
      type: "array",
      items: {
        type: "string",
      },
      description: "Printed alternatives within the sign. Any one of them is enough.",
    },
  },
  additionalProperties: false,
  required: ["label"],
  description: "The printed words of a sign and the words that govern it.",
};

/** The table of `sign-words-change`. */
export const signWordsChangeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the record, the same in both editions.",
    },
    before: {
      $ref: "#/$defs/sign-words",
      description: "What the earlier edition has.",
    },
    after: {
      $ref: "#/$defs/sign-words",
      description: "What the later edition has.",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
  description: "A record that both editions have, before and after the change.",
};

/** The table of `action-change`. */
export const actionChangeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the record, the same in both editions.",
    },
    before: {
      $ref: "#/$defs/action",
      description: "What the earlier edition has.",
    },
    after: {
      $ref: "#/$defs/action",
      description: "What the later edition has.",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
  description: "A record that both editions have, before and after the change.",
};

/** The table of `action-changes`. */
export const actionChangesTable: Table = {
  type: "object",
  properties: {
    added: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
      description: "Only in the later edition.",
    },
    removed: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
      },
      description: "Only in the earlier edition.",
    },
    changed: {
      type: "array",
      items: {
        $ref: "#/$defs/action-change",
      },
      description: "In both editions, and different.",
    },
  },
  additionalProperties: false,
  required: ["added", "removed", "changed"],
  description:
    "Records of one kind: those that only one of the two editions has, and those that both have with different content.",
};

/** The table of `contact-change`. */
export const contactChangeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the record, the same in both editions.",
    },
    before: {
      $ref: "#/$defs/contact",
      description: "What the earlier edition has.",
    },
    after: {
      $ref: "#/$defs/contact",
      description: "What the later edition has.",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
  description: "A record that both editions have, before and after the change.",
};

/** The table of `contact-changes`. */
export const contactChangesTable: Table = {
  type: "object",
  properties: {
    added: {
      type: "array",
      items: {
        $ref: "#/$defs/contact",
      },
      description: "Only in the later edition.",
    },
    removed: {
      type: "array",
      items: {
        $ref: "#/$defs/contact",
      },
      description: "Only in the earlier edition.",
    },
    changed: {
      type: "array",
      items: {
        $ref: "#/$defs/contact-change",
      },
      description: "In both editions, and different.",
    },
  },
  additionalProperties: false,
  required: ["added", "removed", "changed"],
  description:
    "Records of one kind: those that only one of the two editions has, and those that both have with different content.",
};

/** The table of `known-issue-change`. */
export const knownIssueChangeTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The id of the record, the same in both editions.",
    },
    before: {
      $ref: "#/$defs/known-issue",
      description: "What the earlier edition has.",
    },
    after: {
      $ref: "#/$defs/known-issue",
      description: "What the later edition has.",
    },
  },
  additionalProperties: false,
  required: ["id", "before", "after"],
  description: "A record that both editions have, before and after the change.",
};

/** The table of `known-issue-changes`. */
export const knownIssueChangesTable: Table = {
  type: "object",
  properties: {
    added: {
      type: "array",
      items: {
        $ref: "#/$defs/known-issue",
      },
      description: "Only in the later edition.",
    },
    removed: {
      type: "array",
      items: {
        $ref: "#/$defs/known-issue",
      },
      description: "Only in the earlier edition.",
    },
    changed: {
      type: "array",
      items: {
        $ref: "#/$defs/known-issue-change",
      },
      description: "In both editions, and different.",
    },
  },
  additionalProperties: false,
  required: ["added", "removed", "changed"],
  description:
    "Records of one kind: those that only one of the two editions has, and those that both have with different content.",
};

/** The table of `stale-reason`. */
export const staleReasonTable: Table = {
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
      description:
        "Why a contact must be confirmed: because of the age of its last check, or of what was found when it was looked up.",
    },
    text: {
      type: "string",
      description: "The reason, as a sentence to show.",
    },
  },
  additionalProperties: false,
  required: ["id", "text"],
  description: "A reason and the sentence to show for it.",
};

/** The table of `easy-read-text`. */
export const easyReadTextTable: Table = {
  type: "object",
  properties: {
    key: {
      type: "string",
      description: 'Its path in `EasyReadWords` , as a JSON Pointer, such as `"/rows/clipping"`.',
    },
    text: {
      type: "string",
      description: "The words, in the language of `language`.",
    },
    language: {
      type: "string",
      description: "The language of `text`, as a BCP 47 tag.",
    },
    english: {
      type: "string",
      description:
        "This library's English words, which stay beside a translation. Absent if there are none.",
    },
  },
  additionalProperties: false,
  required: ["key", "text", "language"],
  description: "Words to show a young person.",
};

/** The table of `easy-read-sentence`. */
export const easyReadSentenceTable: Table = {
  type: "object",
  properties: {
    basis: {
      type: "string",
      enum: ["printed", "reading", "convention"],
      description: "How a record relates to the printed text.",
    },
    note: {
      type: "string",
      description: "Why it is a reading or a convention.",
    },
    citations: {
      type: "array",
      items: {
        $ref: "#/$defs/citation",
      },
      description: "Where it stands in the source text.",
    },
    key: {
      type: "string",
      description: 'Its path in `EasyReadWords` , as a JSON Pointer, such as `"/rows/clipping"`.',
    },
    text: {
      type: "string",
      description: "The words, in the language of `language`.",
    },
    language: {
      type: "string",
      description: "The language of `text`, as a BCP 47 tag.",
    },
    english: {
      type: "string",
      description:
        "This library's English words, which stay beside a translation. Absent if there are none.",
    },
  },
  additionalProperties: false,
  required: ["basis", "citations", "key", "text", "language"],
  description: "Words to show a young person, with their source.",
};

/** The table of `easy-read-group`. */
export const easyReadGroupTable: Table = {
  type: "object",
  properties: {
    theme: {
      type: "string",
      description: "The id of the theme.",
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
            description: "The id of the row.",
          },
          basis: {
            type: "string",
            enum: ["printed", "reading", "convention"],
            description: "How a record relates to the printed text.",
          },
          note: {
            type: "string",
            description: "Why it is a reading or a convention.",
          },
          citations: {
            type: "array",
            items: {
              $ref: "#/$defs/citation",
            },
            description: "Where it stands in the source text.",
          },
          key: {
            type: "string",
            description:
              'Its path in `EasyReadWords` , as a JSON Pointer, such as `"/rows/clipping"`.',
          },
          text: {
            type: "string",
            description: "The words, in the language of `language`.",
          },
          language: {
            type: "string",
            description: "The language of `text`, as a BCP 47 tag.",
          },
          english: {
            type: "string",
            description:
              "This library's English words, which stay beside a translation. Absent if there are none.",
          },
        },
        additionalProperties: false,
        required: ["indicator", "basis", "citations", "key", "text", "language"],
      },
      description: "The rows of the theme that have easy-read words.",
    },
  },
  additionalProperties: false,
  required: ["theme", "heading", "rows"],
  description:
    "Rows about similar things, under one heading. The theme is ours and is not a level.",
};

/** The table of `count`. */
export const countTable: Table = {
  anyOf: [
    {
      type: "object",
      properties: {
        suppressed: {
          type: "boolean",
          const: false,
          description: "The number is shown.",
        },
        count: {
          type: "integer",
          description: "How many records.",
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
          description: "The number is hidden.",
        },
      },
      additionalProperties: false,
      required: ["suppressed"],
    },
  ],
  description:
    "A number of records, or that it is hidden. A hidden zero looks like any other hidden number.",
};

/** The table of `bounds-count`. */
export const boundsCountTable: Table = {
  type: "object",
  properties: {
    atLeast: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description: "One of the four levels of risk of 7.9.",
    },
    couldReach: {
      type: "string",
      enum: ["no-risk", "emerging", "escalating", "significant"],
      description: "One of the four levels of risk of 7.9.",
    },
    records: {
      $ref: "#/$defs/count",
    },
  },
  additionalProperties: false,
  required: ["atLeast", "couldReach", "records"],
  description: "How many records have the same two bounds.",
};

/** The table of `row-count`. */
export const rowCountTable: Table = {
  type: "object",
  properties: {
    indicator: {
      type: "string",
      description: "The id of the row.",
    },
    level: {
      type: "string",
      enum: ["emerging", "escalating", "significant"],
      description: "One of the three levels of concern of the screening tool.",
    },
    yes: {
      $ref: "#/$defs/count",
    },
    notKnown: {
      $ref: "#/$defs/count",
    },
    unanswered: {
      $ref: "#/$defs/count",
      description: "Open for any other reason: not answered, unread or contradicted.",
    },
  },
  additionalProperties: false,
  required: ["indicator", "level", "yes", "notKnown", "unanswered"],
  description:
    "The counts for one row of the tool. No is not counted: a record in none of the counts may be a No or may be hidden.",
};

/** The table of `theme-bounds`. */
export const themeBoundsTable: Table = {
  type: "object",
  properties: {
    theme: {
      type: "string",
      description: "The id of the theme.",
    },
    records: {
      anyOf: [
        {
          type: "object",
          properties: {
            suppressed: {
              type: "boolean",
              const: false,
              description: "The bound is shown.",
            },
            atLeast: {
              type: "integer",
              description: "How many records at least.",
            },
            atMost: {
              type: "integer",
              description: "How many records at most.",
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
              description: "The bound is hidden.",
            },
          },
          additionalProperties: false,
          required: ["suppressed"],
        },
      ],
      description:
        "The number of records with a Yes in the theme, as a bound, or that it is hidden.",
    },
  },
  additionalProperties: false,
  required: ["theme", "records"],
  description:
    "How many records have a Yes in one or more rows of a theme, counting only rows whose Yes is shown. It is given as bounds, derived from the numbers of those rows. A record counts once.",
};

/** The table of `overlap-bound`. */
export const overlapBoundTable: Table = {
  type: "object",
  properties: {
    overlap: {
      type: "string",
      description: "The id of the overlap in the edition.",
    },
    rows: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The rows, by id, in printed order; two or more.",
    },
    atMost: {
      type: "integer",
      description:
        "The most records that can be in more than one of the numbers, derived from the numbers themselves.",
    },
  },
  additionalProperties: false,
  required: ["overlap", "rows", "atMost"],
  description:
    "Rows whose numbers are shown and can rest on one fact. Do not add their numbers up.",
};

/** The table of `caseload-month`. */
export const caseloadMonthTable: Table = {
  type: "object",
  properties: {
    records: {
      type: "integer",
      description: "How many records are counted here: those whose bounds are shown.",
    },
    bounds: {
      type: "array",
      items: {
        $ref: "#/$defs/bounds-count",
      },
      description: "Every possible pair of bounds, lowest first.",
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/row-count",
      },
      description: "Every row of the edition, in printed order.",
    },
    themes: {
      type: "array",
      items: {
        $ref: "#/$defs/theme-bounds",
      },
      description: "Every theme of the edition.",
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-bound",
      },
      description: "The overlaps of the edition between rows whose Yes is shown.",
    },
    month: {
      type: "string",
      description: 'Such as `"2026-03"`.',
    },
  },
  additionalProperties: false,
  required: ["records", "bounds", "rows", "themes", "overlaps", "month"],
  description: "The numbers of one month.",
};

/** The table of `caseload-figures`. */
export const caseloadFiguresTable: Table = {
  type: "object",
  properties: {
    records: {
      type: "integer",
      description: "How many records are counted here: those whose bounds are shown.",
    },
    bounds: {
      type: "array",
      items: {
        $ref: "#/$defs/bounds-count",
      },
      description: "Every possible pair of bounds, lowest first.",
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/row-count",
      },
      description: "Every row of the edition, in printed order.",
    },
    themes: {
      type: "array",
      items: {
        $ref: "#/$defs/theme-bounds",
      },
      description: "Every theme of the edition.",
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-bound",
      },
      description: "The overlaps of the edition between rows whose Yes is shown.",
    },
  },
  additionalProperties: false,
  required: ["records", "bounds", "rows", "themes", "overlaps"],
  description: "The numbers of one month, or of all months together.",
};

/** The table of `screening-outcome`. */
export const screeningOutcomeTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that the outcome was made with.",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
      description: "As recorded.",
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
      description: "Rows answered Yes, in printed order.",
    },
    unread: {
      type: "integer",
      description:
        "How many answers were handed in that could not be read under this edition: answers that are no answer, rows and signs that the edition does not have, or a whole that is no screening. A row that cannot be read is open. Any other unread answer could stand for a row of any level, so it opens the highest level.",
    },
    unresolved: {
      type: "array",
      items: {
        $ref: "#/$defs/unresolved-indicator",
      },
      description: "Every row that is open, in printed order.",
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
        description: "An action printed for a level, to discuss with the designated lead.",
      },
      description:
        "The actions of `indication.atLeast`, in printed order. None are printed for No risk.",
    },
    atOtherLevels: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
        description: "An action printed for a level, to discuss with the designated lead.",
      },
      description: "Actions printed at other levels that this level does not repeat (I-20).",
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-note",
      },
      description: "Noted signs that can rest on one fact.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/caution",
      },
      description: "What a person who uses it must know.",
    },
    prompts: {
      type: "array",
      items: {
        $ref: "#/$defs/prompt",
      },
      description: "What a person is asked to do next.",
    },
    notAFullAssessment: {
      $ref: "#/$defs/notice",
      description: "Says that the tool is a screening aid.",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
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
  description:
    "What the screening tool indicates about a screening. People decide; the outcome informs.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    indication: indicationTable,
    counts: countsTable,
    "present-indicator": presentIndicatorTable,
    "unresolved-indicator": unresolvedIndicatorTable,
    action: actionTable,
    "action-variant": actionVariantTable,
    "overlap-note": overlapNoteTable,
    caution: cautionTable,
    prompt: promptTable,
    notice: noticeTable,
  },
};

/** The table of `screening-comparison`. */
export const screeningComparisonTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that both were read with.",
    },
    sameHash: {
      type: "string",
      enum: ["yes", "cannot-tell"],
      description:
        "Whether both pin the edition's content hash: `cannot-tell` if one pins no hash. A screening that pins another hash is refused.",
    },
    earlier: {
      $ref: "#/$defs/screening-in-brief",
      description:
        "What the tool indicates for the earlier screening alone, with its bounds. `later` is the same for the later screening.",
    },
    later: {
      $ref: "#/$defs/screening-in-brief",
    },
    elapsed: {
      $ref: "#/$defs/elapsed",
    },
    text: {
      type: "string",
      description: "What changed, in one sentence.",
    },
    changes: {
      type: "array",
      items: {
        $ref: "#/$defs/row-comparison",
      },
      description: "Every row whose answer differs, and no other row, in printed order.",
    },
    signChanges: {
      type: "array",
      items: {
        $ref: "#/$defs/row-comparison",
      },
      description: "Every row with the same answer but different signs noted, in printed order.",
    },
    kinds: {
      type: "array",
      items: {
        $ref: "#/$defs/change-kind",
      },
      description: "The changes, grouped by kind. Only kinds that occur are listed.",
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/row-comparison",
      },
      description: "Every row of the edition, changed or not, in printed order.",
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-note",
      },
      description: "Signs through which several changes may rest on one fact.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/side-by-side-caution",
      },
      description: "What a person who uses it must know.",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "sameHash",
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
  description:
    "What changed between two screenings of one child. It lists changes; people decide what they mean.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    "screening-in-brief": screeningInBriefTable,
    indication: indicationTable,
    counts: countsTable,
    caution: cautionTable,
    "iso-date": isoDateTable,
    practitioner: practitionerTable,
    elapsed: elapsedTable,
    "row-comparison": rowComparisonTable,
    "change-kind": changeKindTable,
    "overlap-note": overlapNoteTable,
    "side-by-side-caution": sideBySideCautionTable,
  },
};

/** The table of `combined-screening`. */
export const combinedScreeningTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that the outcome was made with.",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
      description: "As recorded.",
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
      description: "Rows answered Yes, in printed order.",
    },
    unread: {
      type: "integer",
      description:
        "How many answers were handed in that could not be read under this edition: answers that are no answer, rows and signs that the edition does not have, or a whole that is no screening. A row that cannot be read is open. Any other unread answer could stand for a row of any level, so it opens the highest level.",
    },
    actions: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
        description: "An action printed for a level, to discuss with the designated lead.",
      },
      description:
        "The actions of `indication.atLeast`, in printed order. None are printed for No risk.",
    },
    atOtherLevels: {
      type: "array",
      items: {
        $ref: "#/$defs/action",
        description: "An action printed for a level, to discuss with the designated lead.",
      },
      description: "Actions printed at other levels that this level does not repeat (I-20).",
    },
    overlaps: {
      type: "array",
      items: {
        $ref: "#/$defs/overlap-note",
      },
      description: "Noted signs that can rest on one fact.",
    },
    prompts: {
      type: "array",
      items: {
        $ref: "#/$defs/prompt",
      },
      description: "What a person is asked to do next.",
    },
    notAFullAssessment: {
      $ref: "#/$defs/notice",
      description: "Says that the tool is a screening aid.",
    },
    sources: {
      type: "array",
      items: {
        $ref: "#/$defs/screening-in-brief",
      },
      description: "What the tool indicates for each screening alone, in the order given.",
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/combined-row",
      },
      description: "Every row of the edition, in printed order.",
    },
    unresolved: {
      type: "array",
      items: {
        $ref: "#/$defs/open-row",
      },
      description: "Every row that stays open, in printed order.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/combination-caution",
      },
      description: "What a person who uses it must know.",
    },
    screenings: {
      type: "array",
      items: {
        $ref: "#/$defs/screening",
      },
      description: "The screenings, whole and as they were passed in.",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
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
    "sources",
    "rows",
    "unresolved",
    "cautions",
    "screenings",
  ],
  title: "Combined screening",
  description:
    "What the screening tool indicates for several screenings together, beside what it indicates for each. Nothing in it replaces an answer.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    indication: indicationTable,
    counts: countsTable,
    "present-indicator": presentIndicatorTable,
    action: actionTable,
    "action-variant": actionVariantTable,
    "overlap-note": overlapNoteTable,
    prompt: promptTable,
    notice: noticeTable,
    "screening-in-brief": screeningInBriefTable,
    caution: cautionTable,
    "iso-date": isoDateTable,
    practitioner: practitionerTable,
    "combined-row": combinedRowTable,
    "agency-answer": agencyAnswerTable,
    "partial-date": partialDateTable,
    "noted-sign": notedSignTable,
    "open-row": openRowTable,
    "combination-caution": combinationCautionTable,
    screening: screeningTable,
    "edition-pin": editionPinTable,
  },
};

/** The table of `timeline`. */
export const timelineTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that the records are read with.",
    },
    records: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-record",
      },
      description:
        "The records with a date, earliest first. All other parts name a record by its index here, counted from 0.",
    },
    undated: {
      type: "array",
      items: {
        $ref: "#/$defs/undated-record",
      },
      description: "The records without a date, in the order given.",
    },
    stretches: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-stretch",
      },
      description: "One for each record except the first.",
    },
    rows: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-row",
      },
      description: "Every row of the tool, in printed order.",
    },
    themes: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-theme",
      },
      description: "Every theme of the edition, in its order.",
    },
    indication: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-indication",
      },
      description: "The first line to draw: what each record indicates.",
    },
    judgement: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-judgement",
      },
      description:
        "The second line to draw: what people judged, by the day they judged. Empty if no judgement is recorded. It is never filled from `indication`.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/timeline-caution",
      },
      description: "What a person who uses it must know.",
    },
    prompts: {
      type: "array",
      items: {
        $ref: "#/$defs/prompt",
      },
      description:
        "The date of the next review (10.14) and the four aims of interventions (7.8), for people to consider.",
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
  description:
    "The records of one child over time. It lists what was recorded; people decide what it means.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    "timeline-record": timelineRecordTable,
    "iso-date": isoDateTable,
    "undated-record": undatedRecordTable,
    "timeline-stretch": timelineStretchTable,
    "timeline-row": timelineRowTable,
    "timeline-answer": timelineAnswerTable,
    "timeline-step": timelineStepTable,
    "timeline-theme": timelineThemeTable,
    "timeline-theme-answer": timelineThemeAnswerTable,
    "timeline-indication": timelineIndicationTable,
    "timeline-judgement": timelineJudgementTable,
    practitioner: practitionerTable,
    "timeline-caution": timelineCautionTable,
    prompt: promptTable,
  },
};

/** The table of `sharing-review`. */
export const sharingReviewTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that the review was made with.",
    },
    rules: {
      type: "object",
      properties: {
        id: {
          type: "string",
          description: "The id of the rules.",
        },
        version: {
          type: "string",
          description: "The version of the rules.",
        },
      },
      additionalProperties: false,
      required: ["id", "version"],
      description:
        "The sharing rules that the review was made with. Their version is separate from that of the screening tool.",
    },
    immediateDanger: {
      type: "string",
      enum: ["yes", "no", "not-known", "unanswered"],
      description: "As recorded.",
    },
    basis: {
      type: "string",
      enum: ["consent", "public-interest", "none-recorded"],
      description:
        "What the record says that sharing would rest on. People judge on the facts whether that is enough (8.5).",
    },
    items: {
      type: "array",
      items: {
        $ref: "#/$defs/sharing-item",
      },
      description: "The ten items, in the edition's order.",
    },
    complete: {
      type: "boolean",
      description:
        "Whether no item is missing. It says nothing about what is written, or about the decision.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/sharing-caution",
      },
      description: "What a person who uses it must know.",
    },
    newerAdvice: {
      $ref: "#/$defs/newer-advice-notice",
      description: "Newer law and advice exist. They are named and not applied.",
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
  description:
    "What the record of a sharing decision shows and lacks. People decide; the review informs.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    "sharing-item": sharingItemTable,
    "sharing-caution": sharingCautionTable,
    "newer-advice-notice": newerAdviceNoticeTable,
  },
};

/** The table of `flag-check`. */
export const flagCheckTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that the check was made with.",
    },
    flags: {
      type: "array",
      items: {
        $ref: "#/$defs/flag",
      },
      description: "The child's flags, in the order they were raised.",
    },
    moreThanOne: {
      type: "boolean",
      description: "Whether there is more than one flag. Every flag counts.",
    },
    putInTouch: {
      type: "array",
      items: {
        $ref: "#/$defs/practitioner",
      },
      description:
        "The distinct callers, in the order the flags were raised. Empty unless there is more than one flag.",
    },
    steps: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            description: "The permanent id of the step.",
          },
          by: {
            type: "string",
            enum: ["caller", "local-area-team", "professionals"],
            description: "Who takes the step.",
          },
          text: {
            type: "string",
            description: "What it is, in our words.",
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
        },
        additionalProperties: false,
        required: ["id", "by", "text", "citations", "basis"],
      },
      description: "The printed steps, each with its citations.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/flag-caution",
      },
      description: "What the guidance leaves open. The library fills in nothing.",
    },
  },
  additionalProperties: false,
  required: ["emergency", "edition", "flags", "moreThanOne", "putInTouch", "steps", "cautions"],
  title: "Flag check",
  description: "The flags of a child, and what the printed steps ask for.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    flag: flagTable,
    practitioner: practitionerTable,
    "iso-date": isoDateTable,
    "flag-caution": flagCautionTable,
  },
};

/** The table of `police-form-review`. */
export const policeFormReviewTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that the review was made with.",
    },
    gaps: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
      description:
        "Printed fields that apply and are not recorded, in printed order, person by person.",
    },
    notApplicable: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
      description: "Printed fields that do not apply because of another answer.",
    },
    requestedInPreamble: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
      description:
        "What the preamble asks for and the form does not record. No printed field holds it, so it is not a gap.",
    },
    neverAsked: {
      type: "array",
      items: {
        type: "object",
        properties: {
          id: {
            type: "string",
            description: "The permanent id of what is never asked for.",
          },
          text: {
            type: "string",
            description: "What is never asked for, in our words.",
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
        },
        additionalProperties: false,
        required: ["id", "text", "citations", "basis"],
      },
      description: "What the text we hold never asks for.",
    },
    textEnds: {
      type: "object",
      properties: {
        id: {
          type: "string",
          description: "The permanent id of the block.",
        },
        labels: {
          type: "array",
          items: {
            type: "string",
          },
          description: "The labels printed in the block before the text stops.",
        },
        text: {
          type: "string",
          description: "What the break means for whoever fills in the form, in our words.",
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
      },
      additionalProperties: false,
      required: ["id", "labels", "text", "citations", "basis"],
      description: "The text we hold ends in the middle of the form. Use the current police form.",
    },
    withheldFromIntelligence: {
      type: "array",
      items: {
        $ref: "#/$defs/police-form-point",
      },
      description:
        "Fields that `forIntelligence` withholds because they repeat a detail of the reporter or the source.",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "gaps",
    "notApplicable",
    "requestedInPreamble",
    "neverAsked",
    "textEnds",
    "withheldFromIntelligence",
  ],
  title: "Police form review",
  description:
    "What a police form lacks and what to know about it. It never says that a form is complete.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    "police-form-point": policeFormPointTable,
  },
};

/** The table of `intelligence-report`. */
export const intelligenceReportTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    relatesToChildSexualExploitation: {
      type: "string",
      enum: ["yes", "no", "not-known"],
      description:
        "Whether the information has to do with child sexual exploitation, as a person answers it. It is never answered from a screening.",
    },
    provenance: {
      type: "object",
      properties: {
        secondHand: {
          type: "string",
          enum: ["yes", "no", "not-known"],
          description: "Whether the information is second hand.",
        },
      },
      additionalProperties: false,
      description: "Only whether the information is second hand.",
    },
    people: {
      type: "array",
      items: {
        $ref: "#/$defs/person-involved",
      },
      description: "In the form's order. Each person keeps the same index.",
    },
    requestedInPreamble: {
      type: "object",
      properties: {
        vehicles: {
          type: "array",
          items: {
            type: "string",
          },
          description: "A vehicle each, in words.",
        },
        places: {
          type: "array",
          items: {
            $ref: "#/$defs/place",
          },
          description: "Places, each with the part it plays.",
        },
      },
      additionalProperties: false,
      required: ["vehicles", "places"],
      description: "What the preamble asks for, as far as it is recorded.",
    },
  },
  additionalProperties: false,
  required: ["emergency", "people", "requestedInPreamble"],
  title: "Intelligence report",
  description:
    "What is passed on for intelligence: the information and the people involved. It has no field for who filled in the form, where the information comes from, how it became known in anyone's words, or what an agency added.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "person-involved": personInvolvedTable,
    "date-of-birth": dateOfBirthTable,
    "partial-date": partialDateTable,
    "iso-date": isoDateTable,
    place: placeTable,
  },
};

/** The table of `interventions-review`. */
export const interventionsReviewTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition that the review was made with.",
    },
    asks: {
      $ref: "#/$defs/notice",
      description: "What 7.8 asks for.",
    },
    aims: {
      type: "array",
      items: {
        $ref: "#/$defs/aim-review",
      },
      description: "The aims, in printed order.",
    },
    withoutAim: {
      type: "object",
      properties: {
        tried: {
          type: "array",
          items: {
            $ref: "#/$defs/tried",
          },
          description: "What was tried, as far as it is recorded.",
        },
        lacks: {
          type: "array",
          items: {
            $ref: "#/$defs/intervention-lack",
          },
          description: "What is not recorded of them.",
        },
      },
      additionalProperties: false,
      required: ["tried", "lacks"],
      description: "Interventions that name none of the aims.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/notice",
      },
      description: "What a person who uses it must know.",
    },
  },
  additionalProperties: false,
  required: ["emergency", "edition", "asks", "aims", "withoutAim", "cautions"],
  title: "Interventions review",
  description: "What is recorded about interventions, by aim. People judge; the review lists.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    notice: noticeTable,
    "aim-review": aimReviewTable,
    tried: triedTable,
    practitioner: practitionerTable,
    "partial-date": partialDateTable,
    seen: seenTable,
    "intervention-lack": interventionLackTable,
  },
};

/** The table of `history-review`. */
export const historyReviewTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
    },
    fingerprint: {
      type: "string",
      description:
        "The fingerprint of the history as it is, to be kept elsewhere. Undefined if there is no event, or if the last event cannot be read.",
    },
    issues: {
      type: "array",
      items: {
        $ref: "#/$defs/issue",
      },
      description:
        "Everything that does not fit, in the order of events. Paths point into the history.",
    },
  },
  additionalProperties: false,
  required: ["emergency", "issues"],
  title: "History review",
  description: "What was found in a history. It says nothing about what is recorded there.",
  $defs: { "emergency-notice": emergencyNoticeTable, citation: citationTable, issue: issueTable },
};

/** The table of `redaction`. */
export const redactionTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always first.",
    },
    audience: {
      type: "string",
      enum: ["child", "subject-access", "police", "research"],
      description: "Absent if it is not a known audience.",
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
      description: "The kind of record that it was read as. Absent if the kind cannot be told.",
    },
    withheld: {
      type: "array",
      items: {
        $ref: "#/$defs/withheld",
      },
      description:
        "What is withheld, in the order of the record. It is for the person who checks. Do not hand it over.",
    },
    cautions: {
      type: "array",
      items: {
        $ref: "#/$defs/redaction-caution",
      },
      description: "What a person who uses it must know.",
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
      description: "What is left of the record. Any of its fields may be missing.",
    },
  },
  additionalProperties: false,
  required: ["emergency", "withheld", "cautions", "record"],
  title: "Redaction",
  description:
    "A redacted record and what is withheld from it. A person decides what is handed over.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    withheld: withheldTable,
    "redaction-caution": redactionCautionTable,
  },
};

/** The table of `edition-changes`. */
export const editionChangesTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "The notice of the later edition. Always first.",
    },
    from: {
      $ref: "#/$defs/pinned-edition",
    },
    to: {
      $ref: "#/$defs/pinned-edition",
    },
    sameHash: {
      type: "boolean",
      description: "Whether both have the same content hash.",
    },
    parts: {
      type: "array",
      items: {
        type: "string",
      },
      description:
        "The names of all properties of the edition that differ, in alphabetical order, including those not listed below.",
    },
    levels: {
      type: "object",
      properties: {
        renamed: {
          type: "array",
          items: {
            type: "object",
            properties: {
              id: {
                type: "string",
                description: "The id of the record, the same in both editions.",
              },
              before: {
                type: "object",
                properties: {
                  name: {
                    type: "string",
                    description: "The name printed in the table of 7.9.",
                  },
                  heading: {
                    type: "string",
                    description:
                      "The heading printed above the tool's section. The tool has no section for No risk.",
                  },
                },
                additionalProperties: false,
                required: ["name"],
                description: "What the earlier edition has.",
              },
              after: {
                type: "object",
                properties: {
                  name: {
                    type: "string",
                    description: "The name printed in the table of 7.9.",
                  },
                  heading: {
                    type: "string",
                    description:
                      "The heading printed above the tool's section. The tool has no section for No risk.",
                  },
                },
                additionalProperties: false,
                required: ["name"],
                description: "What the later edition has.",
              },
            },
            additionalProperties: false,
            required: ["id", "before", "after"],
            description: "A record that both editions have, before and after the change.",
          },
          description: "Levels of the same id.",
        },
      },
      additionalProperties: false,
      required: ["renamed"],
      description: "Levels with other words.",
    },
    indicators: {
      type: "object",
      properties: {
        added: {
          type: "array",
          items: {
            $ref: "#/$defs/indicator",
          },
          description: "Only in the later edition.",
        },
        removed: {
          type: "array",
          items: {
            $ref: "#/$defs/indicator",
          },
          description: "Only in the earlier edition.",
        },
        moved: {
          type: "array",
          items: {
            $ref: "#/$defs/concern-level-change",
          },
          description:
            "Rows at another level. An answer to such a row now points to another level.",
        },
        renumbered: {
          type: "array",
          items: {
            $ref: "#/$defs/number-change",
          },
          description: "Rows with another number at the same level.",
        },
        relabelled: {
          type: "array",
          items: {
            $ref: "#/$defs/string-change",
          },
          description: "In other words than before.",
        },
      },
      additionalProperties: false,
      required: ["added", "removed", "moved", "renumbered", "relabelled"],
      description: "Rows of the tool.",
    },
    signs: {
      type: "object",
      properties: {
        added: {
          type: "array",
          items: {
            $ref: "#/$defs/placed-sign",
          },
          description: "Only in the later edition.",
        },
        removed: {
          type: "array",
          items: {
            $ref: "#/$defs/placed-sign",
          },
          description: "Only in the earlier edition.",
        },
        moved: {
          type: "array",
          items: {
            $ref: "#/$defs/sign-place-change",
          },
          description: "Signs in another row, or in a row at another level.",
        },
        relabelled: {
          type: "array",
          items: {
            $ref: "#/$defs/sign-words-change",
          },
          description: "In other words than before.",
        },
      },
      additionalProperties: false,
      required: ["added", "removed", "moved", "relabelled"],
      description: "Signs of the rows.",
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
    "parts",
    "levels",
    "indicators",
    "signs",
    "actions",
    "contacts",
    "knownIssues",
  ],
  title: "Edition changes",
  description: "The differences between two editions. A list is empty when nothing in it differs.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    indicator: indicatorTable,
    sign: signTable,
    "concern-level-change": concernLevelChangeTable,
    "number-change": numberChangeTable,
    "string-change": stringChangeTable,
    "placed-sign": placedSignTable,
    "sign-place-change": signPlaceChangeTable,
    "sign-place": signPlaceTable,
    "sign-words-change": signWordsChangeTable,
    "sign-words": signWordsTable,
    "action-changes": actionChangesTable,
    action: actionTable,
    "action-variant": actionVariantTable,
    "action-change": actionChangeTable,
    "contact-changes": contactChangesTable,
    contact: contactTable,
    "contact-change": contactChangeTable,
    "known-issue-changes": knownIssueChangesTable,
    "known-issue": knownIssueTable,
    "known-issue-change": knownIssueChangeTable,
  },
};

/** The table of `found-contact`. */
export const foundContactTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The permanent id of the contact.",
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
        description: "A purpose for which people look up a contact.",
      },
      description: "The purposes for which people look the contact up.",
    },
    asPrinted: {
      type: "string",
      description:
        "The whole detail as printed, whatever an overlay says. For a contact that an overlay added, its details. Never a link.",
    },
    name: {
      type: "string",
      description: "The name as printed. An overlay may replace it with the agency's.",
    },
    telephones: {
      type: "array",
      items: {
        type: "string",
      },
      description:
        "The telephone numbers in `asPrinted`. An overlay may replace these three fields with the agency's details.",
    },
    email: {
      type: "string",
      description: "The e-mail address in `asPrinted`, as printed.",
    },
    web: {
      type: "string",
      description: "The web address in `asPrinted`, as printed.",
    },
    status: {
      type: "string",
      enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
      description:
        "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
    },
    statusNote: {
      type: "string",
      description: "What was found, in our words.",
    },
    checkedOn: {
      type: "string",
      description:
        "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
    },
    successor: {
      type: "object",
      properties: {
        name: {
          type: "string",
          description: "The name of what replaced the contact.",
        },
        detail: {
          type: "string",
          description: "The number or address at which it is reached.",
        },
        note: {
          type: "string",
          description: "Where it was found, and what is not confirmed about it.",
        },
      },
      additionalProperties: false,
      required: ["note"],
      description: "What replaced the contact, where that is known. It needs a check too.",
    },
    before: {
      type: "object",
      properties: {
        name: {
          type: "string",
          description: "The name as printed. An overlay may replace it with the agency's.",
        },
        telephones: {
          type: "array",
          items: {
            type: "string",
          },
          description:
            "The telephone numbers in `asPrinted`. An overlay may replace these three fields with the agency's details.",
        },
        email: {
          type: "string",
          description: "The e-mail address in `asPrinted`, as printed.",
        },
        web: {
          type: "string",
          description: "The web address in `asPrinted`, as printed.",
        },
        status: {
          type: "string",
          enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
          description:
            "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
        },
        statusNote: {
          type: "string",
          description: "What was found, in our words.",
        },
        checkedOn: {
          type: "string",
          description:
            "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
        },
        successor: {
          type: "object",
          properties: {
            name: {
              type: "string",
              description: "The name of what replaced the contact.",
            },
            detail: {
              type: "string",
              description: "The number or address at which it is reached.",
            },
            note: {
              type: "string",
              description: "Where it was found, and what is not confirmed about it.",
            },
          },
          additionalProperties: false,
          required: ["note"],
          description: "What replaced the contact, where that is known. It needs a check too.",
        },
      },
      additionalProperties: false,
      required: ["name", "status", "statusNote"],
      description:
        "The contact as it was before any overlay confirmed it or gave other details: as printed, with what was found.",
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
    shownAs: {
      type: "string",
      enum: ["asked-for", "route-beside"],
      description:
        "`asked-for`: it is listed for what was asked. `route-beside`: it is not what was asked for. It was found in use, and is added because no contact listed for the purpose was.",
    },
    because: {
      type: "string",
      description: "The reason as a sentence to show with the contact.",
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
  description:
    "A contact as printed, with the reason why it is shown. Its details are text, never links.",
  $defs: { citation: citationTable },
};

/** The table of `stale-contact`. */
export const staleContactTable: Table = {
  type: "object",
  properties: {
    id: {
      type: "string",
      description: "The permanent id of the contact.",
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
        description: "A purpose for which people look up a contact.",
      },
      description: "The purposes for which people look the contact up.",
    },
    asPrinted: {
      type: "string",
      description:
        "The whole detail as printed, whatever an overlay says. For a contact that an overlay added, its details. Never a link.",
    },
    name: {
      type: "string",
      description: "The name as printed. An overlay may replace it with the agency's.",
    },
    telephones: {
      type: "array",
      items: {
        type: "string",
      },
      description:
        "The telephone numbers in `asPrinted`. An overlay may replace these three fields with the agency's details.",
    },
    email: {
      type: "string",
      description: "The e-mail address in `asPrinted`, as printed.",
    },
    web: {
      type: "string",
      description: "The web address in `asPrinted`, as printed.",
    },
    status: {
      type: "string",
      enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
      description:
        "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
    },
    statusNote: {
      type: "string",
      description: "What was found, in our words.",
    },
    checkedOn: {
      type: "string",
      description:
        "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
    },
    successor: {
      type: "object",
      properties: {
        name: {
          type: "string",
          description: "The name of what replaced the contact.",
        },
        detail: {
          type: "string",
          description: "The number or address at which it is reached.",
        },
        note: {
          type: "string",
          description: "Where it was found, and what is not confirmed about it.",
        },
      },
      additionalProperties: false,
      required: ["note"],
      description: "What replaced the contact, where that is known. It needs a check too.",
    },
    before: {
      type: "object",
      properties: {
        name: {
          type: "string",
          description: "The name as printed. An overlay may replace it with the agency's.",
        },
        telephones: {
          type: "array",
          items: {
            type: "string",
          },
          description:
            "The telephone numbers in `asPrinted`. An overlay may replace these three fields with the agency's details.",
        },
        email: {
          type: "string",
          description: "The e-mail address in `asPrinted`, as printed.",
        },
        web: {
          type: "string",
          description: "The web address in `asPrinted`, as printed.",
        },
        status: {
          type: "string",
          enum: ["found-in-use", "superseded", "renamed", "historical", "not-confirmed"],
          description:
            "The result of looking the contact up. Only `found-in-use` says that it was found in use.",
        },
        statusNote: {
          type: "string",
          description: "What was found, in our words.",
        },
        checkedOn: {
          type: "string",
          description:
            "ISO 8601 date, month or year of that check. Absent when no date is known. To an agency, that is the same as never checked.",
        },
        successor: {
          type: "object",
          properties: {
            name: {
              type: "string",
              description: "The name of what replaced the contact.",
            },
            detail: {
              type: "string",
              description: "The number or address at which it is reached.",
            },
            note: {
              type: "string",
              description: "Where it was found, and what is not confirmed about it.",
            },
          },
          additionalProperties: false,
          required: ["note"],
          description: "What replaced the contact, where that is known. It needs a check too.",
        },
      },
      additionalProperties: false,
      required: ["name", "status", "statusNote"],
      description:
        "The contact as it was before any overlay confirmed it or gave other details: as printed, with what was found.",
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
    reasons: {
      type: "array",
      items: {
        $ref: "#/$defs/stale-reason",
      },
      description: "Why to check it. Never empty.",
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
  description:
    "A contact that an agency must confirm, with every reason. It has a `successor` if one is known.",
  $defs: { citation: citationTable, "stale-reason": staleReasonTable },
};

/** The table of `plain-tool`. */
export const plainToolTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always the first property.",
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
      description: "The headings of the page.",
    },
    before: {
      type: "array",
      items: {
        $ref: "#/$defs/easy-read-sentence",
      },
      description: "What the list is and is not. Danger comes first.",
    },
    groups: {
      type: "array",
      items: {
        $ref: "#/$defs/easy-read-group",
      },
      description:
        "Every row that has easy-read words. Levels are left out, because a child could read a level as a verdict.",
    },
    after: {
      type: "array",
      items: {
        $ref: "#/$defs/easy-read-sentence",
      },
      description: "Whom to talk to, and what may follow.",
    },
    contacts: {
      type: "array",
      items: {
        $ref: "#/$defs/found-contact",
      },
      description: "The edition's contacts for a child to ring, as printed.",
    },
    forTheAdult: {
      type: "array",
      items: {
        $ref: "#/$defs/notice",
      },
      description: "What the adult who shows it must know.",
    },
    inEnglish: {
      type: "array",
      items: {
        type: "string",
      },
      description: "The keys without a translation, which are shown in English.",
    },
    withoutWords: {
      type: "array",
      items: {
        type: "string",
      },
      description:
        "The ids of rows of the edition that have no easy-read words. They are left out.",
    },
  },
  additionalProperties: false,
  required: [
    "emergency",
    "edition",
    "headings",
    "before",
    "groups",
    "after",
    "contacts",
    "forTheAdult",
    "inEnglish",
    "withoutWords",
  ],
  title: "Plain tool",
  description: "The blank tool in easy-read words, with what comes before and after it.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    "easy-read-text": easyReadTextTable,
    "easy-read-sentence": easyReadSentenceTable,
    "easy-read-group": easyReadGroupTable,
    "found-contact": foundContactTable,
    notice: noticeTable,
  },
};

/** The table of `caseload-summary`. */
export const caseloadSummaryTable: Table = {
  type: "object",
  properties: {
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "Always first.",
    },
    edition: {
      $ref: "#/$defs/pinned-edition",
      description: "The edition whose outcomes are counted.",
    },
    threshold: {
      type: "integer",
      description: "No number below this is shown.",
    },
    readToTheEnd: {
      type: "boolean",
      description:
        "Whether the outcomes were read to the end. If not, the numbers cover those before the failure.",
    },
    months: {
      type: "array",
      items: {
        $ref: "#/$defs/caseload-month",
      },
      description:
        'The months with anything to show, in order. Records without a month come last, as `"not-recorded"`.',
    },
    total: {
      $ref: "#/$defs/caseload-figures",
      description:
        "The sums of the numbers that the months show. Numbers that a month hides are in none of them.",
    },
    setAside: {
      $ref: "#/$defs/count",
      description:
        "How many records were left out of their month because their bounds are too rare there to show. They are counted nowhere else.",
    },
    ofOtherEditions: {
      $ref: "#/$defs/count",
      description:
        "Outcomes made under another edition or another hash of this one. They are counted nowhere else.",
    },
    unreadable: {
      $ref: "#/$defs/count",
      description: "How many entries do not have the shape of an outcome.",
    },
    suppression: {
      type: "object",
      properties: {
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
          description: "Why it is a convention.",
        },
      },
      additionalProperties: false,
      required: ["text", "basis", "note"],
      description: "How numbers are hidden, in plain words.",
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
    "setAside",
    "ofOtherEditions",
    "unreadable",
    "suppression",
  ],
  title: "Caseload summary",
  description:
    "A caseload in numbers, with every small number hidden. It says nothing about any child. People decide what it means.",
  $defs: {
    "emergency-notice": emergencyNoticeTable,
    citation: citationTable,
    "pinned-edition": pinnedEditionTable,
    "caseload-month": caseloadMonthTable,
    "bounds-count": boundsCountTable,
    count: countTable,
    "row-count": rowCountTable,
    "theme-bounds": themeBoundsTable,
    "overlap-bound": overlapBoundTable,
    "caseload-figures": caseloadFiguresTable,
  },
};

/** The table of `failure`. */
export const failureTable: Table = {
  type: "object",
  properties: {
    ok: {
      type: "boolean",
      const: false,
      description: "The input is not valid.",
    },
    issues: {
      type: "array",
      items: {
        $ref: "#/$defs/issue",
      },
      description: "Every issue at once.",
    },
    emergency: {
      $ref: "#/$defs/emergency-notice",
      description: "The notice to show, whatever else fails.",
    },
  },
  additionalProperties: false,
  required: ["ok", "issues", "emergency"],
  title: "Failure",
  description: "What a parser answers to input that is not valid: every issue at once.",
  $defs: { issue: issueTable, "emergency-notice": emergencyNoticeTable, citation: citationTable },
};
