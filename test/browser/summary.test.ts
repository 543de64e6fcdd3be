// A summary of every kind of document fits one sheet of A4, and its sheet names the record.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recordJudgement } from "csae-guidance";
import type { Judgement, Screening } from "csae-guidance";
import { renderScreeningRecord } from "csae-guidance/render";
import { LONG } from "../render/hostile-words.js";
import { everyDocument } from "../render/every-document.js";
import { browserForTests, hasBrowser } from "./browser.js";

const CASE = new URL("../../examples/case/complete-case.json", import.meta.url);

/** The documents that have a summary of one sheet. */
const ONE_SHEET = [
  "a screening",
  "nothing answered",
  "danger now",
  "a judgement",
  "a review of sharing",
  "a sharing record",
  "a police form, of who tells it",
  "a police form, of what is told",
  "a comparison",
  "a combination",
  "a timeline",
  "a history",
];

describe.skipIf(!hasBrowser)("one sheet of A4", () => {
  const { page, show } = browserForTests();
  const sheets = async (html: string): Promise<number> => {
    await show(html, 1280);
    const pdf = (await page().pdf({ preferCSSPageSize: true })).toString("latin1");
    return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  };
  const summaries = (inline: string, quoted: string): Readonly<Record<string, string>> =>
    everyDocument({ format: "html", detail: "summary" }, { inline, quoted });
  const short = summaries("Example name", "Example words.\n\nMore of them.");
  const long = summaries(LONG["long words"] ?? "", LONG["many lines"] ?? "");

  test("the summary of the judged case in examples/case", async () => {
    const { screening, judgement } = JSON.parse(readFileSync(CASE, "utf8")) as {
      readonly screening: Screening;
      readonly judgement: Judgement;
    };
    const judged = recordJudgement(screening, judgement);
    if (!judged.ok) throw new Error("The case is meant to be right.");
    const html = renderScreeningRecord(judged.value, { format: "html", detail: "summary" });
    expect(await sheets(html)).toBe(1);
  });

  test.each(ONE_SHEET)("the summary of %s", async (name) => {
    expect(await sheets(short[name] ?? "")).toBe(1);
  });

  test.each(ONE_SHEET)("the summary of %s with very long words in every place", async (name) => {
    expect(await sheets(long[name] ?? "")).toBe(1);
  });
});
