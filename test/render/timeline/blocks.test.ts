// A whole drawing, shape by shape. Where each stands is counted by hand: columns 66 wide with their
// middles at 545, 611 and 677, lines 13 high with their feet 10 below the top, levels 18 apart.

import { toHtml } from "hast-util-to-html";
import { beforeEach, describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import type { Timeline } from "../../../src/timeline/index.js";
import { drawTimeline } from "../../../src/render/timeline/svg.js";
import { PIN, recordOf } from "../records.js";
import { ALL_NO, on, timelineOf } from "./timelines.js";

/**
 * Each shape in short: its words or what it is, where it stands, and how it is drawn where that is
 * not the usual way.
 */
function shapesOf(timeline: Timeline): string[] {
  const svg = toHtml(
    drawTimeline(timeline, { notice: ["Call 999."], description: "In words." }, york),
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
        on("2026-01-14", { ...ALL_NO, clipping: "yes" }),
        recordOf(
          {
            edition: PIN,
            completedOn: "2026-01-24",
            answers: { ...ALL_NO, clipping: "yes", "not-in-education": "not-known" },
          },
          { level: "emerging", by: {}, on: "2026-01-29" },
        ),
        on("2026-02-13", { ...ALL_NO, clipping: "no" }),
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
      "3 records from 2026-01-14 to 2026-02-13, over 30 days. 10 38 font-weight=bold font-size=12",
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

  test("numbers and dates stand in the middle of their columns, days between two", () => {
    expect(between("Record ", "path")).toEqual([
      "Record 10 104",
      "1 545 104 middle",
      "2 611 104 middle",
      "3 677 104 middle",
      "Date 10 120",
      "2026-01-14 545 120 middle",
      "2026-01-24 611 120 middle",
      "2026-02-13 677 120 middle",
      "Days between 10 136",
      "10 578 136 middle",
      "20 644 136 middle",
    ]);
  });

  test("what is indicated stands on its level, with a line up to what it could reach", () => {
    expect(between("path M10 145H710", "path M10 246H710")).toEqual([
      "path M10 145H710",
      "Indicative level, from the rows answered Yes 10 159 font-weight=bold",
      "Significant Concerns 10 181",
      "path M512 177H710 stroke-width=0.25",
      "Escalating Concerns 10 199",
      "path M512 195H710 stroke-width=0.25",
      "Emerging Concerns 10 217",
      "path M512 213H710 stroke-width=0.25",
      "No row answered Yes 10 235",
      "path M512 231H710 stroke-width=0.25",
      "rect 541 193 width=8 height=4",
      "path M611 195V177",
      "path M607 177h8m-4 0v4",
      "rect 607 193 width=8 height=4",
      "rect 673 229 width=8 height=4",
    ]);
  });

  test("what was judged stands on its level in the column of its record", () => {
    expect(between("path M10 246H710", "path M10 347H710")).toEqual([
      "path M10 246H710",
      "Judgement, made by a person 10 260 font-weight=bold",
      "Significant Concerns 10 282",
      "path M512 278H710 stroke-width=0.25",
      "Escalating Concerns 10 300",
      "path M512 296H710 stroke-width=0.25",
      "Emerging Concerns 10 318",
      "path M512 314H710 stroke-width=0.25",
      "No risk 10 336",
      "path M512 332H710 stroke-width=0.25",
      "path M606 310h10l-5 9z fill=black",
    ]);
  });

  test("a row has the lines that its words need, and its marks beside their middle", () => {
    expect(between("path M10 347H710", "path M10 484H710")).toEqual([
      "path M10 347H710",
      "Escalating Concerns 10 361 font-weight=bold",
      "3. ‘Clipping’ i.e., offering to have sex with the intention of robbing the victim, then 10 380",
      "running before sexual activity 10 393",
      "path M10 400H710 stroke-width=0.25",
      "path M549 385H607 stroke-width=2",
      "circle 545 385 r=4",
      "circle 611 385 r=4",
      "path M673 381l8 8m0 -8l-8 8 stroke-width=2",
      "path M10 409H710",
      "Significant Concerns 10 423 font-weight=bold",
      "2. Not in any education, training or employment/Regular breakdown of school placements 10 442",
      "due to behavioural problems/ Whereabouts during school hours unknown and information 10 455",
      "suggesting links to CSE/County Lines or member of a gang 10 468",
      "path M10 475H710 stroke-width=0.25",
      "circle 545 453.5 r=3.5 fill=white stroke=black",
      "? 611 457.5 middle font-weight=bold",
      "circle 677 453.5 r=3.5 fill=white stroke=black",
    ]);
  });

  test("the key has four marks to a line, 175 apart, and what is not drawn stands last", () => {
    expect(between("path M10 484H710")).toEqual([
      "path M10 484H710",
      "Key 10 498 font-weight=bold",
      "circle 20 513 r=4",
      "Yes 36 517",
      "rect 191 509 width=8 height=8",
      "Yes, new 211 517",
      "path M370 507.5l5.5 5.5l-5.5 5.5l-5.5 -5.5z fill=black",
      "Yes, reopened 386 517",
      "? 545 517 middle font-weight=bold",
      "Not known 561 517",
      "circle 20 531 r=3.5 fill=white stroke=black",
      "No 36 535",
      "path M191 527l8 8m0 -8l-8 8 stroke-width=2",
      "No, ended 211 535",
      "path M370 527v8",
      "Not answered 386 535",
      "path M540 527h10l-5 9z fill=black",
      "Judged by a person 561 535",
      "path M12 549h16 stroke-width=2",
      "Yes, continuing 36 553",
      "path M187 549h16 stroke-dasharray=2 2",
      "Open after a Yes 211 553",
      "rect 366 547 width=8 height=4",
      "Indicative level 386 553",
      "path M541 549h8m-4 0v4",
      "It could reach 561 553",
      "36 rows are No or not answered at every record and not drawn. 10 571",
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
      shapes.findIndex((shape) => shape.startsWith("Indicative")) - 1,
    );
  };

  test("of 46: dates stand upright, 4 beside the middle, and days lie below them", () => {
    const six = header(6);
    expect(six.slice(0, 2)).toEqual(["Record 10 104", "1 457 104 middle"]);
    expect(six.slice(7, 9)).toEqual([
      "Date 10 120",
      "2026-01-10 461 168 transform=rotate(-90 461 168)",
    ]);
    expect(six.slice(14, 16)).toEqual(["Days between 10 182", "1 480 182 middle"]);
  });

  test("of 35: days stand upright too, and what follows stands lower", () => {
    const eight = header(8);
    expect(eight.slice(18, 20)).toEqual([
      "Days between 10 182",
      "1 469 196 transform=rotate(-90 469 196)",
    ]);
    expect(eight.at(-1)).toMatch(/^1 .* 196 /);
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
      "2026-01-10 677 120 middle",
    ]);
  });
});
