// Text of any characters. `fc.string({ unit: "binary" })` says the same and takes more than a second to make.

import fc from "fast-check";

const anyCharacter = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

/** Any text but lone surrogates, of any length or of a longest one. */
export function anyText(length: { readonly maxLength?: number } = {}): fc.Arbitrary<string> {
  return fc.string({ unit: anyCharacter, ...length });
}
