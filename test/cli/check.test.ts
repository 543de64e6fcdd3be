// `check`: every problem of an edition, one a line, at its line.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { defineEdition, york } from "csae-guidance";
import { atThePrompt, newEdition } from "./at-the-prompt.js";

const template = await newEdition();
/** The template with other words in the place of some. */
const changed = (from: string, to: string): string => {
  expect(template).toContain(from);
  return template.replace(from, to);
};
const lineOf = (words: string): number =>
  template.split("\n").findIndex((line) => line.includes(words)) + 1;

describe("new-edition", () => {
  test("writes an edition in which nothing is wrong", async () => {
    expect(await atThePrompt(["check", "new.yaml"], { "new.yaml": template })).toEqual({
      code: 0,
      out: "No problems were found.\n",
      err: "",
    });
  });

  test("says that all of it is fictional, and how to go on", () => {
    expect(template.split("\n").slice(0, 7)).toEqual([
      "# An edition of a screening tool, to start from.",
      "# Everything in it is FICTIONAL: replace it all.",
      "#",
      "# Check it at any time:      npx csae-guidance check FILE",
      "# See what a change touches: npx csae-guidance diff OLD NEW",
      "# Try a record under it:     npx csae-guidance screen RECORD --edition FILE",
      "#",
    ]);
  });

  test("explains every part in a comment before it", () => {
    const lines = template.split("\n");
    const parts = lines.flatMap((line, at) => (/^[a-zA-Z]+:/.test(line) ? [lines[at - 1]] : []));
    const bare = parts.filter(
      (before) => !/^(?:#|id:|version:|[a-zA-Z]+: \[\]$)/.test(before ?? ""),
    );
    expect(bare).toEqual([]);
  });

  test("has only telephone numbers that nobody has, beside 999", () => {
    const numbers = template.match(/\b0?\d{3,5} \d{6}\b|"\d{3}"/g) ?? [];
    expect(new Set(numbers)).toEqual(
      new Set(['"999"', '"101"', "01632 960001", "01632 960002", "01632 960003"]),
    );
  });

  test("is short", () => {
    expect(template.trimEnd().split("\n").length).toBeLessThan(155);
  });
});

describe("a problem names its file, line and column, its code, what to do and its path", () => {
  test.each([
    [
      "a level that the tool does not have",
      changed("    level: some-concern\n", "    level: grave\n"),
      [
        `e.yaml:${lineOf("level: some-concern")}:5  dangling-id  ` +
          "Name an id of the edition's levels. (/indicators/0/level)",
      ],
    ],
    [
      "rows that are not in the order of their levels",
      changed("    level: some-concern\n", "    level: serious-concern\n").replace(
        "controlled-by-someone\n    level: serious-concern",
        "controlled-by-someone\n    level: some-concern",
      ),
      [
        `e.yaml:${lineOf("id: new-belongings")}:5  wrong-order  ` +
          "List rows by level, lowest first, and number them from 1 in each. (/indicators/0)",
        `e.yaml:${lineOf("id: controlled-by-someone")}:5  wrong-order  ` +
          "List rows by level, lowest first, and number them from 1 in each. (/indicators/1)",
      ],
    ],
    [
      "a contact that leads nowhere",
      changed("contact: town-social-care", "contact: town"),
      [
        `e.yaml:${lineOf("contact: town-social-care")}:5  dangling-id  ` +
          "Name an id of the edition's contacts. (/actions/0/contact)",
      ],
    ],
    [
      "a line that the text does not have",
      changed("line: 14 }]", "line: 41 }]"),
      [
        `e.yaml:${lineOf("line: 14")}:17  citation-outside-text  ` +
          "Cite a section of the document and lines within it. (/levels/2/citations/0)",
      ],
    ],
    [
      "the number of lines, at the document",
      changed("  lines: 40\n", ""),
      [
        `e.yaml:${lineOf("document:")}:1  missing  Give the number of lines of the text, so that ` +
          "its lines can be cited. (/document/lines)",
      ],
    ],
    [
      "a rule that leads nowhere",
      changed("kind: highest-section", "kind: highest-section\n  rows: [new-belongings, gone]"),
      [
        `e.yaml:${lineOf("kind: highest-section") + 1}:26  dangling-id  ` +
          "Expected the id of a row of the tool. (/rule/rows/1)",
      ],
    ],
    [
      "a convention without a note",
      changed("  note: The fictional text prints no rule.\n", ""),
      [
        `e.yaml:${lineOf("rule:")}:1  missing-note  ` +
          "Say in a note why this is a reading or a convention. (/rule)",
      ],
    ],
    [
      "what is missing, at its nearest parent",
      changed("    strength: make\n", ""),
      [
        `e.yaml:${lineOf("id: ring-social-care")}:5  missing  ` +
          "Missing: expected one of: make, ensure, should, consider, if-then. (/actions/0/strength)",
      ],
    ],
    [
      "an unknown name, at its line and without the name",
      changed("version: 0.1.0\ntitle", "version: 0.1.0\nunheard-of: 1\ntitle"),
      [
        `e.yaml:${lineOf("version: 0.1.0") + 1}:1  unknown-key  ` +
          "1 key here is not known, so nothing under it was read.",
      ],
    ],
    [
      "the first of several in a record of a list",
      changed(
        "    level: some-concern\n",
        "    level: some-concern\n    unheard-of: 1\n    a: 1\n",
      ),
      [
        `e.yaml:${lineOf("    level: some-concern") + 1}:5  unknown-key  ` +
          "2 keys here are not known, so nothing under them was read. The keys are: id, level, " +
          "row, name, label, signs, themes, citations, basis, note, knownIssues. (/indicators/0)",
      ],
    ],
    [
      "another problem of the record that has the name, at the record",
      changed(
        "    level: serious-concern\n    label: Says",
        "    level: no-concern\n    unheard-of: 1\n    label: Says",
      ),
      [
        `e.yaml:${lineOf("id: new-belongings")}:5  wrong-order  ` +
          "List rows by level, lowest first, and number them from 1 in each. (/indicators/0)",
        `e.yaml:${lineOf("id: controlled-by-someone")}:5  wrong-order  ` +
          "List rows by level, lowest first, and number them from 1 in each. (/indicators/1)",
        `e.yaml:${lineOf("id: controlled-by-someone") + 2}:5  unknown-key  ` +
          "1 key here is not known, so nothing under it was read. The keys are: id, level, row, " +
          "name, label, signs, themes, citations, basis, note, knownIssues. (/indicators/1)",
      ],
    ],
    [
      "a name in a level",
      changed("id: serious-concern\n", "id: serious-concern\n    grave: 1\n"),
      [
        `e.yaml:${lineOf("id: serious-concern") + 1}:5  unknown-key  ` +
          "1 key here is not known, so nothing under it was read. The keys are: id, name, heading, " +
          "description, indicated, cautions, citations, basis, note, knownIssues. (/levels/2)",
      ],
    ],
    [
      "a name in a citation",
      changed("line: 31 }]", "line: 31, page: 1 }]"),
      [
        `e.yaml:${lineOf("line: 31")}:43  unknown-key  ` +
          "1 key here is not known, so nothing under it was read. The keys are: section, line, " +
          "endLine. (/indicators/1/citations/0)",
      ],
    ],
    [
      "a name beside the number of lines",
      changed("  lines: 40\n", "  lines: 40\n  pages: 4\n"),
      [
        `e.yaml:${lineOf("lines: 40") + 1}:3  unknown-key  ` +
          "1 key here is not known, so nothing under it was read. The keys are: title, publisher, " +
          "subjects, text, inferredDate, sections, licence, lines. (/document)",
      ],
    ],
  ])("%s", async (_, text, lines) => {
    const { code, out, err } = await atThePrompt(["check", "e.yaml"], { "e.yaml": text });
    expect([code, err]).toEqual([1, ""]);
    const found = out.trimEnd().split("\n");
    expect(found).toHaveLength(lines.length);
    expect(new Set(found)).toEqual(new Set(lines));
  });
});

test("problems stand in the order of their lines", async () => {
  const text = template
    .replace("line: 31", "line: 41")
    .replace("title: Example Town Screening Guide (fictional)", "title: ''")
    .replace("contact: town-social-care", "contact: nobody");
  const { out } = await atThePrompt(["check", "e.yaml"], { "e.yaml": text });
  expect(out.match(/^e\.yaml:\d+/gm)).toEqual(
    ["title: Example", "line: 31", "contact: town-social-care"].map(
      (words) => `e.yaml:${lineOf(words)}`,
    ),
  );
});

test("with --on, contacts must have been checked in the year before that day", async () => {
  const files = { "e.yaml": template };
  const words = ["check", "e.yaml", "--on", "2026-11-30"];
  const { code, out } = await atThePrompt(words, files);
  expect([code, out.trimEnd().split("\n")]).toEqual([
    1,
    ["town-police", "town-social-care", "town-night-team", "town-helpline"].map(
      (id, index) =>
        `e.yaml:${lineOf(`id: ${id}`)}:5  stale-contact  No date of a check is known. ` +
        `Check this contact before it is used. (/contacts/${index})`,
    ),
  ]);
  const dated = template.replaceAll(
    "    status: not",
    "    checkedOn: 2026-11-02\n    status: not",
  );
  expect((await atThePrompt(words, { "e.yaml": dated })).code).toBe(0);
  const wrong = { "e.yaml": template.replace("line: 31", "line: 41") };
  expect((await atThePrompt(words, wrong)).out).toMatch(
    /citation-outside-text[^]*(?:stale-contact[^]*){4}/,
  );
});

describe("--json", () => {
  test("gives code, path, line, column and message, and nothing else", async () => {
    const text = changed("contact: town-social-care", "contact: town");
    const { code, out } = await atThePrompt(["check", "e.yaml", "--json"], { "e.yaml": text });
    expect([code, JSON.parse(out)]).toEqual([
      1,
      [
        {
          code: "dangling-id",
          path: "/actions/0/contact",
          line: lineOf("contact: town-social-care"),
          column: 5,
          message: "Name an id of the edition's contacts.",
        },
      ],
    ]);
  });

  test("gives an empty list where nothing is wrong", async () => {
    const files = { "e.yaml": template };
    expect(await atThePrompt(["check", "e.yaml", "--json"], files)).toEqual({
      code: 0,
      out: "[]\n",
      err: "",
    });
  });

  test("says in the same way that a file cannot be read", async () => {
    const { code, out } = await atThePrompt(["check", "e.yaml", "--json"]);
    expect([code, JSON.parse(out)]).toEqual([
      2,
      [{ code: "unreadable", path: "", line: 1, column: 1, message: "There is no such file." }],
    ]);
  });
});

describe("an edition that was kept has a hash", () => {
  const check = async (edition: object): Promise<string> =>
    (await atThePrompt(["check", "e.json"], { "e.json": JSON.stringify(edition) })).out;
  const content = { ...york, hash: undefined, toolHash: undefined };

  test("a whole edition without hashes is a draft", async () => {
    expect(await check(content)).toBe("No problems were found.\n");
  });

  test("hashes are held against the content", async () => {
    expect(await check(york)).toBe("No problems were found.\n");
    expect(await check({ ...york, title: "Another title" })).toMatch(
      /^e\.json:1:\d+ {2}wrong-hash {2}.* \(\/hash\)\n$/,
    );
    expect(await check({ ...content, toolHash: "0".repeat(64) })).toMatch(
      /^e\.json:1:\d+ {2}wrong-hash {2}.* \(\/toolHash\)\n$/,
    );
  });

  test("a draft may give the hash that it comes to", async () => {
    const defined = defineEdition(parse(template));
    const hashes = defined.ok ? [defined.value.hash, "0".repeat(64)] : [];
    const checked = await Promise.all(
      hashes.map((hash) =>
        atThePrompt(["check", "e"], { e: `${template}hash: "${hash}"\n` }).then(({ out }) => out),
      ),
    );
    expect(checked).toEqual([
      "No problems were found.\n",
      expect.stringMatching(/^e:\d+:1 {2}wrong-hash {2}.* \(\/hash\)\n$/),
    ]);
  });

  test("one that was kept by an earlier release is told what this one asks for", async () => {
    const old = readFileSync(new URL("../editions/archive/york-54495bd3.json", import.meta.url));
    const { out } = await atThePrompt(["check", "e.json"], { "e.json": String(old) });
    expect(out).toMatch(/missing {2}.* \(\/steps\)\n/);
    expect(out).not.toContain("wrong-hash");
    const changed = { ...(JSON.parse(String(old)) as object), title: "Another title" };
    expect(await check(changed)).toMatch(/wrong-hash {2}.* \(\/hash\)\n/);
  });
});

describe("what cannot be read ends with 2", () => {
  test.each([
    ["broken YAML", "a: 1\n\tb: 2\n", /^e:2:1 {2}unreadable {2}/],
    ["broken JSON", '{"a": ]', /^e:1:7 {2}unreadable {2}/],
    ["a folder", { why: "no-file" }, /^e:1:1 {2}unreadable {2}This is a folder/],
    ["no right to it", { why: "not-allowed" }, /The file cannot be opened\.\n$/],
    ["bytes that are no text", { why: "not-utf-8" }, /Save it as UTF-8\.\n$/],
    ["more than 2 MB", "#".repeat(2_000_001), /The file has more than 2 MB and was not read\.\n$/],
  ] as const)("%s", async (_, file, said) => {
    const { code, out, err } = await atThePrompt(["check", "e"], { e: file });
    expect([code, err]).toEqual([2, ""]);
    expect(out).toMatch(said);
  });

  test("2 MB are read", async () => {
    expect((await atThePrompt(["check", "e"], { e: "#".repeat(2_000_000) })).out).toBe(
      "e:1:1  wrong-type  Expected an object.\n",
    );
  });
});

test("a dash is standard input", async () => {
  const { code, out } = await atThePrompt(["check", "-"], { "-": "a: 'x\n" });
  expect([code, out.slice(0, 31)]).toEqual([2, "standard input:2:1  unreadable "]);
});

test("a line holds no codes that a terminal obeys", async () => {
  const name = "e\u001B[2J\n.yaml";
  expect((await atThePrompt(["check", name])).out).toBe(
    "e [2J .yaml:1:1  unreadable  There is no such file.\n",
  );
});
