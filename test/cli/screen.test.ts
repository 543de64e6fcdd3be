// `screen`: a record as the document that a practitioner reads. The emergency notice comes first
// whatever happens, and nothing of a record is repeated in a problem with it.

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseScreening, pinOf, screen, york } from "csae-guidance";
import { renderScreening } from "csae-guidance/render";
import { atThePrompt, newEdition } from "./at-the-prompt.js";

const YAML = `edition: { id: york, version: 1.0.0 }
subject: { reference: "R-1" }
completedOn: 2026-03-14
answers:
  clipping: yes
  gang-association: not-known
`;
const record = {
  edition: { id: "york", version: "1.0.0" },
  subject: { reference: "R-1" },
  completedOn: "2026-03-14",
  answers: { clipping: "yes", "gang-association": "not-known" },
} as const;
const parsed = parseScreening(record);
const screening = parsed.ok ? parsed.value : { edition: pinOf(york), answers: {} };
const outcome = screen(screening);
const NOTICE =
  "If anyone is in danger now, or a crime is happening or about to happen: call 999. Do not wait " +
  "to finish this.\n" +
  "- 999: When anyone is in danger now, or a crime is happening or about to happen.\n" +
  "- 101: When it is not an emergency and you want police help or advice.\n" +
  "Tell Children’s Social Care as well, once the call is made.\n\n";

describe("a record gives the document of the library", () => {
  test.each([
    [[], { format: "text", detail: "full" }],
    [["--detail", "summary"], { format: "text", detail: "summary" }],
    [["--format", "markdown"], { format: "markdown", detail: "full" }],
    [["--format", "html", "--detail", "summary"], { format: "html", detail: "summary" }],
  ] as const)("%j", async (options, as) => {
    const { code, out, err } = await atThePrompt(["screen", "r.yaml", ...options], {
      "r.yaml": YAML,
    });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(`${renderScreening(outcome, { ...as, screening }).trimEnd()}\n`);
  });

  test("or its outcome, with --json, from JSON or YAML", async () => {
    const files = { "r.yaml": YAML, "r.json": JSON.stringify(record), "-": JSON.stringify(record) };
    for (const file of Object.keys(files)) {
      const { code, out } = await atThePrompt(["screen", file, "--json"], files);
      expect([code, JSON.parse(out)]).toEqual([0, JSON.parse(JSON.stringify(outcome))]);
    }
  });

  test("under an edition of one's own", async () => {
    const files = {
      "e.yaml": await newEdition(),
      "r.yaml": "edition: { id: example-town, version: 0.1.0 }\nanswers: { new-belongings: yes }\n",
    };
    const words = ["screen", "r.yaml", "--edition", "e.yaml"];
    const { code, out } = await atThePrompt(words, files);
    expect([code, out.split("\n")[0]]).toEqual([
      0,
      "If anyone is in danger now, or a crime is happening or about to happen: call",
    ]);
    expect(out).toContain("at least Some concern (fictional)");
    expect(out).toContain("Talk to your designated safeguarding lead today.");
    const { indication } = JSON.parse((await atThePrompt([...words, "--json"], files)).out) as {
      indication: Record<string, unknown>;
    };
    expect(indication).toMatchObject({
      atLeast: "some-concern",
      couldReach: "serious-concern",
    });
  });
});

test("under an edition that an earlier release kept, as it was kept", async () => {
  const old = readFileSync(
    new URL("../editions/archive/york-54495bd3.json", import.meta.url),
    "utf8",
  );
  const files = { "r.yaml": YAML, "old.json": old };
  const { code, out } = await atThePrompt(
    ["screen", "r.yaml", "--edition", "old.json", "--json"],
    files,
  );
  const made = JSON.parse(out) as { edition: { hash: string }; indication: { atLeast: string } };
  expect([code, made.edition.hash.slice(0, 8), made.indication.atLeast]).toEqual([
    0,
    "54495bd3",
    outcome.indication.atLeast,
  ]);
});

describe("problems stand on standard error, after the notice", () => {
  const BAD = `edition: { id: york, version: 1.0.0 }
answers:
  clipping: SECRET-ANSWER
  SECRET-ROW: yes
completedOn: SECRET-DAY
SECRET-KEY: SECRET
`;

  test("each with its line, and with nothing of the record", async () => {
    const { code, out, err } = await atThePrompt(["screen", "r.yaml"], { "r.yaml": BAD });
    expect([code, out]).toEqual([1, ""]);
    expect(err.slice(0, NOTICE.length)).toBe(NOTICE);
    expect(err.slice(NOTICE.length).split("\n")).toEqual([
      "r.yaml:1:1  unknown-key  1 key here is not known, so nothing under it was read. The keys " +
        "are: edition, subject, completedOn, completedBy, immediateDanger, answers, notes, " +
        "protectiveFactors, childsVoice.",
      "r.yaml:2:1  unknown-key  1 key here is not known, so nothing under it was read. (/answers)",
      "r.yaml:3:3  unknown-word  Expected one of: yes, no, not-known. (/answers/clipping)",
      "r.yaml:5:1  invalid-date  Expected a calendar date that exists, as YYYY-MM-DD. (/completedOn)",
      "",
    ]);
    expect(err).not.toContain("SECRET");
  });

  test("as JSON on standard output, the notice first", async () => {
    const { code, out, err } = await atThePrompt(["screen", "r.yaml", "--json"], { "r.yaml": BAD });
    expect([code, err]).toEqual([1, ""]);
    const { emergency, issues } = JSON.parse(out) as { emergency: unknown; issues: unknown[] };
    expect(emergency).toEqual(JSON.parse(JSON.stringify(york.emergency)));
    expect(out.indexOf('"emergency"')).toBeLessThan(out.indexOf('"issues"'));
    expect(issues).toHaveLength(4);
    expect(issues[2]).toEqual({
      code: "unknown-word",
      path: "/answers/clipping",
      line: 3,
      column: 3,
      message: "Expected one of: yes, no, not-known.",
    });
    expect(out).not.toContain("SECRET");
  });

  test.each([
    ["no file", "nowhere", "nowhere:1:1  unreadable  There is no such file.\n"],
    ["no YAML", "broken", "broken:1:15  unreadable  A quotation mark, a bracket"],
    ["a name twice", "twice", "twice:2:1  unreadable  The same name stands twice"],
  ])("a record that cannot be read ends with 2: %s", async (_, file, said) => {
    const files = { broken: "notes: 'SECRET", twice: "SECRET: 1\nSECRET: 2\n" };
    const { code, out, err } = await atThePrompt(["screen", file], files);
    expect([code, out]).toEqual([2, ""]);
    expect(err.startsWith(`${NOTICE}${said}`)).toBe(true);
    expect(err).not.toContain("SECRET");
  });

  test("an edition that cannot be used ends with 2, at its lines", async () => {
    const files = { "r.yaml": YAML, "e.yaml": "id: 1\n" };
    const { code, out, err } = await atThePrompt(
      ["screen", "r.yaml", "--edition", "e.yaml"],
      files,
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err.startsWith(`${NOTICE}e.yaml:1:1  wrong-type  `)).toBe(true);
  });
});

test("a record that says little is no problem", async () => {
  const { code } = await atThePrompt(["screen", "-"], {
    "-": "edition: { id: york, version: 1.0.0 }",
  });
  expect(code).toBe(0);
});
