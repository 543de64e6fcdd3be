// Writes a document as text, Markdown or HTML.

import type { RootContent } from "mdast";
import { match } from "ts-pattern";
import type { ShownEdition } from "../../editions/types.js";
import { shownOf } from "../../editions/whole.js";
import { yorkShown } from "../../editions/york.js";
import { attempt } from "../../foundation/attempt.js";
import { isObject, isOfRecordSize } from "../../foundation/objects.js";
import { excerpt, pageOf } from "../page.js";
import type { Page } from "../page.js";
import { urgent } from "../urgent.js";
import { heading, joined, numbered, paragraph, phrasing, plainText, said } from "./document.js";
import type { Document } from "./document.js";
import { htmlOf } from "./html.js";
import { markdownOf } from "./markdown.js";
import { writtenAs } from "./options.js";
import type { As } from "./options.js";
import { textOf } from "./text.js";

/**
 * Writes the document made from a value, with its title as the only heading of the first level. If
 * no document can be made, or what is asked for is not known, it writes one that says so below the
 * emergency notice. A page must not fail when somebody is looking for whom to call.
 */
export function write(
  from: unknown,
  as: As,
  edition: ShownEdition,
  make: (page: Page) => Document,
): string {
  const { written, isKnown } = writtenAs(as);
  const made = attempt(undefined, () => {
    if (!isKnown || !canBeWritten(from)) return undefined;
    const page = pageOf(shownOf(edition), written);
    return inFormat(make(page), page);
  });
  const notShownUnder = (known: ShownEdition): string => {
    const page = pageOf(known, written);
    return inFormat(notShown(page), page);
  };
  // Whom to call is for the edition to say. York's stands in where that cannot be read.
  return (
    made ?? attempt(undefined, () => notShownUnder(shownOf(edition))) ?? notShownUnder(yorkShown)
  );
}

/** Documents by the way they were written. */
export type Pages = Map<string, string>;

/**
 * A document that holds nothing of a record: from those that were written before, or written now.
 *
 * @param pages - Those of the edition, and of whatever else the document is made from.
 */
export function writeOnce(pages: Pages, as: As, make: (as: As) => string): string {
  const { written, isKnown } = writtenAs(as);
  if (!isKnown) return make(as);
  const key = Object.values(written).join(" ");
  const page = pages.get(key) ?? make(written);
  pages.set(key, page);
  return page;
}

/**
 * The most values, and the deepest nesting, that are rendered. Anything this library returns is far
 * below both.
 */
const MOST = { values: 200_000, deep: 200 } as const;

/**
 * Whether a value is small enough to be written out in full. A cycle has no end, and objects that
 * hold one another many times over multiply.
 */
export function canBeWritten(from: unknown): boolean {
  if (!isOfRecordSize(from)) return false;
  let level: unknown[] = [from];
  let values = 0;
  for (let deep = 0; level.length > 0; deep += 1) {
    values += level.length;
    if (deep > MOST.deep || values > MOST.values) return false;
    level = partsOf(level);
  }
  return true;
}

/** Everything that stands in the objects and lists among some values. */
function partsOf(values: readonly unknown[]): unknown[] {
  const parts: unknown[] = [];
  for (const value of values)
    if (isObject(value)) for (const part of Object.values(value)) parts.push(part);
  return parts;
}

/** The page for a value that cannot be shown. */
function notShown(page: Page): Document {
  return {
    urgent: urgent(page),
    hasOwnTitle: true,
    title: page.say("cannot-be-shown"),
    body: [
      paragraph(page.say("not-what-this-is-made-from")),
      paragraph(page.say("look-at-the-record")),
    ],
  };
}

/** The most characters of a reference in a summary. */
const ABOUT = 60;

function inFormat(document: Document, page: Page): string {
  const { urgent: notice, about = [] } = document;
  const title = isSummary(document, page)
    ? page.say("summary-of", { title: document.title })
    : document.title;
  const shownAbout = about
    .filter((words) => words.trim() !== "")
    .map((words) => excerpt(page, words, ABOUT));
  const main: RootContent[] = [
    { type: "heading", depth: 1, children: phrasing(title) },
    ...(shownAbout.length > 0
      ? [
          paragraph(
            page.say("about", {
              about: joined(
                shownAbout.map((words) => [said(words)]),
                page.words.separator,
              ),
            }),
          ),
        ]
      : []),
    ...document.body.flat(),
    ...foot(document, page),
  ];
  return match(page.format)
    .with("text", () => textOf({ type: "root", children: [...notice, ...main] }))
    .with("markdown", () => markdownOf({ type: "root", children: [...notice, ...main] }))
    .with("html", () =>
      htmlOf({ page, title: plainText(title), onEverySheet: shownAbout, notice, main }),
    )
    .exhaustive();
}

function isSummary({ hasOwnTitle = false }: Document, { detail }: Page): boolean {
  return detail === "summary" && !hasOwnTitle;
}

/** The sources by number, the edition, and that this is a summary. */
function foot(document: Document, page: Page): RootContent[] {
  const { madeWith, body } = document;
  const isShort = isSummary(document, page);
  const sources = body.length > 0 ? page.sources() : [];
  return [
    ...(sources.length > 0 ? [heading(2, page.say("sources")), numbered(sources, "sources")] : []),
    ...(madeWith
      ? [
          paragraph([
            ...page.say(isShort ? "made-with-in-brief" : "made-with", {
              ...madeWith,
              title: page.edition.title,
            }),
            ...(isShort ? [" ", ...page.say("whole-document")] : []),
          ]),
        ]
      : []),
  ];
}
