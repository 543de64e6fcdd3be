// 10.11 · the blank tool in plain words, as a young person reads it.

import { beforeEach, describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import { renderPlainTool } from "../../src/render/easy-read.js";
import { EASY_READ_WORDS } from "../../src/young-person/index.js";
import { HOSTILE, harmless } from "./hostile-words.js";

const WELSH = {
  language: "cy",
  headings: { "the-list": "Y rhestr" },
  explanations: { "danger-now": "Ffoniwch 999 nawr." },
  rows: { clipping: "Geiriau eraill." },
} as const;

/** What stands before the part for the adult. */
const forTheChild = (markdown: string): string => markdown.split("## For the adult")[0] ?? "";

describe("10.11 · the page", () => {
  let markdown: string;
  beforeEach(() => {
    markdown = renderPlainTool("markdown");
  });

  test("has what the list is, every row, and whom to talk to, in this order", () => {
    expect(markdown.match(/^##? .*$/gm)).toEqual([
      "# What adults look out for, in plain words",
      "## About this list",
      "## The list",
      "## Talking to someone",
      "## For the adult who shows this page",
    ]);
    for (const words of Object.values(EASY_READ_WORDS.rows))
      expect(markdown).toContain(`- ${words}\n`);
    for (const words of Object.values(EASY_READ_WORDS.explanations))
      expect(markdown).toContain(`\n${words}\n`);
    expect(markdown).toContain(
      "## About this list\n\nAre you in danger now? Is someone else? Ring 999 now.\n",
    );
    expect(markdown).toContain("- Childline: 0800 1111\n");
  });

  test("names no level, shows no source to the child, and has nothing to tick or fill in", () => {
    expect(forTheChild(markdown)).not.toMatch(/Concerns|No risk|☐|…|\[|known issue/);
    expect(renderPlainTool("html")).not.toMatch(/<(?:input|form|button|a|img|script)\b/);
  });

  test("tells the adult that it is blank, to decide whether to show it, and where each part comes from", () => {
    const adult =
      renderPlainTool("text")
        .replaceAll(/\s+/g, " ")
        .split("For the adult who shows this page")[1] ?? "";
    expect(adult).toContain("nothing here is made from one. [10.11, line 381; 8.6, lines 316–320]");
    expect(adult).toContain("is for you to decide with your lead");
    expect(adult).toContain(
      "- Childline: It is listed for what was asked. It is not confirmed that it can be used as printed.",
    );
    expect(adult).toContain("- Drugs and alcohol: [Screening Tool, lines 240, 255, 257, 272]");
    expect(adult).toContain(
      "- Talking to someone: [10.11, line 381; 10.12, line 383; 8.7, lines 322–324; 11, lines 391–413]",
    );
    expect(adult).toContain("of the edition york 1.0.0");
    expect(adult).not.toMatch(/translated|no plain words/);
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = renderPlainTool(format)
      .replace(/^[\s\S]*<body>/, "")
      .replaceAll(/<[^>]*>|\*/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });
});

describe("a translation", () => {
  test("is followed by the English words, and marked with its language", () => {
    const markdown = renderPlainTool("markdown", york, WELSH);
    expect(markdown).toContain("## Y rhestr (The list)\n");
    expect(markdown).toContain("- Geiriau eraill. (A young person offers to do something sexual.");
    expect(markdown).toContain("\nFfoniwch 999 nawr. (Are you in danger now?");
    expect(markdown).toContain(
      "- A young person has a boyfriend or girlfriend who is much older.\n",
    );
    const html = renderPlainTool("html", york, WELSH);
    expect(html).toContain('<h2><bdi lang="cy">Y rhestr</bdi> (The list)</h2>');
    expect(html).toContain('<li><bdi lang="cy">Geiriau eraill.</bdi> (A young person');
  });

  test("what it lacks is counted for the adult", () => {
    expect(renderPlainTool("text", york, WELSH).replaceAll(/\s+/g, " ")).toContain(
      "- 67 entries are not translated and in English only.",
    );
    const { themes, headings, explanations } = EASY_READ_WORDS;
    const words = {
      language: "cy",
      headings,
      explanations,
      themes,
      rows: Object.fromEntries(
        Object.entries(EASY_READ_WORDS.rows).filter(([id]) => id !== "clipping"),
      ),
    };
    expect(renderPlainTool("text", york, words)).toContain(
      "- 1 entry is not translated and in English only.",
    );
    expect(renderPlainTool("text", york, WELSH).replaceAll(/\s+/g, " ")).toContain(
      "Words that are followed by English ones were put in by your agency.",
    );
  });

  test("words that have no English original stand alone", () => {
    const edition = {
      ...york,
      indicators: [
        { ...york.indicators[0]!, id: "agency.row" },
        { ...york.indicators[0]!, id: "agency.other" },
      ],
    };
    const html = renderPlainTool("html", edition, {
      language: "cy",
      rows: { "agency.row": "Rhywbeth." },
    });
    expect(html).toContain('<li><bdi lang="cy">Rhywbeth.</bdi></li>');
    expect(html).toContain("<li>1 row has no plain words yet and no place here.</li>");
    const { rows, ...without } = EASY_READ_WORDS;
    expect(Object.keys(rows)).toHaveLength(38);
    expect(renderPlainTool("text", edition, { ...without, rows: {} })).toContain(
      "- 2 rows have no plain words yet and no place here.",
    );
  });

  test.each(Object.entries(HOSTILE))("stays words: %s", (_, words) => {
    const written = (said: string): string =>
      renderPlainTool("html", york, {
        language: "cy",
        headings: { talking: said },
        themes: { places: said },
        explanations: { "people-care": said },
        rows: { clipping: said },
      });
    expect(written(words).match(/<[^>]*>/g)).toEqual(written(harmless(words)).match(/<[^>]*>/g));
  });
});
