// 7.4 · what an answer is beside those before it: all pairs and all triples of the four states, and what takes longer.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { AnswerState } from "csae-guidance";
import { timeline } from "../../src/timeline/timeline.js";

const STATES: Readonly<Record<string, AnswerState>> = {
  Y: "yes",
  N: "no",
  K: "not-known",
  U: "unanswered",
};

/**
 * The steps of one row that was answered so, one letter a month: what it is, after which answered
 * record, over which open ones.
 */
function stepsOf(letters: string): string[] {
  const records = letters.split("").map((letter, month) => {
    const state = STATES[letter];
    const answers = state === "unanswered" ? {} : { clipping: state };
    return {
      edition: pinOf(york),
      completedOn: `2026-${String(month + 1).padStart(2, "0")}-01`,
      answers,
    };
  });
  const made = timeline(records);
  const row = made.ok
    ? made.value.rows.find(({ indicator }) => indicator === "clipping")
    : undefined;
  expect(row?.answers.map(({ state }) => state)).toEqual(
    letters.split("").map((letter) => STATES[letter]),
  );
  return (row?.steps ?? []).map(({ change, lastAnswered, gap }) =>
    [
      change,
      ...(lastAnswered ? [`after ${lastAnswered.answer} at ${lastAnswered.record}`] : []),
      ...(gap ? [`open ${gap.join("-")}`] : []),
    ].join(", "),
  );
}

describe("one record says nothing beside others", () => {
  test.each(["Y", "N", "K", "U"])("%s", (letter) => {
    expect(stepsOf(letter)).toEqual([]);
  });
});

describe("all sixteen pairs", () => {
  test.each([
    ["YY", "continuing, after yes at 0"],
    ["YN", "ended, after yes at 0"],
    ["YK", "open, after yes at 0"],
    ["YU", "open, after yes at 0"],
    ["NY", "new, after no at 0"],
    ["NN", "answered-no, after no at 0"],
    ["NK", "open, after no at 0"],
    ["NU", "open, after no at 0"],
    ["KY", "new, open 0-0"],
    ["KN", "answered-no, open 0-0"],
    ["KK", "open, open 0-0"],
    ["KU", "open, open 0-0"],
    ["UY", "new, open 0-0"],
    ["UN", "answered-no, open 0-0"],
    ["UK", "open, open 0-0"],
    ["UU", "open, open 0-0"],
  ])("%s: %s", (letters, step) => {
    expect(stepsOf(letters)).toEqual([step]);
  });
});

describe("all sixty-four triples: the third answer as Yes, as No, and open", () => {
  test.each([
    ["YY", "continuing, after yes at 1", "ended, after yes at 1", "open, after yes at 1"],
    ["YN", "reopened, after no at 1", "answered-no, after no at 1", "open, after no at 1"],
    [
      "YK",
      "continuing, after yes at 0, open 1-1",
      "ended, after yes at 0, open 1-1",
      "open, after yes at 0, open 1-1",
    ],
    [
      "YU",
      "continuing, after yes at 0, open 1-1",
      "ended, after yes at 0, open 1-1",
      "open, after yes at 0, open 1-1",
    ],
    ["NY", "continuing, after yes at 1", "ended, after yes at 1", "open, after yes at 1"],
    ["NN", "new, after no at 1", "answered-no, after no at 1", "open, after no at 1"],
    [
      "NK",
      "new, after no at 0, open 1-1",
      "answered-no, after no at 0, open 1-1",
      "open, after no at 0, open 1-1",
    ],
    [
      "NU",
      "new, after no at 0, open 1-1",
      "answered-no, after no at 0, open 1-1",
      "open, after no at 0, open 1-1",
    ],
    ["KY", "continuing, after yes at 1", "ended, after yes at 1", "open, after yes at 1"],
    ["KN", "new, after no at 1", "answered-no, after no at 1", "open, after no at 1"],
    ["KK", "new, open 0-1", "answered-no, open 0-1", "open, open 0-1"],
    ["KU", "new, open 0-1", "answered-no, open 0-1", "open, open 0-1"],
    ["UY", "continuing, after yes at 1", "ended, after yes at 1", "open, after yes at 1"],
    ["UN", "new, after no at 1", "answered-no, after no at 1", "open, after no at 1"],
    ["UK", "new, open 0-1", "answered-no, open 0-1", "open, open 0-1"],
    ["UU", "new, open 0-1", "answered-no, open 0-1", "open, open 0-1"],
  ])("%s", (pair, yes, no, open) => {
    expect(["Y", "N", "K", "U"].map((third) => stepsOf(`${pair}${third}`)[1])).toEqual([
      yes,
      no,
      open,
      open,
    ]);
  });
});

describe("what takes longer", () => {
  test.each([
    [
      "an ended row stays ended while it is No",
      "YNNY",
      ["ended, after yes at 0", "answered-no, after no at 1", "reopened, after no at 2"],
    ],
    [
      "reopened after an open record, which is named",
      "YNKY",
      ["ended, after yes at 0", "open, after no at 1", "reopened, after no at 1, open 2-2"],
    ],
    [
      "ended after an open record, then reopened",
      "YKNY",
      ["open, after yes at 0", "ended, after yes at 0, open 1-1", "reopened, after no at 2"],
    ],
    [
      "ended twice",
      "YNYN",
      ["ended, after yes at 0", "reopened, after no at 1", "ended, after yes at 2"],
    ],
    [
      "one gap of several records",
      "YKUKY",
      [
        "open, after yes at 0",
        "open, after yes at 0, open 1-1",
        "open, after yes at 0, open 1-2",
        "continuing, after yes at 0, open 1-3",
      ],
    ],
    [
      "two gaps are two",
      "YKYUY",
      [
        "open, after yes at 0",
        "continuing, after yes at 0, open 1-1",
        "open, after yes at 2",
        "continuing, after yes at 2, open 3-3",
      ],
    ],
    [
      "first answered late",
      "UUNY",
      ["open, open 0-0", "answered-no, open 0-1", "new, after no at 2"],
    ],
  ])("%s", (_, letters, steps) => {
    expect(stepsOf(letters)).toEqual(steps);
  });
});
