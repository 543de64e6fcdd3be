// 1.11 and issue 3: whatever a record says, it stays words. Each document is compared with that of harmless words.

import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { describe, expect, test } from "vitest";
import { FORMATS, renderScreeningRecord } from "csae-guidance/render";
import type { Format } from "csae-guidance/render";
import { anyText } from "../any-text.js";
import { isThorough, oneIn } from "../thorough/thorough.js";
import { HOSTILE, LONG, harmless } from "./hostile-words.js";
import { WRITERS, recordWith, sharingWith, tellersWith, toldWith } from "./records.js";

/** Control characters but the line feed, and every character that turns or overrides direction. */
const UNSEEN = /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Cs}]/u;

/** Every tag of a page, attributes and all. */
const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? [];

/**
 * The blocks of a document and what stands in them beyond words and code. GitHub's links are found
 * also where they are escaped.
 */
function shapeOf(node: Nodes): unknown {
  if (node.type === "text" || node.type === "inlineCode") return [];
  return [
    node.type,
    ...("children" in node
      ? node.children.map(shapeOf).filter((shape) => !Array.isArray(shape) || shape.length > 0)
      : []),
  ];
}
const parse = (markdown: string) =>
  fromMarkdown(markdown, { mdastExtensions: [gfmAutolinkLiteralFromMarkdown()] });

const wordsOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(wordsOf).join("") : "";

/** The marks at the front of lines: bullets, bars, underlines, and whatever could pass for one. */
const marksOf = (text: string): string[] =>
  text
    .split("\n")
    .flatMap(
      (line) =>
        /^[\s\p{Default_Ignorable_Code_Point}]*[^\s\p{Default_Ignorable_Code_Point}\p{L}\p{N}\p{Ps}\p{Pi}]+/u.exec(
          line,
        )?.[0] ?? [],
    );

/** A text without the lines behind a bar. */
const withoutQuotes = (text: string): string[] =>
  text.split("\n").filter((line) => !/^\s*\| /.test(line));

/** Data comes back as it was; the document has no part, mark or tag that words which harm nobody would not give it. */
function staysWords(
  words: string,
  write: (inline: string, quoted: string, format: Format) => string,
): void {
  const plain = harmless(words);
  const [text, markdown, html] = FORMATS.map((format) => write(words, words, format));

  for (const output of [text, markdown, html]) expect(output).not.toMatch(UNSEEN);
  expect(tagsOf(html ?? "")).toEqual(tagsOf(write(plain, plain, "html")));
  expect(shapeOf(parse(markdown ?? ""))).toEqual(shapeOf(parse(write(plain, plain, "markdown"))));
  expect(markdown?.replaceAll(/`[^\n]*`/g, "")).not.toMatch(/(?<!\\)[~$]/);
  expect(markdown?.match(/^\s*\|/gm)).toBeNull();

  const marksOutside = (inline: string): string[] =>
    marksOf(withoutQuotes(write(inline, "x", "text")).join("\n"));
  expect(marksOutside(words)).toEqual(marksOutside(plain));
  const outside = (quoted: string): string[] => withoutQuotes(write("x", quoted, "text"));
  expect(outside(words)).toEqual(outside(plain));
}

/**
 * Marks alone record nothing, so a review asks for what is written, and it looks for no word of one or two letters
 * elsewhere in a form, nor for XXXX. A word at the end prevents all of it.
 */
const recorded = (words: string): string =>
  words.trim() === "" || /\p{L}{5}/u.test(words) ? words : `${words}word`;

const INPUTS = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ..."#-+*=_~`|<>[]()!&\\/:;.@$1\n\r\t x\u2028\u0000\u001B\u009B\u202E\uD83D".split(""),
        "http://",
        "www.",
        "a@b.c",
        "---",
        "===",
        "```",
        "&amp;",
        "<b>",
        "[x]:",
        "1. ",
        "- ",
        "    ",
        "\u00A0",
        "word",
      ),
      { maxLength: 40 },
    )
    .map((parts) => recorded(parts.join(""))),
  anyText().map(recorded),
);

/** Each kind of document with its hostile words. A quick run puts each of them in one kind only. */
const WRITTEN = Object.entries(WRITERS).map(
  ([kind, write], place, { length }) =>
    [kind, write, oneIn(length, Object.entries(HOSTILE), place)] as const,
);

describe.each(WRITTEN)("words in %s stay words", (_, write, hostile) => {
  test.each(hostile)("%s", (_, words) => {
    staysWords(words, write);
  });

  test("whatever they are", () => {
    fc.assert(
      fc.property(INPUTS, (words) => {
        staysWords(words, write);
      }),
      { numRuns: isThorough ? 25 : 5 },
    );
  }, 60_000);
});

describe.each(Object.entries({ ...HOSTILE, ...LONG }))(
  "data comes back unchanged: %s",
  (_, words) => {
    test("from every parser", () => {
      expect(recordWith(words, words).screening).toMatchObject({
        childsVoice: words,
        subject: { reference: words },
      });
      expect(sharingWith(words, words)).toMatchObject({
        recipient: words,
        consent: { notSoughtBecause: [{ ground: "other", reason: words }] },
      });
      expect(tellersWith(words)).toMatchObject({
        reporter: { fullName: words },
        otherAgencies: [words, words],
      });
      expect(toldWith(words, words)).toMatchObject({
        people: [{ aliases: [words] }, {}],
        agencyExtension: { "example-agency:list": [words] },
      });
    });
  },
);

describe("words of a record are whole", () => {
  const shown = (line: string): string =>
    line
      .replaceAll(/\t+/g, " ")
      .replaceAll(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/gu, "\uFFFD")
      // What is not seen can hide words: a space without width, a filler, a tag.
      .replaceAll(/[\u200B\u3164\u{E0000}-\u{E007F}]/gu, "\uFFFD");
  const linesOf = (words: string): string[] =>
    words
      .split(/\r\n|[\n\r\u2028\u2029]/)
      .map(shown)
      .filter((line) => line.trim() !== "");

  test.each(Object.entries(HOSTILE))("%s", (_, words) => {
    const record = recordWith("x", words);
    const markdown = parse(renderScreeningRecord(record, "markdown"));
    const quote = markdown.children.findLast(({ type }) => type === "blockquote");
    expect(
      quote && "children" in quote
        ? quote.children.map(wordsOf).filter((line) => line.trim() !== "")
        : [],
    ).toEqual(linesOf(words));

    const inText = renderScreeningRecord(record, "text")
      .split("What the child says\n-------------------\n\n")[1]
      ?.split("\n\nProtective factors")[0];
    expect(inText?.split("\n").every((line) => line.startsWith("| "))).toBe(true);
    expect(inText?.replaceAll(/^\| /gm, "").replaceAll(/\s/g, "")).toBe(
      linesOf(words).join("").replaceAll(/\s/g, ""),
    );
  });
});

describe.runIf(isThorough).each(Object.entries(WRITERS))(
  "a hundred thousand characters in every place of %s",
  (_, write) => {
    test.each(Object.entries(LONG))(
      "%s",
      (_, words) => {
        const [text, markdown, html] = FORMATS.map((format) => write(words, words, format));
        expect(tagsOf(html ?? "")).toEqual(tagsOf(write(harmless(words), harmless(words), "html")));
        expect(text?.match(/^(?:-{3,}|={3,}|~{3,})$/gm)).toHaveLength(
          markdown?.match(/^#+ /gm)?.length ?? 0,
        );
        expect(text?.length).toBeGreaterThan(1_000_000);
      },
      60_000,
    );
  },
);

describe("words of a record within a line", () => {
  test("HTML sets their direction apart", () => {
    expect(renderScreeningRecord(recordWith("שלום", "x"), "html")).toContain(
      "<p>Record: <bdi>שלום</bdi> · ",
    );
  });

  test("Markdown shows an address as code, unchanged", () => {
    const markdown = renderScreeningRecord(
      recordWith("x", "Write to a.b@example.org or see https://example.org/x."),
      "markdown",
    );
    expect(markdown).toContain("> Write to `a.b@example.org` or see `https://example.org/x.`\n");
  });

  test("text shows what it takes out", () => {
    expect(renderScreeningRecord(recordWith("a\u001B[2Jb\nc", "x"), "text")).toContain(
      "Record: a\uFFFD[2Jb c · 12 March 2026\n",
    );
  });
});
