// A seventh partnership, made by following docs/making-an-edition.md: its fragments are the file, its commands write
// what it shows, and its code gives what it says. What the printed guide asks for was worked out by hand.

import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  checkReadiness,
  defineEdition,
  parseScreening,
  pinOf,
  screen,
} from "../../../src/index.js";
import type { Edition } from "../../../src/index.js";
import { atThePrompt } from "../../cli/at-the-prompt.js";
import { commandsOf } from "../../cli/commands.js";
import { blocksOf } from "../../docs/blocks.js";
import { runExample } from "../../docs/run-example.js";

const PAGE = "docs/making-an-edition.md";
const blocks = blocksOf(PAGE);
const fragments = blocks.filter(
  ({ language, code }) => language === "yaml" && !code.startsWith("# record.yaml"),
);
const file = fragments.map(({ code }) => code).join("");

/** The lines of the printed guide, without their numbers. */
const printed = (blocks[0]?.code ?? "")
  .trimEnd()
  .split("\n")
  .map((line) => line.slice(4));

function made(yaml: string): Edition {
  const defined = defineEdition(parse(yaml));
  if (!defined.ok) throw new Error(JSON.stringify(defined.issues));
  return defined.value;
}

const larkhaven = made(file);

describe("the fragments are the file", () => {
  test("as the commands and the code of the page have it", () => {
    const [first] = blocks.filter(({ code }) => code.includes("check edition.yaml"));
    expect(first?.files["edition.yaml"]).toBe(file);
  });

  test("each step from 1 to 6 adds to it", () => {
    const keys = fragments.map(({ code }) => Object.keys(parse(code) as object));
    expect(keys).toEqual([
      ["id", "version", "title", "document"],
      ["levels"],
      ["indicators"],
      ["rule"],
      ["actions"],
      ["contacts"],
      ["emergency", "notAFullAssessment", "indicationRule", "cautions", "prompts", "glossary"],
    ]);
  });

  test("steps 1 to 4 are an edition of their own, with words of the library", () => {
    const short = made(
      fragments
        .slice(0, 4)
        .map(({ code }) => code)
        .join(""),
    );
    expect(short.emergency.text).toMatch(/999/);
    expect(short.emergency.numbers.map(({ number }) => number)).toEqual(["999", "101"]);
    for (const words of [
      short.emergency,
      short.notAFullAssessment,
      short.indicationRule,
      ...Object.values(short.cautions),
      ...Object.values(short.prompts),
    ])
      expect(words).toMatchObject({ basis: "convention", citations: [{ line: 1, endLine: 40 }] });
    expect([short.actions, short.contacts, short.glossary, short.themes]).toEqual([[], [], [], []]);
    expect(short.sharing.notCovered?.text).toMatch(/no rules on sharing/);
  });
});

describe("the file says what is printed, where it is printed", () => {
  test("the guide has as many lines as the file says, numbered from 1", () => {
    const numbers = (blocks[0]?.code ?? "").trimEnd().split("\n");
    expect(numbers.map((line) => Number(line.slice(0, 2)))).toEqual(
      Array.from({ length: larkhaven.document.text.lines }, (_, index) => index + 1),
    );
  });

  test("sections begin with their titles", () => {
    for (const { title, line } of larkhaven.document.sections)
      expect(printed[line - 1]).toBe(title);
  });

  test.each(larkhaven.indicators)("$label", ({ label, signs, citations }) => {
    const line = printed[citations[0].line - 1];
    expect(line).toBe(`[ ] ${label}`);
    for (const sign of signs) expect(line).toContain(sign.label);
  });

  test.each(larkhaven.levels)("$name", ({ name, citations }) => {
    expect(printed[citations[0].line - 1]?.startsWith(`${name}: `)).toBe(true);
  });

  test.each(larkhaven.contacts)("$name", ({ name, asPrinted, hours, citations }) => {
    const line = [`${name}: ${asPrinted}`, ...(hours === undefined ? [] : [hours])].join(", ");
    expect(printed[citations[0].line - 1]).toBe(line);
  });
});

describe("following the page", () => {
  test("every command writes what the page shows", async () => {
    const commands = await commandsOf(PAGE);
    for (const { line, written, shown } of commands) expect([line, written]).toEqual([line, shown]);
    expect(commands).toHaveLength(5);
  });

  test("both versions of the file are without problems", async () => {
    const files = blocks.at(-1)?.files ?? {};
    expect(Object.keys(files)).toEqual(["edition.yaml", "record.yaml", "edition-1.0.0.yaml"]);
    for (const name of ["edition.yaml", "edition-1.0.0.yaml"])
      expect((await atThePrompt(["check", name], files)).out).toBe("No problems were found.\n");
  });

  test("every block of code gives what it says", async () => {
    const code = blocks.filter(({ language }) => language === "ts");
    expect(code).toHaveLength(3);
    for (const block of code)
      for (const { actual, expected } of await runExample(block.code, block.files))
        expect(actual).toEqual(expected);
  });

  test("the contacts that nobody can do without are there, and not confirmed", () => {
    expect(checkReadiness(larkhaven).map(({ code }) => code)).toEqual(
      Array.from({ length: 4 }, () => "stale-contact"),
    );
  });
});

/** Every row answered No, but for those that are told. */
const NO = {
  "late-home": "no",
  "new-belongings": "no",
  "new-friends": "no",
  "driven-about": "no",
  "debt-and-fear": "no",
};

describe("what the printed guide asks for", () => {
  test.each([
    {
      record: "one tick to watch for, and a row that is not known",
      subject: { ageInYears: 14 },
      answers: { ...NO, "late-home": "yes", "new-friends": "not-known" },
      levels: ["amber", "amber"],
      because: ["late-home"],
      actions: ["talk-to-the-lead", "offer-time"],
      cautions: [],
    },
    {
      record: "two ticks to watch for, and a row that is not known",
      subject: { ageInYears: 14 },
      answers: { ...NO, "late-home": "yes", "new-belongings": "yes", "new-friends": "not-known" },
      levels: ["amber", "red"],
      because: ["late-home", "new-belongings"],
      actions: ["talk-to-the-lead", "offer-time"],
      cautions: [],
    },
    {
      record: "three ticks to watch for, at an age that nobody wrote down",
      subject: {},
      answers: { ...NO, "late-home": "yes", "new-belongings": "yes", "new-friends": "yes" },
      levels: ["red", "red"],
      because: ["late-home", "new-belongings", "new-friends"],
      actions: ["ring-childrens-services", "tell-the-police"],
      cautions: ["age-not-recorded"],
    },
    {
      record: "one tick that harms a child",
      subject: { ageInYears: 16 },
      answers: { ...NO, "debt-and-fear": "yes" },
      levels: ["red", "red"],
      because: ["debt-and-fear"],
      actions: ["ring-childrens-services", "tell-the-police"],
      cautions: [],
    },
    {
      record: "no tick at 12: a younger child is never green",
      subject: { ageInYears: 12 },
      answers: NO,
      levels: ["amber", "amber"],
      because: [],
      actions: ["talk-to-the-lead", "offer-time"],
      cautions: ["under-13"],
    },
    {
      record: "no tick at 13",
      subject: { ageInYears: 13 },
      answers: NO,
      levels: ["green", "green"],
      because: [],
      actions: [],
      cautions: ["nothing-recorded"],
    },
  ])("$record", ({ subject, answers, levels, because, actions, cautions }) => {
    const record = { edition: pinOf(larkhaven), subject, completedOn: "2026-11-30", answers };
    const parsed = parseScreening(record, larkhaven);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const outcome = screen(parsed.value, larkhaven);
    const { atLeast, couldReach } = outcome.indication;
    expect([atLeast, couldReach]).toEqual(levels);
    expect(outcome.indication.because).toEqual(because);
    expect(outcome.actions.map(({ id }) => id)).toEqual(actions);
    expect(outcome.cautions.map(({ id }) => id)).toEqual(cautions);
  });

  test("in its own words: danger, a child under 13, and the next review", () => {
    const answers = { edition: pinOf(larkhaven), subject: { ageInYears: 12 }, answers: {} };
    const { emergency, cautions, prompts } = screen(answers, larkhaven);
    expect(emergency.text).toBe(printed[4]);
    expect(cautions[0]?.text).toBe(
      "A child under 13 cannot agree to sex. Ring Children's Services, whatever is ticked.",
    );
    expect(prompts.find(({ id }) => id === "review")).toMatchObject({
      text: "Set a day within two weeks to fill this in again.",
      basis: "convention",
    });
  });
});
