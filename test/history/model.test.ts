// A history under any sequence of what people do to it, held against a record that is overwritten:
// adding, adding what does not fit, adding at once with somebody else, saving and reading, looking
// back, tampering.

import fc from "fast-check";
import { expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { IssueCode } from "csae-guidance";
import {
  appendEvent,
  historyFingerprint,
  parseHistory,
  recordAt,
  reviewHistory,
  serialiseHistory,
} from "../../src/history/index.js";
import type { History, HistoryEvent } from "../../src/history/index.js";
import { unparsed } from "../unparsed.js";
import { act, deed, nothingYet } from "./overwritten.js";
import type { Deed, Plain } from "./overwritten.js";

interface Model {
  plain: Plain;
  /** The plain record as it stood after each event. */
  stood: Plain[];
  /** Seconds since the first event. */
  seconds: number;
}
interface Real {
  history: History;
}

const begun = Date.parse("2026-03-02T09:00:00Z");
const timeAfter = (seconds: number): string => new Date(begun + seconds * 1000).toISOString();
const withoutCorrections = (history: History): unknown => ({
  ...recordAt(history),
  corrections: undefined,
});

abstract class Step implements fc.Command<Model, Real> {
  check(): boolean {
    return true;
  }
  abstract run(model: Model, real: Real): void;
  toString(): string {
    return `${this.constructor.name} ${JSON.stringify(this)}`;
  }
}

/** Adds an event that fits: all earlier ones stay as they are, and the record is the plain one. */
class Add extends Step {
  constructor(
    readonly next: Deed,
    readonly later: number,
  ) {
    super();
  }
  run(model: Model, real: Real): void {
    const event = act(model.plain, this.next);
    if (!event) return;
    model.seconds += this.later;
    const added = appendEvent(
      real.history,
      unparsed({ by: {}, at: "2026-03-02", recordedAt: timeAfter(model.seconds), ...event }),
    );
    if (!added.ok) throw new Error(JSON.stringify(added.issues));
    expect(added.value.slice(0, -1)).toEqual(real.history);
    real.history = added.value;
    model.stood.push(structuredClone(model.plain));
    expect(withoutCorrections(real.history)).toEqual({ ...model.plain, corrections: undefined });
  }
}

/** What does not fit, and why it is refused. */
const MISFITS: Readonly<Record<string, [event: object, code: IssueCode]>> = {
  "created again": [{ kind: "created", screening: { edition: pinOf(york) } }, "wrong-order"],
  "happened after it was recorded": [
    { kind: "reviewed", review: {}, at: "2030-01-01T00:00:00Z" },
    "wrong-order",
  ],
  "another value was there": [
    {
      kind: "amended",
      path: "/screening/childsVoice",
      old: "what nobody said",
      why: "It is known better now.",
    },
    "not-as-recorded",
  ],
  "the fingerprint of another history": [
    { kind: "reviewed", review: {}, previous: "0".repeat(64) },
    "conflict",
  ],
  "a word that is none": [{ kind: "answered", answers: { clipping: "perhaps" } }, "unknown-word"],
  "no such kind": [{ kind: "deleted" }, "unknown-word"],
};

/** Adds an event that does not fit: it is refused with the reason, and nothing changes. */
class AddMisfit extends Step {
  constructor(readonly misfit: string) {
    super();
  }
  run(model: Model, real: Real): void {
    const before = JSON.stringify(real.history);
    const [event, code] = MISFITS[this.misfit]!;
    const added = appendEvent(
      real.history,
      unparsed({ by: {}, at: "2026-03-02", recordedAt: timeAfter(model.seconds), ...event }),
    );
    expect(added.ok ? [] : added.issues.map((issue) => issue.code)).toContain(code);
    expect(JSON.stringify(real.history)).toBe(before);
  }
}

/** Two people add to the same history: the second is told, and adds again. */
class AddAtOnce extends Step {
  run(model: Model, real: Real): void {
    const previous = historyFingerprint(real.history);
    const review = (note: string): HistoryEvent => ({
      kind: "reviewed",
      review: { note },
      by: {},
      at: "2026-03-02",
      recordedAt: timeAfter(model.seconds),
      previous,
    });
    const first = appendEvent(real.history, review("first"));
    if (!first.ok) throw new Error(JSON.stringify(first.issues));
    const second = appendEvent(first.value, review("second"));
    expect(second.ok ? [] : second.issues.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: "conflict", path: `/${first.value.length}/previous` },
    ]);
    real.history = first.value;
    model.plain.reviews.push({ note: "first" });
    model.stood.push(structuredClone(model.plain));
  }
}

/** Saves and reads again: nothing is lost, and the fingerprint is the same. */
class SaveAndRead extends Step {
  run(_model: Model, real: Real): void {
    const read = parseHistory(JSON.parse(serialiseHistory(real.history)));
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(historyFingerprint(read.value)).toBe(historyFingerprint(real.history));
    real.history = read.value;
  }
}

/** Looks at the record as it stood after some event. */
class LookBack extends Step {
  constructor(readonly place: number) {
    super();
  }
  run(model: Model, real: Real): void {
    const events = 1 + (this.place % real.history.length);
    expect(withoutCorrections(real.history.slice(0, events))).toEqual({
      ...model.stood[events - 1],
      corrections: undefined,
    });
  }
}

/** Changes a copy: it is found with the fingerprint that was kept. The history itself has nothing wrong with it. */
class Tamper extends Step {
  constructor(readonly place: number) {
    super();
  }
  run(_model: Model, real: Real): void {
    const kept = historyFingerprint(real.history);
    const place = this.place % real.history.length;
    const changed = real.history.with(place, {
      ...real.history[place]!,
      by: { role: "somebody else" },
    });
    expect(reviewHistory(changed, kept).issues.length).toBeGreaterThan(0);
    expect(reviewHistory(real.history, kept).issues).toEqual([]);
  }
}

const steps = fc.commands<Model, Real>(
  [
    fc.tuple(deed, fc.constantFrom(0, 0, 1, 3600)).map(([next, later]) => new Add(next, later)),
    fc.constantFrom(...Object.keys(MISFITS)).map((misfit) => new AddMisfit(misfit)),
    fc.constant(new AddAtOnce()),
    fc.constant(new SaveAndRead()),
    fc.nat().map((place) => new LookBack(place)),
    fc.nat().map((place) => new Tamper(place)),
  ],
  { maxCommands: 20 },
);

test("whatever is done in whatever order, the history is what a plain record would have been", () => {
  fc.assert(
    fc.property(steps, (commands) => {
      fc.modelRun(() => {
        const created = appendEvent([], {
          kind: "created",
          by: {},
          at: "2026-03-02",
          recordedAt: timeAfter(0),
          screening: { edition: pinOf(york), answers: {} },
        });
        if (!created.ok) throw new Error(JSON.stringify(created.issues));
        const plain = nothingYet();
        return {
          model: { plain, stood: [structuredClone(plain)], seconds: 0 },
          real: { history: created.value },
        };
      }, commands);
    }),
  );
});
