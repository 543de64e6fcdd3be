// 7.4 · a comparison as people read it.

import { describe, expect, test } from "vitest";
import { parseScreening, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { renderComparison } from "../../src/render/comparison.js";
import { FORMATS } from "../../src/render/format/options.js";
import type { As } from "../../src/render/format/options.js";
import { rowName } from "../../src/render/names.js";
import { compareScreenings } from "../../src/side-by-side/compare.js";
import { PIN } from "./records.js";

const ALL_NO = Object.fromEntries(york.indicators.map(({ id }) => [id, "no"]));

function screening(fields: object): Screening {
  const parsed = parseScreening({ edition: PIN, answers: {}, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function rendered(earlier: object, later: object, as: As = "text"): string {
  const result = compareScreenings(screening(earlier), screening(later));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return renderComparison(result.value, as);
}

const text = (earlier: object, later: object, as: As = "text"): string =>
  rendered(earlier, later, as).replaceAll(/\s+/g, " ");

/** The part of a text under a heading. */
const under = (heading: string, words: string): string =>
  words.split(`${heading} ${"-".repeat(heading.length)} `)[1]?.split(/ -{5,} /)[0] ?? "";

const name = (id: string): string => rowName(york, id);

const EARLIER = {
  subject: { reference: "FICTIONAL-0001" },
  completedOn: "2026-01-14",
  completedBy: { role: "youth justice worker" },
  immediateDanger: "yes",
  answers: {
    ...ALL_NO,
    "late-or-missing": { answer: "yes", signs: ["going-missing"] },
    "unaccounted-money-or-goods": "yes",
    "gang-association": "yes",
  },
};
const LATER = {
  subject: { reference: "FICTIONAL-0001" },
  completedOn: "2026-04-15",
  answers: {
    ...ALL_NO,
    "late-or-missing": { answer: "yes", signs: ["regularly-late-home"] },
    "gang-association": "not-known",
  },
};

describe("7.4 · what changed", () => {
  test("stands under the title in a number, with the days between", () => {
    expect(text(EARLIER, LATER)).toContain(
      "TWO SCREENINGS COMPARED ======================= Record: FICTIONAL-0001 · 14 January 2026 to 15 April 2026 " +
        "2 answers changed. 91 days lie between the two.",
    );
    expect(text({ answers: { clipping: "yes" } }, {})).toContain("1 answer changed. How long");
  });

  test("each kind is a heading over its rows: short names, then the printed words once", () => {
    const words = text(EARLIER, LATER);
    expect(under("What changed", words)).toBe(
      "From Yes to No: 1 row ~~~~~~~~~~~~~~~~~~~~~ Why is for people to say. " +
        `- ${name("unaccounted-money-or-goods")} ` +
        "- As printed: Unaccounted for monies or goods e.g. mobile phone and/or credit/ debts [2] " +
        "From Yes to not known: 1 row ~~~~~~~~~~~~~~~~~~~~~~~~~~~~ Whether it still holds is open. " +
        `- ${name("gang-association")} - As printed: Gang association or membership [3] ` +
        "Same answer, other signs noted",
    );
    expect(under("Same answer, other signs noted", words)).toContain(
      `- ${name("late-or-missing")} - As printed: Regularly coming home late or going missing [4] ` +
        "- Newly noted: Regularly coming home late " +
        "- No longer noted, which does not mean that it is gone: going missing",
    );
    expect(words).toContain("[3] Screening Tool, line 262");
  });

  test("a row stands under the one change that it is", () => {
    const earlier = {
      answers: { clipping: "yes", "older-partner": "yes", "gang-association": "no" },
    };
    const later = {
      answers: { clipping: "no", "older-partner": "not-known", "gang-association": "not-known" },
    };
    expect(rendered(earlier, later, "markdown").match(/^### .*$|^- (?=\S).*\n {2}- As/gm)).toEqual([
      "### From Yes to No: 1 row",
      `- ${name("clipping")}\n  - As`,
      "### From Yes to not known: 1 row",
      `- ${name("older-partner")}\n  - As`,
      "### From No to not known: 1 row",
      `- ${name("gang-association")}\n  - As`,
    ]);
  });

  test.each([
    ["yes", "no", "Why is for people to say."],
    ["yes", undefined, "Whether it still holds is open."],
    ["no", "not-known", "The earlier No does not answer it."],
    ["not-known", "yes", "It may have been so before."],
    [undefined, "no", "Whether it was so before stays open."],
    ["not-known", undefined, "It was open and is open."],
  ])("from %s to %s: %s", (from, to, sentence) => {
    const answers = (answer: string | undefined): object =>
      answer === undefined ? {} : { answers: { clipping: answer } };
    expect(under("What changed", text(answers(from), answers(to)))).toContain(sentence);
  });

  test("from No to Yes nothing is left open", () => {
    const words = text({ answers: { clipping: "no" } }, { answers: { clipping: "yes" } });
    expect(under("What changed", words)).toMatch(/^From No to Yes: 1 row ~+ - /);
  });

  test("what did not change is names on a line for each answer, and no row stands in two", () => {
    const same = under("Not changed", text(EARLIER, LATER));
    expect(same).toContain(`- Still Yes: ${name("late-or-missing")} - Still No`);
    expect(same).toContain(
      `- Still No, which does not mean that there is no risk: ${name("changed-contacts")} · `,
    );
    expect(same).not.toContain(name("gang-association"));
    const open = under(
      "Not changed",
      text(
        { answers: { clipping: "not-known", "older-partner": "no" } },
        { answers: { clipping: "not-known", "older-partner": "no" } },
      ),
    );
    expect(open.match(/Still [Nn]o[^:,]*/g)).toEqual([
      "Still not known",
      "Still not answered",
      "Still No",
    ]);
    expect(
      under(
        "Not changed",
        text(
          { answers: { clipping: { answer: "no", signs: ["clipping-and-robbery"] } } },
          { answers: { clipping: { answer: "no", signs: ["clipping-and-robbery"] } } },
        ),
      ),
    ).toContain(`- Still No beside a noted sign: ${name("clipping")}`);
  });

  test("bounds, numbers, danger and who screened stand side by side", () => {
    const level = under("Level by the rows", text(EARLIER, LATER));
    expect(level).toContain(
      "- Earlier screening (FICTIONAL-0001 · 14 January 2026 · youth justice worker): The rows point to " +
        "Escalating Concerns. - Rows: 3 Yes, 35 No, 0 not known, 0 not answered. Signs noted: 1. No level " +
        "follows from these numbers. - Immediate danger, as recorded: Yes.",
    );
    expect(level).toContain(
      "- Later screening (FICTIONAL-0001 · 15 April 2026 · someone not named): The rows point to Emerging " +
        "Concerns. The level could reach Escalating Concerns. " +
        "- Rows: 1 Yes, 36 No, 1 not known, 0 not answered.",
    );
    expect(level).toContain(
      "The guidance has no counting rule. You decide, with your Child Protection lead. [1]",
    );
  });

  test("the name No risk is shown for no screening", () => {
    expect(text({}, { answers: ALL_NO })).toContain(
      "No row is answered Yes yet, and 38 are open. This says nothing about risk. The level could reach " +
        "Significant Concerns.",
    );
    expect(text({}, { answers: ALL_NO })).toContain(
      "No indicators recorded. This does not mean there is no risk. The list is not exhaustive.",
    );
    expect(text({}, { answers: ALL_NO })).not.toMatch(/point to No risk/);
  });

  test("what this comparison raises is checked first, what holds of every comparison last", () => {
    const checks = under("Check", text(EARLIER, LATER)).split(" - ");
    expect(checks.at(-1)).toMatch(/^That these screenings are of one child/);
    expect(checks.at(-2)).toMatch(/^This lists which answers changed/);
    expect(
      text({ answers: { "late-or-missing": { answer: "no", signs: ["going-missing"] } } }, {}),
    ).toMatch(/- Earlier screening: A sign is noted on a row .* Row: /);
    expect(
      text({ answers: { "changed-contacts": "yes", "reduced-contact": "yes" } }, {}),
    ).toContain("Where changes may rest on one fact");
  });

  test("a source stands at the end, with its known issue", () => {
    expect(text(EARLIER, LATER)).toContain("Screening Tool, lines 229–232, 292; known issue I-11");
    expect(text(EARLIER, LATER).split("Sources -------")[0]).not.toMatch(/\[[^\]]*line|I-\d/);
  });

  test.each([
    ["2026-01-14", "2026-01-15", "1 day lies between the two."],
    ["2026-01-14", "2026-01-14", "Both are of one day."],
    ["2026-01-16", "2026-01-14", "By their dates the second is the older, by 2 days."],
    ["2026-01-15", "2026-01-14", "By their dates the second is the older, by 1 day."],
    ["2026-01-14", undefined, "How long lies between them is not recorded."],
  ])("%s and %s: %s", (earlier, later, sentence) => {
    expect(text({ completedOn: earlier }, { completedOn: later })).toContain(sentence);
  });

  test("nothing changed is told as that, and no heading stands over nothing", () => {
    expect(text({}, {})).toContain("No answer changed.");
    expect(text({}, {})).not.toContain("What changed");
  });

  test("no verdict is given", () => {
    expect(text(EARLIER, LATER)).not.toMatch(
      /improv|better|worse|reduced (?!contact)|progress|score|%/i,
    );
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = rendered(EARLIER, LATER, format)
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

describe("1.17 · what is urgent in one of the two", () => {
  test("stands before the title, with whose it is", () => {
    const [first = ""] = text(EARLIER, LATER).split("TWO SCREENINGS COMPARED");
    expect(first).toContain(
      "Immediate danger is recorded: Earlier screening (FICTIONAL-0001 · 14 January 2026 · youth justice " +
        "worker). - Has 999 been called?",
    );
    expect(first).not.toContain("on this record");
    expect(text({}, { immediateDanger: "not-known" })).toContain(
      "Immediate danger is recorded as not known: Later screening (date not recorded · " +
        "someone not named).",
    );
    expect(text({}, {})).not.toContain("danger is recorded");
  });

  test("10.5 · under 13 stands there too, once, and not among the checks", () => {
    const child = { subject: { ageInYears: 12 } };
    const [first = "", rest = ""] = text(child, child).split("TWO SCREENINGS COMPARED");
    expect(first).toMatch(
      /Earlier screening \([^)]*\) · Later screening \([^)]*\): This child is under 13\./,
    );
    expect(rest).not.toContain("This child is under 13");
  });

  test("answers that could not be read are told with whose they are", () => {
    const odd = { edition: PIN, answers: { clipping: "perhaps" } } as unknown as Screening;
    const result = compareScreenings(screening({}), odd);
    const words = result.ok ? renderComparison(result.value, "text").replaceAll(/\s+/g, " ") : "";
    expect(words.split("TWO SCREENINGS COMPARED")[0]).toContain(
      "1 answer of Later screening (date not recorded · someone not named) could not be read. None is taken for No.",
    );
  });
});

describe("a summary", () => {
  const summary = text(EARLIER, LATER, { format: "text", detail: "summary" });

  test("names each change on a line and counts what did not change", () => {
    expect(under("What changed", summary)).toContain(
      `- From Yes to No: ${name("unaccounted-money-or-goods")} ` +
        `- From Yes to not known: ${name("gang-association")}`,
    );
    expect(under("Not changed", summary)).toContain(
      "- Still Yes: 1 row - Still No, which does not mean that there is no risk: 35 rows",
    );
    expect(summary).not.toContain("As printed");
  });

  test("says that it is one, and keeps what is urgent", () => {
    expect(summary).toContain("TWO SCREENINGS COMPARED: SUMMARY");
    expect(summary).toContain("Immediate danger is recorded: Earlier screening (");
  });
});

test("under an edition that lacks a row its id is shown", () => {
  const result = compareScreenings(screening({ answers: { clipping: "yes" } }), screening({}));
  expect(
    result.ok && renderComparison(result.value, "text", { ...york, indicators: [] }),
  ).toContain("- clipping\n  - As printed: clipping\n");
});
