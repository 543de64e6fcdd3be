// A history as canonical text, and its fingerprint.

import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { historyFingerprint, parseHistory, serialiseHistory } from "../../src/history/index.js";
import { secondsOf } from "../../src/history/time.js";
import { EVENTS, created, historyOf } from "./events.js";

const small = {
  recordedAt: "2026-03-02T09:00:00Z",
  kind: "reviewed",
  at: "2026",
  by: { role: "lead", name: "É" },
  review: { note: 'a"b\\\u{1F600}\n' },
} as const;

/** By RFC 8785: names in order, no spaces, escapes only where JSON needs them. */
const canonical =
  '{"at":"2026","by":{"name":"É","role":"lead"},"kind":"reviewed","recordedAt":"2026-03-02T09:00:00Z",' +
  '"review":{"note":"a\\"b\\\\\u{1F600}\\n"}}';

describe("canonical text", () => {
  test("is that of RFC 8785", () => {
    expect(serialiseHistory([small])).toBe(`[${canonical}]`);
  });

  test("is read again as the same history with the same fingerprint", () => {
    const history = historyOf(...EVENTS);
    const read = parseHistory(JSON.parse(serialiseHistory(history)));
    expect(read.ok && read.value).toEqual(history);
    expect(read.ok && historyFingerprint(read.value)).toBe(historyFingerprint(history));
  });

  test("is empty where there is no plain data", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    const histories = [undefined, circle, [1n], [Number.NaN], new Array(4_000_000_000)];
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const texts = histories.map((history) => serialiseHistory(history));
    expect(texts).toEqual(["", "", "", "", ""]);
  });
});

describe("the fingerprint", () => {
  test("is SHA-256 of the last event's canonical text, as any other implementation gives it", () => {
    expect(historyFingerprint([created, small])).toBe(
      createHash("sha256").update(canonical, "utf8").digest("hex"),
    );
  });

  test("does not hang on the order of properties", () => {
    expect(
      historyFingerprint([
        {
          at: small.at,
          by: small.by,
          kind: small.kind,
          review: small.review,
          recordedAt: small.recordedAt,
        },
      ]),
    ).toBe(historyFingerprint([small]));
  });

  test("tells half characters apart, which no text can hold alone", () => {
    const [one, other, none] = ["\uD83D", "\uDE00", "\uFFFD"].map((note) =>
      historyFingerprint([{ ...small, review: { note } }]),
    );
    expect(new Set([one, other, none]).size).toBe(3);
  });

  test("there is none of nothing, nor of what is no plain data", () => {
    const histories = [[], undefined, 7, [1n], [Number.NaN]];
    // @ts-expect-error -- the types forbid what plain JavaScript can hand in
    const fingerprints = histories.map((history) => historyFingerprint(history));
    expect(fingerprints).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe("times", () => {
  test.each([
    ["2026-03-02T09:00:00Z", "2026-03-02T10:00:00+01:00"],
    ["2026-01-01T00:15:00+05:45", "2025-12-31T18:30:00Z"],
    ["2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00Z"],
    ["2026-02-28T23:30:00-01:00", "2026-03-01T00:30:00Z"],
    ["2100-02-28T23:00:00-01:00", "2100-03-01T00:00:00Z"],
    ["2000-02-28T23:00:00-01:00", "2000-02-29T00:00:00Z"],
    ["1999-12-31T23:59:60Z", "2000-01-01T00:00:00Z"],
  ])("%s is %s", (one, other) => {
    expect(secondsOf(one)).toBe(secondsOf(other));
  });

  test.each([
    ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00.001Z"],
    ["2026-03-02T09:00:00+00:30", "2026-03-02T09:00:00Z"],
    ["2025-12-31T23:59:59Z", "2026-01-01T00:00:00Z"],
    ["2024-02-28T00:00:00Z", "2024-02-29T00:00:00Z"],
    ["2026-01-31T12:00:00Z", "2026-02-01T11:00:00Z"],
  ])("%s is before %s", (one, other) => {
    expect(secondsOf(one)).toBeLessThan(secondsOf(other));
  });

  test("they agree with the clock of any computer", () => {
    for (const time of [
      "1970-01-01T00:00:00Z",
      "2026-03-02T09:00:00.25Z",
      "2028-12-31T23:59:59+14:00",
    ]) {
      expect(secondsOf(time) - secondsOf("1970-01-01T00:00:00Z")).toBe(Date.parse(time) / 1000);
    }
  });

  test.each([
    "2026-03-02",
    "2026-03-02T09:00:00",
    "2026-13-02T09:00:00Z",
    "soon",
    "",
    undefined,
    7,
    {},
  ])("%s is no time", (value) => {
    expect(secondsOf(value)).toBeNaN();
  });
});
