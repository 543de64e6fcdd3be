// What words of this library rest on: York's document under York's edition, and under an edition of another document
// the whole text of that.

import { describe, expect, test } from "vitest";
import {
  compareScreenings,
  defineEdition,
  defineOverlay,
  pinOf,
  redact,
  york,
} from "csae-guidance";
import type { Edition } from "csae-guidance";
import { renderTimelineSvg, renderIssues } from "csae-guidance/render";
import { ENGLISH_SENTENCES } from "csae-guidance/render";
import { catalogueOf } from "../../src/editions/catalogue-of.js";
import { sharedCautions } from "../../src/editions/cautions.js";
import { WHOLE_TEXT, sourceUnder, wholeTextOf } from "../../src/editions/source-under.js";
import { isOfYorksDocument } from "../../src/editions/yorks-document.js";
import { yorkTool } from "../../src/editions/york.js";
import { holesOf } from "../../src/foundation/fill.js";
import { deepFreeze } from "../../src/foundation/objects.js";
import { ENTRIES, everyResult } from "./every-result.js";
import { citedBeyond, saidOfYork } from "./what-is-said.js";

const at = (line: number) =>
  ({ basis: "printed", citations: [{ section: "p. 1", line }] }) as const;

/** A guide of 40 lines. It has themes and an aim, and nothing on sharing, flags and police forms. */
const town = defineEdition({
  id: "example-town",
  version: "1.0.0",
  title: "Example Town Guide (fictional)",
  document: { title: "Example Town Guide (fictional)", lines: 40 },
  levels: [
    { id: "calm", name: "Calm", ...at(12) },
    { id: "urgent", name: "Urgent", ...at(13) },
  ],
  indicators: [
    {
      id: "clipping",
      level: "urgent",
      label: "Someone clips the child’s wings",
      themes: ["online"],
      ...at(20),
    },
    { id: "late-home", level: "urgent", label: "Often comes home late", ...at(21) },
  ],
  themes: [{ id: "online", label: "On the line", note: "The heading of part 2." }],
  interventionAims: [{ id: "be-home", text: "To be home.", ...at(30) }],
  rule: { kind: "highest-section", ...at(11) },
});
if (!town.ok) throw new Error(JSON.stringify(town.issues));
const exampleTown: Edition = town.value;

/** York's edition with another copy of the text, so that its words are not York's any more. */
const elsewhere: Edition = deepFreeze({
  ...structuredClone({ ...york }),
  id: "elsewhere",
  document: { ...structuredClone(york.document), text: { lines: 40 } },
});

const overlay = defineOverlay(york, { id: "example-trust", version: "1.0.0" });
const source = {
  basis: "printed",
  note: "8.5 names two.",
  citations: [{ section: "8.5", line: 314 }],
  issues: ["I-28"],
} as const;

describe("an edition of York’s document", () => {
  test.each<[string, Parameters<typeof isOfYorksDocument>[0]]>([
    ["York’s", york],
    ["York’s tool", yorkTool],
    ["an overlay on York’s", overlay.ok ? overlay.value : yorkTool],
    ["a copy of York’s", structuredClone({ ...york })],
  ])("%s: a source stays as it is", (_name, edition) => {
    expect(isOfYorksDocument(edition)).toBe(true);
    expect(sourceUnder(edition, source)).toBe(source);
  });

  test("says that its words are York’s, so that the checks below can fail", () => {
    const { "redact 0": redacted } = everyResult(york);
    expect(saidOfYork({ redacted }, exampleTown)).not.toEqual([]);
    expect(citedBeyond({ redacted }, 40)).not.toEqual([]);
  });
});

describe("an edition of another document", () => {
  test("has the whole text for a source, no known issues and a note", () => {
    expect(isOfYorksDocument(elsewhere)).toBe(false);
    expect(sourceUnder(elsewhere, source)).toEqual({
      basis: "convention",
      note: ENGLISH_SENTENCES["caution.of-this-library"],
      citations: [{ section: WHOLE_TEXT, line: 1, endLine: 40 }],
      issues: [],
    });
    expect(sourceUnder(elsewhere, { ...source, knownIssues: ["I-28"] }).knownIssues).toEqual([]);
  });

  test("a tool without a document is York’s only by its content hash", () => {
    const tool = { hash: "0".repeat(64) };
    expect(isOfYorksDocument(tool)).toBe(false);
    expect(sourceUnder(tool, source).citations).toEqual([
      { section: WHOLE_TEXT, line: 1, endLine: 1 },
    ]);
  });

  test("the whole text is from line 1 to the last, and cites a line where none are counted", () => {
    expect(wholeTextOf({ text: { lines: 96 } })).toEqual([
      { section: WHOLE_TEXT, line: 1, endLine: 96 },
    ]);
    expect(wholeTextOf({ text: { lines: 0 } })[0].endLine).toBe(1);
  });

  test("cautions that no edition words are this library’s", () => {
    const pin = pinOf(elsewhere);
    const made = compareScreenings(
      { edition: pin, answers: {} },
      { edition: pin, answers: {} },
      elsewhere,
    );
    const cautions = made.ok ? made.value.cautions : [];
    expect(cautions.map(({ id }) => id)).toContain("nothing-concluded");
    for (const { basis, citations, issues } of cautions)
      expect([basis, citations, issues]).toEqual([
        "convention",
        wholeTextOf(elsewhere.document),
        [],
      ]);
    expect(
      redact({ edition: pin, answers: {}, childsVoice: "Words." }, "police", elsewhere).withheld,
    ).toMatchObject([
      { basis: "convention", citations: wholeTextOf(elsewhere.document), issues: [] },
    ]);
  });

  test("whom to call when something cannot be shown is for the edition to say", () => {
    for (const page of [
      renderIssues(7 as never, "text", exampleTown),
      renderTimelineSvg(7 as never, exampleTown),
    ])
      expect(page).not.toMatch(/01904|North Yorkshire|MASH/);
  });
});

describe("sentences of the catalogue", () => {
  const ids = Object.keys(ENGLISH_SENTENCES);
  const ofAny = ids.filter((id) => id.endsWith(".of-any-document"));
  const words = (id: string): unknown =>
    (ENGLISH_SENTENCES as Readonly<Record<string, unknown>>)[id];

  test.each(ofAny)("%s stands in place of one with the same holes", (id) => {
    const stated = words(id.replace(/\.of-any-document$/, ""));
    expect(typeof stated).toBe(typeof words(id));
    expect(holesOf(String(words(id)))).toEqual(holesOf(String(stated)));
  });

  test("none that speaks of York’s document is left, but notes on its cautions and reasons", () => {
    const left = Object.fromEntries(
      Object.entries(catalogueOf(exampleTown)).filter(
        ([id]) => !/\.note$|^redaction\.note\./.test(id),
      ),
    );
    expect(saidOfYork({ left }, exampleTown)).toEqual([]);
  });

  test("York’s stand under York’s edition", () => {
    expect(catalogueOf(york)).toBe(ENGLISH_SENTENCES);
  });

  test("a sentence that the edition gives itself stands, and one for any document before it", () => {
    const id = "side-by-side.you-decide";
    const under = (sentences: Readonly<Record<string, string>>): string =>
      catalogueOf({ ...elsewhere, sentences })[id];
    expect(under({})).toBe(ENGLISH_SENTENCES[`${id}.of-any-document`]);
    expect(under({ [id]: "Decide." })).toBe("Decide.");
    expect(under({ [id]: "Decide.", [`${id}.of-any-document`]: "Ask." })).toBe("Ask.");
  });

  test("cautions are worded in them", () => {
    const [caution] = sharedCautions("timeline", ["days-are-facts"], exampleTown);
    expect(caution?.text).toBe(
      ENGLISH_SENTENCES["caution.timeline.days-are-facts.of-any-document"],
    );
  });
});

describe("every function and every page, under a guide of 40 lines", () => {
  const results = everyResult(exampleTown);

  test("no function that takes an edition is left out", () => {
    const called = new Set(Object.keys(results).map((name) => name.replace(/ .*/, "")));
    const taking = Object.entries(ENTRIES).flatMap(([name, exported]) =>
      typeof exported === "function" &&
      /\bedition\b/.test(/^[^(]*\(([\s\S]*?)\)\s*\{/.exec(String(exported))?.[1] ?? "")
        ? [name]
        : [],
    );
    expect(taking.length).toBeGreaterThan(60);
    expect(taking.filter((name) => !called.has(name)).toSorted()).toEqual([
      // Its schemas are in the files.
      "openApiComponents",
      // It gives functions, and each of them is called.
      "withEdition",
    ]);
  });

  test("names nothing of York’s", () => {
    expect(saidOfYork(results, exampleTown)).toEqual([]);
  });

  test("cites no line beyond the last", () => {
    expect(citedBeyond(results, 40)).toEqual([]);
  });

  test("a row or a theme with the id of one of York’s is another, and has no easy-read words", () => {
    expect(JSON.stringify(results["explainForYoungPerson 0"])).not.toContain("nickname");
    expect(results["blankToolInPlainWords 0"]).toMatchObject({
      groups: [],
      inEnglish: [],
      withoutWords: ["clipping", "late-home"],
    });
    expect(results["blankToolInPlainWords 1"]).toMatchObject({
      groups: [
        { theme: "online", heading: { text: "On the line" }, rows: [{ indicator: "clipping" }] },
        { theme: "the-list", heading: { text: "Y rhestr" }, rows: [{ indicator: "late-home" }] },
      ],
      withoutWords: [],
    });
  });

  test("what the document has not is said, and nothing that is recorded is lost", () => {
    const page = (name: string): string => String(results[name]).replaceAll(/\s+/g, " ");
    expect(page("renderSharing full 0")).toContain("has no rules on sharing");
    expect(page("renderSharing full 0")).not.toMatch(/\b0 items/);
    const form = page("renderPoliceForm full 0");
    for (const words of [
      "has no police information form",
      "account: A. Example rang",
      "vehicle 1: a red car",
      "person 1, alias or nickname 1: Bee",
      "whose place, by the number of the person: 8",
      "example-agency:reference: 17",
    ])
      expect(form).toContain(words);
    expect(page("renderInterventions full 0")).not.toContain("sets no aims");
    expect(results["checkFlags 0"]).toHaveProperty(["cautions", 0, "id"], "not-covered");
  });
});
