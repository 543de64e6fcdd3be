// Renders the blank screening tool in easy-read words for a young person to read, with a sheet for
// the adult who shows it (10.11).

import type { RootContent } from "mdast";
import { reachedAt } from "../editions/contact-trust.js";
import type { Citation, Contact, Edition, ShownEdition } from "../editions/types.js";
import { yorkShown } from "../editions/york.js";
import { memo } from "../foundation/memo.js";
import { EASY_READ_WORDS, blankToolInPlainWords } from "../young-person/index.js";
import type {
  EasyReadSentence,
  EasyReadText,
  EasyReadTool,
  EasyReadWords,
} from "../young-person/index.js";
import {
  bullets,
  withCallable,
  heading,
  headingOfSheet,
  paragraph,
  said,
  strong,
} from "./format/document.js";
import type { Document, Item, Part, Words } from "./format/document.js";
import type { As } from "./format/options.js";
import { write, writeOnce } from "./format/write.js";
import type { Pages } from "./format/write.js";
import { inOneLine } from "./parts.js";
import type { Page } from "./page.js";
import { contact } from "./urgent.js";

/**
 * Renders the blank screening tool in easy-read words. First it says whom a young person can call,
 * and how without speaking; then what the list is, every row, and whom to talk to. On a sheet of
 * its own it says what the adult who shows it must know, and where each part comes from. A
 * translation is followed by the English words in brackets.
 *
 * With `detail: "summary"` it is a short page: what the list is about, and no row.
 *
 * @remarks Limit: it takes no screening and has nothing to tick or fill in. A person decides
 *   whether to show it to a child. A short page has no sources and nothing for the adult.
 * @guidance 10.11, line 381; Screening Tool, lines 227–292
 * @param as - A format, or options: the format, `detail` and `part`.
 * @param edition - The edition whose tool it is.
 * @param words - From `parsePlainWords`. Without it, the English words of this library.
 * @example
 * renderPlainTool("markdown").includes(
 *   "- A young person has a boyfriend or girlfriend who is much older.",
 * );
 * // true
 */
export function renderPlainTool(
  as: As,
  edition: ShownEdition = yorkShown,
  words: EasyReadWords<Edition> = EASY_READ_WORDS,
): string {
  return writeOnce(pagesIn(words)(edition), as, (known) =>
    write(words, known, edition, (page) => plainTool(page, words)),
  );
}

const pagesIn = /* @__PURE__ */ memo<
  (words: EasyReadWords<Edition>) => (edition: ShownEdition) => Pages
>(() => memo<(edition: ShownEdition) => Pages>(() => new Map()));

function plainTool(page: Page, words: EasyReadWords<Edition>): Document {
  const tool = blankToolInPlainWords(page.edition, words);
  const urgent = help(page, tool);
  return page.detail === "summary"
    ? {
        urgent,
        hasOwnTitle: true,
        title: page.say("easy-read.title-short"),
        body: shortPage(page, tool),
      }
    : {
        urgent,
        hasOwnTitle: true,
        title: page.say("easy-read.title"),
        body: [...wholePage(page, tool), forTheAdult(page, tool)],
        madeWith: tool.edition,
      };
}

/** Whom to call, in the young person's own words, and the helplines for children. */
function help(page: Page, { help: [danger, ...others], contacts }: EasyReadTool): RootContent[] {
  return [
    ...(danger ? [paragraph([strong(withNumber(page, danger))])] : []),
    bullets([
      ...others.map((each) => shown(page, each)),
      ...contacts.filter(isHelpline).map((each) => [strong(numbersOf(page, each))]),
    ]),
  ];
}

function wholePage(page: Page, tool: EasyReadTool): RootContent[][] {
  const { headings, before, groups, after } = tool;
  return [
    [heading(2, shown(page, headings["about-the-list"])), ...paragraphs(page, before)],
    groups.length === 0
      ? []
      : [
          heading(2, shown(page, headings["the-list"])),
          ...groups.flatMap(({ heading: over, rows }) => [
            ...(isOverAll(over) ? [] : [heading(3, shown(page, over))]),
            bullets(rows.map((row) => rowItem(page, row, tool))),
          ]),
        ],
    talking(page, tool, after),
  ];
}

/** Whether a heading is that of the whole list. Rows of no theme have no other. */
function isOverAll({ key }: EasyReadText): boolean {
  return key === "/headings/the-list";
}

/** What the list is about, and no row. */
function shortPage(page: Page, tool: EasyReadTool): RootContent[][] {
  const { headings, short, groups } = tool;
  const about = groups.map((group) => group.heading).filter((over) => !isOverAll(over));
  return [
    [
      heading(2, shown(page, headings["about-the-list"])),
      ...paragraphs(page, short["about-the-list"]),
    ],
    [
      heading(2, shown(page, headings["the-list"])),
      ...paragraphs(page, short["the-list"]),
      ...(about.length > 0 ? [bullets(about.map((over) => shown(page, over)))] : []),
    ],
    talking(page, tool, short.talking),
  ];
}

function talking(
  page: Page,
  { headings, contacts }: EasyReadTool,
  sentences: readonly EasyReadSentence[],
): RootContent[] {
  const others = contacts.filter((each) => !isHelpline(each));
  return [
    heading(2, shown(page, headings.talking)),
    ...paragraphs(page, sentences),
    ...(others.length > 0 ? [bullets(others.map((each) => numbersOf(page, each)))] : []),
  ];
}

function paragraphs(page: Page, sentences: readonly EasyReadSentence[]): RootContent[] {
  return sentences.map((sentence) => paragraph(shown(page, sentence)));
}

/** A row with a line for each of its things, and what stands beside it. */
function rowItem(
  page: Page,
  row: EasyReadTool["groups"][number]["rows"][number],
  { contacts }: EasyReadTool,
): Item {
  const lines = linesOf(row).map((line) => shown(page, line));
  const { beside } = row;
  return {
    words: lines.slice(0, 1).flat(),
    more: [
      ...lines.slice(1),
      ...(beside ? [[strong(shown(page, beside))]] : []),
      ...(beside?.key === "/explanations/if-you-hurt"
        ? contacts.filter(isHelpline).map((each) => [strong(numbersOf(page, each))])
        : []),
    ],
  };
}

/** The lines of a text, each with its English line. A translation in other lines stays whole. */
function linesOf(text: EasyReadText): EasyReadText[] {
  const lines = text.text.split("\n");
  const english = text.english?.split("\n");
  if (english && english.length !== lines.length) return [text];
  return lines.map((line, place) => ({ ...text, text: line, english: english?.[place] }));
}

/**
 * Words as they are shown. Words that are not this library's English are marked with their
 * language, and the English follows in brackets where there is any.
 */
function shown(page: Page, words: EasyReadText): Part[] {
  return inEnglish(page, words, (english) => [english]);
}

/** As {@link shown}; the emergency number in the English words can be tapped to call. */
function withNumber(page: Page, words: EasyReadText): Part[] {
  const number = page.edition.emergency.numbers[0]?.number ?? "";
  return inEnglish(page, words, (english) => withCallable(english, number));
}

function inEnglish(
  page: Page,
  { text, language, english }: EasyReadText,
  show: (english: string) => Part[],
): Part[] {
  if (text === english) return show(text);
  const marked = { ...said(text), data: { hName: "bdi", hProperties: { lang: language } } };
  return english === undefined
    ? [marked]
    : page.say("easy-read.with-english", { words: [marked], english: show(english) });
}

/** A contact without the state of its check, which is for the adult. */
function numbersOf(page: Page, each: Contact): Words {
  const { name, hours } = each;
  const holes = { name: [name], numbers: [reachedAt(each)] };
  // The words on helplines say when they can be rung.
  return hours === undefined || isHelpline(each)
    ? page.say("contact-line", holes)
    : page.say("contact-hours", { ...holes, hours: [hours] });
}

function isHelpline({ functions }: Contact): boolean {
  return functions.includes("child-helpline");
}

/** A sheet of its own: what the adult must know, and where each part comes from. */
function forTheAdult(page: Page, tool: EasyReadTool): RootContent[] {
  const { forTheAdult: notes, contacts, inEnglish: only, withoutWords } = tool;
  return [
    headingOfSheet(page.say("easy-read.for-the-adult")),
    bullets([
      ...notes.map((note) => page.cited(note)),
      ...contacts.map((each) => contact(page, each)),
      ...(only.length > 0 ? [page.say("easy-read.not-translated", { count: only.length })] : []),
      ...(withoutWords.length > 0
        ? [page.say("easy-read.without-words", { count: withoutWords.length })]
        : []),
    ]),
    ...whereFrom(page, tool),
  ];
}

function whereFrom(page: Page, tool: EasyReadTool): RootContent[] {
  const { headings, help: first, before, groups, after } = tool;
  const from = (
    title: readonly Part[],
    records: readonly { readonly citations: readonly Citation[] }[],
  ): Words => [
    ...title,
    ...page.source({ citations: distinct(records.flatMap(({ citations }) => citations)) }),
  ];
  const parts = [
    from(page.say("in-an-emergency"), first),
    from(shown(page, headings["about-the-list"]), before),
    ...groups.map(({ heading: over, rows }) =>
      from(
        shown(page, over),
        rows.flatMap((row) => [row, ...(row.beside ? [row.beside] : [])]),
      ),
    ),
    from(shown(page, headings.talking), after),
  ];
  return [heading(3, page.say("easy-read.where-from")), paragraph(inOneLine(page, parts))];
}

/** Citations without duplicates, in the order of their first mention. */
function distinct(citations: readonly Citation[]): Citation[] {
  const places = citations.map((citation): [string, Citation] => [
    [citation.section, citation.line, citation.endLine].join(" "),
    citation,
  ]);
  return [...new Map(places).values()];
}
