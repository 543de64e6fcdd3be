// Builds a rendered document as a Markdown syntax tree (mdast), from which every format is written.
// Words of a record go through `said` and `quote` only, so that each format can escape them.

import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  Text,
} from "mdast";
import type { PinnedEdition } from "../../editions/pin.js";

/** A document: what is urgent first, then one title and its body. */
export interface Document {
  /** The emergency notice, and what needs nobody's leave. */
  readonly urgent: readonly RootContent[];
  /**
   * Always our words, never those of a record: browsers print the title and keep it in their
   * history.
   */
  readonly title: Words;
  /** The reference and the date of a record. They stand under the title and on every sheet. */
  readonly about?: readonly string[];
  readonly body: readonly (RootContent | readonly RootContent[])[];
  /** Whether the title says itself how much is shown, so that it is not called a summary. */
  readonly hasOwnTitle?: boolean;
  /** The edition that stands at the foot, after the sources. */
  readonly madeWith?: PinnedEdition;
}

/** A piece of a line: words of ours, a number, or a node such as words of a record. */
export type Part = string | number | PhrasingContent;
/** The words of a paragraph: ours as text, those of a record from {@link said}. */
export type Words = string | readonly Part[];

/** A heading under the title. */
export function heading(depth: 2 | 3, words: Words): Heading {
  return { type: "heading", depth, children: phrasing(words) };
}

/** A heading that starts a new sheet when the page is printed. */
export function headingOfSheet(words: Words): Heading {
  return { ...heading(2, words), data: { hProperties: { class: ["new-sheet"] } } };
}

export function paragraph(words: Words): Paragraph {
  return { type: "paragraph", children: phrasing(words) };
}

export function strong(words: Words): PhrasingContent {
  return { type: "strong", children: phrasing(words) };
}

/**
 * Words of a record inside a line of ours, kept apart from it. HTML isolates their text direction
 * from that line (`bdi`).
 */
export function said(words: string): Text {
  return { ...text(words), data: { hName: "bdi" } };
}

/** An emergency number. On a page it can be tapped to call. */
export function callable(number: string): Text {
  return {
    ...text(number),
    data: { hName: "a", hProperties: { href: `tel:${number}`, class: ["call"] } },
  };
}

/** A sentence of ours in which an emergency number can be tapped to call. */
export function withCallable(words: string, number: string): Part[] {
  return (number === "" ? [words] : words.split(number)).flatMap((part, place): Part[] =>
    place === 0 ? [part] : [callable(number), part],
  );
}

/** The number of a source in the list at the end. */
export function sourceMark(number: number): Text {
  return {
    ...text(`[${number}]`),
    data: { hName: "span", hProperties: { class: ["source"] } },
  };
}

/** Words of a record as a quotation, kept apart from ours, with a paragraph for each line. */
export function quote(words: string): BlockContent {
  const lines = words.split(/\r\n|[\n\r\u2028\u2029]/);
  return { type: "blockquote", children: lines.map(paragraph) };
}

/** An item of a list: its words, more lines under it, and words of a record as quotations. */
export interface Item {
  readonly words: Words;
  readonly more?: readonly Words[];
  readonly quoted?: readonly string[];
}

export function bullets(items: readonly (Words | Item)[]): List {
  return list(items.map(itemOf).map(listItem));
}

/** A list whose items are numbered from 1. */
export function numbered(items: readonly Words[], className: string): List {
  return {
    ...list(items.map(itemOf).map(listItem)),
    ordered: true,
    start: 1,
    data: { hProperties: { class: [className] } },
  };
}

function itemOf(item: Words | Item): Item {
  return typeof item === "string" || !("words" in item) ? { words: item } : item;
}

/** A place to fill in by hand: a line to write on, or a box. */
export interface Blank {
  readonly label: Words;
  readonly place: "line" | "box";
}

export function blanks(items: readonly Blank[]): List {
  const places = items.map(({ label, place }): ListItem => ({
    type: "listItem",
    spread: false,
    children: [
      paragraph([
        ...phrasing(label),
        ": ",
        {
          ...text(DOTS[place]),
          data: { hName: "span", hProperties: { class: [place] }, hChildren: [] },
        },
      ]),
    ],
  }));
  return { ...list(places), data: { hProperties: { class: ["blanks"] } } };
}

/**
 * How text and Markdown show a place to fill in: one line of dots, or three. HTML draws it instead.
 */
const DOTS = { line: "…".repeat(30), box: Array(3).fill("…".repeat(76)).join(" ") } as const;

/** A table. The column at the place `naming` holds the headers of the rows. */
export function table({
  columns,
  naming,
  rows,
}: {
  columns: readonly Words[];
  naming: number;
  rows: readonly (readonly Words[])[];
}): Table {
  const cell = (words: Words, data: TableCell["data"]): TableCell => ({
    type: "tableCell",
    children: phrasing(words),
    ...(data && { data }),
  });
  const head = columns.map((column) => cell(column, { hProperties: { scope: "col" } }));
  const body = rows.map((words) =>
    words.map((word, column) =>
      cell(word, column === naming ? { hName: "th", hProperties: { scope: "row" } } : undefined),
    ),
  );
  return {
    type: "table",
    children: [head, ...body].map((children) => ({ type: "tableRow", children })),
  };
}

/** A table in whose rows only the headers may take more than a line. */
export function inOneLineEach(of: Parameters<typeof table>[0]): Table {
  return { ...table(of), data: { hProperties: { class: ["one-line"] } } };
}

/** A list of words with something between them. */
export function joined(list: readonly Words[], between: string): readonly Part[] {
  const parts: Part[] = [];
  for (const [place, words] of list.entries()) {
    if (place > 0) parts.push(between);
    parts.push(...phrasing(words));
  }
  return parts;
}

/** The plain text of words. */
export function plainText(words: Words): string {
  return phrasing(words).map(valueOf).join("");
}

function valueOf(node: PhrasingContent): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(valueOf).join("") : "";
}

/**
 * Text in which line breaks become spaces. Characters that could forge lines on a terminal or
 * reverse the order of text on a page become U+FFFD.
 */
function text(words: string): Text {
  return { type: "text", value: IS_PLAIN.test(words) ? words : cleaned(words) };
}

function cleaned(words: string): string {
  return words.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(UNSEEN, "\uFFFD");
}

/** Nothing that {@link cleaned} changes. Most texts are such, and this is tested quickly. */
const IS_PLAIN = /^[ -~£–—‘’“”…·]*$/;

/**
 * Control characters, bidirectional controls, lone surrogates, code points that are no characters,
 * old format controls that affect what follows, and characters that are not seen and can hide text:
 * tags, fillers, selectors of variants and spaces without width. The joiners that scripts and emoji
 * need are kept.
 */
const UNSEEN = new RegExp(
  [
    String.raw`[\p{Cc}\p{Bidi_Control}\p{Cs}\u206A-\u206F\uFEFF\uFFF9-\uFFFB]`,
    String.raw`[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFFA0]|\u17B4|\u17B5`,
    // The two left out say whether an emoji is shown in colour.
    String.raw`(?!\uFE0E|\uFE0F)\p{Variation_Selector}`,
    String.raw`\p{Noncharacter_Code_Point}|[\u{E0000}-\u{E0FFF}]`,
  ].join("|"),
  "gu",
);

export function phrasing(words: Words): PhrasingContent[] {
  return (typeof words === "string" ? [words] : words).map((part) =>
    typeof part === "object" ? part : text(String(part)),
  );
}

function list(children: ListItem[]): List {
  return { type: "list", ordered: false, spread: false, children };
}

function listItem({ words, more = [], quoted = [] }: Item): ListItem {
  const under = more.length > 0 ? [list(more.map((phrase) => listItem({ words: phrase })))] : [];
  return {
    type: "listItem",
    spread: false,
    children: [paragraph(words), ...under, ...quoted.map(quote)],
  };
}
