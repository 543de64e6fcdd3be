// Renders the blank screening tool in plain words for a young person to read, with a part for the
// adult who shows it (10.11).

import type { PhrasingContent, RootContent } from "mdast";
import type { Citation, Edition } from "../editions/types.js";
import { editionOf } from "../editions/whole.js";
import { york } from "../editions/york.js";
import { cited, source } from "../editions/labels.js";
import { EASY_READ_WORDS, blankToolInPlainWords } from "../young-person/index.js";
import type { EasyReadText, EasyReadTool, EasyReadWords } from "../young-person/index.js";
import { bullets, document, heading, paragraph, said } from "./format/document.js";
import type { Item } from "./format/document.js";
import { count, emergency } from "./parts.js";
import { write } from "./format/write.js";
import type { Format } from "./format/write.js";

/**
 * Renders the blank screening tool in plain words: what it is, every row, and whom to talk to. At
 * the end it says what the adult who shows it must know and where each part comes from. A
 * translation is followed by the English words in brackets.
 *
 * @remarks Limit: it takes no screening and has nothing to tick or fill in. A person decides
 *   whether to show it to a child.
 * @guidance 10.11, line 381; Screening Tool, lines 227–292
 * @param format - `"text"`, `"markdown"` or `"html"`.
 * @param edition - The edition whose tool it is.
 * @param words - From `parsePlainWords`. Without it, the English words of this library.
 * @example
 * renderPlainTool("markdown").includes(
 *   "- A young person has a boyfriend or girlfriend who is much older.",
 * );
 * // true
 */
export function renderPlainTool(
  format: Format,
  edition: Edition = york,
  words: EasyReadWords<Edition> = EASY_READ_WORDS,
): string {
  edition = editionOf(edition);
  return write(
    words,
    () => {
      const tool = blankToolInPlainWords(edition, words);
      return document(
        emergency(tool.emergency),
        "What adults look out for, in plain words",
        titled(2, tool.headings["about-the-list"]),
        tool.before.map((sentence) => paragraph(shown(sentence))),
        titled(2, tool.headings["the-list"]),
        tool.groups.flatMap(({ heading: over, rows }) => [
          titled(3, over),
          bullets(rows.map((row) => ({ words: shown(row) }))),
        ]),
        titled(2, tool.headings.talking),
        tool.after.map((sentence) => paragraph(shown(sentence))),
        bullets(tool.contacts.map(({ name, asPrinted }) => `${name}: ${asPrinted}`)),
        forTheAdult(tool, edition),
      );
    },
    format,
  );
}

/**
 * Words as they are shown. Words that are not this library's English are marked with their
 * language, and the English follows in brackets where there is any.
 */
function shown({ text, language, english }: EasyReadText): readonly (string | PhrasingContent)[] {
  if (text === english) return [text];
  const marked = { ...said(text), data: { hName: "bdi", hProperties: { lang: language } } };
  return english === undefined ? [marked] : [marked, ` (${english})`];
}

function titled(depth: 2 | 3, words: EasyReadText): RootContent {
  return { ...heading(depth, ""), children: paragraph(shown(words)).children };
}

function forTheAdult(
  {
    before,
    groups,
    after,
    headings,
    forTheAdult: notes,
    contacts,
    inEnglish,
    withoutWords,
    edition: pin,
  }: EasyReadTool,
  edition: Edition,
): RootContent[] {
  const from = (
    title: EasyReadText,
    records: readonly { readonly citations: readonly Citation[] }[],
  ): Item => ({
    words: [
      ...shown(title),
      `: ${source(distinct(records.flatMap(({ citations }) => citations)))}`,
    ],
  });
  return [
    heading(2, "For the adult who shows this page"),
    bullets([
      ...notes.map(cited),
      ...contacts.map(({ name, because }) => `${name}: ${because}`),
      ...(inEnglish.length > 0
        ? [
            `${count(inEnglish.length, "entry is", "entries are")} not translated and in ` +
              "English only.",
          ]
        : []),
      ...(withoutWords.length > 0
        ? [
            `${count(withoutWords.length, "row has", "rows have")} no plain words yet and no ` +
              "place here.",
          ]
        : []),
    ]),
    heading(3, "Where the words come from"),
    bullets([
      from(headings["about-the-list"], before),
      ...groups.map(({ heading: over, rows }) => from(over, rows)),
      from(headings.talking, after),
    ]),
    paragraph(
      `Words of this library for the tool of the edition ${pin.id} ${pin.version} (content ` +
        `hash ${pin.hash}) of “${edition.title}”. Brackets give section and line of its text.`,
    ),
  ];
}

/** Citations without duplicates, in the order of their first mention. */
function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [source([citation]), citation])).values()];
}
