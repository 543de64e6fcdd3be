// Writes Markdown for a case note with the mdast utilities, which do the escaping. GitHub, pandoc
// and readers that link addresses give meaning to more characters than the utilities know of.

import type { Root, Text } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Handle, Join, Unsafe } from "mdast-util-to-markdown";
import { splitAtAddresses } from "./addresses.js";

/** Writes a tree as Markdown. */
export function markdownOf(root: Root): string {
  return toMarkdown(root, {
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
 * A text with the characters beside it in which nothing is escaped. A full stop is safe before a
 * space or the end of a line, a space anywhere else, and a line that starts with a whole word is no
 * list. Other characters that are missing here have a meaning wherever they stand.
 */
const PLAIN =
  /^(?:\n(?=[A-Za-z][a-z]+ ))?(?:[^\t\n\r !#$&*.<[\\\]^_`{|~]| (?!\n)|\.(?![^ \n]))*\n?$/;

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
      if (PLAIN.test(before + value + after)) return value;
      return state.safe(value, { ...info, before, after, encode: WRITTEN_OUT });
    })
    .join("");
};
