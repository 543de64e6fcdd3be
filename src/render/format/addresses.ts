// Finds the words in a text that Markdown can show unchanged only as code. Software turns most of
// them into links or pictures after it has read the Markdown, so that a backslash is no help.

/**
 * An email address or a name with @, a URL, a host name that starts with `www.`; the number of an
 * issue, an emoji by its name and the head of an alert on GitHub; where a formula begins for what
 * looks for formulas in a page; and underscores within a word, which keep pandoc from seeing where
 * bold words end.
 */
const PARTS = [
  String.raw`@|\/\/|www\.`,
  String.raw`#\d|\bGH-\d`,
  String.raw`:[\w+-]+:`,
  String.raw`\[!\w`,
  String.raw`\$\$|\\[([]|\\begin\{`,
  String.raw`[^\s_]__+[^\s_]`,
].join("|");

/**
 * A word with such a part. A bar ends it: in a table, readers differ on what a bar within code is.
 * What stands before it is matched too, for want of a lookbehind.
 */
const ADDRESSES = new RegExp(String.raw`(^|[\s|])([^\s|]*(?:${PARTS})[^\s|]*)`, "gi");

const PART = new RegExp(PARTS, "i");

/** Whether there is an address in a text. */
export function hasAddress(text: string): boolean {
  return PART.test(text);
}

/** Splits a text at the addresses in it: text and addresses in turn, with text at both ends. */
export function splitAtAddresses(text: string): string[] {
  if (!hasAddress(text)) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const { index, 1: space = "", 2: address = "" } of text.matchAll(ADDRESSES)) {
    const start = index + space.length;
    parts.push(text.slice(from, start), address);
    from = start + address.length;
  }
  return [...parts, text.slice(from)];
}
