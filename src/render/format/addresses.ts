// Finds the addresses in a text that GitHub would turn into links.

/**
 * A word that GitHub would turn into a link: an email address, a URL with its protocol, or a host
 * name that starts with `www.`. The space before it is matched too, for want of a lookbehind in
 * older browsers.
 */
const ADDRESSES = /(^|\s)(\S*(?:@|:\/\/|www\.)\S*)/gi;

/** Splits a text at the addresses in it: text and addresses in turn, with text at both ends. */
export function splitAtAddresses(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 1: space = "", 2: address = "" } of text.matchAll(ADDRESSES)) {
    const start = index + space.length;
    parts.push(text.slice(from, start), address);
    from = start + address.length;
  }
  return [...parts, text.slice(from)];
}
