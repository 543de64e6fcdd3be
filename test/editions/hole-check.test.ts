// A hole in the words of an edition that nothing fills would be shown as it stands.

import { expect, test } from "vitest";
import { checkEdition, york } from "csae-guidance";
import type { Edition } from "csae-guidance";

const holesOf = (edition: Edition): string[] =>
  checkEdition(edition)
    .filter(({ code }) => code === "unknown-word")
    .map(({ path }) => path);

test("the words of York have no hole that nothing fills", () => {
  expect(holesOf(york)).toEqual([]);
});

test("any other hole is an issue where it stands", () => {
  const { cautions, prompts, indicationRule } = york;
  const outcomes = { ...indicationRule.outcomes!, "all-no": "At {level}.", "some-open": "{open}" };
  expect(
    holesOf({
      ...york,
      cautions: {
        ...cautions,
        "under-13": { ...cautions["under-13"], text: "Under {age}." },
        "repeats-across-levels": { ...cautions["repeats-across-levels"], text: "{overlaps}" },
      },
      prompts: { ...prompts, review: { ...prompts.review, text: "By {day}." } },
      indicationRule: { ...indicationRule, text: "{level}", outcomes },
      levels: york.levels.map((level) => ({ ...level, indicated: "{open} rows point to it." })),
    }),
  ).toEqual([
    "/cautions/under-13/text",
    "/cautions/repeats-across-levels/text",
    "/prompts/review/text",
    "/indicationRule/text",
    "/indicationRule/outcomes/all-no",
    "/levels/0/indicated",
    "/levels/1/indicated",
    "/levels/2/indicated",
    "/levels/3/indicated",
  ]);
});
