// A redaction as the person who checks it reads it.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import { redact } from "../../src/redaction/index.js";
import { renderRedaction } from "../../src/render/redaction.js";
import { redactAnything } from "../redaction/anything.js";
import { HOSTILE } from "./hostile-words.js";

const SCREENING: Screening = {
  edition: pinOf(york),
  subject: { reference: "ref *4711*", dateOfBirth: "2011-05-17" },
  completedBy: { name: "A. Worker" },
  answers: {
    "late-or-missing": { answer: "yes", signs: ["going-missing"], note: "A friend told us." },
  },
};
const text = (audience: unknown, record: unknown = SCREENING): string =>
  renderRedaction(redactAnything(record, audience), "text").replaceAll(/\s+/g, " ");

describe("10.11 · a redacted record, to be checked by a person", () => {
  test("it says what it is, for whom, and that a person decides, before anything of the record", () => {
    expect(text("child")).toContain(
      "A screening, for the child’s own copy. Before anything is handed over",
    );
    expect(text("child")).toContain(
      "- A person reads what is left and what is withheld, and decides what is handed over, to whom and when.",
    );
    expect(text("child").indexOf("This is not the tool in plain words.")).toBeLessThan(
      text("child").indexOf("What is left ------------"),
    );
  });

  test("what is left stands field by field, rows and signs in their printed words", () => {
    expect(text("child")).toContain(
      "- /subject/reference: ref *4711* - /subject/dateOfBirth: 2011-05-17",
    );
    expect(text("child")).toContain(
      "- /answers/late-or-missing/signs/0: going-missing - Emerging Concerns, row 1: Regularly coming home " +
        "late or going missing [Screening Tool, line 233] - going missing",
    );
    expect(text("research")).toContain("- /subject/dateOfBirth: 2011 ");
    const flat = renderRedaction(
      {
        ...redact(SCREENING, "child"),
        record: { row: "late-or-missing", other: "words" } as never,
      },
      "text",
    ).replaceAll(/\s+/g, " ");
    expect(flat).toContain(
      "- /row: late-or-missing - Emerging Concerns, row 1: Regularly coming home late or going missing " +
        "[Screening Tool, line 233] - /other: words What",
    );
  });

  test("what is withheld stands under its reason with its source, and none of its words", () => {
    expect(text("child")).toContain(
      "2 places in the record. A person may still give what is withheld.",
    );
    expect(text("child")).toContain("It names whoever acted or was spoken to. A person decides.");
    expect(text("child")).toContain("[8.6, lines 316–320] - /completedBy/name");
    expect(text("child")).toContain("- /answers/late-or-missing/note");
    expect(text("child")).not.toMatch(/A\. Worker|friend/);
  });

  test("where nothing is left or nothing is withheld, it says so", () => {
    expect(text("police", { reporter: { fullName: "A. Worker" } })).toContain(
      "A police information form, for the police.",
    );
    expect(text("police", { reporter: { fullName: "A. Worker" } })).toContain(
      "What is left ------------ Nothing.",
    );
    expect(text("child", { answers: { clipping: "yes" } })).toContain(
      "What is withheld or cut short ----------------------------- Nothing.",
    );
    expect(text("child", { answers: {}, "unknown key": 1 })).toContain("1 place in the record.");
    expect(text("child", { answers: {}, "unknown key": 1 })).toContain(
      "- The record itself, at the top",
    );
  });

  test("an audience or a kind that is not known is told, and nothing is given", () => {
    expect(text("parents", { answers: {}, reporter: {} })).toContain(
      "A record of a kind that cannot be told, for nobody: the audience is not known.",
    );
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = renderRedaction(redact(SCREENING, "research"), format)
      .replace(/^[\s\S]*<body>/, "")
      .replaceAll(/<[^>]*>|\*/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
    expect(
      words.startsWith(
        "If anyone is in danger now, or a crime is happening or about to happen: call 999.",
      ),
    ).toBe(true);
  });

  test.each(Object.entries(HOSTILE))(
    "words that are given cannot turn the page: %s",
    (_, words) => {
      const redaction = redact({ ...SCREENING, subject: { reference: words } }, "police");
      const html = renderRedaction(redaction, "html").replace(/<style>[\s\S]*<\/style>/, "");
      expect(html).not.toMatch(/<(?:script|img|svg|iframe|a|input|form)\b/i);
      const headings = (markdown: string): number =>
        markdown.split("\n").filter((line) => /^#{1,6} |^[-=]{3,}$/.test(line)).length;
      expect(headings(renderRedaction(redaction, "markdown"))).toBe(
        headings(
          renderRedaction(
            redact({ ...SCREENING, subject: { reference: "x" } }, "police"),
            "markdown",
          ),
        ),
      );
    },
  );
});
