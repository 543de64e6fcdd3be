// The style of a rendered page: black on white, system fonts, borders and words instead of colours,
// A4 when printed.

import { partsOf } from "../../catalogue/catalogue.js";
import type { Page } from "../page.js";

const SCREEN = `
* { box-sizing: border-box; }
:root { color-scheme: only light; color: #000; background: #fff; \
font: 1.0625rem/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
.urgent { border: 3px solid; border-radius: 0.25rem; padding: 0.25rem 1rem; }
.urgent p:first-child { font-size: 1.2em; }
.urgent ul { list-style: none; padding-left: 0; }
.urgent ul ul { padding-left: 1rem; }
.call { color: inherit; font-weight: bold; display: inline-block; padding: 0.1em 0; }
h1, h2, h3 { line-height: 1.25; margin: 1.4em 0 0.4em; break-after: avoid; }
h1 { font-size: 1.75rem; }
h1 + p { margin-top: 0; }
h2 { font-size: 1.3rem; padding-top: 0.4em; border-top: 1px solid #767676; }
h3 { font-size: 1.05rem; }
p, ul, ol, table, blockquote { margin: 0.6em 0; }
ul, ol { padding-left: 1.4rem; }
li { margin: 0.3em 0; }
li > p { margin: 0; }
li ul { margin: 0.2em 0; }
blockquote { margin-inline: 0; border: solid #767676; border-width: 0 0 0 4px; \
padding-left: 0.75rem; }
blockquote p { margin: 0; min-height: 1.5em; unicode-bidi: plaintext; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 1px solid #767676; padding: 0.35rem 0.5rem; text-align: left; \
vertical-align: top; overflow-wrap: break-word; }
tbody th { width: 100%; font-weight: normal; overflow-wrap: anywhere; }
.one-line td { white-space: nowrap; }
.over-time tbody th { width: 40%; }
.drawing { overflow-x: auto; }
.drawing svg { display: block; }
.source { font-size: 0.75em; vertical-align: 0.3em; line-height: 1; }
.sources, .sources + p { font-size: 0.85em; }
.sources li { margin: 0.1em 0; }
.blanks { list-style: none; padding: 0; }
.blanks li { display: flex; flex-wrap: wrap; align-items: end; gap: 0 0.5rem; margin: 0.75em 0; }
.line { flex: 1 1 8rem; border-bottom: 1px solid; height: 1.75rem; }
.box { flex: 1 0 100%; border: 1px solid; height: 7rem; }
@media (max-width: 30rem) { table { font-size: 0.875rem; hyphens: auto; } \
th, td { padding: 0.25rem; } \
.one-line td { white-space: normal; } }
`;

const PRINT = `
  :root { font-size: 10pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  tr, li, blockquote p, .urgent { break-inside: avoid; }
  .drawing { overflow: visible; }
  .drawing svg { width: 100%; height: auto; }
  .new-sheet { break-before: page; border-top: 0; }
  p, blockquote p { orphans: 3; widows: 3; }
  .summary { font-size: 9pt; line-height: 1.15; }
  .summary .urgent { padding: 0 0.75rem; }
  .summary .urgent p:first-child { font-size: 1.05em; }
  .summary h1 { font-size: 14pt; margin: 0.5em 0 0.2em; }
  .summary h2 { font-size: 10.5pt; margin: 0.25em 0 0.1em; padding-top: 0.1em; }
  .summary h3 { font-size: 9.5pt; margin: 0.2em 0 0.1em; }
  .summary p, .summary ul, .summary ol, .summary blockquote, .summary table { margin: 0.2em 0; }
  .summary li { margin: 0.05em 0; }
  .summary table { font-size: 8.5pt; }
  .summary th, .summary td { padding: 0.05rem 0.3rem; }
  .summary .one-line { font-size: 8pt; }
  .summary .line { height: 1.25rem; }
  .summary .sources { columns: 3; font-size: 7.5pt; line-height: 1.15; }
  .summary .sources + p { font-size: 7.5pt; }
`;

/** The greatest number of characters of each part of the header. */
const HEADER = 60;

/** A summary has less margin, so that it fits one sheet. */
const MARGINS = { full: "15mm 15mm 16mm", summary: "11mm 13mm 12mm" } as const;

const SMALL_PRINT = "font: 9pt system-ui, sans-serif;";

/** The style of a page whose sheets repeat the reference and the date of a record. */
export function stylesheet({ words, detail }: Page, onEverySheet: readonly string[]): string {
  const header = onEverySheet
    .map((part) => Array.from(part).slice(0, HEADER).join(""))
    .join(words.separator);
  const counted = partsOf(words.page, {
    number: { counter: "page" },
    count: { counter: "pages" },
  })
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? cssText(part) : `counter(${part.counter})`));
  return `${SCREEN}@media print {
  @page { size: A4; margin: ${MARGINS[detail]}; \
@top-right { content: ${cssText(header)}; ${SMALL_PRINT} } \
@bottom-right { content: ${counted.join(" ")}; ${SMALL_PRINT} } }
${PRINT}}
`;
}

/** Text inside a style. Whatever is no letter, digit or space is written as a number. */
function cssText(words: string): string {
  const escaped = words.replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
