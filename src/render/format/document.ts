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

/** A document: the emergency notice first, then one title and its body. */
export interface Document {
  readonly notice: readonly RootContent[];
  /**
   * Always our words, never those of a record: browsers print the title and keep it in their
   * history.
   */
  readonly title: string;
  readonly body: readonly RootContent[];
}

/** The words of a paragraph: ours as text, those of a record from {@link said}. */
export type Words = string | readonly (string | PhrasingContent)[];

export function document(
  notice: readonly RootContent[],
  title: string,
  ...body: readonly (RootContent | readonly RootContent[])[]
): Document {
  return { notice, title, body: body.flat() };
}

/** A heading under the title. */
export function heading(depth: 2 | 3, words: string): Heading {
  return { type: "heading", depth, children: [text(words)] };
}

export function paragraph(words: Words): Paragraph {
  return { type: "paragraph", children: phrasing(words) };
}

export function strong(words: string): PhrasingContent {
  return { type: "strong", children: [text(words)] };
}

/**
 * Words of a record inside a line of ours, kept apart from it. HTML isolates their text direction
 * from that line (`bdi`).
 */
export function said(words: string): Text {
  return { ...text(words), data: { hName: "bdi" } };
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

export function bullets(items: readonly (string | Item)[]): List {
  return list(items.map((item) => listItem(typeof item === "string" ? { words: item } : item)));
}

/** A place to fill in by hand: a line to write on, or a box. */
export interface Blank {
  readonly label: string;
  readonly place: "line" | "box";
}

export function blanks(items: readonly Blank[]): List {
  const places = items.map(({ label, place }): ListItem => ({
    type: "listItem",
    spread: false,
    children: [
      paragraph([
        `${label}: `,
        {
          ...text(DOTS[place]),
          data: { hName: "span", hProperties: { className: [place] }, hChildren: [] },
        },
      ]),
    ],
  }));
  return { ...list(places), data: { hProperties: { className: ["blanks"] } } };
}

/**
 * How text and Markdown show a place to fill in: one line of dots, or three. HTML draws it instead.
 */
const DOTS = { line: "…".repeat(30), box: Array(3).fill("…".repeat(76)).join(" ") } as const;

/** A table. The column called `naming` holds the headers of the rows. */
export function table({
  columns,
  naming,
  rows,
}: {
  columns: readonly string[];
  naming: string;
  rows: readonly (readonly string[])[];
}): Table {
  const cell = (words: string, data: TableCell["data"]): TableCell => ({
    type: "tableCell",
    children: [text(words)],
    ...(data && { data }),
  });
  const head = columns.map((column) => cell(column, { hProperties: { scope: "col" } }));
  const body = rows.map((words) =>
    words.map((word, column) =>
      cell(
        word,
        columns[column] === naming ? { hName: "th", hProperties: { scope: "row" } } : undefined,
      ),
    ),
  );
  return {
    type: "table",
    children: [head, ...body].map((children) => ({ type: "tableRow", children })),
  };
}

/**
 * Text in which line breaks become spaces. Characters that could forge lines on a terminal or
 * reverse the order of text on a page become U+FFFD.
 */
function text(words: string): Text {
  return {
    type: "text",
    value: words.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(UNSEEN, "\uFFFD"),
  };
}

/**
 * Control characters, bidirectional controls, lone surrogates, and old format controls that affect
 * what follows.
 */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Cs}\u206A-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

function phrasing(words: Words): PhrasingContent[] {
  return (typeof words === "string" ? [words] : words).map((part) =>
    typeof part === "string" ? text(part) : part,
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
