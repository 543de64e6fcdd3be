// What is escaped in Markdown does not depend on what else stands in the text. Most texts are
// written without a look at every pattern; "& z" has to be looked at, and is not escaped.

import { expect, test } from "vitest";
import { markdownOf } from "../../../src/render/format/markdown.js";

const ASCII = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place));
const written = (...texts: string[]): string =>
  markdownOf({
    type: "root",
    children: [
      { type: "paragraph", children: texts.map((value) => ({ type: "text", value }) as const) },
    ],
  });

test.each(ASCII)("a text with %j is escaped as one that is looked at in full", (one) => {
  for (const other of [...ASCII, "é", "—", ""])
    for (const words of [
      `ab${one}${other}cd`,
      `${one}${other} ab`,
      `ab ${one}${other}`,
      one + other,
    ])
      for (const before of [[], ["We say: "]]) {
        const plain = written(...before, `${words} y`)
          .trimEnd()
          .slice(0, -1);
        expect(written(...before, `${words} & z`)).toBe(`${plain}& z\n`);
      }
});

test.each(ASCII)("a line that ends with %j is escaped as one that is looked at in full", (one) => {
  for (const other of ASCII)
    for (const words of [`ab${one}${other}`, `ab ${other}${one}`])
      expect(written(words)).toBe(written(`& ${words}`).slice(2));
});

// Texts that follow one another are written as one where none needs an escape. An address among
// them keeps them apart.
test.each(["(", "10", "7.9", "Table", "iv", "a", "‘so’", ".", "]", "x.a", "é", "Ab c", " ", ""])(
  "texts from %j on are escaped as each by itself",
  (first) => {
    for (const second of [": y", ". Z", ".Zed", ") z", "(z)", "b c", "-1", "*", " ", ""])
      for (const third of ["", " ", "w", ".", "(w)"]) {
        const apart = written(first, second, third, " @x").replace("`@x`", "y");
        expect(written(first, second, third, " y")).toBe(apart);
        expect(written(first, second, third, "*").replace(/\\\*\n$/, "")).toBe(
          written(first, second, third, "*", " @x").replace(/\\\* `@x`\n$/, ""),
        );
      }
  },
);

test("a text that is empty keeps the space before it from the end of the line", () => {
  expect(written("Known: ", "")).toBe("Known: \n");
  expect(written("Known: ")).toBe("Known:&#x20;\n");
});
