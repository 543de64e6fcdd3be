// Whom each field of a history, and of the record that it folds to, can reach. That information was
// shared can be what must not be told (8.6), so the kinds of events and their times are marked as
// decisions are.

import { flagMarks } from "../flagging/reaches.js";
import { practitionerMarks } from "../foundation/reaches.js";
import type { MarksOf } from "../foundation/reaches.js";
import { answersMarks, judgementMarks, screeningMarks } from "../screening/reaches.js";
import { sharingRecordMarks } from "../sharing/reaches.js";
import type {
  Discussion,
  History,
  HistoryEvent,
  RecordAtMoment,
  SituationReview,
} from "./schema.js";

const discussionMarks = {
  fields: { by: practitionerMarks, with: practitionerMarks, on: "date", note: "free-text" },
} as const satisfies MarksOf<Discussion>;

const situationReviewMarks = {
  fields: { by: practitionerMarks, on: "date", note: "free-text", nextOn: "date" },
} as const satisfies MarksOf<SituationReview>;

/**
 * What every event says. A fingerprint and a place count as free text: a guess can be checked by
 * the one, the other holds keys.
 */
const eventMarks = {
  kind: "decision",
  by: practitionerMarks,
  at: "decision",
  recordedAt: "decision",
  previous: "free-text",
} as const;

const changeMarks = {
  ...eventMarks,
  path: "free-text",
  old: "free-text",
  new: "free-text",
  why: "free-text",
} as const;

/** The marks of a {@link History}. */
export const historyMarks = {
  list: {
    fields: {
      ...changeMarks,
      screening: screeningMarks,
      answers: answersMarks,
      judgement: judgementMarks,
      discussion: discussionMarks,
      sharing: sharingRecordMarks,
      flag: flagMarks,
      review: situationReviewMarks,
    },
  },
} as const satisfies MarksOf<History>;

/** The marks of a {@link RecordAtMoment}. */
export const recordAtMomentMarks = {
  fields: {
    screening: screeningMarks,
    judgements: { list: judgementMarks },
    discussions: { list: discussionMarks },
    sharing: { list: sharingRecordMarks },
    flags: { list: flagMarks },
    reviews: { list: situationReviewMarks },
    corrections: { list: { fields: changeMarks } },
  },
} as const satisfies MarksOf<RecordAtMoment>;

/** The kinds of events of a history. */
export const historyEventKinds = {
  created: true,
  answered: true,
  amended: true,
  judged: true,
  discussed: true,
  "sharing-decided": true,
  flagged: true,
  reviewed: true,
  corrected: true,
} as const satisfies Readonly<Record<HistoryEvent["kind"], true>>;
