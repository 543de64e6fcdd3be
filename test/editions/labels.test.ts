// The printed words as they are shown, with their source.

import { describe, expect, test } from "vitest";
import { york } from "csae-guidance";
import type { Sign } from "csae-guidance";
import { cited, shortName, shownLabel, signLabel, source } from "../../src/editions/labels.js";

const sign: Sign = {
  id: "a-sign",
  label: "Words",
  citations: [{ section: "Screening Tool", line: 249 }],
  basis: "printed",
};

describe("a source", () => {
  test.each<[string, Parameters<typeof source>[0], string]>([
    ["a line", [{ section: "7.9", line: 224 }], "[7.9, line 224]"],
    ["lines in a row", [{ section: "7.9", line: 220, endLine: 224 }], "[7.9, lines 220–224]"],
    [
      "two lines of a section",
      [
        { section: "7.9", line: 220 },
        { section: "7.9", line: 224 },
      ],
      "[7.9, lines 220, 224]",
    ],
    [
      "a line and lines in a row",
      [
        { section: "7.9", line: 220 },
        { section: "7.9", line: 222, endLine: 224 },
      ],
      "[7.9, lines 220, 222–224]",
    ],
    [
      "two sections",
      [
        { section: "7.9", line: 224 },
        { section: "Screening Tool", line: 249 },
      ],
      "[7.9, line 224; Screening Tool, line 249]",
    ],
    [
      "a section cited before and after another",
      [
        { section: "7.9", line: 224 },
        { section: "11", line: 395 },
        { section: "7.9", line: 226 },
      ],
      "[7.9, lines 224, 226; 11, line 395]",
    ],
    ["nothing", [], "[]"],
  ])("%s", (_, citations, words) => {
    expect(source(citations)).toBe(words);
  });

  test("stands after its sentence", () => {
    expect(cited({ text: "Keep the record.", citations: [{ section: "7.9", line: 211 }] })).toBe(
      "Keep the record. [7.9, line 211]",
    );
  });
});

describe("printed words", () => {
  const edition = { ...york, display: { "a-sign": "Own words" } };

  test("stand alone where an agency has none of its own, and before them where it has", () => {
    expect(shownLabel(york, sign)).toBe("Words");
    expect(shownLabel(edition, sign)).toBe("Words (here: Own words)");
    expect(shownLabel(edition, { id: "another", label: "Words" })).toBe("Words");
  });

  test("are not looked for among what every object has", () => {
    expect(shownLabel(edition, { id: "toString", label: "Words" })).toBe("Words");
  });

  test.each<[Partial<Sign>, string]>([
    [{}, "Words"],
    [{ leadIn: "before" }, "(before) Words"],
    [{ leadOut: "after" }, "Words (after)"],
    [{ leadIn: "before", leadOut: "after" }, "(before) Words (after)"],
  ])("with those that govern them in brackets: %j", (governing, words) => {
    expect(signLabel(york, { ...sign, ...governing })).toBe(words);
  });

  test("with the agency's own between them", () => {
    expect(signLabel(edition, { ...sign, leadIn: "before", leadOut: "after" })).toBe(
      "(before) Words (here: Own words) (after)",
    );
  });
});

describe("the short name of a row", () => {
  const [row] = york.indicators;

  test("is ours, with an agency's own words beside it", () => {
    expect(shortName(york, row!)).toBe("Late home or missing");
    const display = { "late-or-missing": "Late or away" };
    expect(shortName({ ...york, display }, row!)).toBe("Late home or missing (here: Late or away)");
  });

  test.each([[undefined], [""]])("where there is none (%o) the whole label stands", (name) => {
    expect(shortName(york, { ...row!, name })).toBe("Regularly coming home late or going missing");
  });
});
