// YAML and JSON as data: what stays text, what is refused and where, and where a path stands.

import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/cli/document.js";

const dataOf = (text: string): unknown => {
  const read = readDocument(text, "yaml-or-json");
  return read.ok ? read.data : read;
};
const refusal = (text: string, only: "json" | "yaml-or-json" = "yaml-or-json"): unknown => {
  const read = readDocument(text, only);
  return read.ok ? "read" : `${read.at.line}:${read.at.column} ${read.message}`;
};

describe("YAML 1.2: what looks like something else stays text", () => {
  test.each([
    ["a day", "2026-03-14"],
    ["a moment", "2026-03-14T10:00:00Z"],
    ["yes", "yes"],
    ["no", "no"],
    ["on", "on"],
    ["off", "off"],
    ["y", "y"],
    ["a time", "10:30"],
    ["a number with an underscore", "1_000"],
  ])("%s", (_, written) => {
    expect(dataOf(`answer: ${written}`)).toEqual({ answer: written });
  });

  test("under a line that asks for YAML 1.1 as well", () => {
    expect(dataOf("%YAML 1.1\n---\nanswer: yes\non: 2026-03-14\n")).toEqual({
      answer: "yes",
      on: "2026-03-14",
    });
  });

  test("names of fields too", () => {
    expect(dataOf("yes: 1\n2026: 2\ntrue: 3\nnull: 4\n")).toEqual({
      yes: 1,
      "2026": 2,
      true: 3,
      null: 4,
    });
  });
});

test("JSON is read as it is, with its own escapes and tabs", () => {
  expect(dataOf('{\n\t"a": "\\u00e9\\ud83d\\ude00",\n\t"b": [1, null, true]\n}')).toEqual({
    a: "é😀",
    b: [1, null, true],
  });
});

test("an alias stands for what it names", () => {
  expect(dataOf("a: &here [{ section: '1' }]\nb: *here\n")).toEqual({
    a: [{ section: "1" }],
    b: [{ section: "1" }],
  });
});

const TWICE = "The same name stands twice in one object. Keep one of them.";
const ALIAS =
  "An alias leads nowhere, leads back to itself, or stands for too much. Write out what it means.";
const TAG = "Leave out the tag, which begins with an exclamation mark.";
const DOCUMENTS = "The file holds several documents. Put each into a file of its own.";
const MISSING = "A quotation mark, a bracket, a comma or a colon is missing before this place.";
const JSON_ONLY =
  "This is not JSON from here on. Look at the commas, quotation marks and brackets before it.";

describe("what is refused, at its line and column", () => {
  test.each([
    ["a name twice", "a: 1\nb:\n  c: 1\n  c: 2\n", `4:3 ${TWICE}`],
    ["a name twice in JSON", '{"a": 1,\n "a": 2}', `2:2 ${TWICE}`],
    ["two documents", "a: 1\n---\nb: 2\n", `2:1 ${DOCUMENTS}`],
    ["a tag of one's own", "a: 1\nb: !secret x\n", `2:4 ${TAG}`],
    ["a tag of an older YAML", "a: !!timestamp 2026-03-14\n", `1:4 ${TAG}`],
    ["binary", "a: !!binary aGVsbG8=\n", `1:4 ${TAG}`],
    ["a set", "a: !!set { b }\n", `1:4 ${TAG}`],
    ["an alias that leads nowhere", "a: 1\nb: *nowhere\n", `2:4 ${ALIAS}`],
    ["an alias in what it stands for", "a: &a\n  b: *a\n", `2:6 ${ALIAS}`],
    ["a quotation mark that stays open", "a: 1\nb: 'x\n", `3:1 ${MISSING}`],
    ["a tab", "a:\n\tb: 1\n", "2:1 Indent with spaces and not with tabs."],
    [
      "a sign of YAML",
      "a: @x\n",
      "1:4 A text that begins with this sign has to stand in quotation marks.",
    ],
    [
      "a colon in a text",
      "a: 1\nb: one: two\n",
      "2:4 A text that holds a colon and a space, or a line break, has to stand in quotation marks.",
    ],
    ["a list as a name", "? [a]\n: 1\n", "1:3 Expected a plain name before the colon."],
    [
      "an unknown escape",
      'a: "\\q"\n',
      "1:5 A backslash in double quotation marks has a meaning. Write two for one.",
    ],
    [
      "an unknown directive",
      "%YAML 1.3\n---\na: 1\n",
      "1:7 Leave out this line, which begins with a percent sign.",
    ],
  ])("%s", (_, text, said) => {
    expect(refusal(text)).toBe(said);
  });

  test("aliases that stand for a thousand times as much", () => {
    const ten = (name: string): string => Array.from({ length: 10 }, () => `*${name}`).join(", ");
    const bomb = `a: &a [x, x, x]\nb: &b [${ten("a")}]\nc: &c [${ten("b")}]\nd: [${ten("c")}]\n`;
    expect(refusal(bomb)).toBe(`1:1 ${ALIAS}`);
  });

  test("more than a hundred aliases", () => {
    const list = (length: number): string => `a: &a 1\nb:\n${"  - *a\n".repeat(length)}`;
    expect(dataOf(list(100))).toEqual({ a: 1, b: Array.from({ length: 100 }, () => 1) });
    expect(refusal(list(101))).toBe(`103:5 ${ALIAS}`);
  });

  test("what is nested too deeply", () => {
    expect(refusal("[".repeat(20_000))).toMatch(/^1:\d+ The file is nested too deeply\.$/);
    expect(refusal(`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "json")).not.toContain("[");
  });

  test.each([
    ["a comma too many", '{"a": 1,\n "b": 2,\n}', `3:1 ${JSON_ONLY}`],
    ["a comment", '{"a": 1} # no\n', `1:10 ${JSON_ONLY}`],
    ["cut short", '{"a": [1,\n', `2:1 ${JSON_ONLY}`],
    ["YAML", "a: 1\n", `1:1 ${JSON_ONLY}`],
    ["nothing", "", `1:1 ${JSON_ONLY}`],
  ])("in a file of JSON: %s", (_, text, said) => {
    expect(refusal(text, "json")).toBe(said);
  });

  test("no sentence repeats anything of the file", () => {
    for (const [before, after] of [
      ["a: 'PRIVATE", "\n"],
      ["a: !PRIVATE x", ""],
      ["a: *PRIVATE", ""],
      ["PRIVATE: 1\nPRIVATE: 2", ""],
      ["a: PRIVATE: PRIVATE", ""],
      ["%PRIVATE x\n---\n", ""],
    ])
      expect(refusal(`${before}${after}`)).not.toContain("PRIVATE");
    expect(refusal('{"PRIVATE": PRIVATE}', "json")).not.toContain("PRIVATE");
  });
});

describe("a path stands at its key or item, or at that of its nearest parent", () => {
  const text =
    "id: a\nrows:\n  - id: one\n    sign: { label: x }\n  - id: two\nnext: &n\n  a: 1\nlast: *n\n";
  const read = readDocument(text, "yaml-or-json");
  test.each([
    ["", "1:1"],
    ["/id", "1:1"],
    ["/rows", "2:1"],
    ["/rows/0", "3:5"],
    ["/rows/0/sign", "4:5"],
    ["/rows/0/sign/label", "4:13"],
    ["/rows/1/sign", "5:5"],
    ["/rows/7/sign", "2:1"],
    ["/missing/deep", "1:1"],
    ["/id/deep", "1:1"],
    ["/last/a", "7:3"],
    ["/rows/length", "2:1"],
  ])("%s", (path, place) => {
    const at = read.ok ? read.placeOf(path) : undefined;
    expect(at && `${at.line}:${at.column}`).toBe(place);
  });

  test("in JSON too, with escapes of a pointer", () => {
    const json = readDocument('{\n  "a/b": {\n    "c~d": 1\n  }\n}', "json");
    expect(json.ok && json.placeOf("/a~1b/c~0d")).toEqual({ line: 3, column: 5 });
  });

  test("in an empty file at its start", () => {
    const empty = readDocument("", "yaml-or-json");
    expect(empty.ok && [empty.data, empty.placeOf("/a")]).toEqual([null, { line: 1, column: 1 }]);
  });
});
