// The marks of a drawn timeline: where each stands, and which one an answer has.

import { toHtml } from "hast-util-to-html";
import { describe, expect, test } from "vitest";
import type { TimelineStep } from "../../../src/timeline/index.js";
import {
  SHAPES,
  lead,
  shape,
  shapeOf,
  textAt,
  upright,
} from "../../../src/render/timeline/shapes.js";
import type { ShapeName } from "../../../src/render/timeline/shapes.js";

const LINE = 'fill="none" stroke="black"';

const AT_100_50: Readonly<Record<ShapeName, string>> = {
  yes: '<circle cx="100" cy="50" r="4"></circle>',
  new: '<rect x="96" y="46" width="8" height="8"></rect>',
  reopened: '<path d="M100 44.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z" fill="black" stroke="none"></path>',
  "not-known": '<text x="100" y="54" text-anchor="middle" font-weight="bold">?</text>',
  no: '<circle cx="100" cy="50" r="3.5" fill="white" stroke="black"></circle>',
  ended: `<path d="M96 46l8 8m0 -8l-8 8" ${LINE} stroke-width="2"></path>`,
  unanswered: `<path d="M100 46v8" ${LINE}></path>`,
  judgement: '<path d="M95 46h10l-5 9z" fill="black" stroke="none"></path>',
  continuing: `<path d="M92 50h16" ${LINE} stroke-width="2"></path>`,
  open: `<path d="M92 50h16" ${LINE} stroke-dasharray="2 2"></path>`,
  "at-least": '<rect x="96" y="48" width="8" height="4"></rect>',
  "could-reach": `<path d="M96 50h8m-4 0v4" ${LINE}></path>`,
};

test.each(SHAPES)("the mark %s stands about its place", (name) => {
  expect(toHtml(shape(name, 100, 50), { space: "svg" })).toBe(AT_100_50[name]);
});

test("upright words are turned about their place", () => {
  expect(toHtml(upright("91", 7, 9), { space: "svg" })).toBe(
    '<text x="7" y="9" transform="rotate(-90 7 9)">91</text>',
  );
});

test.each<
  [ShapeName, "yes" | "no" | "not-known" | "unanswered", TimelineStep["change"] | undefined]
>([
  ["yes", "yes", undefined],
  ["yes", "yes", "continuing"],
  ["new", "yes", "new"],
  ["reopened", "yes", "reopened"],
  ["no", "no", "answered-no"],
  ["ended", "no", "ended"],
  ["not-known", "not-known", "open"],
  ["unanswered", "unanswered", "open"],
])("%s: an answer %s that is %s", (name, state, change) => {
  expect(shapeOf({ state, signs: [] }, change && { change })).toBe(name);
});

describe("a line to the next record", () => {
  const drawn = (step: object): string[] =>
    lead(step as never, 100, 140, 50).map((shape) => toHtml(shape, { space: "svg" }));
  const yes = { lastAnswered: { answer: "yes", record: 0 } };
  const whole = `<path d="M104 50H136" ${LINE} stroke-width="2"></path>`;
  const dashed = `<path d="M104 50H136" ${LINE} stroke-dasharray="2 2"></path>`;

  test.each<[string, object, string[]]>([
    ["whole, where a Yes continues", { ...yes, change: "continuing" }, [whole]],
    [
      "dashed, where it continues after a gap",
      { ...yes, change: "continuing", gap: [1, 1] },
      [dashed],
    ],
    ["dashed, where it is open", { ...yes, change: "open" }, [dashed]],
    ["none, where it ends", { ...yes, change: "ended" }, []],
    ["dashed, where it ends after a gap", { ...yes, change: "ended", gap: [1, 1] }, [dashed]],
    ["none after a No", { lastAnswered: { answer: "no", record: 0 }, change: "new" }, []],
    ["none after no answer", { change: "open" }, []],
  ])("%s", (_, step, shapes) => {
    expect(drawn(step)).toEqual(shapes);
  });
});

test("words that a terminal or XML would not bear are replaced, as in documents", () => {
  expect(toHtml(textAt("a\u0001b\uFFFFc\nd\u202E", 7, 9), { space: "svg" })).toBe(
    '<text x="7" y="9">a\uFFFDb\uFFFDc d\uFFFD</text>',
  );
});
