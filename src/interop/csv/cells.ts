// The cells of a sheet: what a spreadsheet would take for a formula is made plain text, and comes
// back as it was.

/** What begins a formula, in any width, and the apostrophe that marks plain text. */
const BEGINS_A_FORMULA = "'=+@＝＋－＠-";
const BEGINNINGS = /* @__PURE__ */ new RegExp(`[${BEGINS_A_FORMULA}]`, "g");
/** Where a cell may be cut, where a sheet is opened with other separators. */
const CUTS = ";\t\r\n";

/**
 * Characters that no sheet holds: halves of a character, control characters but for tab and line
 * ends.
 */
// eslint-disable-next-line no-control-regex -- it is what is looked for
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as a cell can hold it; empty where nothing visible is left. */
export function fitText(text: string): string {
  return text.trim() === "" ? "" : text.replace(UNFIT, "\uFFFD");
}

/**
 * Puts an apostrophe before whatever could begin a formula: at the front of the cell, and after
 * each semicolon, tab or line end, at which a sheet may be cut when it is opened. An apostrophe
 * there gets one more, so that {@link textOfCell} gives back what there was.
 */
export function safeCell(text: string): string {
  let [cell, from] = [isMarked(text) ? "'" : "", 0];
  BEGINNINGS.lastIndex = 0;
  while (BEGINNINGS.test(text)) {
    const at = BEGINNINGS.lastIndex - 1;
    if (isAfterCut(text, at)) [cell, from] = [`${cell}${text.slice(from, at)}'`, at];
  }
  return cell + text.slice(from);
}

/** The text of a cell that {@link safeCell} wrote, and of any other cell as it is. */
export function textOfCell(cell: string): string {
  let [text, from] = ["", cell.startsWith("'") && isMarked(cell.slice(1)) ? 1 : 0];
  for (let at = cell.indexOf("'", from); at !== -1; at = cell.indexOf("'", at + 1)) {
    if (isAfterCut(cell, at) && beginsFormula(cell, at + 1))
      [text, from] = [text + cell.slice(from, at), at + 1];
  }
  return text + cell.slice(from);
}

/**
 * Whether the front of a cell must be marked: a spreadsheet may take the spaces off before it
 * looks.
 */
function isMarked(text: string): boolean {
  const visible = text.trimStart();
  return /[\t\r\n]/.test(text.slice(0, text.length - visible.length)) || beginsFormula(visible, 0);
}

/** Whether a place stands after a cut, with spaces and quotation marks around the cut or not. */
function isAfterCut(text: string, place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (CUTS.includes(character)) return true;
    if (character !== '"' && character.trim() !== "") return false;
  }
  return false;
}

function beginsFormula(text: string, at: number): boolean {
  return at < text.length && BEGINS_A_FORMULA.includes(text.charAt(at));
}
