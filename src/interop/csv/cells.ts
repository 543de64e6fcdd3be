// The cells of a sheet. Text that a spreadsheet would take for a formula is marked as plain text.
// The mark is taken off when the sheet is read.

/**
 * The characters that begin a formula, ASCII and full-width, and the apostrophe that marks plain
 * text.
 */
const BEGINS_A_FORMULA = "'=+@＝＋－＠-";
const BEGINNINGS = /* @__PURE__ */ new RegExp(`[${BEGINS_A_FORMULA}]`, "g");
/** Characters at which a cell may be split, if the sheet is opened with another separator. */
const CUTS = ";\t\r\n";

/**
 * Characters that a sheet cannot hold: control characters except tab and line ends, byte order
 * marks, noncharacters, and lone surrogates.
 */
// eslint-disable-next-line no-control-regex -- it looks for control characters
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as a cell can hold it. Empty if there is nothing visible in it. */
export function fitText(text: string): string {
  return text.trim() === "" ? "" : text.replace(UNFIT, "\uFFFD");
}

/**
 * Puts an apostrophe before every character that could begin a formula: at the front of the cell,
 * and after each semicolon, tab or line end, where the cell may be split when the sheet is opened.
 * An apostrophe in such a place gets one more, so that {@link textOfCell} gives back the text as it
 * was.
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

/** The text of a cell that {@link safeCell} wrote. The text of any other cell stays as it is. */
export function textOfCell(cell: string): string {
  let [text, from] = ["", cell.startsWith("'") && isMarked(cell.slice(1)) ? 1 : 0];
  for (let at = cell.indexOf("'", from); at !== -1; at = cell.indexOf("'", at + 1)) {
    if (isAfterCut(cell, at) && beginsFormula(cell, at + 1))
      [text, from] = [text + cell.slice(from, at), at + 1];
  }
  return text + cell.slice(from);
}

/**
 * Whether the front of a cell must be marked. Spaces at the front are skipped, since a spreadsheet
 * may take them off before it looks. With a tab or a line end among them, the cell is always
 * marked.
 */
function isMarked(text: string): boolean {
  const visible = text.trimStart();
  return /[\t\r\n]/.test(text.slice(0, text.length - visible.length)) || beginsFormula(visible, 0);
}

/**
 * Whether a character comes first after a split. Spaces and quotation marks in between do not
 * count.
 */
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
