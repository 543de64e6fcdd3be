// Writes Markdown for a case note with the mdast utilities, which do the escaping. GitHub, pandoc
// and readers that link addresses give meaning to more characters than the utilities know of.

import type { Nodes, Root, Text } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Handle, Join, Unsafe } from "mdast-util-to-markdown";
import { hasAddress, splitAtAddresses } from "./addresses.js";

/** Writes a tree as Markdown. */
export function markdownOf(root: Root): string {
  return toMarkdown(withJoinedTexts(root), {
    bullet: "-",
    extensions: [TABLES, { unsafe: OF_OTHER_DIALECTS }],
    handlers: { text },
    join: [linesBetween],
  });
}

/** How tables are written. The writer compiles its patterns once. */
const TABLES = /* @__PURE__ */ gfmTableToMarkdown();

/** Pandoc sees a quotation only after an empty line, in an item of a list too. */
const linesBetween: Join = (_, { type }) => (type === "blockquote" ? 1 : undefined);

/**
 * What starts a formula, a command of TeX, a subscript or superscript, or attributes, wherever it
 * stands.
 */
const ANYWHERE = ["$", "\\", "~", "^", "{"];

/** What GitHub's dialect or pandoc's own make more of than words, beside what CommonMark does. */
const OF_OTHER_DIALECTS: Unsafe[] = [
  ...ANYWHERE.map((character): Unsafe => ({ character, inConstruct: "phrasing" })),
  // The name of a host, which is a link to what looks for bare addresses.
  { before: "\\S", character: ".", after: "[A-Za-z\\u0080-\\uFFFF]{2}", inConstruct: "phrasing" },
  // A line of verse and the title of the document.
  { atBreak: true, character: "|" },
  { atBreak: true, character: "%" },
  // A definition, a division, and the caption of a table.
  { atBreak: true, before: "(?:[Tt]able)?", character: ":" },
  // An item of a list that is numbered by letters or Roman numerals, with or without brackets.
  { atBreak: true, before: "(?:[A-Za-z]|[IVXLCDMivxlcdm]+)", character: ".", after: "(?:\\s|$)" },
  { atBreak: true, before: "(?:[A-Za-z]|[IVXLCDMivxlcdm]+)", character: ")", after: "(?:\\s|$)" },
  { atBreak: true, character: "(", after: "[A-Za-z\\d#]+\\)" },
];

/**
 * A text in which nothing is escaped within a line. A full stop is safe unless it could stand in
 * the name of a host. Other characters that are missing here have a meaning wherever they stand.
 */
const PLAIN =
  /^(?:[^\t\n\r!#$&*.<[\\\]^_`{|~]|\.(?![A-Za-z\u0080-\uFFFF](?:[A-Za-z\u0080-\uFFFF]|$)))*$/;

/** The start of a line that is neither a list nor a caption: a whole word or number. */
const LINE_START = /^[‘“]?(?!table:)[a-z\d]+(?![\w)]|\.(?!\d))/i;

/** Whether nothing in a text is escaped, with these characters beside it. */
function isPlain(value: string, before: string, after: string): boolean {
  return (
    PLAIN.test(value) &&
    (before !== "\n" || LINE_START.test(value)) &&
    (before !== "]" || !value.startsWith("(")) &&
    (after !== "\n" || !value.endsWith(" "))
  );
}

/**
 * A tree in which texts that follow one another are one, where nothing in them is escaped. The
 * writer looks at each text twice, and most lines are made of many short ones.
 */
function withJoinedTexts<Node extends Nodes>(node: Node): Node {
  if (!("children" in node)) return node;
  const children: Nodes[] = [];
  let texts: Text[] = [];
  for (const child of node.children) {
    if (child.type === "text" && isPlain(child.value, "", "")) {
      texts.push(child);
    } else {
      children.push(...joined(texts, startOf(children)), withJoinedTexts(child));
      texts = [];
    }
  }
  children.push(...joined(texts, startOf(children)));
  return { ...node, children };
}

/** What stands before the next of a node's children. Behind texts without words a line starts. */
function startOf(children: readonly Nodes[]): string {
  return children.every(isEmpty) ? "\n" : "";
}

function isEmpty(node: Nodes): boolean {
  return node.type === "text" && node.value === "";
}

function joined(texts: readonly Text[], before: string): readonly Text[] {
  const value = texts.map((each) => each.value).join("");
  if (texts.length < 2 || hasAddress(value) || !isPlain(value, before, "")) return texts;
  // What is escaped at the end of a text depends on the next one, if only on one without words.
  const [first, last] = [texts.slice(0, 1), texts.slice(-1)];
  return [...first.filter(isEmpty), { type: "text", value }, ...last.filter(isEmpty)];
}

/** A backslash before it is no help where software reads Markdown as it was at first. */
const WRITTEN_OUT = ["<"];

/**
 * Writes text, with the addresses in it as code. Only code keeps addresses from becoming links and
 * shows them unchanged.
 */
const text: Handle = (node: Text, parent, state, info) => {
  const parts = splitAtAddresses(node.value);
  return parts
    .map((value, place) => {
      if (place % 2 === 1) return state.handle({ type: "inlineCode", value }, parent, state, info);
      const before = place === 0 ? info.before : "`";
      const after = place === parts.length - 1 ? info.after : "`";
      // Most texts are a few words. To look for every pattern in each takes half of all the time.
      if (isPlain(value, before, after)) return value;
      return state.safe(value, { ...info, before, after, encode: WRITTEN_OUT });
    })
    .join("");
};
