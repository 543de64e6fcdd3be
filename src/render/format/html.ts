// Writes HTML: a whole page to read in a browser and to print on A4, or a fragment for a page of
// the host. It loads nothing, runs nothing and links to nothing but the emergency numbers.

import { toHtml } from "hast-util-to-html";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { sentenceIn } from "../../catalogue/catalogue.js";
import type { Page } from "../page.js";
import { stylesheet } from "./stylesheet.js";

/**
 * Allows the page's own style only. A script or an image that got into the page would not run or
 * load.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Phones and tablets turn numbers and addresses into links unless they are told not to. */
const NO_LINKS = "telephone=no, date=no, address=no, email=no, url=no";

/** What a page is written from. */
interface Content {
  readonly page: Page;
  readonly title: string;
  /** The reference and the date of a record. */
  readonly onEverySheet: readonly string[];
  readonly notice: readonly RootContent[];
  readonly main: readonly RootContent[];
}

/** Writes a page or a fragment: what is urgent first, then the rest under its title. */
export function htmlOf(content: Content): string {
  return content.page.part === "fragment" ? fragmentOf(content) : wholeOf(content);
}

function wholeOf({ page, title, onEverySheet, notice, main }: Content): string {
  return `<!doctype html>
<html lang="${attribute(page.words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="${NO_LINKS}">
<title>${toHtml({ type: "text", value: title })}</title>
<style>${stylesheet(page, onEverySheet)}</style>
</head>
<body class="${page.detail}">
${urgentOf(page, notice)}
<main>
${blocks(main)}
</main>
</body>
</html>
`;
}

function fragmentOf({ page, notice, main }: Content): string {
  return `<div class="csae-guidance ${page.detail}" lang="${attribute(page.words.language)}">
${urgentOf(page, notice)}
${blocks(main.map(oneLevelDown))}
</div>
`;
}

function urgentOf(page: Page, notice: readonly RootContent[]): string {
  const label = sentenceIn(page.words, "in-an-emergency");
  return `<section class="urgent" aria-label="${attribute(label)}">
${blocks(notice)}
</section>`;
}

/** The page of the host has a title of its own. */
function oneLevelDown(node: RootContent): RootContent {
  return node.type === "heading"
    ? { ...node, depth: node.depth === 1 ? 2 : node.depth === 2 ? 3 : 4 }
    : node;
}

/**
 * Blocks as HTML. Everything that is not written in this file goes through here or through
 * `toHtml`. Both escape it.
 */
function blocks(children: readonly RootContent[]): string {
  return toHtml(toHast({ type: "root", children: [...children] }));
}

function attribute(words: string): string {
  return toHtml({ type: "text", value: words }).replaceAll('"', "&quot;");
}
