// The labels for what a comparison says about a row. All wording is ours: the guidance says that
// the tool can measure progress (7.4) and prints no way to do so.

import type { AnswerState } from "../foundation/vocabulary.js";

/** The state of an answer, as worded within a sentence. */
export const STATE_LABELS: Readonly<Record<AnswerState, string>> = {
  yes: "Yes",
  no: "No",
  "not-known": "not known",
  unanswered: "not answered",
};

/**
 * A sentence for each of the sixteen pairs of answers. The first key is what the row was, the
 * second is what it is.
 */
export const PAIR_SENTENCES: Readonly<Record<AnswerState, Readonly<Record<AnswerState, string>>>> =
  {
    yes: {
      yes: "It was Yes and is Yes.",
      no: "It was Yes and is No. Why is for people to say.",
      "not-known": "It was Yes and is not known. Whether it still holds is open.",
      unanswered: "It was Yes and is not answered. Whether it still holds is open.",
    },
    no: {
      yes: "It was No and is Yes.",
      no: "It was No and is No. That does not mean that there is no risk.",
      "not-known": "It was No and is not known. The earlier No does not answer it.",
      unanswered: "It was No and is not answered. The earlier No does not answer it.",
    },
    "not-known": {
      yes: "It was not known and is Yes. It may have been so before.",
      no: "It was not known and is No. Whether it was so before stays open.",
      "not-known": "It was not known and is not known.",
      unanswered: "It was not known and is not answered. It was open and is open.",
    },
    unanswered: {
      yes: "It was not answered and is Yes. It may have been so before.",
      no: "It was not answered and is No. Whether it was so before stays open.",
      "not-known": "It was not answered and is not known. It was open and is open.",
      unanswered: "It was not answered and is not answered.",
    },
  };
