// 1.11 and issue 3: Markdown that people send on is read by software of every dialect. Whatever a
// record or an agency says, nothing of it becomes more than words, and no word is lost.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderSharingRecord } from "csae-guidance/render";
import { anyText } from "../../any-text.js";
import { everyDocument } from "../../render/every-document.js";
import { harmless } from "../../render/hostile-words.js";
import { sharingWith } from "../../render/records.js";
import { isInstalled } from "../installed.js";
import { PAYLOADS, SHOWING_ALL, TOGETHER, documentsWith, recorded } from "./documents.js";
import { PANDOC_DIALECTS, github, installedReaders, isThere, pandoc } from "./readers.js";
import type { Reader } from "./readers.js";
import { seenIn } from "./seen.js";

/** A document in Markdown, what it says by our HTML, and the same document of harmless words. */
interface Case {
  readonly name: string;
  readonly markdown: string;
  readonly words: string | undefined;
  readonly plain: string;
}

const casesOf = (name: string, words: string, kinds: readonly string[]): Case[] => {
  const [markdown, html, plain] = [
    documentsWith(words, "markdown"),
    documentsWith(words, { format: "html", part: "fragment" }),
    documentsWith(harmless(words), "markdown"),
  ];
  return kinds.map((kind) => ({
    name: `${name} in ${kind}`,
    markdown: markdown[kind] ?? "",
    // A drawing has a heading of its own, which Markdown does without.
    words: html[kind]?.includes("<svg") ? undefined : seenIn(html[kind] ?? "").words,
    plain: plain[kind] ?? "",
  }));
};

/** Each kind of words in a document that shows all of them, and many at once in every document. */
const tableOfCases = (): Case[] => [
  ...PAYLOADS.flatMap(([name, words], place) =>
    casesOf(name, words, [SHOWING_ALL[place % SHOWING_ALL.length] ?? ""]),
  ),
  ...TOGETHER.flatMap((words, part) =>
    casesOf(
      `part ${part}`,
      words,
      Object.keys(everyDocument("markdown")).filter((_, place) => place % 3 === part),
    ),
  ),
];

/**
 * Whether the words of a document can be compared. Pandoc sets quotation marks, dashes and dots in
 * print, unless its dialect is told not to. CommonMark has no tables.
 */
const areWhole = (reader: string, markdown: string): boolean =>
  reader !== "pandoc markdown" && !(reader === "commonmark" && markdown.includes("| --"));

/** The names of cases that a reader makes more of than of harmless words, or whose words it changes. */
function wrongIn(cases: readonly Case[], reader: string, read: Reader): string[] {
  const seen = read(cases.flatMap(({ markdown, plain }) => [markdown, plain])).map(seenIn);
  return cases.flatMap(({ name, markdown, words }, place) => {
    const [own, plain] = seen.slice(2 * place, 2 * place + 2);
    if (own?.made.join("\n") !== plain?.made.join("\n")) return [`${name}: more than words`];
    return words !== undefined && areWhole(reader, markdown) && own?.words !== words
      ? [`${name}: other words`]
      : [];
  });
}

const READERS: Readonly<Record<string, Reader>> = {
  ...(isInstalled("markdown") && installedReaders()),
  ...(isThere("cmark-gfm") && { "cmark-gfm": github }),
  ...(isThere("pandoc") &&
    Object.fromEntries(PANDOC_DIALECTS.map((dialect) => [`pandoc ${dialect}`, pandoc(dialect)]))),
};

describe.skipIf(!isInstalled("markdown"))("words stay words in Markdown", () => {
  let cases: Case[] | undefined;

  test.each(Object.entries(READERS))("%s", (name, read) => {
    cases ??= tableOfCases();
    expect(wrongIn(cases, name, read)).toEqual([]);
  });

  test.each(Object.entries(READERS))("%s, whatever the words are", (name, read) => {
    const some = fc.sample(WORDS, 60).map((words) => ({
      name: JSON.stringify(words),
      markdown: renderSharingRecord(sharingWith(words, words), "markdown"),
      words: seenIn(
        renderSharingRecord(sharingWith(words, words), { format: "html", part: "fragment" }),
      ).words,
      plain: renderSharingRecord(sharingWith(harmless(words), harmless(words)), "markdown"),
    }));
    expect(wrongIn(some, name, read)).toEqual([]);
  });

  test.each([
    ["a link", "[x](https://example.org)", "a"],
    ["an image", "![x](x.png)", "img"],
    ["a heading", "# x", "h1"],
    ["a list", "- x", "ul"],
    ["HTML", "<u>x</u>", "u"],
  ])("every reader makes more of %s that nobody escaped", (_, markdown, tag) => {
    for (const read of Object.values(READERS))
      expect(read([markdown]).flatMap((html) => seenIn(html).made)).toContain(tag);
  });

  test.each([
    ["markdown-it", "//evil.example/x evil.com :x: x[^1]\n\n[^1]: y", ["a", "section"]],
    ["micromark with GitHub's dialect", "www.evil.com $x$ ~~x~~", ["a", "del", "span"]],
    ["cmark-gfm", "www.evil.com ~~x~~", ["a", "del"]],
    ["pandoc markdown", "@x $y$ a^2^\n\n: b\n\n(@) d", ["sup", "dl", "ol", "span"]],
  ])("%s makes more of its own dialect", (name, markdown, tags) => {
    const read = READERS[name];
    if (read)
      expect(read([markdown]).flatMap((html) => seenIn(html).made)).toEqual(
        expect.arrayContaining(tags),
      );
    else console.warn(`skipped: there is no ${name}`);
    expect(tags.length).toBeGreaterThan(0);
  });
});

/** Pieces that mean something in some dialect, in any order and number, and any text at all. */
const WORDS = fc
  .oneof({ weight: 4, arbitrary: piecesOf() }, { weight: 1, arbitrary: anyText() })
  .map(recorded);

function piecesOf(): fc.Arbitrary<string> {
  const marks = "#-+*=_~`|<>[]()!&\\/:;.,@$^{}%'\"\n\t 1aiX".split("");
  const pieces = [
    "//",
    "www.",
    "x.com",
    "a@b.c",
    "---",
    "===",
    "```",
    "&amp;",
    "<b>",
    "</b>",
  ].concat(
    ["[x]:", "1. ", "a. ", "(@", "\\begin{x}", "\\x", "$$", "^[", "[^1]", ":::", "{.a}", "{=html}"],
    [": ", "| ", "    ", "<!--", "\u00A0", "word", "Table:", ":x:", "#1", "GH-1", "[!NOTE]", "__"],
    ["http://", "**", "\\(", "\\[", "~~", "==", "ii) ", "% "],
  );
  return fc
    .array(fc.constantFrom(...marks, ...pieces), { maxLength: 40 })
    .map((parts) => parts.join(""));
}
