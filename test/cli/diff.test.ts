// `diff`: two editions in plain words, with what each difference touches.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { defineEdition, defineOverlay, york } from "csae-guidance";
import { atThePrompt, newEdition } from "./at-the-prompt.js";

const before = await newEdition();
const lineIn = (text: string, words: string): number =>
  text.split("\n").findIndex((line) => line.includes(words)) + 1;
const SAME = "The tool is the same. Records of the two editions can be compared and combined.";
const OTHER =
  "The tool differs. Records of the two editions cannot be compared or combined before they are " +
  "carried over.";

/** What `diff` says of the template and of it after some words were replaced. */
async function told(
  ...changes: readonly (readonly [from: string, to: string])[]
): Promise<string[]> {
  const after = changes.reduce((text, [from, to]) => {
    expect(text.includes(from)).toBe(true);
    return text.replace(from, to);
  }, before);
  const files = { "a.yaml": before, "b.yaml": after };
  const { code, out, err } = await atThePrompt(["diff", "a.yaml", "b.yaml"], files);
  expect([code, err]).toEqual([1, ""]);
  return out.trimEnd().split("\n");
}

test("an edition and itself are the same", async () => {
  const same = { code: 0, out: "The two editions are the same.\n", err: "" };
  expect(await atThePrompt(["diff", "a", "a"], { a: before })).toEqual(same);
  expect(await atThePrompt(["diff", "york", "york"])).toEqual(same);
  const json = JSON.stringify(york);
  expect(await atThePrompt(["diff", "york", "y.json"], { "y.json": json })).toEqual(same);
});

test("comments, order of names and layout make no difference", async () => {
  const after = before
    .replace("id: example-town\nversion: 0.1.0\n", "version: 0.1.0 # the first\nid: example-town\n")
    .replaceAll(/^#.*\n/gm, "");
  expect((await atThePrompt(["diff", "a", "b"], { a: before, b: after })).code).toBe(0);
});

describe("each difference has a line", () => {
  const [belongings, controlled] = [
    lineIn(before, "id: new-belongings"),
    lineIn(before, "id: controlled-by-someone"),
  ];

  test("what the edition is known by, and nothing that follows from it", async () => {
    expect(await told(["version: 0.1.0", "version: 0.2.0"])).toEqual([
      "b.yaml:17:1  identity  The version was “0.1.0” and is “0.2.0”. (/version)",
      SAME,
    ]);
  });

  test("the name of a level: words", async () => {
    expect(await told(["name: Some concern (fictional)", "name: Early concern"])).toEqual([
      `b.yaml:${lineIn(before, "id: some-concern")}:5  words  Level some-concern was “Some concern ` +
        "(fictional)” and is “Early concern”. (/levels/1)",
      SAME,
    ]);
  });

  test("a level that is not in use: the tool", async () => {
    const level = before.slice(
      before.indexOf("  - id: no-concern"),
      before.indexOf("  - id: some"),
    );
    expect(await told([level, ""])).toEqual([
      `b.yaml:${lineIn(before, "levels:")}:1  tool  Level no-concern was removed: “No concern ` +
        "(fictional)”. (/levels)",
      OTHER,
    ]);
  });

  test("a row in other words, with the sign that is the row: the tool", async () => {
    expect(
      await told(["label: Says that somebody decides", "label: Says somebody decides"]),
    ).toEqual([
      `b.yaml:${controlled + 2}:5  tool  Row controlled-by-someone said “Says that somebody ` +
        "decides where they go and whom they see” and says “Says somebody decides where they go " +
        "and whom they see”. (/indicators/1/label)",
      OTHER,
    ]);
  });

  test("a sign in other words: the tool", async () => {
    expect(await told(["label: a phone", "label: a new phone"])).toEqual([
      `b.yaml:${lineIn(before, "id: new-phone")}:9  tool  Sign new-phone said “a phone” and says “a ` +
        "new phone”. (/indicators/0/signs/0)",
      OTHER,
    ]);
  });

  test("words around a sign: the tool", async () => {
    expect(await told(["label: a phone", "label: a phone, leadIn: Has"])).toEqual([
      `b.yaml:${lineIn(before, "id: new-phone")}:9  tool  Sign new-phone has other words around it ` +
        "than before. (/indicators/0/signs/0)",
      OTHER,
    ]);
  });

  test("a row with another id is one removed, with its line in the earlier file, and one added", async () => {
    expect(
      await told(
        ["id: new-belongings", "id: belongings"],
        ["id: new-phone", "id: phone"],
        ["id: new-clothes", "id: clothes"],
      ),
    ).toEqual([
      `b.yaml:${belongings}:5  tool  Row belongings was added at some-concern: “Has new belongings, ` +
        "such as a phone or clothes, and does not say where they came from”. (/indicators/0)",
      `a.yaml:${belongings}:5  tool  Row new-belongings was removed from some-concern: “Has new ` +
        "belongings, such as a phone or clothes, and does not say where they came from”. " +
        "(/indicators/0)",
      OTHER,
    ]);
  });

  test("a row at another level, a sign with another id, and rows that are renumbered", async () => {
    const changes = await told(
      ["    level: some-concern\n", "    level: serious-concern\n"],
      ["id: new-phone", "id: phone-not-explained"],
    );
    const lines = changes.map((line) => line.replace(/^\S+ {2}/, ""));
    expect(lines).toEqual([
      "tool  Row new-belongings was moved from some-concern to serious-concern. " +
        "(/indicators/0/level)",
      "tool  Sign phone-not-explained was added to row new-belongings: “a phone”. " +
        "(/indicators/0/signs/0)",
      "tool  Row controlled-by-someone was number 1 and is number 2. (/indicators/1/row)",
      "tool  Sign new-phone was removed from row new-belongings: “a phone”. " +
        "(/indicators/0/signs/0)",
      OTHER,
    ]);
  });

  test("a sign in another row: the tool", async () => {
    const sign = "      - { id: new-clothes, label: clothes }\n";
    const label = "    label: Says that somebody decides where they go and whom they see\n";
    const lines = await told([sign, ""], [label, `${label}    signs:\n${sign}`]);
    expect(lines.filter((line) => line.includes("was moved"))).toEqual([
      `b.yaml:${controlled + 3}:9  tool  Sign new-clothes was moved from row new-belongings to row ` +
        "controlled-by-someone. (/indicators/1/signs/0)",
    ]);
  });

  test("the rule: the tool", async () => {
    const kind = "kind: highest-section";
    const count = "kind: count\n  reaches: [{ atLeast: 1, level: serious-concern }]";
    expect(await told([kind, count])).toEqual([
      `b.yaml:${lineIn(before, "rule:")}:1  tool  The part rule differs. (/rule)`,
      OTHER,
    ]);
  });

  test("a number to ring: contacts", async () => {
    expect(
      await told([
        'telephones: ["01632 960001"]',
        'telephones: ["01632 960009"]\n    web: example.org',
      ]),
    ).toEqual([
      `b.yaml:${lineIn(before, "id: town-social-care")}:5  contacts  Contact town-social-care ` +
        "differs in: telephones, web. (/contacts/1)",
      SAME,
    ]);
  });

  test("an action: words", async () => {
    const line = lineIn(before, "id: ring-social-care");
    expect(await told(["id: ring-social-care", "id: ring-them"])).toEqual([
      `b.yaml:${line}:5  words  Action ring-them was added. (/actions/0)`,
      `a.yaml:${line}:5  words  Action ring-social-care was removed. (/actions/0)`,
      SAME,
    ]);
  });

  test("any other part that a file has, by its name: words", async () => {
    expect(
      await told(
        ["name: New belongings", "name: Belongings"],
        ["glossary:", "agency: Example Trust\nglossary:"],
        ["publisher: Example", "publisher: Another"],
      ),
    ).toEqual([
      `b.yaml:${lineIn(before, "document:")}:1  words  The part document differs. (/document)`,
      `b.yaml:${lineIn(before, "indicators:")}:1  words  The part indicators differs. (/indicators)`,
      `b.yaml:${lineIn(before, "glossary:")}:1  words  The part agency differs. (/agency)`,
      SAME,
    ]);
  });

  test("a part that one file has and the other leaves to the library", async () => {
    const notice = before.slice(before.indexOf("notAFull"), before.indexOf("# A caution in"));
    expect(await told([notice, ""])).toEqual([
      "b.yaml:16:1  words  The part notAFullAssessment differs. (/notAFullAssessment)",
      SAME,
    ]);
  });
});

test("an edition that an earlier release kept is read as it was", async () => {
  const old = readFileSync(
    new URL("../editions/archive/york-54495bd3.json", import.meta.url),
    "utf8",
  );
  const { code, out } = await atThePrompt(["diff", "old.json", "york"], { "old.json": old });
  expect([code, out]).toEqual([1, expect.stringMatching(/The part steps differs\. \(\/steps\)/)]);
  const changed = JSON.stringify({ ...(JSON.parse(old) as object), title: "Another title" });
  const refused = await atThePrompt(["diff", "old.json", "york"], { "old.json": changed });
  expect([refused.code, refused.out]).toEqual([
    2,
    expect.stringMatching(/^old\.json:1:\d+ {2}wrong-hash {2}.* \(\/hash\)\n$/),
  ]);
});

test("an edition is the same as the draft that it was made from", async () => {
  const defined = defineEdition(parse(before));
  const kept = JSON.stringify(defined.ok ? defined.value : {});
  expect((await atThePrompt(["diff", "kept", "draft"], { kept, draft: before })).code).toBe(0);
});

test("the built-in edition has no lines", async () => {
  const made = defineOverlay(york, {
    id: "example-trust",
    version: "1.0.0",
    display: [{ id: "clipping", text: "Robbed by threat" }],
  });
  const files = { "t.json": JSON.stringify(made.ok ? made.value : {}) };
  const { code, out } = await atThePrompt(["diff", "t.json", "york"], files);
  expect([code, out.split("\n")]).toEqual([
    1,
    [
      "york  identity  The id was “york.example-trust” and is “york”. (/id)",
      "york  identity  The version was “1.0.0+example-trust.1.0.0” and is “1.0.0”. (/version)",
      expect.stringMatching(
        /^t\.json:1:\d+ {2}words {2}The part display was removed\. \(\/display\)$/,
      ),
      SAME,
      "",
    ],
  ]);
  const { out: json } = await atThePrompt(["diff", "t.json", "york", "--json"], files);
  expect((JSON.parse(json) as unknown[])[0]).toEqual({
    code: "identity",
    path: "/id",
    line: null,
    column: null,
    message: "The id was “york.example-trust” and is “york”.",
  });
});

describe("what is no edition ends with 2 and says so for each file", () => {
  const files = { a: "a: 1", b: "[", c: before };
  test.each([
    [["a", "c"], /^a:1:1 {2}missing {2}[^]*\na:1:1 {2}unknown-key {2}.*\n$/],
    [["c", "b"], /^b:1:2 {2}unreadable {2}.*\n$/],
    [["nowhere", "c"], "nowhere:1:1  unreadable  There is no such file.\n"],
  ] as const)("%j", async (words, said) => {
    const { code, out, err } = await atThePrompt(["diff", ...words], files);
    expect([code, err]).toEqual([2, ""]);
    if (typeof said === "string") expect(out).toBe(said);
    else expect(out).toMatch(said);
  });

  test("as JSON", async () => {
    const { code, out } = await atThePrompt(["diff", "nowhere", "york", "--json"], files);
    expect([code, JSON.parse(out)]).toEqual([
      2,
      [{ code: "unreadable", path: "", line: 1, column: 1, message: "There is no such file." }],
    ]);
  });
});
