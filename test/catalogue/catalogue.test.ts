// The catalogue of sentences: holes, forms by count, and what stands in it.

import { describe, expect, test } from "vitest";
import { partsOf, sentenceIn } from "../../src/catalogue/catalogue.js";
import { FIXED_SENTENCES } from "../../src/catalogue/check.js";
import { ENGLISH_SENTENCES } from "csae-guidance/render";
import { holesOf } from "../../src/foundation/fill.js";

describe("a sentence", () => {
  test("has words in its holes", () => {
    expect(
      sentenceIn(ENGLISH_SENTENCES, "screening.points-to", { level: "Emerging Concerns" }),
    ).toBe("The rows point to Emerging Concerns.");
  });

  test("has the form of its count", () => {
    expect(
      [0, 1, 2].map((count) =>
        sentenceIn(ENGLISH_SENTENCES, "screening.open-not-known", { count }),
      ),
    ).toEqual(["0 rows are not known", "1 row is not known", "2 rows are not known"]);
  });

  test("keeps what is put in as it is, braces and all", () => {
    expect(
      sentenceIn(ENGLISH_SENTENCES, "screening.points-to", { level: "{level} {hash} $&" }),
    ).toBe("The rows point to {level} {hash} $&.");
  });

  test("comes in parts, so that words of a record stay apart", () => {
    expect(partsOf("By {person} on {date}.", { person: 1, date: 2 })).toEqual([
      "By ",
      1,
      " on ",
      2,
      ".",
    ]);
    expect(partsOf("No {hole} is given.")).toEqual(["No ", "{hole}", " is given."]);
  });
});

const sentences = Object.entries(ENGLISH_SENTENCES).map(
  ([id, sentence]) =>
    [id, typeof sentence === "string" ? [sentence] : Object.values<string>(sentence)] as const,
);

test.each(sentences)(
  "%s has words, and its forms have the same holes but the count",
  (_, forms) => {
    const holes = holesOf(forms.at(-1) ?? "");
    for (const form of forms) {
      expect(form).toMatch(/\S/);
      // What stands between two names may begin and end with a space.
      if (/\p{L}/u.test(form)) expect(form).toBe(form.trim());
      expect(holesOf(form).filter((hole) => hole !== "count")).toEqual(
        holes.filter((hole) => hole !== "count"),
      );
      expect(form.replaceAll(/\{[a-z][A-Za-z-]*\}/g, "")).not.toMatch(/[{}]/);
    }
  },
);

test("sentences that stand are in the catalogue", () => {
  expect(FIXED_SENTENCES.filter((id) => !(id in ENGLISH_SENTENCES))).toEqual([]);
});
