// Where the parts of a drawn timeline stand: names on the left, a column for each record, one block
// under another.

import { scaleLinear } from "d3-scale";
import type { Shape } from "./shapes.js";

/**
 * The measures of a drawing, in its own units. At the width of A4 one unit prints as about a
 * quarter of a millimetre.
 */
export interface Frame {
  readonly width: number;
  /** Where the columns begin. */
  readonly left: number;
  /** Where they end. */
  readonly right: number;
  /** How wide each is. */
  readonly pitch: number;
  /** The middle of a record's column. */
  readonly middle: (record: number) => number;
}

/** A part of a drawing: how high it is, and how to draw it from its top. */
export interface Block {
  readonly height: number;
  readonly draw: (top: number) => readonly Shape[];
}

/** Where names begin, and the space around a drawing. */
export const EDGE = 10;
const WIDTH = 720;
/** Columns are as wide as a date, and as narrow as a shape where there are many. */
const COLUMN = { widest: 66, narrowest: 13, together: 280 } as const;
/**
 * How wide names can be. Long ones in a narrow space make a drawing high, and a high one is scaled
 * down.
 */
const NAMES = [270, 400, 530, 660] as const;
/** The space that a character takes, with some to spare. */
const CHARACTER = 5.6;
/** How high a drawing can be for its width and still fit on a page of A4. */
const HIGHEST = 1.35;

/**
 * The frames that a number of records can have. With more records than a page is wide the drawing
 * grows.
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
      middle: scaleLinear([-0.5, records - 0.5], [left, right]),
    };
  });
}

/** Shapes with the room they take. */
interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Blocks one under another, as wide as it takes for all of it to fit on a page. */
export function stack(blocks: readonly Block[], frame: Frame): Drawing {
  const start: Drawing = { width: frame.width, height: EDGE, shapes: [] };
  return blocks.reduce(({ width, height, shapes }, block) => {
    const below = height + block.height;
    return {
      width: Math.max(width, Math.ceil(below / HIGHEST)),
      height: below,
      shapes: [...shapes, ...block.draw(height)],
    };
  }, start);
}

/** The drawing that is scaled down least when it is shown; of several the first. */
export function smallest(drawings: readonly Drawing[]): Drawing {
  return drawings.reduce((best, drawing) => (drawing.width < best.width ? drawing : best));
}

/** Breaks words into lines that fit beside the columns. */
export function linesOf(text: string, { left }: Frame): string[] {
  const most = Math.floor((left - 2 * EDGE) / CHARACTER);
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}
