// A redaction as the person who checks it reads it.

import { describe, expect, test } from "vitest";
import { pinOf, york } from "csae-guidance";
import type { Screening } from "csae-guidance";
import { FORMATS } from "csae-guidance/render";
import {
  flagSchema,
  historySchema,
  interventionsSchema,
  policeFormSchema,
  screeningSchema,
  sharingHistorySchema,
  sharingRecordSchema,
} from "csae-guidance/schemas";
import * as z from "zod";
import { ENGLISH_SENTENCES } from "csae-guidance/render";
import { redact } from "../../src/redaction/index.js";
import { renderRedaction } from "../../src/render/redaction.js";
import { redactAnything } from "../redaction/anything.js";
import { HOSTILE } from "./hostile-words.js";

/** The names of all fields of records, from their schemas. */
function fieldsOfEveryRecord(): string[] {
  const found = new Set<string>();
  const walk = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    if ("properties" in schema)
      Object.keys(schema.properties ?? {}).forEach((key) => found.add(key));
    Object.values(schema).forEach(walk);
  };
  for (const schema of [
    screeningSchema,
    interventionsSchema,
    sharingRecordSchema,
    sharingHistorySchema,
    flagSchema,
    policeFormSchema,
    historySchema,
  ])
    walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return [...found];
}

/** A row or a level, which has its printed name. */
function isOfTheEdition(id: string): boolean {
  return (
    york.indicators.some((row) => row.id === id) || york.levels.some((level) => level.id === id)
  );
}

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
    expect(text("child")).toContain("- child - reference: ref *4711* - date of birth: 17 May 2011");
    expect(text("child")).toContain(
      "- Late home or missing - answer: Yes - signs noted: going missing",
    );
    expect(text("research")).toContain("date of birth: 2011 ");
    const flat = renderRedaction(
      {
        ...redact(SCREENING, "child"),
        record: { signs: "going-missing", other: "late-or-missing" } as never,
      },
      "text",
    ).replaceAll(/\s+/g, " ");
    expect(flat).toContain("- signs noted: going missing - other: late-or-missing What");
  });

  test("what is withheld stands under its reason with its source, and none of its words", () => {
    expect(text("child")).toContain(
      "2 places in the record. A person may still give what is withheld.",
    );
    expect(text("child")).toContain("It names whoever acted or was spoken to. A person decides.");
    expect(text("child")).toContain("- completed by, name");
    expect(text("child")).toContain("- Late home or missing, note");
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
      "- the record itself, at the top",
    );
  });

  test("no path of the data and no hash of the edition stands among the fields", () => {
    const sheet = text("child").split("Sources")[0] ?? "";
    expect(sheet).not.toMatch(/ \/[a-zA-Z]/);
    expect(sheet).not.toContain(york.hash);
    expect(sheet).toContain("- edition: york · 1.0.0 ");
  });

  test("people, places and choices are named as people name them", () => {
    const form = {
      people: [{}, { fullName: "A", dateOfBirth: { ageInYears: 14, on: "2026-03-12" } }],
      requestedInPreamble: { places: [{ role: "location-of-incident", person: 1 }] },
      provenance: { secondHand: "no" },
    };
    const sheet = text("police", form);
    expect(sheet).toContain("- person 2 - full name: A");
    expect(sheet).toContain("- person 2, date of birth - age: 14 - date: 12 March 2026");
    expect(sheet).toContain(
      "- asked for in the preamble, place 1 - what kind of place: place of the incident - " +
        "whose place, by the number of the person: 2",
    );
    expect(sheet).toContain("whether it is second hand: No");
  });

  test("every field of every record has a name in words", () => {
    const named = (field: string): boolean =>
      Object.keys(ENGLISH_SENTENCES).some(
        (id) => id === `field.${field}` || id.endsWith(`.${field}`),
      );
    expect(
      fieldsOfEveryRecord().filter((field) => !named(field) && !isOfTheEdition(field)),
    ).toEqual([]);
  });

  test("words that look like a choice or a date stay the words they are", () => {
    expect(text("child", { ...SCREENING, subject: { reference: "2026-03-12" } })).toContain(
      "- reference: 2026-03-12",
    );
    expect(text("child", { ...SCREENING, subject: { reference: "yes" } })).toContain(
      "- reference: yes",
    );
  });

  test("a summary counts what is left and withheld", () => {
    const summary = renderRedaction(redact(SCREENING, "child"), {
      format: "text",
      detail: "summary",
    }).replaceAll(/\s+/g, " ");
    expect(summary).toContain("- child: 2 fields - answers: 2 fields");
    expect(summary).toContain(
      "- It names whoever acted or was spoken to. A person decides. 1 place.",
    );
  });

  test("an audience or a kind that is not known is told, and nothing is given", () => {
    expect(text("parents", { answers: {}, reporter: {} })).toContain(
      "A record of a kind that cannot be told, for nobody: the audience is not known.",
    );
  });

  test.each(FORMATS)("%s begins with the emergency notice", (format) => {
    const words = renderRedaction(redact(SCREENING, "research"), format)
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

  test.each(Object.entries(HOSTILE))(
    "words that are given cannot turn the page: %s",
    (_, words) => {
      const redaction = redact({ ...SCREENING, subject: { reference: words } }, "police");
      const html = renderRedaction(redaction, "html")
        .replace(/<style>[\s\S]*<\/style>/, "")
        .replaceAll(/<a href="tel:(?:999|101)" class="call">/g, "");
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

test("a sign that is noted a thousand times is said a thousand times, and no more", () => {
  const noted = (times: number): Screening => ({
    edition: pinOf(york),
    answers: {
      "late-or-missing": {
        answer: "yes",
        signs: Array.from({ length: times }, () => "going-missing" as const),
      },
    },
  });
  for (const format of FORMATS) {
    const lengthOf = (times: number): number =>
      renderRedaction(redact(noted(times), "police"), format).length;
    const [none, one, two] = [lengthOf(1), lengthOf(1001), lengthOf(2001)];
    // Each time costs its own words. A page that grows faster costs more the more there are.
    expect(two - one, format).toBe(one - none);
    expect((one - none) / 1000, format).toBeLessThan(60);
  }
});
