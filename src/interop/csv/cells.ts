// The cells of a sheet: what a spreadsheet would take for a formula is made plain text, and comes back as it was.

/** What begins a formula, in any width, and the apostrophe that marks plain text. */
const BEGINS_A_FORMULA = /^['=+\-@＝＋－＠]/u;
/** What a spreadsheet may take off the front of a cell before it looks. */
const FRONT = /^\s*/;
/** What may be cut at, where a sheet is opened with other separators, with the spaces and quotation marks around it. */
const CUTS = /[;"\s]+/g;
const MARKED_CUTS = /[;"\s]+'?/g;

/** Characters that no sheet holds: halves of a character, control characters but for tab and line ends. */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as a cell can hold it; empty where nothing visible is left. */
export function fitText(text: string): string {
  return text.trim() === "" ? "" : text.replace(UNFIT, "\uFFFD");
}

/**
 * Puts an apostrophe before whatever could begin a formula: at the front of the cell, and after each semicolon, tab or line end, at which a sheet may be
 * cut when it is opened. An apostrophe there gets one more, so that {@link plainCell} gives back what there was.
 */
export function safeCell(text: string): string {
  const cut = text.replace(CUTS, (run, at: number) => (isCut(run) && beginsFormula(text, at + run.length) ? `${run}'` : run));
  return isMarked(text) ? `'${cut}` : cut;
}

/** The text of a cell that {@link safeCell} wrote, and of any other cell as it is. */
export function plainCell(cell: string): string {
  const text = cell.startsWith("'") && isMarked(cell.slice(1)) ? cell.slice(1) : cell;
  return text.replace(MARKED_CUTS, (found, at: number) => (isCut(found) && found.endsWith("'") && beginsFormula(text, at + found.length) ? found.slice(0, -1) : found));
}

/** Whether the front of a cell must be marked. */
function isMarked(text: string): boolean {
  const [front = ""] = FRONT.exec(text) ?? [];
  return /[\t\r\n]/.test(front) || beginsFormula(text, front.length);
}

function isCut(run: string): boolean {
  return /[;\t\r\n]/.test(run);
}

function beginsFormula(text: string, at: number): boolean {
  return BEGINS_A_FORMULA.test(text.slice(at, at + 1));
}
