// Markdown for a case note, by the mdast utilities, which know what to escape. GitHub's dialect
// makes more of plain words than they guard against, and links even of escaped ones.

import type { Root, Text } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Handle } from "mdast-util-to-markdown";

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
 * A word that GitHub would link: an e-mail address, an address with its protocol, a host name that
 * begins as most do.
 */
const ADDRESSES = /(?<!\S)(\S*(?:@|:\/\/|www\.)\S*)/i;

/**
 * Writes words, and addresses among them as code: nothing else keeps them from becoming links and
 * shows them unchanged.
 */
const text: Handle = (node: Text, parent, state, info) => {
  const parts = node.value.split(ADDRESSES);
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
