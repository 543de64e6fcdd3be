// 10.11 · unknown input to plain words.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { plainWordsSchema, plainWordsSchemaFor } from "csae-guidance/schemas";
import { EASY_READ_WORDS, parsePlainWords } from "../../src/young-person/index.js";

const issuesOf = (input: unknown): string[] => {
  const result = parsePlainWords(input);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("plain words are read", () => {
  test("the English ones, and every part of them", () => {
    expect(parsePlainWords(EASY_READ_WORDS)).toEqual({ ok: true, value: EASY_READ_WORDS });
    expect(parsePlainWords({ language: "cy" })).toEqual({ ok: true, value: { language: "cy" } });
    expect(
      plainWordsSchema.safeParse({ language: "pl-Latn", rows: { clipping: "Inne słowa." } })
        .success,
    ).toBe(true);
  });

  test.each(["cy", "en-GB", "zh-Hant-HK", "ar"])("%s is a language tag", (language) => {
    expect(parsePlainWords({ language }).ok).toBe(true);
  });

  test.each([
    [{}, ["missing /language"]],
    [{ language: "Welsh!" }, ["wrong-format /language"]],
    [{ language: "!cy" }, ["wrong-format /language"]],
    [{ language: 'cy" onload="x' }, ["wrong-format /language"]],
    [{ language: "cy", rows: { clipping: " " } }, ["wrong-format /rows/clipping"]],
    [{ language: "cy", rows: { cliping: "x" } }, ["unknown-key /rows"]],
    [
      { language: "cy", explanations: { "danger-now": "Ffoniwch nawr." } },
      ["wrong-format /explanations/danger-now"],
    ],
    [
      {
        language: "cy",
        explanations: { "cannot-speak": "x", "text-999": "x", "if-you-hurt": "Ffoniwch 999." },
      },
      ["wrong-format /explanations/cannot-speak", "wrong-format /explanations/text-999"],
    ],
    [
      {
        language: "cy",
        explanations: { "danger-now": 999 },
        themes: { places: null },
        headings: "x",
      },
      ["wrong-type /explanations/danger-now", "wrong-type /headings", "wrong-type /themes/places"],
    ],
    [JSON.parse('{ "language": "cy", "rows": { "__proto__": "x" } }'), ["unknown-key /rows"]],
    [null, ["wrong-type "]],
    [[], ["wrong-type "]],
  ])("%j", (input, issues) => {
    expect(issuesOf(input)).toEqual(issues);
  });

  test("what is no language tag is refused with how one looks", () => {
    expect(parsePlainWords({ language: "Welsh!" })).toMatchObject({
      ok: false,
      issues: [{ message: "Expected a language tag by BCP 47, such as cy or en-GB." }],
    });
  });

  test("words on danger without the number are refused with the reason", () => {
    const result = parsePlainWords({
      language: "cy",
      explanations: { "danger-now": "Ffoniwch nawr." },
    });
    expect(result).toMatchObject({
      ok: false,
      emergency: york.emergency,
      issues: [{ message: "Expected the emergency number 999 in these words, in digits." }],
    });
  });

  test("an edition's own rows and themes are keys", () => {
    const edition = {
      ...york,
      indicators: [{ ...york.indicators[0]!, id: "agency.row" }],
      themes: [{ id: "agency.theme", label: "x", note: "x" }],
    };
    expect(
      parsePlainWords(
        { language: "en", rows: { "agency.row": "x" }, themes: { "agency.theme": "x" } },
        edition,
      ).ok,
    ).toBe(true);
    expect(parsePlainWords({ language: "en", rows: { clipping: "x" } }, edition).ok).toBe(false);
    expect(plainWordsSchemaFor(edition).safeParse({ language: "en" }).success).toBe(true);
  });

  test("no issue holds anything of the input, and nothing throws", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, maxDepth: 4 }),
        fc.string({ minLength: 12 }),
        (input, secret) => {
          const result = parsePlainWords({
            language: 1,
            rows: input,
            [secret]: secret,
            themes: { [secret]: secret },
          });
          expect(result.ok).toBe(false);
          expect(JSON.stringify(result.ok ? "" : result.issues)).not.toContain(
            JSON.stringify(secret).slice(1, -1),
          );
        },
      ),
    );
  });
});
