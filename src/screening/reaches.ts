// Whom each field of a screening, of a judgement and of the two together can reach (10.11, I-11,
// I-45).

import { pinMarks, practitionerMarks } from "../foundation/reaches.js";
import type { MarksOf } from "../foundation/reaches.js";
import type { ScreeningRecord } from "./judgement.js";
import type { Judgement, Screening } from "./schema.js";

/** The marks of the answers of a screening. */
export const answersMarks = {
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
} as const satisfies MarksOf<Screening["answers"]>;

/** The marks of a {@link Screening}. */
export const screeningMarks = {
  fields: {
    edition: pinMarks,
    subject: {
      fields: {
        reference: "reference",
        dateOfBirth: "birth",
        ageInYears: "subject",
        learningDisabilityOrSpecialNeeds: "subject",
      },
    },
    completedOn: "date",
    completedBy: practitionerMarks,
    immediateDanger: "subject",
    answers: answersMarks,
    notes: { byId: "free-text" },
    protectiveFactors: "free-text",
    // The child's words as someone else wrote them down: others may be named in them.
    childsVoice: "free-text",
  },
} as const satisfies MarksOf<Screening>;

/** The marks of a {@link Judgement}. */
export const judgementMarks = {
  fields: {
    level: "subject",
    by: practitionerMarks,
    on: "date",
    reason: "free-text",
    discussedWith: practitionerMarks,
    discussedOn: "date",
    reviewOn: "date",
  },
} as const satisfies MarksOf<Judgement>;

/** The marks of a {@link ScreeningRecord}. */
export const screeningRecordMarks = {
  fields: {
    emergency: "guidance",
    edition: pinMarks,
    screening: screeningMarks,
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
    judgement: judgementMarks,
    differs: "subject",
    actions: "guidance",
    cautions: "guidance",
    prompts: "guidance",
  },
} as const satisfies MarksOf<ScreeningRecord>;
