// A fictional record as it comes about, event by event.

import { pinOf, york } from "csae-guidance";
import { appendEvent, parseHistory } from "../../src/history/index.js";
import type { History } from "../../src/history/index.js";

export const nurse = { name: "A. Example", role: "school nurse" } as const;
export const lead = { role: "designated safeguarding lead" } as const;

export const created = {
  kind: "created",
  by: nurse,
  at: "2026-03-02",
  recordedAt: "2026-03-02T09:00:00+00:00",
  screening: {
    edition: pinOf(york),
    subject: { reference: "C-1", dateOfBirth: "2011-05" },
    answers: { clipping: "yes", "older-partner": "not-known" },
  },
} as const;

export const answered = {
  kind: "answered",
  by: nurse,
  at: "2026-03-02T10:00:00+00:00",
  recordedAt: "2026-03-02T10:05:00+00:00",
  answers: {
    "gang-association": "no",
    "late-or-missing": { answer: "yes", signs: ["going-missing"], note: "Twice in a week." },
  },
} as const;

export const judged = {
  kind: "judged",
  by: nurse,
  at: "2026-03-02",
  recordedAt: "2026-03-02T10:20:00+00:00",
  judgement: { level: "significant", by: nurse, on: "2026-03-02", reason: "Two signs together." },
} as const;

export const discussed = {
  kind: "discussed",
  by: nurse,
  at: "2026-03-03",
  recordedAt: "2026-03-03T08:30:00+00:00",
  discussion: { by: nurse, with: lead, on: "2026-03-03", note: "Agreed to make the form." },
} as const;

export const decided = {
  kind: "sharing-decided",
  by: lead,
  at: "2026-03-03",
  recordedAt: "2026-03-03T09:00:00+00:00",
  sharing: { decision: "do-not-share", reasoning: "Nothing more than is known already." },
} as const;

export const flagged = {
  kind: "flagged",
  by: nurse,
  at: "2026-03-03",
  recordedAt: "2026-03-03T09:00:00+00:00",
  flag: {
    child: "C-1",
    category: "missing from home",
    caller: { role: "school nurse" },
    raisedOn: "2026-03-03",
  },
} as const;

/** Back to unanswered: which is not No. */
export const amended = {
  kind: "amended",
  by: nurse,
  at: "2026-03-09",
  recordedAt: "2026-03-09T16:00:00+00:00",
  path: "/screening/answers/clipping",
  old: "yes",
  why: "It was told of another child.",
} as const;

export const reviewed = {
  kind: "reviewed",
  by: lead,
  at: "2026-04",
  recordedAt: "2026-04-02T14:00:00+01:00",
  review: { by: lead, on: "2026-04-02", note: "Nothing new is known.", nextOn: "2026-05-07" },
} as const;

export const corrected = {
  kind: "corrected",
  by: lead,
  at: "2026-04-10",
  recordedAt: "2026-04-10T11:00:00+01:00",
  path: "/judgements/0/reason",
  old: "Two signs together.",
  new: "Three signs together.",
  why: "The young person asked for it to be put right.",
} as const;

export const EVENTS = [
  created,
  answered,
  judged,
  discussed,
  decided,
  flagged,
  amended,
  reviewed,
  corrected,
] as const;

/** The history of events added one by one; they are meant to fit. */
export function historyOf(...events: readonly unknown[]): History {
  return events.reduce<History>((history, event) => {
    const result = appendEvent(history, event);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value;
  }, []);
}

/** A history as somebody may have left it: the shape is right, and nothing else is asked for. */
export function readBack(events: unknown): History {
  const result = parseHistory(events);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
