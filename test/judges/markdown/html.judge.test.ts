// 1.11 and issue 3: what is written as HTML and SVG, read by parsers that this repository did not
// write. Words are text and nothing else, in elements and in attributes.

import { describe, expect, test } from "vitest";
import { timeline } from "csae-guidance";
import type { Edition } from "csae-guidance";
import { renderTimelineSvg } from "csae-guidance/render";
import { harmless } from "../../render/hostile-words.js";
import { screeningOf, PIN } from "../../render/records.js";
import { isInstalled, judge } from "../installed.js";
import { PAYLOADS, SHOWING_ALL, documentsWith, editionWith, withoutHoles } from "./documents.js";
import { seenIn, spaced } from "./seen.js";

/** Characters that a page shows as U+FFFD, or that would be parsed as other ones. */
const NOT_SHOWN =
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/u;

/** The lines of words that come out as they went in. */
const linesOf = (words: string): string[] =>
  words
    .split(/[\n\r\u2028\u2029]+/)
    .filter((line) => !NOT_SHOWN.test(line.replaceAll("\t", " ")))
    .map(spaced);

describe.skipIf(!isInstalled("markdown"))("words stay words in HTML", () => {
  test.each(PAYLOADS)("%s", (_, words) => {
    for (const part of ["page", "fragment"] as const) {
      const documents = documentsWith(words, { format: "html", part });
      const plain = documentsWith(harmless(words), { format: "html", part });
      for (const [kind, html] of Object.entries(documents))
        expect([kind, seenIn(html).made]).toEqual([kind, seenIn(plain[kind] ?? "").made]);
      for (const kind of SHOWING_ALL)
        for (const line of linesOf(words))
          expect(seenIn(documents[kind] ?? "").words).toContain(line);
    }
  });

  test.each(PAYLOADS.filter(([, words]) => !NOT_SHOWN.test(words.replaceAll(/[\t\n]/g, " "))))(
    "in an attribute: %s",
    (_, words) => {
      const html = documentsWith(words, { format: "html", part: "fragment" })["a timeline"] ?? "";
      expect(seenIn(html).labels).toContain(spaced(withoutHoles(words)));
    },
  );

  test("the parser sees what nobody escaped", () => {
    expect(seenIn('<p title="a">x<b>y</b><!-- z --></p>').made).toEqual([
      "#document-fragment",
      "p",
      "title=a",
      "b",
      "#comment",
    ]);
  });
});

/** The text of a drawing, as a strict parser of XML reads it. Throws if it is not well formed. */
function textOfXml(xml: string): string {
  const { SaxesParser } = judge<{
    readonly SaxesParser: new (options: object) => {
      on(event: string, told: (what: never) => void): void;
      write(xml: string): { close(): void };
    };
  }>("markdown", "saxes");
  const parser = new SaxesParser({ xmlns: true });
  const texts: string[] = [];
  parser.on("text", (text: string) => texts.push(text));
  parser.on("error", (error: Error) => {
    throw error;
  });
  parser.write(xml).close();
  return spaced(texts.join(" "));
}

/** A drawing in which a row bears words of an agency. */
function drawingWith(words: string): string {
  const edition = editionWith(words);
  const record = screeningOf({
    edition: PIN,
    completedOn: "2026-01-14",
    answers: { clipping: "yes" },
  });
  const answers = { ...record.answers, "example.row": "yes" } as typeof record.answers;
  const pin = { id: edition.id, version: edition.version, hash: edition.hash };
  const made = timeline<Edition>([{ ...record, edition: pin, answers }], edition);
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return renderTimelineSvg(made.value, edition);
}

/** What XML cannot hold, or could end what stands around it. */
const NOT_XML: readonly (readonly [string, string])[] = [
  ["the end of CDATA", "]]> x"],
  ["a control character", "a\u0001b\u0000c\u000bd"],
  ["a lone surrogate", "a\ud800b\udc00c"],
  ["no characters", "a\ufffeb\uffffc\ufdd0d"],
  ["entities of HTML", "&nbsp; &copy; & &#0;"],
];

describe.skipIf(!isInstalled("markdown"))("a drawing is well-formed XML", () => {
  test.each([...PAYLOADS, ...NOT_XML])("%s", (_, words) => {
    const text = textOfXml(drawingWith(words));
    expect(text).toMatch(/call 999/);
    expect(text).toContain("Significant Concerns");
  });

  test("and the parser refuses what is not", () => {
    expect(() => textOfXml("<svg>]]></svg>")).toThrow();
    expect(() => textOfXml("<svg>\u0001</svg>")).toThrow();
  });
});
