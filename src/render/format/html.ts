// Writes a whole HTML page to read in a browser and to print on A4. The page loads nothing, runs
// nothing and links to nothing.

import { toHtml } from "hast-util-to-html";
import type { RootContent } from "mdast";
import { toHast } from "mdast-util-to-hast";
import { STYLESHEET } from "./stylesheet.js";

/**
 * Allows the page's own style only. A script or an image that got into the page would not run or
 * load.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Phones and tablets turn numbers and addresses into links unless they are told not to. */
const NO_LINKS = "telephone=no, date=no, address=no, email=no, url=no";

/** Writes a page: the notice first, then the rest under its title. */
export function htmlOf({
  title,
  notice,
  main,
}: {
  title: string;
  notice: readonly RootContent[];
  main: readonly RootContent[];
}): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="${NO_LINKS}">
<title>${toHtml({ type: "text", value: title })}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<section aria-label="In an emergency">
${blocks(notice)}
</section>
<main>
${blocks(main)}
</main>
</body>
</html>
`;
}

/**
 * Blocks as HTML. Everything that is not written in this file goes through here or through
 * `toHtml`. Both escape it.
 */
function blocks(children: readonly RootContent[]): string {
  return toHtml(toHast({ type: "root", children: [...children] }));
}
