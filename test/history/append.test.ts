// Events are added, and none is ever changed.

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
import type { History } from "../../src/history/index.js";
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
  lead,
  nurse,
  readBack,
  reviewed,
} from "./events.js";

const told = (history: unknown, event: unknown): unknown => {
  // @ts-expect-error -- the types forbid what plain JavaScript can hand in
  const result = appendEvent(history, event);
  return !result.ok && result.issues.map(({ code, path }) => [code, path]);
};

function frozen(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen))
  );
}

const bare = (history: History): unknown[] =>
  history.map((event) =>
    Object.fromEntries(Object.entries(event).filter(([name]) => name !== "previous")),
  );

describe("adding to a history", () => {
  test("every kind of event is kept as it was handed in, in the order in which it was added", () => {
    expect(bare(historyOf(...EVENTS))).toEqual(EVENTS);
  });

  test("each event holds the fingerprint of the one before it, and the first holds none", () => {
    const history = historyOf(...EVENTS);
    expect(history[0]).toStrictEqual(created);
    expect(history.slice(1).map(({ previous }) => previous)).toEqual(
      EVENTS.slice(0, -1).map((_, index) => historyFingerprint(history.slice(0, index + 1))),
    );
  });

  test("the history that was added to stays as it was, and so does the event", () => {
    const before = historyOf(created, answered);
    const text = JSON.stringify(before);
    const event = structuredClone(judged);
    const after = appendEvent(before, event);
    expect(after.ok && after.value.slice(0, 2)).toEqual(before);
    expect(JSON.stringify(before)).toBe(text);
    expect([
      frozen(after.ok && after.value),
      Object.isFrozen(event),
      Object.isFrozen(event.judgement),
    ]).toEqual([true, false, false]);
  });

  test("events of one moment keep their order", () => {
    expect(bare(historyOf(created, decided, flagged, flagged))).toEqual([
      created,
      decided,
      flagged,
      flagged,
    ]);
  });

  test("what happened earlier may be recorded later", () => {
    const late = { ...answered, at: "2025", recordedAt: "2026-03-30T09:00:00Z" };
    expect(historyOf(created, late)[1]?.at).toBe("2025");
  });

  test("an hour is the same hour in every offset", () => {
    const summer = { ...reviewed, at: "2026-04-02T14:00:00+01:00" };
    expect(
      historyOf(created, summer, { ...reviewed, recordedAt: "2026-04-02T13:00:00Z" }),
    ).toHaveLength(3);
    const early = { ...reviewed, at: "2026-04", recordedAt: "2026-04-02T13:59:59.9+01:00" };
    expect(
      reviewHistory(historyOf(created, summer, early)).issues.map(({ code, path }) => [code, path]),
    ).toEqual([["wrong-order", "/2/recordedAt"]]);
  });

  test("a correction leaves the original in the event that holds it", () => {
    const history = historyOf(created, answered, judged, { ...corrected });
    expect(history[2]).toMatchObject({ judgement: { reason: "Two signs together." } });
    expect(recordAt(history).judgements[0]?.reason).toBe("Three signs together.");
    expect(recordAt(history).corrections.map(({ old, why }) => [old, why])).toEqual([
      ["Two signs together.", "The young person asked for it to be put right."],
    ]);
  });

  test("an answer taken back is an event like others, and the row is then unanswered", () => {
    const history = historyOf(created, amended);
    expect(recordAt(history).screening?.answers).toEqual({ "older-partner": "not-known" });
    expect(
      bare(
        historyOf(created, amended, {
          ...answered,
          recordedAt: "2026-03-10T09:00:00Z",
          answers: { clipping: "no" },
        }),
      ),
    ).toHaveLength(3);
  });

  test("what was not recorded can be amended to something, at any depth", () => {
    const change = {
      kind: "amended",
      by: nurse,
      at: "2026-03-09",
      recordedAt: "2026-03-09T16:00:00Z",
      why: "It was asked.",
    } as const;
    const history = historyOf(
      created,
      { ...change, path: "/screening/childsVoice", new: "I want it to stop." },
      { ...change, path: "/screening/completedBy/role", new: "school nurse" },
      {
        ...change,
        path: "/screening/subject/learningDisabilityOrSpecialNeeds",
        old: undefined,
        new: "not-known",
      },
      {
        ...change,
        path: "/screening/answers/older-partner",
        old: "not-known",
        new: { answer: "yes", basis: ["heard"] },
      },
      { ...change, path: "/screening/answers/older-partner/answer", old: "yes", new: "no" },
    );
    expect(recordAt(history).screening).toEqual({
      ...created.screening,
      subject: { ...created.screening.subject, learningDisabilityOrSpecialNeeds: "not-known" },
      childsVoice: "I want it to stop.",
      completedBy: { role: "school nurse" },
      answers: { clipping: "yes", "older-partner": { answer: "no", basis: ["heard"] } },
    });
  });

  test("a fingerprint that is given must be that of the history as it stands", () => {
    const history = historyOf(created);
    const known = historyFingerprint(history);
    const meanwhile = historyOf(created, answered);
    expect(appendEvent(history, { ...judged, previous: known }).ok).toBe(true);
    expect(told(meanwhile, { ...judged, previous: known })).toEqual([["conflict", "/2/previous"]]);
    expect(told([], { ...created, previous: known })).toEqual([["conflict", "/0/previous"]]);
  });

  test.each([
    ["an event before the record is created", [], answered, [["wrong-order", "/0/kind"]]],
    ["a record created twice", [created], created, [["wrong-order", "/1/kind"]]],
    [
      "something that happened after it was recorded",
      [created],
      { ...answered, at: "2026-03-02T10:05:01+00:00" },
      [["wrong-order", "/1/at"]],
    ],
    [
      "a day that had begun nowhere when it was recorded",
      [],
      { ...created, at: "2026-03-03", recordedAt: "2026-03-02T09:59:59Z" },
      [["wrong-order", "/0/at"]],
    ],
    [
      "a day that had just begun somewhere",
      [],
      { ...created, at: "2026-03-03", recordedAt: "2026-03-02T10:00:00Z" },
      false,
    ],
    [
      "a row answered twice",
      [created],
      { ...answered, answers: { clipping: "no" } },
      [["wrong-order", "/1/answers/clipping"]],
    ],
    [
      "an old value that is another",
      [created],
      { ...amended, old: "no" },
      [["not-as-recorded", "/1/old"]],
    ],
    [
      "an old value left out",
      [created],
      { ...amended, old: undefined, new: "no" },
      [["not-as-recorded", "/1/old"]],
    ],
    [
      "an old value where nothing was",
      [created],
      { ...amended, path: "/screening/answers/gang-association", old: "no", new: "yes" },
      [["not-as-recorded", "/1/old"]],
    ],
    [
      "a place in a list that is not there",
      [created],
      { ...corrected, path: "/judgements/3/reason", old: undefined },
      [["dangling-id", "/1/path"]],
    ],
    [
      "a new list item",
      [created],
      { ...corrected, path: "/flags/0", old: undefined, new: flagged.flag },
      [["dangling-id", "/1/path"]],
    ],
    [
      "a change of nothing",
      [],
      amended,
      [
        ["wrong-order", "/0/kind"],
        ["not-as-recorded", "/0/old"],
      ],
    ],
    [
      "a row of no edition",
      [created],
      { ...amended, path: "/screening/answers/no-such-row", old: undefined, new: "yes" },
      [["unknown-key", "/1/path"]],
    ],
    ["another word", [created], { ...amended, new: "perhaps" }, [["unknown-word", "/1/new"]]],
    [
      "a sign of another row",
      [created],
      { ...amended, new: { answer: "yes", signs: ["going-missing", "x"] } },
      [
        ["unknown-word", "/1/new/signs/0"],
        ["unknown-word", "/1/new/signs/1"],
      ],
    ],
    [
      "an answer in pieces",
      [created],
      { ...amended, path: "/screening/answers/clipping/note", old: undefined, new: "n" },
      [["missing", "/1/path"]],
    ],
    [
      "answers all taken away",
      [created],
      { ...amended, path: "/screening/answers", old: created.screening.answers },
      [["missing", "/1/new"]],
    ],
    [
      "a judgement taken away",
      [created, answered, judged],
      { ...corrected, path: "/judgements/0", old: judged.judgement, new: undefined },
      [["missing", "/3/new"]],
    ],
    ["a history that is none", "created", answered, [["wrong-type", ""]]],
    [
      "a change without why of what is judged",
      [created, judged],
      { ...amended, why: undefined },
      [["missing", "/2/why"]],
    ],
    [
      "a correction without why",
      [created, judged],
      { ...corrected, why: undefined },
      [["missing", "/2/why"]],
    ],
    [
      "two things at once",
      [created],
      { ...amended, old: "no", new: "perhaps" },
      [
        ["unknown-word", "/1/new"],
        ["not-as-recorded", "/1/old"],
      ],
    ],
    ["an event that is nothing", [created], undefined, [["missing", "/1"]]],
  ])("%s", (_, history, event, expected) => {
    expect(told(Array.isArray(history) ? chained(history) : history, event)).toEqual(expected);
  });

  test.each([
    [
      "a tampered answer",
      { ...created, screening: { ...created.screening, answers: { clipping: "YES" } } },
    ],
    ["a row of another edition", { ...answered, answers: { "no-such-row": "yes" } }],
    ["a clock far ahead", { ...answered, recordedAt: "2036-03-02T10:05:00+00:00" }],
    ["a number in place of an event", 7],
    ["an event of no known kind", { ...answered, kind: "deleted" }],
    ["a value that JSON has not", { ...answered, note: () => "n" }],
  ])("%s among earlier events stops nobody from recording", (_, event) => {
    const earlier = [created, event];
    const before = JSON.stringify(earlier);
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const after = appendEvent(earlier, judged);
    expect(after.ok && after.value.slice(0, 2)).toEqual(earlier);
    expect(after.ok && recordAt(after.value).judgements).toEqual([judged.judgement]);
    expect(after.ok && reviewHistory(after.value).issues).not.toEqual([]);
    expect([JSON.stringify(earlier), Object.isFrozen(event)]).toEqual([before, event === 7]);
  });

  test("what is refused is told with the emergency notice and nothing of the event", () => {
    const result = appendEvent(historyOf(created), {
      ...amended,
      old: "Jane Example",
      new: "yes",
      why: "Jane Example",
    });
    expect(!result.ok && result.emergency).toBe(york.emergency);
    expect(JSON.stringify(result)).not.toContain("Jane Example");
  });

  test("a history that somebody tampered with stops nobody from recording, and stays found out", () => {
    const history = historyOf(created, answered, judged);
    const changed = readBack([
      history[0],
      { ...history[1], answers: { "gang-association": "yes" } },
      history[2],
    ]);
    const after = appendEvent(changed, { ...reviewed, by: lead });
    expect(
      after.ok && reviewHistory(after.value).issues.map(({ code, path }) => [code, path]),
    ).toEqual([["broken-chain", "/2/previous"]]);
  });
});

describe("a long history", () => {
  const long = (length: number): unknown =>
    Array.from({ length }, (_, place) => (place === 0 ? created : reviewed));

  test("may have more than 5,000 events", () => {
    const read = parseHistory(long(6_000));
    expect(read.ok && recordAt(read.value).reviews).toHaveLength(5_999);
    expect(read.ok && appendEvent(read.value, reviewed).ok).toBe(true);
  });

  test("has 100,000 at most in a list, and what to do then is told", () => {
    const read = parseHistory(long(100_001));
    expect(!read.ok && read.issues).toEqual([
      {
        code: "unreadable",
        path: "",
        message:
          "The history cannot be read. Hand in plain data, such as JSON.parse gives, with at most " +
          "100000 events, and at most 5000 entries in any other list or object.",
      },
    ]);
    expect(told(long(100_000), reviewed)).toEqual([["out-of-range", ""]]);
  });

  test("of any length has a head that goes on", () => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const head = historyHead(long(100_001));
    const after = head.ok ? appendToHead(head.value, reviewed) : head;
    expect(after.ok && after.value.head.events).toBe(100_002);
  });
});

/** Events that fit are chained. */
function chained(events: readonly unknown[]): unknown {
  return historyOf(...events);
}
