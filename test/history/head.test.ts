// Appending to the head of a history, without the events before.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import {
  appendEvent,
  appendToHead,
  historyFingerprint,
  historyHead,
  parseHistory,
  recordAt,
  reviewHistory,
} from "../../src/history/index.js";
import type { History, HistoryHead } from "../../src/history/index.js";
import { unparsed } from "../unparsed.js";
import {
  EVENTS,
  amended,
  answered,
  corrected,
  created,
  decided,
  flagged,
  historyOf,
  judged,
  reviewed,
} from "./events.js";
import { act, deed, nothingYet } from "./overwritten.js";

const headOf = (history: unknown): HistoryHead => {
  // @ts-expect-error -- the types forbid what plain JavaScript can hand in
  const head = historyHead(history);
  if (!head.ok) throw new Error(JSON.stringify(head.issues));
  return head.value;
};

const told = (head: unknown, event: unknown): unknown => {
  // @ts-expect-error -- the types forbid what plain JavaScript can hand in
  const result = appendToHead(head, event);
  return !result.ok && result.issues.map(({ code, path }) => [code, path]);
};

describe("the head of a history", () => {
  test("has how much there is, the last fingerprint, and the screening as it stands", () => {
    const history = historyOf(...EVENTS);
    expect(headOf(history)).toEqual({
      events: 9,
      fingerprint: historyFingerprint(history),
      screening: recordAt(history).screening,
      judgements: 1,
      discussions: 1,
      sharing: 1,
      flags: 1,
      reviews: 1,
    });
  });

  test("of a history that has not started has nothing", () => {
    const nothing = { judgements: 0, discussions: 0, sharing: 0, flags: 0, reviews: 0 };
    expect(headOf([])).toEqual({ events: 0, ...nothing });
  });

  test("is there whatever is wrong with an event", () => {
    expect(headOf([created, 7, { ...answered, answers: { clipping: "YES" } }])).toMatchObject({
      events: 3,
      screening: { answers: { clipping: "YES" } },
    });
  });

  test("is plain JSON, frozen, and does not grow with the history", () => {
    const history = historyOf(...EVENTS, ...Array.from({ length: 40 }, () => correctedAgain));
    const head = headOf(history);
    expect(JSON.parse(JSON.stringify(head))).toStrictEqual(head);
    expect([Object.isFrozen(head), Object.isFrozen(head.screening)]).toEqual([true, true]);
    expect(JSON.stringify(head).length).toBeLessThan(JSON.stringify(headOf(EVENTS)).length + 100);
  });

  test("of what is no list is refused, with the emergency notice", () => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const result = historyHead("Jane Example");
    expect(
      !result.ok && [result.issues[0]?.code, result.issues[0]?.path, result.emergency],
    ).toEqual(["wrong-type", "", york.emergency]);
  });
});

const correctedAgain = { ...reviewed, recordedAt: "2026-04-11T11:00:00+01:00" };

describe("appending to a head", () => {
  test("gives the event and head that a list would have", () => {
    let head = headOf([]);
    let history: History = [];
    for (const event of EVENTS) {
      const [one, other] = [appendToHead(head, event), appendEvent(history, event)];
      if (!one.ok || !other.ok) throw new Error("Both are meant to fit.");
      expect(one.value.event).toEqual(other.value.at(-1));
      expect(one.value.head).toEqual(headOf(other.value));
      head = structuredClone(one.value.head);
      history = other.value;
    }
  });

  test("what is handed in stays as it was, and what is given is frozen", () => {
    const head = structuredClone(headOf([created]));
    const before = JSON.stringify(head);
    const result = appendToHead(head, answered);
    expect(JSON.stringify(head)).toBe(before);
    expect(Object.isFrozen(head.screening)).toBe(false);
    expect(result.ok && [result.value.event, result.value.head].every(Object.isFrozen)).toBe(true);
  });

  test("a write that came too late is a conflict and no fault", () => {
    const history = historyOf(created, answered);
    const known = historyFingerprint(history.slice(0, 1));
    const result = appendToHead(headOf(history), { ...judged, previous: known });
    expect(!result.ok && result.issues).toEqual([
      {
        code: "conflict",
        path: "/2/previous",
        message:
          "Expected the fingerprint of the last event. Something was recorded meanwhile, and " +
          "nothing is wrong with it: read the history again, and append to that.",
      },
    ]);
    expect(told(headOf(history), { ...judged, previous: historyFingerprint(history) })).toBe(false);
  });

  test.each([
    ["a second beginning", [created], created, [["wrong-order", "/1/kind"]]],
    ["an event before the first", [], answered, [["wrong-order", "/0/kind"]]],
    [
      "a row answered twice",
      [created],
      { ...answered, answers: { clipping: "no" } },
      [["wrong-order", "/1/answers/clipping"]],
    ],
    ["another old value", [created], { ...amended, old: "no" }, [["not-as-recorded", "/1/old"]]],
    ["another word", [created], { ...amended, new: "perhaps" }, [["unknown-word", "/1/new"]]],
    [
      "an item that is not there",
      [created, judged],
      { ...corrected, path: "/judgements/1/reason", old: undefined },
      [["dangling-id", "/2/path"]],
    ],
    [
      "a word that an item cannot have",
      [created, judged],
      { ...corrected, path: "/judgements/0/level", old: "significant", new: "high" },
      [["unknown-word", "/2/new"]],
    ],
    [
      "a field that an item must have, taken away",
      [created, judged],
      { ...corrected, path: "/judgements/0/level", old: "significant", new: undefined },
      [["missing", "/2/new"]],
    ],
    [
      "a field that an item cannot have",
      [created, judged],
      { ...corrected, path: "/judgements/0/colour", old: undefined, new: "red" },
      [["unknown-key", "/2/path"]],
    ],
    [
      "an item in pieces",
      [created, flagged],
      { ...corrected, path: "/flags/0", old: flagged.flag, new: { child: "C-1" } },
      [
        ["missing", "/2/new/category"],
        ["missing", "/2/new/caller"],
        ["missing", "/2/new/raisedOn"],
      ],
    ],
    ["nothing", [created], undefined, [["missing", "/1"]]],
  ])("refuses %s", (_, events, event, expected) => {
    expect(told(headOf(historyOf(...events)), event)).toEqual(expected);
  });

  test("a field of an item can be changed, though the item is not at hand", () => {
    const head = headOf(historyOf(created, judged, decided));
    expect(told(head, corrected)).toBe(false);
    const path = "/sharing/0/publicInterest/purposes/0";
    expect(told(head, { ...corrected, path, old: undefined, new: "other" })).toBe(false);
  });

  test.each([
    ["nothing", undefined, [["missing", ""]]],
    ["a history", [created], [["wrong-type", ""]]],
    [
      "an empty object",
      {},
      ["events", "judgements", "discussions", "sharing", "flags", "reviews"].map((name) => [
        "missing",
        `/${name}`,
      ]),
    ],
    ["a number below 0", { ...headOf([]), events: -1 }, [["out-of-range", "/events"]]],
    ["a number in text", { ...headOf([]), flags: "1" }, [["wrong-type", "/flags"]]],
    [
      "what JSON cannot hold",
      { ...headOf([]), screening: { when: new Date(0) } },
      [["wrong-type", "/screening"]],
    ],
  ])("refuses %s in place of a head", (_, head, expected) => {
    expect(told(head, created)).toEqual(expected);
  });

  test("an answer that is undefined leaves a head that is JSON", () => {
    const screening = { ...created.screening, answers: { clipping: undefined } };
    const result = appendToHead(headOf([]), unparsed({ ...created, screening }));
    expect(result.ok && told(result.value.head, answered)).toBe(false);
  });

  test("whatever is done, the head goes on as the list does", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const plain = nothingYet();
        const events = [
          { kind: "created", screening: created.screening },
          ...deeds.flatMap((next) => act(plain, next) ?? []),
        ];
        let head = headOf([]);
        const kept = events.flatMap((event) => {
          const { by, at, recordedAt } = created;
          const result = appendToHead(head, unparsed({ by, at, recordedAt, ...event }));
          if (!result.ok) return [];
          head = result.value.head;
          return [result.value.event];
        });
        const read = parseHistory(kept);
        expect(read.ok && headOf(read.value)).toEqual(head);
        expect(read.ok && reviewHistory(read.value).issues.map(({ code }) => code)).not.toContain(
          "broken-chain",
        );
      }),
      { numRuns: 50 },
    );
  });
});
