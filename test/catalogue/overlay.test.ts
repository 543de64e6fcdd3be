// An agency words sentences of documents anew; another language gives all of them.

import { describe, expect, test } from "vitest";
import { defineOverlay, pinOf, screen, york } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { renderScreening } from "csae-guidance/render";
import { ENGLISH_SENTENCES } from "csae-guidance/render";

const overlaid = (sentences: object): { issues: string[]; edition: Edition } => {
  const overlay: unknown = { id: "example", version: "1.0.0", sentences };
  const made = defineOverlay(york, overlay);
  return made.ok
    ? { issues: [], edition: made.value }
    : {
        issues: made.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`),
        edition: york,
      };
};

describe("an agency's wording", () => {
  test("stands in its documents, with what the record puts into its holes", () => {
    const { edition, issues } = overlaid({
      "screening.talk": "Discuss with the duty manager",
      "screening.level-at-least": "By the rows: {level}",
    });
    expect(issues).toEqual([]);
    const outcome = screen({ edition: pinOf(edition), answers: { clipping: "yes" } }, edition);
    const text = renderScreening(outcome, "text", edition);
    expect(text).toContain("Discuss with the duty manager\n-");
    expect(text).toContain("By the rows: Escalating Concerns\n-");
    expect(renderScreening(outcome, "text")).toContain("Talk over with your lead\n-");
  });

  test.each<[string, object, string[]]>([
    [
      "a sentence that there is not",
      { "screening.talks": "Discuss" },
      [
        "unknown-key /sentences: 1 key here is not known, so nothing under it was read. Did you mean: " +
          "screening.talk?",
      ],
    ],
    [
      "a hole that is missing, and one too many",
      { "screening.points-to": "By the rows: {stage}." },
      [
        "wrong-format /sentences/screening.points-to: Expected words with these holes, each in braces: level.",
      ],
    ],
    [
      "a hole where there is none",
      { "screening.talk": "Discuss at {level}" },
      ["wrong-format /sentences/screening.talk: Expected words without holes."],
    ],
    [
      "no words",
      { "screening.talk": " " },
      ["wrong-format /sentences/screening.talk: Expected words without holes."],
    ],
    [
      "one text where counts have forms",
      { "shortened-list": "and {count} more" },
      [
        "wrong-type /sentences/shortened-list: Expected a text for each count that has one of its own, and one " +
          "called other.",
      ],
    ],
    [
      "forms where there is one text",
      { "screening.talk": { other: "Discuss" } },
      ["wrong-type /sentences/screening.talk: Expected a text."],
    ],
    [
      "a sentence about danger",
      { "danger.yes": "All is well." },
      [
        "unknown-key /sentences/danger.yes: This sentence stands. Only another language words it anew.",
      ],
    ],
    [
      "a sentence that says that a level is no finding",
      { "screening.nothing-recorded": "No risk." },
      [
        "unknown-key /sentences/screening.nothing-recorded: This sentence stands. Only another language words it anew.",
      ],
    ],
    [
      "no code of a language",
      { language: "English!" },
      ["wrong-format /sentences/language: Expected the code of a language, such as en-GB."],
    ],
  ])("%s is refused", (_, sentences, issues) => {
    expect(overlaid(sentences).issues.filter((issue) => !issue.startsWith("missing"))).toEqual(
      issues,
    );
  });

  test("every problem is told at once, and none repeats what was handed in", () => {
    const { issues } = overlaid({
      "Jane Example": "x",
      "screening.talk": "{Jane}",
      "screening.level": 3,
    });
    expect(issues.length).toBeGreaterThan(1);
    expect(issues.join()).not.toContain("Jane");
  });
});

describe("another language", () => {
  const all = Object.fromEntries(
    Object.entries(ENGLISH_SENTENCES).map(([id, sentence]) => [
      id,
      typeof sentence === "string"
        ? sentence.replaceAll(/(^|\})([^{]+)/g, "$1«$2»")
        : Object.fromEntries(
            Object.entries<string>(sentence).map(([count, form]) => [count, `«${form}»`]),
          ),
    ]),
  );

  test("gives every sentence, those that stand too, and the language of the page", () => {
    const { edition, issues } = overlaid({ ...all, language: "cy" });
    expect(issues).toEqual([]);
    const outcome = screen(
      { edition: pinOf(edition), immediateDanger: "yes", answers: {} },
      edition,
    );
    const html = renderScreening(outcome, "html", edition);
    expect(html).toContain('<html lang="cy">');
    expect(html).toContain("«As recorded, someone is in danger now.»");
  });

  test("with a sentence missing is refused, and the missing ones are named", () => {
    const { "screening.talk": gone, ...others } = all;
    expect(gone).toBeDefined();
    expect(overlaid({ ...others, language: "cy" }).issues).toEqual([
      "missing /sentences: Missing: another language needs every sentence, and 1 are not given: screening.talk.",
    ]);
  });
});
