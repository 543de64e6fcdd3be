// Our own sentences are plain English: easy enough for someone tired, at six in the evening. Each
// document, each page of the catalogue and each group of texts of the edition has a Flesch reading
// ease of 60 or more.

import readability from "text-readability";
import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import { ENGLISH_SENTENCES } from "csae-guidance/render";
import { everyDocument } from "./every-document.js";

const EASY = 60;

/** What the records say in the documents that are measured. */
const RECORD = { inline: "Sam", quoted: "Words of the record." };

/**
 * By Flesch: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word. `fleschReadingEase` of
 * the package rounds both averages to one place first, so that one syllable can move it by eight.
 */
function readingEase(sentences: readonly string[]): number {
  const sum = (count: (text: string) => number): number =>
    sentences.reduce((total, sentence) => total + count(sentence), 0);
  const words = sum((text) => readability.lexiconCount(text));
  const syllables = sum((text) => readability.syllableCount(text));
  return 206.835 - (1.015 * words) / sentences.length - (84.6 * syllables) / words;
}

/** The sentences of a text: three words or more, with a stop at their end. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+(?=[A-Z“‘0-9{])/)
    .filter((sentence) => /[.?!]$/.test(sentence) && sentence.split(" ").length > 2);
}

/** The sentences of a text with holes, each filled with a short word. */
function ownTemplates(text: string): string[] {
  return sentencesOf(text.replaceAll(/\{[A-Za-z-]+\}/g, "this"));
}

/** Paragraphs and items of a list, each on one line. What a record says is left out. */
function blocksOf(page: string): string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of page.split("\n")) {
    const words = line.trim();
    const isQuoted = words.startsWith("|");
    const isUnderline = /^[-~=]{3,}$/.test(words);
    if (isUnderline) blocks.pop();
    if (words === "" || isQuoted || isUnderline) isOpen = false;
    else if (words.startsWith("- ") || !isOpen) {
      blocks.push(words.replace(/^- /, ""));
      isOpen = true;
    } else blocks.push(`${blocks.pop() ?? ""} ${words}`);
  }
  return blocks;
}

/** Words that are printed in the guidance or stand in a table, and no sentences of ours. */
const NOT_OURS = /^(?:As printed|Noted|Rows?|Level|Answer|Examples of behaviour): /;
/** Numbers, addresses, names of records and dates: what is recorded, and no words of ours. */
const FACTS =
  /\d{3,} ?\d{3,}|@|\bSam\b|^Words of the record\.$|^(?:Rows|Signs noted|Event \d+)\b|\d{1,2} [A-Z][a-z]+ 20\d\d/;

/**
 * The document's own sentences: below its title, since what is urgent is the same on every page and
 * measured by itself, and above its sources.
 */
function ownSentences(text: string): string[] {
  const [, below = ""] = text.split(/\n={3,}\n/);
  const [page = ""] = below.split(/\nSources\n-------\n|\nMade with the edition/);
  return blocksOf(page)
    .filter((block) => !NOT_OURS.test(block))
    .flatMap((block) => sentencesOf(block.replaceAll(/ \[\d+\]/g, "")))
    .filter((sentence) => !FACTS.test(sentence));
}

describe.each(["full", "summary"] as const)("a document, %s", (detail) => {
  // A page of problems with data has the name of a field and what was expected there.
  const documents = Object.entries(everyDocument({ format: "text", detail }, RECORD)).filter(
    ([kind]) => kind !== "issues",
  );

  test.each(documents)("%s", (_, text) => {
    const sentences = ownSentences(text);
    expect(sentences.length).toBeGreaterThan(2);
    expect(readingEase(sentences)).toBeGreaterThanOrEqual(EASY);
  });
});

test("a document's own sentences are told from names, numbers, tables and a record's words", () => {
  expect(
    ownSentences(
      [
        "The call comes first. It is measured elsewhere.",
        "",
        "A TITLE",
        "=======",
        "",
        "Act on what you know. You need",
        "not wait. [1] Judged by Sam on 12 March 2026.",
        "",
        "- As printed: Gang association or membership. [2]",
        "- The team: 01904 551900. Found in use, not confirmed.",
        "  - Both are kept.",
        "  | Words of the record.",
        "- Late home or missing",
        "",
        "Sources",
        "-------",
        "",
        "[1] It stands there.",
      ].join("\n"),
    ),
  ).toEqual([
    "Act on what you know.",
    "You need not wait.",
    "Found in use, not confirmed.",
    "Both are kept.",
  ]);
});

const SENTENCES: readonly [string, string | Readonly<Record<string, string>>][] =
  Object.entries(ENGLISH_SENTENCES);

/** A page of the catalogue is what stands before the point of an id. */
const pageOf = (id: string): string => (id.includes(".") ? id.replace(/\..*$/, "") : "shared");

/** Pages with three sentences or more. The others have names of fields alone. */
const CATALOGUE = [...new Set(SENTENCES.map(([id]) => pageOf(id)))]
  .map((page): [string, string[]] => [
    page,
    SENTENCES.filter(([id]) => pageOf(id) === page)
      .flatMap(([, words]) => (typeof words === "string" ? [words] : Object.values(words)))
      .flatMap(ownTemplates),
  ])
  .filter(([, sentences]) => sentences.length > 2);

test.each(CATALOGUE)("the catalogue: %s", (_, sentences) => {
  expect(readingEase(sentences)).toBeGreaterThanOrEqual(EASY);
});

/** Every text under one of the keys, wherever it stands in the data. */
function textsUnder(keys: readonly string[], data: unknown): string[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === "string") return keys.includes(key) ? [value] : [];
    return textsUnder(keys, value);
  });
}

/**
 * What documents show of the edition in words of ours, and why a thing is as it is. Statements and
 * the descriptions of levels are left out: no page of a record shows them, and they keep to the
 * terms of the guidance.
 */
const TEXTS: Readonly<Record<string, string[]>> = {
  "the notice of an emergency": textsUnder(["text", "also", "when"], york.emergency),
  "what to do now": textsUnder(["text", "inDanger"], york.steps),
  "what the rows point to": Object.values(york.indicationRule.outcomes ?? {}),
  "cautions of a screening": textsUnder(["text"], york.cautions),
  "why a caution is shown": textsUnder(["note"], york.cautions),
  prompts: textsUnder(["text"], york.prompts),
  actions: textsUnder(["text"], york.actions),
  "notes on actions": textsUnder(["note"], york.actions),
  sharing: textsUnder(["text", "prompt"], york.sharing),
  "cautions of sharing": textsUnder(["text"], york.sharing.cautions),
  flags: textsUnder(["text"], york.flagging),
  "notes on contacts": textsUnder(["statusNote", "text"], york.contacts),
  "the police form": textsUnder(["text", "note"], york.policeForm),
  "the glossary": textsUnder(["meaning"], york.glossary),
  "known issues": textsUnder(["what", "treatment"], york.knownIssues),
};

test.each(Object.entries(TEXTS))("the edition: %s", (_, texts) => {
  const sentences = texts.flatMap(ownTemplates);
  expect(sentences.length).toBeGreaterThan(2);
  expect(readingEase(sentences)).toBeGreaterThanOrEqual(EASY);
});

test("the edition: where signs may rest on one fact is said in one or two short sentences", () => {
  // Almost every word is a name of what is printed: “poor educational achievement”. What is ours
  // is their length.
  for (const { what } of york.overlaps) {
    const sentences = sentencesOf(what);
    expect(sentences.length, what).toBeLessThanOrEqual(2);
    for (const sentence of sentences)
      expect(readability.lexiconCount(sentence), sentence).toBeLessThanOrEqual(20);
  }
});
