// `check`: every problem of an edition, one a line, at its line.

import { describe, expect, test } from "vitest";
import { checkEdition, york } from "csae-guidance";
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
    expect(new Set(numbers)).toEqual(new Set(['"999"', "01632 960001"]));
  });
});

describe("a problem names its file, line and column, its code, what to do and its path", () => {
  test.each([
    [
      "a level that the tool does not have",
      changed("    level: growing-concern\n    row: 1", "    level: grave\n    row: 1"),
      [
        `e.yaml:${lineOf("level: growing-concern")}:5  dangling-id  ` +
          "Name an id of the edition's levels. (/indicators/1/level)",
        `e.yaml:${lineOf("id: new-belongings")}:5  wrong-order  ` +
          "List rows by level, lowest first, and number them from 1 in each. (/indicators/1)",
        `e.yaml:${lineOf("id: controlled-by-someone")}:5  wrong-order  ` +
          "List rows by level, lowest first, and number them from 1 in each. (/indicators/2)",
      ],
    ],
    [
      "a theme that leads nowhere",
      changed("themes: [everyday-life]", "themes: [everyday]"),
      [
        `e.yaml:${lineOf("themes: [everyday-life]")}:5  dangling-id  ` +
          "Name an id of the edition's themes. (/indicators/0/themes)",
      ],
    ],
    [
      "a line that the text does not have",
      changed("line: 21 }]\n    signs", "line: 41 }]\n    signs"),
      [
        `e.yaml:${lineOf("line: 21")}:17  citation-outside-text  ` +
          "Cite a section of the document and lines within it. (/indicators/0/citations/0)",
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
      changed("  publisher: Example Town Safeguarding Partnership (fictional)\n", ""),
      [`e.yaml:${lineOf("document:")}:1  missing  Missing: expected text. (/document/publisher)`],
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
      changed("    row: 1\n", "    row: 1\n    unheard-of: 1\n    unasked: 1\n"),
      [
        `e.yaml:${lineOf("    row: 1") + 1}:5  unknown-key  ` +
          "2 keys here are not known, so nothing under them was read. The keys are: id, level, " +
          "row, name, label, signs, themes, citations, basis, note, knownIssues. (/indicators/0)",
      ],
    ],
    [
      "a name in a level",
      changed("id: serious-concern\n", "id: serious-concern\n    grave: 1\n"),
      [
        `e.yaml:${lineOf("id: serious-concern") + 1}:5  unknown-key  ` +
          "1 key here is not known, so nothing under it was read. The keys are: id, name, heading, " +
          "description, indicated, cautions, citations, basis, note, knownIssues. (/levels/3)",
      ],
    ],
    [
      "a name in a citation",
      changed("line: 21 }]\n    signs", "line: 21, page: 1 }]\n    signs"),
      [
        `e.yaml:${lineOf("line: 21")}:43  unknown-key  ` +
          "1 key here is not known, so nothing under it was read. The keys are: section, line, " +
          "endLine. (/indicators/0/citations/0)",
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
    .replace("themes: [everyday-life]", "themes: [everyday]")
    .replace("title: Example Town Screening Guide (fictional)", "title: ''")
    .replace("contact: town-social-care", "contact: nobody");
  const { out } = await atThePrompt(["check", "e.yaml"], { "e.yaml": text });
  expect(out.match(/^e\.yaml:\d+/gm)).toEqual(
    ["title: Example", "themes: [everyday-life]", "contact: town-social-care"].map(
      (words) => `e.yaml:${lineOf(words)}`,
    ),
  );
});

test("with --on, contacts must have been checked in the year before that day", async () => {
  const files = { "e.yaml": template };
  const { code, out } = await atThePrompt(["check", "e.yaml", "--on", "2026-11-30"], files);
  expect([code, out]).toEqual([
    1,
    `e.yaml:${lineOf("id: town-social-care")}:5  stale-contact  No date of a check is known. ` +
      "Check this contact before it is used. (/contacts/0)\n",
  ]);
  const dated = {
    "e.yaml": changed("    status: not", "    checkedOn: 2026-11-02\n    status: not"),
  };
  expect((await atThePrompt(["check", "e.yaml", "--on", "2026-11-30"], dated)).code).toBe(0);
});

describe("--json", () => {
  test("gives code, path, line, column and message, and nothing else", async () => {
    const text = changed("themes: [everyday-life]", "themes: [everyday]");
    const { code, out } = await atThePrompt(["check", "e.yaml", "--json"], { "e.yaml": text });
    expect([code, JSON.parse(out)]).toEqual([
      1,
      [
        {
          code: "dangling-id",
          path: "/indicators/0/themes",
          line: lineOf("themes: [everyday-life]"),
          column: 5,
          message: "Name an id of the edition's themes.",
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

describe("hashes", () => {
  const check = async (edition: object): Promise<string> =>
    (await atThePrompt(["check", "e.json"], { "e.json": JSON.stringify(edition) })).out;

  test("both are filled in where the file has neither", async () => {
    expect(await check({ ...york, hash: undefined, toolHash: undefined })).toBe(
      "No problems were found.\n",
    );
  });

  test("those of the file are held against its content", async () => {
    expect(await check(york)).toBe("No problems were found.\n");
    expect(await check({ ...york, title: "Another title" })).toMatch(
      /^e\.json:1:\d+ {2}wrong-hash {2}.* \(\/hash\)\n$/,
    );
  });

  test("a file with one of them is told what the library says of it", async () => {
    const content = { ...york, toolHash: undefined };
    expect(
      checkEdition(JSON.parse(JSON.stringify(content))).map(({ code, path }) => `${code} ${path}`),
    ).toEqual(["missing /toolHash", "wrong-hash /hash"]);
    expect((await check(content)).match(/(?:missing|wrong-hash) {2}/g)).toEqual([
      "missing  ",
      "wrong-hash  ",
    ]);
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
