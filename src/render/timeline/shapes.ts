// The shapes of a drawn timeline. A shape gets its meaning from its form and never from a colour,
// so it works in black on white.

import type { Element, Text } from "hast";
import type { Edition } from "../../editions/types.js";
import type { TimelineAnswer } from "../../timeline/index.js";
import type { TimelineStep } from "../../timeline/index.js";
import { plainText } from "../format/document.js";
import type { Words } from "../format/document.js";

/** An element of a drawing. */
export type Shape = Element;

/** The SVG attributes of a shape. */
export type Style = Readonly<Record<string, string | number>>;

/** An element of SVG. Its words are escaped where it is written. */
export function svg(tagName: string, style: Style, children: Element["children"] = []): Shape {
  return { type: "element", tagName, properties: { ...style }, children };
}

/** The text of an element, cleaned as the words of every document are. */
export function lettering(words: Words): Text {
  return { type: "text", value: plainText(words) };
}

/** The shapes, in the order of the key under a drawing. */
export const SHAPES = [
  "yes",
  "new",
  "reopened",
  "not-known",
  "no",
  "ended",
  "unanswered",
  "judgement",
  "continuing",
  "open",
  "at-least",
  "could-reach",
] as const;
export type ShapeName = (typeof SHAPES)[number];

/** Half the size of a shape. */
const HALF = 4;

const WHOLE = 2 * HALF;

const DRAWN: Readonly<Record<ShapeName, (x: number, y: number) => Shape>> = {
  yes: (x, y) => svg("circle", { cx: x, cy: y, r: HALF }),
  new: (x, y) => svg("rect", { x: x - HALF, y: y - HALF, width: WHOLE, height: WHOLE }),
  reopened: (x, y) =>
    path(`M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`, { fill: "black", stroke: "none" }),
  "not-known": (x, y) =>
    textAt("?", x, y + HALF, { "text-anchor": "middle", "font-weight": "bold" }),
  no: (x, y) => svg("circle", { cx: x, cy: y, r: HALF - 0.5, fill: "white", stroke: "black" }),
  ended: (x, y) =>
    path(`M${x - HALF} ${y - HALF}l${WHOLE} ${WHOLE}m0 ${-WHOLE}l${-WHOLE} ${WHOLE}`, {
      "stroke-width": 2,
    }),
  unanswered: (x, y) => path(`M${x} ${y - HALF}v${WHOLE}`),
  judgement: (x, y) =>
    path(`M${x - 5} ${y - HALF}h10l-5 ${WHOLE + 1}z`, { fill: "black", stroke: "none" }),
  continuing: (x, y) => path(`M${x - WHOLE} ${y}h${2 * WHOLE}`, CONTINUING),
  open: (x, y) => path(`M${x - WHOLE} ${y}h${2 * WHOLE}`, OPEN),
  "at-least": (x, y) => svg("rect", { x: x - HALF, y: y - 2, width: WHOLE, height: 4 }),
  "could-reach": (x, y) => path(`M${x - HALF} ${y}h${WHOLE}m${-HALF} 0v${HALF}`),
};

const CONTINUING: Style = { "stroke-width": 2 };
const OPEN: Style = { "stroke-dasharray": "2 2" };

/** Draws a shape centred on a point. */
export function shape(name: ShapeName, x: number, y: number): Shape {
  return DRAWN[name](x, y);
}

/**
 * The shape for a row. An answer that contradicts its signs or cannot be read is drawn as not
 * known.
 * A change from earlier records (new, reopened, ended) has its own shape.
 * The first record has no change.
 */
export function shapeOf(
  { state }: TimelineAnswer<Edition>,
  step: TimelineStep | undefined,
): ShapeName {
  return step?.change === "new" || step?.change === "reopened" || step?.change === "ended"
    ? step.change
    : state === "contradicted" || state === "unread"
      ? "not-known"
      : state;
}

/**
 * The line from one record to the next, if there is one: to a Yes that continues, and across
 * answers that are open after a Yes.
 */
export function lead(
  { change, lastAnswered, gap }: TimelineStep,
  from: number,
  to: number,
  y: number,
): Shape[] {
  if (lastAnswered?.answer !== "yes" || (change === "ended" && !gap)) return [];
  return [
    path(`M${from + HALF} ${y}H${to - HALF}`, change === "continuing" && !gap ? CONTINUING : OPEN),
  ];
}

/** A path without fill. */
export function path(d: string, style: Style = {}): Shape {
  return svg("path", { d, fill: "none", stroke: "black", ...style });
}

/** A line of text. */
export function textAt(words: Words, x: number, y: number, style: Style = {}): Shape {
  return svg("text", { x, y, ...style }, [lettering(words)]);
}

/** A line of text rotated to run upwards, for a narrow column. */
export function upright(words: Words, x: number, y: number): Shape {
  return textAt(words, x, y, { transform: `rotate(-90 ${x} ${y})` });
}
