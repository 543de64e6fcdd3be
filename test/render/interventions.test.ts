// Reviews of interventions as people read them.

import { beforeEach, describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import { reviewInterventions } from "../../src/interventions/index.js";
import type { Interventions } from "../../src/interventions/index.js";
import { renderInterventions } from "../../src/render/interventions.js";
import { HOSTILE, harmless } from "./hostile-words.js";

const RECORD: Interventions = {
  interventions: [
    {
      what: "A group\nafter school.",
      by: { role: "youth worker" },
      from: "2026-01",
      until: "2026-02-20",
      assessedBy: "FEHA",
      aims: ["prevent-going-missing"],
      seen: [
        {
          aim: "prevent-going-missing",
          what: "Home by ten.",
          by: { role: "foster carer" },
          on: "2026-02-03",
        },
        { aim: "prevent-going-missing" },
      ],
    },
    { aims: ["protect-from-further-risk"] },
    { what: "A telephone." },
  ],
  noneFor: ["prevent-abuse-and-exploitation"],
};

const markdownOf = (record: Interventions): string =>
  renderInterventions(reviewInterventions(record), "markdown").replaceAll("\\[", "[");
let markdown: string;
beforeEach(() => {
  markdown = markdownOf(RECORD);
});

describe("7.8 · a review of interventions", () => {
  test("says first what 7.8 asks for, who judges and that nothing is blocked", () => {
    expect(markdown).toContain(
      " [1]\n\nWhether an intervention works is for people to judge, at any stage. What is not " +
        "recorded blocks nothing.\n",
    );
  });

  test("each aim stands under its words with its line", () => {
    expect(markdown).toContain("## Keep the young person from going missing. [2]\n");
    expect(markdown).toContain("They do not say whose behaviour is meant.\n");
    expect(markdown.split("## Sources\n\n")[1]).toContain(
      "1. 7.8, lines 204–209\n2. 7.8, line 206\n3. 7.8, line 207\n4. 7.8, line 208\n" +
        "5. 7.8, line 209; known issue I-40\n",
    );
    expect(markdown.toLowerCase()).not.toContain("risk taking");
  });

  test("what was tried and seen, by whom and when, the record's words set apart", () => {
    expect(markdown).toContain(
      "- Intervention 1: by youth worker\n  - from: January 2026\n  - until: 20 February 2026\n" +
        "  - considered through: FEHA\n\n  > A group\n  >\n  > after school.\n",
    );
    expect(markdown).toContain(
      "- Intervention 1, seen 1: seen by foster carer, 3 February 2026\n\n  > Home by ten.\n",
    );
    expect(markdown).toContain("- Intervention 1, seen 2: seen by someone not named\n");
    expect(markdown).toContain("- Intervention 2: by someone not named\n");
  });

  test("what says nothing has no words set apart, and places are counted from one, whatever they are", () => {
    const seen = Array.from(
      { length: 11 },
      () => ({ aim: "prevent-going-missing", what: "" }) as const,
    );
    const many = markdownOf({
      interventions: [
        ...Array.from({ length: 10 }, () => ({})),
        { what: "", aims: ["prevent-going-missing"], seen },
      ],
    });
    expect(many).toContain(
      "### What was tried\n\n- Intervention 11: by someone not named\n\n### What was seen\n\n- Intervention " +
        "11, seen 1: seen by someone not named\n",
    );
    expect(many).toContain("- Intervention 11, seen 11: seen by someone not named\n");
    expect(many).not.toContain(">");
  });

  test("what is not recorded, where, why, and what to write down", () => {
    expect(markdown).toContain(
      "- Intervention 1, seen 2: Who saw it is not recorded.\n  - Write down who saw it: " +
        "a name, a role or an organisation.\n",
    );
    expect(markdown).toContain(
      "- No intervention is recorded for this aim, nor that there is none.\n",
    );
    expect(markdown).toContain(
      "## Why this asks\n\n7.8 asks that thought be given to how effective current interventions are. It does " +
        "not say what to write down.",
    );
  });

  test("that there is none, and what names no aim", () => {
    expect(markdown).toContain(
      "It is recorded that there is no current intervention for this aim.\n",
    );
    expect(markdown).toContain(
      "## Without an aim\n\n### What was tried\n\n- Intervention 3: by someone not named\n\n  > A telephone.\n",
    );
  });

  test("a record that lacks nothing is not called right, and no title stands over nothing", () => {
    const full = markdownOf({ noneFor: york.interventionAims.map(({ id }) => id) });
    for (const title of [
      "Not recorded",
      "Why this asks",
      "Without an aim",
      "Check",
      "What was tried",
      "What was seen",
    ])
      expect(full).not.toMatch(new RegExp(`^#+ ${title}$`, "m"));
    expect(full).not.toMatch(/complete|effective\.|works well/i);
  });

  test("a record of another edition is told", () => {
    expect(markdownOf({ edition: { id: "york", version: "0.9.0" } })).toContain(
      "## Check\n\n- This record was made under another edition",
    );
  });

  test("7.8 · the four aims are named", () => {
    expect(markdown.match(/^## .* \[\d\]$/gm)).toEqual([
      "## Keep the young person from going missing. [2]",
      "## Shield the young person from exposure to any more risk. [3]",
      "## Stop sexual abuse or exploitation before it happens. [4]",
      "## Bring about a change in behaviour that carries risks for the young person. [5]",
    ]);
  });

  test("a summary counts what is recorded for each aim and shows the first of it", () => {
    const summary = renderInterventions(reviewInterventions(RECORD), {
      format: "markdown",
      detail: "summary",
    }).replaceAll("\\[", "[");
    expect(summary).toContain("# Interventions: summary\n");
    expect(summary).toContain(
      "- Keep the young person from going missing. [2]\n  - 1 tried · 2 observations · 3 points not recorded\n" +
        "  - Intervention 1: A group after school.\n",
    );
    expect(summary).toContain("- Without an aim\n  - 1 tried · 1 point not recorded\n");
    expect(summary).not.toContain("Home by ten.");
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const rendered = renderInterventions(reviewInterventions(RECORD), format, york);
    const words = rendered
      .replace(/^[\s\S]*<body[^>]*>/, "")
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

describe.each(Object.entries(HOSTILE))("words stay words: %s", (_, words) => {
  const write = (said: string, format: Format): string => {
    const by = { name: said, role: said, organisation: said };
    const aim = "prevent-going-missing";
    return renderInterventions(
      reviewInterventions({
        interventions: [
          { what: said, by, aims: [aim], assessedBy: said, seen: [{ aim, what: said, by }] },
        ],
      }),
      format,
    );
  };
  test("no tag and no block is added, and nothing unseen comes out", () => {
    const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];
    expect(tags(write(words, "html"))).toEqual(tags(write(harmless(words), "html")));
    expect(write(words, "markdown").match(/^#+ .*$/gm)).toEqual(
      write(harmless(words), "markdown").match(/^#+ .*$/gm),
    );
    for (const format of FORMATS)
      expect(write(words, format)).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}]/u);
  });
});
