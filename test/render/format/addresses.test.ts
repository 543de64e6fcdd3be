// Addresses in a text, found without a lookbehind, which browsers of 2022 do not all have.

import fc from "fast-check";
import { expect, test } from "vitest";
import { splitAtAddresses } from "../../../src/render/format/addresses.js";

test.each([
  ["no address", "told her mother", ["told her mother"]],
  ["nothing", "", [""]],
  ["an email address alone", "a@example.org", ["", "a@example.org", ""]],
  ["one in a sentence", "write to a@example.org today", ["write to ", "a@example.org", " today"]],
  ["two in a row", "a@b  c://d", ["", "a@b", "  ", "c://d", ""]],
  ["a host name, in any case", "see (WWW.example)", ["see ", "(WWW.example)", ""]],
  ["one on a line of its own", "see\nhttps://x\n", ["see\n", "https://x", "\n"]],
  ["a no-break space before it", "see\u00a0@x", ["see\u00a0", "@x", ""]],
])("%s", (_, text, parts) => {
  expect(splitAtAddresses(text)).toEqual(parts);
});

test("they are words that hold @, :// or www., as a lookbehind finds them", () => {
  const bit = fc.constantFrom(
    "@",
    "://",
    "www.",
    "WwW.",
    ":",
    "/",
    "w",
    ".",
    " ",
    "\n",
    "\u2028",
    "😀",
  );
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
      const text = bits.join("");
      expect(splitAtAddresses(text)).toEqual(text.split(/(?<!\S)(\S*(?:@|:\/\/|www\.)\S*)/i));
    }),
    { numRuns: 5_000 },
  );
});
