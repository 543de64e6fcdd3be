// Where the parts of a drawn timeline stand. Numbers are counted by hand: 720 across, 10 at each
// edge, names from 270 wide.

import { describe, expect, test } from "vitest";
import { framesFor, linesOf, smallest, stack } from "../../../src/render/timeline/layout.js";
import type { Block, Frame } from "../../../src/render/timeline/layout.js";

const [frame] = framesFor(1) as [Frame];
const block = (height: number, tops: number[]): Block => ({
  height,
  draw: (top) => {
    tops.push(top);
    return [];
  },
});

describe("columns", () => {
  test.each([
    ["no record: no column", 0, 66, [710, 710, 710, 710], [710, 710, 710, 710]],
    ["one record: a column of the widest", 1, 66, [644, 644, 644, 670], [710, 710, 710, 736]],
    ["six records share 280", 6, 46, [434, 434, 540, 670], [710, 710, 816, 946]],
    [
      "forty records: columns of the narrowest, and the drawing is wider",
      40,
      13,
      [280, 410, 540, 670],
      [800, 930, 1060, 1190],
    ],
  ])("%s", (_, records, pitch, lefts, rights) => {
    const frames = framesFor(records);
    expect(frames.map((each) => each.pitch)).toEqual([pitch, pitch, pitch, pitch]);
    expect(frames.map(({ left }) => left)).toEqual(lefts);
    expect(frames.map(({ right }) => right)).toEqual(rights);
    expect(frames.map(({ width }) => width)).toEqual(rights.map((right) => right + 10));
  });

  test("the middle of a column is half a column from its side", () => {
    expect(frame.middle(0)).toBe(677);
    const [forty] = framesFor(40) as [Frame];
    expect([forty.middle(0), forty.middle(1), forty.middle(39)]).toEqual([286.5, 299.5, 793.5]);
  });
});

describe("blocks", () => {
  test("stand one under another, from the edge", () => {
    const tops: number[] = [];
    const drawing = stack([block(100, tops), block(50, tops)], frame);
    expect(drawing).toMatchObject({ width: 720, height: 160 });
    expect(tops).toEqual([]);
    expect(drawing.draw()).toEqual([]);
    expect(tops).toEqual([10, 110]);
  });

  test("make a drawing wider that would be too high for a page: 1,110 high and 823 wide", () => {
    expect(stack([block(100, []), block(1_000, [])], frame)).toMatchObject({
      width: 823,
      height: 1_110,
    });
  });

  test("the narrowest drawing is taken, and of two the first", () => {
    const draw = () => [];
    const [a, b, c] = [
      { width: 800, height: 1, draw },
      { width: 720, height: 2, draw },
      { width: 720, height: 3, draw },
    ];
    expect(smallest([a, b, c])).toBe(b);
    expect(smallest([b, a, c])).toBe(b);
  });
});

describe("names", () => {
  const narrow: Frame = { ...frame, left: 280 };

  test("have 46 characters in the narrowest place, and break at spaces", () => {
    expect(linesOf(`${"a".repeat(40)} ${"b".repeat(5)} c`, narrow)).toEqual([
      `${"a".repeat(40)} ${"b".repeat(5)}`,
      "c",
    ]);
    expect(linesOf(`${"a".repeat(40)} ${"b".repeat(6)}`, narrow)).toEqual([
      "a".repeat(40),
      "b".repeat(6),
    ]);
  });

  test("a word that is too long has a line of its own, and no line is empty", () => {
    expect(linesOf(`${"a".repeat(60)} b`, narrow)).toEqual(["a".repeat(60), "b"]);
    expect(linesOf(`b ${"a".repeat(60)} c d`, narrow)).toEqual(["b", "a".repeat(60), "c d"]);
    expect(linesOf("a", { ...narrow, left: 20 })).toEqual(["a"]);
  });
});
