// What a page shows and what it is made of, as a parser of HTML reads it that this repository did
// not write.

import { judge } from "../installed.js";

/** What of a page counts here. */
export interface Seen {
  /** Its elements, comments and attributes in order, but for code, ids and widths of columns. */
  readonly made: readonly string[];
  /** Its words, with one space between them. */
  readonly words: string;
  /** The names that it gives parts for people who do not see them. */
  readonly labels: readonly string[];
}

interface HtmlNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** Reads a page, or a part of one. */
export function seenIn(html: string): Seen {
  const { parse, parseFragment } = judge<
    Readonly<Record<"parse" | "parseFragment", (html: string) => HtmlNode>>
  >("markdown", "parse5");
  const page = (html.startsWith("<!doctype") ? parse : parseFragment)(html);
  const nodes = [...everyNode(page)];
  return {
    made: nodes.flatMap(madeOf),
    words: spaced(textIn(page)),
    labels: nodes.flatMap(({ attrs = [] }) =>
      attrs.filter(({ name }) => name === LABEL).map(({ value }) => spaced(value)),
    ),
  };
}

/** How wide pandoc makes a column, by how long its words are in Markdown. */
const WIDTH = /^style=width: ?\d+%;?$/;

/** The attribute that holds words. Those of others are the library's own. */
const LABEL = "aria-label";

function* everyNode(node: HtmlNode): Generator<HtmlNode> {
  yield node;
  for (const child of node.childNodes ?? []) yield* everyNode(child);
}

/** The text of a page, but that of a drawing, which stands in tables too. */
function textIn({ nodeName, value = "", childNodes = [] }: HtmlNode): string {
  return nodeName === "svg" ? "" : value + childNodes.map(textIn).join("");
}

function madeOf({ nodeName, attrs = [] }: HtmlNode): readonly string[] {
  if (nodeName === "#text" || nodeName === "code") return [];
  return [
    nodeName,
    ...attrs
      .filter(({ name, value }) => name !== "id" && !WIDTH.test(`${name}=${value}`))
      .map(({ name, value }) => (name === LABEL ? name : `${name}=${value}`)),
  ];
}

/**
 * Words as they are composed, with one space between them. The dots that text and Markdown show
 * where there is a place to write on are left out, and so is what tells that a sign is no picture,
 * which pandoc puts after arrows.
 */
export function spaced(words: string): string {
  return words
    .normalize()
    .replaceAll(/…{30,}|\uFE0E/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
