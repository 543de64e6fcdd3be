// What documents are made of. The build leaves out what bundled packages bring for other nodes
// (tsup.config.ts).

import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../../src/render/", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(new URL(file, folder), "utf8"));

test("no node has an identifier: no definition, no reference, no footnote", () => {
  const types = sources.flatMap((source) =>
    [...source.matchAll(/\btype: "(\w+)"/g)].map(([, type = ""]) => type),
  );
  expect([...new Set(types)].toSorted()).toEqual([
    "blockquote",
    "element",
    "heading",
    "inlineCode",
    "list",
    "listItem",
    "paragraph",
    "root",
    "strong",
    "table",
    "tableCell",
    "tableRow",
    "text",
  ]);
});

test("a property of an element is text or a list of text", () => {
  const properties = sources.flatMap((source) =>
    [...source.matchAll(/hProperties: (\{[^}]*\})/g)].map(([, written = ""]) =>
      written.replaceAll(/\s+/g, " "),
    ),
  );
  expect([...new Set(properties)].toSorted()).toEqual([
    '{ class: ["blanks"] }',
    '{ class: ["drawing"], role: "region", "aria-label": page.words["timeline.drawing"], tabindex: "0", }',
    '{ class: ["new-sheet"] }',
    '{ class: ["one-line"] }',
    '{ class: ["over-time"] }',
    '{ class: ["source"] }',
    "{ class: [className] }",
    "{ class: [place] }",
    "{ href: `tel:${number}",
    "{ lang: language }",
    '{ scope: "col" }',
    '{ scope: "row" }',
  ]);
});
