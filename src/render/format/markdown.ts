// Writes Markdown for a case note with the mdast utilities, which do the escaping. GitHub gives
// meaning to more characters than they escape, and links even escaped addresses.

import type { Root, Text } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Handle } from "mdast-util-to-markdown";
import { splitAtAddresses } from "./addresses.js";

/** Writes a tree as Markdown. */
export function markdownOf(root: Root): string {
  return toMarkdown(root, {
    bullet: "-",
    extensions: [gfmTableToMarkdown(), { unsafe: STRIKES_AND_FORMULAS }],
    handlers: { text },
  });
}

const STRIKES_AND_FORMULAS = ["~", "$"].map((character) => ({
  character,
  inConstruct: "phrasing" as const,
}));

/**
 * Writes text, with the addresses in it as code. Only code keeps addresses from becoming links and
 * shows them unchanged.
 */
const text: Handle = (node: Text, parent, state, info) => {
  const parts = splitAtAddresses(node.value);
  return parts
    .map((value, place) => {
      if (place % 2 === 1) return state.handle({ type: "inlineCode", value }, parent, state, info);
      return state.safe(value, {
        ...info,
        before: place === 0 ? info.before : "`",
        after: place === parts.length - 1 ? info.after : "`",
      });
    })
    .join("");
};
