// “Nothing recorded” is said in three places: the caution of the edition, the sentence of a page and
// that of a timeline. Each says what was found, and that this does not mean that there is no risk (I-02).

import { expect, test } from "vitest";
import { pinOf, screen, timeline, york } from "csae-guidance";
import { renderScreening, renderTimeline } from "csae-guidance/render";

const allNo = {
  edition: pinOf(york),
  completedOn: "2026-03-14",
  answers: Object.fromEntries(york.indicators.map(({ id }) => [id, "no" as const])),
};

test.each([
  [
    "the caution",
    screen(allNo).cautions.find(({ id }) => id === "nothing-recorded")?.text ?? "",
    "No indicators recorded. This does not mean that there is no risk. The list of indicators is not exhaustive.",
  ],
  [
    "a page",
    renderScreening(screen(allNo), "text").replaceAll(/\s+/g, " "),
    "No indicators are recorded, which does not mean that there is no risk.",
  ],
  [
    "a timeline",
    (() => {
      const made = timeline([allNo]);
      return made.ok ? renderTimeline(made.value, "text").replaceAll(/\s+/g, " ") : "";
    })(),
    "No indicators recorded, which does not mean that there is no risk",
  ],
])("%s says that no indicator is recorded, and that this is not no risk", (_, text, sentence) => {
  expect(text).toContain(sentence);
});
