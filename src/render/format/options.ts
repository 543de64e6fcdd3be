// How a document is asked for: its format, how much it shows, and whether it is a page of its own.

import { attempt } from "../../foundation/attempt.js";
import { isObject } from "../../foundation/objects.js";
import type { Edition } from "../../editions/types.js";
import type { Screening } from "../../screening/index.js";

/** The formats a result can be rendered in. */
export const FORMATS = /* @__PURE__ */ Object.freeze(["text", "markdown", "html"] as const);
/**
 * A format of rendered results: text for a terminal, Markdown for a case note, HTML as a whole page
 * to read and to print.
 */
export type Format = (typeof FORMATS)[number];

/** How much a document shows. */
export const DETAILS = /* @__PURE__ */ Object.freeze(["summary", "full"] as const);
/** How much a document shows: one sheet of A4, or everything. */
export type Detail = (typeof DETAILS)[number];

/** Whether a document is a page of its own. */
export const PARTS = /* @__PURE__ */ Object.freeze(["page", "fragment"] as const);
/**
 * Whether a document is a page of its own, or a part to put into a page of the host. In HTML a
 * fragment has no head and no style, and its headings start at the second level.
 */
export type PagePart = (typeof PARTS)[number];

/** How a document is written. */
export interface Written {
  readonly format: Format;
  readonly detail: Detail;
  readonly part: PagePart;
}

/** How a document is to be rendered. */
export interface RenderOptions {
  readonly format: Format;
  /** `"full"` unless told otherwise. */
  readonly detail?: Detail | undefined;
  /** `"page"` unless told otherwise. */
  readonly part?: PagePart | undefined;
}

/** As {@link RenderOptions}, with the screening that a result was made from. */
export interface ScreeningOptions extends RenderOptions {
  /** Its reference, its date and its own words are then shown as well. */
  readonly screening?: Screening<Edition> | undefined;
}

/** A format, or options with one. */
export type As<Options extends RenderOptions = RenderOptions> = Format | Options;

/**
 * How a document is written. Undefined where something that was asked for is not known; the format
 * is then the one asked for, if that is known.
 */
export function writtenAs(as: unknown): { readonly written: Written; readonly isKnown: boolean } {
  const { format, detail = "full", part = "page" } = fieldsOfOptions(as);
  const written = {
    format: FORMATS.find((name) => name === format),
    detail: DETAILS.find((name) => name === detail),
    part: PARTS.find((name) => name === part),
  };
  return {
    written: {
      format: written.format ?? "text",
      detail: written.detail ?? "full",
      part: written.part ?? "page",
    },
    isKnown: Object.values(written).every((name) => name !== undefined),
  };
}

/** The screening among the options, if there is one. */
export function screeningIn(as: As<ScreeningOptions>): Screening<Edition> | undefined {
  return attempt(undefined, () => (typeof as === "string" ? undefined : as.screening));
}

function fieldsOfOptions(as: unknown): Readonly<Record<string, unknown>> {
  return attempt({}, () => (isObject(as) ? { ...as } : { format: as }));
}
