// Writes a document as text, Markdown or HTML.

import type { RootContent } from "mdast";
import { match } from "ts-pattern";
import { york } from "../../editions/york.js";
import { attempt } from "../../foundation/attempt.js";
import { isObject, isOfRecordSize } from "../../foundation/objects.js";
import { paragraph } from "./document.js";
import type { Document } from "./document.js";
import { htmlOf } from "./html.js";
import { markdownOf } from "./markdown.js";
import { emergency } from "../parts.js";
import { textOf } from "./text.js";

/** The formats a result can be rendered in. */
export const FORMATS = /* @__PURE__ */ Object.freeze(["text", "markdown", "html"] as const);
/**
 * A format of rendered results: text for a terminal, Markdown for a case note, HTML as a whole page
 * to read and to print.
 */
export type Format = (typeof FORMATS)[number];

/**
 * Writes the document made from a value, with its title as the only heading of the first level. If
 * no document can be made, or the format is not known, it writes one that says so below the
 * emergency notice. A page must not fail when somebody is looking for whom to call.
 */
export function write(from: unknown, make: () => Document, format: Format): string {
  const known = FORMATS.find((name) => name === format);
  const written = attempt(undefined, () =>
    known && canBeWritten(from) ? inFormat(make(), known) : undefined,
  );
  return written ?? inFormat(notShown(), known ?? "text");
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
    level = level.filter(isObject).flatMap((value) => Object.values(value));
  }
  return true;
}

/** The page for a value that cannot be shown. */
export const NOT_SHOWN = {
  title: "This cannot be shown",
  sentences: [
    "What was handed in is not what this is made from, or the format is not a known one. " +
      "Nothing of it is shown.",
    "That says nothing about the child. Look at the record itself.",
  ],
} as const;

function notShown(): Document {
  return {
    notice: emergency(york.emergency),
    title: NOT_SHOWN.title,
    body: NOT_SHOWN.sentences.map(paragraph),
  };
}

function inFormat({ notice, title, body }: Document, format: Format): string {
  const main: RootContent[] = [
    { type: "heading", depth: 1, children: [{ type: "text", value: title }] },
    ...body,
  ];
  return match(format)
    .with("text", () => textOf({ type: "root", children: [...notice, ...main] }))
    .with("markdown", () => markdownOf({ type: "root", children: [...notice, ...main] }))
    .with("html", () => htmlOf({ title, notice, main }))
    .exhaustive();
}
