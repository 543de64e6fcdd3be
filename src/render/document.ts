// Building blocks of a rendered document: a Markdown syntax tree (mdast), the one form that every format is written from.
// Text that comes from a record goes through `text` or `quote` and nothing else, so that every writer can escape it.

import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import type { Citation } from "../editions/schema/index.js";

/** A document of blocks. */
export function document(...children: readonly (RootContent | readonly RootContent[])[]): Root {
  return { type: "root", children: children.flat() };
}

export function heading(depth: Heading["depth"], words: string): Heading {
  return { type: "heading", depth, children: [text(words)] };
}

export function paragraph(...content: readonly (string | PhrasingContent)[]): Paragraph {
  return { type: "paragraph", children: content.map((part) => (typeof part === "string" ? text(part) : part)) };
}

export function strong(words: string): PhrasingContent {
  return { type: "strong", children: [text(words)] };
}

/** An item of a list: a phrase, with more under it and words from a record set apart. */
export interface Item {
  readonly text: string;
  readonly more?: readonly string[];
  readonly quoted?: readonly string[];
}

export function bullets(items: readonly (string | Item)[]): List {
  return { type: "list", ordered: false, spread: false, children: items.map((item) => listItem(typeof item === "string" ? { text: item } : item)) };
}

/** Words from a record, set apart from ours line by line. */
export function quote(words: string): BlockContent {
  return { type: "blockquote", children: words.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => paragraph(line)) };
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const row = (cells: readonly string[]): Table["children"][number] => ({
    type: "tableRow",
    children: cells.map((cell) => ({ type: "tableCell", children: [text(cell)] })),
  });
  return { type: "table", children: [head, ...rows].map(row) };
}

/** Where something stands, such as `[7.9, line 224; Screening Tool, lines 249, 257]`. */
export function source(citations: readonly Citation[]): string {
  const sections = [...new Set(citations.map(({ section }) => section))];
  const places = sections.map((section) => {
    const lines = citations.filter((citation) => citation.section === section).map(({ line, endLine }) => (endLine === undefined ? `${line}` : `${line}–${endLine}`));
    return `${section}, line${lines.length > 1 || lines[0]?.includes("–") ? "s" : ""} ${lines.join(", ")}`;
  });
  return `[${places.join("; ")}]`;
}

/** Line breaks become spaces. Control and direction characters could forge lines on a terminal or a page: a mark replaces them. */
function text(words: string): { type: "text"; value: string } {
  const line = words.replace(/[\t\n\r\u2028\u2029]+/g, " ");
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  return { type: "text", value: line.replace(/[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, "\uFFFD") };
}

function listItem({ text: words, more = [], quoted = [] }: Item): ListItem {
  return { type: "listItem", spread: false, children: [paragraph(words), ...(more.length > 0 ? [bullets(more)] : []), ...quoted.map(quote)] };
}
