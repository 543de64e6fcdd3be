// The pieces of which documents are made, in each format.

import type { RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { defineOverlay, york } from "csae-guidance";
import type { Edition, Prompt } from "csae-guidance";
import {
  blanks,
  bullets,
  callable,
  heading,
  numbered,
  paragraph,
  quote,
  said,
  sourceMark,
  strong,
  table,
} from "../../src/render/format/document.js";
import { markdownOf } from "../../src/render/format/markdown.js";
import { textOf } from "../../src/render/format/text.js";
import { canBeWritten, write } from "../../src/render/format/write.js";
import { excerpt, pageOf } from "../../src/render/page.js";
import { rowInPrint, rowName } from "../../src/render/names.js";
import {
  actionItems,
  cautionLine,
  firstOf,
  person,
  promptLine,
  section,
} from "../../src/render/parts.js";
import { indicationSentence } from "../../src/render/one-of-several.js";
import { contact, urgent } from "../../src/render/urgent.js";

const text = (...children: RootContent[]): string => textOf({ type: "root", children });
const markdown = (...children: RootContent[]): string => markdownOf({ type: "root", children });
const html = (...children: RootContent[]): string =>
  /<h1>T<\/h1>\n([\s\S]*)\n<\/main>/.exec(
    write({}, "html", york, () => ({ urgent: [], title: "T", body: children })),
  )?.[1] ?? "";
const page = (edition: Edition = york, detail: "full" | "summary" = "full") =>
  pageOf(edition, { format: "text", detail, part: "page" });
/** Words in one line. */
const line = (words: Parameters<typeof paragraph>[0]): string =>
  text(paragraph(words)).replaceAll(/\s+/g, " ").trim();

describe("a block", () => {
  test.each<[string, () => RootContent, string, string, string]>([
    ["a heading", () => heading(2, "Words"), "Words\n-----\n", "## Words\n", "<h2>Words</h2>"],
    [
      "a heading under it",
      () => heading(3, "Words"),
      "Words\n~~~~~\n",
      "### Words\n",
      "<h3>Words</h3>",
    ],
    ["a paragraph", () => paragraph("Words."), "Words.\n", "Words.\n", "<p>Words.</p>"],
    [
      "a strong paragraph",
      () => paragraph([strong("Words")]),
      "Words\n",
      "**Words**\n",
      "<p><strong>Words</strong></p>",
    ],
    [
      "words of a record in a line",
      () => paragraph(["By ", said("A. Example")]),
      "By A. Example\n",
      "By A. Example\n",
      "<p>By <bdi>A. Example</bdi></p>",
    ],
    [
      "words of a record by themselves",
      () => quote("One.\r\nTwo.\u2028Three."),
      "| One.\n| Two.\n| Three.\n",
      "> One.\n>\n> Two.\n>\n> Three.\n",
      "<blockquote>\n<p>One.</p>\n<p>Two.</p>\n<p>Three.</p>\n</blockquote>",
    ],
    [
      "a list",
      () => bullets(["One", { words: "Two", more: ["Three"], quoted: ["Four"] }]),
      "- One\n- Two\n  - Three\n  | Four\n",
      "- One\n- Two\n  - Three\n\n  > Four\n",
      "<ul>\n<li>One</li>\n<li>Two\n<ul>\n<li>Three</li>\n</ul>\n" +
        "<blockquote>\n<p>Four</p>\n</blockquote>\n</li>\n</ul>",
    ],
    [
      "a numbered list",
      () => numbered(["7.9, line 224", "10.5, line 369"], "sources"),
      "[1] 7.9, line 224\n[2] 10.5, line 369\n",
      "1. 7.9, line 224\n2. 10.5, line 369\n",
      '<ol class="sources">\n<li>7.9, line 224</li>\n<li>10.5, line 369</li>\n</ol>',
    ],
    [
      "the number of a source",
      () => paragraph(["Words.", " ", sourceMark(3)]),
      "Words. [3]\n",
      "Words. \\[3]\n",
      '<p>Words. <span class="source">[3]</span></p>',
    ],
    [
      "an emergency number, which a page can call",
      () => paragraph(["Call ", callable("999")]),
      "Call 999\n",
      "Call 999\n",
      '<p>Call <a href="tel:999" class="call">999</a></p>',
    ],
    [
      "a line to fill in",
      () => blanks([{ label: "Name", place: "line" }]),
      `- Name: ${"…".repeat(30)}\n`,
      `- Name: ${"…".repeat(30)}\n`,
      '<ul class="blanks">\n<li>Name: <span class="line"></span></li>\n</ul>',
    ],
    [
      "a box to fill in",
      () => blanks([{ label: "Notes", place: "box" }]),
      `- Notes:\n${`  ${"…".repeat(76)}\n`.repeat(3)}`,
      `- Notes: ${Array(3).fill("…".repeat(76)).join(" ")}\n`,
      '<ul class="blanks">\n<li>Notes: <span class="box"></span></li>\n</ul>',
    ],
    [
      "a table",
      () => table({ columns: ["Row", "Yes"], naming: 0, rows: [["Late", "3"]] }),
      "Row: Late\nYes: 3\n",
      "| Row  | Yes |\n| ---- | --- |\n| Late | 3   |\n",
      '<table>\n<thead>\n<tr>\n<th scope="col">Row</th>\n<th ' +
        'scope="col">Yes</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th ' +
        'scope="row">Late</th>\n<td>3</td>\n</tr>\n</tbody>\n</table>',
    ],
  ])("%s", (_, make, inText, inMarkdown, inHtml) => {
    expect(text(make())).toBe(inText);
    expect(markdown(make())).toBe(inMarkdown);
    expect(html(make())).toBe(inHtml);
  });

  test("blocks stand apart", () => {
    expect(text(paragraph("One."), paragraph("Two."))).toBe("One.\n\nTwo.\n");
  });

  test("a heading of the first level is in capitals, and its line as long as it", () => {
    expect(text({ type: "heading", depth: 1, children: [{ type: "text", value: "Words" }] })).toBe(
      "WORDS\n=====\n",
    );
  });

  test("lines under a dash and behind a bar are shorter by what stands before them", () => {
    const words = `${"a".repeat(39)} ${"b".repeat(38)} c`;
    expect(text(bullets([words]))).toBe(`- ${"a".repeat(39)} ${"b".repeat(38)}\n  c\n`);
    expect(text(quote(words))).toBe(`| ${"a".repeat(39)} ${"b".repeat(38)}\n| c\n`);
    expect(text(bullets([`${"a".repeat(39)} ${"b".repeat(39)}`]))).toBe(
      `- ${"a".repeat(39)}\n  ${"b".repeat(39)}\n`,
    );
  });

  test.each([
    ["one\ttwo\n\nthree", "one two three"],
    [
      "a\u0000b\u202ec\ud800d\u206ae\ufefff\ufff9g\u001bh",
      "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg\ufffdh",
    ],
    // Letters hidden in tags, a filler, a space without width, a soft hyphen, a selector.
    [
      "a\u{e0041}\u{e0042}b\u3164c\u200bd\u00ade\ufe01f",
      "a\ufffd\ufffdb\ufffdc\ufffdd\ufffde\ufffdf",
    ],
    [
      "\u200d joins and \u2764\ufe0f has its colour",
      "\u200d joins and \u2764\ufe0f has its colour",
    ],
  ])("%j is one line of harmless words", (words, shown) => {
    expect(text(paragraph(words))).toBe(`${shown}\n`);
  });
});

describe("Markdown", () => {
  test.each([
    ["a mail address", "Write to desk@example.org now", "Write to `desk@example.org` now\n"],
    [
      "an address of the web",
      "See https://example.org, or www.example.org",
      "See `https://example.org,` or `www.example.org`\n",
    ],
    ["an address at the front, and another", "WWW.example.org a@b", "`WWW.example.org` `a@b`\n"],
    ["a heading", "# x", "\\# x\n"],
    ["an address before what would begin a heading", "www.a # x", "`www.a` # x\n"],
    ["an address before a space at the end", "www.a x ", "`www.a` x&#x20;\n"],
    ["strikes and formulas", "~~not~~ $x$", "\\~\\~not\\~\\~ \\$x\\$\n"],
    ["words with none of it", "a*b* [c](d) <e>", "a\\*b\\* \\[c]\\(d) &#x3C;e>\n"],
    ["an address without its protocol", "see //example.org/x", "see `//example.org/x`\n"],
    ["the name of a host", "see example.org. She left.", "see example\\.org. She left.\n"],
    [
      "times, dates and short forms",
      "at 10.30 on 1.2.26, e.g. late",
      "at 10.30 on 1.2.26, e.g. late\n",
    ],
    ["what GitHub links", "#12 GH-3 x/y#4 @team", "`#12` `GH-3` `x/y#4` `@team`\n"],
    ["an emoji by its name", ":x: and :+1:.", "`:x:` and `:+1:.`\n"],
    ["the head of an alert", "[!NOTE] x", "`[!NOTE]` x\n"],
    ["a command of TeX", "\\newpage \\input{x}", "\\\\newpage \\\\input\\{x}\n"],
    ["a folder", "C:\\ x \\", "C:\\\\ x \\\\\n"],
    ["formulas that are looked for in a page", "$$x$$ \\(y\\)", "`$$x$$` `\\(y\\)`\n"],
    ["small letters above and below", "x^2^ H~2~O", "x\\^2\\^ H\\~2\\~O\n"],
    ["attributes", "x {.note}", "x \\{.note}\n"],
    ["underscores within bold words", "a__b a_b", "`a__b` a_b\n"],
    ["a title", "% x", "\\% x\n"],
    ["a line of verse", "| x", "\\| x\n"],
    ["a definition", ": x", "\\: x\n"],
    ["a division", "::: x", "\\::: x\n"],
    ["the caption of a table", "Table: x", "Table\\: x\n"],
    ["an item by its letter", "a. x", "a\\. x\n"],
    ["an item by its Roman numeral", "iv) x", "iv\\) x\n"],
    ["an item in brackets", "(1) x", "\\(1) x\n"],
    ["a sentence of one word", "No. (She left.)", "No. (She left.)\n"],
  ])("makes no link and no mark of %s", (_, words, written) => {
    expect(markdown(paragraph(words))).toBe(written);
  });
});

describe("a page", () => {
  test("is whole: its policy, its title twice, what is urgent before all", () => {
    const written = write({}, "html", york, () => ({
      urgent: [paragraph("Call.")],
      title: "T <1>",
      body: [paragraph("Words.")],
    }));
    expect(written).toMatch(
      /^<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">\n<title>T &#x3C;1><\/title>\n<style>[^<]+<\/style>\n<\/head>\n<body class="full">\n<section class="urgent" aria-label="In an emergency">\n<p>Call\.<\/p>\n<\/section>\n<main>\n<h1>T &#x3C;1><\/h1>\n<p>Words\.<\/p>\n<\/main>\n<\/body>\n<\/html>\n$/,
    );
  });

  test("repeats the reference and the date on every sheet, whatever is in them", () => {
    const written = write({}, "html", york, () => ({
      urgent: [],
      title: "T",
      about: ['C-1"; } </style><b>', "12 March 2026"],
      body: [],
    }));
    expect(written).toContain(
      '@top-right { content: "C\\2d 1\\22 \\3b  \\7d  \\3c \\2f style\\3e \\3c b\\3e  \\b7  12 March 2026";',
    );
    expect(written).toContain(
      '<p>Record: <bdi>C-1"; } &#x3C;/style>&#x3C;b></bdi> · <bdi>12 March 2026</bdi>',
    );
    expect(written).toContain(
      '@bottom-right { content: "Page " counter(page) " of " counter(pages);',
    );
  });

  test("lists its sources once each at the end, before the edition", () => {
    const written = write({}, "text", york, (one) => ({
      urgent: [],
      title: "T",
      body: [
        paragraph(one.cited({ text: "A.", citations: [{ section: "7.9", line: 224 }] })),
        paragraph(
          one.cited({ text: "B.", citations: [{ section: "10.5", line: 369 }], issues: ["I-15"] }),
        ),
        paragraph(one.cited({ text: "C.", citations: [{ section: "7.9", line: 224 }] })),
      ],
      madeWith: { id: "york", version: "1.0.1", hash: "abc", toolHash: "def" },
    }));
    expect(written).toBe(
      "T\n=\n\nA. [1]\n\nB. [2]\n\nC. [1]\n\nSources\n-------\n\n[1] 7.9, line 224\n" +
        "[2] 10.5, line 369; known issue I-15\n\nMade with the edition york 1.0.1 of “Child Sexual " +
        "Abuse and Exploitation\nGuidance”. Its content hash is abc. Sources give section and line of " +
        "its text.\n",
    );
  });

  test("a fragment is a part of the host's page: no head, headings one level down", () => {
    const written = write({}, { format: "html", part: "fragment" }, york, () => ({
      urgent: [paragraph("Call.")],
      title: "T",
      body: [heading(2, "U"), heading(3, "V")],
    }));
    expect(written).toBe(
      '<div class="csae-guidance full" lang="en-GB">\n<section class="urgent" aria-label="In an ' +
        'emergency">\n<p>Call.</p>\n</section>\n<h2>T</h2>\n<h3>U</h3>\n<h4>V</h4>\n</div>\n',
    );
  });

  test("asked for by its format alone is as by options with that format", () => {
    const make = () => ({ urgent: [], title: "T", body: [] });
    for (const format of ["text", "markdown", "html"] as const)
      expect(write({}, { format }, york, make)).toBe(write({}, format, york, make));
  });

  const NOT_SHOWN =
    "# This cannot be shown\n\nWhat was handed in is not what this is made from, or what was asked for is not " +
    "known. Nothing of it is shown.\n\nThat says nothing about the child. Look at the record itself.\n";

  test("of what throws says so, below the notice", () => {
    const written = write({}, "markdown", york, () => {
      throw new Error("trap");
    });
    expect(written.startsWith("**If anyone is in danger now")).toBe(true);
    expect(written.endsWith(NOT_SHOWN)).toBe(true);
  });

  test.each([
    ["a format", "pdf"],
    ["nothing", undefined],
    ["a detail", { format: "text", detail: "short" }],
    ["a part", { format: "text", part: "half" }],
    ["options without a format", { detail: "full" }],
  ])("asked for as %s that is not known is text that says so", (_, as) => {
    expect(write({}, as as never, york, () => ({ urgent: [], title: "T", body: [] }))).toMatch(
      /^If anyone is in danger now[\s\S]*THIS CANNOT BE SHOWN\n=+\n/,
    );
  });

  test("of what does not end, or is too much, is not written", () => {
    const circle: Record<string, unknown> = {};
    circle["circle"] = circle;
    const deep = (levels: number): unknown =>
      Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
    const wide = (values: number): unknown =>
      Array.from({ length: values / 1_000 }, () => Array.from({ length: 1_000 }, () => 1));
    expect(
      [circle, deep(201), wide(201_000), Array.from({ length: 5_001 }, () => 1)].map(canBeWritten),
    ).toEqual([false, false, false, false]);
    const values = (last: number): unknown => [
      ...Array.from({ length: 199 }, () => Array.from({ length: 1_000 }, () => 1)),
      Array.from({ length: last }, () => 1),
    ];
    expect([values(799), values(800)].map(canBeWritten)).toEqual([true, false]);
    expect([{}, undefined, "x", deep(200), wide(199_000)].map(canBeWritten)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(
      write(circle, "markdown", york, () => ({ urgent: [], title: "T", body: [] })).endsWith(
        NOT_SHOWN,
      ),
    ).toBe(true);
  });
});

describe("a part", () => {
  test("a section without items is none", () => {
    expect(section(2, "Words", [])).toEqual([]);
    expect(text(...section(3, "Words", ["One"]))).toBe("Words\n~~~~~\n\n- One\n");
  });

  test("a caution, with its row where it has one", () => {
    const caution = { text: "Mind.", citations: [{ section: "7.9", line: 224 }], issues: ["I-02"] };
    const one = page();
    expect(line(cautionLine(one, caution))).toBe("Mind. [1]");
    expect(one.sources()).toEqual(["7.9, line 224; known issue I-02"]);
    expect(line(cautionLine(page(), { ...caution, indicator: "nowhere" }))).toBe(
      "Mind. [1] Row: nowhere.",
    );
    expect(rowName(york, "nowhere")).toBe("nowhere");
    expect(line(rowInPrint(page(), "nowhere"))).toBe("nowhere");
    expect(line(rowInPrint(page(), "late-or-missing"))).toBe(
      "Regularly coming home late or going missing [1]",
    );
  });

  test("what a summary leaves out of a list is counted, and of a text is marked", () => {
    const list = ["a", "b", "c"];
    const shown = (detail: "full" | "summary", most: number): string[] =>
      firstOf(page(york, detail), most, list, (item) => item).map((item) => line(item as string));
    expect(shown("full", 1)).toEqual(["a", "b", "c"]);
    expect(shown("summary", 3)).toEqual(["a", "b", "c"]);
    expect(shown("summary", 2)).toEqual(["a", "b", "and 1 more"]);
    expect(shown("summary", 1)).toEqual(["a", "and 2 more"]);
    expect(excerpt(page(york, "summary"), "👪".repeat(241))).toBe(`${"👪".repeat(240)}…`);
    expect(excerpt(page(york, "summary"), "👪".repeat(240))).toBe("👪".repeat(240));
    expect(excerpt(page(york, "summary"), "one\n\ntwo ")).toBe("one two");
    expect(excerpt(page(), "x".repeat(241))).toBe("x".repeat(241));
  });

  test("what the rows point to", () => {
    const sentence = (yes: number, settled: boolean, unread = 0, edition: Edition = york): string =>
      line(
        indicationSentence(page(edition), {
          indication: { atLeast: "emerging", couldReach: "significant", settled, because: [] },
          counts: { yes, no: 0, notKnown: 0, unanswered: 0, signs: 0 },
          unread,
          unresolved: Array.from({ length: 38 }),
        } as unknown as Parameters<typeof indicationSentence>[1]),
      );
    expect(sentence(1, false)).toBe("The rows point to Emerging Concerns.");
    expect(sentence(0, true)).toBe(
      "No indicators recorded. This does not mean there is no risk. The list is not exhaustive.",
    );
    expect(sentence(0, false)).toBe(
      "No row is answered Yes yet, and 38 are open. This says nothing about risk.",
    );
    expect(sentence(0, false, 1)).toBe(
      "No row is answered Yes, and answers could not be read. This says nothing about risk.",
    );
    expect(sentence(1, true, 0, { ...york, display: { emerging: "Amber" } })).toBe(
      "The rows point to Emerging Concerns (here: Amber).",
    );
  });

  test("what is left to people, with what an agency says of it", () => {
    const prompt = (id: Prompt["id"]): Prompt =>
      ({
        id,
        text: "Do it.",
        citations: [{ section: "7.7", line: 202 }],
        issues: [],
      }) as unknown as Prompt;
    const interval = (length: number): Edition => ({
      ...york,
      reviewInterval: {
        length,
        unit: "weeks",
        reason: "Policy.",
        citations: [{ section: "7.3", line: 186 }],
        basis: "convention",
        note: "x",
      },
    });
    const shown = (edition: Edition, id: Prompt["id"]): string =>
      line(promptLine(page(edition), prompt(id)));
    expect(shown(york, "discussion")).toBe("Do it. [1]");
    const titled = { ...york, localTitles: { "manager-or-lead": "Head" } };
    expect(shown(titled, "discussion")).toBe("Do it. [1] Here: Head.");
    expect(shown({ ...york, localTitles: {} }, "discussion")).toBe("Do it. [1]");
    expect(shown(titled, "judgement")).toBe("Do it. [1]");
    expect(shown(york, "review")).toBe("Do it. [1]");
    expect(shown(interval(6), "review")).toBe(
      "Do it. [1] The agency reviews every 6 weeks. Why: Policy.",
    );
    expect(shown({ ...interval(1), agency: "Example Trust" }, "review")).toBe(
      "Do it. [1] Example Trust reviews every week. Why: Policy.",
    );
  });

  describe("a contact", () => {
    const shown = (id: string, edition: Edition = york): string =>
      edition.contacts
        .filter((one) => one.id === id)
        .map((one) => line(contact(page(edition), one)))
        .join("");

    test("999 and 101 stand without a word of doubt", () => {
      expect(shown("north-yorkshire-police")).toBe(
        "North Yorkshire Police: Emergency 999, Non-Emergency 101 (at any time)",
      );
    });

    test("a number that took the place of the printed one stands first, with its hours", () => {
      expect(shown("emergency-duty-team")).toBe(
        "Emergency Duty Team (out of office hours): 0300 131 2131 (outside office hours, at weekends and on public " +
          "holidays). Found in use, not confirmed. The guidance prints: Emergency Duty Team (out of office hours), " +
          "01609 780780.",
      );
    });

    test("a team that is gone is not offered as if it were there", () => {
      expect(shown("local-area-team")).toBe(
        "Local Area Team (LAT): York no longer lists this team or menu option. Ask the MASH. The guidance prints: " +
          "01904 551900, select Local Area Teams and speaking to duty worker.",
      );
    });

    test("the others say how far they can be trusted, and by what name they go now", () => {
      expect(shown("referral-and-assessment-service")).toBe(
        "Referral and Assessment Service (Children's Social Care), now Multi-Agency Safeguarding Hub (MASH): " +
          "01904 551900 (in office hours). Found in use, not confirmed.",
      );
      expect(shown("victim-support")).toBe(
        "Victim Support: 0300 303 1971. Not confirmed: check first.",
      );
    });

    test("one that an agency checked says when", () => {
      const made = defineOverlay(york, {
        id: "example-trust",
        version: "1.0.0",
        contacts: [{ id: "childline", checkedOn: "2026-11-02" }],
      });
      expect(made.ok && shown("childline", made.value)).toMatch(
        /^Childline: 0800 1111 .*\. Confirmed on 2 November 2026\./,
      );
    });
  });

  test("an action has its contacts by day and by night, and the consent it asks for", () => {
    const [referral] = york.actions.filter(({ id }) => id.includes("referral"));
    const shown = text(bullets(actionItems(page(), referral ? [referral] : []))).replaceAll(
      /\s+/g,
      " ",
    );
    expect(shown).toContain("01904 551900 (in office hours)");
    expect(shown).toContain("0300 131 2131 (outside office hours, at weekends and on public");
    expect(referral?.consent?.note === undefined || shown.includes(referral.consent.note)).toBe(
      true,
    );
  });

  test("the call to 999 is none of the actions to talk over", () => {
    const calls = york.actions.filter(({ deed }) => deed === "call-emergency-services");
    expect(calls.length).toBeGreaterThan(0);
    expect(actionItems(page(), calls)).toEqual([]);
  });

  test("what is urgent: the notice, whose danger it is, what to do now, and what is not readable", () => {
    const shown = text(
      ...urgent(page(), { danger: "yes", lines: ["A line of this record."], unread: 2 }),
    ).replaceAll(/\s+/g, " ");
    const order = [
      "If anyone is in danger now",
      "- 101: When",
      "As recorded, someone is in danger now.",
      "A line of this record.",
      "- Has 999 been called? If not, call now.",
      "Children’s Social Care, now.",
      "01904 551900",
      "0300 131 2131",
      "- Record the call to 999",
      "2 answers could not be read. None is taken for No.",
    ].map((words) => shown.indexOf(words));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test("someone, as far as they are named", () => {
    const shown = (who?: Parameters<typeof person>[1]): string => line(person(page(), who));
    expect(shown({ name: "A. Example", role: "Nurse", organisation: "School" })).toBe(
      "A. Example, Nurse, School",
    );
    expect(shown({ name: " ", role: "Nurse" })).toBe("Nurse");
    expect([shown(), shown({}), shown({ name: "" })]).toEqual([
      "someone not named",
      "someone not named",
      "someone not named",
    ]);
  });
});
