// The pages in a real browser: nothing that axe objects to, nothing cut off on a small screen,
// nothing loaded, nothing run.

import { describe, expect, test } from "vitest";
import {
  renderBlankTool,
  renderPoliceForm,
  renderScreeningRecord,
  renderSharingRecord,
} from "csae-guidance/render";
import { HOSTILE, harmless } from "../render/hostile-words.js";
import { WRITERS, recordWith, sharingWith, toldWith } from "../render/records.js";
import { browserForTests, hasBrowser } from "./browser.js";
import { DOCUMENTS } from "./documents.js";

/** They speak to the child. What adults need stands on a last sheet, or is left out. */
const CHILDRENS_PAGES = ["the tool in plain words", "the tool in plain words, in short"];

/** The elements of a page with their attributes, as its parser made them. */
const STRUCTURE =
  `[...document.querySelectorAll("*")].map((element) => element.tagName + [...element.attributes].map(({ name, ` +
  `value }) => " " + name + "=" + value).join(""))`;

describe.skipIf(!hasBrowser)("in a browser", () => {
  const { axe, ask, events, page, show } = browserForTests();

  describe.each(DOCUMENTS)("%s", (name, html) => {
    test("axe has no objection and no question", async () => {
      await show(html, 1280);
      const { violations, incomplete, passes } = await axe();
      expect(violations).toEqual([]);
      expect(incomplete).toEqual([]);
      expect(passes).toBeGreaterThan(10);
    });

    test("nothing is loaded, run or complained about, and nothing scrolls sideways on 320 pixels", async () => {
      await show(html, 320);
      expect(events).toEqual([]);
      expect(await ask("document.documentElement.scrollWidth")).toBe(320);
      expect(
        await ask(
          `document.querySelectorAll("script, form, input, button, img, iframe, link, [style], [id]").length`,
        ),
      ).toBe(0);
      expect(
        await ask("[...new Set([...document.links].map(({ href }) => href))].sort()"),
        "the emergency numbers alone are links",
      ).toEqual(CHILDRENS_PAGES.includes(name) ? ["tel:999"] : ["tel:101", "tel:999"]);
    });

    test("the notice comes first, and one heading names the page", async () => {
      await show(html, 1280);
      expect(await ask("document.body.innerText.trim().slice(0, 41)")).toBe(
        CHILDRENS_PAGES.includes(name)
          ? "Are you in danger now? Is someone else? R"
          : "If anyone is in danger now, or a crime is",
      );
      expect(await ask("document.body.firstElementChild.getBoundingClientRect().top")).toBeLessThan(
        50,
      );
      expect(
        await ask("[...document.querySelectorAll('h1')].map((heading) => heading.textContent)"),
      ).toEqual([await ask("document.title")]);
    });
  });

  describe.each(Object.entries(WRITERS))("words in %s stay words", (_, write) => {
    test.each(Object.entries(HOSTILE))("%s", async (_, words) => {
      await show(write(harmless(words), harmless(words), "html"), 320);
      const expected = await ask(STRUCTURE);
      await show(write(words, words, "html"), 320);
      expect(await ask(STRUCTURE)).toEqual(expected);
      expect(events).toEqual([]);
      expect(await ask("document.documentElement.scrollWidth")).toBe(320);
    });
  });

  describe("words of a record", () => {
    test("are read whole", async () => {
      await show(renderScreeningRecord(recordWith("x", HOSTILE["HTML"] ?? ""), "html"), 1280);
      expect(
        await ask("[...document.querySelectorAll('blockquote')].at(-1).textContent.trim()"),
      ).toBe(HOSTILE["HTML"]);
    });

    test("that run right to left turn their own line and no other", async () => {
      await show(renderScreeningRecord(recordWith("שלום (1)", "שלום (1)\nabc"), "html"), 1280);
      const left = (line: number): Promise<number> =>
        ask(`(() => {
        const range = document.createRange();
        range.selectNodeContents([...document.querySelectorAll("blockquote")].at(-1).children[${line}]);
        return range.getBoundingClientRect().left;
      })()`);
      expect(await left(0)).toBeGreaterThan((await left(1)) + 100);
    });
  });

  test.each([
    ["the blank tool", renderBlankTool("html")],
    ["a sharing record", renderSharingRecord(sharingWith("x", "x"), "html")],
    ["a police form", renderPoliceForm(toldWith("x", "x"), "html")],
  ])("%s prints on A4, no row or item broken over two pages", async (_, html) => {
    await show(html, 1280);
    const pdf = (await page().pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
    );
    expect(new Set(sizes.map(String))).toEqual(new Set(["595,842"]));
    await page().emulateMedia({ media: "print" });
    expect(
      await ask(
        "[...document.querySelectorAll('tr, li')].every((element) => getComputedStyle(element).breakInside === " +
          "'avoid')",
      ),
    ).toBe(true);
    expect(
      await ask(
        "[...document.querySelectorAll('th, td')].every((cell) => getComputedStyle(cell).color === 'rgb(0, 0, 0)')",
      ),
    ).toBe(true);
    await page().emulateMedia({ media: null });
  });
});
