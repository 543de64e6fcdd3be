// 10.11 · the blank tool in plain words, as a young person reads it.

import { beforeEach, describe, expect, test } from "vitest";
import { defineOverlay, york } from "csae-guidance";
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

/** What stands before the sheet for the adult. */
const forTheChild = (page: string): string => page.split(/(?:## )?For the adult who/)[0] ?? "";

/** The words of a page on one line. */
const bare = (page: string): string =>
  page
    .replace(/^[\s\S]*<body[^>]*>/, "")
    .replaceAll(/<[^>]*>|\*/g, "")
    .replaceAll(/(?<=\s)- /g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** An item of a list that has these words, whatever stands around them. */
const startingWith = (words: string): RegExp =>
  new RegExp(`^ *- ${words.replaceAll(/[.?()]/g, "\\$&")}$`, "m");

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
      "## Sources",
    ]);
    for (const words of Object.values(EASY_READ_WORDS.rows))
      for (const line of words.split("\n")) expect(markdown).toMatch(startingWith(line));
    const { "short-page": shortPage, ...explanations } = EASY_READ_WORDS.explanations;
    for (const words of Object.values(explanations)) expect(markdown).toContain(words);
    expect(markdown).not.toContain(shortPage);
  });

  test.each(FORMATS)(
    "%s begins with whom the young person can call, and no adult notice",
    (format) => {
      const words = bare(renderPlainTool(format));
      expect(
        words.startsWith(
          "Are you in danger now? Is someone else? Ring 999 now. If you cannot speak, ring 999 and listen. Cough " +
            "or tap the phone when they ask. On a mobile, press 55 when they tell you to. You can text 999 if your " +
            "phone is set up for it. To set it up, text the word register to 999. You can talk to Childline about " +
            "anything. It is free. You can ring at any time. Childline: 0800 1111",
        ),
      ).toBe(true);
      expect(words).not.toContain("Do not wait to finish this");
      expect(words).not.toContain("If anyone is in danger now");
    },
  );

  test("whom to call is said once, with 999 to tap and no other link", () => {
    expect(markdown.match(/Are you in danger now/g)).toHaveLength(1);
    const links = renderPlainTool("html").match(/<a [^>]*>/g) ?? [];
    expect(new Set(links)).toEqual(new Set(['<a href="tel:999" class="call">']));
    expect(forTheChild(markdown)).not.toContain("101");
  });

  test("Childline stands before Children's Social Care, which stands where a child can ring it", () => {
    const talking = forTheChild(markdown).split("## Talking to someone")[1] ?? "";
    expect(talking).toContain(
      "- Referral and Assessment Service (Children's Social Care): 01904 551900 (in office hours)\n" +
        "- Emergency Duty Team (out of office hours): 0300 131 2131 (outside office hours",
    );
    expect(markdown.indexOf("Childline: 0800 1111")).toBeLessThan(markdown.indexOf("01904 551900"));
  });

  test("the number that an agency has corrected is the number to ring, everywhere", () => {
    const made = defineOverlay(york, {
      id: "agency",
      version: "1.0.0",
      contacts: [{ id: "childline", telephones: ["0800 9999"], checkedOn: "2026-11-02" }],
    });
    const text = made.ok ? renderPlainTool("text", made.value) : "";
    expect(forTheChild(text)).not.toContain("0800 1111");
    expect(text.match(/Childline: 0800 9999/g)).toHaveLength(5);
    expect(text).toContain("Confirmed on 2 November 2026");
    expect(text).toContain("01904 551900");
  });

  test("a row has a line for each of its things, and help beside what hurts to read", () => {
    expect(markdown).toContain(
      "- A young person often hurts themselves and needs a doctor or a nurse.\n" +
        "  - **If you feel like this, you are not in trouble. Tell an adult you trust, or ring Childline. If you " +
        "may hurt yourself now, ring 999.**\n" +
        "  - **Childline: 0800 1111**\n",
    );
    expect(markdown).toContain(
      "- A young person says that someone hurt them, and later takes it back. Adults could not find out more.\n" +
        "  - **It is always right to tell. You can still tell if you took it back before.**\n",
    );
    expect(markdown).toContain(
      "- A young person has new friends.\n  - Or they see less of their friends or family.\n",
    );
  });

  test("names no level, shows no source to the child, and has nothing to tick or fill in", () => {
    expect(forTheChild(markdown)).not.toMatch(
      /Concerns|No risk|☐|…|\[|known issue|confirmed|york|hash/,
    );
    expect(renderPlainTool("html")).not.toMatch(/<(?:input|form|button|img|script)\b/);
  });

  test("what the adult must know and the sources are on a sheet of their own", () => {
    const html = renderPlainTool("html");
    expect(html).toContain('<h2 class="new-sheet">For the adult who shows this page</h2>');
    expect(html).toContain(".new-sheet { break-before: page;");
  });

  test("tells the adult that it is blank, to decide whether to show it, and where each part comes from", () => {
    const adult = bare(renderPlainTool("text")).split("For the adult who shows this page")[1] ?? "";
    expect(adult).toContain("nothing here is made from one. [1]");
    expect(adult).toContain("[1] 10.11, line 381; 8.6, lines 316–320");
    expect(adult).toContain("is for you to decide with your lead");
    expect(adult).toContain("it is meant for about 12 and over");
    expect(adult).toContain("are newer advice and not in the guidance.");
    expect(adult).toContain("Childline: 0800 1111 (at any time). Found in use, not confirmed.");
    const drugs = / · Drugs and alcohol (\[\d+\]) · /.exec(adult)?.[1] ?? "none";
    expect(adult).toContain(`${drugs} Screening Tool, lines 240, 255, 257, 272`);
    expect(adult).toContain("Made with the edition york 1.0.0");
    expect(adult).not.toMatch(/translated|no plain words/);
  });
});

describe("10.11 · the short page", () => {
  const short = bare(renderPlainTool({ format: "text", detail: "summary" }));

  test("says whom to call, what the list is about, and whom to tell, and shows no row", () => {
    expect(short.startsWith("Are you in danger now? Is someone else? Ring 999 now.")).toBe(true);
    expect(short).toContain(
      "This is a short page. It only says what the list is about. You can ask to see the whole list. Being " +
        "out late or away Friends, family and partners",
    );
    expect(short).toContain("If someone hurts you or uses you, it is not your fault.");
    expect(short).toContain("It is always right to tell.");
    for (const row of Object.values(EASY_READ_WORDS.rows))
      expect(short).not.toContain(row.split("\n")[0]);
  });

  test("names nothing that is hard to read, and has nothing for the adult", () => {
    expect(short).not.toMatch(
      /hurt themselves|ending their life|inject|sex with|pregnan|For the adult|Sources|edition|\[/,
    );
  });
});

describe("a translation", () => {
  test("is followed by the English words, and marked with its language", () => {
    const markdown = renderPlainTool("markdown", york, WELSH);
    expect(markdown).toContain("## Y rhestr (The list)\n");
    expect(markdown).toContain("- Geiriau eraill. (A young person offers to do something sexual.");
    expect(markdown).toContain(
      "**Ffoniwch 999 nawr. (Are you in danger now? Is someone else? Ring 999 now.)**",
    );
    expect(markdown).toContain(
      "- A young person has a boyfriend or girlfriend who is much older.\n",
    );
    const html = renderPlainTool("html", york, WELSH);
    expect(html).toContain('<h2><bdi lang="cy">Y rhestr</bdi> (The list)</h2>');
    expect(html).toContain('<li><bdi lang="cy">Geiriau eraill.</bdi> (A young person');
  });

  test("what it lacks is counted for the adult", () => {
    expect(renderPlainTool("text", york, WELSH).replaceAll(/\s+/g, " ")).toContain(
      "74 entries are not translated and in English only.",
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
      "1 entry is not translated and in English only.",
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
