// The labels for what a comparison says about a row. All wording is ours: the guidance says that
// the tool can measure progress (7.4) and prints no way to do so.

import type { RowState } from "../foundation/vocabulary.js";

/** The state of a row, as worded within a sentence. */
export const STATE_LABELS: Readonly<Record<RowState, string>> = {
  yes: "Yes",
  no: "No",
  "not-known": "not known",
  unanswered: "not answered",
  unread: "not readable",
  contradicted: "No beside a noted sign",
};

/** What follows from what a row was and what it is. Every open state says the same. */
const THEN = {
  yes: {
    yes: "",
    no: " Why is for people to say.",
    open: " Whether it still holds is open.",
  },
  no: {
    yes: "",
    no: " That does not mean that there is no risk.",
    open: " The earlier No does not answer it.",
  },
  open: {
    yes: " It may have been so before.",
    no: " Whether it was so before stays open.",
    open: " It was open and is open.",
  },
} as const;

/** A sentence for what a row was and what it is. */
export function pairSentence(from: RowState, to: RowState): string {
  const then = from === to && kindOf(from) === "open" ? "" : THEN[kindOf(from)][kindOf(to)];
  return `It was ${STATE_LABELS[from]} and is ${STATE_LABELS[to]}.${then}`;
}

function kindOf(state: RowState): "yes" | "no" | "open" {
  return state === "yes" || state === "no" ? state : "open";
}
