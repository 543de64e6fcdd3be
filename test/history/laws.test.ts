// Laws that hold for every history, held against a record that is overwritten.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import {
  appendEvent,
  historyFingerprint,
  parseHistory,
  recordAt,
  reviewHistory,
  serialiseHistory,
} from "../../src/history/index.js";
import type { History } from "../../src/history/index.js";
import { unparsed } from "../unparsed.js";
import { act, deed, nothingYet } from "./overwritten.js";
import type { Deed, Plain } from "./overwritten.js";

/** Deeds, each with the seconds that pass before it. Often none do. */
const deeds = fc.array(fc.tuple(deed, fc.constantFrom(0, 0, 1, 3600)), { maxLength: 12 });

interface Kept {
  readonly history: History;
  /** The plain record after each event, and the time at which it was recorded. */
  readonly stood: readonly { readonly plain: Plain; readonly recordedAt: string }[];
}

function keep(all: readonly (readonly [Deed, number])[]): Kept {
  const plain = nothingYet();
  let time = Date.parse("2026-03-02T09:00:00Z");
  let history: History = [];
  const stood: { plain: Plain; recordedAt: string }[] = [];
  const add = (event: object): void => {
    const recordedAt = new Date(time).toISOString();
    const result = appendEvent(
      history,
      unparsed({ by: {}, at: "2026-03-02", recordedAt, ...event }),
    );
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
  Object.fromEntries(
    Object.entries(recordAt(history, at)).filter(([part]) => part !== "corrections"),
  );

describe("every history", () => {
  test("folds to the record", () => {
    fc.assert(
      fc.property(kept, ({ history, stood }) => {
        expect(foldOf(history)).toEqual(stood.at(-1)?.plain);
      }),
    );
  });

  test("each prefix folds to the record as it stood after so many events", () => {
    fc.assert(
      fc.property(kept, ({ history, stood }) => {
        for (const [place, { plain }] of stood.entries())
          expect(foldOf(history.slice(0, place + 1))).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });

  test("at every moment it folds to the record as it stood after the last event of that moment", () => {
    fc.assert(
      fc.property(kept, ({ history, stood }) => {
        for (const { recordedAt } of stood) {
          expect(foldOf(history, recordedAt)).toEqual(
            stood.findLast((moment) => moment.recordedAt === recordedAt)?.plain,
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test("has nothing wrong with it, now or at any earlier time", () => {
    fc.assert(
      fc.property(kept, ({ history }) => {
        for (const place of history.keys()) {
          expect(
            reviewHistory(history, historyFingerprint(history.slice(0, place + 1))).issues,
          ).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("adding never changes what was: every earlier history is a prefix of every later one", () => {
    fc.assert(
      fc.property(kept, deed, ({ history, stood }, next) => {
        const before = JSON.stringify(history);
        const event = act(structuredClone(stood.at(-1)!.plain), next);
        const after = appendEvent(
          history,
          unparsed({ by: {}, at: "2026-03-02", recordedAt: stood.at(-1)!.recordedAt, ...event }),
        );
        expect(JSON.stringify(history)).toBe(before);
        expect(after.ok).toBe(event !== undefined);
        if (after.ok) expect(after.value.slice(0, -1)).toEqual(history);
      }),
      { numRuns: 50 },
    );
  });

  test("any event but the last taken out, and any two exchanged, are found", () => {
    fc.assert(
      fc.property(
        kept.filter(({ history }) => history.length > 2),
        fc.nat(),
        fc.nat(),
        ({ history }, one, other) => {
          const [a, b] = [one % (history.length - 1), other % (history.length - 1)];
          expect(reviewHistory(history.toSpliced(a, 1)).issues.length).toBeGreaterThan(0);
          if (a !== b)
            expect(
              reviewHistory(history.with(a, history[b]!).with(b, history[a]!)).issues.length,
            ).toBeGreaterThan(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("any word changed in any event but the last is found, and in the last by the fingerprint kept", () => {
    fc.assert(
      fc.property(kept, fc.nat(), ({ history }, at) => {
        const place = at % history.length;
        const changed = history.with(place, { ...history[place]!, by: { role: "somebody else" } });
        expect(reviewHistory(changed, historyFingerprint(history)).issues.length).toBeGreaterThan(
          0,
        );
      }),
      { numRuns: 50 },
    );
  });

  test("what is saved and read again is the same history with the same fingerprint", () => {
    fc.assert(
      fc.property(kept, ({ history }) => {
        for (const text of [JSON.stringify(history), serialiseHistory(history)]) {
          const read = parseHistory(JSON.parse(text));
          expect(read.ok && read.value).toEqual(history);
          expect(read.ok && historyFingerprint(read.value)).toBe(historyFingerprint(history));
        }
      }),
      { numRuns: 50 },
    );
  });
});
