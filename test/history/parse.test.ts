// Bad input to a history gets every problem at once, and none of it back.

import fc from "fast-check";
import { historySchemaFor } from "csae-guidance/schemas";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import {
  appendEvent,
  parseHistory,
  recordAt,
  reviewHistory,
  serialiseHistory,
} from "../../src/history/index.js";
import { EVENTS, amended, answered, created, historyOf, judged, reviewed } from "./events.js";

const told = (input: unknown): unknown => {
  const result = parseHistory(input);
  return !result.ok && result.issues.map(({ code, path }) => [code, path]);
};

describe("a history is read as it was saved", () => {
  test("there and back", () => {
    const history = historyOf(...EVENTS);
    const read = parseHistory(JSON.parse(JSON.stringify(history)));
    expect(read.ok && read.value).toEqual(history);
  });

  test.each([
    ["a history that has not begun", []],
    ["people who are not named", [{ ...created, by: {} }]],
    [
      "seconds in parts, and any offset",
      [
        { ...created, recordedAt: "2026-03-02T09:00:00.123456789Z" },
        { ...reviewed, at: "2026-03-02T09:00:00-11:30", recordedAt: "2026-03-02T09:01:00+05:30" },
      ],
    ],
    ["a day that is known in part", [{ ...created, at: "2026" }]],
    [
      "a history with its beginning taken off",
      [
        answered,
        { ...amended, path: "/screening/answers/gang-association", old: "no", new: "yes" },
      ],
    ],
    [
      "a change to an empty value",
      [{ ...amended, path: "/judgements/7/reason", old: {}, new: [] }],
    ],
    [
      "a change of what is not there",
      [
        {
          ...amended,
          path: "/judgements/7/reason",
          old: null,
          new: { any: [1.5, true, null, "x"] },
        },
      ],
    ],
  ])("%s", (_, input) => {
    const result = parseHistory(input);
    expect(result.ok && result.value).toEqual(input);
  });

  test("under another edition its own rows are known, and no others", () => {
    const [first] = york.indicators;
    const small: Edition = { ...york, id: "small", indicators: york.indicators.slice(0, 1) };
    const pin = { id: "small", version: "1.0.0" };
    expect(
      parseHistory(
        [{ ...created, screening: { edition: pin, answers: { [first!.id]: "yes" } } }],
        small,
      ).ok,
    ).toBe(true);
    expect(
      parseHistory(
        [{ ...created, screening: { edition: pin, answers: { clipping: "yes" } } }],
        small,
      ).ok,
    ).toBe(false);
    expect(
      historySchemaFor(small).safeParse([{ ...answered, answers: { clipping: "yes" } }]).success,
    ).toBe(false);
  });
});

describe("bad input", () => {
  test.each([
    ["nothing", undefined, [["missing", ""]]],
    ["one event that is in no list", created, [["wrong-type", ""]]],
    ["another kind", [{ ...created, kind: "deleted" }], [["unknown-word", "/0/kind"]]],
    ["an event that is a word", ["created"], [["wrong-type", "/0"]]],
    [
      "no one, no time",
      [{ kind: "reviewed", review: {} }],
      [
        ["missing", "/0/by"],
        ["missing", "/0/at"],
        ["missing", "/0/recordedAt"],
      ],
    ],
    [
      "a day that no calendar has",
      [{ ...reviewed, at: "2026-02-30" }],
      [["invalid-date", "/0/at"]],
    ],
    [
      "an hour that no day has",
      [{ ...reviewed, at: "2026-03-02T24:00:00Z" }],
      [["invalid-date", "/0/at"]],
    ],
    [
      "a day for a time of recording",
      [{ ...reviewed, recordedAt: "2026-03-02" }],
      [["invalid-date", "/0/recordedAt"]],
    ],
    [
      "a time without its offset",
      [{ ...reviewed, recordedAt: "2026-03-02T09:00:00" }],
      [["invalid-date", "/0/recordedAt"]],
    ],
    ["a short fingerprint", [{ ...reviewed, previous: "abc" }], [["wrong-format", "/0/previous"]]],
    [
      "an amendment that does not say why",
      [{ ...amended, why: "  " }],
      [["wrong-format", "/0/why"]],
    ],
    [
      "a path that is none",
      [{ ...amended, path: "screening.answers" }],
      [["wrong-format", "/0/path"]],
    ],
    ["a path to everything", [{ ...amended, path: "/screening" }], [["wrong-format", "/0/path"]]],
    [
      "a path to the corrections themselves",
      [{ ...amended, path: "/corrections/0/why" }],
      [["wrong-format", "/0/path"]],
    ],
    [
      "a path that is endless",
      [{ ...amended, path: `/screening${"/a".repeat(9)}` }],
      [["wrong-format", "/0/path"]],
    ],
    [
      "a path with a lone tilde",
      [{ ...amended, path: "/screening/a~2" }],
      [["wrong-format", "/0/path"]],
    ],
    [
      "a value that JSON has not",
      [
        { ...amended, old: Number.NaN, new: () => 1 },
        { ...amended, old: [{ a: 1n }] },
      ],
      [
        ["wrong-type", "/0/old"],
        ["wrong-type", "/0/new"],
        ["wrong-type", "/1/old"],
      ],
    ],
    ["an unknown key", [{ ...answered, approved: true }], [["unknown-key", "/0"]]],
    [
      "an answer that is none",
      [{ ...answered, answers: { clipping: "perhaps" } }],
      [["unknown-word", "/0/answers/clipping"]],
    ],
    [
      "a judgement without a level",
      [{ ...judged, judgement: { by: {}, on: "2026-03-02" } }],
      [["missing", "/0/judgement/level"]],
    ],
    [
      "a new value that does not fit, and the next that does",
      [created, { ...amended, new: "maybe" }, { ...amended, new: "no" }],
      [["unknown-word", "/1/new"]],
    ],
    [
      "a new value that does not fit, and another elsewhere that does",
      [
        created,
        { ...amended, path: "/screening/answers/gang-association", old: undefined, new: "maybe" },
        { ...amended, new: "no" },
      ],
      [["unknown-word", "/1/new"]],
    ],
    [
      "a new value with a key that is not known",
      [created, { ...amended, new: { answer: "yes", sure: true } }],
      [["unknown-key", "/1/new"]],
    ],
    [
      "a new value for a key that is not known",
      [created, { ...amended, path: "/screening/risk", new: "high" }],
      [["unknown-key", "/1/path"]],
    ],
  ])("%s", (_, input, expected) => {
    expect(told(input)).toEqual(expected);
  });

  test.each([
    [
      "in an event is an unknown key",
      '{"kind":"reviewed","by":{},"at":"2026","recordedAt":"2026-03-02T09:00:00Z","review":{},"__proto__":{}}',
      "unknown-key /0",
    ],
    [
      "in a value beside others is nothing that can be recorded",
      `${JSON.stringify(amended).slice(0, -1)},"new":{"a":1,"b":{"__proto__":1},"c":2}}`,
      "wrong-type /0/new",
    ],
    [
      "in a new value is nothing that can be recorded",
      `${JSON.stringify(amended).slice(0, -1)},"new":{"a":[{"__proto__":1}]}}`,
      "wrong-type /0/new",
    ],
  ])("a prototype key %s", (_, json, expected) => {
    const result = parseHistory([JSON.parse(json)]);
    expect(!result.ok && result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      expected,
    ]);
  });

  test("a prototype key in a path is an unknown key and changes no prototype", () => {
    expect(
      told([
        created,
        { ...amended, path: "/screening/__proto__/polluted", old: undefined, new: "yes" },
      ]),
    ).toEqual([["unknown-key", "/1/path"]]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  test("input that cannot be read is an issue and no exception, the emergency notice beside it", () => {
    const deep = Array.from({ length: 100_000 }).reduce<unknown>((inner) => [inner], 1);
    const circle: Record<string, unknown> = {};
    circle["circle"] = circle;
    for (const old of [
      deep,
      circle,
      {
        get a(): never {
          throw new Error("Jane Example");
        },
      },
    ]) {
      const result = parseHistory([{ ...amended, old }]);
      expect(!result.ok && result.issues.map(({ code }) => code)).toEqual([
        old === deep || old === circle ? "wrong-type" : "unreadable",
      ]);
      expect(!result.ok && result.emergency).toBe(york.emergency);
    }
  });

  test("the kinds and the forms of time are told", () => {
    const result = parseHistory([
      { kind: "Jane Example" },
      { ...reviewed, at: "Jane Example", recordedAt: "Jane Example" },
    ]);
    expect(!result.ok && result.issues.map(({ message }) => message)).toEqual([
      "Expected an event of one of the kinds: created, answered, amended, judged, discussed, sharing-decided, " +
        "flagged, reviewed, corrected.",
      "Expected when it happened: a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY, or a time with its " +
        "offset, such as 2026-03-14T09:30:00Z.",
      "Expected a time that exists, with its offset, such as 2026-03-14T09:30:00+00:00.",
    ]);
  });
});

describe("whatever is handed in", () => {
  const marker = "JaneExample1997";
  const marked = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    key: fc.constantFrom(
      marker,
      "kind",
      "by",
      "at",
      "recordedAt",
      "path",
      "old",
      "new",
      "answers",
      "__proto__",
    ),
    values: [fc.constantFrom(marker, 7, null, "amended")],
  });

  test("no submitted value or key stands in an issue, and nothing is thrown", () => {
    fc.assert(
      fc.property(marked, marked, marked, fc.constantFrom(...EVENTS), (a, b, c, event) => {
        const inputs = [
          a,
          [a, b],
          [created, { ...event, [marker]: a }],
          [created, { ...amended, old: a, new: b, path: c, by: a }],
        ];
        for (const input of inputs) {
          expect(JSON.stringify(parseHistory(input).ok ? "" : parseHistory(input))).not.toContain(
            marker,
          );
          // @ts-expect-error -- the types forbid what plain JavaScript can hand in
          expect(JSON.stringify(reviewHistory(input, marker))).not.toContain(marker);
          // @ts-expect-error -- the types forbid what plain JavaScript can hand in
          expect(JSON.stringify(appendEvent(input, b))).not.toContain(`"code":"${marker}`);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("input that was not parsed is read field by field, and nothing is thrown", () => {
    fc.assert(
      fc.property(marked, (input) => {
        for (const history of [input, [input], [created, input]]) {
          // @ts-expect-error -- the types forbid what plain JavaScript can hand in
          expect(Array.isArray(recordAt(history).judgements)).toBe(true);
          // @ts-expect-error -- the types forbid what plain JavaScript can hand in
          expect(typeof serialiseHistory(history)).toBe("string");
          // @ts-expect-error -- the types forbid what plain JavaScript can hand in
          expect(Object.keys(reviewHistory(history))[0]).toBe("emergency");
        }
      }),
    );
  });
});
