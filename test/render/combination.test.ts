// 1.16, 5.1 · screenings side by side as people read them.

import { describe, expect, test } from "vitest";
import { parseScreening, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { renderCombination } from "../../src/render/combination.js";
import { FORMATS } from "../../src/render/format/options.js";
import type { As } from "../../src/render/format/options.js";
import { rowName } from "../../src/render/names.js";
import { combineScreenings } from "../../src/side-by-side/combine.js";
import { HOSTILE, harmless } from "./hostile-words.js";
import { PIN } from "./records.js";

const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));

function screening(fields: object): Screening {
  const parsed = parseScreening({ edition: PIN, answers: {}, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function rendered(all: readonly object[], as: As = "text"): string {
  const result = combineScreenings(all.map(screening));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return renderCombination(result.value, as);
}

const text = (...all: object[]): string => rendered(all).replaceAll(/\s+/g, " ");
const summary = (...all: object[]): string =>
  rendered(all, { format: "text", detail: "summary" }).replaceAll(/\s+/g, " ");

const name = (id: string): string => rowName(york, id);

const NURSE = {
  subject: { reference: "FICTIONAL-0001", ageInYears: 12 },
  completedOn: "2026-03-03",
  completedBy: { role: "school nurse" },
  immediateDanger: "yes",
  answers: {
    ...ALL_NO,
    clipping: "not-known",
    "late-or-missing": {
      answer: "yes",
      signs: ["going-missing"],
      basis: ["observed", "heard"],
      observedOn: "2026-02",
      note: "Twice in one week.",
    },
  },
};
const WORKER = {
  completedOn: "2026-03-05",
  completedBy: { role: "youth worker" },
  answers: {
    "late-or-missing": { answer: "no", signs: ["going-missing"] },
    "gang-association": "no",
    "older-partner": "not-known",
  },
};

describe("1.16 · screenings side by side", () => {
  test("conflicts come first, with every answer, its basis, its dates, its note and who gave it", () => {
    expect(text(NURSE, WORKER)).toContain(
      "Why --- Answered Yes by one and No by another ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ " +
        `- Emerging Concerns: ${name("late-or-missing")}. Answers: one said Yes (Screening 1), one said No ` +
        "beside a noted sign (Screening 2). " +
        "- As printed: Regularly coming home late or going missing [4] " +
        "- Screening 1: How it is known: observed · heard · When: February 2026 " +
        "- Note, Screening 1: Twice in one week. - Noted: going missing (Screenings 1, 2)",
    );
  });

  test("a note of spaces is none", () => {
    expect(text({ answers: { clipping: { answer: "yes", note: " \n" } } })).not.toContain("Note,");
  });

  test("rows answered Yes stand under how far the answers agree, in this order", () => {
    const both = { "gang-association": "yes", "older-partner": "yes" };
    const headings = rendered(
      [
        { answers: { ...both, clipping: "yes", "self-harm-needing-medical-help": "no" } },
        { answers: { ...both, clipping: "no" } },
        { answers: { "gang-association": "yes", "reduced-contact": "yes" } },
      ],
      "markdown",
    ).match(/^### Answered.*$/gm);
    expect(headings).toEqual([
      "### Answered Yes by one and No by another",
      "### Answered Yes by all",
      "### Answered Yes by several, left open by others",
      "### Answered Yes by one",
    ]);
  });

  test("who left a row open could answer it, and who said what stands beside it", () => {
    const open = text(NURSE, WORKER, { completedBy: {}, answers: ALL_NO }).split("Still open")[1];
    expect(open).toContain(
      "Whoever left a row open could answer it. - Escalating Concerns. Answers: one said No (Screening 3), " +
        `one did not know (Screening 1), one did not answer (Screening 2): ${name("clipping")} ` +
        "- Escalating Concerns. Answers: 2 said No (Screenings 1, 3), one did not know (Screening 2): " +
        name("older-partner"),
    );
  });

  test("one said No and one did not know: both are said", () => {
    expect(text({ answers: { clipping: "no" } }, { answers: { clipping: "not-known" } })).toContain(
      `Answers: one said No (Screening 1), one did not know (Screening 2): ${name("clipping")} -`,
    );
  });

  test("no row stands in two places", () => {
    const words = text(NURSE, WORKER).split("Where signs may")[0] ?? "";
    const [, afterWhy = ""] = words.split("Why ---");
    expect(afterWhy.split(name("gang-association")).length - 1).toBe(1);
    expect(afterWhy).toContain(
      `- Answers: 2 said No (Screenings 1, 2): ${name("gang-association")}`,
    );
  });

  test("notes on rows that are open or No are kept", () => {
    expect(text({ answers: { clipping: { answer: "not-known", note: "Ask again." } } })).toContain(
      "Note, Screening 1: Ask again.",
    );
    expect(text({ answers: { clipping: { answer: "no", note: "Asked twice." } } })).toContain(
      "Note, Screening 1: Asked twice.",
    );
  });

  test("the bounds together stand first, and those of each screening under it", () => {
    expect(text(NURSE, WORKER)).toContain(
      "Level by the rows ----------------- " +
        "Together: The rows point to Emerging Concerns. The level could reach Escalating Concerns. " +
        "The guidance has no counting rule. You decide, with your Child Protection lead. [2]",
    );
    expect(text(NURSE, WORKER)).toContain(
      "- Screening 1 (FICTIONAL-0001 · 3 March 2026 · school nurse): The rows point to Emerging Concerns.",
    );
    expect(text(NURSE, WORKER)).toContain(
      "- Screening 2 (5 March 2026 · youth worker): No row is answered Yes yet, and 37 are open. This says " +
        "nothing about risk. The level could reach Significant Concerns.",
    );
    expect(text({})).toContain("- Screening 1 (date not recorded · someone not named): No row");
  });

  test("what the child says stands before the level, with the screening that holds it", () => {
    const voice = { childsVoice: "Nobody asked me." };
    expect(text({}, voice)).toContain(
      "What the child says ------------------- Screening 2 | Nobody asked me. Level by the rows -----------------",
    );
    expect(text({})).toContain(
      "Nothing is recorded of what the child says. Level by the rows -----------------",
    );
    expect(summary(voice)).toContain(
      "What the child says: Screening 1 -------------------------------- | Nobody asked me.",
    );
  });

  test("cautions of one screening are told with whose they are, and once for all their rows", () => {
    const noted = {
      answers: {
        "late-or-missing": { answer: "no", signs: ["going-missing"] },
        clipping: { answer: "no", signs: ["clipping-and-robbery"] },
      },
    };
    expect(text(noted, { answers: { clipping: "yes", "late-or-missing": "yes" } })).toMatch(
      new RegExp(
        "Check -+ - Screening 1: A sign is noted on a row that is not answered Yes\\. .* " +
          `Rows: ${name("late-or-missing")} · `.replaceAll(/[()/]/g, "."),
      ),
    );
    expect(text(NURSE, WORKER)).toContain(
      "neither is called wrong. Those who answered can look at it together, as far as each may tell the other " +
        "what they know.",
    );
  });

  test("actions are for discussion, and none is said to be missing", () => {
    expect(text(NURSE)).toContain(
      "Talk over with your lead ------------------------ Listed in the guidance at Emerging Concerns",
    );
    expect(text({ answers: ALL_NO })).not.toMatch(/lists no actions/);
    const result = combineScreenings([screening(NURSE)]);
    expect(
      result.ok && renderCombination({ ...result.value, atOtherLevels: [] }, "text"),
    ).not.toContain("Listed at other levels");
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = rendered([NURSE, WORKER], format)
      .replace(/^[\s\S]*<body[^>]*>/, "")
      .replaceAll(/<[^>]*>|\*/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });
});

describe("1.17 · what is urgent in one screening", () => {
  const first = (...all: object[]): string =>
    text(...all).split("SCREENINGS SIDE BY SIDE")[0] ?? "";

  test("danger stands before the title, with the reference, the date and the author", () => {
    expect(first(WORKER, NURSE)).toContain(
      "Immediate danger is recorded: Screening 2 (FICTIONAL-0001 · 3 March 2026 · school nurse).",
    );
    expect(first(WORKER)).not.toContain("Immediate danger");
  });

  test("danger that is not known stands there too, after danger", () => {
    expect(first({ ...WORKER, immediateDanger: "not-known" }, NURSE)).toMatch(
      /Immediate danger is recorded: Screening 2 .* is recorded as not known: Screening 1 \(5 March/,
    );
  });

  test("10.5 · under 13 stands there, and no longer far below", () => {
    expect(first(WORKER, NURSE)).toContain("Screening 2: This child is under 13.");
    expect(text(WORKER, NURSE).split("SCREENINGS SIDE BY SIDE")[1]).not.toContain(
      "This child is under 13",
    );
  });

  test("a summary has all of it, and names every screening", () => {
    const words = summary(NURSE, WORKER);
    expect(words).toContain(
      "Immediate danger is recorded: Screening 1 (FICTIONAL-0001 · 3 March 2026 · school nurse).",
    );
    expect(words).toContain("Screening 1: This child is under 13.");
    expect(words).toContain("- Screening 2 (5 March 2026 · youth worker): No row is answered Yes");
    expect(words).toContain("2 rows are open.");
  });
});

describe("1.11 · words of a screening stay words", () => {
  const written = (words: string): string =>
    rendered(
      [
        {
          completedBy: { name: words, role: words, organisation: words },
          subject: { reference: words },
          childsVoice: words,
          answers: { clipping: { answer: "yes", note: words } },
        },
        { answers: { clipping: "no" } },
      ],
      "html",
    );

  test.each(Object.entries(HOSTILE))("%s", (_, words) => {
    expect(written(words).match(/<[^>]*>/g)).toEqual(written(harmless(words)).match(/<[^>]*>/g));
  });
});
