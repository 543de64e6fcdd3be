// The library's own words for an edition whose document has none: they cover every list, have the holes that results
// fill, and name no partnership.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import * as ofCautions from "../../../src/editions/define/caution-words.js";
import * as ofChapters from "../../../src/editions/define/chapter-words.js";
import * as ofPrompts from "../../../src/editions/define/prompt-words.js";
import {
  CAUTION_HOLES,
  FLAG_CAUTIONS,
  SCREENING_CAUTIONS,
  SHARING_CAUTIONS,
} from "../../../src/foundation/caution.js";
import { holesOf } from "../../../src/foundation/fill.js";
import { PROMPTS, STEPS } from "../../../src/foundation/vocabulary.js";

const words = { ...ofCautions, ...ofChapters, ...ofPrompts };

/** Cautions that an edition without words for them does not show, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "criminal-exploitation-only": "It is about the level descriptions of 7.9.",
  "no-exploitation-named": "It is about the description of York’s highest level in 7.9.",
  "not-a-concern-as-worded": "It is about one sign of York’s tool.",
  "aged-21-or-over": "It is about the words “up to age 21” in one row of York’s tool.",
  "needs-at-18-or-over": "It is about the same row.",
  "consent-to-referral": "It is about the words “with consent” in 7.9.",
  "actions-at-other-levels": "It is about the actions that York prints at some levels alone.",
};

/** Every text of an object, however deep, with its place. */
function textsOf(value: unknown, place: string): [string, string][] {
  if (typeof value === "string") return [[place, value]];
  return Object.entries(value as object).flatMap(([key, each]) => textsOf(each, `${place}/${key}`));
}

const texts = Object.entries(words).flatMap(([name, value]) => textsOf(value, name));

describe("every id has words", () => {
  test("of the cautions of a screening, or is left out for a reason", () => {
    expect([...Object.keys(words.CAUTION_WORDS), ...Object.keys(LEFT_OUT)].toSorted()).toEqual(
      SCREENING_CAUTIONS.toSorted(),
    );
  });

  test.each([
    ["cautions of a sharing record", words.SHARING_CAUTION_WORDS, SHARING_CAUTIONS],
    ["cautions of a check of flags", words.FLAG_WORDS.notSaid, FLAG_CAUTIONS],
    ["prompts", words.PROMPT_WORDS, PROMPTS],
    ["steps", words.STEP_WORDS, STEPS],
    [
      "outcomes of the rule",
      words.BY_RULE.outcomes,
      Object.keys(york.indicationRule.outcomes ?? {}),
    ],
  ])("of the %s", (_, of, ids) => {
    expect(Object.keys(of).toSorted()).toEqual([...ids].toSorted());
  });

  test("a step asks about danger where York’s does", () => {
    for (const id of STEPS)
      expect("inDanger" in words.STEP_WORDS[id], id).toBe("inDanger" in york.steps[id]);
  });
});

test.each(texts)("%s has words, and only the holes that a result fills", (place, text) => {
  expect(text).toMatch(/\S/);
  expect(text).toBe(text.trim());
  const [of, id = "", outcome] = place.split("/");
  const known: Readonly<Record<string, readonly string[]>> = CAUTION_HOLES;
  const holes =
    of === "CAUTION_WORDS" ? (known[id] ?? []) : outcome === "some-open" ? ["open"] : [];
  expect(holesOf(text)).toEqual(holes);
});

test.each(texts)("%s names no partnership and no place of a document", (_, text) => {
  expect(text).not.toMatch(/York|Local Area Team|Child Protection lead|MASH/);
  for (const { name, heading = name } of york.levels) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(heading);
  }
  expect(text).not.toMatch(/\b\d+\.\d+\b|\bI-\d\d\b|\bline \d/);
  expect(text).not.toMatch(/['"]/);
});

test("danger is urgent and not hedged, and both numbers say when", () => {
  const { text, numbers } = words.EMERGENCY_WORDS;
  expect(text).toContain("call 999.");
  expect(text).not.toMatch(/consider|may|might|should/i);
  expect(numbers.map(({ number }) => number)).toEqual(["999", "101"]);
  expect(words.STEP_WORDS["call-999"].text).toMatch(/call 999 yourself, now/);
});
