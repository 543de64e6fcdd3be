// Whom each field of a screening, of a judgement and of a screening record can reach (10.11, I-11,
// I-45).

import { pinReaches, practitionerReaches } from "../foundation/reaches.js";
import type { ReachesOf } from "../foundation/reaches.js";
import type { ScreeningRecord } from "./judgement.js";
import type { Judgement, Screening } from "./schema.js";

export const answersReaches = {
  byId: {
    word: "subject",
    detail: {
      fields: {
        answer: "subject",
        signs: { list: "subject" },
        basis: { list: "how-known" },
        observedOn: "how-known",
        note: "free-text",
      },
    },
  },
} as const satisfies ReachesOf<Screening["answers"]>;

export const screeningReaches = {
  fields: {
    edition: pinReaches,
    subject: {
      fields: {
        reference: "reference",
        dateOfBirth: "birth",
        ageInYears: "subject",
        learningDisabilityOrSpecialNeeds: "subject",
      },
    },
    completedOn: "date",
    completedBy: practitionerReaches,
    immediateDanger: "subject",
    answers: answersReaches,
    notes: { byId: "free-text" },
    protectiveFactors: "free-text",
    // The child's words as someone else wrote them down. They may name other people.
    childsVoice: "free-text",
  },
} as const satisfies ReachesOf<Screening>;

export const judgementReaches = {
  fields: {
    level: "subject",
    by: practitionerReaches,
    on: "date",
    reason: "free-text",
    discussedWith: practitionerReaches,
    discussedOn: "date",
    reviewOn: "date",
  },
} as const satisfies ReachesOf<Judgement>;

export const screeningRecordReaches = {
  fields: {
    emergency: "guidance",
    edition: pinReaches,
    screening: screeningReaches,
    indication: {
      fields: {
        atLeast: "subject",
        couldReach: "subject",
        settled: "subject",
        because: { list: "subject" },
        basis: "guidance",
        text: "guidance",
        citations: {
          list: { fields: { section: "guidance", line: "guidance", endLine: "guidance" } },
        },
      },
    },
    judgement: judgementReaches,
    differs: "subject",
    actions: "guidance",
    cautions: "guidance",
    prompts: "guidance",
  },
} as const satisfies ReachesOf<ScreeningRecord>;
