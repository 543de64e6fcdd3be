// `diff`: two editions in plain words, with what each difference touches.

import { describe, expect, test } from "vitest";
import { defineOverlay, york } from "csae-guidance";
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
  test("what the edition is known by", async () => {
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

  test("a row in other words: the tool", async () => {
    const label = "    label: Often comes home later than agreed\n    themes";
    expect(await told([label, "    label: Often comes home late\n    themes"])).toEqual([
      `b.yaml:${lineIn(before, "label: Often")}:5  tool  Row late-home said “Often comes home ` +
        "later than agreed” and says “Often comes home late”. (/indicators/0/label)",
      OTHER,
    ]);
  });

  test("a sign in other words: the tool", async () => {
    const label =
      "      - id: later-than-agreed\n        label: Often comes home later than agreed";
    expect(
      await told([label, "      - id: later-than-agreed\n        label: Comes home late"]),
    ).toEqual([
      `b.yaml:${lineIn(before, "id: later-than-agreed")}:9  tool  Sign later-than-agreed said ` +
        "“Often comes home later than agreed” and says “Comes home late”. (/indicators/0/signs/0)",
      OTHER,
    ]);
  });

  test("words around a sign: the tool", async () => {
    const label = "      - id: later-than-agreed\n";
    expect(await told([label, `${label}        leadIn: At night\n`])).toEqual([
      `b.yaml:${lineIn(before, "id: later-than-agreed")}:9  tool  Sign later-than-agreed has ` +
        "other words around it than before. (/indicators/0/signs/0)",
      OTHER,
    ]);
  });

  test("a row with another id is one removed, with its line in the earlier file, and one added", async () => {
    const line = lineIn(before, "id: new-belongings");
    expect(
      await told(["id: new-belongings", "id: belongings"], ["id: belongings-unexplained", "id: b"]),
    ).toEqual([
      `b.yaml:${line}:5  tool  Row belongings was added at growing-concern: “Has new belongings and ` +
        "does not say where they came from”. (/indicators/1)",
      `a.yaml:${line}:5  tool  Row new-belongings was removed from growing-concern: “Has new ` +
        "belongings and does not say where they came from”. (/indicators/1)",
      OTHER,
    ]);
  });

  test("a row at another level, a sign with another id, and rows that are renumbered", async () => {
    const changes = await told(
      [
        "id: new-belongings\n    level: growing-concern\n    row: 1",
        "id: new-belongings\n    level: some-concern\n    row: 2",
      ],
      ["id: told-where-to-go", "id: told-whom-to-see"],
      ["level: serious-concern\n    row: 1", "level: serious-concern\n    row: 2"],
    );
    const lines = changes.map((line) => line.replace(/^\S+ {2}/, ""));
    expect(lines).toEqual([
      "tool  Row new-belongings was moved from growing-concern to some-concern. (/indicators/1/level)",
      "tool  Row controlled-by-someone was number 1 and is number 2. (/indicators/2/row)",
      "tool  Sign told-whom-to-see was added to row controlled-by-someone: “Says that somebody " +
        "decides where they go and whom they see”. (/indicators/2/signs/0)",
      "tool  Sign told-where-to-go was removed from row controlled-by-someone: “Says that somebody " +
        "decides where they go and whom they see”. (/indicators/2/signs/0)",
      OTHER,
    ]);
  });

  test("a sign in another row: the tool", async () => {
    const [one, other] = ["later-than-agreed", "belongings-unexplained"];
    const lines = await told([one, "for-now"], [other, one], ["for-now", other]);
    expect(lines.filter((line) => line.includes("moved"))).toEqual([
      `b.yaml:${lineIn(before, "id: later-than-agreed")}:9  tool  Sign belongings-unexplained was ` +
        "moved from row new-belongings to row late-home. (/indicators/0/signs/0)",
      `b.yaml:${lineIn(before, "id: belongings-unexplained")}:9  tool  Sign later-than-agreed was ` +
        "moved from row late-home to row new-belongings. (/indicators/1/signs/0)",
    ]);
  });

  test("a number to ring: contacts", async () => {
    expect(
      await told([
        'telephones: ["01632 960001"]',
        'telephones: ["01632 960002"]\n    web: example.org',
      ]),
    ).toEqual([
      `b.yaml:${lineIn(before, "id: town-social-care")}:5  contacts  Contact town-social-care ` +
        "differs in: telephones, web. (/contacts/0)",
      SAME,
    ]);
  });

  test("an action: words", async () => {
    expect(await told(["id: talk-to-the-lead", "id: talk-it-over"])).toEqual([
      `b.yaml:${lineIn(before, "id: talk-to-the-lead")}:5  words  Action talk-it-over was added. ` +
        "(/actions/0)",
      `a.yaml:${lineIn(before, "id: talk-to-the-lead")}:5  words  Action talk-to-the-lead was ` +
        "removed. (/actions/0)",
      SAME,
    ]);
  });

  test("any other part by its name: words", async () => {
    expect(
      await told(
        ["name: Late home", "name: Home late"],
        ["glossary: []", "glossary: []\nagency: Example Trust"],
        ["publisher: Example", "publisher: Another"],
      ),
    ).toEqual([
      `b.yaml:${lineIn(before, "document:")}:1  words  The part document differs. (/document)`,
      `b.yaml:${lineIn(before, "indicators:")}:1  words  The part indicators differs. (/indicators)`,
      `b.yaml:${lineIn(before, "glossary:") + 1}:1  words  The part agency differs. (/agency)`,
      SAME,
    ]);
  });
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
