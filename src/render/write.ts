// Writes a document in a format. Markdown by the mdast utilities, which know what to escape; text by a walk of our own.

import type { Nodes, Root } from "mdast";
import { gfmAutolinkLiteralToMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import { match } from "ts-pattern";

/** The formats a result can be rendered in. */
export const FORMATS = ["text", "markdown"] as const;
/** A format of rendered results. */
export type Format = (typeof FORMATS)[number];

/** Columns of a line of text. */
const WIDTH = 80;

/** Writes a document. */
export function write(document: Root, format: Format): string {
  return match(format)
    .with("text", () => `${textOf(document, WIDTH).join("\n")}\n`)
    .with("markdown", () => toMarkdown(document, { bullet: "-", extensions: [gfmTableToMarkdown(), gfmAutolinkLiteralToMarkdown()] }))
    .exhaustive();
}

/** A node as lines of text. Only our own headings are underlined, and only words from a record stand behind a bar. */
function textOf(node: Nodes, width: number): string[] {
  return match(node)
    .returnType<string[]>()
    .with({ type: "root" }, ({ children }) => children.flatMap((child, index) => [...(index === 0 ? [] : [""]), ...textOf(child, width)]))
    .with({ type: "heading" }, ({ depth, children }) => {
      const words = children.map(wordsOf).join("");
      const lines = wrap(depth === 1 ? words.toUpperCase() : words, width);
      return [...lines, (depth === 1 ? "=" : "-").repeat(Math.max(...lines.map((line) => line.length)))];
    })
    .with({ type: "paragraph" }, ({ children }) => wrap(children.map(wordsOf).join(""), width))
    .with({ type: "list" }, ({ children }) => children.flatMap((child) => textOf(child, width)))
    .with({ type: "listItem" }, ({ children }) =>
      children.flatMap((child) => textOf(child, width - 2)).map((line, index) => `${index === 0 ? "- " : "  "}${line}`))
    .with({ type: "blockquote" }, ({ children }) => children.flatMap((child) => textOf(child, width - 2)).map((line) => `| ${line}`))
    .with({ type: "table" }, ({ children: [head, ...rows] }) =>
      rows.flatMap((row, index) => [
        ...(index === 0 ? [] : [""]),
        ...row.children.flatMap((cell, column) => wrap([head?.children[column], cell].flatMap((part) => (part ? [wordsOf(part)] : [])).join(": "), width)),
      ]))
    .otherwise(() => []);
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

/** Breaks at spaces; a word longer than a line stays whole. */
function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
