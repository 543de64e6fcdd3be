// What is wrong with a history: out of order, changed, removed, added, moved.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { historyFingerprint, reviewHistory } from "../../src/history/index.js";
import type { History } from "../../src/history/index.js";
import {
  EVENTS,
  amended,
  answered,
  corrected,
  created,
  flagged,
  historyOf,
  judged,
  readBack,
  reviewed,
} from "./events.js";

const history = historyOf(...EVENTS);

const told = (input: unknown, kept?: string): unknown => {
  // @ts-expect-error -- the types forbid what plain JavaScript can hand in
  return reviewHistory(input, kept).issues.map(({ code, path }) => [code, path]);
};

/** The history with one event in another's place. */
const withEvent = (place: number, event: unknown): History =>
  readBack(history.toSpliced(place, 1, event as History[number]));

describe("a history that was only added to", () => {
  test("has nothing wrong with it", () => {
    expect(reviewHistory(history)).toEqual({
      emergency: york.emergency,
      fingerprint: historyFingerprint(history),
      issues: [],
    });
    expect(reviewHistory([]).issues).toEqual([]);
    expect(reviewHistory([]).fingerprint).toBeUndefined();
  });

  test("nor against a fingerprint that was kept, of now or of an earlier time", () => {
    for (const length of EVENTS.keys())
      expect(told(history, historyFingerprint(history.slice(0, length + 1)))).toEqual([]);
  });

  test("the emergency notice stands first", () => {
    expect(Object.keys(reviewHistory(history))[0]).toBe("emergency");
  });
});

describe("a history that was tampered with", () => {
  test.each(EVENTS.slice(0, -1).map((event, place) => [event.kind, place] as const))(
    "%s changed at %d is found in the event after it",
    (_, place) => {
      expect(told(withEvent(place, { ...history[place], by: { role: "somebody else" } }))).toEqual([
        ["broken-chain", `/${place + 1}/previous`],
      ]);
    },
  );

  test("the last event changed is found by a fingerprint kept elsewhere, and by nothing else", () => {
    const changed = withEvent(8, { ...history[8], why: "For no reason." });
    expect(told(changed)).toEqual([]);
    expect(told(changed, historyFingerprint(history))).toEqual([["broken-chain", ""]]);
    expect(told(changed, historyFingerprint(history.slice(0, 8)))).toEqual([]);
  });

  test("so is an event taken off the end, or all of them", () => {
    expect(told(history.slice(0, 8))).toEqual([]);
    expect(told(history.slice(0, 8), historyFingerprint(history))).toEqual([["broken-chain", ""]]);
    expect(told([], historyFingerprint(history))).toEqual([["broken-chain", ""]]);
  });

  test("an event taken off the beginning", () => {
    expect(told(history.slice(1))).toEqual([
      ["wrong-order", "/0/kind"],
      ["broken-chain", "/0/previous"],
      ["not-as-recorded", "/5/old"],
    ]);
  });

  test("an event taken out, with what it recorded missing later", () => {
    expect(told(history.toSpliced(2, 1))).toEqual([
      ["broken-chain", "/2/previous"],
      ["not-as-recorded", "/7/old"],
      ["dangling-id", "/7/path"],
    ]);
  });

  test("an event put in", () => {
    expect(
      told(readBack(history.toSpliced(3, 0, { ...judged, recordedAt: "2026-03-02T11:00:00Z" }))),
    ).toEqual([
      ["broken-chain", "/3/previous"],
      ["broken-chain", "/4/previous"],
    ]);
  });

  test("two events of one moment exchanged", () => {
    const exchanged = [
      ...history.slice(0, 4),
      ...history.slice(4, 6).toReversed(),
      ...history.slice(6),
    ];
    expect(told(readBack(exchanged))).toEqual([
      ["broken-chain", "/4/previous"],
      ["broken-chain", "/5/previous"],
      ["broken-chain", "/6/previous"],
    ]);
  });

  test("a time moved", () => {
    expect(told(withEvent(2, { ...history[2], recordedAt: "2026-03-02T10:00:00+00:00" }))).toEqual([
      ["wrong-order", "/2/recordedAt"],
      ["broken-chain", "/3/previous"],
    ]);
  });

  test("fingerprints made anew all through are found by one kept elsewhere only", () => {
    const forged = historyOf({ ...created, by: { role: "somebody else" } }, ...EVENTS.slice(1));
    expect(told(forged)).toEqual([]);
    expect(told(forged, historyFingerprint(history))).toEqual([["broken-chain", ""]]);
  });

  test("fingerprints left out", () => {
    expect(told(readBack([created, answered, judged]))).toEqual([
      ["broken-chain", "/1/previous"],
      ["broken-chain", "/2/previous"],
    ]);
  });
});

describe("a history whose events do not fit each other", () => {
  /** Events with right fingerprints, whatever else they say. */
  const chain = (...events: readonly object[]): History =>
    events.reduce<History>((before, event) => {
      const previous = historyFingerprint(before);
      return readBack([...before, previous ? { ...event, previous } : event]);
    }, []);

  test.each([
    [
      "an amendment whose old value is not what is recorded",
      [created, { ...amended, old: "no" }],
      [["not-as-recorded", "/1/old"]],
    ],
    ["an amendment recorded twice", [created, amended, amended], [["not-as-recorded", "/2/old"]]],
    [
      "an amendment of what is not there",
      [created, { ...corrected, old: undefined }],
      [["dangling-id", "/1/path"]],
    ],
    [
      "a row answered twice",
      [created, answered, { ...answered, recordedAt: "2026-03-02T11:00:00Z" }],
      [
        ["wrong-order", "/2/answers/late-or-missing"],
        ["wrong-order", "/2/answers/gang-association"],
      ],
    ],
    ["the record created twice", [created, created], [["wrong-order", "/1/kind"]]],
    [
      "a flag before anything",
      [flagged, created],
      [
        ["wrong-order", "/0/kind"],
        ["wrong-order", "/1/kind"],
        ["wrong-order", "/1/recordedAt"],
      ],
    ],
    [
      "what had not happened yet",
      [created, { ...reviewed, at: "2026-04-02T13:00:01Z" }],
      [["wrong-order", "/1/at"]],
    ],
    [
      "what happened at the very time, on another clock",
      [created, { ...reviewed, at: "2026-04-02T13:00:00Z" }],
      [],
    ],
    ["a day that has begun somewhere", [created, { ...reviewed, at: "2026-04-03" }], []],
    [
      "a day that has begun nowhere",
      [created, { ...reviewed, at: "2026-04-04" }],
      [["wrong-order", "/1/at"]],
    ],
    ["the month of the recording", [created, { ...reviewed, at: "2026-04" }], []],
    ["a later month", [created, { ...reviewed, at: "2026-05" }], [["wrong-order", "/1/at"]]],
    ["the year of the recording", [created, { ...reviewed, at: "2026" }], []],
    ["a later year", [created, { ...reviewed, at: "2027" }], [["wrong-order", "/1/at"]]],
  ])("%s", (_, events, expected) => {
    expect(told(chain(...events))).toEqual(expected);
  });

  test("each issue of time, of a row answered twice and of a fingerprint that was kept says what was expected", () => {
    const again = { ...answered, at: "2026-03-02T11:30:00Z", recordedAt: "2026-03-02T11:00:00Z" };
    const issues = [
      ...reviewHistory(chain(created, answered, again)).issues.slice(0, 2),
      ...reviewHistory(chain(flagged, created)).issues.slice(2),
      ...reviewHistory([], historyFingerprint(history)).issues,
    ];
    expect(issues.map(({ message }) => message)).toEqual([
      "Expected a time no later than that of recording.",
      "Expected a row that was not answered before. Record another answer as an event amended, with why.",
      "Expected a time of recording no earlier than that of the event before. When it happened goes into at, " +
        "and may be earlier.",
      "Expected an event with the fingerprint that was kept. An event up to it was changed or removed, or it " +
        "is of another history.",
    ]);
  });

  test("each issue says what was expected", () => {
    const issues = [
      ...reviewHistory(history.slice(1)).issues,
      ...reviewHistory(history.toSpliced(2, 1)).issues,
    ];
    expect(issues.map(({ message }) => message)).toEqual([
      "Expected the event created first, and nowhere else.",
      "Expected no fingerprint in the first event. An event before it was removed, or this one was moved.",
      "Expected what the record holds at the path just before. Something else was recorded meanwhile, or an " +
        "event was changed or removed.",
      "Expected the fingerprint of the event before. An event was changed, removed, added or moved here, or " +
        "just before.",
      "Expected what the record holds at the path just before. Something else was recorded meanwhile, or an " +
        "event was changed or removed.",
      "Expected a path to something that the record holds or has a place for.",
    ]);
  });
});

describe("input that was not parsed", () => {
  const circle: Record<string, unknown> = { ...created };
  circle["circle"] = circle;
  test.each([
    ["nothing", undefined, [["unreadable", ""]]],
    ["a word", "created", [["unreadable", ""]]],
    [
      "a list that throws",
      new Proxy([], {
        get: () => {
          throw new Error("no");
        },
      }),
      [["unreadable", ""]],
    ],
    ["an event that is nothing", [created, null], [["unreadable", "/1"]]],
    [
      "an event without answers",
      [created, { kind: "answered", previous: historyFingerprint([created]) }],
      [["unreadable", "/1"]],
    ],
    ["an event that holds itself", [circle], [["unreadable", "/0"]]],
    [
      "an event that throws",
      [
        {
          get kind(): never {
            throw new Error("no");
          },
        },
      ],
      [["unreadable", "/0"]],
    ],
    ["an event that is empty", [{}], [["wrong-order", "/0/kind"]]],
    [
      "an event with a list of gaps without end",
      [created, { ...judged, people: new Array(4_000_000_000) }],
      [["unreadable", "/1"]],
    ],
    [
      "an event without end as the first of two",
      [{ ...created, people: new Array(4_000_000_000) }, created],
      [
        ["unreadable", "/0"],
        ["wrong-order", "/1/kind"],
      ],
    ],
    ["a time in a list", [{ ...created, recordedAt: [created.recordedAt] }], []],
    [
      "a number that JSON has not",
      [{ ...created, screening: { ...created.screening, subject: { ageInYears: Number.NaN } } }],
      [["unreadable", "/0"]],
    ],
  ])("%s", (_, input, expected) => {
    expect(told(input)).toEqual(expected);
  });

  test("what cannot be read is told how it can be", () => {
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const messages = [reviewHistory("created"), reviewHistory([null])].map(
      ({ issues }) => issues[0]?.message,
    );
    expect(messages).toEqual([
      "The history cannot be read. Hand in a list of events, such as parseHistory gives.",
      "The event cannot be read. Read the history with parseHistory, which says why.",
    ]);
  });

  test("rows that the edition does not know are not named", () => {
    const answers = { "Jane Example": "yes" };
    const input = [
      { ...created, screening: { ...created.screening, answers } },
      { ...answered, answers },
    ];
    expect(JSON.stringify(told(input))).not.toContain("Jane Example");
  });
});
