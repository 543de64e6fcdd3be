// A whole drawing, shape by shape. Where each stands is counted by hand: columns 66 wide with their
// middles at 545, 611 and 677, lines 13 high with their feet 10 below the top, levels 18 apart.

import { toHtml } from "hast-util-to-html";
import { beforeEach, describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import type { Timeline } from "../../../src/timeline/index.js";
import { pageOf } from "../../../src/render/page.js";
import { rowName } from "../../../src/render/names.js";
import { drawTimeline } from "../../../src/render/timeline/svg.js";
import { PIN, recordOf } from "../records.js";
import { ALL_NO, on, timelineOf } from "./timelines.js";

const WRITTEN = { format: "html", detail: "full", part: "page" } as const;

/**
 * Each shape in short: its words or what it is, where it stands, and how it is drawn where that is
 * not the usual way.
 */
function shapesOf(timeline: Timeline): string[] {
  const svg = toHtml(
    drawTimeline(pageOf(york, WRITTEN), timeline, {
      notice: ["Call 999."],
      description: "In words.",
    }),
  );
  const shapes = [...svg.matchAll(/<(path|text|circle|rect) ([^>]*)>([^<]*)/g)].slice(1);
  const inShort = (attributes: string): string =>
    attributes
      .replace('fill="none" stroke="black"', "")
      .replace('stroke="none"', "")
      .replaceAll(/\b(?:c?[xy]|d|text-anchor)=|"/g, "")
      .replaceAll(/ +/g, " ")
      .trim();
  return shapes.map(
    ([, kind = "", attributes = "", words = ""]) =>
      `${kind === "text" ? words : kind} ${inShort(attributes)}`,
  );
}

describe("three records, one of them judged five days after", () => {
  let shapes: string[];
  beforeEach(() => {
    shapes = shapesOf(
      timelineOf(
        on("2026-01-14", { ...ALL_NO, "gang-association": "yes" }),
        recordOf(
          {
            edition: PIN,
            completedOn: "2026-01-24",
            answers: {
              ...ALL_NO,
              "gang-association": "yes",
              "abduction-and-imprisonment": "not-known",
            },
          },
          { level: "emerging", by: {}, on: "2026-01-29" },
        ),
        on("2026-02-13", { ...ALL_NO, "gang-association": "no" }),
      ),
    );
  });

  /** What stands from the first of these words up to the second. */
  const between = (from: string, to?: string): string[] => {
    const start = shapes.findIndex((shape) => shape.startsWith(from));
    return shapes.slice(
      start,
      to === undefined
        ? undefined
        : shapes.findIndex((shape, place) => place > start && shape.startsWith(to)),
    );
  };

  test("the notice and what it is stand first, bold, a line each", () => {
    expect(between("Call", "Days")).toEqual([
      "Call 999. 10 20 font-weight=bold font-size=12",
      "3 records from 14 January 2026 to 13 February 2026, over 30 days. 10 38 font-weight=bold font-size=12",
    ]);
  });

  test("days are to scale: 132 for thirty of them, so 44 for ten and 66 for fifteen", () => {
    expect(between("Days, to scale", "Record ")).toEqual([
      "Days, to scale 10 66",
      "path M512 62H710",
      "path M606 51h10l-5 9z fill=black",
      "path M545 62v6L545 86v4 stroke-width=0.5",
      "path M589 62v6L611 86v4 stroke-width=0.5",
      "path M677 62v6L677 86v4 stroke-width=0.5",
    ]);
  });

  test("numbers stand in the middle of their columns, dates upright below them, days between two", () => {
    expect(between("Record ", "path")).toEqual([
      "Record 10 104",
      "1 545 104 middle",
      "2 611 104 middle",
      "3 677 104 middle",
      "Date 10 120",
      "14 January 2026 549 202 transform=rotate(-90 549 202)",
      "24 January 2026 615 202 transform=rotate(-90 615 202)",
      "13 February 2026 681 202 transform=rotate(-90 681 202)",
      "Days between 10 216",
      "10 578 216 middle",
      "20 644 216 middle",
    ]);
  });

  test("what is indicated stands on its level, with a line up to what it could reach", () => {
    expect(between("path M10 225H710", "path M10 326H710")).toEqual([
      "path M10 225H710",
      "Level, from the rows answered Yes 10 239 font-weight=bold",
      "Significant Concerns 10 261",
      "path M512 257H710 stroke-width=0.25",
      "Escalating Concerns 10 279",
      "path M512 275H710 stroke-width=0.25",
      "Emerging Concerns 10 297",
      "path M512 293H710 stroke-width=0.25",
      "No row answered Yes 10 315",
      "path M512 311H710 stroke-width=0.25",
      "rect 541 273 width=8 height=4",
      "path M611 275V257",
      "path M607 257h8m-4 0v4",
      "rect 607 273 width=8 height=4",
      "rect 673 309 width=8 height=4",
    ]);
  });

  test("what was judged stands on its level in the column of its record", () => {
    expect(between("path M10 326H710", "path M10 427H710")).toEqual([
      "path M10 326H710",
      "Judgement, made by a person 10 340 font-weight=bold",
      "Significant Concerns 10 362",
      "path M512 358H710 stroke-width=0.25",
      "Escalating Concerns 10 380",
      "path M512 376H710 stroke-width=0.25",
      "Emerging Concerns 10 398",
      "path M512 394H710 stroke-width=0.25",
      "No risk 10 416",
      "path M512 412H710 stroke-width=0.25",
      "path M606 390h10l-5 9z fill=black",
    ]);
  });

  test("a row has the line that its name needs, and its marks beside their middle", () => {
    expect(between("path M10 427H710", "path M10 525H710")).toEqual([
      "path M10 427H710",
      "Escalating Concerns 10 441 font-weight=bold",
      `12. ${rowName(york, "gang-association")} 10 460`,
      "path M10 467H710 stroke-width=0.25",
      "path M549 458.5H607 stroke-width=2",
      "circle 545 458.5 r=4",
      "circle 611 458.5 r=4",
      "path M673 454.5l8 8m0 -8l-8 8 stroke-width=2",
      "path M10 476H710",
      "Significant Concerns 10 490 font-weight=bold",
      `7. ${rowName(york, "abduction-and-imprisonment")} 10 509`,
      "path M10 516H710 stroke-width=0.25",
      "circle 545 507.5 r=3.5 fill=white stroke=black",
      "? 611 511.5 middle font-weight=bold",
      "circle 677 507.5 r=3.5 fill=white stroke=black",
    ]);
  });

  test("the key has four marks to a line, 175 apart, and what is not drawn stands last", () => {
    expect(between("path M10 525H710")).toEqual([
      "path M10 525H710",
      "Key 10 539 font-weight=bold",
      "circle 20 554 r=4",
      "Yes 36 558",
      "rect 191 550 width=8 height=8",
      "Yes, new 211 558",
      "path M370 548.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z fill=black",
      "Yes again 386 558",
      "? 545 558 middle font-weight=bold",
      "Not known 561 558",
      "circle 20 572 r=3.5 fill=white stroke=black",
      "No 36 576",
      "path M191 568l8 8m0 -8l-8 8 stroke-width=2",
      "Now No 211 576",
      "path M370 568v8",
      "Not answered 386 576",
      "path M540 568h10l-5 9z fill=black",
      "Judged by a person 561 576",
      "path M12 590h16 stroke-width=2",
      "Still Yes 36 594",
      "path M187 590h16 stroke-dasharray=2 2",
      "Open after a Yes 211 594",
      "rect 366 588 width=8 height=4",
      "Level from the rows 386 594",
      "path M541 590h8m-4 0v4",
      "It could reach 561 594",
      "36 rows were No at every record. They are not drawn. 10 612",
    ]);
  });
});

describe("narrow columns", () => {
  const header = (records: number): string[] => {
    const shapes = shapesOf(
      timelineOf(
        ...Array.from({ length: records }, (_, record) => on(`2026-01-${10 + record}`, {})),
      ),
    );
    return shapes.slice(
      shapes.findIndex((shape) => shape.startsWith("Record")),
      shapes.findIndex((shape) => shape.startsWith("Level")) - 1,
    );
  };

  test("of 46: dates stand upright, 4 beside the middle and 90 high, and days lie below them", () => {
    const six = header(6);
    expect(six.slice(0, 2)).toEqual(["Record 10 104", "1 457 104 middle"]);
    expect(six.slice(7, 9)).toEqual([
      "Date 10 120",
      "10 January 2026 461 196 transform=rotate(-90 461 196)",
    ]);
    expect(six.slice(14, 16)).toEqual(["Days between 10 210", "1 480 210 middle"]);
  });

  test("of 35: days stand upright too, and what follows stands lower", () => {
    const eight = header(8);
    expect(eight.slice(18, 20)).toEqual([
      "Days between 10 210",
      "1 469 224 transform=rotate(-90 469 224)",
    ]);
    expect(eight.at(-1)).toMatch(/^1 .* 224 /);
  });

  test("of 16 have numbers of the usual size, and of 15 smaller ones", () => {
    expect(header(17)[1]).toBe("1 446 104 middle");
    expect(header(18)[1]).toBe("1 447.5 104 middle font-size=9");
  });

  test("one record has no days between", () => {
    expect(header(1)).toEqual([
      "Record 10 104",
      "1 677 104 middle",
      "Date 10 120",
      "10 January 2026 681 196 transform=rotate(-90 681 196)",
    ]);
  });
});
