// A record as a host keeps it that overwrites: what a history is held against.

import fc from "fast-check";
import { pinOf, york } from "csae-guidance";
import type { Flag, SharingRecord } from "csae-guidance";
import { anyText } from "../any-text.js";

const ROWS = ["clipping", "gang-association", "older-partner"] as const;
const answer = fc.constantFrom(
  "yes",
  "no",
  "not-known",
  { answer: "yes", note: "Seen twice." },
  { answer: "no" },
);
const words = anyText();

/** What somebody does next, whatever the record says. */
export const deed = fc.oneof(
  fc.record({
    deed: fc.constant("answer" as const),
    row: fc.constantFrom(...ROWS),
    to: fc.option(answer, { nil: undefined }),
  }),
  fc.record({
    deed: fc.constant("say" as const),
    words: fc.option(words, { nil: undefined }),
    corrected: fc.boolean(),
  }),
  fc.record({ deed: fc.constant("judge" as const), reason: words }),
  fc.record({ deed: fc.constant("reword" as const), reason: words }),
  fc.record({ deed: fc.constant("talk" as const), note: words }),
  fc.record({
    deed: fc.constant("decide" as const),
    decision: fc.constantFrom("share" as const, "do-not-share" as const),
  }),
  fc.record({ deed: fc.constant("flag" as const) }),
  fc.record({ deed: fc.constant("review" as const), note: words }),
);
export type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

export interface Plain {
  screening: { edition: object; answers: Record<string, unknown>; childsVoice?: string };
  judgements: { level: "emerging"; by: object; on: string; reason: string }[];
  discussions: object[];
  sharing: SharingRecord[];
  flags: Flag[];
  reviews: object[];
}

const FLAG: Flag = {
  child: "C-1",
  category: "missing from home",
  caller: {},
  raisedOn: "2026-03-02",
};

/** The record just created. */
export function nothingYet(): Plain {
  return {
    screening: { edition: pinOf(york), answers: {} },
    judgements: [],
    discussions: [],
    sharing: [],
    flags: [],
    reviews: [],
  };
}

/** Overwrites the plain record, and tells the event that says so; nothing where nothing is done. */
export function act(plain: Plain, next: Deed): object | undefined {
  const change = (path: string, old: unknown, value: unknown, kind = "amended"): object => ({
    kind,
    path,
    old,
    new: value,
    why: "It is known better now.",
  });
  switch (next.deed) {
    case "answer": {
      const { [next.row]: old, ...others } = plain.screening.answers;
      plain.screening.answers = next.to === undefined ? others : { ...others, [next.row]: next.to };
      return old === undefined && next.to !== undefined
        ? { kind: "answered", answers: { [next.row]: next.to } }
        : change(`/screening/answers/${next.row}`, old, next.to);
    }
    case "say": {
      const old = plain.screening.childsVoice;
      if (next.words === undefined) delete plain.screening.childsVoice;
      else plain.screening.childsVoice = next.words;
      return change(
        "/screening/childsVoice",
        old,
        next.words,
        next.corrected ? "corrected" : "amended",
      );
    }
    case "judge": {
      const judgement = {
        level: "emerging" as const,
        by: {},
        on: "2026-03-02",
        reason: next.reason,
      };
      plain.judgements.push(judgement);
      return { kind: "judged", judgement: { ...judgement } };
    }
    case "reword": {
      const first = plain.judgements[0];
      if (!first) return undefined;
      const old = first.reason;
      first.reason = next.reason;
      return change("/judgements/0/reason", old, next.reason, "corrected");
    }
    case "talk":
      plain.discussions.push({ note: next.note });
      return { kind: "discussed", discussion: { note: next.note } };
    case "decide":
      plain.sharing.push({ decision: next.decision });
      return { kind: "sharing-decided", sharing: { decision: next.decision } };
    case "flag":
      plain.flags.push(FLAG);
      return { kind: "flagged", flag: FLAG };
    case "review":
      plain.reviews.push({ note: next.note });
      return { kind: "reviewed", review: { note: next.note } };
  }
}
