// The pieces of which documents are made, in each format.

import type { RootContent } from "mdast";
import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Contact, Edition, Prompt } from "csae-guidance";
import {
  blanks,
  bullets,
  document,
  heading,
  paragraph,
  quote,
  said,
  strong,
  table,
} from "../../src/render/format/document.js";
import { markdownOf } from "../../src/render/format/markdown.js";
import {
  actions,
  cautionWords,
  count,
  emergency,
  indicationSentence,
  knownIssues,
  madeBy,
  person,
  promptLine,
  rowWords,
  section,
} from "../../src/render/parts.js";
import { textOf } from "../../src/render/format/text.js";
import { canBeWritten, write } from "../../src/render/format/write.js";

const text = (...children: RootContent[]): string => textOf({ type: "root", children });
const markdown = (...children: RootContent[]): string => markdownOf({ type: "root", children });
const html = (...children: RootContent[]): string =>
  /<h1>T<\/h1>\n([\s\S]*)\n<\/main>/.exec(
    write({}, () => document([], "T", ...children), "html"),
  )?.[1] ?? "";

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
      "- One\n- Two\n  - Three\n  > Four\n",
      "<ul>\n<li>One</li>\n<li>Two\n<ul>\n<li>Three</li>\n</ul>\n" +
        "<blockquote>\n<p>Four</p>\n</blockquote>\n</li>\n</ul>",
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
      () => table({ columns: ["Row", "Yes"], naming: "Row", rows: [["Late", "3"]] }),
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
    ["words with none of it", "a*b* [c](d) <e>", "a\\*b\\* \\[c]\\(d) \\<e>\n"],
  ])("makes no link and no mark of %s", (_, words, written) => {
    expect(markdown(paragraph(words))).toBe(written);
  });
});

describe("a page", () => {
  test("is whole: its policy, its title twice, the notice before all", () => {
    const page = write(
      {},
      () => document([paragraph("Call.")], "T <1>", paragraph("Words.")),
      "html",
    );
    expect(page).toMatch(
      /^<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">\n<title>T &#x3C;1><\/title>\n<style>[^<]+<\/style>\n<\/head>\n<body>\n<section aria-label="In an emergency">\n<p>Call\.<\/p>\n<\/section>\n<main>\n<h1>T &#x3C;1><\/h1>\n<p>Words\.<\/p>\n<\/main>\n<\/body>\n<\/html>\n$/,
    );
  });

  const NOT_SHOWN =
    "# This cannot be shown\n\nWhat was handed in is not what this is made from, or the format is not a known " +
    "one. Nothing of it is shown.\n\nThat says nothing about the child. Look at the record itself.\n";

  test("of what throws says so, below the notice", () => {
    const written = write(
      {},
      () => {
        throw new Error("trap");
      },
      "markdown",
    );
    expect(written.startsWith("**If anyone is in danger now")).toBe(true);
    expect(written.endsWith(NOT_SHOWN)).toBe(true);
  });

  test("in an unknown format is text", () => {
    expect(write({}, () => document([], "T"), "pdf" as never)).toMatch(
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
    expect(write(circle, () => document([], "T"), "markdown").endsWith(NOT_SHOWN)).toBe(true);
  });
});

describe("a part", () => {
  const outcome = (yes: number, settled: boolean) =>
    ({
      indication: { atLeast: "emerging", couldReach: "significant", settled, because: [] },
      counts: { yes, no: 0, notKnown: 0, unanswered: 0, signs: 0 },
    }) as unknown as Parameters<typeof indicationSentence>[0];

  test("the notice: its sentence, its numbers, and what else there is", () => {
    expect(
      text(
        ...emergency({
          ...york.emergency,
          text: "Call.",
          numbers: [{ number: "999", when: "now" }] as never,
          also: "And ring.",
        }),
      ),
    ).toBe("Call.\n\n- 999: now\n- And ring.\n");
  });

  test("a section without items is none", () => {
    expect(section(2, "Words", [])).toEqual([]);
    expect(text(...section(3, "Words", ["One"]))).toBe("Words\n~~~~~\n\n- One\n");
  });

  test("known issues", () => {
    expect([knownIssues([]), knownIssues(["I-01"]), knownIssues(["I-01", "I-02"])]).toEqual([
      "",
      " (known issue I-01)",
      " (known issue I-01, I-02)",
    ]);
  });

  test("a caution, with its row where it has one", () => {
    const caution = { text: "Mind.", citations: [{ section: "7.9", line: 224 }], issues: ["I-02"] };
    expect(cautionWords(caution, york)).toBe("Mind. [7.9, line 224] (known issue I-02)");
    expect(cautionWords({ ...caution, issues: [], indicator: "nowhere" }, york)).toBe(
      "Mind. [7.9, line 224] Row: nowhere",
    );
    expect(cautionWords({ ...caution, indicator: york.indicators[0]!.id }, york)).toBe(
      "Mind. [7.9, line 224] (known issue I-02) Row: Emerging Concerns, row 1: Regularly coming home late or " +
        "going missing [Screening Tool, line 233]",
    );
    expect(rowWords("nowhere", york)).toBe("nowhere");
  });

  test("an action with its contact and the consent it asks for", () => {
    const contact: Contact = {
      id: "desk",
      name: "Desk",
      functions: ["police"],
      asPrinted: "01904",
      telephones: ["01904"],
      status: "found-in-use",
      statusNote: "Checked.",
      citations: [{ section: "11", line: 395 }],
      basis: "printed",
    };
    const action = {
      ...york.actions[0]!,
      text: "Ring.",
      contact: "desk",
      consent: { to: "referral", note: "Ask first." } as const,
      citations: [{ section: "7.9", line: 222 }] as const,
    };
    const shown = (given: Contact): string =>
      text(actions({ ...york, contacts: [given] }, [action])).replaceAll(/\s+/g, " ");
    expect(shown(contact)).toBe(
      "- Ring. [7.9, line 222] - Desk: 01904. As printed in the guidance; check before use. - Ask first. ",
    );
    expect(shown({ ...contact, status: "historical" })).toBe(
      "- Ring. [7.9, line 222] - Desk: 01904. As printed in the guidance; check before use. Checked. - Ask first. ",
    );
    const before = {
      name: "Old desk",
      telephones: ["01904"],
      status: "historical",
      statusNote: "Old.",
    } as const;
    expect(
      shown({ ...contact, telephones: ["1", "2"], email: "a-desk", web: "the-web", before }),
    ).toBe(
      "- Ring. [7.9, line 222] - Desk: 1, 2, a-desk, the-web. Checked. The guidance prints: Old desk, 01904. - " +
        "Ask first. ",
    );
    const { telephones, ...unreachable } = contact;
    expect(telephones).toEqual(["01904"]);
    expect(shown({ ...unreachable, email: "a-desk", before })).toContain("Desk: a-desk. Checked.");
    expect(
      text(
        actions(york, [
          {
            ...york.actions[0]!,
            text: "Ring.",
            contact: "nobody",
            citations: [{ section: "7.9", line: 222 }],
          },
        ]),
      ),
    ).toBe("- Ring. [7.9, line 222]\n");
  });

  test("what the rows point to", () => {
    expect(indicationSentence(outcome(1, false), york)).toBe(
      "Indicative level from the rows answered Yes: Emerging Concerns.",
    );
    expect(indicationSentence(outcome(0, true), york)).toBe(
      "No indicators recorded. This does not mean there is no risk. The list is not exhaustive.",
    );
    expect(indicationSentence(outcome(0, false), york)).toBe(
      "Undetermined: no row is answered Yes, and rows are open.",
    );
    expect(indicationSentence(outcome(1, true), { ...york, display: { emerging: "Amber" } })).toBe(
      "Indicative level from the rows answered Yes: Emerging Concerns (here: Amber).",
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
    expect(promptLine(york, prompt("discussion"))).toBe("Do it. [7.7, line 202]");
    expect(
      promptLine({ ...york, localTitles: { "manager-or-lead": "Head" } }, prompt("discussion")),
    ).toBe("Do it. [7.7, line 202] Here: Head.");
    expect(promptLine({ ...york, localTitles: {} }, prompt("discussion"))).toBe(
      "Do it. [7.7, line 202]",
    );
    expect(
      promptLine({ ...york, localTitles: { "manager-or-lead": "Head" } }, prompt("judgement")),
    ).toBe("Do it. [7.7, line 202]");
    expect(promptLine(york, prompt("review"))).toBe("Do it. [7.7, line 202]");
    expect(promptLine(interval(6), prompt("review"))).toBe(
      "Do it. [7.7, line 202] The agency reviews every 6 weeks. Why: Policy.",
    );
    expect(promptLine({ ...interval(1), agency: "Example Trust" }, prompt("review"))).toBe(
      "Do it. [7.7, line 202] Example Trust reviews every 1 week. Why: Policy.",
    );
  });

  test("someone, as far as they are named", () => {
    const words = (part: ReturnType<typeof person>): string => text(paragraph([part]));
    expect(words(person({ name: "A. Example", role: "Nurse", organisation: "School" }))).toBe(
      "A. Example, Nurse, School\n",
    );
    expect(words(person({ name: " ", role: "Nurse" }))).toBe("Nurse\n");
    expect([person(), person({}), person({ name: "" })]).toEqual([
      "someone not named",
      "someone not named",
      "someone not named",
    ]);
  });

  test("a number with its noun", () => {
    expect([count(0, "row", "rows"), count(1, "row", "rows"), count(2, "row", "rows")]).toEqual([
      "0 rows",
      "1 row",
      "2 rows",
    ]);
  });

  test("the edition", () => {
    expect(
      text(madeBy({ ...pinOf(york), version: "1.0.1", hash: "abc" }, york)).replaceAll(/\s+/g, " "),
    ).toBe(
      `Made by the edition york 1.0.1 (content hash abc) of “${york.title}”. Brackets give section and line of ` +
        "its text. ",
    );
  });
});
