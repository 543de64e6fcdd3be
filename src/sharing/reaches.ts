// Whom each field of a sharing record and of its history can reach (8.5 to 8.9). That the child was
// not asked, why, and that information was shared may have to be kept from someone (8.6).

import { pinReaches } from "../foundation/reaches.js";
import type { ReachesOf } from "../foundation/reaches.js";
import type { SharingEntry, SharingHistory, SharingRecord } from "./schema.js";

export const sharingRecordReaches = {
  fields: {
    edition: pinReaches,
    reasonToBelieve: "free-text",
    information: "free-text",
    recipient: "free-text",
    immediateDanger: "subject",
    consent: {
      fields: {
        kind: "decision",
        status: "decision",
        discussion: "free-text",
        notSoughtBecause: { list: { fields: { ground: "decision", reason: "free-text" } } },
      },
    },
    publicInterest: { fields: { purposes: { list: "decision" }, reason: "free-text" } },
    decider: {
      fields: { role: "professional", suitablyQualified: "decision", assertedBy: "professional" },
    },
    necessity: "free-text",
    proportionality: "free-text",
    ifShared: "free-text",
    ifNotShared: "free-text",
    reasoning: "free-text",
    decision: "decision",
    decidedOn: "decision",
    recordedOn: "decision",
    competenceConsidered: { fields: { by: "professional", on: "decision", note: "free-text" } },
    lawfulBasisNoted: "free-text",
    dutyToShareConsidered: "free-text",
    moreDetrimentalBecause: "free-text",
    statutoryReportingNoted: "free-text",
  },
} as const satisfies ReachesOf<SharingRecord>;

export const sharingHistoryReaches = {
  list: {
    fields: {
      kind: "decision",
      on: "decision",
      by: "professional",
      record: sharingRecordReaches,
      why: "free-text",
      discussion: "free-text",
      information: "free-text",
      recipient: "free-text",
      note: "free-text",
    },
  },
} as const satisfies ReachesOf<SharingHistory>;

/** Every kind of entry in a history. A missing kind does not compile. */
export const sharingEntryKinds = {
  recorded: true,
  amended: true,
  "consent-withdrawn": true,
  shared: true,
  reviewed: true,
} as const satisfies Readonly<Record<SharingEntry["kind"], true>>;
