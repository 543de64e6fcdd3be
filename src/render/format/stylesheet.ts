// The style of a rendered page: black on white, system fonts, borders and words instead of colours,
// A4 when printed.

export const STYLESHEET = `
* { box-sizing: border-box; }
:root { color-scheme: only light; color: #000; background: #fff; \
font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
body > section { border: 3px solid; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; margin: 1.5em 0 0.5em; break-after: avoid; }
h1 { font-size: 1.75rem; }
h2 { font-size: 1.35rem; border-bottom: 2px solid; }
h3 { font-size: 1.1rem; }
p, ul, table, blockquote { margin: 0.75em 0; }
ul { padding-left: 1.25rem; }
li { margin: 0.4em 0; }
li ul { margin: 0.25em 0; }
blockquote { margin-inline: 0; border: solid; border-width: 0 0 0 4px; padding-left: 0.75rem; }
blockquote p { margin: 0; min-height: 1.5em; unicode-bidi: plaintext; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; \
overflow-wrap: break-word; }
tbody th { width: 100%; font-weight: normal; overflow-wrap: anywhere; }
.over-time tbody th { width: 40%; }
.blanks { list-style: none; padding: 0; }
.blanks li { display: flex; flex-wrap: wrap; align-items: end; gap: 0 0.5rem; margin: 0.75em 0; }
.line { flex: 1 1 8rem; border-bottom: 1px solid; height: 1.75rem; }
.box { flex: 1 0 100%; border: 1px solid; height: 7rem; }
@media (max-width: 30rem) { table { font-size: 0.875rem; hyphens: auto; } \
th, td { padding: 0.25rem; } }
@media print {
  @page { size: A4; margin: 15mm 15mm 18mm; \
@bottom-right { content: "Page " counter(page) " of " counter(pages); \
font: 9pt system-ui, sans-serif; } }
  :root { font-size: 10pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  tr, li, blockquote p, body > section { break-inside: avoid; }
  p, blockquote p { orphans: 3; widows: 3; }
}
`;
