// The blank screening tool, and what was wrong with an input, as people read them.

import { describe, expect, test } from "vitest";
import { parseScreening, york } from "csae-guidance";
import { FORMATS, renderBlankTool, renderIssues } from "csae-guidance/render";
import { PIN } from "./records.js";

describe("the blank tool", () => {
  const labels = york.indicators.map(({ label }) => label);

  test("holds all 38 rows as printed, each with its place for an answer", () => {
    expect(labels).toHaveLength(38);
    const html = renderBlankTool("html");
    const cells = [...html.matchAll(/<th scope="row">([^<]*)<\/th>\n<td>([^<]*)<\/td>/g)];
    expect(cells.map(([, label]) => label)).toEqual(
      labels.map((label) => label.replaceAll("&", "&#x26;")),
    );
    expect(new Set(cells.map(([, , answer]) => answer))).toEqual(
      new Set(["☐\u00A0Yes ☐\u00A0No ☐\u00A0Not\u00A0known"]),
    );
    expect(html.match(/<th scope="col">Row<\/th>/g)).toHaveLength(3);
  });

  test("no answer is filled in, in any format", () => {
    for (const format of FORMATS) {
      const tool = renderBlankTool(format);
      expect(tool.match(/☐\sYes ☐\sNo ☐\sNot\sknown/g)).toHaveLength(38);
      expect(tool).not.toMatch(/☑|☒|✓|✔|\[x\]|checked/i);
    }
  });

  test("as text, a row is three lines", () => {
    expect(renderBlankTool("text")).toContain(
      "\n\nRow: 6\nExamples of behaviour: Has a significantly older boyfriend/girlfriend\nAnswer: ☐ Yes ☐ No ☐ " +
        "Not known\n\n",
    );
  });

  test("I-11 · has places for what the printed tool lacks, drawn in HTML and dotted elsewhere", () => {
    const lines = [
      "Child’s reference",
      "Date of birth or age",
      "Date",
      "Completed by (name, role, organisation)",
      "Date of the judgement",
      "Review on",
    ];
    const boxes = ["Reason", "Notes", "Protective factors", "What the child says, in their words"];
    for (const label of lines) {
      expect(renderBlankTool("html")).toContain(`<li>${label}: <span class="line"></span></li>`);
      expect(renderBlankTool("text")).toContain(`\n- ${label}: ${"…".repeat(30)}\n`);
    }
    for (const label of boxes)
      expect(renderBlankTool("html")).toContain(`<li>${label}: <span class="box"></span></li>`);
    expect(renderBlankTool("text").match(/^ {2}…{76}$/gm)).toHaveLength(18);
  });

  test("the child's words have their place before the rows", () => {
    const text = renderBlankTool("text");
    expect(text.indexOf("What the child says, in their words")).toBeLessThan(
      text.indexOf("EMERGING CONCERNS"),
    );
  });

  test("999 is said first and is not among the actions to talk over", () => {
    const text = renderBlankTool("text").replaceAll(/\s+/g, " ");
    expect(text.split("SCREENING TOOL ====")[1]).not.toMatch(/\b999\b/);
    expect(text).toContain("Listed in the guidance at this level, to talk over with your lead");
  });

  test("the summary has every row by its short name, on one sheet", () => {
    const html = renderBlankTool({ format: "html", detail: "summary" });
    const names = [...html.matchAll(/<th scope="row">([^<]*)<\/th>/g)].map(([, name]) => name);
    expect(names).toHaveLength(38);
    expect(names[0]).toBe("Late home or missing");
    expect(html.match(/☐\u00A0Yes/g)).toHaveLength(38);
    expect(html).toContain("A row left blank stays open: it is not a No.");
    expect(html).not.toContain("Regularly coming home late");
  });

  test("a level without a printed heading goes by its name", () => {
    expect(york.levels[1]?.heading).toBe("EMERGING CONCERNS");
    expect(
      renderBlankTool("markdown", {
        ...york,
        levels: york.levels.map(({ heading, ...level }) =>
          level.id === "emerging" ? level : { ...level, heading },
        ),
      }),
    ).toContain("\n## Emerging Concerns\n");
  });
});

describe("issues", () => {
  test("are told with path, code and sentence, and nothing of the input", () => {
    const result = parseScreening({
      edition: PIN,
      answers: { "Jane Example": "yes" },
      completedOn: "Jane Example",
    });
    const issues = result.ok ? [] : result.issues;
    for (const format of FORMATS) expect(renderIssues(issues, format)).not.toContain("Jane");
    expect(renderIssues(issues, "text")).toContain(
      [
        "2 PROBLEMS WITH THE INPUT",
        "=========================",
        "",
        "- completed on: Expected a calendar date that exists, as YYYY-MM-DD.",
        "  - In the data: /completedOn (invalid-date)",
        "- answers: 1 key here is not known, so nothing under it was read.",
        "  - In the data: /answers (unknown-key)",
      ].join("\n"),
    );
  });

  test("one with no path is about the whole input", () => {
    const text = renderIssues(
      [{ code: "unreadable", path: "", message: "The file is not JSON." }],
      "text",
    );
    expect(text).toContain(
      "1 PROBLEM WITH THE INPUT\n========================\n\n- The whole input: The file is not JSON.\n  - In " +
        "the data: the top (unreadable)\n",
    );
  });
});
