// What a practitioner reads: wording by part 2.4 of the domain report, in each format.

import { describe, expect, test } from "vitest";
import { screen, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import {
  renderBlankTool,
  renderIssues,
  renderScreening,
  renderScreeningRecord,
} from "csae-guidance/render";
import { PIN, recordOf, recordWith, screeningOf } from "./records.js";

const rows = (answer: string) => Object.fromEntries(york.indicators.map(({ id }) => [id, answer]));

/** Every row No but those given. */
const others = (answers: object, fields: object = {}): Screening =>
  screeningOf({ edition: PIN, answers: { ...rows("no"), ...answers }, ...fields });

/** The text on one line, so that expected sentences need not know where lines break. */
const flat = (screening: Screening): string =>
  renderScreening(screen(screening), "text").replaceAll(/\s+/g, " ");

describe("the wording of a result", () => {
  test.each([
    [
      "settled, nothing open",
      { clipping: "yes" },
      [
        "Indicative level from the rows answered Yes: Escalating Concerns. The level indicated is the highest section",
      ],
      ["rows not answered.", "They cannot raise"],
    ],
    [
      "settled, open rows below",
      { clipping: "yes", "drugs-or-alcohol": "not-known" },
      [
        "1 row not known. They cannot raise the level indicated. Act on what you know; you need not wait.",
      ],
      ["could reach"],
    ],
    [
      "not known above",
      { clipping: "yes", "not-in-education": "not-known", "taken-to-clubs-or-hotels": "not-known" },
      [
        "2 rows not known. The level could reach Significant Concerns. Act on what you know; you need not wait.",
      ],
      ["cannot raise"],
    ],
    [
      "undetermined",
      { clipping: "not-known" },
      [
        "Undetermined: no row is answered Yes, and rows are open.",
        "1 row not known. The level could reach Escalating Concerns.",
      ],
      ["Indicative level from", "No indicators recorded"],
    ],
    [
      "none recorded",
      {},
      [
        "No indicators recorded. This does not mean there is no risk. The list is not exhaustive.",
        "The guidance lists no actions at this level.",
      ],
      ["Undetermined", "Indicative level from"],
    ],
    [
      "not known is not a No",
      { clipping: "not-known" },
      [
        "Not known. Escalating Concerns, row 3: ‘Clipping’ i.e., offering to have sex with the intention of " +
          "robbing the victim, then running before sexual activity [Screening Tool, line 251]",
      ],
      ["No evidence"],
    ],
  ])("%s", (_, answers, said, unsaid) => {
    const text = flat(others(answers));
    for (const sentence of said) expect(text).toContain(sentence);
    for (const sentence of unsaid) expect(text).not.toContain(sentence);
  });

  test("nothing answered: every row is counted and named", () => {
    const text = flat(screeningOf({ edition: PIN }));
    expect(text).toContain("Undetermined: no row is answered Yes, and rows are open.");
    expect(text).toContain(
      "38 rows not answered. The level could reach Significant Concerns. Act on what you know; you need not wait.",
    );
    expect(text.match(/Not answered\. /g)).toHaveLength(38);
    expect(text).toContain(
      "Rows: 0 yes, 0 no, 0 not known, 38 not answered. Signs noted: 0. No level follows from these numbers.",
    );
  });

  test("not answered and not known are told apart", () => {
    expect(flat(screeningOf({ edition: PIN, answers: { clipping: "not-known" } }))).toContain(
      "1 row not known, 37 rows not answered.",
    );
  });

  test("one row not answered is one row", () => {
    const { clipping, ...all } = rows("no");
    expect(clipping).toBe("no");
    expect(flat(screeningOf({ edition: PIN, answers: all }))).toContain(
      "1 row not answered. The level could reach Escalating Concerns.",
    );
  });

  test("immediate danger stands right under the title when it is recorded, and only then", () => {
    const lines = renderScreening(screen(others({}, { immediateDanger: "yes" })), "text").split(
      "\n",
    );
    expect(lines[lines.indexOf("=========") + 2]).toBe(
      "Immediate danger is recorded on this screening.",
    );
    expect(flat(others({}, { immediateDanger: "not-known" }))).not.toContain(
      "Immediate danger is recorded",
    );
  });

  test("signs, and which of them are distinct", () => {
    const text = flat(
      others({
        "associates-of-concern": { answer: "yes", signs: ["unknown-adults"] },
        "exploited-associates-places-or-cars": {
          answer: "yes",
          signs: ["unknown-adults-again", "sexually-exploited-peers", "suspected-perpetrators"],
        },
        clipping: "yes",
      }),
    );
    expect(text).toContain("- noted: Associating with unknown adults");
    expect(text).toContain(
      "- noted: (Associating with) other sexually exploited (children/young people)",
    );
    expect(text).toContain("- noted: (getting into cars with) suspected perpetrators of CE/CSE");
    expect(text).toContain("- no sign noted: a Yes may rest on some or all of them");
    expect(text).toContain(
      "Signs noted: 4, 3 of them distinct. No level follows from these numbers.",
    );
  });

  test("7.9 · actions are to discuss, contacts are to check", () => {
    const text = flat(others({ "abduction-and-imprisonment": "yes" }));
    expect(text).toContain(
      "Listed in the guidance at Significant Concerns, to discuss with your lead",
    );
    expect(text).toContain(
      "North Yorkshire Police: Emergency 999, Non-Emergency 101. As printed in the guidance; check before use.",
    );
    expect(text).toContain("Listed at other levels, not repeated here: consider with your lead");
    expect(text).not.toMatch(/required action/i);
  });

  test("a caution names its issue and its row", () => {
    const text = flat(
      others({
        "drugs-or-alcohol": { answer: "no", signs: ["experimenting-with-drugs-or-alcohol"] },
      }),
    );
    expect(text).toMatch(
      / Row: Emerging Concerns, row 7: Experimenting with drugs\/alcohol \[Screening Tool, line 240\]/,
    );
    expect(flat(others({ clipping: "yes" }))).toContain("(known issue I-21)");
    const under13 = york.cautions["under-13"];
    expect(flat(others({}, { subject: { ageInYears: 12 } }))).toContain(
      `${under13.text} [10.5, line `,
    );
  });

  test("the edition signs the page", () => {
    expect(flat(others({}))).toContain(
      `Made by the edition york ${york.version} (content hash ${york.hash}) of “Child Sexual Abuse and ` +
        "Exploitation Guidance”.",
    );
  });
});

describe("the wording of a judgement", () => {
  const full = recordWith("Example", "Words.");

  test("7.7 · one that differs keeps both levels", () => {
    const text = renderScreeningRecord(full, "text");
    expect(text).toContain(
      [
        "Escalating Concerns, judged by Example, Example, Example on 2026-03-12.",
        "",
        "This judgement (Escalating Concerns) differs from the indicative level (Emerging",
        "Concerns). Both are kept.",
        "",
        "Reason:",
        "",
        "| Words.",
        "",
        "- Child’s reference: Example",
        "- Age: born 2011-05",
        "- Screening completed: 2026-03-12, by Example, Example, Example",
        "- Discussed with: Example, Example, Example on 2026-03-13",
        "- Review on: not recorded",
      ].join("\n"),
    );
    expect(text).not.toMatch(/override|are you sure/i);
  });

  test("what is not recorded says so, spaces included", () => {
    const record = recordOf(
      {
        edition: PIN,
        answers: rows("no"),
        subject: { reference: "  " },
        completedBy: { name: " " },
      },
      { level: "no-risk", by: {}, on: "2026-03-12", reason: "\n ", reviewOn: "2026-06-01" },
    );
    const text = renderScreeningRecord(record, "text");
    expect(text).toContain(
      [
        "No risk, judged by someone not named on 2026-03-12.",
        "",
        "- Child’s reference: not recorded",
        "- Age: not recorded",
        "- Screening completed: no date recorded, by someone not named",
        "- Discussed with: not recorded",
        "- Review on: 2026-06-01",
        "",
        "What the screening tool says",
      ].join("\n"),
    );
    expect(text).not.toContain("differs");
    expect(text).not.toContain("|");
  });

  test("nothing is recorded of the child", () => {
    const text = renderScreeningRecord(
      recordOf({ edition: PIN }, { level: "emerging", by: { role: "lead" }, on: "2026-03-12" }),
      "text",
    );
    expect(text).toContain("judged by lead on 2026-03-12.");
    expect(text).toContain("- Child’s reference: not recorded\n- Age: not recorded\n");
  });

  test("an age in years", () => {
    const record = recordOf(
      { edition: PIN, subject: { ageInYears: 14 } },
      { level: "emerging", by: {}, on: "2026-03-12", discussedWith: {} },
    );
    expect(renderScreeningRecord(record, "text")).toContain("- Age: 14\n");
    expect(renderScreeningRecord(record, "text")).toContain(
      "- Discussed with: someone not named\n",
    );
  });

  test("the record's own words stand behind a bar, under their row or their heading", () => {
    const text = renderScreeningRecord(full, "text");
    expect(text).toContain("  - how it is known: observed\n  - when: 2026-02\n  | Words.\n");
    expect(text).toContain(
      "Notes on rows answered No\n-------------------------\n\n- Escalating Concerns, row 3:",
    );
    for (const title of [
      "Notes: No risk",
      "Notes: Emerging Concerns",
      "Notes: Significant Concerns",
      "Protective factors",
      "What the child says",
    ]) {
      expect(text).toContain(`${title}\n${"-".repeat(title.length)}\n\n| Words.\n`);
    }
    expect(text.match(/\| Words\./g)).toHaveLength(10);
  });

  test("each way in which it is known, and none where none is recorded or a note is of spaces", () => {
    const record = (answer: object) =>
      renderScreeningRecord(
        recordOf(
          {
            edition: PIN,
            answers: { clipping: { answer: "yes", ...answer } },
            notes: { emerging: " \n" },
          },
          { level: "escalating", by: {}, on: "2026-03-12" },
        ),
        "text",
      );
    expect(record({ basis: ["observed", "heard"], observedOn: "2026-02" })).toContain(
      "  - how it is known: observed, heard\n  - when: 2026-02\n",
    );
    expect(record({ basis: [], note: "  " })).toMatch(
      / {2}- no sign noted: a Yes may rest on some or all of them\n\n/,
    );
    expect(record({ basis: [], note: "  " })).not.toMatch(/how it is known|when:|\||Notes:/);
  });

  test("a row of another edition is named by its id", () => {
    const outcome = screen(others({ clipping: "yes" }));
    const present = [{ indicator: "a-row-of-theirs", level: "escalating" as const, signs: [] }];
    expect(renderScreening({ ...outcome, present }, "text")).toContain(
      "- a-row-of-theirs\n  - no sign noted",
    );
  });
});

const documents = {
  "a screening": (format: "text" | "markdown" | "html") =>
    renderScreening(screen(others({ clipping: "yes", "drugs-or-alcohol": "yes" })), format),
  "a record": (format: "text" | "markdown" | "html") =>
    renderScreeningRecord(recordWith("Example", "Words."), format),
  "the blank tool": (format: "text" | "markdown" | "html") => renderBlankTool(format),
  issues: (format: "text" | "markdown" | "html") =>
    renderIssues(
      [{ code: "missing", path: "/edition", message: "Missing: expected an object." }],
      format,
    ),
};

describe.each(Object.entries(documents))("%s", (_, render) => {
  test("says first what to do in danger, in each format", () => {
    expect(
      render("text").startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call\n999. Do not wait to " +
          "finish this.\n\n- 999: When",
      ),
    ).toBe(true);
    expect(
      render("markdown").startsWith(
        "**If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to " +
          "finish this.**\n\n- 999: When",
      ),
    ).toBe(true);
    expect(
      render("html")
        .split("<body>\n")[1]
        ?.startsWith(
          '<section aria-label="In an emergency">\n<p><strong>If anyone is in danger now',
        ),
    ).toBe(true);
  });

  test("has one heading of the first level, and the others in order", () => {
    const inMarkdown =
      render("markdown")
        .match(/^#+(?= )/gm)
        ?.map((marks) => marks.length) ?? [];
    const inHtml = [...render("html").matchAll(/<h(\d)>/g)].map(([, depth]) => Number(depth));
    expect(inHtml).toEqual(inMarkdown);
    expect(inHtml.filter((depth) => depth === 1)).toEqual([1]);
    expect(inHtml[0]).toBe(1);
    expect(inHtml.every((depth, index) => depth <= (inHtml[index - 1] ?? 0) + 1)).toBe(true);
  });

  test("1.11 · makes no link, also not of the contacts it prints", () => {
    expect(render("html")).not.toMatch(/<a\b|href|src=|<link|<script|<form|<input|url\(/);
    expect(render("html")).toContain(
      '<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">',
    );
    expect(render("markdown")).not.toMatch(/\]\(|<http|(?<!`)\bhttps?:\/\/|(?<![`\w.])[\w.]+@/);
  });

  test("is a page that may load nothing and run nothing", () => {
    const html = render("html");
    expect(
      html.startsWith('<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'),
    ).toBe(true);
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; ` +
        `base-uri 'none'; form-action 'none'">`,
    );
  });
});
