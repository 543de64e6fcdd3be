// Timelines in a real browser: nothing that axe objects to, nothing cut off or over another,
// nothing loaded, nothing run.

import { describe, expect, test } from "vitest";
import { renderTimelineSvg } from "../../src/render/timeline/svg.js";
import { renderTimeline } from "../../src/render/timeline/page.js";
import { TIMELINES } from "../render/timeline/timelines.js";
import { browserForTests, hasBrowser } from "./browser.js";

/** Each text of the drawing with its box, as it was laid out. */
const BOXES = `[...document.querySelectorAll("svg text")].map((text) => {
  const { left, top, right, bottom } = text.getBoundingClientRect();
  return { words: text.textContent, left, top, right, bottom };
})`;

interface Box {
  words: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

describe.skipIf(!hasBrowser)("in a browser", () => {
  const { axe, ask, events, page, show } = browserForTests();

  describe.each(TIMELINES)("%s", (_, timeline) => {
    const html = renderTimeline(timeline, "html");
    const svg = renderTimelineSvg(timeline);

    test("axe has no objection and no question", async () => {
      await show(html, 1280);
      const { violations, incomplete, passes } = await axe();
      expect(violations).toEqual([]);
      // Of the contrast of text within an SVG axe can say nothing, so the colours are looked at here.
      expect(
        incomplete.filter((question) => !question.startsWith("color-contrast: <text ")),
      ).toEqual([]);
      expect(
        await ask(
          "[...document.querySelectorAll('svg text')].every((text) => getComputedStyle(text).fill === 'rgb(0, 0, 0)')",
        ),
      ).toBe(true);
      expect(
        await ask(
          "[...document.querySelectorAll('svg > rect')].slice(0, 1).every((paper) => " +
            "getComputedStyle(paper).fill === 'rgb(255, 255, 255)')",
        ),
      ).toBe(true);
      expect(passes).toBeGreaterThan(10);
    });

    test("nothing is loaded, run or complained about, and nothing scrolls sideways on 320 pixels", async () => {
      await show(html, 320);
      expect(events).toEqual([]);
      expect(await ask("document.documentElement.scrollWidth")).toBe(320);
      expect(
        await ask(
          `document.querySelectorAll("a:not([href^='tel:']), script, form, input, button, img, iframe, link, [style]").length`,
        ),
      ).toBe(0);
      expect(await ask("[...document.querySelectorAll('[id]')].map(({ id }) => id)")).toEqual(
        timeline.records.length > 0 ? ["timeline-title", "timeline-desc"] : [],
      );
    });

    test("on a phone the drawing keeps its size and scrolls within the page", async () => {
      await show(html, 390);
      expect(await ask("document.documentElement.scrollWidth")).toBe(390);
      expect(
        await ask(
          "[...document.querySelectorAll('.drawing svg')].every((svg) => " +
            "svg.getBoundingClientRect().width === svg.viewBox.baseVal.width)",
        ),
      ).toBe(true);
    });

    test("a summary is one sheet of A4", async () => {
      await show(renderTimeline(timeline, { format: "html", detail: "summary" }), 680);
      const pdf = (await page().pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    });

    test("the notice comes first, and one heading names the page", async () => {
      await show(html, 1280);
      expect(await ask("document.body.innerText.trim().slice(0, 41)")).toBe(
        "If anyone is in danger now, or a crime is",
      );
      expect(
        await ask("[...document.querySelectorAll('h1')].map((heading) => heading.textContent)"),
      ).toEqual([await ask("document.title")]);
    });

    test("no text of the drawing stands outside it or over another", async () => {
      await show(`<body style="margin: 0">${svg}</body>`, 1440);
      const [texts, { right, bottom }] = [
        await ask<Box[]>(BOXES),
        await ask<Box>(
          "(({ right, bottom }) => ({ right, bottom }))(document.querySelector('svg').getBoundingClientRect())",
        ),
      ];
      expect(texts.length).toBeGreaterThan(1);
      expect(
        texts.filter(
          (box) => box.left < 0 || box.top < 0 || box.right > right || box.bottom > bottom,
        ),
      ).toEqual([]);
      const isOver = (a: Box, b: Box): boolean =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
      expect(
        texts.flatMap((a, place) =>
          texts
            .slice(place + 1)
            .filter((b) => isOver(a, b))
            .map((b) => [a.words, b.words]),
        ),
      ).toEqual([]);
    });

    test("the drawing alone is well-formed XML with an accessible name", async () => {
      await show("<body></body>", 1280);
      const parsed = `new DOMParser().parseFromString(${JSON.stringify(svg)}, "image/svg+xml")`;
      expect(await ask(`${parsed}.querySelector("parsererror") === null`)).toBe(true);
      expect(
        await ask(
          `(({ documentElement: svg }) => [svg.namespaceURI, svg.getAttribute("role"), ...["aria-labelledby", ` +
            `"aria-describedby"].map((name) => svg.querySelector("#" + ` +
            `svg.getAttribute(name)).tagName)])(${parsed})`,
        ),
      ).toEqual(["http://www.w3.org/2000/svg", "img", "title", "desc"]);
      await show(svg, 1280);
      expect(events).toEqual([]);
    });
  });

  test.each(TIMELINES.filter(([, { records }]) => records.length > 0))(
    "%s prints on A4, its drawing whole on one page",
    async (_, timeline) => {
      await show(renderTimeline(timeline, "html"), 680);
      const pdf = (await page().pdf({ preferCSSPageSize: true })).toString("latin1");
      const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
        ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
      );
      expect(new Set(sizes.map(String))).toEqual(new Set(["595,842"]));
      await page().emulateMedia({ media: "print" });
      // The room on a page between the margins is 264 by 180 millimetres, of which the heading over
      // the drawing takes some.
      const { width, height } = await ask<{ width: number; height: number }>(
        "(({ width, height }) => ({ width, height }))(document.querySelector('svg').getBoundingClientRect())",
      );
      expect(height / width).toBeLessThan((264 - 15) / 180);
      await page().emulateMedia({ media: null });
    },
  );
});
