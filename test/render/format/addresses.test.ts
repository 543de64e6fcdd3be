// Words of a text that only code shows unchanged, found without a lookbehind, which browsers of 2022
// do not all have.

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
  ["a folder, a time and a list", "C:/x at 10:30, #x", ["C:/x at 10:30, #x"]],
  ["one without a protocol", "see //x now", ["see ", "//x", " now"]],
  ["numbers of issues", "#1 a#2 GH-3 gh-4", ["", "#1", " ", "a#2", " ", "GH-3", " ", "gh-4", ""]],
  ["no number of an issue", "NIGH-3 # 1", ["NIGH-3 # 1"]],
  ["emoji by their names", ":x: (:+1:) :a b:", ["", ":x:", " ", "(:+1:)", " :a b:"]],
  ["heads of alerts", "[!NOTE] [! x]", ["", "[!NOTE]", " [! x]"]],
  ["formulas", "$$x \\(y \\[z $1", ["", "$$x", " ", "\\(y", " ", "\\[z", " $1"]],
  ["environments", "\\begin{x} \\begin", ["", "\\begin{x}", " \\begin"]],
  ["underscores within a word", "a__b __c__ d_e", ["", "a__b", " __c__ d_e"]],
  ["bars beside them", "x|a@b|c|//d", ["x|", "a@b", "|c|", "//d", ""]],
  ["one on a line of its own", "see\nhttps://x\n", ["see\n", "https://x", "\n"]],
  ["a no-break space before it", "see\u00a0@x", ["see\u00a0", "@x", ""]],
])("%s", (_, text, parts) => {
  expect(splitAtAddresses(text)).toEqual(parts);
});

test("they are the words that a lookbehind finds", () => {
  const bit = fc.constantFrom(
    "@",
    "//",
    "www.",
    "WwW.",
    "#1",
    "GH-1",
    "|",
    "[!a",
    "$$",
    "\\(",
    "_",
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
      expect(splitAtAddresses(text)).toEqual(
        text.split(
          /(?<![^\s|])([^\s|]*(?:@|\/\/|www\.|#\d|\bGH-\d|:[\w+-]+:|\[!\w|\$\$|\\[([]|\\begin\{|[^\s_]__+[^\s_])[^\s|]*)/i,
        ),
      );
    }),
    { numRuns: 5_000 },
  );
});
