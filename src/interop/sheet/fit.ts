// What the cells of a sheet can hold, and how damage by another encoding shows.

/**
 * The most characters that a cell is written with. Excel cuts a cell after 32,767 of them, the
 * marks of CSV among them.
 */
export const MOST_CHARACTERS = 30_000;

/** Stands where a cell cannot hold a character, and for the rest of a text that is too long. */
const STAND_IN = "□";

/**
 * What shows that a text was read in another encoding than it was written in: the replacement
 * character, control characters of Latin-1, and UTF-8 read as windows-1252.
 */
const DAMAGE = /[\u0080-\u009f\ufffd]|[ÂÃ][\u00a0-\u00bf]|â€/u;

/**
 * Characters that a sheet cannot hold: control characters except tab and line ends, byte order
 * marks, noncharacters, and lone surrogates.
 */
// eslint-disable-next-line no-control-regex -- it looks for control characters
const UNFIT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]|\p{Surrogate}/u;

/** What a cell is not written with. What looks like damage would be taken for it. */
const NOT_WRITTEN = /* @__PURE__ */ new RegExp(`${UNFIT.source}|${DAMAGE.source}`, "gu");

/**
 * Text as a cell can hold it, with a stand-in for what it cannot. Empty if there is nothing visible
 * in it.
 */
export function fitText(text: string): string {
  if (text.trim() === "") return "";
  const fit = text.replace(NOT_WRITTEN, STAND_IN);
  return fit.length > MOST_CHARACTERS ? `${wholeStart(fit)}${STAND_IN}` : fit;
}

/** The start of a text, not cut within a character. */
function wholeStart(text: string): string {
  return text.slice(0, MOST_CHARACTERS - 2).replace(/[\ud800-\udbff]$/, "");
}

/** Whether a text shows that it was read in another encoding than it was written in. */
export function isDamaged(text: string): boolean {
  return DAMAGE.test(text);
}

/**
 * Whether a cell has the words of a line. Typographic and plain marks are the same, and so is white
 * space of any kind.
 */
export function hasWords(cell: string, words: string): boolean {
  return cell === words || plain(cell) === plain(words);
}

/** Whether a cell has the letters and digits of a line and other marks, as after damage. */
export function hasDamagedWords(cell: string, words: string): boolean {
  return /[^ -~]|\?/.test(cell) && lettersOf(cell) === lettersOf(words);
}

/** The letters and digits of a text, of those that every encoding has. */
export function lettersOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, "");
}

const PLAIN: readonly (readonly [typographic: RegExp, plain: string])[] =
  /* @__PURE__ */ Object.freeze([
    [/[‘’‚‛′]/g, "'"],
    [/[“”„‟″]/g, '"'],
    [/[‐‑‒–—−]/g, "-"],
    [/…/g, "..."],
    [/\s+/g, " "],
  ]);

function plain(text: string): string {
  return PLAIN.reduce((words, [marks, mark]) => words.replace(marks, mark), text).trim();
}
