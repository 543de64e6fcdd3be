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

/** Everything under a heading of a text, on one line. */
const under = (heading: string, text: string): string => {
  const lines = text.split("\n");
  const start = lines.findIndex(
    (line, place) => line === heading && /^-+$/.test(lines[place + 1] ?? ""),
  );
  const rest = start < 0 ? [] : lines.slice(start + 2);
  const end = rest.findIndex((_, place) => /^-+$/.test(rest[place + 1] ?? ""));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .trim();
};

describe("the wording of a result", () => {
  test.each([
    [
      "settled, nothing open",
      { clipping: "yes" },
      [
        "Level by the rows: at least Escalating Concerns",
        "The rows point to Escalating Concerns: the highest section with a Yes.",
      ],
      ["rows are not answered.", "cannot raise"],
    ],
    [
      "settled, open rows below",
      { clipping: "yes", "drugs-or-alcohol": "not-known" },
      [
        "1 row is not known. It cannot raise this level, but it may still matter. Act on what you know. You need " +
          "not wait.",
      ],
      ["could reach"],
    ],
    [
      "not known above",
      { clipping: "yes", "not-in-education": "not-known", "taken-to-clubs-or-hotels": "not-known" },
      [
        "2 rows are not known. The level could reach Significant Concerns. Act on what you know. You need not wait.",
      ],
      ["cannot raise"],
    ],
    [
      "no row answered Yes",
      { clipping: "not-known" },
      [
        "No row is answered Yes yet, and 1 is open. This says nothing about risk.",
        "1 row is not known. The level could reach Escalating Concerns.",
      ],
      ["The rows point to", "No indicators recorded.", "lists no actions"],
    ],
    [
      "none recorded",
      {},
      [
        "Every row is answered No. No indicators are recorded, which does not mean that there is no risk.",
        "The guidance lists no actions at No risk.",
      ],
      ["No row is answered Yes yet", "The rows point to"],
    ],
    [
      "a sign noted on a row answered No",
      { clipping: { answer: "no", signs: ["clipping-and-robbery"] } },
      [
        "No row is answered Yes yet, and 1 is open.",
        "1 row is answered No and has a sign noted (‘Clipping’: sex offered, then robbery).",
        "No, but a sign is noted, Escalating Concerns: ‘Clipping’: sex offered, then robbery",
      ],
      ["lists no actions"],
    ],
    [
      "not known is not a No",
      { clipping: "not-known" },
      ["Not known, Escalating Concerns: ‘Clipping’: sex offered, then robbery"],
      ["No evidence"],
    ],
  ])("%s", (_, answers, said, unsaid) => {
    const text = flat(others(answers));
    for (const sentence of said) expect(text).toContain(sentence);
    for (const sentence of unsaid) expect(text).not.toContain(sentence);
  });

  test("nothing answered: every row is counted, and named by its short name", () => {
    const screening = screeningOf({ edition: PIN });
    const text = flat(screening);
    expect(text).toContain(
      "No row is answered Yes yet, and 38 are open. This says nothing about risk.",
    );
    expect(text).toContain(
      "38 rows are not answered. The level could reach Significant Concerns. Act on what you know. You need not " +
        "wait.",
    );
    const open = under("Still open", renderScreening(screen(screening), "text"));
    for (const { name, label } of york.indicators) {
      expect(open).toContain(name);
      if (label !== name && label.length > 60) expect(text).not.toContain(label);
    }
  });

  test("not answered and not known are told apart", () => {
    expect(flat(screeningOf({ edition: PIN, answers: { clipping: "not-known" } }))).toContain(
      "1 row is not known · 37 rows are not answered.",
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
        "late-or-missing": "yes",
      }),
    );
    expect(text).toContain("- Noted: Associating with unknown adults");
    expect(text).toContain(
      "- Noted: (Associating with) other sexually exploited (children/young people)",
    );
    expect(text).toContain("- Noted: (getting into cars with) suspected perpetrators of CE/CSE");
    // Clipping is one sign. A Yes can rest on nothing else.
    expect(text.match(/- No sign noted: a Yes may rest on some or all of them/g)).toHaveLength(1);
    expect(text).toContain(
      "Signs noted: 4, 3 of them distinct. No level follows from these numbers.",
    );
    expect(text).toContain(
      "As printed: ‘Clipping’ i.e., offering to have sex with the intention of robbing the victim, then running " +
        "before sexual activity [",
    );
  });

  test("the rows that the level rests on come first among those answered Yes", () => {
    const why = under(
      "Why",
      renderScreening(screen(others({ "late-or-missing": "yes", clipping: "yes" })), "text"),
    );
    expect(why.indexOf("Escalating Concerns: ‘Clipping’")).toBeLessThan(
      why.indexOf("Emerging Concerns: Late home or missing"),
    );
    expect(why.startsWith("- Escalating Concerns: ‘Clipping’")).toBe(true);
  });

  test("7.9 · actions are to talk over, each with its contact by day and by night", () => {
    const text = flat(others({ "abduction-and-imprisonment": "yes" }));
    expect(text).toContain("Talk over with your lead");
    expect(text).toContain("Listed in the guidance at Significant Concerns");
    expect(text).toContain("Listed at other levels and not repeated here");
    expect(text).not.toMatch(/required action/i);
  });

  test("a caution has the number of its source, and the list the issue behind it", () => {
    const text = flat(others({ clipping: "yes" }));
    expect(text).toMatch(/\[\d+\] [^[]*known issue I-21/);
    expect(
      flat(
        others({
          "drugs-or-alcohol": { answer: "no", signs: ["experimenting-with-drugs-or-alcohol"] },
        }),
      ),
    ).toMatch(/ Row: Trying drugs or alcohol\./);
  });

  test("the edition stands at the end", () => {
    expect(flat(others({}))).toMatch(
      new RegExp(
        `Made with the edition york ${york.version} of “Child Sexual Abuse and Exploitation Guidance”. Its ` +
          `content hash is ${york.hash}. Sources give section and line of its text. $`,
      ),
    );
  });

  test("with its screening, says whose it is, when, and what the child says", () => {
    const screening = others(
      {},
      {
        subject: { reference: "FICTIONAL-7", ageInYears: 15 },
        completedOn: "2026-03-12",
        completedBy: { role: "School nurse" },
        childsVoice: "He listens.",
        protectiveFactors: "An aunt.",
      },
    );
    const text = renderScreening(screen(screening), { format: "text", screening });
    expect(text).toContain("SCREENING\n=========\n\nRecord: FICTIONAL-7 · 12 March 2026\n");
    expect(text).toContain("Completed on 12 March 2026 by School nurse. Age: 15.");
    expect(text).toContain("What the child says\n-------------------\n\n| He listens.\n");
    expect(text).toContain("Protective factors\n~~~~~~~~~~~~~~~~~~\n\n| An aunt.\n");
    expect(renderScreening(screen(screening), "text")).not.toContain("FICTIONAL-7");
    expect(
      renderScreening(screen(others({})), { format: "text", screening: others({}) }),
    ).toContain("Nothing is recorded of what the child says.");
  });
});

describe("what is urgent", () => {
  const urgent = (fields: object, answers: object = {}): string =>
    renderScreening(screen(others(answers, fields)), "text")
      .split("SCREENING\n=")[0]!
      .replaceAll(/\s+/g, " ");

  test("999 and 101 come first, with nothing to check before", () => {
    const first = urgent({});
    expect(first).toMatch(
      /^If anyone is in danger now, or a crime is happening or about to happen: call 999\. Do not wait to finish this\. - 101: When /,
    );
    expect(first).not.toMatch(/(?:999|101)[^.]*\. (?:Found|Not confirmed|As printed)/);
    expect(first).not.toMatch(/check before use|discuss/i);
  });

  test("then Children's Social Care by day and by night, each with its hours and its state", () => {
    const first = urgent({});
    expect(first).toMatch(/01904 551900 \(in office hours\)\. Found in use, not confirmed\./);
    expect(first).toMatch(
      /0300 131 2131 \(outside office hours, at weekends and on public holidays\)\. Found in use, not confirmed\./,
    );
    expect(first.indexOf("01904 551900")).toBeLessThan(first.indexOf("0300 131 2131"));
  });

  test.each(["yes", "not-known"])("danger %s asks whether 999 has been called", (danger) => {
    const first = urgent({ immediateDanger: danger });
    expect(first).toContain("Has 999 been called?");
    expect(first).toContain(
      danger === "yes"
        ? "As recorded, someone is in danger now."
        : "As recorded, nobody knows if someone is in danger now. Find out.",
    );
    expect(first).toContain("01904 551900");
  });

  test.each([["no"], [undefined]])("danger %s does not ask", (danger) => {
    const first = urgent(danger === undefined ? {} : { immediateDanger: danger });
    expect(first).not.toMatch(/Has 999 been called|danger is recorded/);
  });

  test("danger recorded and nothing ticked never ends in no actions", () => {
    expect(flat(others({}, { immediateDanger: "yes" }))).not.toContain("lists no actions");
    expect(flat(others({}, { immediateDanger: "not-known" }))).not.toContain("lists no actions");
    expect(flat(screeningOf({ edition: PIN, immediateDanger: "yes" }))).not.toContain(
      "lists no actions",
    );
  });

  test.each([
    ["older-partner", "Escalating"],
    ["late-or-missing", "Emerging"],
    ["abduction-and-imprisonment", "Significant"],
  ])("999 stands nowhere among what is to be talked over: %s", (row) => {
    const talk = under(
      "Talk over with your lead",
      renderScreening(screen(others({ [row]: "yes" })), "text"),
    );
    expect(talk.length).toBeGreaterThan(100);
    expect(talk).not.toContain("999");
  });

  test("999 and 101 are the only links of a page", () => {
    const html = renderScreening(screen(others({})), "html");
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      "tel:999",
      "tel:101",
    ]);
  });
});

describe("the wording of a judgement", () => {
  const full = recordWith("Example", "Words.");

  test("7.7 · one that differs keeps both levels", () => {
    const text = renderScreeningRecord(full, "text");
    expect(text).toContain(
      [
        "Judgement",
        "---------",
        "",
        "Escalating Concerns. Judged by Example, Example, Example on 12 March 2026.",
        "",
        "- As recorded, nobody but the person who judged has discussed this judgement.",
        "  Discuss it with the relevant Manager or Child Protection lead, and record who",
        "  that was. [1]",
        "",
        "Reason",
        "~~~~~~",
        "",
        "| Words.",
        "",
        "Discussed with Example, Example, Example on 13 March 2026. Review date: not set.",
        "",
        "The judgement differs from the rows. Both are kept.",
        "",
        "The rows point to Emerging Concerns: the highest section with a Yes. The",
      ].join("\n"),
    );
    expect(text).not.toMatch(/override|are you sure/i);
  });

  test("what is not recorded says so where it matters, spaces included", () => {
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
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "SCREENING AND JUDGEMENT ======================= Completed by someone not named. The date is not recorded. " +
        "Age: not recorded. What the child says ------------------- " +
        "Nothing is recorded of what the child says. Judgement --------- No risk. Judged by someone not named on " +
        "12 March 2026. Reason: not recorded. Discussed with: not recorded. Review on 1 June 2026. Every row is " +
        "answered No. No indicators are recorded, which does not mean that there is no risk.",
    );
    expect(text).not.toContain("differs");
    expect(text).not.toContain("|");
  });

  test("somebody it was discussed with who is not named", () => {
    const record = recordOf(
      { edition: PIN, subject: { ageInYears: 14 } },
      { level: "emerging", by: { role: "lead" }, on: "2026-03-12", discussedWith: {} },
    );
    const text = renderScreeningRecord(record, "text").replaceAll(/\s+/g, " ");
    expect(text).toContain("Judged by lead on 12 March 2026.");
    expect(text).toContain("Age: 14.");
    expect(text).toContain("Discussed with someone not named. Review date: not set.");
  });

  test("the record's own words stand behind a bar, under their row or their heading", () => {
    const text = renderScreeningRecord(full, "text");
    expect(text).toContain("  - How it is known: observed\n  - When: February 2026\n  | Words.\n");
    expect(text).toContain(
      "Notes on rows answered No\n~~~~~~~~~~~~~~~~~~~~~~~~~\n\n- ‘Clipping’: sex offered, then robbery\n  | Words.",
    );
    expect(text).toContain(
      "Open rows with something noted\n~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n\n- Older partner\n  | Words.",
    );
    for (const title of [
      "Notes: No risk",
      "Notes: Emerging Concerns",
      "Notes: Significant Concerns",
      "Protective factors",
    ])
      expect(text).toContain(`${title}\n${"~".repeat(title.length)}\n\n| Words.\n`);
    expect(text).toContain("What the child says\n-------------------\n\n| Words.\n");
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
    expect(
      record({ basis: ["expressed", "observed", "heard", "identified"], observedOn: "2026-02" }),
    ).toContain(
      "  - How it is known: told by the child · observed · heard · identified\n  - When: February 2026\n",
    );
    expect(record({ basis: [], note: "  " })).not.toMatch(/How it is known|When: F|\||Notes/);
  });

  test("a row of another edition is named by its id", () => {
    const outcome = screen(others({ clipping: "yes" }));
    const present = [{ indicator: "a-row-of-theirs", level: "escalating" as const, signs: [] }];
    expect(renderScreening({ ...outcome, present }, "text")).toContain(
      "- Escalating Concerns: a-row-of-theirs\n  - As printed: a-row-of-theirs\n  - No sign noted",
    );
  });

  test("the order is the same everywhere", () => {
    const headings = renderScreeningRecord(full, "markdown").match(/^## .*$/gm);
    expect(headings).toEqual([
      "## What the child says",
      "## Judgement",
      "## Why",
      "## Talk over with your lead",
      "## Record and review",
      "## Still open",
      "## Notes",
      "## Sources",
    ]);
  });
});

describe("a summary", () => {
  const long = "Words of a record that go on and on. ".repeat(40);
  const text = renderScreeningRecord(recordWith("Example", long), {
    format: "text",
    detail: "summary",
  });

  test("says that it is one, and where the rest is", () => {
    expect(text).toContain("SCREENING AND JUDGEMENT: SUMMARY\n====");
    expect(text.replaceAll(/\s+/g, " ")).toContain(
      "This is a summary. The whole document has the rest.",
    );
  });

  test("cuts long words short, and marks that it did", () => {
    const quoted = text.split("\n").filter((line) => line.startsWith("|"));
    expect(quoted.join(" ")).toContain("…");
    expect(text.length).toBeLessThan(6_000);
  });

  test("has the danger, the child's words, who judged, the actions and the review", () => {
    const flatText = text.replaceAll(/\s+/g, " ");
    for (const words of [
      "If anyone is in danger now",
      "What the child says",
      "Escalating Concerns. Judged by Example, Example, Example on 12 March 2026.",
      "Talk over with your lead",
      "Review date: not set.",
      "Emerging Concerns: Late home or missing (How it is known: observed · When: February 2026)",
    ])
      expect(flatText).toContain(words);
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
          "finish this.\n\n- 101: When",
      ),
    ).toBe(true);
    expect(
      render("markdown").startsWith(
        "**If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait to " +
          "finish this.**\n\n- **101**: When",
      ),
    ).toBe(true);
    expect(
      render("html")
        .split('<body class="full">\n')[1]
        ?.startsWith(
          '<section class="urgent" aria-label="In an emergency">\n<p><strong>If anyone is in danger now',
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

  test("1.11 · makes no link but of 999 and 101, also not of the contacts it prints", () => {
    expect(render("html").replaceAll(/<a href="tel:(?:999|101)" class="call">/g, "")).not.toMatch(
      /<a\b|href|src=|<link|<script|<form|<input|url\(/,
    );
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
