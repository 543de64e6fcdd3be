// Marks in the cells of a CSV file. Text that a spreadsheet would take for a formula or for a value
// is marked as plain text. The mark is taken off when the sheet is read, as CSV or as the workbook
// that a spreadsheet made of it.

/**
 * The characters that begin a formula, ASCII and full-width, and the apostrophe that marks plain
 * text.
 */
const BEGINS_A_FORMULA = "'=+@＝＋－＠-";
const BEGINNINGS = /* @__PURE__ */ new RegExp(`[${BEGINS_A_FORMULA}]`, "g");
/** Characters at which a cell may be split, if the sheet is opened with another separator. */
const CUTS = ";|\t\r\n";

/** The characters of a value: digits, words such as a month, signs and currencies. */
const OF_A_VALUE = /^[\p{L}\p{N}\p{Sc}\s.,:/()%+#'’°-]+$/u;
/** More words than any day and time has. */
const MANY_WORDS = /^\P{L}*(?:\p{L}+\P{L}+){4}\p{L}/u;

/**
 * Puts an apostrophe before every character that could begin a formula: at the front of the cell,
 * and after each semicolon, bar, tab or line end, where the cell may be split when the sheet is
 * opened. A text that could be taken for a value gets one at the front. An apostrophe in such a
 * place gets one more, so that {@link textOfCell} gives back the text as it was.
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
  return (
    /[\t\r\n]/.test(text.slice(0, text.length - visible.length)) ||
    beginsFormula(visible, 0) ||
    couldBeValue(visible)
  );
}

/**
 * Whether a spreadsheet could take a text for a number, an amount, a date, a time, a fraction or a
 * truth value. All but truth values have a digit and few words: the names of days and months, in
 * any language.
 */
function couldBeValue(text: string): boolean {
  return (
    /^(?:true|false)\s*$/i.test(text) ||
    (/\p{N}/u.test(text) && OF_A_VALUE.test(text) && !MANY_WORDS.test(text))
  );
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
