// Writes text for a terminal or a plain case note. Only our own headings are underlined, and only
// our own items have a dash or a number. Words of a record follow a bar or stand inside a line of
// ours.

import type { Heading, ListItem, Nodes, Root } from "mdast";
import { match } from "ts-pattern";

/** The width of a line, in characters. */
const WIDTH = 80;

const UNDERLINES: Readonly<Record<Heading["depth"], string>> = {
  1: "=",
  2: "-",
  3: "~",
  4: "~",
  5: "~",
  6: "~",
};

/** Writes a tree as text. */
export function textOf(root: Root): string {
  return `${linesOf(root, WIDTH).join("\n")}\n`;
}

function linesOf(node: Nodes, width: number): string[] {
  return match(node)
    .returnType<string[]>()
    .with({ type: "root" }, ({ children }) =>
      children.flatMap((child, index) => [...(index === 0 ? [] : [""]), ...linesOf(child, width)]),
    )
    .with({ type: "heading" }, ({ depth, children }) => {
      const words = children.map(wordsOf).join("");
      const lines = wrap(depth === 1 ? words.toUpperCase() : words, width);
      return [...lines, UNDERLINES[depth].repeat(Math.max(...lines.map((line) => line.length)))];
    })
    .with({ type: "list" }, ({ ordered, children }) =>
      children.flatMap((child, place) =>
        itemLines(child, width, ordered ? `[${place + 1}] ` : "- "),
      ),
    )
    .with({ type: "blockquote" }, ({ children }) =>
      children.flatMap((child) => linesOf(child, width - 2)).map((line) => `| ${line}`),
    )
    .with({ type: "table" }, ({ children: [head, ...rows] }) =>
      rows.flatMap((row, index) => [
        ...(index === 0 ? [] : [""]),
        ...row.children.flatMap((cell, column) =>
          wrap(
            [head?.children[column], cell]
              .flatMap((part) => (part ? [wordsOf(part)] : []))
              .join(": "),
            width,
          ),
        ),
      ]),
    )
    .otherwise((other) => wrap(wordsOf(other), width));
}

/** The lines of an item of a list, behind its mark. */
function itemLines({ children }: ListItem, width: number, mark: string): string[] {
  return children
    .flatMap((child) => linesOf(child, width - mark.length))
    .map((line, index) => `${index === 0 ? mark : " ".repeat(mark.length)}${line}`);
}

function wordsOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}

/**
 * A space before a character that may start a line. Any other character at the start of a line
 * could pass for a bullet, a bar or the underline of a heading.
 */
const BREAK = / (?=(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{Ps}\p{Pi}…])/u;

/** Wraps at spaces. A word longer than a line stays whole. */
function wrap(words: string, width: number): string[] {
  const [first = "", ...others] = words.replace(/[^\S ]/g, " ").split(BREAK);
  const lines = [first];
  let used = charactersOf(first);
  for (const word of others) {
    const needed = charactersOf(word);
    if (used === 0 || used + 1 + needed <= width) {
      lines.push(`${lines.pop() ?? ""} ${word}`);
      used += 1 + needed;
    } else {
      lines.push(word);
      used = needed;
    }
  }
  return lines;
}

function charactersOf(words: string): number {
  return Array.from(words).length;
}
