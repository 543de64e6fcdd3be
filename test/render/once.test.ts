// Pages of an edition that hold nothing of a record are kept for as long as it lives, if it is frozen.

import { york } from "csae-guidance";
import { renderBlankTool, renderPlainTool } from "csae-guidance/render";
import { describe, expect, test } from "vitest";

describe.each([
  ["the blank tool", renderBlankTool],
  ["the tool in plain words", renderPlainTool],
])("%s", (_, render) => {
  test("is the same in every way of asking, in any order", () => {
    const ways = [
      "text",
      "markdown",
      "html",
      { format: "html", detail: "summary" },
      { format: "html", part: "fragment" },
    ] as const;
    const pages = ways.map((way) => render(way));
    expect(new Set(pages).size).toBe(ways.length);
    expect(ways.toReversed().map((way) => render(way))).toEqual(pages.toReversed());
    expect(render({ format: "html", detail: "full", part: "page" })).toBe(pages[2]);
  });

  test("follows an edition that changes", () => {
    const edition = { ...york };
    const before = render("text", edition);
    edition.version = "9.8.7";
    const after = render("text", edition);
    expect(after).toContain("york 9.8.7");
    expect(before).not.toContain("york 9.8.7");
    expect(render("text", york)).toBe(before);
  });

  test("keeps nothing for options that say something else each time", () => {
    const formats = ["html", "text", "html", "text"] as const;
    let asked = 0;
    const options = {
      get format() {
        return formats[asked++ % formats.length] ?? "text";
      },
    };
    const pages = formats.map(() => render(options));
    expect(pages).toEqual(formats.map((format) => render(format)));
  });
});
