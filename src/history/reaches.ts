// Whom each field of a history, and of the record that it folds to, can reach. That information was
// shared may have to be kept from someone (8.6), so the kinds and times of events reach only those
// whom decisions reach.

import { flagReaches } from "../flagging/reaches.js";
import { practitionerReaches } from "../foundation/reaches.js";
import type { ReachesOf } from "../foundation/reaches.js";
import { answersReaches, judgementReaches, screeningReaches } from "../screening/reaches.js";
import { sharingRecordReaches } from "../sharing/reaches.js";
import type {
  Discussion,
  History,
  HistoryEvent,
  RecordAtMoment,
  SituationReview,
} from "./schema.js";

const discussionReaches = {
  fields: { by: practitionerReaches, with: practitionerReaches, on: "date", note: "free-text" },
} as const satisfies ReachesOf<Discussion>;

const situationReviewReaches = {
  fields: { by: practitionerReaches, on: "date", note: "free-text", nextOn: "date" },
} as const satisfies ReachesOf<SituationReview>;

/**
 * The fields of every event. A fingerprint counts as free text, because a guess can be checked
 * against it. So does the path of a change, because it holds keys.
 */
const eventReaches = {
  kind: "decision",
  by: practitionerReaches,
  at: "decision",
  recordedAt: "decision",
  previous: "free-text",
} as const;

const changeReaches = {
  ...eventReaches,
  path: "free-text",
  old: "free-text",
  new: "free-text",
  why: "free-text",
} as const;

export const historyReaches = {
  list: {
    fields: {
      ...changeReaches,
      screening: screeningReaches,
      answers: answersReaches,
      judgement: judgementReaches,
      discussion: discussionReaches,
      sharing: sharingRecordReaches,
      flag: flagReaches,
      review: situationReviewReaches,
    },
  },
} as const satisfies ReachesOf<History>;

export const recordAtMomentReaches = {
  fields: {
    screening: screeningReaches,
    judgements: { list: judgementReaches },
    discussions: { list: discussionReaches },
    sharing: { list: sharingRecordReaches },
    flags: { list: flagReaches },
    reviews: { list: situationReviewReaches },
    corrections: { list: { fields: changeReaches } },
  },
} as const satisfies ReachesOf<RecordAtMoment>;

/** Every kind of event in a history. A missing kind does not compile. */
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
