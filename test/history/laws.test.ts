// Laws that hold for every history. The record is kept a second time beside it, as a host would that overwrites.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Flag, SharingRecord } from "csae-guidance";
import { appendEvent, historyFingerprint, parseHistory, recordAt, reviewHistory, serialiseHistory } from "../../src/history/index.js";
import type { History } from "../../src/history/index.js";

const ROWS = ["clipping", "gang-association", "older-partner"] as const;
const answer = fc.constantFrom("yes", "no", "not-known", { answer: "yes", note: "Seen twice." }, { answer: "no" });
const words = fc.string({ unit: "binary" });

/** What somebody does next, whatever the record says. */
const deed = fc.oneof(
  fc.record({ deed: fc.constant("answer" as const), row: fc.constantFrom(...ROWS), to: fc.option(answer, { nil: undefined }) }),
  fc.record({ deed: fc.constant("say" as const), words: fc.option(words, { nil: undefined }), corrected: fc.boolean() }),
  fc.record({ deed: fc.constant("judge" as const), reason: words }),
  fc.record({ deed: fc.constant("reword" as const), reason: words }),
  fc.record({ deed: fc.constant("talk" as const), note: words }),
  fc.record({ deed: fc.constant("decide" as const), decision: fc.constantFrom("share" as const, "do-not-share" as const) }),
  fc.record({ deed: fc.constant("flag" as const) }),
  fc.record({ deed: fc.constant("review" as const), note: words }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Deeds, each with the seconds that pass before it. Often none do. */
const deeds = fc.array(fc.tuple(deed, fc.constantFrom(0, 0, 1, 3600)), { maxLength: 12 });

interface Plain {
  screening: { edition: object; answers: Record<string, unknown>; childsVoice?: string };
  judgements: { level: "emerging"; by: object; on: string; reason: string }[];
  discussions: object[];
  sharing: SharingRecord[];
  flags: Flag[];
  reviews: object[];
}

const FLAG: Flag = { child: "C-1", category: "missing from home", caller: {}, raisedOn: "2026-03-02" };

/** Overwrites the plain record, and tells the event that says so; nothing where nothing is done. */
function act(plain: Plain, next: Deed): object | undefined {
  const change = (path: string, old: unknown, value: unknown, kind = "amended"): object => ({ kind, path, old, new: value, why: "It is known better now." });
  switch (next.deed) {
    case "answer": {
      const { [next.row]: old, ...others } = plain.screening.answers;
      plain.screening.answers = next.to === undefined ? others : { ...others, [next.row]: next.to };
      return old === undefined && next.to !== undefined ? { kind: "answered", answers: { [next.row]: next.to } } : change(`/screening/answers/${next.row}`, old, next.to);
    }
    case "say": {
      const old = plain.screening.childsVoice;
      if (next.words === undefined) delete plain.screening.childsVoice;
      else plain.screening.childsVoice = next.words;
      return change("/screening/childsVoice", old, next.words, next.corrected ? "corrected" : "amended");
    }
    case "judge": {
      const judgement = { level: "emerging" as const, by: {}, on: "2026-03-02", reason: next.reason };
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
    case "talk": plain.discussions.push({ note: next.note }); return { kind: "discussed", discussion: { note: next.note } };
    case "decide": plain.sharing.push({ decision: next.decision }); return { kind: "sharing-decided", sharing: { decision: next.decision } };
    case "flag": plain.flags.push(FLAG); return { kind: "flagged", flag: FLAG };
    case "review": plain.reviews.push({ note: next.note }); return { kind: "reviewed", review: { note: next.note } };
  }
}

interface Kept {
  readonly history: History;
  /** The plain record after each event, and the time at which it was recorded. */
  readonly stood: readonly { readonly plain: Plain; readonly recordedAt: string }[];
}

function keep(all: readonly (readonly [Deed, number])[]): Kept {
  const plain: Plain = { screening: { edition: pinOf(york), answers: {} }, judgements: [], discussions: [], sharing: [], flags: [], reviews: [] };
  let time = Date.parse("2026-03-02T09:00:00Z");
  let history: History = [];
  const stood: { plain: Plain; recordedAt: string }[] = [];
  const add = (event: object): void => {
    const recordedAt = new Date(time).toISOString();
    const result = appendEvent(history, { by: {}, at: "2026-03-02", recordedAt, ...event });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    history = result.value;
    stood.push({ plain: structuredClone(plain), recordedAt });
  };
  add({ kind: "created", screening: { edition: pinOf(york) } });
  for (const [next, seconds] of all) {
    time += seconds * 1000;
    const event = act(plain, next);
    if (event) add(event);
  }
  return { history, stood };
}

const kept = deeds.map(keep);

/** The fold without what only a history tells. */
const foldOf = (history: History, at?: string): unknown =>
  Object.fromEntries(Object.entries(recordAt(history, at)).filter(([part]) => part !== "corrections"));

describe("every history", () => {
  test("folds to the record", () => {
    fc.assert(fc.property(kept, ({ history, stood }) => { expect(foldOf(history)).toEqual(stood.at(-1)?.plain); }));
  });

  test("each prefix folds to the record as it stood after so many events", () => {
    fc.assert(fc.property(kept, ({ history, stood }) => {
      for (const [place, { plain }] of stood.entries()) expect(foldOf(history.slice(0, place + 1))).toEqual(plain);
    }), { numRuns: 50 });
  });

  test("at every moment it folds to the record as it stood after the last event of that moment", () => {
    fc.assert(fc.property(kept, ({ history, stood }) => {
      for (const { recordedAt } of stood) {
        expect(foldOf(history, recordedAt)).toEqual(stood.findLast((moment) => moment.recordedAt === recordedAt)?.plain);
      }
    }), { numRuns: 50 });
  });

  test("has nothing wrong with it, now or at any earlier time", () => {
    fc.assert(fc.property(kept, ({ history }) => {
      for (const place of history.keys()) {
        expect(reviewHistory(history, historyFingerprint(history.slice(0, place + 1))).issues).toEqual([]);
      }
    }), { numRuns: 50 });
  });

  test("adding never changes what was: every earlier history is a prefix of every later one", () => {
    fc.assert(fc.property(kept, deed, ({ history, stood }, next) => {
      const before = JSON.stringify(history);
      const event = act(structuredClone(stood.at(-1)!.plain), next);
      const after = appendEvent(history, { by: {}, at: "2026-03-02", recordedAt: stood.at(-1)!.recordedAt, ...event });
      expect(JSON.stringify(history)).toBe(before);
      expect(after.ok).toBe(event !== undefined);
      if (after.ok) expect(after.value.slice(0, -1)).toEqual(history);
    }), { numRuns: 50 });
  });

  test("any event but the last taken out, and any two exchanged, are found", () => {
    fc.assert(fc.property(kept.filter(({ history }) => history.length > 2), fc.nat(), fc.nat(), ({ history }, one, other) => {
      const [a, b] = [one % (history.length - 1), other % (history.length - 1)];
      expect(reviewHistory(history.toSpliced(a, 1)).issues.length).toBeGreaterThan(0);
      if (a !== b) expect(reviewHistory(history.with(a, history[b]!).with(b, history[a]!)).issues.length).toBeGreaterThan(0);
    }), { numRuns: 50 });
  });

  test("any word changed in any event but the last is found, and in the last by the fingerprint kept", () => {
    fc.assert(fc.property(kept, fc.nat(), ({ history }, at) => {
      const place = at % history.length;
      const changed = history.with(place, { ...history[place]!, by: { role: "somebody else" } });
      expect(reviewHistory(changed, historyFingerprint(history)).issues.length).toBeGreaterThan(0);
    }), { numRuns: 50 });
  });

  test("what is saved and read again is the same history with the same fingerprint", () => {
    fc.assert(fc.property(kept, ({ history }) => {
      for (const text of [JSON.stringify(history), serialiseHistory(history)]) {
        const read = parseHistory(JSON.parse(text));
        expect(read.ok && read.value).toEqual(history);
        expect(read.ok && historyFingerprint(read.value)).toBe(historyFingerprint(history));
      }
    }), { numRuns: 50 });
  });
});
