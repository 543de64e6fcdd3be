// The layout of a drawn timeline: names on the left, a column for each record, and blocks one under
// another.

import { linearScale } from "./scale.js";
import type { Shape } from "./shapes.js";

/**
 * The measurements of a drawing, in its own units. Printed at the width of A4, one unit is about a
 * quarter of a millimetre.
 */
export interface Frame {
  readonly width: number;
  /** The left edge of the columns. */
  readonly left: number;
  /** The right edge of the columns. */
  readonly right: number;
  /** The width of a column. */
  readonly pitch: number;
  /** The middle of a record's column. */
  readonly middle: (record: number) => number;
}

/** A part of a drawing: its height, and how to draw it from its top. */
export interface Block {
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
}

/** The margin around a drawing. Names start here. */
export const EDGE = 10;
const WIDTH = 720;
/**
 * Column widths. A column is at most as wide as a date and at least as wide as a shape. In between,
 * the columns share the width `together`.
 */
const COLUMN = { widest: 66, narrowest: 13, together: 280 } as const;
/**
 * The widths to try for names. Long names in a narrow space make a drawing tall, and a tall drawing
 * is scaled down.
 */
const NAMES = [270, 400, 530, 660] as const;
/** The width allowed for a character, with some to spare. */
export const CHARACTER = 5.6;
/** The greatest height of a drawing that fits on a page of A4, as a multiple of its width. */
const HIGHEST = 1.35;

/**
 * The frames to try for a number of records, one for each width of names. With more records than
 * fit the width of a page, the drawing gets wider.
 */
export function framesFor(records: number): Frame[] {
  const pitch = Math.min(
    COLUMN.widest,
    Math.max(COLUMN.narrowest, Math.floor(COLUMN.together / Math.max(1, records))),
  );
  return NAMES.map((names) => {
    const left = Math.max(EDGE + names, WIDTH - EDGE - records * pitch);
    const right = left + records * pitch;
    return {
      width: right + EDGE,
      left,
      right,
      pitch,
      middle: linearScale([-0.5, records - 0.5], [left, right]),
    };
  });
}

/** A drawing that is laid out: the width and height that it takes, and how to draw it. */
interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly draw: () => readonly Shape[];
}

/**
 * Stacks blocks one under another. If they are too tall for a page, the drawing gets wider, so that
 * all of it fits.
 */
export function stack(blocks: readonly Block[], frame: Frame): Drawing {
  let height: number = EDGE;
  const placed = blocks.map((block) => {
    const top = height;
    height += block.height;
    return { block, top };
  });
  return {
    width: Math.max(frame.width, Math.ceil(height / HIGHEST)),
    height,
    draw: () => placed.flatMap(({ block, top }) => block.draw(top)),
  };
}

/** The drawing that is scaled down least when it is shown. If several are equal, the first. */
export function smallest(drawings: readonly Drawing[]): Drawing {
  return drawings.reduce((best, drawing) => (drawing.width < best.width ? drawing : best));
}

/** Wraps text into lines that fit beside the columns. */
export function linesOf(text: string, { left }: Frame): string[] {
  const most = Math.floor((left - 2 * EDGE) / CHARACTER);
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
