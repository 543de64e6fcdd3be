// What a row is beside the records before is shown by a word. A kind of change without one, or that no
// run of answers gives, was forgotten.

import { expect, test } from "vitest";
import { ANSWER_STATES, TIMELINE_CHANGES, york } from "csae-guidance";
import type { AnswerState, TimelineChange } from "csae-guidance";
import { plainText } from "../../../src/render/format/document.js";
import { pageOf } from "../../../src/render/page.js";
import { timesInWords } from "../../../src/render/timeline/words.js";
import { stepsOf } from "../../../src/timeline/steps.js";

const PAGE = pageOf(york, { format: "text", detail: "full", part: "page" });

/** What stands after the answer; nothing where the answer says it all. */
const WORDS: Readonly<Record<TimelineChange, string | undefined>> = {
  new: "Yes, new",
  continuing: "still Yes",
  ended: "now No",
  reopened: "Yes again",
  open: undefined,
  "answered-no": undefined,
};

const runs = (length: number): AnswerState[][] =>
  length === 0
    ? [[]]
    : runs(length - 1).flatMap((run) => ANSWER_STATES.map((state) => [...run, state]));

test.each(TIMELINE_CHANGES)(
  "7.4 · %s is given by some run of answers, and in its words",
  (change) => {
    const given = runs(4).filter((states) => stepsOf(states).at(-1)?.change === change);
    expect(given.length).toBeGreaterThan(0);
    for (const states of given) {
      const shown = timesInWords(PAGE, {
        answers: states.map((state) => ({ state })),
        steps: stepsOf(states),
      });
      const last = plainText(shown).split(" · ").at(-1) ?? "";
      const word = WORDS[change];
      if (word === undefined) expect(last).not.toMatch(/new|still|\bnow\b|again|-no|-known/);
      else expect(last).toContain(word);
    }
  },
);
