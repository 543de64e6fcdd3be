// No near miss is named where a record pins another edition: an id of that edition is no misspelt
// id of this one.

import { describe, expect, test } from "vitest";
import {
  defineOverlay,
  parseHistory,
  parseInterventions,
  parseScreening,
  pinOf,
  york,
} from "csae-guidance";
import type { Edition } from "csae-guidance";
import { fromSurveyData } from "csae-guidance/survey";

const trust = (version: string, ...rows: readonly string[]): Edition => {
  const made = defineOverlay(york, {
    id: "trust",
    version,
    addedRows: rows.map((row) => ({
      id: `trust.${row}`,
      level: "emerging" as const,
      label: row,
      signs: [{ id: `trust.${row}-sign`, label: row }],
      themes: ["online"],
    })),
  });
  return made.ok ? made.value : york;
};
const [one, two] = [trust("1.0.0", "a", "b"), trust("2.0.0", "b")];
const messages = (result: ReturnType<typeof parseScreening | typeof parseHistory>): string[] =>
  result.ok ? [] : result.issues.map(({ message }) => message);

const HAND_IN =
  "The record names another edition, whose ids may mean something else: hand in that edition.";

describe("an unknown row", () => {
  const answers = { "trust.a": "yes" };

  test("of a record of this edition may be a misspelt one", () => {
    expect(messages(parseScreening({ edition: pinOf(two), answers }, two))).toEqual([
      "1 key here is not known, so nothing under it was read. Did you mean: trust.b?",
    ]);
  });

  test("of a record that pins another edition is none", () => {
    expect(messages(parseScreening({ edition: pinOf(one), answers }, two))).toEqual([
      `1 key here is not known, so nothing under it was read. ${HAND_IN}`,
    ]);
    expect(messages(fromSurveyData({ "edition-pin": pinOf(one), "trust.a": "yes" }, two))).toEqual(
      messages(fromSurveyData({ "edition-pin": pinOf(one), "trust.a": "yes" }, two)).filter(
        (message) => !message.includes("Did you mean"),
      ),
    );
  });

  test("of a record with the same tool may be a misspelt one", () => {
    const pin = { ...pinOf(two), version: "3.0.0", hash: "0".repeat(64) };
    expect(messages(parseScreening({ edition: pin, answers }, two))[0]).toContain("trust.b?");
  });

  test("of a later event is none if the history began under another edition", () => {
    const event = { by: {}, at: "2026-03-14", recordedAt: "2026-03-14T09:00:00Z" };
    const history = [
      { ...event, kind: "created", screening: { edition: pinOf(one), answers: {} } },
      { ...event, kind: "answered", answers },
    ];
    expect(messages(parseHistory(history, two))).toEqual([
      `1 key here is not known, so nothing under it was read. ${HAND_IN}`,
    ]);
  });
});

test("an unknown sign, and an unknown aim, of a record that pins another edition", () => {
  const edition = { id: "elsewhere", version: "1" };
  const told = [
    parseScreening({ edition, answers: { clipping: { answer: "yes", signs: ["x"] } } }),
    parseInterventions({ edition, noneFor: ["x"] }),
  ].map((result) => (result.ok ? "" : result.issues[0]?.message));
  expect(told).toEqual(Array(2).fill(`Expected an id that this edition has. ${HAND_IN}`));
});

test("what is no id is told alike under any edition", () => {
  const edition = { id: "elsewhere", version: "1" };
  const result = parseScreening({ edition, answers: { clipping: "Yes" }, immediateDangr: "yes" });
  expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
    "Expected one of: yes, no, not-known.",
    "1 key here is not known, so nothing under it was read. Did you mean: immediateDanger?",
  ]);
});
