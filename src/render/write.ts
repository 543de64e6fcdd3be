// Writes a document in a format.

import type { RootContent } from "mdast";
import { match } from "ts-pattern";
import type { Document } from "./document.js";
import { htmlOf } from "./html.js";
import { markdownOf } from "./markdown.js";
import { textOf } from "./text.js";

/** The formats a result can be rendered in. */
export const FORMATS = ["text", "markdown", "html"] as const;
/** A format of rendered results: text for a terminal, Markdown for a case note, HTML as a whole page to read and to print. */
export type Format = (typeof FORMATS)[number];

/** Writes a document, its title as the one heading of the first level. */
export function write({ notice, title, body }: Document, format: Format): string {
  const main: RootContent[] = [{ type: "heading", depth: 1, children: [{ type: "text", value: title }] }, ...body];
  return match(format)
    .with("text", () => textOf({ type: "root", children: [...notice, ...main] }))
    .with("markdown", () => markdownOf({ type: "root", children: [...notice, ...main] }))
    .with("html", () => htmlOf({ title, notice, main }))
    .exhaustive();
}
