// Summaries of a comparison and of a combination in a real browser: each is one sheet of A4, for a
// few words and for a full record of five agencies.

import { describe, expect, test } from "vitest";
import { combineScreenings, compareScreenings, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { renderCombination } from "../../src/render/combination.js";
import { renderComparison } from "../../src/render/comparison.js";
import { PIN, screeningOf } from "../render/records.js";
import { browserForTests, hasBrowser } from "./browser.js";

const STATES = ["yes", "no", "not-known", undefined] as const;

/** A screening with words in every place and every row answered in another way. */
const full = (place: number): Screening =>
  screeningOf({
    edition: PIN,
    subject: { reference: "FICTIONAL-0001", ageInYears: 12 },
    completedOn: `2026-03-0${place + 1}`,
    immediateDanger: place < 3 ? "yes" : "not-known",
    completedBy: {
      name: "A. Example",
      role: "designated safeguarding lead",
      organisation: "Example Academy Trust",
    },
    childsVoice: "Words of the child. ".repeat(60),
    answers: Object.fromEntries(
      york.indicators.map(({ id, signs }, row) => [
        id,
        {
          answer: STATES[(row * 7 + place * place + place) % 4] ?? "no",
          signs: signs.slice(0, 3).map((sign) => sign.id),
          basis: ["observed"],
          note: "A long note. ".repeat(30),
        },
      ]),
    ),
  });

const SUMMARY = { format: "html", detail: "summary" } as const;

const nothing = screeningOf({ edition: PIN });

const combined = (...all: Screening[]): string => {
  const made = combineScreenings(all);
  return made.ok ? renderCombination(made.value, SUMMARY) : "";
};
const compared = (earlier: Screening, later: Screening): string => {
  const made = compareScreenings(earlier, later);
  return made.ok ? renderComparison(made.value, SUMMARY) : "";
};

describe.skipIf(!hasBrowser)("in a browser", () => {
  const { page, show, ask } = browserForTests();

  test.each([
    ["a comparison of nothing", compared(nothing, nothing)],
    ["a comparison of full records", compared(full(0), full(1))],
    ["a combination of nothing", combined(nothing, nothing)],
    ["a combination of five agencies", combined(...[0, 1, 2, 3, 4].map(full))],
  ])("%s is one sheet of A4, and does not scroll sideways on 320 pixels", async (_, html) => {
    await show(html, 320);
    expect(await ask("document.documentElement.scrollWidth")).toBe(320);
    const pdf = (await page().pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  });
});
