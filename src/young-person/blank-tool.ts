// The blank screening tool in easy-read words (10.11). It takes no screening: a completed tool is
// never put into easy-read words (I-45).

import { catalogueOf } from "../editions/catalogue-of.js";
import { contactsForAChild } from "../directory/index.js";
import type { FoundContact } from "../directory/index.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import type {
  Edition,
  EmergencyNotice,
  Indicator,
  Notice,
  ShownEdition,
  Theme,
} from "../editions/types.js";
import { sourceUnder } from "../editions/source-under.js";
import { shownOf } from "../editions/whole.js";
import { isOfYorksDocument } from "../editions/yorks-document.js";
import { yorkShown } from "../editions/york.js";
import { attempt } from "../foundation/attempt.js";
import { recordOf } from "../foundation/objects.js";
import { pointer, valueAt } from "../foundation/result.js";
import type { EasyReadWords } from "./generated.js";
import { EXPLANATION_SOURCES, NOTES_FOR_THE_ADULT, ROW_NOTE } from "./sources.js";
import type { EasyReadSource } from "./sources.js";
import { EASY_READ_HEADINGS, EASY_READ_WORDS } from "./easy-read.js";
import type { PageHeading } from "./easy-read.js";
import {
  BESIDE_ROW,
  EXPLANATIONS_AFTER_THE_ROWS,
  EXPLANATIONS_BEFORE_THE_ROWS,
  EXPLANATIONS_IN_SHORT,
  EXPLANATIONS_OF_HELP,
} from "./explanations.js";
import type { ExplanationKey } from "./explanations.js";

/** Words to show a young person. */
export interface EasyReadText {
  /** Its path in {@link EasyReadWords}, as a JSON Pointer, such as `"/rows/clipping"`. */
  readonly key: string;
  /** The words, in the language of `language`. A row with many things has a line for each. */
  readonly text: string;
  /** The language of `text`, as a BCP 47 tag. */
  readonly language: string;
  /** This library's English words, which stay beside a translation. Absent if there are none. */
  readonly english?: string | undefined;
}

/** Words to show a young person, with their source. */
export interface EasyReadSentence extends EasyReadText, EasyReadSource {}

/** Rows about similar things, under one heading. The theme is ours and is not a level. */
export interface EasyReadGroup {
  /** The id of the theme. */
  readonly theme: string;
  readonly heading: EasyReadText;
  /** The rows of the theme that have easy-read words. */
  readonly rows: readonly (EasyReadSentence & {
    /** The id of the row. */
    readonly indicator: string;
    /** What stands beside a row that hurts to read: help, or that telling is right. */
    readonly beside?: EasyReadSentence | undefined;
  })[];
}

/** The blank tool in easy-read words, with what comes before and after it. */
export interface EasyReadTool {
  /** Always the first property. */
  readonly emergency: EmergencyNotice;
  readonly edition: PinnedEdition;
  /** The headings of the page. */
  readonly headings: Readonly<Record<PageHeading, EasyReadText>>;
  /** Whom to call, and how without speaking. It comes first, and the contacts beside it. */
  readonly help: readonly EasyReadSentence[];
  /** What the list is and is not. */
  readonly before: readonly EasyReadSentence[];
  /**
   * Every row that has easy-read words. Levels are left out, because a child could read a level as
   * a verdict.
   */
  readonly groups: readonly EasyReadGroup[];
  /** Whom to talk to, and what may follow. */
  readonly after: readonly EasyReadSentence[];
  /**
   * What a short page says, by the heading over it. It shows the headings of the groups and no row,
   * for children for whom the rows are too much.
   */
  readonly short: {
    /** What the list is, and that nothing is the reader's fault. */
    readonly "about-the-list": readonly EasyReadSentence[];
    /** That the page is short. The headings of the groups follow. */
    readonly "the-list": readonly EasyReadSentence[];
    /** Whom to talk to. */
    readonly talking: readonly EasyReadSentence[];
  };
  /**
   * Whom a child can ring: helplines for children first, then Children's Social Care. The emergency
   * number is in the words of `help`.
   */
  readonly contacts: readonly FoundContact[];
  /** What the adult who shows it must know. */
  readonly forTheAdult: readonly Notice[];
  /** The keys without a translation, which are shown in English. */
  readonly inEnglish: readonly string[];
  /** The ids of rows of the edition that have no easy-read words. They are left out. */
  readonly withoutWords: readonly string[];
}

/**
 * Puts the blank screening tool into easy-read words, for a young person to read: whom to call,
 * what the list is and is not, every row, and whom to talk to.
 *
 * A reading age of 9 to 11 is enough to follow it. It is meant for about 12 and over; `short` has
 * what a short page shows.
 *
 * Every row of the York edition has words. Rows are grouped under headings by what they are about,
 * not by level. There is nothing to tick and nothing to fill in. With a translation, the English
 * words stay beside it. What the translation lacks is shown in English and listed.
 *
 * @remarks Limit: it takes no screening and holds nothing about anyone. A person decides whether
 *   and when to show it to a child. It is shorter and gentler than the printed tool, and it is not
 *   a tool to screen with.
 * @guidance 10.11, line 381; Screening Tool, lines 227–292
 * @param edition - The edition whose tool it is.
 * @param words - From {@link parsePlainWords}, or this library's English words. Words that cannot
 *   be read count as absent.
 * @returns The tool, with the emergency notice first. Never throws.
 * @example
 * const tool = blankToolInPlainWords();
 * tool.groups[0]?.heading.text; // "Being out late or away"
 * tool.groups[0]?.rows.map((row) => row.text);
 * // ["A young person often comes home late, or goes missing."]
 * @example
 * blankToolInPlainWords(york, { language: "cy", headings: { "the-list": "Y rhestr" } }).headings[
 *   "the-list"
 * ];
 * // { key: "/headings/the-list", text: "Y rhestr", language: "cy", english: "The list" }
 */
export function blankToolInPlainWords(
  edition: ShownEdition = yorkShown,
  words: EasyReadWords<Edition> = EASY_READ_WORDS,
): EasyReadTool {
  edition = shownOf(edition);
  const isTranslated = words !== EASY_READ_WORDS;
  if (!isTranslated && !isOfYorksDocument(edition)) words = wordsWithoutRows();
  const explain = (key: ExplanationKey): EasyReadSentence => ({
    ...textFor(words, ["explanations", key], EASY_READ_WORDS.explanations[key]),
    ...(key === "danger-now"
      ? sourceOf(edition.emergency)
      : sourceUnder<EasyReadSource>(edition, EXPLANATION_SOURCES[key])),
  });
  const short = recordOf(EASY_READ_HEADINGS, (heading) =>
    EXPLANATIONS_IN_SHORT[heading].map(explain),
  );
  const headings = recordOf(EASY_READ_HEADINGS, (key) =>
    textFor(words, ["headings", key], EASY_READ_WORDS.headings[key]),
  );
  const groupOf = (
    theme: string,
    heading: EasyReadText,
    rows: readonly Indicator[],
  ): EasyReadGroup => ({
    theme,
    heading,
    rows: rows.flatMap((row) => rowFor(row, edition, words, explain)),
  });
  const groups = [
    ...edition.themes.map((theme) =>
      groupOf(theme.id, themeHeading(theme, edition, words), rowsOf(theme, edition)),
    ),
    groupOf("the-list", headings["the-list"], rowsWithoutTheme(edition)),
  ].filter((group) => group.rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const explanations = {
    help: EXPLANATIONS_OF_HELP.map(explain),
    before: EXPLANATIONS_BEFORE_THE_ROWS.filter(
      // Where no row has words, there is no list to see.
      (key) => rows.length > 0 || key !== "why-you-can-see-it",
    ).map(explain),
    after: EXPLANATIONS_AFTER_THE_ROWS.map(explain),
  };
  const shown = [
    ...Object.values(explanations).flat(),
    ...Object.values(short).flat(),
    ...Object.values(headings),
    ...groups.map(({ heading }) => heading),
    ...rows.flatMap((row) => [row, ...(row.beside ? [row.beside] : [])]),
  ];
  const { translated, ...notes } = NOTES_FOR_THE_ADULT;
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    headings,
    ...explanations,
    short,
    groups,
    // The emergency number is in the words of `help`.
    contacts: contactsForAChild(edition).filter(
      ({ functions }) => !functions.includes("emergency"),
    ),
    forTheAdult: [...Object.values(notes), ...(shown.some(isReplaced) ? [translated] : [])].map(
      (note) => ({
        ...sourceUnder<Omit<Notice, "text">>(edition, note),
        text: catalogueOf(edition)[`easy-read.${note.id}`],
      }),
    ),
    inEnglish: [...new Set(shown.map(({ key }) => key))].filter(
      (key) => isTranslated && wordsAt(words, key) === undefined,
    ),
    withoutWords: edition.indicators
      .map(({ id }) => id)
      .filter((id) => !rows.some(({ indicator }) => indicator === id)),
  };
}

/** This library's English words without those of York's rows and themes. */
function wordsWithoutRows(): EasyReadWords {
  return { ...EASY_READ_WORDS, themes: {}, rows: {} };
}

/** Whether the text replaces this library's English words. */
function isReplaced({ text, english }: EasyReadText): boolean {
  return english !== undefined && text !== english;
}

/** The heading over the rows of a theme. */
function themeHeading(
  { id, label }: Theme,
  edition: ShownEdition,
  words: EasyReadWords<Edition>,
): EasyReadText {
  const path = ["themes", id];
  return textFor(words, path, ownEnglish(edition, path) ?? label);
}

/** The rows whose first theme this is, in printed order. */
function rowsOf({ id }: Theme, { indicators }: ShownEdition): readonly Indicator[] {
  return indicators.filter(({ themes }) => themes[0] === id);
}

/** The rows of no theme. They stand under the heading of the whole list. */
function rowsWithoutTheme({ indicators, themes: known }: ShownEdition): readonly Indicator[] {
  return indicators.filter(({ themes }) => !known.some(({ id }) => id === themes[0]));
}

/** A row in easy-read words, and what stands beside it. Empty if it has no words. */
function rowFor(
  { id, citations }: Indicator,
  edition: ShownEdition,
  words: EasyReadWords<Edition>,
  explain: (key: ExplanationKey) => EasyReadSentence,
): EasyReadGroup["rows"] {
  const path = ["rows", id];
  const english = ownEnglish(edition, path);
  const text = english ?? wordsAt(words, pointer(path));
  if (text === undefined) return [];
  const beside = Object.hasOwn(BESIDE_ROW, id) ? BESIDE_ROW[id] : undefined;
  return [
    {
      ...textFor(words, path, text),
      english,
      indicator: id,
      basis: "reading",
      note: ROW_NOTE,
      citations,
      ...(beside && { beside: explain(beside) }),
    },
  ];
}

/**
 * This library's English words for a row or a theme. It has them for York's: a row of another
 * document may have the same id, and is another row.
 */
function ownEnglish(edition: ShownEdition, path: readonly string[]): string | undefined {
  return isOfYorksDocument(edition) ? wordsAt(EASY_READ_WORDS, pointer(path)) : undefined;
}

/** The text at a path, or the English text if it is absent. */
function textFor(
  words: EasyReadWords<Edition>,
  path: readonly string[],
  english: string,
): EasyReadText {
  const key = pointer(path);
  const given = wordsAt(words, key);
  const language =
    given === undefined || given === wordsAt(EASY_READ_WORDS, key)
      ? undefined
      : wordsAt(words, "/language");
  return { key, text: given ?? english, language: language ?? EASY_READ_WORDS.language, english };
}

/** The text at a path. Undefined if it is absent, empty or cannot be read. */
function wordsAt(words: unknown, key: string): string | undefined {
  const found = attempt(undefined, () => valueAt(words, key));
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
}

function sourceOf({ basis, note, citations }: EmergencyNotice): EasyReadSource {
  return { basis, note, citations };
}
