// The blank screening tool in plain words (10.11). It takes no screening: a completed tool is never
// turned into this (I-45).

import { findContacts } from "../directory/index.js";
import type { FoundContact } from "../directory/index.js";
import { pinOf } from "../editions/pin.js";
import type { PinnedEdition } from "../editions/pin.js";
import type {
  Edition,
  EmergencyNotice,
  Indicator,
  Notice,
  Theme,
} from "../editions/schema/index.js";
import { york } from "../editions/york.js";
import { attempt } from "../foundation/attempt.js";
import { recordOf } from "../foundation/objects.js";
import { pointer, valueAt } from "../foundation/result.js";
import type { EasyReadWords } from "./schema.js";
import { EXPLANATION_SOURCES, NOTES_FOR_THE_ADULT, ROW_NOTE } from "./sources.js";
import type { EasyReadSource } from "./sources.js";
import {
  EXPLANATIONS_AFTER_THE_ROWS,
  EXPLANATIONS_BEFORE_THE_ROWS,
  EASY_READ_HEADINGS,
  EASY_READ_WORDS,
} from "./easy-read.js";
import type { ExplanationKey, PageHeading } from "./easy-read.js";

/** Words to show a young person. */
export interface EasyReadText {
  /** Their place in {@link EasyReadWords}, as a JSON Pointer, such as `"/rows/clipping"`. */
  readonly key: string;
  readonly text: string;
  /** The language of `text`, as a tag by BCP 47. */
  readonly language: string;
  /**
   * The English words of this library, which stay beside a translation. Absent where there are
   * none.
   */
  readonly english?: string | undefined;
}

/** Words to show a young person, with where they come from. */
export interface EasyReadSentence extends EasyReadText, EasyReadSource {}

/** Rows that speak of like things, under one heading. The theme is ours, and no level. */
export interface EasyReadGroup {
  readonly theme: string;
  readonly heading: EasyReadText;
  readonly rows: readonly (EasyReadSentence & { readonly indicator: string })[];
}

/** The blank tool in plain words, with what goes before and after it. */
export interface EasyReadTool {
  /** First, always. */
  readonly emergency: EmergencyNotice;
  readonly edition: PinnedEdition;
  readonly headings: Readonly<Record<PageHeading, EasyReadText>>;
  /** What the list is and is not. Danger comes first. */
  readonly before: readonly EasyReadSentence[];
  /**
   * Every row that there are plain words for. Levels are left out: a child could read one as a
   * verdict.
   */
  readonly groups: readonly EasyReadGroup[];
  /** Whom to talk to, and what may come of it. */
  readonly after: readonly EasyReadSentence[];
  /** Contacts of the edition for a child to ring, as printed. */
  readonly contacts: readonly FoundContact[];
  /** What the adult who shows it must know. */
  readonly forTheAdult: readonly Notice[];
  /** The keys that no translation was given for, so that English stands in their place. */
  readonly inEnglish: readonly string[];
  /** Rows of the edition that there are no plain words for, by id. They are left out. */
  readonly withoutWords: readonly string[];
}

/**
 * Puts the blank screening tool into plain words, for a young person of about 9 to 11 to read.
 *
 * Every row has its words, under headings of what rows speak of and not of levels. There is nothing
 * to tick and nothing to fill in. Given a translation, the English words stay beside it; what it
 * lacks is said in English and listed.
 *
 * @remarks Limit: it takes no screening and holds nothing about anyone. Whether to show it to a
 *   child, and when, is for a person to decide. It is shorter and gentler than the printed tool,
 *   and no tool to screen with.
 * @guidance 10.11, line 381; Screening Tool, lines 227–292
 * @param edition - The edition whose tool it is.
 * @param words - From {@link parsePlainWords}, or the English ones of this library. What cannot be
 *   read counts as absent.
 * @returns The tool, emergency notice first. Never throws.
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
  edition: Edition = york,
  words: EasyReadWords = EASY_READ_WORDS,
): EasyReadTool {
  const explain = (key: ExplanationKey): EasyReadSentence => ({
    ...textFor(words, ["explanations", key], EASY_READ_WORDS.explanations[key]),
    ...(key === "danger-now" ? sourceOf(edition.emergency) : EXPLANATION_SOURCES[key]),
  });
  const [before, after] = [
    EXPLANATIONS_BEFORE_THE_ROWS.map(explain),
    EXPLANATIONS_AFTER_THE_ROWS.map(explain),
  ];
  const headings = recordOf(EASY_READ_HEADINGS, (key) =>
    textFor(words, ["headings", key], EASY_READ_WORDS.headings[key]),
  );
  const groups = edition.themes
    .map((theme) => groupOf(theme, edition, words))
    .filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const shown = [
    ...before,
    ...after,
    ...Object.values(headings),
    ...groups.map(({ heading }) => heading),
    ...rows,
  ];
  const { translated, ...notes } = NOTES_FOR_THE_ADULT;
  return {
    emergency: edition.emergency,
    edition: pinOf(edition),
    headings,
    before,
    groups,
    after,
    contacts: findContacts("child-helpline", edition),
    forTheAdult: [...Object.values(notes), ...(shown.some(isTranslated) ? [translated] : [])],
    inEnglish: shown.map(({ key }) => key).filter((key) => wordsAt(words, key) === undefined),
    withoutWords: edition.indicators
      .map(({ id }) => id)
      .filter((id) => !rows.some(({ indicator }) => indicator === id)),
  };
}

/** Whether words stand in place of English ones of this library. */
function isTranslated({ text, english }: EasyReadText): boolean {
  return english !== undefined && text !== english;
}

/** The rows whose first theme it is, in printed order. */
function groupOf(
  { id: theme, label }: Theme,
  edition: Edition,
  words: EasyReadWords,
): EasyReadGroup {
  const heading = ["themes", theme];
  return {
    theme,
    heading: textFor(words, heading, wordsAt(EASY_READ_WORDS, pointer(heading)) ?? label),
    rows: edition.indicators
      .filter(({ themes }) => themes[0] === theme)
      .flatMap((row) => rowFor(row, words)),
  };
}

/** A row in plain words; nothing where there are none in any language. */
function rowFor({ id, citations }: Indicator, words: EasyReadWords): EasyReadGroup["rows"] {
  const path = ["rows", id];
  const [given, english] = [words, EASY_READ_WORDS].map((from) => wordsAt(from, pointer(path)));
  const text = english ?? given;
  if (text === undefined) return [];
  return [
    {
      ...textFor(words, path, text),
      english,
      indicator: id,
      basis: "reading",
      note: ROW_NOTE,
      citations,
    },
  ];
}

/** The words at a place, or the English ones where they are absent. */
function textFor(words: EasyReadWords, path: readonly string[], english: string): EasyReadText {
  const key = pointer(path);
  const given = wordsAt(words, key);
  const language =
    given === undefined || given === wordsAt(EASY_READ_WORDS, key)
      ? undefined
      : wordsAt(words, "/language");
  return { key, text: given ?? english, language: language ?? EASY_READ_WORDS.language, english };
}

/** Words that are there; what cannot be read is not. */
function wordsAt(words: unknown, key: string): string | undefined {
  const found = attempt(undefined, () => valueAt(words, key));
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
}

function sourceOf({ basis, note, citations }: EmergencyNotice): EasyReadSource {
  return { basis, note, citations };
}
