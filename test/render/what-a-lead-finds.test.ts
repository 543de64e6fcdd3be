// What a safeguarding lead must find on every page, whatever it is about and however long it is.

import { describe, expect, test } from "vitest";
import { defineOverlay, pinOf, recordJudgement, screen, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { renderScreening, renderScreeningRecord } from "csae-guidance/render";
import { everyDocument } from "./every-document.js";

const DETAILS = ["full", "summary"] as const;
const edition = pinOf(york);
const everyRow = (answer: "no" | "not-known"): Screening["answers"] =>
  Object.fromEntries(york.indicators.map(({ id }) => [id, answer]));

/** On one line, so that expected words need not know where lines break. */
const flat = (text: string): string => text.replaceAll(/\s+/g, " ");

/** Every document by its kind, in full and as a summary. */
const PAGES: [string, string][] = DETAILS.flatMap((detail) =>
  Object.entries(everyDocument({ format: "text", detail })).map(
    ([kind, text]): [string, string] => [`${kind}, ${detail}`, text],
  ),
);

const TALKED_OVER = /Talk over with your lead|Listed in the guidance at /;

/** Only the short page for a child and the page of problems with data name no edition. */
const WITH_EDITION = PAGES.filter(
  ([kind]) => !kind.startsWith("issues") && kind !== "the tool in plain words, summary",
);

describe.each(PAGES)("%s", (_, text) => {
  test("999 and 101 stand with no doubt", () => {
    expect(text).toContain("999");
    expect(flat(text)).not.toMatch(
      /\b(?:999|101)\b[^.:]*\. (?:Found in use|Not confirmed|As printed|Check)/,
    );
    expect(text).not.toContain("Emergency 999, Non-Emergency 101");
  });

  test("Children’s Social Care can be reached by day and by night", () => {
    expect(flat(text)).toContain("01904 551900 (in office hours)");
    expect(flat(text)).toContain(
      "0300 131 2131 (outside office hours, at weekends and on public holidays)",
    );
  });

  test("dates are in words, and a source is a number that a list at the end explains", () => {
    const [page = "", sources = ""] = text.split("\nSources\n-------\n");
    expect(page).not.toMatch(/\b\d{4}-\d{2}(?:-\d{2})?\b/);
    expect(page).not.toMatch(/\[[^\]]*line|known issue/);
    for (const [, number] of page.matchAll(/\[(\d+)\]/g)) expect(sources).toContain(`[${number}] `);
  });
});

test.each(PAGES.filter(([, text]) => TALKED_OVER.test(text)))(
  "%s: the call to 999 is not among what is to be talked over",
  (_, text) => {
    const [, ...lists] = flat(text).split(TALKED_OVER);
    for (const list of lists)
      expect(list.split(/Record and review|Notes: …|Judgement|Sources -/)[0]).not.toContain("999");
  },
);

test.each(WITH_EDITION)("%s: the edition and its hash stand at the foot", (kind, text) => {
  const foot = text.lastIndexOf("Made with the edition york");
  expect(foot).toBeGreaterThan(text.length - 400);
  // A history names the fingerprint that is to be kept.
  if (!kind.startsWith("a history")) expect(text.slice(0, foot)).not.toMatch(/[0-9a-f]{64}/);
});

test("a number of the night that an agency has confirmed is the one on every page", () => {
  const made = defineOverlay(york, {
    id: "agency",
    version: "1.0.0",
    contacts: [
      {
        id: "emergency-duty-team",
        telephones: ["01904 000000"],
        hours: "after 5pm",
        checkedOn: "2026-11-02",
      },
    ],
  });
  if (!made.ok) throw new Error("The overlay is sound.");
  for (const detail of DETAILS) {
    const pages = everyDocument({ format: "text", detail }, { edition: made.value });
    for (const [kind, text] of Object.entries(pages)) {
      expect(flat(text), kind).toContain("01904 000000 (after 5pm)");
      expect(text, kind).not.toContain("0300 131 2131");
    }
  }
});

describe("a page never says that there is nothing to do while danger or a row is open", () => {
  const open = { ...everyRow("no"), clipping: "not-known" } as const;
  const contradicted = {
    ...everyRow("no"),
    "abduction-and-imprisonment": { answer: "no", signs: ["abduction-and-forced-imprisonment"] },
  } as const;
  const SCREENINGS: [string, Screening][] = [
    ["danger, nothing answered", { edition, immediateDanger: "yes", answers: {} }],
    ["danger, every row No", { edition, immediateDanger: "yes", answers: everyRow("no") }],
    [
      "danger not known, every row No",
      { edition, immediateDanger: "not-known", answers: everyRow("no") },
    ],
    ["nothing known", { edition, answers: everyRow("not-known") }],
    ["one row not known", { edition, answers: open }],
    ["a sign on a row answered No", { edition, answers: contradicted }],
  ];

  test.each(SCREENINGS)("%s", (_, screening) => {
    const judged = recordJudgement(screening, { level: "no-risk", by: {}, on: "2026-03-01" });
    if (!judged.ok) throw new Error("The judgement is sound.");
    for (const detail of DETAILS) {
      const as = { format: "text", detail } as const;
      for (const page of [
        renderScreening(screen(screening), { ...as, screening }),
        renderScreeningRecord(judged.value, as),
      ])
        expect(flat(page)).not.toMatch(/lists no actions/);
    }
  });
});

describe("the most important comes first", () => {
  test.each([
    ["nothing answered", {}],
    ["one Yes and the rest open", { "older-partner": "yes" }],
    [
      "a sign on a row answered No",
      { clipping: { answer: "no", signs: ["clipping-and-robbery"] } },
    ],
  ] as const)("what to do stands before what is open: %s", (_, answers) => {
    const screening = { edition, answers };
    const page = renderScreening(screen(screening), { format: "markdown", screening });
    const headings = page.match(/^## .*$/gm) ?? [];
    const place = (heading: string): number =>
      headings.findIndex((found) => found.startsWith(heading));
    expect(place("## What the child says")).toBe(0);
    expect(place("## Level")).toBe(1);
    expect(place("## Record and review")).toBeGreaterThan(1);
    expect(place("## Still open")).toBeGreaterThan(place("## Record and review"));
    expect(place("## Sources")).toBe(headings.length - 1);
  });
});

describe("a summary cuts nothing that is urgent or that this record raised", () => {
  const CONTRADICTED = {
    "abduction-and-imprisonment": { answer: "no", signs: ["abduction-and-forced-imprisonment"] },
    clipping: { answer: "no", signs: ["clipping-and-robbery"] },
    "gang-association": { answer: "no", signs: ["gang-association-or-membership"] },
    "late-or-missing": { answer: "no", signs: ["going-missing"] },
  } as const;
  const summary = { format: "text", detail: "summary" } as const;

  test("a child under 13 stands before the title, and a caution about four rows is said once", () => {
    const screening: Screening = {
      edition,
      subject: { ageInYears: 12 },
      answers: { ...everyRow("no"), ...CONTRADICTED },
    };
    const page = renderScreening(screen(screening), { ...summary, screening });
    expect(page.indexOf("This child is under 13.")).toBeGreaterThan(-1);
    expect(page.indexOf("This child is under 13.")).toBeLessThan(page.indexOf("\n===="));
    expect(flat(page).split("A sign is noted on a row that is not answered Yes.")).toHaveLength(2);
    expect(flat(page)).toContain("Rows: Late home or missing · ");
    const check = flat(page).split("Check -----")[1]?.split("Sources")[0];
    expect(check).toContain("A sign is noted");
    expect(check).not.toContain("under 13");
  });

  test.each([
    [
      "below the rows, with no reason",
      {
        subject: { ageInYears: 12 },
        answers: { ...everyRow("no"), "sexual-activity-or-exploitation": "yes" },
      },
      [
        "The judgement is below what the rows point to. Both are kept.",
        "Reason: not recorded. Discussed with: not recorded.",
        "Your judgement is below the level that the rows answered Yes point to.",
      ],
    ],
    [
      "beside danger, with nothing answered",
      { immediateDanger: "yes", answers: {} },
      ["Immediate danger is recorded.", "below the level that the open rows could still reach"],
    ],
  ] as const)("a judgement of No risk %s", (_, fields, said) => {
    const record = recordJudgement(
      { edition, ...fields },
      { level: "no-risk", by: { role: "teaching assistant" }, on: "2026-03-01" },
    );
    if (!record.ok) throw new Error("The judgement is sound.");
    for (const detail of DETAILS) {
      const page = flat(renderScreeningRecord(record.value, { format: "text", detail }));
      for (const words of said) expect(page).toContain(words);
    }
  });
});
